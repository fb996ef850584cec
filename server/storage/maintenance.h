// What an administrator does to a database file from outside, also while a loket runs on it. Each
// call opens a connection of its own and blocks until it is done.
#pragma once

#include "core/result.h"

#include <QStringList>

namespace loket {

// Writes a consistent copy of `source` to `target`, which is replaced only when the copy is whole.
// Refuses a target that is one of the source's own files or of `inUse`, as OutputFile does.
Result<Done> copyDatabase(
    const QString &source, const QString &target, const QStringList &inUse = {});

struct DatabaseReport {
    qint64 events = 0; // in the record, all of them fitting
    int schema = 0; // the newest migration in the file
    QStringList problems; // sentences; empty: the file is clean
};

// Integrity of the file, of the references between its tables and of the record of events.
Result<DatabaseReport> checkDatabase(const QString &file);

} // namespace loket
