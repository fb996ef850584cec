#include "storage/maintenance.h"

#include "storage/datafiles.h"
#include "storage/eventlog.h"
#include "storage/foreignlog.h"
#include "storage/outputfile.h"
#include "storage/ownconnection.h"
#include "storage/postgresengine.h"
#include "storage/recordcheck.h"
#include "storage/rowwatch.h"
#include "storage/sealkey.h"
#include "storage/seals.h"
#include "storage/withfile.h"

#include <QFileInfo>

namespace loket {

namespace {
QString firstText(const Row &row)
{
    return row.text(0);
}

qint64 numberIn(Transaction &transaction, const QString &sql)
{
    return transaction.first(sql, {}, [](const Row &row) { return row.integer(0); }).value_or(0);
}

DatabaseReport describeRecord(Transaction &transaction)
{
    DatabaseReport report;
    report.schema = static_cast<int>(numberIn(transaction, u"SELECT MAX(number) FROM migration"_s));
    report.events = numberIn(transaction, u"SELECT COUNT(*) FROM event"_s);
    report.lastAt = lastEventTime(transaction);
    return report;
}

DatabaseReport describe(Transaction &transaction)
{
    DatabaseReport report = describeRecord(transaction);
    for (const SealedTable &table : sealedTables(transaction)) {
        report.rows.insert(table.name,
            numberIn(transaction, u"SELECT COUNT(*) FROM main.\"%1\""_s.arg(table.name)));
    }
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

// What came of it, where it was not stopped.
template <class T>
Result<T> unlessStopped(const CheckProgress &progress, Result<T> outcome)
{
    return progress.isStopped() ? fail(u"STOPPED"_s, u"It was stopped before its end."_s)
                                : std::move(outcome);
}

template <class More>
Result<DatabaseReport> checkFile(
    const QString &file, const QString &keyFile, CheckProgress &progress, More more)
{
    const auto key = SealKey::read(keyFile);
    if (!key) {
        return fail(key.error());
    }
    auto checked = withFile(
        file, FileAccess::Read,
        [&](Transaction &transaction) -> Result<DatabaseReport> {
            transaction.execute(u"BEGIN"_s); // all that follows sees one state
            DatabaseReport report = describe(transaction);
            report.problems = damages(transaction);
            report.isDamaged = !report.problems.isEmpty();
            report.problems += standingFindings(transaction);
            if (isWithoutItsSeals(transaction)) {
                report.problems.append(u"The seals of the record were taken out."_s);
            }
            report.isProven = *key && report.head.number > 0;
            report.problems += report.isProven ? checkRecord(transaction, **key, progress)
                                               : checkEvents(transaction);
            more(transaction, report);
            return report;
        },
        &progress);
    return unlessStopped(progress, std::move(checked));
}

qint64 bytesIn(Transaction &transaction)
{
    return (numberIn(transaction, u"PRAGMA page_count"_s)
               - numberIn(transaction, u"PRAGMA freelist_count"_s))
        * numberIn(transaction, u"PRAGMA page_size"_s);
}

Error uncopied(const QString &source, const OutputFile &output, const QString &reason)
{
    if (reason.contains(u"disk is full"_s)) { // the copy's, which is gone again in a moment
        return {u"DISK_FULL"_s,
            u"%1 could not be copied to %2: there is no room for it."_s.arg(
                source, output.target())};
    }
    const Error error = unwritable(output.folder(), reason);
    return error.code != u"FOLDER_NOT_WRITABLE"_s
        ? error
        : Error {u"COPY_FAILED"_s,
            u"%1 could not be copied to %2: %3."_s.arg(source, output.target(), reason)};
}

Result<Done> copyTo(const OutputFile &output, const QString &source, CheckProgress &progress)
{
    Result<Done> copied = withFile(
        source, FileAccess::Read,
        [&](Transaction &transaction) -> Result<Done> {
            try {
                progress.copy(bytesIn(transaction),
                    [file = output.partial()] { return QFileInfo(file).size(); });
                transaction.execute(u"VACUUM INTO ?"_s, {output.partial()});
            } catch (const StorageFault &fault) {
                return fail(uncopied(source, output, fault.message.trimmed()));
            }
            return Done {};
        },
        &progress);
    progress.copy(0);
    return unlessStopped(progress, std::move(copied));
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

Result<Done> copyDatabase(const QString &source, const QString &target, CheckProgress *progress)
{
    CheckProgress nobodys;
    Result<OutputFile> output = OutputFile::at(target, DataFiles(source).all());
    if (!output) {
        return fail(output.error());
    }
    return copyTo(*output, source, progress ? *progress : nobodys).and_then([&](Done) {
        return output->putInPlace();
    });
}

Result<DatabaseReport> checkDatabase(
    const QString &file, const std::optional<Head> &known, CheckProgress *progress)
{
    CheckProgress nobodys;
    const DataFiles files(file);
    if (const auto admitted = admitLog(files); !admitted) {
        return fail(admitted.error());
    }
    const std::optional<Head> head = HeadFile(files.head).read(); // before what it is compared with
    return checkFile(file, files.key, progress ? *progress : nobodys,
        [&](Transaction &transaction, DatabaseReport &report) {
            if (report.isProven) {
                report.problems += checkAgainst(transaction, head);
            }
            for (const auto &expected : {report.isProven ? std::nullopt : head, known}) {
                if (const auto differs =
                        expected ? checkHead(transaction, *expected) : std::nullopt) {
                    report.problems.append(*differs);
                }
            }
        });
}

Result<DatabaseReport> checkDatabase(const PostgresUrl &url, CheckProgress &progress)
{
    const SystemClock clock;
    PostgresEngine engine(url, Access::ReadOnly, clock);
    auto checked = onOwnConnection(
        engine,
        [&](Transaction &transaction) -> Result<DatabaseReport> {
            transaction.execute(engine.begin());
            DatabaseReport report = describeRecord(transaction);
            progress.expect(report.events);
            report.problems =
                standingFindings(transaction) + checkEvents(transaction, 0, &progress);
            return report;
        },
        &progress);
    return unlessStopped(progress, std::move(checked));
}

Error keptElsewhere()
{
    return {u"KEPT_ELSEWHERE"_s,
        u"The data is in a database of PostgreSQL. Its own tools copy it and bring it back: pg_dump and pg_restore."_s};
}

Result<DatabaseReport> checkCopy(
    const QString &file, const QString &keyFile, CheckProgress *progress)
{
    CheckProgress nobodys;
    return checkFile(
        file, keyFile, progress ? *progress : nobodys, [](Transaction &, DatabaseReport &) {});
}

Result<DatabaseReport> backUp(
    const QString &source, const QString &target, const QStringList &inUse, CheckProgress *progress)
{
    CheckProgress nobodys;
    CheckProgress &told = progress ? *progress : nobodys;
    const DataFiles files(source);
    Result<OutputFile> output = OutputFile::at(target, files.all() + inUse);
    if (!output) {
        return fail(output.error());
    }
    return copyTo(*output, source, told)
        .and_then([&](Done) { return checkCopy(output->partial(), files.key, &told); })
        .and_then([&](const DatabaseReport &report) -> Result<DatabaseReport> {
            if (report.isDamaged) {
                return fail(u"COPY_DAMAGED"_s, report.problems.join(u'\n'), 500);
            }
            return output->putInPlace().map([&report](Done) { return report; });
        });
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
