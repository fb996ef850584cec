#include "vocabulary/queue/estimate.h"

namespace loket::queue {

using namespace Qt::Literals::StringLiterals;

QJsonObject Estimate::toJson() const
{
    return {{u"low"_s, low}, {u"high"_s, high}};
}

std::optional<Estimate> Estimate::fromJson(const QJsonValue &json)
{
    return json.isObject()
        ? std::optional(Estimate {json[u"low"_s].toInt(), json[u"high"_s].toInt()})
        : std::nullopt;
}

QJsonValue rangeOrNull(const std::optional<Estimate> &estimate)
{
    return estimate ? QJsonValue(estimate->toJson()) : QJsonValue();
}

} // namespace loket::queue
