// The weeks before, as the sample clinic has them: invented, and the same each time for the same
// days.
#pragma once

#include "modules/queue/clinic.h"
#include "modules/queue/curverules.h"
#include "storage/transaction.h"

namespace loket::queue {

// How many waited through each day of the last eight weeks.
void fillSampleHistory(Transaction &transaction, const Clinic &clinic);

// One of these days.
PastDay sampleDay(const Clinic &clinic, QDate date);

} // namespace loket::queue
