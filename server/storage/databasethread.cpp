#include "storage/databasethread.h"

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

DatabaseThread::DatabaseThread(const QString &file, Access access, const Clock &clock)
    : m_file(file),
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

// WAL with FULL: a commit is on the disk when it returns, and readers never wait for it.
Result<Done> DatabaseThread::connectToFile(QSqlDatabase &database) const
{
    const bool writes = m_access == Access::ReadWrite;
    database.setDatabaseName(m_file);
    database.setConnectOptions(writes ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                      : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (writes && !QFile::exists(m_file)) {
        QFile file(m_file);
        if (!file.open(QIODevice::WriteOnly) // nobody else reads patients' names
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            return fail(errors::storage(
                u"The database %1 cannot be made: %2."_s.arg(m_file, file.errorString())));
        }
    }
    try {
        if (!database.open()) {
            throw StorageFault {database.lastError().text()};
        }
        require(database, u"PRAGMA foreign_keys = ON"_s);
        if (writes) {
            require(database, u"PRAGMA journal_mode = WAL"_s);
            require(database, u"PRAGMA synchronous = FULL"_s);
            // What a job may have to take back is kept in memory, not in a file beside the
            // database.
            require(database, u"PRAGMA temp_store = MEMORY"_s);
            // The log may be 16 MB before it is carried over: most pages change often meanwhile.
            require(database, u"PRAGMA wal_autocheckpoint = 4000"_s);
            require(database, u"PRAGMA cache_size = -16000"_s); // KiB
            return migrate(database, m_clock);
        }
        return Done {};
    } catch (const StorageFault &fault) {
        return fail(errors::storage(
            u"The database %1 cannot be opened: %2."_s.arg(m_file, fault.message.trimmed())));
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
        transaction.execute(u"COMMIT"_s);
    } catch (const StorageFault &fault) {
        groupFault = faultError(fault.message);
        rollBack(transaction);
    }
    {
        const std::lock_guard lock(m_mutex);
        ++m_counters.commits;
        m_counters.operations += jobs.size();
        m_counters.problem = groupFault ? groupFault->message : QString();
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
