// Work on a database file from outside, on a connection that is closed afterwards.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/interruption.h"
#include "storage/transaction.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace loket {

enum class FileAccess {
    Read,
    ReadAlone, // what is in the file itself, without the write-ahead log beside it
    Write,
};

// Runs `work(Transaction &)`; blocks until it is done, or its SQL until `progress` is stopped.
// STORAGE_ERROR where there is no such file or it cannot be used.
template <class Work>
auto withFile(const QString &file, FileAccess access, Work work, CheckProgress *progress = nullptr)
    -> std::invoke_result_t<Work, Transaction &>
{
    const QString name = QUuid::createUuid().toString();
    std::invoke_result_t<Work, Transaction &> outcome =
        fail(errors::storage(u"There is no database %1."_s.arg(file)));
    if (QFile::exists(file)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        const QString alone =
            QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
        database.setDatabaseName(access == FileAccess::ReadAlone ? alone : file);
        const QString reading = u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI;"_s;
        database.setConnectOptions(
            (access == FileAccess::Write ? QString() : reading) + u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        const SystemClock clock;
        try {
            if (!database.open()) {
                throw StorageFault {database.lastError().text()};
            }
            if (progress) {
                heed(database, *progress);
            }
            Transaction transaction(database, clock);
            outcome = work(transaction);
        } catch (const StorageFault &fault) {
            outcome = fail(errors::storage(
                u"The database %1 cannot be used: %2."_s.arg(file, fault.message.trimmed())));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return outcome;
}

} // namespace loket
