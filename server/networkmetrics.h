// What the network counted, as monitoring tells it.
#pragma once

#include "modules/monitoring/metric.h"
#include "net/netcounters.h"

namespace loket {

QList<Metric> networkMetrics(const NetCounters &net);

} // namespace loket
