// Where the server can be reached: told to administrators, and opened to other machines as soon as
// there is one.
#pragma once

#include "commands/module.h"
#include "vocabulary/network/network.h"

#include <functional>
#include <optional>

namespace loket::network {

// What holds the port open. Called on the hub's thread.
struct Ways {
    std::function<QUrl()> url; // as a client on this machine reaches it
    std::function<QStringList()> hosts; // addresses of this machine that others can use
    std::function<Result<Done>()> open; // lets other machines in; LISTEN_FAILED
    QString fingerprint = {}; // of the house's own authority; empty: there is none
};

// Lives on the hub's thread.
class NetworkModule final : public Module {
    Q_OBJECT
public:
    explicit NetworkModule(Ways ways, QObject *parent = nullptr);

    QString name() const override { return u"network"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override;
    Health health() const override;

    // It listens for other machines already.
    void setOpen() { m_isOpen = true; }
    // From now on other machines may come. What goes wrong is told by health() and can be tried
    // again.
    Result<Done> open();
    Network state() const;
    Trust trust() const;

private:
    QFuture<Result<Reply>> show(const Call &call);
    QFuture<Result<Reply>> showTrust(const Call &call);
    QFuture<Result<Reply>> openAgain(const Call &call);

    const Ways m_ways;
    bool m_isOpen = false;
    std::optional<Error> m_trouble;
};

} // namespace loket::network
