#include "storage/interruption.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

namespace loket {

namespace {

constexpr int stepsBetweenLooks = 20'000; // of SQLite's machine: some milliseconds

int looked(void *given)
{
    auto *progress = static_cast<CheckProgress *>(given);
    progress->look();
    return progress->isStopped() ? 1 : 0;
}

sqlite3 *handleOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (qstrcmp(handle.metaType().name(), "sqlite3*") != 0) {
        return nullptr;
    }
    return *static_cast<sqlite3 *const *>(handle.constData());
}

// The library that is linked here is the one that Qt has opened the file with.
bool isOurs(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

void heed(const QSqlDatabase &database, CheckProgress &progress)
{
    sqlite3 *handle = handleOf(database);
    if (handle != nullptr && isOurs(database)) {
        sqlite3_progress_handler(handle, stepsBetweenLooks, looked, &progress);
    }
}

} // namespace loket
