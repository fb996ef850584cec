#include "vocabulary/queue/daycurve.h"

#include "vocabulary/json.h"

namespace loket::queue {

QJsonArray samplesToJson(const QList<int> &samples)
{
    QJsonArray array;
    for (const int sample : samples) {
        array.append(sample);
    }
    return array;
}

QList<int> samplesFromJson(const QJsonValue &json)
{
    QList<int> samples;
    for (const QJsonValue sample : json.toArray()) {
        samples.append(sample.toInt());
    }
    return samples;
}

QJsonObject UsualDay::toJson() const
{
    return {{u"days"_s, days}, {u"waiting"_s, samplesToJson(waiting)},
        {u"low"_s, samplesToJson(low)}, {u"high"_s, samplesToJson(high)},
        {u"served"_s, samplesToJson(served)}};
}

UsualDay UsualDay::fromJson(const QJsonObject &json)
{
    return {json.value(u"days"_s).toInt(), samplesFromJson(json.value(u"waiting"_s)),
        samplesFromJson(json.value(u"low"_s)), samplesFromJson(json.value(u"high"_s)),
        samplesFromJson(json.value(u"served"_s))};
}

QJsonObject DayCurve::toJson() const
{
    QJsonObject services;
    for (auto service = byService.begin(); service != byService.end(); ++service) {
        services.insert(service.key(), samplesToJson(*service));
    }
    return {{u"from"_s, toIso(from)}, {u"quarterMinutes"_s, quarterMinutes},
        {u"waiting"_s, samplesToJson(waiting)}, {u"services"_s, services}, {u"served"_s, served},
        {u"usual"_s, usual.toJson()}};
}

Result<DayCurve> DayCurve::fromJson(const QJsonObject &json)
{
    const auto from = timeIn(json, u"from"_s);
    if (!from) {
        return unreadable(u"from"_s);
    }
    DayCurve curve {.from = *from,
        .waiting = samplesFromJson(json.value(u"waiting"_s)),
        .served = json.value(u"served"_s).toInt(),
        .usual = UsualDay::fromJson(json.value(u"usual"_s).toObject())};
    const QJsonObject services = json.value(u"services"_s).toObject();
    for (auto service = services.begin(); service != services.end(); ++service) {
        curve.byService.insert(service.key(), samplesFromJson(service.value()));
    }
    return curve;
}

} // namespace loket::queue
