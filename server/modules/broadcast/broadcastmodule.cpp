#include "modules/broadcast/broadcastmodule.h"

#include "vocabulary/json.h"

namespace loket::broadcast {
namespace {

constexpr int tickMillis = 1000;

QFuture<Result<Reply>> withBroadcast(QFuture<Result<Broadcast>> done, int status)
{
    return done.then([status](const Result<Broadcast> &broadcast) {
        return broadcast.map([status](const Broadcast &one) {
            return Reply {.body = {{u"broadcast"_s, one.toJson()}}, .status = status};
        });
    });
}

// Of who works here: a role that is none of these is a slip of who wrote the program that asks.
Result<Done> checkRoles(const QStringList &roles)
{
    for (const QString &name : roles) {
        const std::optional<Role> role = fromText<Role>(name);
        if (!role || !isStaffRole(*role)) {
            return fail(loket::errors::invalidField(
                u"roles"_s, u"“%1” is no role of people who work here."_s.arg(name)));
        }
    }
    return Done {};
}

} // namespace

BroadcastModule::BroadcastModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_house(context.house),
      m_service(context.journal, context.clock, context.random, settingsFrom(context.settings)),
      m_listeners(context.hub, context.house),
      m_publisher(context.hub, m_service, m_listeners)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { m_service.tick(); });
}

void BroadcastModule::registerCommands(CommandRegistry &commands)
{
    registerChanges(commands);
    registerViews(commands);
    registerEvents(commands);
}

void BroadcastModule::registerChannels(Hub &)
{
    m_publisher.declareChannels();
}

QFuture<Result<Done>> BroadcastModule::start()
{
    m_timer.start(tickMillis);
    return m_service.start();
}

Health BroadcastModule::health() const
{
    return {.details = {{u"current"_s, m_service.current().size()}}};
}

Result<Audience> BroadcastModule::audienceIn(const Values &values) const
{
    Audience audience;
    audience.everyDisplay = values.flag(u"everyDisplay"_s);
    audience.displaysOf = values.list(u"displaysOf"_s);
    audience.everyone = values.flag(u"everyone"_s);
    audience.roles = values.list(u"roles"_s);
    audience.patientsOf = values.list(u"patientsOf"_s);
    for (const QString &id : audience.services()) {
        if (m_house.hasService && !m_house.hasService(id)) {
            return fail(Error {codes::unknownService, u"There is no service “%1”."_s.arg(id), 404,
                {{u"serviceId"_s, id}}});
        }
    }
    return checkRoles(audience.roles).map([&](Done) { return audience; });
}

QFuture<Result<Reply>> BroadcastModule::send(const Call &call)
{
    const Result<Audience> audience = audienceIn(call.values);
    if (!audience) {
        return ready(fail(audience.error()));
    }
    Broadcast wish;
    wish.level = Word<Level>::fromText(call.values.text(u"level"_s));
    wish.texts = call.values.object(u"texts"_s);
    wish.audience = *audience;
    wish.from = call.values.time(u"from"_s).value_or(m_service.now());
    wish.until = call.values.time(u"until"_s).value_or(m_service.now());
    wish.sentBy = call.doer();
    return withBroadcast(m_service.send(wish, call.once), 201);
}

QFuture<Result<Reply>> BroadcastModule::withdraw(const Call &call)
{
    return withBroadcast(
        m_service.withdraw(call.values.text(u"broadcastId"_s), call.doer(), call.once), 200);
}

QFuture<Result<Reply>> BroadcastModule::read(const Call &call)
{
    return m_service
        .read(call.values.text(u"broadcastId"_s), readerOf(call.identity), call.identity.roles,
            call.once)
        .then([](const Result<Broadcast> &read) {
            return read.map([](const Broadcast &one) {
                return Reply {.body = {{u"broadcastId"_s, one.id}}};
            });
        });
}

// Those that are not over stand before the first of the others.
QFuture<Result<Reply>> BroadcastModule::list(const Call &call)
{
    const auto offset = static_cast<int>(call.values.integer(u"offset"_s));
    const auto limit = static_cast<int>(call.values.integer(u"limit"_s, shownPast));
    return m_service.past(limit, offset)
        .then(this, [this, offset, who = call.identity.id](const Result<Page> &past) {
            return past.map([&](const Page &page) {
                QList<Broadcast> all = offset == 0 ? m_service.all() : QList<Broadcast> {};
                all.removeIf([](const Broadcast &one) { return !one.isOpen(); });
                QJsonArray broadcasts;
                for (Broadcast &one : all + page.broadcasts) {
                    one.isRead = m_service.board().hasRead(one.id, who);
                    broadcasts.append(one.toJson());
                }
                return Reply {.body = {{u"broadcasts"_s, broadcasts},
                                  {u"next"_s, page.hasMore ? offset + page.broadcasts.size() : 0}}};
            });
        });
}

QFuture<Result<Reply>> BroadcastModule::readers(const Call &call)
{
    return m_service.readers(call.values.text(u"broadcastId"_s))
        .then([](const Result<QList<Reader>> &readers) {
            return readers.map([](const QList<Reader> &all) {
                return Reply {.body = {{u"readers"_s, arrayOf(all)}}};
            });
        });
}

QFuture<Result<Reply>> BroadcastModule::reach(const Call &call)
{
    return ready(audienceIn(call.values).map([&](const Audience &audience) {
        return Reply {.body = {{u"reach"_s, m_listeners.reach(audience, call.actor()).toJson()}}};
    }));
}

} // namespace loket::broadcast
