#include "modules/records/recordrules.h"
#include "support/callers.h"
#include "support/testmain.h"
#include "vocabulary/records/rights.h"

#include <QtTest>

using namespace loket;
using namespace loket::records;
using namespace loket::test;

// What a kind declares, for everybody who may stand to a record in any way.
class TestRecordRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHoldsTogether();
    void whoMayTakeItFurther_data();
    void whoMayTakeItFurther();
    void whoMayEditAndDelete_data();
    void whoMayEditAndDelete();
    void whatIsOverIsSettled();
    void aVersionIsTakenOnce_data();
    void aVersionIsTakenOnce();
    void aRecordComesBackFromJson();

private:
    static Record record(const Kind &kind, const QString &status = {});
    static Identity as(const QString &party);
};

Record TestRecordRules::record(const Kind &kind, const QString &status)
{
    Record record;
    record.id = u"r1"_s;
    record.kind = kind.word;
    record.status = status.isEmpty() ? kind.states.first() : status;
    record.createdBy = u"creator"_s;
    record.assignedTo = u"assignee"_s;
    record.participants = {u"participant"_s};
    record.version = 1;
    return record;
}

Identity TestRecordRules::as(const QString &party)
{
    return person(party, {party == u"admin"_s ? Role::Admin : Role::Nurse});
}

void TestRecordRules::everyKindHoldsTogether()
{
    QStringList words;
    for (const Kind &kind : kinds()) {
        QVERIFY(!words.contains(kind.word));
        words.append(kind.word);
        QCOMPARE(kindOf(kind.word), &kind);
        QVERIFY(!kind.isOver(kind.states.first()));
        QStringList reached {kind.states.first()};
        for (const Step &step : kind.steps) {
            QVERIFY2(kind.states.contains(step.from) && kind.states.contains(step.to),
                qPrintable(kind.word + u": "_s + step.from + u" to "_s + step.to));
            QVERIFY(step.by != Parties());
            reached.append(step.to);
        }
        for (const QString &state : kind.states) {
            QVERIFY2(reached.contains(state), qPrintable(kind.word + u": "_s + state));
        }
    }
    QCOMPARE(words, (QStringList {u"ticket"_s, u"proposal"_s, u"contract"_s, u"inquiry"_s}));
    QCOMPARE(kindOf(u"memo"_s), nullptr);
    QCOMPARE(kindOf(u"ticket"_s)->states.join(u' '), u"open in_progress resolved closed"_s);
    QCOMPARE(kindOf(u"proposal"_s)->states.join(u' '), u"draft submitted approved rejected"_s);
    QCOMPARE(kindOf(u"contract"_s)->states.join(u' '), u"draft active expired terminated"_s);
    QCOMPARE(kindOf(u"inquiry"_s)->states.join(u' '), u"new answered closed"_s);
}

// Every pair of states: where there is a step, by whom; where there is none, nobody.
void TestRecordRules::whoMayTakeItFurther_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("by");
    const auto number = [](Parties parties) { return Parties::Int(parties); };
    const QMap<Parties::Int, QStringList> who {
        {number(Party::Anyone),
            {u"somebody"_s, u"creator"_s, u"assignee"_s, u"participant"_s, u"admin"_s}},
        {number(Party::Admin), {u"admin"_s}},
        {number(Party::Creator | Party::Admin), {u"creator"_s, u"admin"_s}},
        {number(Party::Creator | Party::Admin | Party::Assignee),
            {u"creator"_s, u"assignee"_s, u"admin"_s}}};
    for (const Kind &kind : kinds()) {
        for (const QString &from : kind.states) {
            for (const QString &to : kind.states) {
                const Step *step = kind.step(from, to);
                if (from != to) {
                    QTest::addRow(
                        "%s from %s to %s", qPrintable(kind.word), qPrintable(from), qPrintable(to))
                        << kind.word << from << to
                        << (step ? who.value(Parties::Int(step->by)) : QStringList());
                }
            }
        }
    }
}

void TestRecordRules::whoMayTakeItFurther()
{
    QFETCH(QString, word);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, by);
    const Kind &kind = *kindOf(word);
    const Record before = record(kind, from);
    for (const QString &party :
        {u"somebody"_s, u"creator"_s, u"assignee"_s, u"participant"_s, u"admin"_s}) {
        Record after = record(kind, to);
        const auto done = signedBy(kind, as(party), &before, &after);
        const QString code = done ? QString() : done.error().code;
        const QString refusal = kind.step(from, to) ? u"FORBIDDEN"_s : u"INVALID_TRANSITION"_s;
        QCOMPARE(code, by.contains(party) ? QString() : refusal);
    }
}

void TestRecordRules::whoMayEditAndDelete_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("editors");
    QTest::addColumn<QString>("removers");
    const auto all = u"somebody creator assignee participant admin"_s;
    QTest::newRow("ticket") << u"ticket"_s << all << u"creator admin"_s;
    QTest::newRow("proposal") << u"proposal"_s << u"creator assignee admin"_s << u"creator admin"_s;
    QTest::newRow("contract") << u"contract"_s << u"creator assignee admin"_s << u"admin"_s;
    QTest::newRow("inquiry") << u"inquiry"_s << all << u"creator admin"_s;
}

