#include "broadcasthouse.h"

namespace loket::test {

BroadcastHouse::BroadcastHouse()
    : ModuleHouse({.hasService = [](const QString &id) { return id == u"A"_s || id == u"G"_s; },
                      .displays = [this] { return displays; }},
        [](const ModuleContext &context) {
            context.hub.declare({.pattern = u"queue_poli_(.+)"_s,
                .description = u"A room."_s,
                .subscribe = channels::withRight(Right::Identified),
                .publish = {}});
            return std::make_unique<broadcast::BroadcastModule>(context);
        })
{
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

QStringList BroadcastHouse::currentIds()
{
    QStringList ids;
    for (const broadcast::Broadcast &broadcast : module->service().current()) {
        ids.append(broadcast.id);
    }
    return ids;
}

} // namespace loket::test
