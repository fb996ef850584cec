// Backups' folder and files as they are on the disk, which may be slow or gone: never asked on the
// hub's thread.
#pragma once

#include "core/result.h"

#include <QSet>
#include <QStringList>

namespace loket::maintenance {

struct Places {
    QSet<QString> gone; // of the files
    bool isSameDisk = false; // as the data
    bool isOpenFolder = false; // others may look into it
};
Places lookAt(const QString &folder, const QString &dataFolder, const QStringList &files);

// A folder that is chosen for backups: made where only its last part is missing, and its owner's
// alone where nothing but backups is in it. Refuses with INVALID_FIELD, BACKUP_AMONG_DATA, or as
// OutputFile where nothing can be written there.
Result<QString> usableFolder(const QString &folder, const QString &dataFolder);

// Those of the files that are gone now.
QStringList removeFiles(const QStringList &files);

} // namespace loket::maintenance
