// The scans of the invented clinic that `--sample` opens: some wait, some are in progress, one of
// them overdue, some are done.
#pragma once

#include "core/result.h"
#include "storage/transaction.h"

namespace loket::radiology {

// Only where there is no scan yet.
Result<Done> fillSampleScans(Transaction &transaction);

} // namespace loket::radiology
