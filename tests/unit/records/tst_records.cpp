#include "recordshouse.h"
#include "support/commandwalk.h"
#include "support/testmain.h"
#include "vocabulary/records/names.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QString channel = u"records"_s;

QJsonObject idIs(const QString &id)
{
    return {{u"id"_s, id}};
}

QJsonObject with(QJsonObject object, const QString &name, const QJsonValue &value)
{
    object.insert(name, value);
    return object;
}

} // namespace

// Records through their commands and events.
class TestRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<RecordsHouse>(); }
    void cleanup() { m_house.reset(); }

    void oneIsMadeChangedAndDeleted_data() { everyKind(); }
    void oneIsMadeChangedAndDeleted();
    void aTicketHasAPriority();
    void anotherKindsIdIsNobodys();
    void somebodyElsesEditIsNotLost();
    void aChangeOfNothingIsNone();
    void aTaskIsForWhoCanDoIt();
    void aRetryHappensOnce();
    void peopleMustBeThere();
    void theListIsFiltered();
    void commentsAreLimited();
    void whoHears_data();
    void whoHears();
    void theRoomHearsAll();
    void onlySoManyThatAreOverAreShown();
    void aRestartGivesTheSameMemory();
    void everyCommandIsGuarded();
    void theChannelIsForThoseWhoWorkHere();
    void aFifthKindIsADeclaration();

private:
    static void everyKind();
    QJsonObject shown() const; // by id, as the room has them

    std::unique_ptr<RecordsHouse> m_house;
};

void TestRecords::everyKind()
{
    QTest::addColumn<QString>("kind");
    for (const records::Kind &kind : records::kinds()) {
        QTest::newRow(qPrintable(kind.word)) << kind.word;
    }
}

QJsonObject TestRecords::shown() const
{
    QJsonObject all;
    for (const records::Record &record : m_house->module->service().shown()) {
        all.insert(record.id, record.inList());
    }
    return all;
}

void TestRecords::oneIsMadeChangedAndDeleted()
{
    QFETCH(QString, kind);
    const records::Kind &declared = *records::kindOf(kind);
    const auto made = m_house->run(kind + u":create"_s,
        {{u"subject"_s, u"A lamp is out"_s}, {u"participants"_s, QJsonArray {u"cem"_s, u"cem"_s}}},
        m_house->ann);
    QCOMPARE(made->status, 201);
    const QJsonObject record = made->body[kind].toObject();
    for (const auto *member : {"id", "subject", "body", "status", "createdBy", "assignedTo",
             "participants", "createdAt", "updatedAt", "version"}) {
        QVERIFY2(record.contains(QLatin1String(member)), member);
    }
    QCOMPARE(record[u"status"].toString(), declared.states.first());
    QCOMPARE(record[u"createdBy"].toString(), u"ann"_s);
    QVERIFY(record[u"assignedTo"].isNull());
    QCOMPARE(record[u"participants"].toArray(), QJsonArray {u"cem"_s});
    QCOMPARE(record[u"createdAt"].toString(), toIso(m_house->clock.now()));
    QCOMPARE(record[u"version"].toInt(), 1);
    QCOMPARE(record.contains(u"priority"_s), declared.hasPriority);

    const QString id = record[u"id"].toString();
    m_house->clock.advance(std::chrono::seconds(5));
    const auto edited = m_house->run(kind + u":update"_s,
        {{u"id"_s, id}, {u"subject"_s, u"Two lamps"_s}, {u"assignedTo"_s, u"bob"_s},
            {u"version"_s, 1}},
        m_house->ann);
    QCOMPARE(edited->body[kind][u"subject"_s].toString(), u"Two lamps"_s);
    QCOMPARE(edited->body[kind][u"assignedTo"_s].toString(), u"bob"_s);
    QCOMPARE(edited->body[kind][u"version"_s].toInt(), 2);
    QCOMPARE(edited->body[kind][u"updatedAt"_s].toString(), toIso(m_house->clock.now()));

    const auto said = m_house->run(
        kind + u":comment"_s, {{u"id"_s, id}, {u"text"_s, u"Both, now."_s}}, m_house->dora);
    QCOMPARE(said->status, 201);
    QCOMPARE(said->body[u"comment"_s][u"createdBy"_s].toString(), u"dora"_s);
    const QJsonObject detail = m_house->get(kind, id);
    QCOMPARE(detail[u"comments"][0].toObject(), said->body[u"comment"_s].toObject());
    QCOMPARE(detail[kind][u"version"].toInt(), 2); // what is said changes nothing

    const auto next = m_house->run(kind + u":set-status"_s,
        {{u"id"_s, id}, {u"status"_s, declared.steps.first().to}}, m_house->eve);
    QCOMPARE(next->body[kind][u"status"_s].toString(), declared.steps.first().to);
    QCOMPARE(
        m_house->run(kind + u":delete"_s, idIs(id), m_house->dora).error().code, u"FORBIDDEN"_s);
    QCOMPARE(m_house->run(kind + u":delete"_s, idIs(id), m_house->eve)->body, idIs(id));
    QCOMPARE(m_house->run(kind + u":get"_s, idIs(id), m_house->ann).error().code, u"NOT_FOUND"_s);
    QCOMPARE(shown(), QJsonObject());
}

