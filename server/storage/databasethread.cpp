#include "storage/databasethread.h"

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
} // namespace

DatabaseThread::DatabaseThread(
    const QString &name, std::unique_ptr<Engine> engine, const Clock &clock)
    : m_engine(std::move(engine)),
      m_clock(clock)
{
    setObjectName(name);
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
        QSqlDatabase database = QSqlDatabase::addDatabase(m_engine->driver(), name);
        const Result<Done> opened = m_engine->connect(database);
        m_findings = m_engine->findings();
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
        m_engine->beforeGroup(transaction);
        transaction.execute(m_engine->begin());
        m_engine->afterBegin(transaction);
        for (size_t i = 0; i < jobs.size(); ++i) {
            faults[i] = runJob(transaction, *jobs[i]);
        }
        m_engine->beforeCommit(transaction);
        transaction.execute(u"COMMIT"_s);
    } catch (const StorageFault &fault) {
        groupFault = faultError(fault.message);
        rollBack(transaction);
    }
    const QString unproven = groupFault ? QString() : m_engine->afterCommit();
    {
        const std::lock_guard lock(m_mutex);
        ++m_counters.commits;
        m_counters.operations += jobs.size();
        m_counters.problem = groupFault ? groupFault->message : unproven;
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
