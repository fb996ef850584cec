#include "qml/console/broadcast/broadcastdraft.h"

#include "qml/console/broadcast/broadcasttemplates.h"
#include "qml/console/core/typedtime.h"
#include "vocabulary/broadcast/names.h"
#include "vocabulary/json.h"

#include <QMetaEnum>

namespace loket::console {

using broadcast::Audience;
using broadcast::Level;

namespace {

constexpr qint64 mostSeconds = std::chrono::seconds(31 * 24 * std::chrono::hours(1)).count();

template <class Enum>
QString nameOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

template <class Enum>
Enum valueOf(const QJsonValue &name, Enum otherwise)
{
    bool isKnown = false;
    const int value =
        QMetaEnum::fromType<Enum>().keyToValue(name.toString().toLatin1().constData(), &isKnown);
    return isKnown ? static_cast<Enum>(value) : otherwise;
}

} // namespace

BroadcastDraft::BroadcastDraft(QObject *parent)
    : QObject(parent)
{
}

template <class T>
void BroadcastDraft::set(T &member, const T &value)
{
    if (member != value) {
        member = value;
        Q_EMIT changed();
    }
}

void BroadcastDraft::setLevel(Level level)
{
    set(m_level, level);
}

void BroadcastDraft::setAudience(const Audience &audience)
{
    if (m_audience != audience) {
        m_audience = audience;
        Q_EMIT audienceChanged();
        Q_EMIT changed();
    }
}

void BroadcastDraft::setStart(Start start)
{
    set(m_start, start);
}

void BroadcastDraft::setEnd(End end)
{
    set(m_end, end);
}

void BroadcastDraft::setStartText(const QString &text)
{
    set(m_startText, text);
}

void BroadcastDraft::setEndText(const QString &text)
{
    set(m_endText, text);
}

bool BroadcastDraft::isEmpty() const
{
    return m_texts.isEmpty() && m_audience.isEmpty();
}

QString BroadcastDraft::text(const QString &language) const
{
    return m_texts.value(language).toString();
}

void BroadcastDraft::setText(const QString &language, const QString &text)
{
    QJsonObject texts = m_texts;
    if (text.isEmpty()) {
        texts.remove(language);
    } else {
        texts.insert(language, text);
    }
    set(m_texts, texts);
}

QString BroadcastDraft::shown(const QString &language) const
{
    return broadcast::textIn(m_texts, language);
}

void BroadcastDraft::begin(Template from)
{
    m_texts = textsOf(from);
    m_level = levelOf(from);
    Q_EMIT changed();
}

void BroadcastDraft::copy(const broadcast::Broadcast &broadcast)
{
    clear();
    m_level = broadcast.level.isKnown() ? Level(broadcast.level) : Level::Information;
    m_texts = broadcast.texts;
    setAudience(broadcast.audience);
    Q_EMIT changed();
}

void BroadcastDraft::clear()
{
    take({});
}

QDateTime BroadcastDraft::startTime(const QDateTime &now) const
{
    switch (m_start) {
    case Start::Now:
        return now;
    case Start::Quarter:
        return now.addSecs(15 * 60);
    case Start::HalfHour:
        return now.addSecs(30 * 60);
    case Start::Hour:
        return now.addSecs(60 * 60);
    case Start::Tomorrow:
        return QDateTime(now.date().addDays(1), QTime(7, 0));
    case Start::Other:
        break;
    }
    return typedTime(m_startText, now);
}

QDateTime BroadcastDraft::endTime(const QDateTime &now) const
{
    const QDateTime start = startTime(now);
    const QTime evening(23, 59);
    switch (m_end) {
    case End::Quarter:
        return start.addSecs(15 * 60);
    case End::HalfHour:
        return start.addSecs(30 * 60);
    case End::Hour:
        return start.addSecs(60 * 60);
    case End::TwoHours:
        return start.addSecs(2 * 60 * 60);
    case End::FourHours:
        return start.addSecs(4 * 60 * 60);
    case End::Today:
        return QDateTime(start.date(), evening);
    case End::Tomorrow:
        return QDateTime(start.date().addDays(1), evening);
    case End::Week:
        return start.addDays(7);
    case End::Other:
        break;
    }
    return typedTime(m_endText, start.isValid() ? start : now);
}

BroadcastDraft::Lack BroadcastDraft::lack(const QDateTime &now) const
{
    if (const Lack missing = textLack(); missing != Lack::Nothing) {
        return missing;
    }
    return m_audience.isEmpty() ? Lack::Audience : timeLack(now);
}

BroadcastDraft::Lack BroadcastDraft::textLack() const
{
    bool says = false;
    for (const QJsonValue value : m_texts) {
        const QString text = value.toString().trimmed();
        says = says || !text.isEmpty();
        if (text.contains(broadcast::gap)) {
            return Lack::Gap;
        }
        if (text.size() > broadcast::longestText) {
            return Lack::Length;
        }
    }
    return says ? Lack::Nothing : Lack::Text;
}

BroadcastDraft::Lack BroadcastDraft::timeLack(const QDateTime &now) const
{
    const QDateTime start = startTime(now);
    const QDateTime end = endTime(now);
    if (!start.isValid()) {
        return Lack::StartTime;
    }
    if (!end.isValid()) {
        return Lack::EndTime;
    }
    if (end <= start || end <= now) {
        return Lack::Order;
    }
    return start.secsTo(end) > mostSeconds || now.secsTo(start) > mostSeconds ? Lack::Duration
                                                                              : Lack::Nothing;
}

QJsonObject BroadcastDraft::command(const QDateTime &now) const
{
    QJsonObject texts;
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text) {
        texts.insert(text.key(), text.value().toString().simplified());
    }
    QJsonObject fields = m_audience.toJson();
    fields.insert(u"level"_s, toText(m_level));
    fields.insert(u"texts"_s, texts);
    if (m_start != Start::Now) {
        fields.insert(u"from"_s, toIso(instantFromMillis(startTime(now).toMSecsSinceEpoch())));
    }
    fields.insert(u"until"_s, toIso(instantFromMillis(endTime(now).toMSecsSinceEpoch())));
    return fields;
}

QJsonObject BroadcastDraft::toJson() const
{
    return {{u"level"_s, toText(m_level)}, {u"texts"_s, m_texts},
        {u"audience"_s, m_audience.toJson()}, {u"start"_s, nameOf(m_start)},
        {u"end"_s, nameOf(m_end)}, {u"startText"_s, m_startText}, {u"endText"_s, m_endText}};
}

void BroadcastDraft::take(const QJsonObject &json)
{
    m_level = fromText<Level>(json.value(u"level"_s).toString()).value_or(Level::Information);
    m_texts = json.value(u"texts"_s).toObject();
    m_start = valueOf(json.value(u"start"_s), Start::Now);
    m_end = valueOf(json.value(u"end"_s), End::Hour);
    m_startText = json.value(u"startText"_s).toString();
    m_endText = json.value(u"endText"_s).toString();
    m_audience = Audience::fromJson(json.value(u"audience"_s).toObject());
    Q_EMIT audienceChanged();
    Q_EMIT changed();
}

} // namespace loket::console
