#include "modules/notifications/tellingwork.h"

#include "modules/notifications/alertrules.h"
#include "modules/notifications/alertstore.h"
#include "modules/notifications/toldboard.h"
#include "vocabulary/notifications/names.h"

#include <algorithm>

namespace loket::notifications {
namespace {

const QString theProgram = u"system"_s;

// Whoever did it is never among them, nor is who can do nothing about it.
QList<StaffMember> receiversOf(
    const Audience &to, const QString &actor, Right right, const QList<StaffMember> &staff)
{
    QList<StaffMember> receivers = staff;
    receivers.removeIf([&](const StaffMember &member) {
        const bool isMeant = to.users.contains(member.id)
            || std::any_of(to.roles.begin(), to.roles.end(),
                [&member](Role role) { return member.roles.contains(role); });
        return !isMeant || member.id == actor || to.exceptUsers.contains(member.id)
            || !right.isOfAny(member.roles);
    });
    return receivers;
}

Doer doerIn(const QList<StaffMember> &staff, const QString &actor)
{
    const auto found = std::find_if(staff.begin(), staff.end(),
        [&actor](const StaffMember &member) { return member.id == actor; });
    return found == staff.end() ? Doer {} : Doer {found->id, found->name};
}

} // namespace

void TellingWork::record(
    const QString &actor, const QString &kind, const QString &id, const QJsonObject &body)
{
    m_changes.append({actor, moduleName, kind, id, body});
}

void TellingWork::take(const QList<Tiding> &tidings, const QString &actor, Right right)
{
    for (const Tiding &tiding : tidings) {
        switch (tiding.does) {
        case Tiding::Does::Tell:
            tell(tiding, actor, right);
            break;
        case Tiding::Does::ReadBy:
            for (const QString &personId : tiding.to.users) {
                markRead(personId,
                    store::unreadAbout(
                        m_changes.transaction(), personId, tiding.kind, tiding.about));
            }
            break;
        case Tiding::Does::Settle:
            settle(tiding);
            break;
        }
    }
}

// Its id is the number of the event that tells of it.
void TellingWork::tell(const Tiding &tiding, const QString &actor, Right right)
{
    Transaction &transaction = m_changes.transaction();
    const QList<StaffMember> staff =
        m_telling.staff ? m_telling.staff(transaction) : QList<StaffMember> {};
    const QList<StaffMember> receivers = receiversOf(tiding.to, actor, right, staff);
    if (receivers.isEmpty()) {
        return;
    }
    Notification notification;
    notification.id = QString::number(lastEvent(transaction).seq + 1);
    notification.kind = tiding.kind;
    notification.room = tiding.room;
    notification.about = tiding.about;
    notification.data = tiding.data;
    notification.by = doerIn(staff, actor);
    notification.createdAt = m_changes.now();
    QJsonArray to;
    for (const StaffMember &member : receivers) {
        store::insertTold(transaction, member.id, notification);
        store::trimTold(transaction, member.id, m_telling.mostKept);
        to.append(member.id);
    }
    if (isOfAlert(notification)) {
        store::countTold(transaction, notification.about, static_cast<int>(to.size()));
    }
    record(theProgram, kinds::tell, notification.id,
        {{u"notification"_s, notification.toJson()}, {u"to"_s, to}});
}

void TellingWork::settle(const Tiding &tiding)
{
    const store::Waiting waiting =
        store::unreadByAnybody(m_changes.transaction(), tiding.kind, tiding.about);
    if (!waiting.ids.isEmpty()) {
        store::removeUnread(m_changes.transaction(), waiting.ids);
        record(theProgram, kinds::settle, tiding.about,
            {{u"ids"_s, QJsonArray::fromStringList(waiting.ids)},
                {u"from"_s, QJsonArray::fromStringList(waiting.people)}});
    }
}

void TellingWork::markRead(const QString &personId, const QStringList &ids)
{
    if (!ids.isEmpty()) {
        for (const QString &alert : store::alertsAmong(m_changes.transaction(), personId, ids)) {
            store::countReader(m_changes.transaction(), alert);
        }
        store::markRead(m_changes.transaction(), personId, ids);
        record(personId, kinds::read, personId, {{u"ids"_s, QJsonArray::fromStringList(ids)}});
    }
}

Result<Count> TellingWork::read(const QString &personId, const Reading &which)
{
    Transaction &transaction = m_changes.transaction();
    if (!which.id.isEmpty() && !store::isTold(transaction, personId, which.id)) {
        return fail(errors::notFound(u"You have no notification “%1”."_s.arg(which.id)));
    }
    QStringList ids = store::unreadAbout(transaction, personId, {}, {});
    ids.removeIf([&which](const QString &id) {
        return which.id.isEmpty() ? id.toLongLong() > which.upTo : id != which.id;
    });
    markRead(personId, ids);
    return Count {static_cast<int>(ids.size())};
}

Result<Alert> TellingWork::send(const Alert &wish)
{
    Transaction &transaction = m_changes.transaction();
    if (store::openAlerts(transaction, m_changes.now()).size() >= mostOpenAlerts) {
        return fail(errors::conflict(codes::tooMany,
            u"There are %1 alerts and notices already; withdraw one first."_s.arg(mostOpenAlerts)));
    }
    return sendable(wish, m_changes.now()).map([&](const Alert &alert) {
        store::insertAlert(transaction, alert);
        record(alert.sentBy.id, kinds::alert, alert.id, alert.toJson());
        return alert;
    });
}

Result<Alert> TellingWork::withdraw(const QString &id, const Doer &doer)
{
    const std::optional<Alert> found = store::findAlert(m_changes.transaction(), id);
    if (!found) {
        return fail(errors::notFound(u"There is no alert “%1”."_s.arg(id)));
    }
    return withdrawn(*found, doer, m_changes.now()).map([&](const Alert &gone) {
        store::updateAlert(m_changes.transaction(), gone);
        record(doer.id, kinds::withdraw, id, gone.toJson());
        return gone;
    });
}

void TellingWork::moveInTime(Millis by)
{
    Transaction &transaction = m_changes.transaction();
    store::moveTold(transaction, by);
    for (const Alert &alert : store::openAlerts(transaction, m_changes.now() - by)) {
        store::updateAlert(transaction, movedInTime(alert, by));
    }
    record(theProgram, kinds::move, moduleName, {{u"milliseconds"_s, qint64(by.count())}});
}

void tellOf(Journal &journal, const QList<TidingDeclaration> &tidings, const Telling &telling)
{
    for (const TidingDeclaration &declared : tidings) {
        journal.react(declared.module, declared.event,
            [declared, telling](Changes &changes, const Event &event) -> Result<Done> {
                TellingWork(changes, telling).take(declared.of(event), event.actor, declared.right);
                return Done {};
            });
    }
}

} // namespace loket::notifications
