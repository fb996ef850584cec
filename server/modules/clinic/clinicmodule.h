// The clinic's face: its commands, its channel, and the publication of what every screen shows.
#pragma once

#include "commands/module.h"
#include "modules/clinic/clinicservice.h"

namespace loket::clinic {

// Lives on the hub's thread.
class ClinicModule final : public Module {
    Q_OBJECT
public:
    explicit ClinicModule(const ModuleContext &context, QObject *parent = nullptr);

    static Result<Done> fillSample(Transaction &transaction);

    QString name() const override { return u"clinic"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override { return m_service.start(); }
    const Clinic &clinic() const { return m_service.house().clinic; }

private:
    void registerFirstStart(CommandRegistry &commands);
    QFuture<Result<Reply>> show(const Call &call);
    QFuture<Result<Reply>> change(const Call &call);
    QFuture<Result<Reply>> setLogo(const Call &call);
    QFuture<Result<Reply>> removeLogo(const Call &call);
    QFuture<Result<Reply>> progress(const Call &call);
    QFuture<Result<Reply>> proceed(const Call &call);
    QFuture<Result<Reply>> tryCall(const Call &call);

    Hub &m_hub;
    ClinicService m_service;
};

} // namespace loket::clinic
