#include "vocabulary/queue/counter.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::queue {

QJsonObject Counter::toJson() const
{
    QJsonObject json = toPublicJson();
    json.insert(u"personId"_s, personId);
    json.insert(u"personName"_s, personName);
    json.insert(u"ownerIds"_s, QJsonArray::fromStringList(ownerIds));
    return json;
}

QJsonObject Counter::toPublicJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"names"_s, names}, {u"places"_s, places},
        {u"serviceIds"_s, QJsonArray::fromStringList(serviceIds)}, {u"open"_s, isOpen},
        {u"away"_s, isAway}, {u"backAt"_s, jsonOrNull(backAt)}};
}

QDateTime Counter::backTime() const
{
    return timeOf(backAt);
}

Result<Counter> Counter::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"name"_s}); !member.isEmpty()) {
        return unreadable(u"counter."_s + member);
    }
    Counter counter {.id = idText(json.value(u"id"_s)),
        .name = json.value(u"name"_s).toString(),
        .names = json.value(u"names"_s).toObject(),
        .isOpen = json.value(u"open"_s).toBool(),
        .isAway = json.value(u"away"_s).toBool(),
        .backAt = timeIn(json, u"backAt"_s),
        .personId = idText(json.value(u"personId"_s)),
        .personName = json.value(u"personName"_s).toString(),
        .places = json.value(u"places"_s).toObject()};
    for (const QJsonValue serviceId : json.value(u"serviceIds"_s).toArray()) {
        counter.serviceIds.append(idText(serviceId));
    }
    for (const QJsonValue ownerId : json.value(u"ownerIds"_s).toArray()) {
        counter.ownerIds.append(idText(ownerId));
    }
    return counter;
}

} // namespace loket::queue
