#include "storage/move.h"

#include "core/disk.h"
#include "storage/eventlog.h"
#include "storage/ownconnection.h"
#include "storage/postgresurl.h"
#include "storage/recordcheck.h"
#include "storage/restore.h"
#include "storage/storage.h"
#include "storage/withfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace loket {

namespace {
constexpr qsizetype rowsAtOnce = 100;

QString inQuotes(const QString &name)
{
    return u'"' + name + u'"';
}

QString nameOf(const Row &row)
{
    return row.text(0);
}

qint64 countOf(Transaction &transaction, const QString &table)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM "_s + inQuotes(table), {},
            [](const Row &row) { return row.integer(0); })
        .value_or(0);
}

// As they were made: each refers to those before it. Of a file.
QStringList tablesIn(Transaction &file)
{
    return file.select(u"SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT "
                       u"LIKE 'sqlite!_%' ESCAPE '!' "
                       "AND name NOT IN ('migration', 'seal') ORDER BY rowid"_s,
        {}, nameOf);
}

QStringList columnsOf(Transaction &file, const QString &table)
{
    return file.select(u"SELECT name FROM pragma_table_info(?) ORDER BY cid"_s, {table}, nameOf);
}

// Rows of one table, which are written many at a time.
class Inserting {
public:
    Inserting(Transaction &to, const QString &table, const QStringList &columns)
        : m_to(to),
          m_columns(columns.size()),
          m_insert(u"INSERT INTO %1 (%2) VALUES "_s.arg(
              inQuotes(table), inQuotes(columns.join(u"\", \""_s))))
    {
    }
    void add(const Row &row)
    {
        for (int i = 0; i < m_columns; ++i) {
            m_values.append(row.value(i));
        }
        if (m_values.size() >= rowsAtOnce * m_columns) {
            write();
        }
    }
    void write()
    {
        const qsizetype rows = m_values.size() / m_columns;
        if (rows > 0) {
            const QString one = u'(' + QStringList(m_columns, u"?"_s).join(u", "_s) + u')';
            m_to.execute(m_insert + QStringList(rows, one).join(u", "_s), m_values);
            m_values.clear();
        }
    }

private:
    Transaction &m_to;
    const qsizetype m_columns;
    const QString m_insert;
    QVariantList m_values;
};

void copyTable(Transaction &from, Transaction &to, const QString &table, const QStringList &columns)
{
    Inserting inserting(to, table, columns);
    from.each(u"SELECT %1 FROM %2"_s.arg(inQuotes(columns.join(u"\", \""_s)), inQuotes(table)), {},
        [&](const Row &row) {
            inserting.add(row);
            return true;
        });
    inserting.write();
}

// What the tables' own numbers go on with.
void setNumbers(Transaction &to)
{
    const QStringList tables = to.select(
        u"SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND column_name = 'id' AND is_identity = 'YES'"_s,
        {}, nameOf);
    for (const QString &table : tables) {
        to.select(
            u"SELECT setval(pg_get_serial_sequence(?, 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM %1), false)"_s
                .arg(inQuotes(table)),
            {table}, nameOf);
    }
}

// `file` is the one of the two whose tables are in order.
Result<Moved> copyAll(Transaction &from, Transaction &to, Transaction &file)
{
    Moved moved;
    for (const QString &table : tablesIn(file)) {
        copyTable(from, to, table, columnsOf(file, table));
        const qint64 rows = countOf(from, table);
        if (countOf(to, table) != rows) {
            return fail(errors::storage(
                u"The table %1 did not come over whole. Nothing was changed."_s.arg(table)));
        }
        moved.rows += rows;
    }
    moved.events = countOf(to, u"event"_s);
    if (const QStringList problems = checkEvents(to); !problems.isEmpty()) {
        return fail(errors::storage(problems.join(u'\n')));
    }
    return moved;
}

// Whether the same was moved before, up to putting the file aside. STORAGE_ERROR: another
// clinic is there.
Result<bool> isMoved(Transaction &from, Transaction &to, const QString &url)
{
    const EventMark there = lastEvent(to);
    if (there.seq == 0) {
        return false;
    }
    const EventMark here = lastEvent(from);
    if (there.seq == here.seq && there.hash == here.hash) {
        return true;
    }
    return fail(errors::storage(
        u"The database %1 holds the data of a clinic already. Make an empty one, and name it in DATABASE_URL."_s
            .arg(PostgresUrl::parse(url)->shown())));
}

// Opened, and proven from the first event to the last.
Result<std::unique_ptr<Storage>> openSound(const QString &place, const Clock &clock)
{
    auto storage = Storage::open(place, clock);
    if (!storage) {
        return storage;
    }
    QFuture<Result<Done>> checked = (*storage)->checked();
    checked.waitForFinished();
    return checked.result().map([&](Done) { return *std::move(storage); });
}

template <class T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

Result<Moved> copyIntoPostgres(Storage &from, Storage &to, const QString &url)
{
    return await(to.write([reading = from.reading(), url](Transaction &target) {
        const auto engine = reading();
        return onOwnConnection(*engine, [&](Transaction &source) -> Result<Moved> {
            source.execute(engine->begin());
            return isMoved(source, target, url).and_then([&](bool is) -> Result<Moved> {
                if (is) {
                    return Moved {.events = lastEvent(target).seq};
                }
                Result<Moved> moved = copyAll(source, target, source);
                setNumbers(target);
                return moved;
            });
        });
    }));
}

Result<Moved> copyIntoFile(Storage &from, const QString &file)
{
    return withFile(file, FileAccess::Write, [&](Transaction &target) {
        target.execute(u"BEGIN"_s);
        target.execute(u"DELETE FROM seal"_s);
        const auto engine = from.reading()();
        return onOwnConnection(*engine, [&](Transaction &source) {
            source.execute(engine->begin());
            return copyAll(source, target, target);
        }).map([&](const Moved &moved) {
            target.execute(u"COMMIT"_s);
            return moved;
        });
    });
}
} // namespace

Result<Moved> moveToPostgres(const DataFiles &from, const QString &url, const Clock &clock)
{
    if (!QFile::exists(from.database)) {
        return fail(errors::storage(u"There is no database %1."_s.arg(from.database)));
    }
    auto source = openSound(from.database, clock);
    if (!source) {
        return fail(source.error());
    }
    auto target = Storage::open(url, clock);
    if (!target) {
        return fail(target.error());
    }
    Result<Moved> moved = copyIntoPostgres(**source, **target, url);
    source->reset(); // with its lock
    return moved.and_then([&](Moved done) {
        return keepAside(from, clock).map([&](const QString &kept) {
            done.kept = kept;
            return done;
        });
    });
}

Result<Moved> moveToFile(const QString &url, const DataFiles &to, const Clock &clock)
{
    if (const auto made = makePrivateFolder(to.folder()); !made) {
        return fail(made.error());
    }
    auto source = openSound(url, clock);
    if (!source) {
        return fail(source.error());
    }
    const QTemporaryDir folder(to.folder() + u'/' + workshopName + u"XXXXXX"_s);
    const QString copy = folder.filePath(QFileInfo(to.database).fileName());
    if (const auto made = Storage::open(copy, clock); !made) { // with its tables, and closed again
        return fail(made.error());
    }
    return copyIntoFile(**source, copy).and_then([&](Moved moved) {
        return restoreDatabase(to, {copy, true, [](Transaction &) {}}, clock)
            .map([&](const Restored &restored) {
                moved.kept = restored.kept;
                return moved;
            });
    });
}

} // namespace loket
