#include "modules/publishing/publishingmodule.h"

#include "vocabulary/publishing/names.h"

namespace loket::publishing {

namespace {

constexpr qint64 mostData = 1 << 20; // the limits of who asks are most often narrower
constexpr qint64 longestChannel = 128;

// What every publication has beside whom it is for.
QList<Field> withContent(QList<Field> fields)
{
    return fields << fields::code(u"event"_s).about(u"The type under which it arrives."_s)
                  << fields::object(u"data"_s).required().max(mostData);
}

Result<ConnectionId> connectionOf(const Call &call, const QString &field)
{
    if (const auto id = connectionIdFromText(call.values.text(field))) {
        return *id;
    }
    return fail(errors::invalidField(
        field, u"“%1” must be a connection's id, such as its “welcome” gives."_s.arg(field)));
}

} // namespace

PublishingModule::PublishingModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_hub(context.hub)
{
}

void PublishingModule::registerCommands(CommandRegistry &commands)
{
    m_commands = &commands;
    commands.add(
        {.name = commands::toChannel,
            .summary = u"To all who listen to a channel; on the sockets this is `publish`."_s,
            .route = routes::post(u"/channels/publish"_s),
            .right = Right::Broadcast,
            .fields = withContent({fields::text(u"channel"_s).required().max(longestChannel),
                fields::id(u"exceptConnection"_s).about(u"Who does not get it."_s)}),
            .changes = false,
            .httpOnly = true,
            .audit = audits::saying(u"channel"_s)},
        this, &PublishingModule::toChannel);
    commands.add({.name = commands::toUser,
                     .summary = u"To a person, on all connections."_s,
                     .route = routes::post(u"/users/{userId}/message"_s),
                     .right = Right::Broadcast,
                     .fields = withContent({fields::id(u"userId"_s).required()}),
                     .changes = false,
                     .audit = audits::saying(u"userId"_s)},
        this, &PublishingModule::toUser);
    commands.add({.name = commands::toConnection,
                     .summary = u"To one connection."_s,
                     .route = routes::post(u"/connections/{connectionId}/message"_s),
                     .right = Right::Broadcast,
                     .fields = withContent({fields::id(u"connectionId"_s).required()}),
                     .changes = false,
                     .audit = audits::saying(u"connectionId"_s)},
        this, &PublishingModule::toConnection);
    commands.addEvent({events::toUser, u"What a program says to a person, as it gave it."_s});
    commands.addEvent({events::toConnection, u"What a program says to one connection."_s});
}

QFuture<Result<Done>> PublishingModule::start()
{
    return QtFuture::makeReadyFuture<Result<Done>>(Done {});
}

QFuture<Result<Reply>> PublishingModule::toChannel(const Call &call)
{
    Audience audience {.channel = call.values.text(u"channel"_s)};
    if (call.values.has(u"exceptConnection"_s)) {
        const auto except = connectionOf(call, u"exceptConnection"_s);
        if (!except) {
            return ready(fail(except.error()));
        }
        audience.exceptConnections = {*except};
    }
    if (const auto may = m_hub.mayPublish(call.identity, audience.channel); !may) {
        return ready(fail(may.error()));
    }
    return ready(eventOf(call, publishedEvent).map([&](const QString &event) {
        m_hub.publish(audience, event, call.values.object(u"data"_s));
        return Reply {.body = {{u"channel"_s, audience.channel}, {u"event"_s, event}}};
    }));
}

QFuture<Result<Reply>> PublishingModule::toUser(const Call &call)
{
    const QString user = call.values.text(u"userId"_s);
    return ready(eventOf(call, events::toUser).map([&](const QString &event) {
        const int connections = m_hub.connectionsOf(user);
        m_hub.publish({.users = {user}}, event, call.values.object(u"data"_s));
        return Reply {
            .body = {{u"userId"_s, user}, {u"event"_s, event}, {u"connections"_s, connections}}};
    }));
}

QFuture<Result<Reply>> PublishingModule::toConnection(const Call &call)
{
    const auto id = connectionOf(call, u"connectionId"_s);
    if (!id) {
        return ready(fail(id.error()));
    }
    if (!m_hub.connection(*id)) {
        return ready(fail(errors::notFound(u"There is no connection with this id (any more)."_s)));
    }
    return ready(eventOf(call, events::toConnection).map([&](const QString &event) {
        m_hub.publish({.connections = {*id}}, event, call.values.object(u"data"_s));
        return Reply {.body = {{u"connectionId"_s, toText(*id)}, {u"event"_s, event}}};
    }));
}

Result<QString> PublishingModule::eventOf(const Call &call, const QString &otherwise) const
{
    QString event = call.values.text(u"event"_s, otherwise);
    const Result<Done> named = event == otherwise ? Done {} : m_commands->checkPublished(event);
    return named.map([&event](Done) { return std::move(event); });
}

} // namespace loket::publishing
