// What other programs of the house say through the server: to a channel, to a person, to one
// connection. It changes nothing and keeps nothing.
#pragma once

#include "commands/module.h"

namespace loket::publishing {

// Lives on the hub's thread.
class PublishingModule final : public Module {
    Q_OBJECT
public:
    explicit PublishingModule(const ModuleContext &context, QObject *parent = nullptr);

    QString name() const override { return u"publishing"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override;

private:
    QFuture<Result<Reply>> toChannel(const Call &call);
    QFuture<Result<Reply>> toUser(const Call &call);
    QFuture<Result<Reply>> toConnection(const Call &call);
    // The name that was given, or this one.
    Result<QString> eventOf(const Call &call, const QString &otherwise) const;

    Hub &m_hub;
    const CommandRegistry *m_commands = nullptr; // knows which names are the program's own
};

} // namespace loket::publishing
