#include "qml/console/setup/maintenanceactions.h"

#include "vocabulary/maintenance/names.h"

namespace loket::console {

void MaintenanceActions::plan(const QString &folder, bool isDaily, int minute, int keep, bool now)
{
    run(u"plan"_s, maintenance::commands::plan,
        {{u"folder"_s, folder}, {u"daily"_s, isDaily}, {u"minute"_s, minute}, {u"keep"_s, keep},
            {u"now"_s, now}});
}

void MaintenanceActions::backUp()
{
    run(u"back-up"_s, maintenance::commands::backUp, {});
}

void MaintenanceActions::tryRestore(const QString &backupId)
{
    run(u"try-restore"_s, maintenance::commands::tryRestore, {{u"backupId"_s, backupId}});
}

void MaintenanceActions::check()
{
    run(u"check"_s, maintenance::commands::check, {});
}

void MaintenanceActions::stop()
{
    run(u"stop"_s, maintenance::commands::stop, {});
}

} // namespace loket::console
