#include "core/disk.h"

#include "core/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <filesystem>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace loket {

namespace fs = std::filesystem;

namespace {
constexpr fs::perms othersRights = fs::perms::group_all | fs::perms::others_all;
constexpr qint64 nearlyNothing = 64 * 1024; // bytes; less is of no use to a database

fs::path pathOf(const QString &name)
{
    return QFileInfo(name).filesystemFilePath();
}

// The data folder has the log's folder in it and no other.
bool isSharedFolder(const QString &path, fs::perms rights)
{
    const auto isSticky = (rights & fs::perms::sticky_bit) != fs::perms::none;
    const QStringList folders = QDir(path).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return isSticky || (!folders.isEmpty() && folders != QStringList {u"log"_s});
}

#ifdef Q_OS_UNIX
constexpr bool hasModes = true;

bool syncOpen(int descriptor)
{
    return descriptor >= 0 && ::fsync(descriptor) == 0;
}

bool syncOne(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = syncOpen(descriptor);
    ::close(descriptor);
    return synced;
}
#else
constexpr bool hasModes = false;

bool syncOpen(int descriptor)
{
    return ::_commit(descriptor) == 0;
}

bool syncOne(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isDir() // the file system's own journal has the names
        || (file.open(QIODevice::ReadWrite) && syncOpen(file.handle()));
}
#endif
} // namespace

void writePrivately()
{
#ifdef Q_OS_UNIX
    ::umask(S_IRWXG | S_IRWXO);
#endif
}

void keepPrivate(const QString &path)
{
    std::error_code problem;
    const fs::file_status status = fs::status(pathOf(path), problem);
    if (!hasModes || !fs::exists(status)
        || (status.permissions() & othersRights) == fs::perms::none) {
        return;
    }
    if (fs::is_directory(status) && isSharedFolder(path, status.permissions())) {
        qCInfo(logServer).noquote() << "others may look into" << path
                                    << "and it is not loket's alone, so it is left as it is";
        return;
    }
    fs::permissions(pathOf(path), othersRights, fs::perm_options::remove, problem);
    qCInfo(logServer).noquote() << "others might read" << path
                                << (problem ? "and still may: it is not this account's"
                                            : "and now no longer may");
}

bool isOpenToAll(const QString &file)
{
    constexpr auto others = QFileDevice::ReadOther | QFileDevice::WriteOther;
    return hasModes && (QFile::permissions(file) & others);
}

Result<Done> makePrivateFolder(const QString &folder)
{
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder)) {
        return fail(u"FOLDER_UNUSABLE"_s,
            u"The folder %1 cannot be made: %2."_s.arg(folder,
                whyUnwritable(QFileInfo(folder).path(), u"this account may not write there"_s)),
            503);
    }
    if (isNew) {
        std::error_code ignored;
        fs::permissions(pathOf(folder), fs::perms::owner_all, ignored);
    }
    keepPrivate(folder);
    return Done {};
}

bool isSameFile(const QString &one, const QString &other)
{
    std::error_code missing;
    if (fs::equivalent(pathOf(one), pathOf(other), missing)) {
        return true;
    }
    const QFileInfo first(one);
    const QFileInfo second(other);
    return first.fileName() == second.fileName()
        && fs::equivalent(pathOf(first.absolutePath()), pathOf(second.absolutePath()), missing);
}

// Qt's commit() takes a file that could not be flushed, and one that is not on the disk yet.
Result<Done> writePrivateFile(const QString &file, const QByteArray &content)
{
    QSaveFile written(file);
    const bool isWhole = written.open(QIODevice::WriteOnly)
        && written.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && written.write(content) == content.size() && written.flush() && syncOpen(written.handle())
        && written.commit() && syncToDisk(file);
    if (!isWhole) {
        const QString folder = QFileInfo(file).absolutePath();
        return fail(errors::storage(u"%1 cannot be written: %2."_s.arg(
            file, whyUnwritable(folder, written.errorString()))));
    }
    return Done {};
}

std::optional<FileIdentity> identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found { };
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return std::nullopt;
    }
    return FileIdentity {found.st_dev, found.st_ino};
#else
    // What is open is not replaced there.
    return QFileInfo::exists(path) ? std::optional(FileIdentity {}) : std::nullopt;
#endif
}

bool syncToDisk(const QString &file)
{
    return syncOne(file) && syncOne(QFileInfo(file).absolutePath());
}

bool renameOver(const QString &from, const QString &to)
{
    std::error_code problem;
    fs::rename(pathOf(from), pathOf(to), problem);
    return !problem;
}

bool isFull(const QString &folder)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesTotal() > 0 && disk.bytesAvailable() < nearlyNothing;
}

bool isOnSameDisk(const QString &one, const QString &other)
{
    const QStorageInfo first(one);
    const QStorageInfo second(other);
    return first.isValid() && second.isValid() && first.rootPath() == second.rootPath();
}

QString whyUnwritable(const QString &folder, const QString &reason)
{
    return isFull(folder) ? u"the disk is full"_s : reason;
}

} // namespace loket
