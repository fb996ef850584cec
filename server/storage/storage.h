// The database: one thread that writes, one that reads, one for reading that may take long, and
// group commit.
//
// write(work) hands `work` to the writing thread. All the work that waits there is run in one
// transaction, each piece inside a savepoint of its own, and one COMMIT (one fsync) makes it
// durable; then the futures finish, in the order in which the work was given. Work that returns an
// error or throws StorageFault changes nothing and leaves the others of its group alone. Where the
// COMMIT fails, everyone of the group gets STORAGE_ERROR and nothing was changed.
//
// Work runs on another thread: it captures values only, and it must not block.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/checkprogress.h"
#include "storage/databasethread.h"
#include "storage/datafiles.h"
#include "storage/maintenance.h"
#include "storage/restore.h"
#include "storage/transaction.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace loket {

struct StorageHealth {
    bool ok = true;
    QString problem; // a sentence, when not ok
    QString fault; // why the last group was not made durable; empty: it was
    quint64 commits = 0; // groups made durable since the start
    quint64 operations = 0; // pieces of work in them
    qsizetype waiting = 0;
};

// The proof of the whole record: every event, every seal, every sealed row.
struct Proof {
    bool isRunning = false;
    bool wasStopped = false; // the last one, before its end
    qint64 done = 0; // of `total` events, seals and rows
    qint64 total = 0;
    std::optional<Instant> endedAt = {}; // none: none came to its end since the start
    QString problem = {}; // why the last one could not be made
    QStringList findings = {}; // all that was found since the start, and what stands from before
};

// May be called from any thread. Futures finish on the database's threads: a ReturnLine brings them
// back in order, bringBack() one of them.
class Storage {
public:
    // Opens the file (made when missing, mode 0600), brings it to the newest migration and starts
    // the threads. Its folder and files are its owner's alone. Refuses with STORAGE_ERROR a file
    // that is damaged, that another loket uses (a program keeps in memory what is in its file), or
    // that is newer than the program. `place` may be the URL of a database of PostgreSQL instead
    // (postgresurl.h).
    static Result<std::unique_ptr<Storage>> open(const QString &place, const Clock &clock);
    ~Storage(); // finishes what was given

    Storage(const Storage &) = delete;
    Storage &operator=(const Storage &) = delete;

    // `work`: Result<T>(Transaction &). The future is finished when T is on disk.
    template <class Work>
    auto write(Work work)
    {
        return submit(m_writer, std::move(work));
    }

    // The same on the read-only connection; sees what was committed when it starts.
    template <class Work>
    auto read(Work work)
    {
        return submit(m_reader, std::move(work));
    }

    // The same for what may take long: on a connection of its own, so that no short question waits
    // behind it.
    template <class Work>
    auto study(Work work)
    {
        return submit(m_student, std::move(work));
    }

    // What may take long, beside all that, with little right to the processor; whoever asks stops
    // it before this goes. A consistent copy as backUp() makes it, what checkDatabase() finds, and
    // whether a copy can be restored, as tryRestore() does; `settle` as of RestoreOptions.
    // KEPT_ELSEWHERE where the data is no file of this program.
    using Progress = std::shared_ptr<CheckProgress>;
    QFuture<Result<DatabaseReport>> backup(const QString &file, Progress progress = {});
    QFuture<Result<DatabaseReport>> check(Progress progress);
    QFuture<Result<DatabaseReport>> tryRestore(const RestoreOptions &options, Progress progress);

    // For work that has a thread of its own: onOwnConnection().
    ReadingMaker reading() const;

    StorageHealth health() const;

    // The whole record is checked in the background after the start; what it finds is in the log,
    // in the record itself and in health(). Refuses with STORAGE_ERROR when something was found.
    QFuture<Result<Done>> checked() const { return m_checked; }

    // The same once more, now. False: it is being done.
    bool prove();
    // The one that runs ends before its end.
    void stopProving();
    Proof proof() const;

private:
    struct Place {
        DataFiles files; // all empty: it is in none
        std::function<std::unique_ptr<Engine>(Access)> engine;
        // The whole record, on a connection of its own.
        std::function<Result<QStringList>(CheckProgress &)> findInRecord;
    };
    Storage(const Place &place, const Clock &clock);
    static Result<std::unique_ptr<Storage>> openFile(const QString &file, const Clock &clock);
    static Result<std::unique_ptr<Storage>> openPostgres(const QString &url, const Clock &clock);
    static Result<std::unique_ptr<Storage>> openThreads(std::unique_ptr<Storage> storage);
    template <class Work> // QString of the file -> Result<DatabaseReport>
    QFuture<Result<DatabaseReport>> withDatabaseFile(Work work);
    void startChecking();
    QFuture<Result<Done>> beginProof(); // the mutex is held
    Result<Done> endProof(const Result<QStringList> &findings, bool wasStopped);
    void tell(QStringList findings);

    template <class Work>
    static auto submit(DatabaseThread &thread, Work work);

    const Place m_place;
    QLockFile m_lock;
    DatabaseThread m_writer;
    DatabaseThread m_reader;
    DatabaseThread m_student;
    const Clock &m_clock;
    std::atomic_bool m_isSound = true;
    // Not Qt's: the thread sanitizer does not see what its pools do to one.
    mutable std::mutex m_mutex;
    Proof m_proof; // but for done and total
    std::shared_ptr<CheckProgress> m_progress;
    QThreadPool m_background;
    QFuture<Result<Done>> m_checked;
};

template <class Work>
auto Storage::submit(DatabaseThread &thread, Work work)
{
    using Outcome = std::invoke_result_t<Work, Transaction &>;
    struct Typed final : DatabaseJob {
        explicit Typed(Work w)
            : work(std::move(w))
        {
        }
        bool run(Transaction &transaction) override
        {
            outcome.emplace(work(transaction));
            return outcome->has_value();
        }
        void settle(const std::optional<Error> &fault) override
        {
            if (fault) {
                promise.addResult(Outcome(fail(*fault)));
            } else {
                promise.addResult(std::move(*outcome));
            }
            promise.finish();
        }
        Work work;
        std::optional<Outcome> outcome;
        QPromise<Outcome> promise;
    };
    auto job = std::make_unique<Typed>(std::move(work));
    job->promise.start();
    QFuture<Outcome> future = job->promise.future();
    thread.add(std::move(job));
    return future;
}

} // namespace loket
