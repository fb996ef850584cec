#include "storage/maintenance.h"

#include "storage/datafiles.h"
#include "storage/eventlog.h"
#include "storage/foreignlog.h"
#include "storage/outputfile.h"
#include "storage/recordcheck.h"
#include "storage/sealkey.h"
#include "storage/seals.h"
#include "storage/withfile.h"

#include <QFile>

namespace loket {

namespace {
QString firstText(const Row &row)
{
    return row.text(0);
}

DatabaseReport describe(Transaction &transaction)
{
    DatabaseReport report;
    const auto number = [&transaction](const QString &sql) {
        return transaction.first(sql, {}, [](const Row &row) { return row.integer(0); })
            .value_or(0);
    };
    report.schema = static_cast<int>(number(u"SELECT MAX(number) FROM migration"_s));
    report.events = number(u"SELECT COUNT(*) FROM event"_s);
    if (const auto seal = lastSeal(transaction)) {
        report.head = seal->head;
    }
    return report;
}

QStringList damages(Transaction &transaction)
{
    QStringList problems;
    for (const QString &line : transaction.select(u"PRAGMA integrity_check"_s, {}, firstText)) {
        if (line != u"ok"_s) {
            problems.append(u"The file is damaged: %1."_s.arg(line));
        }
    }
    for (const QString &table : transaction.select(u"PRAGMA foreign_key_check"_s, {}, firstText)) {
        problems.append(u"A row of table %1 refers to a row that is not there."_s.arg(table));
    }
    if (const auto foreign = checkSchema(transaction)) {
        problems.append(*foreign);
    }
    return problems;
}

template <class More>
Result<DatabaseReport> checkFile(const QString &file, const QString &keyFile, More more)
{
    const auto key = SealKey::read(keyFile);
    if (!key) {
        return fail(key.error());
    }
    return withFile(
        file, FileAccess::Read, [&](Transaction &transaction) -> Result<DatabaseReport> {
            transaction.execute(u"BEGIN"_s); // all that follows sees one state
            DatabaseReport report = describe(transaction);
            report.problems = damages(transaction);
            report.isDamaged = !report.problems.isEmpty();
            report.problems += standingFindings(transaction);
            if (isWithoutItsSeals(transaction)) {
                report.problems.append(u"The seals of the record were taken out."_s);
            }
            report.isProven = *key && report.head.number > 0;
            report.problems +=
                report.isProven ? checkRecord(transaction, **key) : checkEvents(transaction);
            more(transaction, report);
            return report;
        });
}

// What the present data has and the copy, whose last event is `last`, has not.
QStringList undoneSince(Transaction &transaction, const EventMark &last)
{
    const auto hash = transaction.first(u"SELECT hash FROM event WHERE seq = ?"_s, {last.seq},
        [](const Row &row) { return row.text(0); });
    if (hash.value_or(QString()) != last.hash) {
        return {u"The data so far did not come after this copy: all of it is set aside."_s};
    }
    return transaction.select(
        u"SELECT module, kind, COUNT(*), MIN(at) FROM event WHERE seq > ? GROUP BY module, kind ORDER BY MIN(seq)"_s,
        {last.seq}, [](const Row &row) {
            return u"%1 × %2 %3, since %4"_s.arg(
                row.text(2), row.text(0), row.text(1), toIso(row.instant(3)));
        });
}
} // namespace

Result<Done> copyDatabase(const QString &source, const QString &target, const QStringList &inUse)
{
    Result<OutputFile> output = OutputFile::at(target, DataFiles(source).all() + inUse);
    if (!output) {
        return fail(output.error());
    }
    return withFile(source, FileAccess::Read, [&](Transaction &transaction) -> Result<Done> {
        try {
            transaction.execute(u"VACUUM INTO ?"_s, {output->partial()});
        } catch (const StorageFault &fault) {
            const bool isFull = fault.message.contains(u"disk is full"_s); // the copy's
            return fail(errors::storage(u"%1 could not be copied to %2: %3."_s.arg(
                source, target, isFull ? u"there is no room for it"_s : fault.message.trimmed())));
        }
        return Done {};
    }).and_then([&](Done) { return output->putInPlace(); });
}

Result<DatabaseReport> checkDatabase(const QString &file, const std::optional<Head> &known)
{
    const DataFiles files(file);
    if (const auto admitted = admitLog(files); !admitted) {
        return fail(admitted.error());
    }
    const std::optional<Head> head = HeadFile(files.head).read(); // before what it is compared with
    return checkFile(file, files.key, [&](Transaction &transaction, DatabaseReport &report) {
        if (report.isProven) {
            report.problems += checkAgainst(transaction, head);
        }
        for (const auto &expected : {report.isProven ? std::nullopt : head, known}) {
            if (const auto differs = expected ? checkHead(transaction, *expected) : std::nullopt) {
                report.problems.append(*differs);
            }
        }
    });
}

Result<DatabaseReport> checkCopy(const QString &file, const QString &keyFile)
{
    return checkFile(file, keyFile, [](Transaction &, DatabaseReport &) {});
}

QStringList undoneBy(const QString &copy, const QString &present)
{
    if (!QFile::exists(present)) {
        return {};
    }
    const auto last = withFile(copy, FileAccess::Read,
        [](Transaction &transaction) -> Result<EventMark> { return lastEvent(transaction); });
    if (!last) {
        return {last.error().message};
    }
    const auto undone = withFile(
        present, FileAccess::Read, [&last](Transaction &transaction) -> Result<QStringList> {
            return undoneSince(transaction, *last);
        });
    return undone
        ? *undone
        : QStringList {u"Nobody can tell what it takes back: "_s + undone.error().message};
}

Result<QStringList> findInRecord(const DataFiles &files, CheckProgress &progress)
{
    const auto key = SealKey::read(files.key);
    const std::optional<Head> head = HeadFile(files.head).read();
    if (!key || !*key) {
        return fail(errors::storage(u"The key %1 cannot be read."_s.arg(files.key)));
    }
    return withFile(
        files.database, FileAccess::Read, [&](Transaction &transaction) -> Result<QStringList> {
            transaction.execute(u"BEGIN"_s);
            return checkAgainst(transaction, head) + checkRecord(transaction, **key, progress);
        });
}

} // namespace loket
