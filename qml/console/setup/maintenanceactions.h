// What an administrator does for the data: backups, checks, tries of a restore.
#pragma once

#include "qml/console/core/actions.h"

namespace loket::console {

class MaintenanceActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    using Actions::Actions;

    // "plan", "back-up", "try-restore", "check", "stop"
    // `now`: and one is made at once.
    Q_INVOKABLE void plan(
        const QString &folder, bool isDaily, int minute, int keep, bool now = false);
    Q_INVOKABLE void backUp();
    Q_INVOKABLE void tryRestore(const QString &backupId);
    Q_INVOKABLE void check();
    Q_INVOKABLE void stop();

private:
    // The channel tells what comes of it.
    Result<Done> take(const QString &, const QJsonObject &) override { return Done {}; }
};

} // namespace loket::console
