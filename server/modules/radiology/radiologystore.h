// The SQL of scans and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/radiology/scan.h"

#include <functional>

namespace loket::radiology::store {

void insert(Transaction &transaction, const Scan &scan);
void update(Transaction &transaction, const Scan &scan);
std::optional<Scan> scan(Transaction &transaction, const QString &id);
QList<Scan> scansOf(Transaction &transaction, const QString &visitId);
QList<Scan> scansWith(Transaction &transaction, ScanStatus status);
int countOf(Transaction &transaction, ScanStatus status);
int countAll(Transaction &transaction);
// Completed or cancelled since then, newest first, at most `limit`.
QList<Scan> endedSince(Transaction &transaction, Instant since, int limit);
// Completed from ≤ t < to, at most `limit` of the newest.
QList<Scan> completedBetween(Transaction &transaction, Instant from, Instant to, int limit);
// The ids of those whose JSON fits, newest first, at most `limit`.
QStringList newestThat(
    Transaction &transaction, const std::function<bool(const QJsonObject &)> &fits, int limit);

} // namespace loket::radiology::store
