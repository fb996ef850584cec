// Folders into which reports are put by themselves. On any thread; blocks, for as long as a disk or
// another computer takes.
#pragma once

#include "core/result.h"

#include <QStringList>

namespace loket::reports {

// Where that may be: in these folders, and in what is below them, by whatever link it is reached.
struct ReportFolders {
    QString data; // of all that the program keeps
    QStringList others = {}; // that the installation has set

    QString exports() const; // in the data folder; made when it is needed
    QStringList all() const; // exports first
};

// The folder as it is written, where files can be put there now. INVALID_FIELD where it is no whole
// path, REPORTS_AMONG_DATA where it is the program's own, FOLDER_NOT_ALLOWED where it is none of
// `allowed`, FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL.
Result<QString> usableReportFolder(const QString &folder, const ReportFolders &allowed);

// A copy of the file, whole or not at all, also over one of that name; who may look into the folder
// may read it. Refuses as usableReportFolder(), and with REPORT_NOT_WRITTEN where the file is gone.
Result<Done> putIntoFolder(
    const QString &file, const QString &folder, const QString &name, const ReportFolders &allowed);

} // namespace loket::reports
