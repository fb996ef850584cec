// What an installation may set of reports.
#pragma once

#include "core/settings.h"

namespace loket::reports {

struct ReportSettings {
    // Into which, and below which, reports may be put every day, beside those of ReportFolders.
    QStringList folders = {};
};

QList<ModuleSetting> declaredSettings();
ReportSettings settingsFrom(const Settings &settings);

} // namespace loket::reports
