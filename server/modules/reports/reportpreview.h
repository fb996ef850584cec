// The first rows of a report, without a file.
#pragma once

#include "modules/reports/reportmaking.h"

namespace loket::reports {

// `{title, filter, columns: [{key, title, kind}], rows, rowCount}`: of a list no more is read than
// is shown; figures want all of the period. As makeRows(). On any thread; blocks.
Result<QJsonObject> previewOf(const ReportOrder &order, CheckProgress &progress);

} // namespace loket::reports
