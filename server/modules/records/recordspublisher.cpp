#include "modules/records/recordspublisher.h"

#include "vocabulary/records/names.h"
#include "vocabulary/records/record.h"

#include <QJsonArray>

namespace loket::records {
namespace {

const QStringList tellable {u"subject"_s, u"body"_s, u"assignedTo"_s, u"participants"_s};

struct Story {
    explicit Story(const Event &event)
        : kind(event.kind.section(u':', 0, 0)),
          what(event.kind.section(u':', 1)),
          id(event.subject),
          actor(event.actor),
          before(event.body.value(u"before"_s).toObject()),
          after(event.body.contains(u"after"_s) ? event.body.value(u"after"_s).toObject()
                                                : event.body)
    {
    }

    const QString kind;
    const QString what;
    const QString id;
    const QString actor;
    const QJsonObject before;
    const QJsonObject after;

    QString named(const QString &happening) const { return kind + u':' + happening; }
    Audience admins() const
    {
        Audience audience;
        audience.roles = {Role::Admin, Role::SuperAdmin};
        audience.exceptUsers = {actor};
        return audience;
    }
    Audience participants() const
    {
        Audience audience;
        for (const QJsonValue person : after.value(u"participants"_s).toArray()) {
            audience.users.append(person.toString());
        }
        audience.exceptUsers = {actor};
        return audience;
    }
    Audience concerned() const
    {
        Audience audience = participants();
        audience.users.append(after.value(u"createdBy"_s).toString());
        if (const QString assignee = after.value(u"assignedTo"_s).toString(); !assignee.isEmpty()) {
            audience.users.append(assignee);
        }
        return audience;
    }
    Audience concernedAndAdmins() const
    {
        Audience audience = concerned();
        audience.roles = admins().roles;
        return audience;
    }
    bool isOther(const QString &member) const
    {
        return before.value(member) != after.value(member);
    }
    // The old and the new value: oldStatus, newStatus.
    QJsonObject turn(const QString &member) const
    {
        const QString name = member.left(1).toUpper() + member.mid(1);
        return {{u"entityId"_s, id}, {u"old"_s + name, before.value(member)},
            {u"new"_s + name, after.value(member)}, {u"changedBy"_s, actor}};
    }
};

QList<Publication> ofUpdate(const Story &story)
{
    QList<Publication> told;
    QJsonObject changes;
    for (const QString &member : tellable) {
        if (story.isOther(member)) {
            changes.insert(member, story.after.value(member));
        }
    }
    if (!changes.isEmpty()) {
        told.append({story.named(happened::updated),
            {{u"entityId"_s, story.id}, {u"changes"_s, changes}, {u"updatedBy"_s, story.actor}},
            story.concerned()});
    }
    if (story.isOther(u"priority"_s)) {
        told.append({story.named(happened::priorityChanged), story.turn(u"priority"_s),
            story.concernedAndAdmins()});
    }
    return told;
}

QList<Publication> ofStatus(const Story &story)
{
    QJsonObject data = story.turn(u"status"_s);
    data.insert(u"entity"_s, story.after);
    return {{story.named(happened::statusChanged), data, story.concernedAndAdmins()}};
}

QList<Publication> toPeople(const Story &story, const Event &event)
{
    if (story.what == happened::created) {
        return {{story.named(story.what),
            {{u"entity"_s, story.after}, {u"createdBy"_s, story.actor}}, story.admins()}};
    }
    if (story.what == happened::updated) {
        return ofUpdate(story);
    }
    if (story.what == happened::statusChanged) {
        return ofStatus(story);
    }
    if (story.what == happened::commentAdded) {
        return {{story.named(story.what),
            {{u"entityId"_s, story.id}, {u"comment"_s, event.body.value(u"comment"_s)}},
            story.participants()}};
    }
    return {{story.named(story.what), {{u"entityId"_s, story.id}, {u"deletedBy"_s, story.actor}},
        story.concernedAndAdmins()}};
}

Publication toRoom(const Story &story)
{
    Audience room;
    room.channel = channel;
    const Result<Record> record = Record::fromJson(story.after);
    if (!record || story.what == happened::deleted) {
        return {events::gone, {{u"kind"_s, story.kind}, {u"id"_s, story.id}}, room};
    }
    return {events::update, {{u"record"_s, record->inList()}}, room};
}

} // namespace

QList<Publication> publicationsOf(const Event &event)
{
    const Story story(event);
    return toPeople(story, event) + QList<Publication> {toRoom(story)};
}

} // namespace loket::records
