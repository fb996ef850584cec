// The broadcasts' face: their commands, rights, routes, channels and events.
#pragma once

#include "commands/module.h"
#include "modules/broadcast/broadcastpublisher.h"

#include <QTimer>

namespace loket::broadcast {

// Lives on the hub's thread. What it is given by reference outlives it.
class BroadcastModule final : public Module {
    Q_OBJECT
public:
    explicit BroadcastModule(const ModuleContext &context, QObject *parent = nullptr);

    static QList<ModuleSetting> declaredSettings() { return broadcast::declaredSettings(); }
    static Result<Done> fillSample(Transaction &transaction);

    QString name() const override { return u"broadcast"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    Health health() const override;
    QList<TidingDeclaration> tidings() const override;
    void moveInTime(Millis by) override { m_service.moveInTime(by); }
    void shutdown() override { m_timer.stop(); }

    BroadcastService &service() { return m_service; }

private:
    void registerChanges(CommandRegistry &commands);
    void registerViews(CommandRegistry &commands);
    void registerEvents(CommandRegistry &commands);

    QFuture<Result<Reply>> send(const Call &call);
    QFuture<Result<Reply>> withdraw(const Call &call);
    QFuture<Result<Reply>> read(const Call &call);
    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> readers(const Call &call);
    QFuture<Result<Reply>> reach(const Call &call);
    Result<Audience> audienceIn(const Values &values) const;

    const HouseView m_house;
    BroadcastService m_service;
    Listeners m_listeners;
    BroadcastPublisher m_publisher;
    QTimer m_timer;
};

} // namespace loket::broadcast
