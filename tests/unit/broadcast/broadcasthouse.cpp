#include "broadcasthouse.h"

namespace loket::test {

void BroadcastHouse::open()
{
    storage = std::move(*Storage::open(folder.filePath(u"loket.db"_s), clock));
    hub = std::make_unique<Hub>(clock, random);
    commands = std::make_unique<CommandRegistry>();
    journal = std::make_unique<Journal>(*storage);
    const HouseView house {
        .hasService = [](const QString &id) { return id == u"A"_s || id == u"G"_s; },
        .displays = [this] { return displays; }};
    module = std::make_unique<broadcast::BroadcastModule>(
        ModuleContext {*journal, *hub, clock, random, {}, {}, house});
    module->registerCommands(*commands);
    module->registerChannels(*hub);
    hub->declare({.pattern = u"queue_poli_(.+)"_s,
        .description = u"A room."_s,
        .subscribe = channels::withRight(Right::Identified),
        .publish = {}});
    await(module->start());
}

void BroadcastHouse::close()
{
    module.reset();
    commands.reset();
    hub.reset();
    journal.reset();
    storage.reset();
}

Result<Reply> BroadcastHouse::run(const QString &command, const QJsonObject &data)
{
    return runAs(ann, command, data);
}

Result<Reply> BroadcastHouse::runAs(
    const Identity &who, const QString &command, const QJsonObject &data)
{
    Result<Reply> reply = await(commands->run({.command = command, .data = data, .identity = who}));
    settle();
    return reply;
}

QJsonObject BroadcastHouse::wish(const QJsonObject &audience) const
{
    QJsonObject data = audience;
    data.insert(u"level"_s, u"warning"_s);
    data.insert(u"texts"_s, QJsonObject {{u"en"_s, u"The laboratory has moved."_s}});
    data.insert(u"until"_s, in(60));
    return data;
}

QString BroadcastHouse::send(const QJsonObject &audience, const QJsonObject &more)
{
    QJsonObject data = wish(audience);
    for (auto member = more.begin(); member != more.end(); ++member) {
        data.insert(member.key(), member.value());
    }
    const Result<Reply> reply = run(u"broadcast:send"_s, data);
    return reply ? reply->body.value(u"broadcast"_s)[u"id"_s].toString() : reply.error().code;
}

QString BroadcastHouse::in(int minutes) const
{
    return toIso(clock.now() + std::chrono::minutes(minutes));
}

void BroadcastHouse::pass(Millis time)
{
    clock.advance(time);
    module->service().tick();
    settle();
}

void BroadcastHouse::settle()
{
    for (int i = 0; i < 2; ++i) { // what is told may be noted, and that is told, too
        await(journal->read([](Transaction &) -> Result<Done> { return Done {}; }));
    }
}

QStringList BroadcastHouse::currentIds()
{
    QStringList ids;
    for (const broadcast::Broadcast &broadcast : module->service().current()) {
        ids.append(broadcast.id);
    }
    return ids;
}

} // namespace loket::test
