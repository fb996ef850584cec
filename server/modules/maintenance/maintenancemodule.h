// Looking after the data, for administrators: its commands, and its channel.
#pragma once

#include "commands/module.h"
#include "modules/maintenance/maintenanceservice.h"

#include <QTimer>

namespace loket::maintenance {

// Lives on the hub's thread. What it is given outlives it.
class MaintenanceModule final : public Module {
    Q_OBJECT
public:
    MaintenanceModule(Storage &storage, Journal &journal, Hub &hub, const Clock &clock,
        MaintenanceService::House house, QObject *parent = nullptr);

    QString name() const override { return u"maintenance"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    QList<TidingDeclaration> tidings() const override;
    void shutdown() override;

    // Called by a timer from start() on.
    void look() { m_service.look(); }

private:
    QFuture<Result<Reply>> show(const Call &call);
    QFuture<Result<Reply>> plan(const Call &call);
    QFuture<Result<Reply>> backUp(const Call &call);
    QFuture<Result<Reply>> tryRestore(const Call &call);
    QFuture<Result<Reply>> check(const Call &call);
    QFuture<Result<Reply>> stop(const Call &call);
    QJsonObject body() const;
    QFuture<Result<Reply>> answer(const Result<Done> &begun) const;

    Hub &m_hub;
    MaintenanceService m_service;
    QTimer m_timer;
};

} // namespace loket::maintenance
