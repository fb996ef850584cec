// Broadcasts' SQL and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "modules/broadcast/broadcastboard.h"
#include "storage/transaction.h"

namespace loket::broadcast::store {

void insert(Transaction &transaction, const Broadcast &broadcast);
void update(Transaction &transaction, const Broadcast &broadcast);
std::optional<Broadcast> find(Transaction &transaction, const QString &id);
int countAll(Transaction &transaction);

// Those that end after `now`.
QList<Broadcast> open(Transaction &transaction, Instant now);
int countOpen(Transaction &transaction, Instant now);
// Those that have ended, the last first.
QList<Broadcast> over(Transaction &transaction, Instant now, int limit, int offset = 0);
// When this person sent the n-th last (from 0) after `since`.
std::optional<Instant> sentAt(
    Transaction &transaction, const QString &senderId, Instant since, int n);

ReadersById readersOf(Transaction &transaction, const QString &id);
Readers countsOf(Transaction &transaction, const QString &id);
std::optional<Reader> reader(Transaction &transaction, const QString &id, const QString &readerId);
// Told now; nothing where it was so before.
void tell(Transaction &transaction, const QString &id, const Reader &reader);
void markRead(Transaction &transaction, const QString &id, const QString &readerId);

} // namespace loket::broadcast::store
