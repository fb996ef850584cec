// The SQL of slips and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "modules/slip/kept.h"
#include "storage/transaction.h"

#include <optional>

namespace loket::slip::store {

std::optional<Kept> slip(Transaction &transaction, const QString &visitId);
// In the place of that visit's former one.
void put(Transaction &transaction, const Kept &kept);
// What was begun or ended since then, oldest first, and all that is being printed.
QList<Kept> slips(Transaction &transaction, Instant since);

} // namespace loket::slip::store
