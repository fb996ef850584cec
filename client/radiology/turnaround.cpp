#include "client/radiology/turnaround.h"

#include "client/core/json.h"

namespace loket::client {

Result<Turnaround> Turnaround::fromJson(const QJsonObject &json)
{
    Turnaround turnaround;
    turnaround.id = json.value(u"scanType"_s).toString();
    turnaround.type = Word<radiology::ScanType>::fromText(turnaround.id);
    turnaround.count = json.value(u"count"_s).toInt();
    turnaround.median = json.value(u"total"_s)[u"median"_s].toDouble();
    if (turnaround.id.isEmpty()) {
        return fail(unreadable(u"scanType"_s));
    }
    return turnaround;
}

} // namespace loket::client
