// What the network and the record of events counted, as monitoring tells it.
#pragma once

#include "core/settings.h"
#include "identity/audittrail.h"
#include "modules/monitoring/metric.h"
#include "net/limits/netcounters.h"

namespace loket {

QList<Metric> networkMetrics(const NetCounters &net, DoorKind door);
QList<Metric> refusalMetrics(const RefusalCounts &refusals);

} // namespace loket
