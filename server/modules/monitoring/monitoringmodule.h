// What an administrator and a monitoring system may know of the running program: /health, /stats,
// /metrics and the list of connections.
#pragma once

#include "commands/module.h"
#include "core/clock.h"
#include "modules/monitoring/metric.h"
#include "storage/storage.h"

#include <functional>

namespace loket {

// Lives on the hub's thread.
class MonitoringModule final : public Module {
    Q_OBJECT
public:
    // What the parts that this module does not know tell of themselves.
    struct Sources {
        std::function<QList<Module *>()> modules;
        std::function<QList<Metric>()> metrics; // of the front door and its faces
    };

    MonitoringModule(const Clock &clock, Hub &hub, const Storage &storage, Sources sources);

    QString name() const override { return u"monitoring"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override;

private:
    QFuture<Result<Reply>> healthReply(const Call &call);
    QFuture<Result<Reply>> stats(const Call &call);
    QFuture<Result<Reply>> metrics(const Call &call);
    QFuture<Result<Reply>> connections(const Call &call);
    QFuture<Result<Reply>> channels(const Call &call);
    QFuture<Result<Reply>> closeConnection(const Call &call);

    QStringList problems() const; // sentences that name who is unwell
    QList<Metric> allMetrics() const;
    double uptimeSeconds() const;
    int connectionCount() const;

    const Clock &m_clock;
    Hub &m_hub;
    const Storage &m_storage;
    const Sources m_sources;
    const CommandRegistry *m_commands = nullptr;
    const Millis m_startedAt;
};

} // namespace loket
