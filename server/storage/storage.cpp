#include "storage/storage.h"

#include "storage/maintenance.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QtConcurrent>

namespace loket {

Storage::Storage(const QString &file, const Clock &clock)
    : m_file(file),
      m_lock(file + u".lock"_s),
      m_writer(file, DatabaseThread::Access::ReadWrite, clock),
      m_reader(file, DatabaseThread::Access::ReadOnly, clock)
{
}

Storage::~Storage() = default;

Result<std::unique_ptr<Storage>> Storage::open(const QString &file, const Clock &clock)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return fail(errors::storage(u"The folder %1 cannot be made."_s.arg(folder)));
    }
    std::unique_ptr<Storage> storage(new Storage(file, clock));
    storage->m_lock.setStaleLockTime(0);
    if (!storage->m_lock.tryLock(0)) {
        return fail(errors::storage(
            u"The database %1 is in use by another loket. Use that one, or stop it first."_s.arg(
                file)));
    }
    return storage->m_writer.open()
        .and_then([&](Done) { return storage->m_reader.open(); })
        .map([&](Done) { return std::move(storage); });
}

QFuture<Result<Done>> Storage::backup(const QString &file)
{
    return QtConcurrent::run([source = m_file, file] { return copyDatabase(source, file); });
}

StorageHealth Storage::health() const
{
    const auto writer = m_writer.counters();
    const auto reader = m_reader.counters();
    const QString problem = writer.problem.isEmpty() ? reader.problem : writer.problem;
    return {problem.isEmpty(), problem, writer.commits, writer.operations,
        writer.waiting + reader.waiting};
}

} // namespace loket
