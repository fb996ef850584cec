// What the module declares: commands with their routes, rights and fields, streams, events.
#include "modules/reports/progressstream.h"
#include "modules/reports/reportfields.h"
#include "modules/reports/reportsmodule.h"
#include "vocabulary/reports/names.h"

namespace loket::reports {

void ReportsModule::registerCommands(CommandRegistry &commands)
{
    registerAsking(commands);
    registerReading(commands);
    m_templateCommands.registerAt(commands);
    m_scheduleCommands.registerAt(commands);
    registerStreams(commands);
    registerEvents(commands);
}

void ReportsModule::registerAsking(CommandRegistry &commands)
{
    commands.add({.name = commands::create,
                     .summary = u"Has a report made. Where you have asked for the same and it is "
                                "not ready yet, you get that one."_s,
                     .route = routes::post(u"/reports"_s),
                     .right = Right::ViewStatistics,
                     .fields = {asked::templateId(),
                         fields::choice(u"format"_s, textsOf<Format>()).required(), asked::filter(),
                         asked::language()}},
        this, &ReportsModule::create);
    commands.add({.name = commands::cancel,
                     .summary = u"Ends the making of a report; harmless a second time."_s,
                     .route = routes::post(u"/reports/{reportId}/cancel"_s),
                     .right = Right::ViewStatistics,
                     .fields = {asked::reportId()}},
        this, &ReportsModule::cancel);
}

void ReportsModule::registerReading(CommandRegistry &commands)
{
    commands.add({.name = commands::list,
                     .summary = u"The reports that you asked for, the newest first."_s,
                     .route = routes::get(u"/reports"_s),
                     .right = Right::ViewStatistics,
                     .changes = false},
        this, &ReportsModule::list);
    commands.add({.name = commands::one,
                     .summary = u"One of them, and how far it is."_s,
                     .route = routes::get(u"/reports/{reportId}"_s),
                     .right = Right::ViewStatistics,
                     .fields = {asked::reportId()},
                     .changes = false},
        this, &ReportsModule::one);
    commands.add({.name = commands::preview,
                     .summary = u"The first rows of a report, at once."_s,
                     .route = routes::post(u"/reports/preview"_s),
                     .right = Right::ViewStatistics,
                     .fields = {fields::id(u"templateId"_s),
                         fields::object(u"draft"_s)
                             .about(u"Instead of a template: one that is about to be made, "
                                    "{from, title, columns, filter}; for administrators."_s),
                         asked::filter(), asked::language(), asked::view()},
                     .changes = false,
                     .audit = audits::reading(u"templateId"_s),
                     .ownPrivacy = true},
        this, &ReportsModule::preview);
    commands.add(
        {.name = commands::values,
            .summary = u"What a template's filters can be, in a period."_s,
            .route = routes::post(u"/reports/values"_s),
            .right = Right::ViewStatistics,
            .fields = {asked::templateId(), asked::filter(), asked::language(), asked::view()},
            .changes = false,
            .audit = audits::reading(u"templateId"_s)},
        this, &ReportsModule::values);
    commands.add({.name = commands::download,
                     .summary = u"The file of one of your reports."_s,
                     .route = routes::get(u"/reports/download/{reportId}"_s),
                     .right = Right::ViewStatistics,
                     .fields = {asked::reportId()},
                     .changes = false,
                     .httpOnly = true,
                     .audit = audits::reading(u"reportId"_s)},
        this, &ReportsModule::download);
}

void ReportsModule::registerStreams(CommandRegistry &commands)
{
    commands.addStream({.path = u"/api/v1/reports/progress/{reportId}"_s,
        .summary = u"How far one of your reports is. Takes cancel_report, request_update and "
                   "subscribe_template {templateId}."_s,
        .right = Right::ViewStatistics,
        .fields = {asked::reportId()},
        .handler = [this](const Call &call, StreamWriter &client) {
            new ProgressStream(call, client, m_service, m_hub); // goes with its client
        }});
    commands.addStream({.path = u"/api/v1/reports/stream/{templateId}"_s,
        .summary = u"The figures of a template as they change. Takes update_interval {interval} "
                   "and apply_filter {filter}."_s,
        .right = Right::ViewStatistics,
        .fields = {asked::templateId(), asked::language()},
        .audit = audits::reading(u"templateId"_s),
        .handler = [this](const Call &call, StreamWriter &client) { watch(call, client); }});
}

void ReportsModule::registerEvents(CommandRegistry &commands)
{
    const QStringList own {channels::progressOf(u"{reportId}"_s)};
    commands.addEvent({events::status, u"How far a report is; on joining, too."_s, own,
        {u"reportId"_s, u"templateId"_s, u"status"_s, u"progress"_s, u"rowsDone"_s, u"rowsTotal"_s,
            u"message"_s, u"code"_s}});
    commands.addEvent({events::completed, u"It can be downloaded."_s, own,
        {u"reportId"_s, u"templateId"_s, u"downloadUrl"_s, u"format"_s, u"fileSize"_s,
            u"fileName"_s, u"rows"_s}});
    commands.addEvent({events::cancelled, u"It will not be made."_s, own, {u"reportId"_s}});
    const QStringList mine {channels::of(u"{userId}"_s)};
    commands.addEvent({events::refresh, u"All of your reports, the newest first; on joining."_s,
        mine, {u"reports"_s}});
    commands.addEvent(
        {events::changed, u"One of your reports is new, or further."_s, mine, {u"report"_s}});
    commands.addEvent(
        {events::gone, u"One of your reports was kept long enough."_s, mine, {u"reportId"_s}});
    for (const QString &answer : {QString(answers::initial), QString(answers::data),
             QString(answers::interval), QString(answers::filter)}) {
        commands.addEvent({answer, u"On the stream of a template."_s});
    }
}

} // namespace loket::reports