void TestRecords::aTicketHasAPriority()
{
    const QString id = m_house->make(u"ticket"_s);
    QCOMPARE(m_house->get(u"ticket"_s, id)[u"ticket"][u"priority"].toString(), u"NORMAL"_s);
    const auto urgent = m_house->run(
        u"ticket:update"_s, {{u"id"_s, id}, {u"priority"_s, u"URGENT"_s}}, m_house->ann);
    QCOMPARE(urgent->body[u"ticket"_s][u"priority"_s].toString(), u"URGENT"_s);
    const auto refused = m_house->run(
        u"proposal:create"_s, {{u"subject"_s, u"X"_s}, {u"priority"_s, u"URGENT"_s}}, m_house->ann);
    QCOMPARE(refused.error().code, u"UNKNOWN_FIELD"_s);
    const auto skipped =
        m_house->run(u"ticket:update"_s, {{u"id"_s, id}, {u"status"_s, u"closed"_s}}, m_house->eve);
    QCOMPARE(skipped.error().code, u"UNKNOWN_FIELD"_s); // a state has its own command
}

void TestRecords::anotherKindsIdIsNobodys()
{
    const QString id = m_house->make(u"ticket"_s);
    for (const QString &command : {u"proposal:get"_s, u"proposal:delete"_s}) {
        QCOMPARE(m_house->run(command, idIs(id), m_house->eve).error().code, u"NOT_FOUND"_s);
    }
    const auto said =
        m_house->run(u"inquiry:comment"_s, {{u"id"_s, id}, {u"text"_s, u"?"_s}}, m_house->eve);
    QCOMPARE(said.error().code, u"NOT_FOUND"_s);
}

void TestRecords::somebodyElsesEditIsNotLost()
{
    const QString id = m_house->make(u"ticket"_s);
    const auto edit = [&](const Identity &who, int version, const QString &subject) {
        return m_house->run(u"ticket:update"_s,
            {{u"id"_s, id}, {u"version"_s, version}, {u"subject"_s, subject}}, who);
    };
    QVERIFY(edit(m_house->bob, 1, u"By Bob"_s));
    const auto late = edit(m_house->ann, 1, u"By Ann"_s);
    QCOMPARE(late.error().code, u"VERSION_CONFLICT"_s);
    QCOMPARE(late.error().status, 409);
    QCOMPARE(late.error().details[u"currentVersion"].toInt(), 2);
    QCOMPARE(late.error().details[u"entity"][u"subject"_s].toString(), u"By Bob"_s);
    QVERIFY(edit(m_house->ann, 2, u"By Ann"_s));
    QVERIFY(edit(m_house->ann, 2, u"By Ann again"_s)); // what came between was her own
    QVERIFY(edit(m_house->ann, 3, u"By Ann a third time"_s));
    QCOMPARE(edit(m_house->bob, 3, u"By Bob"_s).error().code, u"VERSION_CONFLICT"_s);
    const auto stale = m_house->run(u"ticket:set-status"_s,
        {{u"id"_s, id}, {u"status"_s, u"in_progress"_s}, {u"version"_s, 3}}, m_house->bob);
    QCOMPARE(stale.error().code, u"VERSION_CONFLICT"_s);
    QVERIFY(m_house->run(
        u"ticket:set-status"_s, {{u"id"_s, id}, {u"status"_s, u"in_progress"_s}}, m_house->bob));
    QCOMPARE(m_house->get(u"ticket"_s, id)[u"ticket"][u"version"].toInt(), 6);
}

