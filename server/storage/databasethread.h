// A thread that owns one connection and runs the work that is added to it, in groups.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/engine.h"
#include "storage/transaction.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

namespace loket {

// One piece of work. run() and settle() are called on the database thread.
class DatabaseJob {
public:
    virtual ~DatabaseJob() = default;
    // False: refused; what it wrote is rolled back.
    virtual bool run(Transaction &transaction) = 0;
    // Called once. `fault`: the database failed and the outcome of run() does not count.
    virtual void settle(const std::optional<Error> &fault) = 0;
};

class DatabaseThread final : public QThread {
public:
    struct Counters {
        quint64 commits = 0;
        quint64 operations = 0;
        qsizetype waiting = 0;
        QString problem; // of the last group; empty when it went well
    };

    DatabaseThread(const QString &name, std::unique_ptr<Engine> engine, const Clock &clock);
    ~DatabaseThread() override; // runs what was added, then ends

    // Opens the connection on the thread and starts to work; gives the reason when it cannot.
    Result<Done> open();
    void add(std::unique_ptr<DatabaseJob> job);
    Counters counters() const;
    // What open() found wrong with the record of data that is usable all the same.
    QStringList findings() const { return m_findings; }

protected:
    void run() override;

private:
    using Jobs = std::deque<std::unique_ptr<DatabaseJob>>;

    void runGroup(Transaction &transaction, Jobs jobs);
    static std::optional<Error> runJob(Transaction &transaction, DatabaseJob &job);
    static void rollBack(Transaction &transaction);
    Jobs takeGroup(); // empty: it is time to end

    const std::unique_ptr<Engine> m_engine; // used on this thread alone
    const Clock &m_clock;

    // Not Qt's: the thread sanitizer does not see what its conditions do to a mutex.
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Jobs m_jobs;
    Counters m_counters;
    bool m_ending = false;
    std::optional<Result<Done>> m_opened;
    QStringList m_findings; // written before m_opened
};

} // namespace loket
