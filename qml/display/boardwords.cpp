#include "boardwords.h"

#include "translations/translations.h"

#include <QLocale>
#include <QTranslator>

#include <array>

namespace loket::display {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Format {
    const char *source;
    const char *about;
};

// No line ends within it.
QString whole(QString text)
{
    return text.replace(u' ', QChar::Nbsp).replace(u"–"_s, u"–\u2060"_s);
}

constexpr auto context = "BoardWords";
// In the order of BoardWords::Text.
constexpr std::array sources {
    QT_TRANSLATE_NOOP("BoardWords", "Queue"),
    QT_TRANSLATE_NOOP("BoardWords", "There is no service “%1” here."),
    QT_TRANSLATE_NOOP("BoardWords", "Now calling"),
    QT_TRANSLATE_NOOP("BoardWords", "Called again"),
    QT_TRANSLATE_NOOP("BoardWords", "Last called"),
    QT_TRANSLATE_NOOP("BoardWords", "Last known call"),
    QT_TRANSLATE_NOOP("BoardWords", "Test: nobody is called"),
    QT_TRANSLATE_NOOP("BoardWords", "Please go to"),
    QT_TRANSLATE_NOOP("BoardWords", "Recent calls"),
    QT_TRANSLATE_NOOP("BoardWords", "Waiting"),
    QT_TRANSLATE_NOOP("BoardWords", "Closed"),
    QT_TRANSLATE_NOOP("BoardWords", "Back soon"),
    QT_TRANSLATE_NOOP("BoardWords", "Back at %1"),
    QT_TRANSLATE_NOOP("BoardWords", "No wait"),
    QT_TRANSLATE_NOOP("BoardWords", "%1–%2 min"),
    QT_TRANSLATE_NOOP("BoardWords", "No number has been called yet"),
    QT_TRANSLATE_NOOP("BoardWords", "No sound"),
    QT_TRANSLATE_NOOP("BoardWords", "Connection lost"),
};
constexpr Format dateFormat = QT_TRANSLATE_NOOP3("BoardWords", "dddd, d MMMM", "date format");
constexpr Format timeFormat = QT_TRANSLATE_NOOP3("BoardWords", "HH:mm", "time format");
constexpr auto secondsOld =
    QT_TRANSLATE_N_NOOP("BoardWords", "These numbers are %n second(s) old.");
constexpr auto minutesOld =
    QT_TRANSLATE_N_NOOP("BoardWords", "These numbers are %n minute(s) old.");
constexpr auto hoursOld = QT_TRANSLATE_N_NOOP("BoardWords", "These numbers are %n hour(s) old.");

} // namespace

BoardWords::BoardWords(Millis turn, QObject *parent)
    : QObject(parent)
{
    m_turn.setInterval(turn);
    connect(&m_turn, &QTimer::timeout, this, &BoardWords::next);
    show({QLocale().name()}, false);
}

BoardWords::~BoardWords() = default;

void BoardWords::show(const QStringList &languages, bool takesTurns)
{
    QStringList all;
    for (const QString &language : languages) {
        all.append(bestLanguage({language}));
    }
    all.removeDuplicates();
    for (const QString &language : std::as_const(all)) {
        if (!m_translators.contains(language)) {
            m_translators.insert(language, makeTranslator(language));
        }
    }
    const bool turns = takesTurns && all.size() > 1;
    if (all == m_all && turns == m_turn.isActive()) {
        return;
    }
    m_all = all;
    m_shown = turns ? all.first(1) : all;
    turns ? m_turn.start() : m_turn.stop();
    Q_EMIT changed();
}

void BoardWords::next()
{
    m_shown = {m_all.at((m_all.indexOf(m_shown.first()) + 1) % m_all.size())};
    Q_EMIT changed();
}

QString BoardWords::text(Text text, const QStringList &languages) const
{
    QStringList texts;
    for (const QString &language : languages) {
        texts.append(in(language, sources.at(static_cast<std::size_t>(text))));
    }
    return together(texts);
}

QString BoardWords::text(Text text, const QString &value) const
{
    QStringList texts;
    for (const QString &language : m_shown) {
        texts.append(in(language, sources.at(static_cast<std::size_t>(text))).arg(value));
    }
    return together(texts);
}

QString BoardWords::age(int seconds, const QStringList &languages) const
{
    const bool isMinutes = seconds >= 60 && seconds < 3'600;
    const auto *source = seconds < 60 ? secondsOld : isMinutes ? minutesOld : hoursOld;
    const int count = seconds < 60 ? seconds : isMinutes ? seconds / 60 : seconds / 3'600;
    QStringList texts;
    for (const QString &language : languages) {
        texts.append(in(language, source, nullptr, count));
    }
    return together(texts);
}

QString BoardWords::dates(const QDateTime &now, const QStringList &languages) const
{
    QStringList lines;
    for (const QString &language : languages) {
        lines.append(QLocale(language).toString(
            now.date(), in(language, dateFormat.source, dateFormat.about)));
    }
    return lines.join(u'\n');
}

QString BoardWords::time(const QDateTime &now, const QStringList &languages) const
{
    const QString language = languages.value(0);
    return QLocale(language).toString(
        now.time(), in(language, timeFormat.source, timeFormat.about));
}

QString BoardWords::wait(const std::optional<queue::Estimate> &estimate) const
{
    if (!estimate) {
        return {};
    }
    if (estimate->high <= 0) {
        return text(NoWait, m_shown);
    }
    QStringList texts; // the minutes once, and what they are called in each language
    for (const QString &language : m_shown) {
        const QString range = in(language, sources.at(Wait));
        texts.append(texts.isEmpty()
                ? range.arg(QString::number(estimate->low), QString::number(estimate->high))
                : QString(range).remove(u"%1–%2"_s).trimmed());
    }
    return texts.size() > 1 ? whole(together(texts)) : together(texts);
}

QStringList BoardWords::names(const QJsonObject &names, const QString &otherwise) const
{
    QStringList all;
    for (const QString &language : m_shown) {
        const QString name = names.value(language).toString();
        all.append(name.isEmpty() ? otherwise : name);
    }
    all.removeDuplicates();
    return all;
}

QString BoardWords::together(const QStringList &texts)
{
    QStringList each = texts;
    each.removeDuplicates();
    return each.join(u" · "_s);
}

// English is what the sources are, but where it counts.
QString BoardWords::in(
    const QString &language, const char *source, const char *about, int count) const
{
    QString text;
    if (const auto translator = m_translators.value(language)) {
        text = translator->translate(context, source, about, count);
    }
    return (text.isEmpty() ? QString::fromUtf8(source) : text)
        .replace(u"%n"_s, QString::number(count));
}

} // namespace loket::display
