// How the data is looked after, as QML knows it.
#pragma once

#include "client/maintenance/maintenancewatch.h"

#include <QQmlEngine>

namespace loket::console {

namespace foreignmaintenance {
Q_NAMESPACE
QML_NAMED_ELEMENT(Maintenance)
QML_FOREIGN_NAMESPACE(loket::maintenance)
}

struct ForeignMaintenance {
    Q_GADGET
    QML_VALUE_TYPE(maintenanceState)
    QML_FOREIGN(loket::maintenance::Maintenance)
};

struct ForeignPlan {
    Q_GADGET
    QML_VALUE_TYPE(backupPlan)
    QML_FOREIGN(loket::maintenance::Plan)
};

struct ForeignBackup {
    Q_GADGET
    QML_VALUE_TYPE(backup)
    QML_FOREIGN(loket::maintenance::Backup)
};

struct ForeignFailure {
    Q_GADGET
    QML_VALUE_TYPE(backupFailure)
    QML_FOREIGN(loket::maintenance::Failure)
};

struct ForeignReport {
    Q_GADGET
    QML_VALUE_TYPE(maintenanceReport)
    QML_FOREIGN(loket::maintenance::Report)
};

struct ForeignMaintenanceWatch {
    Q_GADGET
    QML_NAMED_ELEMENT(MaintenanceWatch)
    QML_FOREIGN(loket::client::MaintenanceWatch)
    QML_UNCREATABLE("The room has it.")
};

} // namespace loket::console
