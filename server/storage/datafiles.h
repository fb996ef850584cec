// The names of the files that belong to one database, and the lock that says who uses it.
#pragma once

#include "core/result.h"

#include <QLockFile>
#include <QStringList>

namespace loket {

struct DataFiles {
    explicit DataFiles(const QString &databaseFile);

    const QString database; // X/loket.db
    const QString lock; // X/loket.db.lock
    const QString key; // X/loket.key: what the record is sealed with
    const QString head; // X/loket.head: its last seal

    QString folder() const;
    QStringList sidecars() const; // what SQLite keeps beside it: -wal, -shm, -journal
    QStringList all() const;
};

// Refuses with STORAGE_ERROR, and says what is so: another loket here, one on another machine, a
// lock that a crash left and a full disk keeps, a folder that cannot be written.
Result<Done> takeLock(QLockFile &lock, const DataFiles &files);

} // namespace loket
