// What the module declares: commands with their routes, rights and fields, streams, events.
#include "modules/reports/progressstream.h"
#include "modules/reports/reportsmodule.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"

namespace loket::reports {
namespace {

Field reportId()
{
    return fields::id(u"reportId"_s).required();
}

Field templateId()
{
    return fields::id(u"templateId"_s).required();
}

Field language()
{
    return fields::choice(u"language"_s, languages()).about(u"Of its words; without it: en."_s);
}

Field filter()
{
    return fields::object(u"filter"_s)
        .about(u"from and to, business days such as 2026-01-31, both included (today without "
               u"them), and "
               "values of what the template can be filtered by: {\"serviceId\": [\"A\"]}."_s);
}

} // namespace

void ReportsModule::registerCommands(CommandRegistry &commands)
{
    registerAsking(commands);
    registerReading(commands);
    registerStreams(commands);
    registerEvents(commands);
}

void ReportsModule::registerAsking(CommandRegistry &commands)
{
    commands.add(
        {.name = commands::create,
            .summary = u"Has a report made. Where you have asked for the same and it is "
                       "not ready yet, you get that one."_s,
            .route = routes::post(u"/reports"_s),
            .right = Right::ViewStatistics,
            .fields = {templateId(), fields::choice(u"format"_s, textsOf<Format>()).required(),
                filter(), language()}},
        this, &ReportsModule::create);
    commands.add({.name = commands::cancel,
                     .summary = u"Ends the making of a report; harmless a second time."_s,
                     .route = routes::post(u"/reports/{reportId}/cancel"_s),
                     .right = Right::ViewStatistics,
                     .fields = {reportId()}},
        this, &ReportsModule::cancel);
}

void ReportsModule::registerReading(CommandRegistry &commands)
{
    commands.add({.name = commands::templates,
                     .summary = u"The templates of which you may have reports."_s,
                     .route = routes::get(u"/reports/templates"_s),
                     .right = Right::ViewStatistics,
                     .fields = {language()},
                     .changes = false},
        this, &ReportsModule::listTemplates);
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
                     .fields = {reportId()},
                     .changes = false},
        this, &ReportsModule::one);
    commands.add({.name = commands::preview,
                     .summary = u"The first rows of a report, at once."_s,
                     .route = routes::post(u"/reports/preview"_s),
                     .right = Right::ViewStatistics,
                     .fields = {templateId(), filter(), language()},
                     .changes = false,
                     .audit = audits::reading(u"templateId"_s),
                     .ownPrivacy = true},
        this, &ReportsModule::preview);
    commands.add({.name = commands::download,
                     .summary = u"The file of one of your reports."_s,
                     .route = routes::get(u"/reports/download/{reportId}"_s),
                     .right = Right::ViewStatistics,
                     .fields = {reportId()},
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
        .fields = {reportId()},
        .handler = [this](const Call &call, StreamWriter &client) {
            new ProgressStream(call, client, m_service, m_hub); // goes with its client
        }});
    commands.addStream({.path = u"/api/v1/reports/stream/{templateId}"_s,
        .summary = u"The figures of a template as they change. Takes update_interval {interval} "
                   "and apply_filter {filter}."_s,
        .right = Right::ViewStatistics,
        .fields = {templateId(), language()},
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
    for (const QString &answer : {QString(answers::initial), QString(answers::data),
             QString(answers::interval), QString(answers::filter)}) {
        commands.addEvent({answer, u"On the stream of a template."_s});
    }
}

} // namespace loket::reports
