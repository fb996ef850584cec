// One connection to what keeps the data: a file of SQLite, or a database of PostgreSQL. Lives on
// the thread that uses it.
#pragma once

#include "core/result.h"
#include "storage/transaction.h"

#include <QSqlDatabase>
#include <QStringList>

namespace loket {

enum class Access { ReadWrite, ReadOnly };

class Engine {
public:
    virtual ~Engine() = default;

    // Of Qt's SQL drivers, the one that `database` below must be of.
    virtual QString driver() const = 0;
    // Opens the connection; the one that writes brings the data to the newest migration first.
    // Refuses with STORAGE_ERROR, in a sentence that says what to do. Throws StorageFault.
    virtual Result<Done> connect(QSqlDatabase &database) = 0;
    // SQL with which a group of work begins.
    virtual QString begin() const = 0;
    // Around a group of work. They throw StorageFault where nothing can be kept.
    virtual void beforeGroup(Transaction &) { }
    virtual void afterBegin(Transaction &) { }
    virtual void beforeCommit(Transaction &) { }
    // After the COMMIT; a sentence: it is kept, but not all that proves it could be written.
    virtual QString afterCommit() { return {}; }
    // What connect() found wrong with data that is usable all the same.
    virtual QStringList findings() const { return {}; }
};

} // namespace loket
