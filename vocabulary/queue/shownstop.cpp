#include "vocabulary/queue/shownstop.h"

#include "vocabulary/json.h"

namespace loket::queue {

QJsonObject ShownStop::toJson() const
{
    QJsonObject json {
        {u"serviceId"_s, serviceId}, {u"serviceName"_s, serviceName}, {u"state"_s, state}};
    if (!isComing()) {
        json.insert(u"counterId"_s, jsonOrNull(counterId));
        json.insert(u"counterName"_s, jsonOrNull(counterName));
        json.insert(u"eligibleAt"_s, jsonOrNull(eligibleAt));
        json.insert(u"firstCalledAt"_s, jsonOrNull(firstCalledAt));
        json.insert(u"startedAt"_s, jsonOrNull(startedAt));
        json.insert(u"finishedAt"_s, jsonOrNull(finishedAt));
    }
    if (servedBefore != Millis::zero()) {
        json.insert(u"servedBefore"_s, qint64(servedBefore.count()));
    }
    return json;
}

Result<ShownStop> ShownStop::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"serviceId"_s}); !member.isEmpty()) {
        return unreadable(u"stop."_s + member);
    }
    return ShownStop {.serviceId = idText(json.value(u"serviceId"_s)),
        .serviceName = json.value(u"serviceName"_s).toString(),
        .state = json.value(u"state"_s).toString(),
        .counterId = idText(json.value(u"counterId"_s)),
        .counterName = json.value(u"counterName"_s).toString(),
        .eligibleAt = timeIn(json, u"eligibleAt"_s),
        .firstCalledAt = timeIn(json, u"firstCalledAt"_s),
        .startedAt = timeIn(json, u"startedAt"_s),
        .finishedAt = timeIn(json, u"finishedAt"_s),
        .servedBefore = Millis(json.value(u"servedBefore"_s).toInteger())};
}

} // namespace loket::queue
