// What can be asked of each kind of record.
#include "modules/records/recordsmodule.h"
#include "vocabulary/records/names.h"
#include "vocabulary/records/rights.h"

#include "vocabulary/json.h"

namespace loket::records {
namespace {

constexpr int longestList = 200;

struct HappeningNote {
    QString what;
    QString summary;
    QString to;
    QStringList fields;
};

QList<HappeningNote> happenings()
{
    const QString concerned = u"the creator, the assignee, the participants"_s;
    const QString admins = concerned + u", the admins"_s;
    return {{happened::created, u"One is new"_s, u"the admins"_s, {u"entity"_s, u"createdBy"_s}},
        {happened::updated, u"One is other"_s, concerned,
            {u"entityId"_s, u"changes"_s, u"updatedBy"_s}},
        {happened::statusChanged, u"One is in another state"_s, admins,
            {u"entityId"_s, u"oldStatus"_s, u"newStatus"_s, u"changedBy"_s, u"entity"_s}},
        {happened::commentAdded, u"Somebody has said something"_s, u"the participants"_s,
            {u"entityId"_s, u"comment"_s}},
        {happened::deleted, u"One is gone"_s, admins, {u"entityId"_s, u"deletedBy"_s}},
        {happened::priorityChanged, u"One is more or less urgent"_s, admins,
            {u"entityId"_s, u"oldPriority"_s, u"newPriority"_s, u"changedBy"_s}}};
}

RecordWish wishIn(const Values &values)
{
    return {.status = values.text(u"status"_s, u""_s),
        .assignedTo = values.text(u"assignedTo"_s, u""_s),
        .createdBy = values.text(u"createdBy"_s, u""_s),
        .text = values.text(u"q"_s, u""_s),
        .before = values.time(u"before"_s),
        .limit = static_cast<int>(values.integer(u"limit"_s, 100))};
}

Reply replyOf(const KindDesk &desk, const Detail &detail)
{
    return {.body = {{desk.kind.word, detail.record.toJson()},
                {u"comments"_s, arrayOf(detail.comments)}}};
}

} // namespace

void RecordsModule::registerKind(CommandRegistry &commands, const KindDesk &desk)
{
    registerReading(commands, desk);
    desk.desk.registerChanges(commands,
        {.context = this,
            .one = [](const Record &record, const Identity &) { return record.toJson(); },
            .newId = [this](const Values &) { return m_service.newId(); },
            .check = [this](const Values &values,
                         const QString &id) { return checkPeople(values, id); }});
    registerComment(commands, desk);
    for (const HappeningNote &note : happenings()) {
        if (note.what != happened::priorityChanged || desk.kind.hasPriority) {
            commands.addEvent({desk.entity.names.event(note.what),
                note.summary + u"; to "_s + note.to + u", but not to whoever did it."_s, {},
                note.fields});
        }
    }
}

void RecordsModule::registerReading(CommandRegistry &commands, const KindDesk &desk)
{
    QList<Command> own = desk.entity.names.commands({});
    own[0].summary = u"Those that fit, the last changed first."_s;
    own[0].fields = {fields::choice(u"status"_s, desk.kind.states), fields::id(u"assignedTo"_s),
        fields::id(u"createdBy"_s), fields::text(u"q"_s).about(u"A part of subject or body."_s),
        fields::time(u"before"_s).about(u"Last changed earlier: the next page."_s),
        fields::integer(u"limit"_s, 1, longestList)};
    own[0].handler = [this, &desk](const Call &call) {
        return m_service.find(desk, wishIn(call.values))
            .then(this, [&desk](const Result<QList<Record>> &found) {
                return found.map([&desk](const QList<Record> &records) {
                    return Reply {.body = {{desk.entity.names.all(), arrayOf(records)}}};
                });
            });
    };
    own[1].summary = u"One, with what was said about it."_s;
    own[1].handler = [this, &desk](const Call &call) {
        return m_service.detail(desk, call.values.text(u"id"_s))
            .then(this, [&desk](const Result<Detail> &found) {
                return found.map([&desk](const Detail &detail) { return replyOf(desk, detail); });
            });
    };
    commands.add(own[0]);
    commands.add(own[1]);
}

void RecordsModule::registerComment(CommandRegistry &commands, const KindDesk &desk)
{
    const EntityNames &names = desk.entity.names;
    commands.add({.name = names.command(u"comment"_s),
        .summary = u"Says something about it."_s,
        .route = routes::post(names.onePath() + u"/comment"_s),
        .right = rights::useRecords,
        .fields =
            names.which() + QList {fields::text(u"text"_s).required().max(longestText).multiline()},
        .handler = [this, &desk](const Call &call) {
            return m_service.comment(desk, call).then(this, [](const Result<Comment> &made) {
                return made.map([](const Comment &comment) {
                    return Reply {.body = {{u"comment"_s, comment.toJson()}}, .status = 201};
                });
            });
        }});
}

} // namespace loket::records
