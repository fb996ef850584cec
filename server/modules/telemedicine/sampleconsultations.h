// The consultations of the invented clinic's morning: one whose patient is expected now, some later
// and one that is over.
#pragma once

#include "core/result.h"
#include "storage/transaction.h"

namespace loket::telemedicine {

// On the database thread, in the transaction that makes the clinic; nothing where there are any.
Result<Done> fillSampleConsultations(Transaction &transaction);

} // namespace loket::telemedicine
