// What `--sample` shows: an invented clinic in the middle of a morning.
#pragma once

#include "commands/sample.h"
#include "modules/queue/clinic.h"
#include "storage/transaction.h"

namespace loket::queue {

// Patients of the last hours, in the house that fillSampleClinic() has made: who waits, who is at
// each counter, who is parked, missed, booked and done. Everything is played by the rules, as it
// would have come about; twice the same.
Result<Done> fillSampleMorning(Transaction &transaction, const Clinic &clinic);

// Whose way leads to that service then, as they came.
QList<SamplePatient> samplePatients(
    Transaction &transaction, const Clinic &clinic, const QString &serviceId);

} // namespace loket::queue
