#include "modules/template/templatemodule.h"

#include "core/process.h"
#include "vocabulary/json.h"

namespace loket::templates {

namespace {
const QString entryField = u"originalData"_s; // all that is sent

Field roomId()
{
    return fields::id(u"roomId"_s);
}

QString roomOf(const QString &id)
{
    return id.isEmpty() ? QString(channel) : roomPrefix + id;
}
} // namespace

TemplateModule::TemplateModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_hub(context.hub),
      m_clock(context.clock),
      m_service(context.journal, context.random)
{
    connect(&m_service, &TemplateService::processed, this, [this](const Entry &entry) {
        m_hub.publish(channel, events::processed, {{u"entry"_s, entry.toJson()}});
    });
}

void TemplateModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::event,
        .summary = u"Processes what is sent, whatever it is, and keeps it."_s,
        .right = Right::Broadcast,
        .fields = {fields::others(entryField)},
        .socketOnly = true,
        .handler = [this](
                       const Call &call) { return process(call, u"data"_s, events::response); }});
    commands.add({.name = commands::data,
        .summary = u"The same over HTTP."_s,
        .route = routes::post(u"/template/data"_s),
        .right = Right::Broadcast,
        .fields = {fields::others(entryField)},
        .httpOnly = true,
        .handler = [this](const Call &call) { return process(call, u"result"_s, {}); }});
    registerRooms(commands);
    registerEvents(commands);
}

void TemplateModule::registerRooms(CommandRegistry &commands)
{
    const Field room = roomId().required(u"Room ID is required"_s);
    commands.add({.name = commands::join,
                     .summary = u"Takes the caller into a room of the module."_s,
                     .right = Right::ViewQueue,
                     .fields = {room},
                     .changes = false,
                     .socketOnly = true},
        this, &TemplateModule::join);
    commands.add({.name = commands::leave,
                     .summary = u"Takes the caller out of it."_s,
                     .right = Right::ViewQueue,
                     .fields = {room},
                     .changes = false,
                     .socketOnly = true},
        this, &TemplateModule::leave);
    commands.add(
        {.name = commands::broadcast,
            .summary = u"A message to all who listen to the module, or to one room."_s,
            .route = routes::post(u"/template/broadcast"_s),
            .right = Right::Broadcast,
            .fields = {fields::text(u"message"_s).max(1000).required(u"Message is required"_s),
                fields::object(u"data"_s), roomId()},
            .audit = audits::act(u"roomId"_s)},
        this, &TemplateModule::broadcast);
}

void TemplateModule::registerEvents(CommandRegistry &commands)
{
    const QString rooms = roomPrefix + u"{roomId}"_s;
    commands.addEvent({events::response, u"The answer to template-event."_s});
    commands.addEvent({events::joined, u"The answer to template-join."_s});
    commands.addEvent({events::left, u"The answer to template-leave."_s});
    commands.addEvent({events::processed, u"Something was processed."_s, {channel}, {u"entry"_s}});
    commands.addEvent({events::refresh, u"All that is kept, for who has just subscribed."_s,
        {channel}, {u"entries"_s}});
    commands.addEvent({events::broadcast, u"A message from staff."_s, {channel, rooms},
        {u"message"_s, u"data"_s, u"roomId"_s, u"timestamp"_s}});
}

void TemplateModule::registerChannels(Hub &hub)
{
    hub.declare({.pattern = channel,
        .description = u"What the module processes, for staff."_s,
        .subscribe = channels::staffOnly(),
        .publish = {},
        .snapshot = [this](const Identity &, const QString &) {
            return QList<Message> {
                {.event = events::refresh, .data = {{u"entries"_s, arrayOf(m_service.entries())}}}};
        }});
    hub.declare({.pattern = roomPrefix + u".+"_s,
        .description = u"A room of the module, for staff."_s,
        .names = {roomPrefix + u"{roomId}"_s},
        .subscribe = channels::staffOnly(),
        .publish = {}});
}

Health TemplateModule::health() const
{
    return {.details = {{u"dataCount"_s, m_service.entries().size()}}};
}

QJsonObject TemplateModule::status(const Identity &) const
{
    return {{u"dataCount"_s, m_service.entries().size()},
        {u"memoryUsage"_s, QJsonObject {{u"rss"_s, residentBytes()}}}};
}

QFuture<Result<Reply>> TemplateModule::process(
    const Call &call, const QString &name, const QString &event)
{
    return m_service.process(call.values.object(entryField), call.doer(), call.once)
        .then([=, this](const Result<Entry> &done) {
            return done.map([&](const Entry &entry) {
                return Reply {.body = {{u"success"_s, true}, {name, entry.toJson()},
                                  {u"timestamp"_s, toIso(m_clock.now())}},
                    .event = event};
            });
        });
}

Reply TemplateModule::aboutRoom(const Call &call, const QString &event) const
{
    const QString id = call.values.text(u"roomId"_s);
    return {.body = {{u"roomId"_s, id}, {u"roomName"_s, roomOf(id)},
                {u"timestamp"_s, toIso(m_clock.now())}},
        .event = event};
}

QFuture<Result<Reply>> TemplateModule::join(const Call &call)
{
    Reply reply = aboutRoom(call, events::joined);
    reply.join = {roomOf(call.values.text(u"roomId"_s))};
    return ready(reply);
}

QFuture<Result<Reply>> TemplateModule::leave(const Call &call)
{
    Reply reply = aboutRoom(call, events::left);
    reply.leave = {roomOf(call.values.text(u"roomId"_s))};
    return ready(reply);
}

QFuture<Result<Reply>> TemplateModule::broadcast(const Call &call)
{
    const QString id = call.values.text(u"roomId"_s);
    const QString now = toIso(m_clock.now());
    m_hub.publish(roomOf(id), events::broadcast,
        {{u"message"_s, call.values.text(u"message"_s)}, {u"data"_s, call.values.object(u"data"_s)},
            {u"roomId"_s, id.isEmpty() ? QJsonValue() : QJsonValue(id)}, {u"timestamp"_s, now}});
    return ready(Reply {.body = {{u"success"_s, true}, {u"message"_s, u"Broadcast sent"_s},
                            {u"targetRoom"_s, roomOf(id)}, {u"timestamp"_s, now}}});
}

} // namespace loket::templates
