#include "storage/sqliteengine.h"

#include "storage/foreignlog.h"
#include "storage/migrations.h"

#include <QFile>
#include <QSqlError>

namespace loket {

namespace {
void require(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql)) {
        throw StorageFault {query.lastError().text()};
    }
}
} // namespace

SqliteEngine::SqliteEngine(const DataFiles &files, const Clock &clock)
    : m_files(files),
      m_clock(clock)
{
}

QStringList SqliteEngine::findings() const
{
    return m_sealer ? m_sealer->findings() : QStringList();
}

Result<Done> SqliteEngine::connect(QSqlDatabase &database)
{
    try {
        return open(database);
    } catch (const StorageFault &fault) {
        return fail(unusable(fault));
    }
}

Error SqliteEngine::unusable(const StorageFault &fault) const
{
    return errors::storage(
        u"The database %1 cannot be opened: %2. Where it is damaged, `loket "
        "restore FILE` brings a copy back."_s.arg(m_files.database, fault.message.trimmed()));
}

// WAL with FULL: a commit is on the disk when it returns, and readers never wait for it.
Result<Done> SqliteEngine::open(QSqlDatabase &database)
{
    database.setDatabaseName(m_files.database);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    m_sealer = std::make_unique<Sealer>(m_files);
    Result<Done> made = m_sealer->admitFile()
                            .and_then([this](Done) { return admitLog(m_files); })
                            .and_then([this](Done) { return makeFile(); });
    if (!made) {
        return made;
    }
    if (!database.open()) {
        throw StorageFault {database.lastError().text()};
    }
    m_file = identityOf(m_files.database);
    require(database, u"PRAGMA foreign_keys = ON"_s);
    require(database, u"PRAGMA journal_mode = WAL"_s);
    require(database, u"PRAGMA synchronous = FULL"_s);
    // What a job may have to take back is kept in memory, not in a file beside the database.
    require(database, u"PRAGMA temp_store = MEMORY"_s);
    // The log may be 16 MB before it is carried over: most pages change often meanwhile.
    require(database, u"PRAGMA wal_autocheckpoint = 4000"_s);
    require(database, u"PRAGMA cache_size = -16000"_s); // KiB
    Transaction transaction(database, m_clock);
    return m_sealer->admit(transaction)
        .and_then([&](Done) { return pendingMigrations(database, m_clock); })
        .and_then([&](const QList<Migration> &pending) {
            m_sealer->verify(transaction, !pending.isEmpty());
            apply(database, m_clock, pending);
            return m_sealer->start(transaction, !pending.isEmpty());
        });
}

// Before SQLite does, so that nobody else reads patients' names.
Result<Done> SqliteEngine::makeFile() const
{
    QFile file(m_files.database);
    if (!file.exists()
        && (!file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))) {
        return fail(errors::storage(u"The database %1 cannot be made: %2."_s.arg(
            m_files.database, whyUnwritable(m_files.folder(), file.errorString()))));
    }
    return Done {};
}

// What is written into a file that nobody finds again is lost.
void SqliteEngine::beforeCommit(Transaction &transaction)
{
    if (identityOf(m_files.database) != m_file) {
        throw StorageFault {
            u"The database %1 was taken away or replaced while loket runs. Stop loket and put it back."_s
                .arg(m_files.database)};
    }
    m_sealer->seal(transaction);
}

QString SqliteEngine::afterCommit()
{
    return m_sealer->committed() ? QString() : u"%1 cannot be written."_s.arg(m_files.head);
}

} // namespace loket
