#include "storage/storage.h"

#include "core/disk.h"
#include "core/logging.h"
#include "storage/maintenance.h"
#include "storage/recordcheck.h"

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

Storage::Storage(const QString &file, const Clock &clock)
    : m_files(file),
      m_lock(m_files.lock),
      m_writer(m_files, DatabaseThread::Access::ReadWrite, clock),
      m_reader(m_files, DatabaseThread::Access::ReadOnly, clock)
{
}

Storage::~Storage()
{
    m_stop = true;
    m_background.waitForDone();
}

Result<std::unique_ptr<Storage>> Storage::open(const QString &file, const Clock &clock)
{
    if (const auto made = makePrivateFolder(DataFiles(file).folder()); !made) {
        return fail(made.error());
    }
    std::unique_ptr<Storage> storage(new Storage(file, clock));
    for (const QString &name : storage->m_files.all()) {
        keepPrivate(name);
    }
    if (const auto locked = takeLock(storage->m_lock, storage->m_files); !locked) {
        return fail(locked.error());
    }
    return storage->m_writer.open()
        .and_then([&](Done) { return storage->m_reader.open(); })
        .map([&](Done) {
            storage->startChecking();
            return std::move(storage);
        });
}

void Storage::startChecking()
{
    const QStringList known = m_writer.findings();
    tell(known);
    m_background.setThreadPriority(QThread::LowPriority);
    m_checked = QtConcurrent::run(&m_background, [this, known]() -> Result<Done> {
        Result<QStringList> findings = findInRecord(m_files, m_stop);
        if (!findings) {
            return fail(findings.error());
        }
        findings->removeIf([&known](const QString &finding) { return known.contains(finding); });
        tell(*findings);
        return m_isSound ? Result<Done>(Done {}) : fail(unsound());
    });
}

void Storage::tell(const QStringList &findings)
{
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

QFuture<Result<Done>> Storage::backup(const QString &file)
{
    return QtConcurrent::run(
        [source = m_files.database, file] { return copyDatabase(source, file); });
}

StorageHealth Storage::health() const
{
    const auto writer = m_writer.counters();
    const auto reader = m_reader.counters();
    QString problem = writer.problem.isEmpty() ? reader.problem : writer.problem;
    if (problem.isEmpty() && !m_isSound) {
        problem = unsound().message;
    }
    return {problem.isEmpty(), problem, writer.commits, writer.operations,
        writer.waiting + reader.waiting};
}

} // namespace loket