void TestRecords::aChangeOfNothingIsNone()
{
    const QString id = m_house->make(u"ticket"_s);
    m_house->run(u"ticket:update"_s, {{u"id"_s, id}, {u"body"_s, u"Two."_s}}, m_house->ann);
    m_house->run(u"ticket:update"_s, {{u"id"_s, id}, {u"body"_s, u"Three."_s}}, m_house->ann);
    const QJsonObject before = m_house->get(u"ticket"_s, id);
    const qsizetype events = m_house->record(id).size();
    LoopbackClient room(*m_house->hub, m_house->face, m_house->dora, channel);
    room.take();
    m_house->clock.advance(std::chrono::seconds(5));
    for (const QJsonObject &same :
        {QJsonObject(), QJsonObject {{u"version"_s, 3}}, QJsonObject {{u"version"_s, 2}},
            QJsonObject {{u"subject"_s, u"A lamp is out"_s},
                {u"participants"_s, QJsonArray {u"cem"_s, u"cem"_s}}}}) {
        const auto kept = m_house->run(u"ticket:update"_s, with(same, u"id"_s, id), m_house->ann);
        QCOMPARE(kept->body[u"ticket"_s].toObject(), before[u"ticket"].toObject());
    }
    QVERIFY(m_house->run(
        u"ticket:set-status"_s, {{u"id"_s, id}, {u"status"_s, u"open"_s}}, m_house->bob));
    QCOMPARE(m_house->get(u"ticket"_s, id), before);
    QCOMPARE(m_house->record(id).size(), events);
    QVERIFY(room.take().isEmpty());
    const QString own = m_house->make(u"proposal"_s);
    QCOMPARE(
        m_house->run(u"proposal:update"_s, idIs(own), m_house->dora).error().code, u"FORBIDDEN"_s);
}

// Not an auditor's, and not that of somebody who has left; who has it already keeps it.
void TestRecords::aTaskIsForWhoCanDoIt()
{
    const QString cannot = u"PERSON_CANNOT_ACT"_s;
    for (const QString &who : {u"gus"_s, u"hana"_s}) {
        QCOMPARE(m_house->make(u"ticket"_s, {{u"assignedTo"_s, who}}), cannot);
        QCOMPARE(m_house->make(u"ticket"_s, {{u"participants"_s, QJsonArray {who}}}), cannot);
    }
    const QString id = m_house->make(u"ticket"_s);
    m_house->gone += {u"bob"_s, u"cem"_s};
    const auto add = [&](const QString &who) {
        const auto added = m_house->run(u"ticket:update"_s,
            {{u"id"_s, id}, {u"assignedTo"_s, u"bob"_s},
                {u"participants"_s, QJsonArray {u"cem"_s, who}}},
            m_house->ann);
        return added ? QString() : added.error().code;
    };
    QCOMPARE(add(u"dora"_s), QString());
    QCOMPARE(add(u"hana"_s), cannot);
    const auto people = m_house->run(u"records:people"_s, {}, m_house->ann);
    QStringList away;
    for (const QJsonValue person : people->body[u"people"_s].toArray()) {
        if (person[u"away"].toBool()) {
            away.append(person[u"id"].toString());
        }
    }
    QCOMPARE(away, (QStringList {u"bob"_s, u"cem"_s, u"gus"_s, u"hana"_s}));
}

void TestRecords::aRetryHappensOnce()
{
    LoopbackClient eve(*m_house->hub, m_house->face, m_house->eve);
    const QJsonObject press {{u"requestId"_s, u"press-1"_s}};
    const QString id = m_house->make(u"ticket"_s, press);
    QCOMPARE(m_house->make(u"ticket"_s, press), id);
    QCOMPARE(eve.takeTypes(), QStringList {u"ticket:created"_s});
    for (const auto &[command, data] :
        {std::pair(u"ticket:update"_s, with(idIs(id), u"subject"_s, u"Other"_s)),
            std::pair(u"ticket:set-status"_s, with(idIs(id), u"status"_s, u"in_progress"_s)),
            std::pair(u"ticket:comment"_s, with(idIs(id), u"text"_s, u"Yes."_s)),
            std::pair(u"ticket:delete"_s, idIs(id))}) {
        const QJsonObject pressed = with(data, u"requestId"_s, u"press-2"_s);
        const auto once = m_house->run(command, pressed, m_house->ann);
        eve.take();
        const auto again = m_house->run(command, pressed, m_house->ann);
        QCOMPARE(again->body, once->body);
        QVERIFY(eve.take().isEmpty());
    }
}

