#include "vocabulary/notifications/alert.h"

#include "vocabulary/broadcast/broadcast.h"
#include "vocabulary/notifications/duration.h"
#include "vocabulary/notifications/names.h"

#include <algorithm>
#include <array>

namespace loket::notifications {
namespace {

constexpr std::array<QStringView, 2> kindWords {u"system", u"maintenance"};
constexpr std::array<QStringView, 3> levelWords {u"info", u"warning", u"critical"};

QStringList listIn(const QJsonObject &json, const QString &member)
{
    QStringList list;
    for (const QJsonValue entry : json.value(member).toArray()) {
        list.append(entry.toString());
    }
    return list;
}

// For who reads one language: the first of the house's that it is written in.
QString forAll(const QJsonObject &texts)
{
    return broadcast::textIn(texts, {});
}

} // namespace

std::span<const QStringView> wordsOf(AlertKind)
{
    return kindWords;
}
std::span<const QStringView> wordsOf(AlertLevel)
{
    return levelWords;
}

Millis Alert::duration() const
{
    return startsAt && until ? *until - *startsAt : Millis {};
}

bool Alert::concerns(const Roles &theirs) const
{
    return std::any_of(theirs.begin(), theirs.end(), [this](Role role) {
        return isForEveryone() ? isStaffRole(role) : roles.contains(toText(role));
    });
}

QJsonObject Alert::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"kind"_s, kind.text()}, {u"level"_s, level.text()},
        {u"messages"_s, messages}, {u"actions"_s, actions},
        {u"roles"_s, QJsonArray::fromStringList(roles)}, {u"sentAt"_s, toIso(sentAt)},
        {u"sentBy"_s, sentBy.toJson()}, {u"told"_s, told}, {u"readers"_s, readers}};
    put(json, u"until"_s, until);
    if (startsAt) {
        json.insert(u"startTime"_s, toIso(*startsAt));
        json.insert(u"duration"_s, toIsoDuration(duration()));
        json.insert(u"affectedServices"_s, QJsonArray::fromStringList(services));
    }
    put(json, u"withdrawnAt"_s, withdrawnAt);
    put(json, u"withdrawnBy"_s, withdrawnBy);
    return json;
}

Result<Alert> Alert::fromJson(const QJsonObject &json)
{
    const QString missing = firstMissing(json, {u"id"_s, u"kind"_s, u"level"_s});
    const std::optional<Instant> at = timeIn(json, u"sentAt"_s);
    if (!missing.isEmpty() || !at) {
        return unreadable(u"alert."_s + (at ? missing : u"sentAt"_s));
    }
    Alert read;
    read.id = idText(json.value(u"id"_s));
    read.kind = Word<AlertKind>::fromText(json.value(u"kind"_s).toString());
    read.level = Word<AlertLevel>::fromText(json.value(u"level"_s).toString());
    read.messages = json.value(u"messages"_s).toObject();
    read.actions = json.value(u"actions"_s).toObject();
    read.roles = listIn(json, u"roles"_s);
    read.services = listIn(json, u"affectedServices"_s);
    read.startsAt = timeIn(json, u"startTime"_s);
    read.until = timeIn(json, u"until"_s);
    read.sentAt = *at;
    read.sentBy = Doer::fromJson(json.value(u"sentBy"_s));
    read.withdrawnAt = timeIn(json, u"withdrawnAt"_s);
    read.withdrawnBy = Doer::fromJson(json.value(u"withdrawnBy"_s));
    read.told = json.value(u"told"_s).toInt();
    read.readers = json.value(u"readers"_s).toInt();
    return read;
}

QString Alert::event() const
{
    return kind == AlertKind::Maintenance ? published::maintenance : published::system;
}

QJsonObject Alert::published() const
{
    QJsonObject json {{u"alertId"_s, id}, {u"level"_s, level.text()},
        {u"message"_s, forAll(messages)}, {u"messages"_s, messages}, {u"action"_s, forAll(actions)},
        {u"actions"_s, actions}};
    put(json, u"until"_s, until);
    if (startsAt) {
        json.insert(u"startTime"_s, toIso(*startsAt));
        json.insert(u"duration"_s, toIsoDuration(duration()));
        json.insert(u"affectedServices"_s, QJsonArray::fromStringList(services));
    }
    return json;
}

} // namespace loket::notifications
