// The invented clinic that `--sample` opens.
#pragma once

#include "core/result.h"
#include "storage/transaction.h"

namespace loket::queue {

// Services R registration, A general, G dental, K mother and child, L laboratory, X radiology, F
// pharmacy and their counters, all open. Only where there is neither a service nor a counter; gives
// whether it did.
Result<bool> fillSampleClinic(Transaction &transaction);

} // namespace loket::queue
