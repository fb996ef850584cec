// The board's SQL and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/template/note.h"

namespace loket::notes::store {

void insertNote(Transaction &transaction, const Note &note);
// Newest first, at most `limit`.
QList<Note> newestNotes(Transaction &transaction, int limit);

} // namespace loket::notes::store
