#include "storage/maintenance.h"

#include "storage/datafiles.h"
#include "storage/eventlog.h"
#include "storage/outputfile.h"
#include "storage/transaction.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace loket {

namespace {
// Runs `work(Transaction &)` on a read-only connection that is closed afterwards.
template <class Work>
auto withFile(const QString &file, Work work) -> std::invoke_result_t<Work, Transaction &>
{
    const QString name = QUuid::createUuid().toString();
    std::invoke_result_t<Work, Transaction &> outcome =
        fail(errors::storage(u"There is no database %1."_s.arg(file)));
    if (QFile::exists(file)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        const SystemClock clock;
        try {
            if (!database.open()) {
                throw StorageFault {database.lastError().text()};
            }
            Transaction transaction(database, clock);
            outcome = work(transaction);
        } catch (const StorageFault &fault) {
            outcome = fail(errors::storage(
                u"The database %1 cannot be read: %2."_s.arg(file, fault.message.trimmed())));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return outcome;
}

QString firstText(const Row &row)
{
    return row.text(0);
}
} // namespace

Result<Done> copyDatabase(const QString &source, const QString &target, const QStringList &inUse)
{
    Result<OutputFile> output = OutputFile::at(target, DataFiles(source).all() + inUse);
    if (!output) {
        return fail(output.error());
    }
    return withFile(source, [&](Transaction &transaction) -> Result<Done> {
        transaction.execute(u"VACUUM INTO ?"_s, {output->partial()});
        return Done {};
    }).and_then([&](Done) { return output->putInPlace(); });
}

Result<DatabaseReport> checkDatabase(const QString &file)
{
    return withFile(file, [](Transaction &transaction) -> Result<DatabaseReport> {
        DatabaseReport report;
        for (const QString &line : transaction.select(u"PRAGMA integrity_check"_s, {}, firstText)) {
            if (line != u"ok"_s) {
                report.problems.append(u"The file is damaged: %1."_s.arg(line));
            }
        }
        for (const QString &table :
            transaction.select(u"PRAGMA foreign_key_check"_s, {}, firstText)) {
            report.problems.append(
                u"A row of table %1 refers to a row that is not there."_s.arg(table));
        }
        const auto schema = transaction.first(u"SELECT MAX(number) FROM migration"_s, {},
            [](const Row &row) { return static_cast<int>(row.integer(0)); });
        report.schema = schema.value_or(0);
        verifyEvents(transaction)
            .map([&](qint64 count) { report.events = count; })
            .or_else([&](const Error &error) { report.problems.append(error.message); });
        return report;
    });
}

} // namespace loket
