#include "modules/reports/templatecommands.h"

#include "core/whendone.h"
#include "modules/reports/reportfields.h"
#include "modules/reports/wishes.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

#include <QJsonArray>

namespace loket::reports {

TemplateCommands::TemplateCommands(ReportService &service, QObject *parent)
    : QObject(parent),
      m_service(service)
{
}

void TemplateCommands::registerAt(CommandRegistry &commands)
{
    commands.add({.name = commands::templates,
                     .summary = u"The templates of which you may have reports."_s,
                     .route = routes::get(u"/reports/templates"_s),
                     .right = Right::ViewStatistics,
                     .fields = {asked::language()},
                     .changes = false},
        this, &TemplateCommands::list);
    commands.add({.name = commands::makeTemplate,
                     .summary = u"Makes a template from another: its title, columns, filters."_s,
                     .route = routes::post(u"/reports/templates"_s),
                     .right = rights::makeTemplates,
                     .fields = draftFields() + QList<Field> {asked::language()}},
        this, &TemplateCommands::make);
    QList<Field> changed = draftFields();
    changed.removeFirst(); // it stays made from what it was made from
    commands.add({.name = commands::changeTemplate,
                     .summary = u"Changes a template that somebody made."_s,
                     .route = routes::post(u"/reports/templates/{templateId}"_s),
                     .right = rights::makeTemplates,
                     .fields = changed + QList<Field> {asked::templateId(), asked::language()}},
        this, &TemplateCommands::change);
    commands.add({.name = commands::removeTemplate,
                     .summary = u"Removes a template that somebody made; its reports stay."_s,
                     .route = routes::del(u"/reports/templates/{templateId}"_s),
                     .right = rights::makeTemplates,
                     .fields = {asked::templateId()}},
        this, &TemplateCommands::remove);
}

QFuture<Result<Reply>> TemplateCommands::list(const Call &call)
{
    QJsonArray shown;
    for (const Template &each : m_service.book().offered()) {
        if (call.identity.may(each.right)) {
            shown.append(each.toJson(call.values.text(u"language"_s)));
        }
    }
    return ready(Reply {.body = {
                            {u"templates"_s, shown},
                            {u"today"_s, m_service.today().toString(Qt::ISODate)},
                        }});
}

QFuture<Result<Reply>> TemplateCommands::make(const Call &call)
{
    const OwnTemplate own = Wishes(m_service).draftIn(call.values, call.values.text(u"from"_s));
    return mapWhenDone(m_service.book().make(own, call.doer(), call.once), this,
        [language = call.values.text(u"language"_s)](const Result<Template> &made) {
            return made.map([&language](const Template &from) {
                return Reply {.body = {{u"template"_s, from.toJson(language)}}, .status = 201};
            });
        });
}

QFuture<Result<Reply>> TemplateCommands::change(const Call &call)
{
    OwnTemplate own = Wishes(m_service).draftIn(call.values, {});
    own.id = call.values.text(u"templateId"_s);
    return mapWhenDone(m_service.book().change(own, call.doer(), call.once), this,
        [language = call.values.text(u"language"_s)](const Result<Template> &changed) {
            return changed.map([&language](const Template &from) {
                return Reply {.body = {{u"template"_s, from.toJson(language)}}};
            });
        });
}

QFuture<Result<Reply>> TemplateCommands::remove(const Call &call)
{
    return mapWhenDone(
        m_service.book().remove(call.values.text(u"templateId"_s), call.doer(), call.once), this,
        [](const Result<Template> &removed) {
            return removed.map([](const Template &from) {
                return Reply {.body = {{u"templateId"_s, from.id}}};
            });
        });
}

} // namespace loket::reports
