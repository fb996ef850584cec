// The face of what people are told: its commands, rights, routes, channels, the stream of reports'
// notifications.
#pragma once

#include "commands/module.h"
#include "modules/notifications/displaywatch.h"
#include "modules/notifications/notificationspublisher.h"

#include "vocabulary/notifications/names.h"

#include <QTimer>

namespace loket::notifications {

// Lives on the hub's thread. What it is given by reference outlives it.
class NotificationsModule final : public Module {
    Q_OBJECT
public:
    explicit NotificationsModule(const ModuleContext &context, QObject *parent = nullptr);

    static QList<ModuleSetting> declaredSettings() { return notifications::declaredSettings(); }
    static Result<Done> fillMorning(Transaction &transaction, const SampleHouse &house);

    QString name() const override { return moduleName; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    QList<TidingDeclaration> tidings() const override;
    Health health() const override;
    void moveInTime(Millis by) override { m_service.moveInTime(by); }
    void shutdown() override { m_timer.stop(); }

    NotificationsService &service() { return m_service; }
    DisplayWatch &displays() { return m_displays; }

private:
    void registerReading(CommandRegistry &commands);
    void registerComposing(CommandRegistry &commands);
    void registerEvents(CommandRegistry &commands);

    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> read(const Call &call);
    QFuture<Result<Reply>> readAll(const Call &call);
    QFuture<Result<Reply>> alert(const Call &call);
    QFuture<Result<Reply>> maintenance(const Call &call);
    QFuture<Result<Reply>> withdraw(const Call &call);
    QFuture<Result<Reply>> alerts(const Call &call);
    QFuture<Result<Reply>> send(const Call &call, Alert wish);
    QFuture<Result<Reply>> reading(const Call &call, const Reading &which);

    const HouseView m_house;
    NotificationsService m_service;
    NotificationsPublisher m_publisher;
    DisplayWatch m_displays;
    QTimer m_timer;
};

} // namespace loket::notifications
