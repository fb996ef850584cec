// Folders into which reports are put by themselves. On any thread; blocks, for as long as a disk or
// another computer takes.
#pragma once

#include "core/result.h"

namespace loket::reports {

// The folder as it is written, where files can be put there now. INVALID_FIELD where it is no whole
// path, REPORTS_AMONG_DATA where it is the program's own, FOLDER_MISSING, FOLDER_NOT_WRITABLE,
// DISK_FULL.
Result<QString> usableReportFolder(const QString &folder, const QString &dataFolder);

// A copy of the file, whole or not at all, also over one of that name; who may look into the folder
// may read it. Refuses as usableReportFolder(), and with REPORT_NOT_WRITTEN where the file is gone.
Result<Done> putIntoFolder(const QString &file, const QString &folder, const QString &name);

} // namespace loket::reports
