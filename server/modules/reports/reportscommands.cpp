// What the module declares: commands with their routes, rights and fields, streams, events.
#include "modules/reports/progressstream.h"
#include "modules/reports/reportsmodule.h"
#include "modules/reports/reportwords.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

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
    registerTemplates(commands);
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
                     .fields = {fields::id(u"templateId"_s),
                         fields::object(u"draft"_s)
                             .about(u"Instead of a template: one that is about to be made, "
                                    "{from, title, columns, filter}; for administrators."_s),
                         filter(), language()},
                     .changes = false,
                     .audit = audits::reading(u"templateId"_s),
                     .ownPrivacy = true},
        this, &ReportsModule::preview);
    commands.add({.name = commands::values,
                     .summary = u"What a template's filters can be, in a period."_s,
                     .route = routes::post(u"/reports/values"_s),
                     .right = Right::ViewStatistics,
                     .fields = {templateId(), filter(), language()},
                     .changes = false,
                     .audit = audits::reading(u"templateId"_s)},
        this, &ReportsModule::values);
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

QList<Field> ReportsModule::draftFields()
{
    return {fields::id(u"from"_s).required().about(u"The template from which it is made."_s),
        fields::text(u"title"_s).required().max(longestTitle),
        fields::list(u"columns"_s, mostColumns)
            .required()
            .about(u"Keys of its columns, in their order; a template's `choosable` names them."_s),
        fields::object(u"filter"_s).about(u"Of what it tells alone: {\"serviceId\": [\"A\"]}."_s)};
}

void ReportsModule::registerTemplates(CommandRegistry &commands)
{
    commands.add({.name = commands::makeTemplate,
                     .summary = u"Makes a template from another: its title, columns, filters."_s,
                     .route = routes::post(u"/reports/templates"_s),
                     .right = rights::makeTemplates,
                     .fields = draftFields() + QList<Field> {language()}},
        this, &ReportsModule::makeTemplate);
    QList<Field> changed = draftFields();
    changed.removeFirst(); // it stays made from what it was made from
    commands.add({.name = commands::changeTemplate,
                     .summary = u"Changes a template that somebody made."_s,
                     .route = routes::post(u"/reports/templates/{templateId}"_s),
                     .right = rights::makeTemplates,
                     .fields = changed + QList<Field> {templateId(), language()}},
        this, &ReportsModule::changeTemplate);
    commands.add({.name = commands::removeTemplate,
                     .summary = u"Removes a template that somebody made; its reports stay."_s,
                     .route = routes::del(u"/reports/templates/{templateId}"_s),
                     .right = rights::makeTemplates,
                     .fields = {templateId()}},
        this, &ReportsModule::removeTemplate);
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
