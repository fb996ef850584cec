// The notice board's face: its commands, its channel, and the publication of what is new.
#pragma once

#include "commands/module.h"
#include "modules/template/templateservice.h"

namespace loket::notes {

// Lives on the hub's thread.
class TemplateModule final : public Module {
    Q_OBJECT
public:
    explicit TemplateModule(const ModuleContext &context, QObject *parent = nullptr);

    QString name() const override;
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override;
    Health health() const override;

private:
    QFuture<Result<Reply>> pin(const Call &call);
    QFuture<Result<Reply>> list(const Call &call);

    Hub &m_hub;
    TemplateService m_service;
};

} // namespace loket::notes
