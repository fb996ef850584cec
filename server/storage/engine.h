// One connection to what keeps the data: a file of SQLite, or a database of PostgreSQL. Lives on
// the thread that uses it.
#pragma once

#include "core/result.h"
#include "storage/checkprogress.h"
#include "storage/transaction.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>
#include <memory>

namespace loket {

enum class Access { ReadWrite, ReadOnly };

class Engine {
public:
    virtual ~Engine() = default;

    // Of Qt's SQL drivers, the one that `database` below must be of.
    virtual QString driver() const = 0;
    // Opens the connection; the one that writes brings the data to the newest migration first.
    // Refuses with STORAGE_ERROR, in a sentence that says what to do.
    virtual Result<Done> connect(QSqlDatabase &database) = 0;
    // SQL with which a group of work begins, or reading of which all sees one state.
    virtual QString begin() const = 0;
    // Around a group of work. They throw StorageFault where nothing can be kept.
    virtual void beforeGroup(Transaction &) { }
    virtual void afterBegin(Transaction &) { }
    virtual void beforeCommit(Transaction &) { }
    // After the COMMIT; a sentence: it is kept, but not all that proves it could be written.
    virtual QString afterCommit() { return {}; }
    // What connect() found wrong with data that is usable all the same.
    virtual QStringList findings() const { return {}; }
    // The statements of this connection fail once `progress` is stopped, which outlives it; where
    // the database cannot do that, they run to their end.
    virtual void heed(QSqlDatabase &, CheckProgress &) const { }
    // What is told of a fault that met work on a connection of its own.
    virtual Error unusable(const StorageFault &fault) const = 0;
};

// Makes what opens one more connection, which reads, on the thread that uses it. Any thread may
// ask.
using ReadingMaker = std::function<std::unique_ptr<Engine>()>;

} // namespace loket
