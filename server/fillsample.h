// The invented clinic of `--sample`.
#pragma once

#include "core/result.h"
#include "modules/queue/clinic.h"
#include "storage/transaction.h"

#include <QStringList>

namespace loket {

// The invented clinic, on 127.0.0.1 only: its set-up alone, or in the middle of a morning.
enum class Sample { None, House, Morning };

// A folder that has a house already keeps what happened there.
Result<Done> fillSample(Transaction &transaction, Sample sample, const queue::Clinic &clinic);

// Its accounts: one per role of staff, named after it.
QStringList sampleNames();

} // namespace loket
