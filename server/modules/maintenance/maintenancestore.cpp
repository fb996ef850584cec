#include "modules/maintenance/maintenancestore.h"

namespace loket::maintenance::store {
namespace {

const QString selectBackups =
    u"SELECT id, file, made_at, bytes, daily, sound, tried_at, trial_good FROM maintenance_backup"_s;

Backup backupFrom(const Row &row)
{
    return {.id = row.text(0),
        .file = row.text(1),
        .madeAt = row.instant(2),
        .bytes = row.integer(3),
        .isDaily = row.flag(4),
        .isSound = row.flag(5),
        .triedAt = row.optionalInstant(6),
        .isTrialGood = row.flag(7)};
}

} // namespace

Kept all(Transaction &transaction)
{
    const auto plan = transaction.first(
        u"SELECT daily, folder, minute, keep FROM maintenance_plan"_s, {}, [](const Row &row) {
            return Plan {row.flag(0), row.text(1), static_cast<int>(row.integer(2)),
                static_cast<int>(row.integer(3))};
        });
    const auto failure =
        transaction.first(u"SELECT code, at FROM maintenance_failure"_s, {}, [](const Row &row) {
            return Failure {row.text(0), row.instant(1)};
        });
    return {plan.value_or(Plan()), failure.value_or(Failure()),
        transaction.select(selectBackups + u" ORDER BY id DESC"_s, {}, backupFrom)};
}

void putPlan(Transaction &transaction, const Plan &plan)
{
    transaction.execute(u"DELETE FROM maintenance_plan"_s);
    transaction.execute(
        u"INSERT INTO maintenance_plan (id, daily, folder, minute, keep) VALUES (1, ?, ?, ?, ?)"_s,
        {plan.isDaily, plan.folder, plan.minute, plan.keep});
}

void putFailure(Transaction &transaction, const Failure &failure)
{
    transaction.execute(u"DELETE FROM maintenance_failure"_s);
    if (failure.isFailure()) {
        transaction.execute(u"INSERT INTO maintenance_failure (id, code, at) VALUES (1, ?, ?)"_s,
            {failure.code, toSql(failure.at)});
    }
}

QString nextId(Transaction &transaction)
{
    const auto last = transaction.first(u"SELECT MAX(id) FROM maintenance_backup"_s, {},
        [](const Row &row) { return row.integer(0); });
    return QString::number(last.value_or(0) + 1);
}

void putBackup(Transaction &transaction, const Backup &backup)
{
    removeBackup(transaction, backup.id);
    transaction.execute(u"INSERT INTO maintenance_backup (id, file, made_at, bytes, daily, sound, "
                        u"tried_at, trial_good) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {backup.id.toLongLong(), backup.file, toSql(backup.madeAt), backup.bytes, backup.isDaily,
            backup.isSound, toSql(backup.triedAt), backup.isTrialGood});
}

std::optional<Backup> backup(Transaction &transaction, const QString &id)
{
    return transaction.first(selectBackups + u" WHERE id = ?"_s, {id.toLongLong()}, backupFrom);
}

void removeBackup(Transaction &transaction, const QString &id)
{
    transaction.execute(u"DELETE FROM maintenance_backup WHERE id = ?"_s, {id.toLongLong()});
}

} // namespace loket::maintenance::store