void TestRecords::peopleMustBeThere()
{
    const QJsonArray ghost {u"ghost"_s};
    QCOMPARE(m_house->make(u"ticket"_s, {{u"assignedTo"_s, u"ghost"_s}}), u"UNKNOWN_PERSON"_s);
    QCOMPARE(m_house->make(u"ticket"_s, {{u"participants"_s, ghost}}), u"UNKNOWN_PERSON"_s);
    const QString id = m_house->make(u"ticket"_s);
    const auto free = m_house->run(
        u"ticket:update"_s, {{u"id"_s, id}, {u"assignedTo"_s, QString()}}, m_house->ann);
    QVERIFY(free->body[u"ticket"_s][u"assignedTo"_s].isNull());
    const auto people = m_house->run(u"records:people"_s, {}, m_house->ann);
    QCOMPARE(people->body[u"people"_s].toArray().size(), 8);
    QCOMPARE(people->body[u"people"_s][0].toObject(),
        (QJsonObject {{u"id"_s, u"ann"_s}, {u"name"_s, u"ann"_s}, {u"away"_s, false}}));
}

void TestRecords::theListIsFiltered()
{
    QStringList ids;
    for (const QString &subject : {u"Lamp"_s, u"Chair 100%"_s, u"Printer"_s}) {
        m_house->clock.advance(std::chrono::seconds(1));
        ids.prepend(m_house->make(u"ticket"_s, {{u"subject"_s, subject}}));
    }
    m_house->make(u"inquiry"_s);
    const auto found = [&](const QJsonObject &wish) {
        QStringList all;
        const auto reply = m_house->run(u"ticket:list"_s, wish, m_house->dora);
        for (const QJsonValue record : reply->body[u"tickets"_s].toArray()) {
            all.append(record[u"id"].toString());
        }
        return all;
    };
    QCOMPARE(found({}), ids); // the last changed first
    QCOMPARE(found({{u"q"_s, u"CHAIR"_s}}), QStringList {ids[1]});
    QCOMPARE(found({{u"q"_s, u"0%"_s}}), QStringList {ids[1]});
    QCOMPARE(found({{u"q"_s, u"_"_s}}), QStringList {});
    QCOMPARE(found({{u"q"_s, u"room 3"_s}, {u"limit"_s, 2}}), ids.mid(0, 2));
    const auto chair = m_house->get(u"ticket"_s, ids[1])[u"ticket"][u"updatedAt"].toString();
    QCOMPARE(found({{u"before"_s, chair}}), QStringList {ids[2]});
    QVERIFY(m_house->run(u"ticket:set-status"_s,
        {{u"id"_s, ids[0]}, {u"status"_s, u"in_progress"_s}}, m_house->bob));
    QCOMPARE(found({{u"status"_s, u"in_progress"_s}}), QStringList {ids[0]});
    QCOMPARE(found({{u"assignedTo"_s, u"bob"_s}}).size(), 3);
    QCOMPARE(found({{u"createdBy"_s, u"bob"_s}}).size(), 0);
}

void TestRecords::commentsAreLimited()
{
    const QString id = m_house->make(u"ticket"_s);
    await(m_house->storage->write([id](Transaction &transaction) -> Result<Done> {
        transaction.execute(u"UPDATE records_record SET comment_count = ? WHERE id = ?"_s,
            {records::mostComments, id});
        return Done {};
    })).value();
    const auto said = m_house->run(
        u"ticket:comment"_s, {{u"id"_s, id}, {u"text"_s, u"One more."_s}}, m_house->ann);
    QCOMPARE(said.error().code, u"TOO_MANY_COMMENTS"_s);
}

