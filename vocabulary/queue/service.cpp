#include "vocabulary/queue/service.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::queue {

QJsonObject Service::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"name"_s, name}, {u"names"_s, names}, {u"prefix"_s, prefix},
        {u"firstNumber"_s, firstNumber}, {u"lastNumber"_s, lastNumber},
        {u"expectedMinutes"_s, expectedMinutes}, {u"route"_s, QJsonArray::fromStringList(route)}};
    put(json, u"hours"_s, hours);
    if (offersPriority) {
        json.insert(u"offersPriority"_s, true);
    }
    return json;
}

Result<Service> Service::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(
            json, {u"id"_s, u"name"_s, u"firstNumber"_s, u"lastNumber"_s, u"expectedMinutes"_s});
        !member.isEmpty()) {
        return unreadable(u"service."_s + member);
    }
    Service service {.id = idText(json.value(u"id"_s)),
        .name = json.value(u"name"_s).toString(),
        .names = json.value(u"names"_s).toObject(),
        .prefix = json.value(u"prefix"_s).toString(),
        .firstNumber = json.value(u"firstNumber"_s).toInt(),
        .lastNumber = json.value(u"lastNumber"_s).toInt(),
        .expectedMinutes = json.value(u"expectedMinutes"_s).toInt(),
        .hours = json.value(u"hours"_s).toString(),
        .offersPriority = json.value(u"offersPriority"_s).toBool()};
    for (const QJsonValue serviceId : json.value(u"route"_s).toArray()) {
        service.route.append(idText(serviceId));
    }
    return service;
}

QJsonObject ServiceStatus::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"name"_s, name}, {u"names"_s, names}, {u"prefix"_s, prefix},
        {u"waiting"_s, waiting}, {u"serving"_s, serving}, {u"openCounters"_s, openCounters},
        {u"estimatedWait"_s, rangeOrNull(estimatedWait)}, {u"nowServing"_s, arrayOf(nowServing)}};
    if (numbersLeft) {
        json.insert(u"numbersLeft"_s, *numbersLeft);
        json.insert(u"numbersLow"_s, numbersLow);
    }
    if (isAway) {
        json.insert(u"away"_s, true);
        json.insert(u"backAt"_s, jsonOrNull(backAt));
    }
    if (isClosed) {
        json.insert(u"closed"_s, true);
    }
    put(json, isClosed ? u"opensAt"_s : u"closesAt"_s, turnsAt);
    if (offersPriority) {
        json.insert(u"offersPriority"_s, true);
    }
    return json;
}

Result<ServiceStatus> ServiceStatus::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"name"_s}); !member.isEmpty()) {
        return unreadable(u"service."_s + member);
    }
    ServiceStatus status {.id = idText(json.value(u"id"_s)),
        .name = json.value(u"name"_s).toString(),
        .names = json.value(u"names"_s).toObject(),
        .prefix = json.value(u"prefix"_s).toString(),
        .waiting = json.value(u"waiting"_s).toInt(),
        .serving = json.value(u"serving"_s).toInt(),
        .openCounters = json.value(u"openCounters"_s).toInt(),
        .estimatedWait = Estimate::fromJson(json.value(u"estimatedWait"_s)),
        .nowServing = readableOf<NowServing>(json.value(u"nowServing"_s).toArray()),
        .numbersLow = json.value(u"numbersLow"_s).toBool(),
        .isAway = json.value(u"away"_s).toBool(),
        .backAt = timeIn(json, u"backAt"_s),
        .isClosed = json.value(u"closed"_s).toBool(),
        .offersPriority = json.value(u"offersPriority"_s).toBool()};
    status.turnsAt = timeIn(json, status.isClosed ? u"opensAt"_s : u"closesAt"_s);
    if (const QJsonValue left = json.value(u"numbersLeft"_s); left.isDouble()) {
        status.numbersLeft = left.toInt();
    }
    return status;
}

QDateTime ServiceStatus::backTime() const
{
    return timeOf(backAt);
}

QDateTime ServiceStatus::turnTime() const
{
    return timeOf(turnsAt);
}

} // namespace loket::queue
