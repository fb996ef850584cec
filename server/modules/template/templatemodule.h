// The module's face: its commands, its channels, and the publication of what is new.
#pragma once

#include "commands/module.h"
#include "modules/template/templateservice.h"

namespace loket::templates {

// Lives on the hub's thread.
class TemplateModule final : public Module {
    Q_OBJECT
public:
    explicit TemplateModule(const ModuleContext &context, QObject *parent = nullptr);

    QString name() const override { return u"template"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &hub) override;
    QFuture<Result<Done>> start() override { return m_service.start(); }
    Health health() const override;
    QJsonObject status(const Identity &viewer) const override;

private:
    void registerRooms(CommandRegistry &commands);
    void registerEvents(CommandRegistry &commands);
    // The answer with the entry under this name, said to sockets as `event`.
    QFuture<Result<Reply>> process(const Call &call, const QString &name, const QString &event);
    Reply aboutRoom(const Call &call, const QString &event) const;
    QFuture<Result<Reply>> join(const Call &call);
    QFuture<Result<Reply>> leave(const Call &call);
    QFuture<Result<Reply>> broadcast(const Call &call);

    Hub &m_hub;
    const Clock &m_clock;
    TemplateService m_service;
};

} // namespace loket::templates
