// The alerts' SQL and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/notifications/alert.h"

namespace loket::notifications::store {

void insertAlert(Transaction &transaction, const Alert &alert);
void updateAlert(Transaction &transaction, const Alert &alert); // but for the two counts
// So many more were told of it; one of them has read it. Nothing where it is no alert.
void countTold(Transaction &transaction, const QString &id, int people);
void countReader(Transaction &transaction, const QString &id);
std::optional<Alert> findAlert(Transaction &transaction, const QString &id);
QList<Alert> openAlerts(Transaction &transaction, Instant now); // the first sent first
QList<Alert> pastAlerts(Transaction &transaction, Instant now, int limit); // the last first

} // namespace loket::notifications::store
