// The SQL of prescriptions and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/prescription/prescription.h"

#include <functional>

namespace loket::prescription::store {

void insert(Transaction &transaction, const Prescription &order);
void update(Transaction &transaction, const Prescription &order);
std::optional<Prescription> order(Transaction &transaction, const QString &id);
QList<Prescription> ordersWith(Transaction &transaction, OrderState state);
QList<Prescription> ordersOf(Transaction &transaction, const QString &visitId);
int countOpen(Transaction &transaction);
int countAll(Transaction &transaction);
// Collected or cancelled since then, newest first, at most `limit`.
QList<Prescription> endedSince(Transaction &transaction, Instant since, int limit);
// The ids of those whose JSON fits, newest first, at most `limit`.
QStringList newestThat(
    Transaction &transaction, const std::function<bool(const QJsonObject &)> &fits, int limit);

} // namespace loket::prescription::store
