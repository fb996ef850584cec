// What people are told of records for themselves: every event that goes to a person, and whose task
// one has become.
#include "modules/records/recordsmodule.h"
#include "modules/records/recordspublisher.h"
#include "vocabulary/records/names.h"
#include "vocabulary/records/rights.h"

namespace loket::records {
namespace {

constexpr int longestQuote = 160;
const QString roomId = u"records"_s;

QJsonObject recordIn(const Event &event)
{
    const QJsonObject after = event.body.value(u"after"_s).toObject();
    return after.isEmpty() ? event.body : after;
}

// What the words say of it: its subject, what was said, from what it has become what.
QJsonObject digestOf(const Publication &told, const Event &event)
{
    QJsonObject data {{u"subject"_s, recordIn(event).value(u"subject"_s)}};
    for (const QString &turn : {u"Status"_s, u"Priority"_s}) {
        for (const QString &member : {u"old"_s + turn, u"new"_s + turn}) {
            if (told.data.contains(member)) {
                data.insert(member, told.data.value(member));
            }
        }
    }
    if (const QString said = told.data.value(u"comment"_s)[u"text"_s].toString(); !said.isEmpty()) {
        data.insert(u"comment"_s, said.left(longestQuote));
    }
    return data;
}

// Whose task it has just become; empty: nobody's. What was said of it, and its end, change no task.
QString newAssignee(const Event &event)
{
    if (!event.kind.endsWith(u':' + happened::created) && !event.body.contains(u"before"_s)) {
        return {};
    }
    const QString now = recordIn(event).value(u"assignedTo"_s).toString();
    return event.body.value(u"before"_s)[u"assignedTo"_s].toString() == now ? QString() : now;
}

QList<Tiding> tidingsOf(const QString &kind, const Event &event)
{
    QList<Tiding> tidings;
    const QString assignee = newAssignee(event);
    const bool isGone = event.kind == kind + u':' + happened::deleted;
    if (isGone) {
        tidings.append({.does = Tiding::Does::Settle, .about = event.subject});
    }
    for (const Publication &told : publicationsOf(event)) {
        if (told.to.channel.isEmpty()) {
            tidings.append({.kind = told.event,
                .room = isGone ? QString() : roomId,
                .about = event.subject,
                .data = digestOf(told, event),
                .to = told.to});
            tidings.last().to.exceptUsers.append(assignee);
        }
    }
    if (!assignee.isEmpty()) {
        tidings.append({.kind = kind + u":assigned"_s,
            .room = roomId,
            .about = event.subject,
            .data = {{u"subject"_s, recordIn(event).value(u"subject"_s)}},
            .to = {.users = {assignee}}});
    }
    return tidings;
}

} // namespace

QList<TidingDeclaration> RecordsModule::tidings() const
{
    QList<TidingDeclaration> all;
    for (const KindDesk &desk : m_service.desks()) {
        const QString kind = desk.kind.word;
        for (const QString &happening : {happened::created, happened::updated,
                 happened::statusChanged, happened::commentAdded, happened::deleted}) {
            all.append({moduleName, kind + u':' + happening,
                [kind](const Event &event) { return tidingsOf(kind, event); }, rights::useRecords});
        }
    }
    return all;
}

} // namespace loket::records
