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