// By whom, and who hears of it. Ann made it, Bob is to do it, Cem takes part, Dora has nothing to
// do with it; Eve and Finn are admins.
void TestRecords::whoHears_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QJsonObject>("members"); // of the record, other than usual
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("hear");
    const auto row = [](const QString &kind, const QString &deed, const QString &actor,
                         const QString &event, const QString &hear,
                         const QJsonObject &members = {}) {
        QTest::addRow("%s %s by %s%s", qPrintable(kind), qPrintable(deed), qPrintable(actor),
            members.isEmpty() ? "" : qPrintable(u", "_s + members.keys().join(u' ')))
            << kind << deed << actor << members << event << hear;
    };
    const QJsonObject allAtOnce {
        {u"assignedTo"_s, u"ann"_s}, {u"participants"_s, QJsonArray {u"ann"_s, u"cem"_s}}};
    const QJsonObject adminsToo {
        {u"assignedTo"_s, u"eve"_s}, {u"participants"_s, QJsonArray {u"eve"_s, u"finn"_s}}};
    const QJsonObject nobody {{u"assignedTo"_s, QString()}, {u"participants"_s, QJsonArray {}}};
    for (const records::Kind &kind : records::kinds()) {
        const QString word = kind.word;
        row(word, u"create"_s, u"ann"_s, u"created"_s, u"eve finn"_s);
        row(word, u"create"_s, u"ann"_s, u"created"_s, u"eve finn"_s, adminsToo);
        row(word, u"update"_s, u"ann"_s, u"updated"_s, u"bob cem"_s);
        row(word, u"update"_s, u"bob"_s, u"updated"_s, u"ann cem"_s);
        row(word, u"update"_s, u"eve"_s, u"updated"_s, u"ann bob cem"_s);
        row(word, u"update"_s, u"eve"_s, u"updated"_s, u"ann cem"_s, allAtOnce);
        row(word, u"update"_s, u"ann"_s, u"updated"_s, u"cem"_s, allAtOnce);
        row(word, u"update"_s, u"finn"_s, u"updated"_s, u"ann eve"_s, adminsToo);
        row(word, u"update"_s, u"ann"_s, u"updated"_s, QString(), nobody);
        row(word, u"set-status"_s, u"eve"_s, u"statusChanged"_s, u"ann bob cem finn"_s);
        row(word, u"set-status"_s, u"eve"_s, u"statusChanged"_s, u"ann finn"_s, adminsToo);
        row(word, u"set-status"_s, u"finn"_s, u"statusChanged"_s, u"ann eve"_s, nobody);
        row(word, u"comment"_s, u"ann"_s, u"commentAdded"_s, u"cem"_s);
        row(word, u"comment"_s, u"cem"_s, u"commentAdded"_s, QString());
        row(word, u"comment"_s, u"dora"_s, u"commentAdded"_s, u"ann cem"_s, allAtOnce);
        row(word, u"comment"_s, u"dora"_s, u"commentAdded"_s, QString(), nobody);
        row(word, u"delete"_s, u"eve"_s, u"deleted"_s, u"ann bob cem finn"_s);
        row(word, u"delete"_s, u"eve"_s, u"deleted"_s, u"ann finn"_s, adminsToo);
    }
    row(u"ticket"_s, u"set-status"_s, u"dora"_s, u"statusChanged"_s, u"ann bob cem eve finn"_s);
    row(u"ticket"_s, u"priority"_s, u"ann"_s, u"priorityChanged"_s, u"bob cem eve finn"_s);
    row(u"ticket"_s, u"priority"_s, u"eve"_s, u"priorityChanged"_s, u"ann cem finn"_s, allAtOnce);
}

