#include "vocabulary/radiology/turnaround.h"

#include "vocabulary/json.h"

namespace loket::radiology {

QJsonObject Spread::toJson() const
{
    return {{u"median"_s, median}, {u"p90"_s, p90}};
}

Spread Spread::fromJson(const QJsonObject &json)
{
    return {json.value(u"median"_s).toDouble(), json.value(u"p90"_s).toDouble()};
}

QJsonObject Turnaround::toJson() const
{
    return {{u"scanType"_s, type.text()}, {u"count"_s, count}, {u"waiting"_s, waiting.toJson()},
        {u"total"_s, total.toJson()}};
}

Result<Turnaround> Turnaround::fromJson(const QJsonObject &json)
{
    const QString type = json.value(u"scanType"_s).toString();
    if (type.isEmpty()) {
        return unreadable(u"scanType"_s);
    }
    return Turnaround {Word<ScanType>::fromText(type), json.value(u"count"_s).toInt(),
        Spread::fromJson(json.value(u"waiting"_s).toObject()),
        Spread::fromJson(json.value(u"total"_s).toObject())};
}

} // namespace loket::radiology
