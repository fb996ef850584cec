// Administrators are told that a backup was not made, until one is.
#include "modules/maintenance/maintenancemodule.h"

namespace loket::maintenance {

QList<TidingDeclaration> MaintenanceModule::tidings() const
{
    static const QString failed = u"backup:failed"_s;
    const Tiding settled {.does = Tiding::Does::Settle, .kind = failed, .about = u"backups"_s};
    const auto ofFailure = [settled](const Event &event) -> QList<Tiding> {
        return {settled,
            {.kind = failed,
                .room = u"setup"_s,
                .about = u"backups"_s,
                .data = {{u"code"_s, event.body.value(u"code"_s)}},
                .to = {.roles = {Role::Admin, Role::SuperAdmin}}}};
    };
    return {{moduleName, kinds::backupFailed, ofFailure, Right::ManageSetup},
        {moduleName, kinds::backedUp,
            [settled](const Event &) { return QList<Tiding> {settled}; }}};
}

} // namespace loket::maintenance
