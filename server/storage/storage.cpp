#include "storage/storage.h"

#include "core/disk.h"
#include "storage/maintenance.h"

#include <QtConcurrent>

namespace loket {

Storage::Storage(const QString &file, const Clock &clock)
    : m_files(file),
      m_lock(m_files.lock),
      m_writer(file, DatabaseThread::Access::ReadWrite, clock),
      m_reader(file, DatabaseThread::Access::ReadOnly, clock)
{
}

Storage::~Storage() = default;

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
        .map([&](Done) { return std::move(storage); });
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
    const QString problem = writer.problem.isEmpty() ? reader.problem : writer.problem;
    return {problem.isEmpty(), problem, writer.commits, writer.operations,
        writer.waiting + reader.waiting};
}

} // namespace loket
