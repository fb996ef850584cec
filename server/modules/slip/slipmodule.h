// The face of paper: its commands, rights, routes and its channel.
#pragma once

#include "commands/module.h"
#include "modules/slip/slipservice.h"

namespace loket::slip {

// Lives on the hub's thread. What it is given by reference outlives it.
class SlipModule final : public Module {
    Q_OBJECT
public:
    explicit SlipModule(const ModuleContext &context);
    // `time`: that a printer has for one thing.
    SlipModule(const ModuleContext &context, Millis time);

    static QList<ModuleSetting> declaredSettings() { return slip::declaredSettings(); }

    QString name() const override { return moduleName; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override { return m_service.start(); }
    Health health() const override;
    void shutdown() override { m_service.stop(); }

private:
    void registerPaper(CommandRegistry &commands);
    void registerPrints(CommandRegistry &commands);
    QJsonObject printers() const;
    QFuture<Result<Reply>> show(const Call &call);
    QFuture<Result<Reply>> picture(const Call &call);
    QFuture<Result<Reply>> page(const Call &call);
    QFuture<Result<Reply>> print(const Call &call);
    QFuture<Result<Reply>> voidSlip(const Call &call);
    QFuture<Result<Reply>> test(const Call &call);
    QFuture<Result<Reply>> label(const Call &call);

    Hub &m_hub;
    Random &m_random;
    SlipService m_service;
};

} // namespace loket::slip
