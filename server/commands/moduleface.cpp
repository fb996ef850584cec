#include "commands/moduleface.h"

namespace loket {
namespace {

// What is asked how it is, and from when on.
struct Asked {
    const Module &module;
    const Clock &clock;
    Trouble trouble;
    Millis since = clock.monotonic();

    double uptime() const
    {
        return std::chrono::duration<double>(clock.monotonic() - since).count();
    }
};

Result<Reply> status(const Asked &asked, const Identity &viewer)
{
    QJsonObject status = asked.module.status(viewer);
    status.insert(u"isActive"_s, healthOf(asked.module, asked.trouble).ok);
    status.insert(u"uptime"_s, asked.uptime());
    return Reply {.body = {{u"status"_s, status}, {u"timestamp"_s, toIso(asked.clock.now())}}};
}

Result<Reply> health(const Asked &asked)
{
    const Health health = healthOf(asked.module, asked.trouble);
    QJsonObject body = health.details;
    body.insert(u"status"_s, health.ok ? u"healthy"_s : u"unhealthy"_s);
    body.insert(u"uptime"_s, asked.uptime());
    body.insert(u"timestamp"_s, toIso(asked.clock.now()));
    if (!health.ok) {
        return fail(Error {u"UNHEALTHY"_s, health.problem, 503, body});
    }
    return Reply {.body = body};
}

} // namespace

Health healthOf(const Module &module, const Trouble &trouble)
{
    Health health = module.health();
    const QString why = trouble ? trouble() : QString();
    if (health.ok && !why.isEmpty()) {
        health.ok = false;
        health.problem = u"storage: "_s + why;
    }
    return health;
}

void registerModule(
    CommandRegistry &commands, Module &module, Hub &hub, const Clock &clock, const Trouble &trouble)
{
    const QString name = module.name();
    commands.setOwner(name);
    module.registerCommands(commands);
    module.registerChannels(hub);
    const Asked asked {module, clock, trouble};
    commands.add({.name = name + u":status"_s,
        .summary = u"How things stand in the module “%1”."_s.arg(name),
        .route = routes::get(u"/%1/status"_s.arg(name)),
        .right = module.statusRight(),
        .changes = false,
        .handler = [asked](const Call &call) { return ready(status(asked, call.identity)); }});
    commands.add({.name = name + u":health"_s,
        .summary =
            u"200 while the module “%1” works; 503 with what is wrong while not."_s.arg(name),
        .route = routes::get(u"/%1/health"_s.arg(name)),
        .right = Right::Anyone,
        .changes = false,
        .handler = [asked](const Call &) { return ready(health(asked)); }});
    commands.setOwner({});
}

} // namespace loket