void TestRecords::whoHears()
{
    QFETCH(QString, kind);
    QFETCH(QString, deed);
    QFETCH(QString, actor);
    QFETCH(QJsonObject, members);
    QFETCH(QString, event);
    QFETCH(QString, hear);
    const QMap<QString, Identity> all {{u"ann"_s, m_house->ann}, {u"bob"_s, m_house->bob},
        {u"cem"_s, m_house->cem}, {u"dora"_s, m_house->dora}, {u"eve"_s, m_house->eve},
        {u"finn"_s, m_house->finn}};
    std::map<QString, std::unique_ptr<LoopbackClient>> clients;
    for (const Identity &who : all) {
        clients[who.id] = std::make_unique<LoopbackClient>(*m_house->hub, m_house->face, who);
    }
    const QString id = m_house->make(kind, members);
    if (deed != u"create"_s) {
        for (const auto &[name, client] : clients) {
            client->take();
        }
    }
    const records::Kind &declared = *records::kindOf(kind);
    const QString to = declared.steps.first().to;
    const QMap<QString, QPair<QString, QJsonObject>> deeds {
        {u"update"_s, {u"update"_s, with(idIs(id), u"subject"_s, u"Other"_s)}},
        {u"priority"_s, {u"update"_s, with(idIs(id), u"priority"_s, u"HIGH"_s)}},
        {u"set-status"_s, {u"set-status"_s, with(idIs(id), u"status"_s, to)}},
        {u"comment"_s, {u"comment"_s, with(idIs(id), u"text"_s, u"Yes."_s)}},
        {u"delete"_s, {u"delete"_s, idIs(id)}}};
    if (deeds.contains(deed)) {
        const auto done =
            m_house->run(kind + u':' + deeds[deed].first, deeds[deed].second, all[actor]);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    const QJsonObject now = m_house->get(kind, id);
    const QMap<QString, QJsonObject> expected {
        {u"created"_s, {{u"entity"_s, now[kind]}, {u"createdBy"_s, actor}}},
        {u"updated"_s,
            {{u"entityId"_s, id}, {u"changes"_s, QJsonObject {{u"subject"_s, u"Other"_s}}},
                {u"updatedBy"_s, actor}}},
        {u"statusChanged"_s,
            {{u"entityId"_s, id}, {u"oldStatus"_s, declared.states.first()}, {u"newStatus"_s, to},
                {u"changedBy"_s, actor}, {u"entity"_s, now[kind]}}},
        {u"priorityChanged"_s,
            {{u"entityId"_s, id}, {u"oldPriority"_s, u"NORMAL"_s}, {u"newPriority"_s, u"HIGH"_s},
                {u"changedBy"_s, actor}}},
        {u"commentAdded"_s, {{u"entityId"_s, id}, {u"comment"_s, now[u"comments"][0]}}},
        {u"deleted"_s, {{u"entityId"_s, id}, {u"deletedBy"_s, actor}}}};
    QStringList heard;
    for (const auto &[name, client] : clients) {
        for (const QJsonObject &message : client->take()) { // once: else the name stands here twice
            heard.append(name);
            QCOMPARE(message[u"type"].toString(), kind + u':' + event);
            QCOMPARE(message[u"data"].toObject(), expected[event]);
        }
    }
    QCOMPARE(heard.join(u' '), hear);
}

void TestRecords::theRoomHearsAll()
{
    LoopbackClient dora(*m_house->hub, m_house->face, m_house->dora, channel);
    const QString id = m_house->make(u"ticket"_s);
    const auto last = [&dora] { return dora.take().constLast(); };
    QJsonObject told = last();
    QCOMPARE(told[u"type"].toString(), u"record_update"_s);
    QCOMPARE(told[u"data"][u"record"].toObject(), shown()[id].toObject());
    QVERIFY(!told[u"data"][u"record"].toObject().contains(u"body"_s));
    m_house->run(u"ticket:comment"_s, {{u"id"_s, id}, {u"text"_s, u"Yes."_s}}, m_house->ann);
    QCOMPARE(last()[u"data"][u"record"][u"commentCount"].toInt(), 1);
    LoopbackClient late(*m_house->hub, m_house->face, m_house->ann);
    const auto subscription = m_house->hub->subscribe(late.id(), channel);
    QCOMPARE(subscription->messages.constLast().event, u"records_refresh"_s);
    QCOMPARE(
        subscription->messages.constLast().data[u"records"].toArray(), QJsonArray {shown()[id]});
    m_house->run(u"ticket:delete"_s, idIs(id), m_house->ann);
    told = last();
    QCOMPARE(told[u"type"].toString(), u"record_gone"_s);
    QCOMPARE(told[u"data"].toObject(), (QJsonObject {{u"id"_s, id}, {u"kind"_s, u"ticket"_s}}));
}

void TestRecords::onlySoManyThatAreOverAreShown()
{
    const auto fill = [this](Transaction &transaction) -> Result<Done> {
        const auto entity = records::entityOf(*records::kindOf(u"inquiry"_s));
        for (int i = 0; i < records::overShown; ++i) {
            records::Record record;
            record.id = u"old-%1"_s.arg(i);
            record.kind = u"inquiry"_s;
            record.status = u"closed"_s;
            record.isOver = true;
            record.updatedAt = m_house->clock.now() - std::chrono::hours(i + 1);
            EntityStore(transaction, entity).insert(record);
        }
        return Done {};
    };
    await(m_house->storage->write(fill)).value();
    await(m_house->module->start());
    QCOMPARE(shown().size(), records::overShown);
    const QString id = m_house->make(u"inquiry"_s);
    QCOMPARE(shown().size(), records::overShown + 1);
    m_house->run(
        u"inquiry:set-status"_s, {{u"id"_s, id}, {u"status"_s, u"closed"_s}}, m_house->ann);
    QCOMPARE(shown().size(), records::overShown);
    QVERIFY(shown().contains(id));
    QVERIFY(!shown().contains(u"old-%1"_s.arg(records::overShown - 1)));
}

void TestRecords::aRestartGivesTheSameMemory()
{
    const QString id = m_house->make(u"ticket"_s);
    m_house->make(u"contract"_s);
    const QString gone = m_house->make(u"proposal"_s);
    m_house->run(u"ticket:update"_s, {{u"id"_s, id}, {u"priority"_s, u"LOW"_s}}, m_house->bob);
    m_house->run(u"ticket:comment"_s, {{u"id"_s, id}, {u"text"_s, u"Yes."_s}}, m_house->ann);
    m_house->run(u"ticket:set-status"_s, {{u"id"_s, id}, {u"status"_s, u"closed"_s}}, m_house->ann);
    m_house->run(u"proposal:delete"_s, idIs(gone), m_house->ann);
    const QJsonObject before = shown();
    QCOMPARE(before.size(), 2);
    m_house->close();
    m_house->open();
    QCOMPARE(shown(), before);
    QCOMPARE(m_house->get(u"ticket"_s, id)[u"comments"].toArray().size(), 1);
}

void TestRecords::everyCommandIsGuarded()
{
    QCOMPARE(wrongRights(*m_house->commands), QStringList {});
    QCOMPARE(wrongChecks(*m_house->commands), QStringList {});
    QStringList routes;
    for (const Command &command : m_house->commands->commands()) {
        if (command.name.startsWith(u"ticket:"_s)) {
            routes.append(QString::fromLatin1(command.route.method) + u' ' + command.route.path);
        }
    }
    QCOMPARE(routes,
        (QStringList {u"GET /records/tickets"_s, u"GET /records/tickets/{id}"_s,
            u"POST /records/tickets"_s, u"PATCH /records/tickets/{id}"_s,
            u"DELETE /records/tickets/{id}"_s, u"POST /records/tickets/{id}/set-status"_s,
            u"POST /records/tickets/{id}/comment"_s}));
}

void TestRecords::theChannelIsForThoseWhoWorkHere()
{
    for (const Caller &caller : everyCaller()) {
        LoopbackClient client(*m_house->hub, m_house->face, caller.identity);
        const bool works = caller.identity.isStaff() && !caller.identity.hasRole(Role::Auditor);
        QCOMPARE(m_house->hub->subscribe(client.id(), channel).has_value(), works);
        QVERIFY(!m_house->hub->publishFrom(client.id(), channel, {}));
    }
}

// No table, no command, no event is written for it.
void TestRecords::aFifthKindIsADeclaration()
{
    const QList<records::Kind> five = records::kinds()
        + QList<records::Kind> {{.word = u"complaint"_s,
            .states = {u"heard"_s, u"settled"_s},
            .over = {u"settled"_s},
            .steps = {{u"heard"_s, u"settled"_s, records::Party::Assignee}},
            .edit = records::Party::Creator,
            .remove = records::Party::Admin,
            .hasPriority = true}};
    m_house = std::make_unique<RecordsHouse>(five);
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann);
    LoopbackClient dora(*m_house->hub, m_house->face, m_house->dora, channel);
    const QString id = m_house->make(u"complaint"_s);
    const QJsonObject settled {{u"id"_s, id}, {u"status"_s, u"settled"_s}};
    QCOMPARE(m_house->run(u"complaint:set-status"_s, settled, m_house->ann).error().code,
        u"FORBIDDEN"_s);
    QVERIFY(m_house->run(u"complaint:set-status"_s, settled, m_house->bob));
    QCOMPARE(ann.takeTypes(), QStringList {u"complaint:statusChanged"_s});
    QCOMPARE(dora.take().constLast()[u"data"][u"record"][u"kind"].toString(), u"complaint"_s);
    QJsonObject path;
    QVERIFY(m_house->commands->match("PATCH", u"/records/complaints/x"_s, path));
    QCOMPARE(wrongChecks(*m_house->commands), QStringList {});
}

LOKET_TEST(TestRecords)
#include "tst_records.moc"
