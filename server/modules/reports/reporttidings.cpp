// Administrators are told that a daily report is not in its folder, until one is, or it is arranged
// anew.
#include "modules/reports/reportsmodule.h"
#include "vocabulary/reports/names.h"
#include "vocabulary/reports/rights.h"

namespace loket::reports {
namespace {

Tiding settled(const Event &event)
{
    return {.does = Tiding::Does::Settle, .kind = notDeliveredTiding, .about = event.subject};
}

QList<Tiding> ofFailure(const Event &event)
{
    return {settled(event),
        {.kind = notDeliveredTiding,
            .room = moduleName,
            .about = event.subject,
            .data = {{u"code"_s, event.body.value(u"problem"_s)},
                {u"titles"_s, event.body.value(u"titles"_s)},
                {u"folder"_s, event.body.value(u"folder"_s)},
                {u"day"_s, event.body.value(u"day"_s)}},
            .to = {.roles = {Role::Admin, Role::SuperAdmin}}}};
}

} // namespace

QList<TidingDeclaration> ReportsModule::tidings() const
{
    QList<TidingDeclaration> all {{moduleName, kinds::notDelivered, &ofFailure, rights::schedule}};
    for (const QString &kind : {QString(kinds::delivered), QString(kinds::scheduleChanged),
             QString(kinds::scheduleRemoved)}) {
        all.append({moduleName, kind,
            [](const Event &event) { return QList<Tiding> {settled(event)}; }, rights::schedule});
    }
    return all;
}

} // namespace loket::reports
