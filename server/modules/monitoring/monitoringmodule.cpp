#include "modules/monitoring/monitoringmodule.h"

#include "commands/moduleface.h"
#include "core/process.h"

#include <QJsonArray>

namespace loket {

namespace {
constexpr qsizetype channelsShown = 1000;

QJsonObject channelJson(const ChannelStats &channel)
{
    QJsonObject json {{u"id"_s, channel.name}, {u"connectionCount"_s, channel.subscribers},
        {u"published"_s, static_cast<qint64>(channel.published)},
        {u"lastActivity"_s, toIso(channel.lastActivity)}};
    const QString appointment = u"appointment_"_s;
    if (channel.name.startsWith(appointment)) {
        json.insert(u"appointmentId"_s, channel.name.mid(appointment.size()));
    }
    return json;
}

QJsonArray channelsJson(const Hub &hub)
{
    QJsonArray array;
    for (const ChannelStats &channel : hub.channelStats()) {
        if (array.size() < channelsShown) {
            array.append(channelJson(channel));
        }
    }
    return array;
}

double count(auto value)
{
    return static_cast<double>(value);
}

double seconds(Millis time)
{
    return std::chrono::duration<double>(time).count();
}

// How each module is, and its own numbers, as it says them of itself.
QList<Metric> moduleMetrics(const QList<Module *> &modules, const Trouble &trouble)
{
    using enum Metric::Type;
    QList<Metric> metrics;
    for (const Module *module : modules) {
        const Health health = healthOf(*module, trouble);
        metrics.append({u"loket_module_healthy"_s, u"1 where the module is well."_s, Gauge,
            health.ok ? 1.0 : 0.0, {{u"module"_s, module->name()}}});
        for (auto it = health.details.begin(); it != health.details.end(); ++it) {
            if (it->isDouble()) {
                metrics.append({u"loket_module_number"_s, u"What the module counts."_s, Gauge,
                    it->toDouble(), {{u"module"_s, module->name()}, {u"name"_s, it.key()}}});
            }
        }
    }
    return metrics;
}

// What each module was asked for.
QList<Metric> workMetrics(const Workloads &workloads)
{
    using enum Metric::Type;
    QList<Metric> metrics;
    for (auto it = workloads.begin(); it != workloads.end(); ++it) {
        const QPair<QString, QString> module {u"module"_s, it.key()};
        const auto ended = [&](const QString &outcome, quint64 times) {
            metrics.append({u"loket_commands_total"_s, u"Commands that have ended."_s, Counter,
                count(times), {module, {u"outcome"_s, outcome}}});
        };
        ended(u"done"_s, it->done);
        ended(u"refused"_s, it->refused);
        ended(u"failed"_s, it->failed);
        metrics.append({u"loket_command_seconds_total"_s, u"Time that they took together."_s,
            Counter, seconds(it->took), {module}});
        metrics.append({u"loket_command_longest_seconds"_s, u"The one that took longest."_s, Gauge,
            seconds(it->longest), {module}});
    }
    return metrics;
}

QJsonObject connectionJson(const Connection &connection)
{
    return {{u"id"_s, toText(connection.id)}, {u"userId"_s, connection.identity.id},
        {u"channels"_s, QJsonArray::fromStringList(connection.channels)},
        {u"lastActivity"_s, toIso(connection.lastActivity)},
        {u"userAgent"_s, connection.info.userAgent}, {u"ip"_s, connection.info.address},
        {u"connectedAt"_s, toIso(connection.connectedAt)}, {u"face"_s, connection.face->name()},
        {u"bytesWaiting"_s, connection.link->bytesWaiting()}};
}
} // namespace

MonitoringModule::MonitoringModule(
    const Clock &clock, Hub &hub, const Storage &storage, Sources sources)
    : m_clock(clock),
      m_hub(hub),
      m_storage(storage),
      m_sources(std::move(sources)),
      m_startedAt(clock.monotonic())
{
}

void MonitoringModule::registerCommands(CommandRegistry &commands)
{
    m_commands = &commands;
    commands.add({.name = u"monitoring:house"_s,
                     .summary = u"Whether the program and its parts are well; 503 when not."_s,
                     .route = routes::get(u"/health"_s),
                     .right = Right::Anyone,
                     .changes = false,
                     .httpOnly = true},
        this, &MonitoringModule::healthReply);
    commands.add({.name = u"monitoring:stats"_s,
                     .summary = u"All counters, the channels and the memory."_s,
                     .route = routes::get(u"/stats"_s),
                     .right = Right::ViewStatistics,
                     .changes = false,
                     .httpOnly = true,
                     .audit = audits::reading()},
        this, &MonitoringModule::stats);
    commands.add({.name = u"monitoring:metrics"_s,
                     .summary = u"All counters in the text format of Prometheus."_s,
                     .route = routes::get(u"/metrics"_s),
                     .right = Right::ReadMetrics,
                     .changes = false,
                     .httpOnly = true},
        this, &MonitoringModule::metrics);
    commands.add({.name = u"monitoring:connections"_s,
                     .summary = u"Every connection with what is known of it."_s,
                     .route = routes::get(u"/api/v1/debug/websocket/connections"_s),
                     .right = Right::ViewConnections,
                     .changes = false,
                     .httpOnly = true,
                     .audit = audits::reading()},
        this, &MonitoringModule::connections);
    commands.add({.name = u"monitoring:channels"_s,
                     .summary = u"Every channel with its subscribers."_s,
                     .route = routes::get(u"/api/v1/debug/websocket/channels"_s),
                     .right = Right::ViewConnections,
                     .changes = false,
                     .httpOnly = true,
                     .audit = audits::reading()},
        this, &MonitoringModule::channels);
    commands.add(
        {.name = u"monitoring:close-connection"_s,
            .summary = u"Closes one connection."_s,
            .route = routes::post(u"/api/v1/debug/websocket/connections/{connectionId}/close"_s),
            .right = Right::ManagePeople,
            .fields = {fields::id(u"connectionId"_s).required()},
            .httpOnly = true,
            .audit = audits::act(u"connectionId"_s)},
        this, &MonitoringModule::closeConnection);
    commands.addEvent({u"health"_s, u"The one message of /ws/health."_s});
    commands.addStream({.path = u"/ws/health"_s,
        .summary = u"Says that the program is there, and closes."_s,
        .right = Right::Anyone,
        .handler = [](const Call &, StreamWriter &client) {
            client.send(u"health"_s, {{u"status"_s, u"ok"_s}});
            client.close();
        }});
}

QFuture<Result<Done>> MonitoringModule::start()
{
    return QtFuture::makeReadyFuture<Result<Done>>(Done {});
}

QFuture<Result<Reply>> MonitoringModule::healthReply(const Call &call)
{
    const QStringList unwell = problems();
    QJsonObject body {{u"status"_s, unwell.isEmpty() ? u"healthy"_s : u"unhealthy"_s},
        {u"uptime"_s, uptimeSeconds()}, {u"connections"_s, connectionCount()},
        {u"connectedClients"_s, connectionCount()},
        {u"rooms"_s, static_cast<qint64>(m_hub.channelStats().size())}, {u"redisAdapter"_s, false}};
    body.insert(u"clock"_s, m_clock.isSteady() ? u"steady"_s : u"unsure"_s);
    if (!unwell.isEmpty()) {
        body.insert(u"problems"_s, QJsonArray::fromStringList(unwell));
    }
    if (call.identity.isStaff()) {
        body.insert(u"roomDetails"_s, channelsJson(m_hub));
    }
    return ready(Reply {.body = body, .status = unwell.isEmpty() ? 200 : 503});
}

QFuture<Result<Reply>> MonitoringModule::stats(const Call &)
{
    return ready(
        Reply {.body = {{u"stats"_s, toJson(allMetrics())}, {u"channels"_s, channelsJson(m_hub)}}});
}

QFuture<Result<Reply>> MonitoringModule::metrics(const Call &)
{
    return ready(Reply {.body = {},
        .content = toPrometheus(allMetrics()),
        .contentType = "text/plain; version=0.0.4; charset=utf-8"});
}

QFuture<Result<Reply>> MonitoringModule::connections(const Call &)
{
    QJsonArray array;
    for (const ConnectionId id : m_hub.connections()) {
        array.append(connectionJson(*m_hub.connection(id)));
    }
    return ready(Reply {.body = {{u"connections"_s, array}}});
}

QFuture<Result<Reply>> MonitoringModule::channels(const Call &)
{
    return ready(Reply {.body = {{u"channels"_s, channelsJson(m_hub)}}});
}

QFuture<Result<Reply>> MonitoringModule::closeConnection(const Call &call)
{
    const auto id = connectionIdFromText(call.values.text(u"connectionId"_s));
    if (!id || m_hub.connection(*id) == nullptr) {
        return ready(fail(errors::notFound(u"There is no such connection."_s)));
    }
    m_hub.close(*id, 1000, u"closed by an administrator"_s);
    return ready(Reply {});
}

QStringList MonitoringModule::problems() const
{
    QStringList problems;
    if (const StorageHealth storage = m_storage.health(); !storage.ok) {
        problems.append(u"storage: "_s + storage.problem);
    }
    for (const Module *module : m_sources.modules()) {
        if (const Health health = module->health(); !health.ok) {
            problems.append(module->name() + u": "_s + health.problem);
        }
    }
    return problems;
}

QList<Metric> MonitoringModule::allMetrics() const
{
    using enum Metric::Type;
    const HubStats hub = m_hub.stats();
    const StorageHealth storage = m_storage.health();
    QList<Metric> metrics {
        {u"loket_uptime_seconds"_s, u"Time since the start."_s, Gauge, uptimeSeconds()},
        {u"loket_resident_memory_bytes"_s, u"Memory that the program holds."_s, Gauge,
            count(residentBytes())},
        {u"loket_hub_published_total"_s, u"Messages published."_s, Counter, count(hub.published)},
        {u"loket_hub_encoded_total"_s, u"Frames made of them."_s, Counter, count(hub.encoded)},
        {u"loket_hub_delivered_total"_s, u"Frames handed to clients."_s, Counter,
            count(hub.delivered)},
        {u"loket_hub_replaced_total"_s, u"Frames that a newer one took the place of."_s, Counter,
            count(hub.replaced)},
        {u"loket_hub_slow_closed_total"_s, u"Readers closed because they were too slow."_s, Counter,
            count(hub.slowClosed)},
        {u"loket_hub_bytes_waiting"_s, u"Bytes that wait for clients to read on."_s, Gauge,
            count(m_hub.bytesWaiting())},
        {u"loket_channels"_s, u"Channels with subscribers or history."_s, Gauge,
            count(m_hub.channelStats().size())},
        {u"loket_storage_commits_total"_s, u"Groups made durable."_s, Counter,
            count(storage.commits)},
        {u"loket_storage_operations_total"_s, u"Pieces of work in those groups."_s, Counter,
            count(storage.operations)},
        {u"loket_storage_waiting"_s, u"Pieces of work that wait."_s, Gauge, count(storage.waiting)},
    };
    for (auto face = hub.connectionsByFace.cbegin(); face != hub.connectionsByFace.cend(); ++face) {
        metrics.append({u"loket_connections"_s, u"Clients connected."_s, Gauge, count(face.value()),
            {{u"face"_s, face.key()}}});
    }
    return metrics + moduleMetrics(m_sources.modules(), [this] { return m_storage.health().fault; })
        + workMetrics(m_commands->workloads()) + m_sources.metrics();
}

double MonitoringModule::uptimeSeconds() const
{
    return std::chrono::duration<double>(m_clock.monotonic() - m_startedAt).count();
}

int MonitoringModule::connectionCount() const
{
    int sum = 0;
    for (const int count : m_hub.stats().connectionsByFace) {
        sum += count;
    }
    return sum;
}

} // namespace loket
