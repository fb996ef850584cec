#include "storage/databasethread.h"

#include "storage/foreignlog.h"
#include "storage/migrations.h"

#include <QFile>
#include <QSqlError>
#include <QUuid>

namespace loket {

namespace {
// More would only make the first of a group wait longer for its answer.
constexpr size_t largestGroup = 256;

Error faultError(const QString &reason)
{
    return errors::storage(
        u"The database could not do this, and nothing was changed: %1"_s.arg(reason.trimmed()));
}

void require(QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql)) {
        throw StorageFault {query.lastError().text()};
    }
}
} // namespace

DatabaseThread::DatabaseThread(const DataFiles &files, Access access, const Clock &clock)
    : m_files(files),
      m_access(access),
      m_clock(clock)
{
    setObjectName(access == Access::ReadWrite ? u"storage"_s : u"storage-read"_s);
}

DatabaseThread::~DatabaseThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
        m_changed.notify_all();
    }
    wait();
}

Result<Done> DatabaseThread::open()
{
    start();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_opened.has_value(); });
    return *m_opened;
}

void DatabaseThread::add(std::unique_ptr<DatabaseJob> job)
{
    const std::lock_guard lock(m_mutex);
    m_jobs.push_back(std::move(job));
    m_changed.notify_all();
}

DatabaseThread::Counters DatabaseThread::counters() const
{
    const std::lock_guard lock(m_mutex);
    Counters counters = m_counters;
    counters.waiting = static_cast<qsizetype>(m_jobs.size());
    return counters;
}

void DatabaseThread::run()
{
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        const Result<Done> opened = connectToFile(database);
        {
            const std::lock_guard lock(m_mutex);
            m_opened = opened;
            m_changed.notify_all();
        }
        if (opened) {
            Transaction transaction(database, m_clock);
            for (Jobs group = takeGroup(); !group.empty(); group = takeGroup()) {
                runGroup(transaction, std::move(group));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
}

Result<Done> DatabaseThread::connectToFile(QSqlDatabase &database)
{
    const bool writes = m_access == Access::ReadWrite;
    database.setDatabaseName(m_files.database);
    database.setConnectOptions(writes ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                      : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    try {
        if (writes) {
            return prepareForWriting(database);
        }
        if (!database.open()) {
            throw StorageFault {database.lastError().text()};
        }
        return Done {};
    } catch (const StorageFault &fault) {
        return fail(errors::storage(
            u"The database %1 cannot be opened: %2. Where it is damaged, `loket "
            "restore FILE` brings a copy back."_s.arg(m_files.database, fault.message.trimmed())));
    }
}

// WAL with FULL: a commit is on the disk when it returns, and readers never wait for it.
Result<Done> DatabaseThread::prepareForWriting(QSqlDatabase &database)
{
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
            Result<Done> started = m_sealer->start(transaction, !pending.isEmpty());
            m_findings = m_sealer->findings();
            return started;
        });
}

// Before SQLite does, so that nobody else reads patients' names.
Result<Done> DatabaseThread::makeFile() const
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
void DatabaseThread::checkFile() const
{
    if (identityOf(m_files.database) != m_file) {
        throw StorageFault {
            u"The database %1 was taken away or replaced while loket runs. Stop loket and put it back."_s
                .arg(m_files.database)};
    }
}

DatabaseThread::Jobs DatabaseThread::takeGroup()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_jobs.empty() || m_ending; });
    Jobs group;
    while (!m_jobs.empty() && group.size() < largestGroup) {
        group.push_back(std::move(m_jobs.front()));
        m_jobs.pop_front();
    }
    return group;
}

void DatabaseThread::runGroup(Transaction &transaction, Jobs jobs)
{
    std::vector<std::optional<Error>> faults(jobs.size());
    std::optional<Error> groupFault;
    try {
        transaction.execute(m_access == Access::ReadWrite ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
        for (size_t i = 0; i < jobs.size(); ++i) {
            faults[i] = runJob(transaction, *jobs[i]);
        }
        if (m_sealer) {
            checkFile();
            m_sealer->seal(transaction);
        }
        transaction.execute(u"COMMIT"_s);
    } catch (const StorageFault &fault) {
        groupFault = faultError(fault.message);
        rollBack(transaction);
    }
    const bool isTold = groupFault || !m_sealer || m_sealer->committed();
    {
        const std::lock_guard lock(m_mutex);
        ++m_counters.commits;
        m_counters.operations += jobs.size();
        m_counters.problem = groupFault ? groupFault->message
            : isTold                    ? QString()
                                        : u"%1 cannot be written."_s.arg(m_files.head);
    }
    for (size_t i = 0; i < jobs.size(); ++i) {
        jobs[i]->settle(groupFault ? groupFault : faults[i]);
    }
}

// Where the database itself ended the transaction (a full disk does), the savepoint is gone too:
// the statement after it throws, and the whole group has failed.
std::optional<Error> DatabaseThread::runJob(Transaction &transaction, DatabaseJob &job)
{
    std::optional<Error> fault;
    bool keep = false;
    transaction.begin();
    transaction.execute(u"SAVEPOINT job"_s);
    try {
        keep = job.run(transaction);
    } catch (const StorageFault &caught) {
        fault = faultError(caught.message);
    }
    if (!keep) {
        transaction.execute(u"ROLLBACK TO job"_s);
    }
    transaction.execute(u"RELEASE job"_s);
    return fault;
}

void DatabaseThread::rollBack(Transaction &transaction)
{
    try {
        transaction.execute(u"ROLLBACK"_s);
    } catch (const StorageFault &) {
        // The database has already ended the transaction.
    }
}

} // namespace loket
