// The prescriptions of the invented clinic's morning.
#pragma once

#include "core/result.h"
#include "storage/transaction.h"

namespace loket::prescription {

// Where there are none yet.
Result<Done> fillSampleOrders(Transaction &transaction);

} // namespace loket::prescription
