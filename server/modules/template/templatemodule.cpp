#include "modules/template/templatemodule.h"

#include <QJsonArray>

namespace loket::notes {

namespace {

QJsonArray toJson(const QList<Note> &notes)
{
    QJsonArray array;
    for (const Note &note : notes) {
        array.append(note.toJson());
    }
    return array;
}

} // namespace

TemplateModule::TemplateModule(const ModuleContext &context, QObject *parent)
    : Module(parent),
      m_hub(context.hub),
      m_service(context.journal, context.random)
{
    connect(&m_service, &TemplateService::pinned, this, [this](const Note &note) {
        m_hub.publish(channel, events::pinned, {{u"note"_s, note.toJson()}});
    });
}

QString TemplateModule::name() const
{
    return u"template"_s;
}

void TemplateModule::registerCommands(CommandRegistry &commands)
{
    commands.add({.name = commands::pin,
                     .summary = u"Pins a note to the board, for all staff to read."_s,
                     .route = routes::post(u"/template/notes"_s),
                     .right = Right::Broadcast,
                     .fields = {fields::text(u"text"_s)
                                    .required()
                                    .max(longestText)
                                    .multiline()
                                    .about(u"What is to be read."_s)}},
        this, &TemplateModule::pin);
    commands.add({.name = commands::list,
                     .summary = u"The notes on the board, newest first."_s,
                     .route = routes::get(u"/template/notes"_s),
                     .right = Right::ViewQueue,
                     .fields = {fields::integer(u"limit"_s, 1, boardSize)},
                     .changes = false},
        this, &TemplateModule::list);
    commands.addEvent({.name = events::pinned,
        .summary = u"A note was pinned."_s,
        .channels = {channel},
        .fields = {u"note"_s}});
    commands.addEvent({.name = events::refresh,
        .summary = u"All notes on the board, for who has just subscribed."_s,
        .channels = {channel},
        .fields = {u"notes"_s}});
}

void TemplateModule::registerChannels(Hub &hub)
{
    const auto snapshot = [this](const Identity &, const QString &) {
        return QList<Message> {
            {.event = events::refresh, .data = {{u"notes"_s, toJson(m_service.board())}}}};
    };
    hub.declare({.pattern = channel,
        .description = u"The notice board, for staff."_s,
        .subscribe = channels::staffOnly(),
        .publish = {},
        .snapshot = snapshot});
}

QFuture<Result<Done>> TemplateModule::start()
{
    return m_service.start();
}

Health TemplateModule::health() const
{
    return {.details = {{u"notes"_s, m_service.board().size()}}};
}

QFuture<Result<Reply>> TemplateModule::pin(const Call &call)
{
    const NewNote note {call.values.text(u"text"_s), call.actor(), call.identity.name};
    return m_service.pin(note, call.once).then([](const Result<Note> &pinned) {
        return pinned.map([](const Note &made) {
            return Reply {.body = {{u"note"_s, made.toJson()}}, .status = 201};
        });
    });
}

QFuture<Result<Reply>> TemplateModule::list(const Call &call)
{
    const qint64 limit = call.values.integer(u"limit"_s, boardSize);
    return ready(Reply {
        .body = {{u"notes"_s,
            toJson(m_service.board().first(std::min(limit, qint64(m_service.board().size()))))}}});
}

} // namespace loket::notes