void TestRecordRules::whoMayEditAndDelete()
{
    QFETCH(QString, word);
    QFETCH(QString, editors);
    QFETCH(QString, removers);
    const Kind &kind = *kindOf(word);
    const Record before = record(kind);
    QStringList editing;
    QStringList removing;
    for (const QString &party :
        {u"somebody"_s, u"creator"_s, u"assignee"_s, u"participant"_s, u"admin"_s}) {
        Record after = before;
        after.subject = u"Other"_s;
        editing.append(signedBy(kind, as(party), &before, &after) ? party : QString());
        removing.append(signedBy(kind, as(party), &before, nullptr) ? party : QString());
        QVERIFY(mayDo(kind.comment, before, as(party)));
        Record made;
        QVERIFY(signedBy(kind, as(party), nullptr, &made));
        QCOMPARE(made.createdBy, party);
    }
    editing.removeAll(QString());
    removing.removeAll(QString());
    QCOMPARE(editing.join(u' '), editors);
    QCOMPARE(removing.join(u' '), removers);
}

// In every state: what is over is changed and deleted by administrators alone.
void TestRecordRules::whatIsOverIsSettled()
{
    for (const Kind &kind : kinds()) {
        for (const QString &state : kind.states) {
            const Record before = record(kind, state);
            Record after = before;
            after.subject = u"Other"_s;
            for (const QString &party :
                {u"somebody"_s, u"creator"_s, u"assignee"_s, u"participant"_s}) {
                const auto edited = signedBy(kind, as(party), &before, &after);
                const auto deleted = signedBy(kind, as(party), &before, nullptr);
                const bool isOver = kind.isOver(state);
                QCOMPARE(edited.has_value(), !isOver && mayDo(kind.edit, before, as(party)));
                QCOMPARE(deleted.has_value(), !isOver && mayDo(kind.remove, before, as(party)));
                QVERIFY(edited || edited.error().code == u"FORBIDDEN"_s);
                QVERIFY(mayDo(kind.comment, before, as(party)));
            }
            QVERIFY(signedBy(kind, as(u"admin"_s), &before, &after));
            QVERIFY(signedBy(kind, as(u"admin"_s), &before, nullptr));
        }
    }
}

// Version 5 is there; who made it, and the newest of somebody else's before.
void TestRecordRules::aVersionIsTakenOnce_data()
{
    QTest::addColumn<QString>("madeBy");
    QTest::addColumn<int>("others");
    QTest::addColumn<int>("known");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the newest") << u"bob"_s << 4 << 5 << true;
    QTest::newRow("somebody else's came between") << u"bob"_s << 4 << 4 << false;
    QTest::newRow("the own one came between") << u"ann"_s << 3 << 4 << true;
    QTest::newRow("two own ones came between") << u"ann"_s << 3 << 3 << true;
    QTest::newRow("the own one after somebody else's") << u"ann"_s << 3 << 2 << false;
    QTest::newRow("from the future") << u"ann"_s << 3 << 6 << false;
}

void TestRecordRules::aVersionIsTakenOnce()
{
    QFETCH(QString, madeBy);
    QFETCH(int, others);
    QFETCH(int, known);
    QFETCH(bool, taken);
    Record before = record(*kindOf(u"ticket"_s));
    before.version = 5;
    before.updatedBy = madeBy;
    before.othersVersion = others;
    Record after = before;
    after.version = known;
    after.updatedBy = u"ann"_s;
    const auto done = takeVersion(&before, after);
    QCOMPARE(done.has_value(), taken);
    if (taken) {
        QCOMPARE(after.version, 6);
        QCOMPARE(after.othersVersion, madeBy == u"ann"_s ? others : 5);
    } else {
        QCOMPARE(done.error().code, u"VERSION_CONFLICT"_s);
        QCOMPARE(done.error().status, 409);
        QCOMPARE(done.error().details[u"currentVersion"].toInt(), 5);
        QCOMPARE(done.error().details[u"updatedBy"].toString(), madeBy);
        QCOMPARE(done.error().details[u"entity"].toObject(), before.toJson());
    }
}

void TestRecordRules::aRecordComesBackFromJson()
{
    Record sent = record(*kindOf(u"ticket"_s));
    sent.priority = Word<Priority>::fromText(u"BEFORE_ALL"_s); // of a newer program
    sent.subject = u"Lamp"_s;
    sent.commentCount = 2;
    QCOMPARE(Record::fromJson(sent.toJson()).value(), sent);
    QVERIFY(!sent.inList().contains(u"body"_s));
    QVERIFY(!Record::fromJson({{u"id"_s, u"x"_s}}));
    QVERIFY(!Comment::fromJson({{u"id"_s, u"x"_s}}));
}

LOKET_TEST(TestRecordRules)
#include "tst_recordrules.moc"
