// The SQL of looking after the data and nothing else. Inside a transaction of the storage, on its
// thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/maintenance/maintenance.h"

namespace loket::maintenance::store {

// What is kept: the plan, the failure, the backups, newest first.
struct Kept {
    Plan plan;
    Failure failure;
    QList<Backup> backups;

    bool operator==(const Kept &) const = default;
};
Kept all(Transaction &transaction);

void putPlan(Transaction &transaction, const Plan &plan);
void putFailure(Transaction &transaction, const Failure &failure); // none: it is forgotten
QString nextId(Transaction &transaction);
void putBackup(Transaction &transaction, const Backup &backup);
std::optional<Backup> backup(Transaction &transaction, const QString &id);
void removeBackup(Transaction &transaction, const QString &id);

} // namespace loket::maintenance::store
