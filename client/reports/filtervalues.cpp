#include "client/reports/filtervalues.h"

#include <QJsonArray>

namespace loket::client {

FilterValues FilterValues::fromJson(const QJsonObject &json)
{
    FilterValues all;
    for (auto field = json.begin(); field != json.end(); ++field) {
        for (const QJsonValue each : field->toArray()) {
            all.m_values[field.key()].append({each[u"value"].toString(), each[u"text"].toString()});
        }
    }
    return all;
}

} // namespace loket::client
