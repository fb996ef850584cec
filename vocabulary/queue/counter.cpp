#include "vocabulary/queue/counter.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::queue {

QJsonObject Counter::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"names"_s, names},
        {u"serviceIds"_s, QJsonArray::fromStringList(serviceIds)}, {u"open"_s, isOpen}};
}

Result<Counter> Counter::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"name"_s}); !member.isEmpty()) {
        return unreadable(u"counter."_s + member);
    }
    Counter counter {.id = idText(json.value(u"id"_s)),
        .name = json.value(u"name"_s).toString(),
        .names = json.value(u"names"_s).toObject(),
        .isOpen = json.value(u"open"_s).toBool()};
    for (const QJsonValue serviceId : json.value(u"serviceIds"_s).toArray()) {
        counter.serviceIds.append(idText(serviceId));
    }
    return counter;
}

} // namespace loket::queue
