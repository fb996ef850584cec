// What there is to choose from: the values of a template's filters in a period.
#pragma once

#include "modules/reports/reportmaking.h"
#include "storage/transaction.h"

namespace loket::reports {

// What people call the chosen values of the order's filter. STORAGE_ERROR. On any thread; blocks.
Result<ValueNames> namesOfChosen(const ReportOrder &order, CheckProgress &progress);

// Whether each service and counter that the order's filter names is known, or was: WRONG_FILTER.
Result<Done> knowsChosen(const ReportOrder &order, Transaction &transaction);

// `{serviceId: [{value, text}]}`: each value that a row of the period has, by its text; the first
// 50 of each field. What is chosen of other fields does not matter. STORAGE_ERROR. On any thread;
// blocks.
Result<QJsonObject> valuesToChoose(const ReportOrder &order, CheckProgress &progress);

} // namespace loket::reports
