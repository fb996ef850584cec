// The prescriptions of the invented clinic's morning.
#pragma once

#include "commands/sample.h"

namespace loket::prescription {

// Where there are none yet. Whose way leads to the pharmacy has one that is as far: who is still
// with the doctor is held there until it is ready.
Result<Done> fillSampleOrders(Transaction &transaction, const SampleHouse &house);

} // namespace loket::prescription
