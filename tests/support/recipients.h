// Who hears of a record, and who does not: every kind × how people stand to it × what is done × by
// whom, from the declarations of the kinds. The rule of who hears is told here a second time, as
// the contract (section 9) has it.
#pragma once

#include "vocabulary/records/kind.h"
#include "vocabulary/records/record.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace loket::test {

// People do things there, and hear.
class RecordsStage {
public:
    virtual ~RecordsStage() = default;
    // Empty when done, else the code of the refusal; `answer` is the body.
    virtual QString run(const QString &who, const QString &command, const QJsonObject &data,
        QJsonObject *answer = nullptr) = 0;
    // What each heard since the last time, without a channel.
    virtual QStringList heard(const QString &who) = 0;
};

struct RecordsCast {
    QString ann;
    QString bob;
    QString cem;
    QString dora;
    QString eve; // an admin
    QString finn; // another

    QStringList all() const { return {ann, bob, cem, dora, eve, finn}; }
    QStringList admins() const { return {eve, finn}; }
};

// Several of it may be one and the same.
struct RecordsStanding {
    QString label;
    QString creator;
    QString assignee; // empty: nobody
    QStringList participants;
};

inline QList<RecordsStanding> everyStanding(const RecordsCast &cast)
{
    return {{u"each somebody else"_s, cast.ann, cast.bob, {cast.cem}},
        {u"one is all"_s, cast.ann, cast.ann, {cast.ann}},
        {u"the task of a participant"_s, cast.ann, cast.bob, {cast.bob, cast.cem}},
        {u"an admin's task, who takes part"_s, cast.ann, cast.eve, {cast.eve, cast.bob}},
        {u"an admin's own"_s, cast.eve, cast.bob, {cast.ann}}, {u"nobody's"_s, cast.ann, {}, {}}};
}

// What is done: the event that tells of it, its command, and who may by the declaration.
struct RecordsDeed {
    QString event;
    QString command;
    QJsonObject data;
    records::Parties by;
};

inline QList<RecordsDeed> everyDeed(const records::Kind &kind)
{
    const records::Step &step = kind.steps.first();
    QList<RecordsDeed> deeds {{u"updated"_s, u"update"_s, {{u"subject"_s, u"Other"_s}}, kind.edit},
        {u"statusChanged"_s, u"set-status"_s, {{u"status"_s, step.to}}, step.by},
        {u"commentAdded"_s, u"comment"_s, {{u"text"_s, u"Yes."_s}}, kind.comment},
        {u"deleted"_s, u"delete"_s, {}, kind.remove}};
    if (kind.hasPriority) {
        deeds.append({u"priorityChanged"_s, u"update"_s, {{u"priority"_s, u"HIGH"_s}}, kind.edit});
    }
    return deeds;
}

// Each once, and never whoever did it.
inline QStringList whoShouldHear(const QString &event, const RecordsStanding &standing,
    const RecordsCast &cast, const QString &actor)
{
    QStringList who;
    if (event != u"created"_s) {
        who += standing.participants;
    }
    if (event != u"created"_s && event != u"commentAdded"_s) {
        who += QStringList {standing.creator, standing.assignee};
    }
    if (event != u"updated"_s && event != u"commentAdded"_s) {
        who += cast.admins();
    }
    who.removeAll(actor);
    who.removeAll(QString());
    who.removeDuplicates();
    who.sort();
    return who;
}

inline QStringList takeHeard(RecordsStage &stage, const RecordsCast &cast, const QString &event)
{
    QStringList who;
    for (const QString &person : cast.all()) {
        for (const QString &type : stage.heard(person)) {
            who.append(type == event ? person : person + u' ' + type);
        }
    }
    who.sort();
    return who;
}

// What was found wrong; empty: nothing. `count` is how many cases there were.
inline QStringList wrongRecipients(
    const QList<records::Kind> &kinds, RecordsStage &stage, const RecordsCast &cast, int &count)
{
    QStringList wrong;
    const auto check = [&](const QString &label, const QStringList &heard,
                           const QStringList &wanted) {
        ++count;
        if (heard != wanted) {
            wrong.append(u"%1: heard by %2 instead of %3"_s.arg(
                label, heard.join(u", "_s), wanted.join(u", "_s)));
        }
    };
    for (const records::Kind &kind : kinds) {
        for (const RecordsStanding &standing : everyStanding(cast)) {
            for (const RecordsDeed &deed : everyDeed(kind)) {
                for (const QString &actor : cast.all()) {
                    const QString label =
                        QStringList({kind.word, standing.label, deed.event, actor}).join(u", "_s);
                    QJsonObject made;
                    const QString refused = stage.run(standing.creator, kind.word + u":create"_s,
                        {{u"subject"_s, u"A lamp is out"_s}, {u"assignedTo"_s, standing.assignee},
                            {u"participants"_s, QJsonArray::fromStringList(standing.participants)}},
                        &made);
                    check(label + u", made"_s + refused,
                        takeHeard(stage, cast, kind.word + u":created"_s),
                        whoShouldHear(u"created"_s, standing, cast, standing.creator));
                    const auto record = records::Record::fromJson(made.value(kind.word).toObject());
                    if (!record) {
                        return wrong << label + u": it was not made"_s;
                    }
                    QJsonObject data = deed.data;
                    data.insert(u"id"_s, record->id);
                    const bool may = bool(deed.by
                        & records::partiesOf(*record, actor, cast.admins().contains(actor)));
                    const QString code = stage.run(actor, kind.word + u':' + deed.command, data);
                    if (code != (may ? QString() : u"FORBIDDEN"_s)) {
                        wrong.append(label + u": "_s + code);
                    }
                    check(label, takeHeard(stage, cast, kind.word + u':' + deed.event),
                        may ? whoShouldHear(deed.event, standing, cast, actor) : QStringList());
                }
            }
        }
    }
    return wrong;
}

} // namespace loket::test
