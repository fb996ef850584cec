#include "storage/datafiles.h"

#include "core/disk.h"
#include "core/process.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace loket {

namespace {
QString beside(const QString &databaseFile, const QString &suffix)
{
    const QFileInfo info(databaseFile);
    return info.dir().filePath(info.completeBaseName() + suffix);
}

struct Holder {
    qint64 process = 0;
    QString machine;
    QString program;

    bool isHere() const { return machine.isEmpty() || machine == QSysInfo::machineHostName(); }
    bool isAlive() const { return isRunning(process, program); }
};

QString heldText(const QLockFile &lock, const DataFiles &files)
{
    Holder holder;
    if (!lock.getLockInfo(&holder.process, &holder.machine, &holder.program)) {
        return u"has a lock, %1, that nobody can read. Remove that file where no loket runs on "
               u"this "
               "data"_s.arg(files.lock);
    }
    if (!holder.isHere()) {
        return u"is in use on the machine %1 (process %2). Stop loket there; where it runs no "
               u"more, "
               "remove %3"_s.arg(holder.machine, QString::number(holder.process), files.lock);
    }
    if (holder.isAlive()) {
        return u"is in use by another loket (process %1). Use that one, or stop it first"_s.arg(
            holder.process);
    }
    return u"still has the lock of a loket that was cut off, %1, and it cannot be replaced: %2"_s
        .arg(files.lock, whyUnwritable(files.folder(), u"nothing can be written beside it"_s));
}

QString lockText(const QLockFile &lock, const DataFiles &files)
{
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return heldText(lock, files);
    case QLockFile::PermissionError:
        return u"cannot be used: this account may not write in %1"_s.arg(files.folder());
    case QLockFile::UnknownError:
    case QLockFile::NoError:
        break;
    }
    return u"cannot be used: its lock %1 cannot be written, %2"_s.arg(
        files.lock, whyUnwritable(files.folder(), u"the disk refuses it"_s));
}
} // namespace

DataFiles::DataFiles(const QString &databaseFile)
    : database(databaseFile),
      lock(databaseFile + u".lock"_s),
      key(beside(databaseFile, u".key"_s)),
      head(beside(databaseFile, u".head"_s))
{
}

QString DataFiles::folder() const
{
    return QFileInfo(database).absolutePath();
}

QStringList DataFiles::sidecars() const
{
    return {database + u"-wal"_s, database + u"-shm"_s, database + u"-journal"_s};
}

QStringList DataFiles::all() const
{
    return QStringList {database, lock, key, head} + sidecars();
}

Result<Done> takeLock(QLockFile &lock, const DataFiles &files)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0)) {
        return Done {};
    }
    return fail(
        errors::storage(u"The database %1 %2."_s.arg(files.database, lockText(lock, files))));
}

} // namespace loket
