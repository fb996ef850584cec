#include "modules/maintenance/places.h"

#include "core/disk.h"
#include "storage/outputfile.h"
#include "vocabulary/maintenance/names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace loket::maintenance {
namespace {

bool isWithin(const QString &folder, const QString &dataFolder)
{
    const QString data = QFileInfo(dataFolder).canonicalFilePath();
    const QString chosen = QFileInfo(folder).canonicalFilePath();
    return chosen == data || chosen.startsWith(data + u'/');
}

constexpr qsizetype longestName = 255; // bytes of one part of a path

// Whether a folder can be there, whatever this account may do: neither it nor what leads there is
// something else.
Result<Done> canBeFolder(const QString &path)
{
    for (QFileInfo part(path); !part.isRoot(); part = QFileInfo(part.path())) {
        if (QFile::encodeName(part.fileName()).size() > longestName) {
            return fail(codes::nameTooLong,
                u"The name “%1…” is longer than a disk takes. Choose a shorter one."_s.arg(
                    part.fileName().left(40)));
        }
        if (part.exists() ? !part.isDir() : part.isSymLink()) {
            return fail(codes::notAFolder,
                (part.exists() ? u"%1 is a file, not a folder. Choose another name."_s
                               : u"%1 is a link that leads nowhere. Choose another folder."_s)
                    .arg(part.filePath()));
        }
    }
    return Done {};
}

// Missing, or with nothing in it but backups: nobody else's.
bool isOurs(const QString &folder)
{
    const QStringList all = QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    return std::all_of(all.begin(), all.end(), [](const QString &name) {
        return name.startsWith(u"loket-"_s) && name.endsWith(u".db"_s);
    });
}

} // namespace

Places lookAt(const QString &folder, const QString &dataFolder, const QStringList &files)
{
    Places places;
    for (const QString &file : files) {
        if (!QFileInfo::exists(file)) {
            places.gone.insert(file);
        }
    }
    if (!folder.isEmpty()) {
        places.isSameDisk = isOnSameDisk(folder, dataFolder);
        places.isOpenFolder = isOpenToAll(folder);
    }
    return places;
}

Result<QString> usableFolder(const QString &folder, const QString &dataFolder)
{
    const QString path = QDir::cleanPath(folder);
    const QString parent = QFileInfo(path).path();
    const bool isThere = QFileInfo::exists(path);
    if (!QDir::isAbsolutePath(path)) {
        return fail(
            errors::invalidField(u"folder"_s, u"“%1” is no whole path of a folder."_s.arg(folder)));
    }
    if (const Result<Done> can = canBeFolder(path); !can) {
        return fail(can.error());
    }
    if (!isThere && !QFileInfo(parent).isDir()) {
        return fail(unwritable(parent, {}));
    }
    if (isWithin(isThere ? path : parent, dataFolder)) {
        return fail(errors::conflict(codes::dataFolder,
            u"%1 is among loket's own data, and would be lost with it. Choose another folder."_s
                .arg(path)));
    }
    if (isOurs(path) && !makePrivateFolder(path)) {
        return fail(unwritable(parent, u"this account may not write there"_s));
    }
    return OutputFile::at(QDir(path).filePath(u"loket.try"_s), {}).map([&path](const OutputFile &) {
        return QString(path);
    });
}

QStringList removeFiles(const QStringList &files)
{
    QStringList gone;
    for (const QString &file : files) {
        if (QFile::remove(file) || !QFileInfo::exists(file)) {
            gone.append(file);
        }
    }
    return gone;
}

} // namespace loket::maintenance
