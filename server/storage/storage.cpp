#include "storage/storage.h"

#include "core/disk.h"
#include "core/logging.h"
#include "storage/fileengine.h"
#include "storage/maintenance.h"
#include "storage/postgresengine.h"
#include "storage/recordcheck.h"
#include "storage/sqliteengine.h"

#include <QtConcurrent>

namespace loket {

namespace {
// For everybody; what was found is in the log, and `loket check` tells it.
Error unsound()
{
    return errors::storage(
        u"The record of events and the data do not fit each other: somebody changed "
        "them past the program. `loket check` tells where."_s);
}
} // namespace

Storage::Storage(const Place &place, const Clock &clock)
    : m_place(place),
      m_lock(place.files.lock),
      m_writer(u"storage"_s, place.engine(Access::ReadWrite), clock),
      m_reader(u"storage-read"_s, place.engine(Access::ReadOnly), clock),
      m_student(u"storage-read"_s, place.engine(Access::ReadOnly), clock),
      m_clock(clock)
{
}

Storage::~Storage()
{
    stopProving();
    m_background.waitForDone();
}

Result<std::unique_ptr<Storage>> Storage::open(const QString &place, const Clock &clock)
{
    return PostgresUrl::isOne(place) ? openPostgres(place, clock) : openFile(place, clock);
}

Result<std::unique_ptr<Storage>> Storage::openFile(const QString &file, const Clock &clock)
{
    const DataFiles files(file);
    if (const auto made = makePrivateFolder(files.folder()); !made) {
        return fail(made.error());
    }
    std::unique_ptr<Storage> storage(new Storage(
        {files,
            [files, &clock](Access access) -> std::unique_ptr<Engine> {
                if (access == Access::ReadOnly) {
                    return std::make_unique<FileEngine>(files.database, FileAccess::Read);
                }
                return std::make_unique<SqliteEngine>(files, clock);
            },
            [files](CheckProgress &progress) { return loket::findInRecord(files, progress); }},
        clock));
    for (const QString &name : files.all()) {
        keepPrivate(name);
    }
    if (const auto locked = takeLock(storage->m_lock, files); !locked) {
        return fail(locked.error());
    }
    removeLeftovers(files);
    return openThreads(std::move(storage));
}

Result<std::unique_ptr<Storage>> Storage::openPostgres(const QString &url, const Clock &clock)
{
    return PostgresUrl::parse(url).and_then([&](const PostgresUrl &database) {
        return openThreads(std::unique_ptr<Storage>(
            new Storage({DataFiles({}),
                            [database, &clock](Access access) {
                                return std::make_unique<PostgresEngine>(database, access, clock);
                            },
                            [database](CheckProgress &progress) {
                                return loket::findInRecord(database, progress);
                            }},
                clock)));
    });
}

Result<std::unique_ptr<Storage>> Storage::openThreads(std::unique_ptr<Storage> storage)
{
    return storage->m_writer.open()
        .and_then([&](Done) { return storage->m_reader.open(); })
        .and_then([&](Done) { return storage->m_student.open(); })
        .map([&](Done) {
            storage->startChecking();
            return std::move(storage);
        });
}

void Storage::startChecking()
{
    tell(m_writer.findings());
    m_background.setThreadPriority(QThread::LowPriority);
    const std::lock_guard lock(m_mutex);
    m_checked = beginProof();
}

bool Storage::prove()
{
    const std::lock_guard lock(m_mutex);
    if (m_proof.isRunning) {
        return false;
    }
    beginProof();
    return true;
}

QFuture<Result<Done>> Storage::beginProof()
{
    m_proof.isRunning = true;
    m_progress = std::make_shared<CheckProgress>();
    return QtConcurrent::run(&m_background, [this, progress = m_progress] {
        const Result<QStringList> findings = m_place.findInRecord(*progress);
        return endProof(findings, progress->isStopped());
    });
}

Result<Done> Storage::endProof(const Result<QStringList> &findings, bool wasStopped)
{
    if (findings) {
        tell(*findings);
    }
    {
        const std::lock_guard lock(m_mutex);
        m_proof.isRunning = false;
        m_proof.wasStopped = wasStopped;
        m_proof.problem = findings ? QString() : findings.error().message;
        if (findings && !wasStopped) {
            m_proof.endedAt = m_clock.now();
        }
    }
    if (!findings) {
        return fail(findings.error());
    }
    return m_isSound ? Result<Done>(Done {}) : fail(unsound());
}

void Storage::stopProving()
{
    const std::lock_guard lock(m_mutex);
    if (m_progress) {
        m_progress->stop();
    }
}

Proof Storage::proof() const
{
    const std::lock_guard lock(m_mutex);
    Proof proof = m_proof;
    if (m_progress) {
        proof.done = m_progress->done();
        proof.total = m_progress->total();
    }
    return proof;
}

// What is known already is told no more.
void Storage::tell(QStringList findings)
{
    {
        const std::lock_guard lock(m_mutex);
        findings.removeIf(
            [this](const QString &finding) { return m_proof.findings.contains(finding); });
        m_proof.findings += findings;
    }
    if (findings.isEmpty()) {
        return;
    }
    for (const QString &finding : findings) {
        qCCritical(logServer).noquote() << finding;
    }
    m_isSound = false;
    write([findings](Transaction &transaction) -> Result<Done> {
        noteFindings(transaction, findings);
        return Done {};
    });
}

template <class Work>
QFuture<Result<DatabaseReport>> Storage::withDatabaseFile(Work work)
{
    const QString file = m_place.files.database;
    return file.isEmpty() ? QtFuture::makeReadyFuture(Result<DatabaseReport>(fail(keptElsewhere())))
                          : QtConcurrent::run(&m_background, work, file);
}

QFuture<Result<DatabaseReport>> Storage::backup(const QString &file, Progress progress)
{
    return withDatabaseFile([file, progress = std::move(progress)](const QString &source) {
        return backUp(source, file, {}, progress.get());
    });
}

QFuture<Result<DatabaseReport>> Storage::check(Progress progress)
{
    return withDatabaseFile([progress = std::move(progress)](const QString &file) {
        return checkDatabase(file, std::nullopt, progress.get());
    });
}

QFuture<Result<DatabaseReport>> Storage::tryRestore(
    const RestoreOptions &options, Progress progress)
{
    return withDatabaseFile([this, options, progress = std::move(progress)](const QString &) {
        return loket::tryRestore(m_place.files, options, m_clock, *progress);
    });
}

ReadingMaker Storage::reading() const
{
    return [engine = m_place.engine] { return engine(Access::ReadOnly); };
}

StorageHealth Storage::health() const
{
    const auto writer = m_writer.counters();
    const auto reader = m_reader.counters();
    const QString fault = writer.problem.isEmpty() ? reader.problem : writer.problem;
    QString problem = fault;
    if (problem.isEmpty() && !m_isSound) {
        problem = unsound().message;
    }
    return {problem.isEmpty(), problem, fault, writer.commits, writer.operations,
        writer.waiting + reader.waiting + m_student.counters().waiting};
}

} // namespace loket
