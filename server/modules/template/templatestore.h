// The entries' SQL and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/template/entry.h"

namespace loket::templates::store {

// The oldest make way where there are more than mostEntries.
void insert(Transaction &transaction, const Entry &entry);
// Newest first.
QList<Entry> entries(Transaction &transaction);

} // namespace loket::templates::store
