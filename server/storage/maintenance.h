// What an administrator does to a database file from outside, also while a loket runs on it. Each
// call opens a connection of its own and blocks until it is done.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/checkprogress.h"
#include "storage/datafiles.h"
#include "storage/head.h"
#include "storage/postgresurl.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace loket {

// Writes a consistent copy of `source` to `target`, which is replaced only when the copy is whole.
// Refuses a target that is one of the source's own files, as OutputFile does; COPY_FAILED, STOPPED.
Result<Done> copyDatabase(
    const QString &source, const QString &target, CheckProgress *progress = nullptr);

struct DatabaseReport {
    qint64 events = 0; // in the record, all of them fitting
    std::optional<Instant> lastAt; // of the newest of them
    QMap<QString, qint64> rows; // in each table that is sealed
    int schema = 0; // the newest migration in the file
    Head head; // the record's last seal
    bool isDamaged = false; // the file itself, or the references between its tables
    bool isProven = false; // its seals were checked with the key
    QStringList problems; // sentences; empty: the file is clean
};

// Integrity of the file, of the references between its tables, and of the record: its events, and,
// where the key is beside the file, its seals, its head and every row. `known`: a head written down
// before, which the record must still hold. STOPPED where `progress` was.
Result<DatabaseReport> checkDatabase(const QString &file,
    const std::optional<Head> &known = std::nullopt, CheckProgress *progress = nullptr);

// The record's events in a database of PostgreSQL, which has no seals, and what was found in it
// before.
Result<DatabaseReport> checkDatabase(const PostgresUrl &url, CheckProgress &progress);

// The same of a copy, with the key that it should have been sealed with; nobody has its head.
Result<DatabaseReport> checkCopy(
    const QString &file, const QString &keyFile, CheckProgress *progress = nullptr);

// A copy that is checked before it is put in place; what the check says. It is in place also where
// the record has problems, which the source then has, too; COPY_DAMAGED where the file itself is no
// good. Otherwise as copyDatabase(), `inUse` being further files that are no target, and STOPPED.
Result<DatabaseReport> backUp(const QString &source, const QString &target,
    const QStringList &inUse = {}, CheckProgress *progress = nullptr);

// Copies of what is no file of the program, and their restores: KEPT_ELSEWHERE, and what makes
// them.
Error keptElsewhere();

// What goes when `copy` takes the place of `present`, in sentences; empty: nothing.
QStringList undoneBy(const QString &copy, const QString &present);

// What checkRecord() finds in a file that is in use.
Result<QStringList> findInRecord(const DataFiles &files, CheckProgress &progress);

} // namespace loket
