#include "vocabulary/json.h"

#include <algorithm>

namespace loket {

QString idText(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QDateTime timeFromJson(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

std::optional<Instant> timeIn(const QJsonObject &json, const QString &member)
{
    return instantFromIso(json.value(member).toString());
}

QString firstMissing(const QJsonObject &json, std::initializer_list<QString> members)
{
    const auto missing = std::find_if(members.begin(), members.end(),
        [&](const QString &member) { return idText(json.value(member)).isEmpty(); });
    return missing == members.end() ? QString() : *missing;
}

Failure unreadable(const QString &member)
{
    return fail(u"UNREADABLE_ANSWER"_s,
        u"The server's answer cannot be read (%1). Are both programs of the same version?"_s.arg(
            member));
}

void put(QJsonObject &json, const QString &member, const QString &text)
{
    if (!text.isEmpty()) {
        json.insert(member, text);
    }
}

void put(QJsonObject &json, const QString &member, const std::optional<Instant> &time)
{
    put(json, member, time ? toIso(*time) : QString());
}

void put(QJsonObject &json, const QString &member, const Doer &doer)
{
    if (!doer.id.isEmpty() || !doer.name.isEmpty()) {
        json.insert(member, doer.toJson());
    }
}

QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue jsonOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QDateTime timeOf(const std::optional<Instant> &time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(toMillis(*time)) : QDateTime();
}

} // namespace loket
