#include "notices.h"

#include <QLocale>

#include <algorithm>

namespace loket::display {

using broadcast::Level;
using broadcast::Notice;

namespace {

// One that a newer server calls otherwise is said quietly.
Level known(const Notice &notice)
{
    return notice.level.isKnown() ? Level(notice.level) : Level::Information;
}

} // namespace

Notices::Notices(NoticeTimes times, QObject *parent)
    : QObject(parent),
      m_times(times),
      m_said(times.said, times.said)
{
    m_timer.setInterval(times.line);
    connect(&m_timer, &QTimer::timeout, this, &Notices::turn);
    connect(&m_said, &InTurn::changed, this, &Notices::sayNext);
}

void Notices::setStanding(const QList<Notice> &notices)
{
    if (m_standing != notices) {
        m_standing = notices;
        arrange();
    }
}

void Notices::say(const QString &words)
{
    m_said.add(words);
}

void Notices::look(Instant now)
{
    QList<Notice> left = m_standing;
    left.removeIf([now](const Notice &notice) { return notice.until <= now; });
    setStanding(left);
}

QString Notices::longest() const
{
    const auto line = std::max_element(m_lines.cbegin(), m_lines.cend(),
        [](const Line &a, const Line &b) { return a.text.size() < b.text.size(); });
    return line == m_lines.cend() ? QString() : line->text;
}

// What stands there now stays, where it still is to be said; what is newly urgent does not wait.
void Notices::arrange()
{
    const QList<Line> urgent = linesOf(Level::Urgent);
    const auto isNew = [this](const Line &line) { return !m_lines.contains(line); };
    const auto news = std::find_if(urgent.cbegin(), urgent.cend(), isNew);
    const Line next = news == urgent.cend() ? current() : *news;
    const QList<Line> others = linesOf(Level::Warning) + linesOf(Level::Information) + said();
    m_lines = urgent;
    for (qsizetype i = 0; i < others.size(); ++i) {
        m_lines.append(others[i]);
        if (!urgent.isEmpty() && i + 1 < others.size()) {
            m_lines.append(urgent[i % urgent.size()]);
        }
    }
    m_at = std::max<qsizetype>(0, m_lines.indexOf(next));
    if (m_lines.size() < 2) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
    Q_EMIT changed();
}

QList<Notices::Line> Notices::linesOf(Level level) const
{
    QList<Line> lines;
    const QString own = QLocale().name().section(u'_', 0, 0);
    for (const Notice &notice : m_standing) {
        for (const QString &language : broadcast::languagesOf(notice.texts, own)) {
            if (known(notice) == level) {
                lines.append({notice.id, level, notice.texts.value(language).toString()});
            }
        }
    }
    return lines;
}

QList<Notices::Line> Notices::said() const
{
    return m_said.current().isEmpty() ? QList<Line> {}
                                      : QList<Line> {{{}, Level::Information, m_said.current()}};
}

// What was just said comes next, and stands its time.
void Notices::sayNext()
{
    arrange();
    if (const QList<Line> words = said(); !words.isEmpty()) {
        m_at = m_lines.indexOf(words.constFirst());
        Q_EMIT changed();
    }
}

void Notices::turn()
{
    m_at = m_lines.isEmpty() ? 0 : (m_at + 1) % m_lines.size();
    Q_EMIT changed();
}

} // namespace loket::display
