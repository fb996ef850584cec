#include "broadcasthouse.h"
#include "support/commandwalk.h"
#include "support/testmain.h"
#include "vocabulary/broadcast/notice.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QJsonObject everyDisplay {{u"everyDisplay"_s, true}};
const QJsonObject everyone {{u"everyone"_s, true}};
const QString staff = u"broadcast:staff"_s;
const QString displaysChannel = u"broadcast:displays"_s;
const QString roomOfG = u"queue_poli_G"_s;

QStringList idsIn(const QJsonValue &array)
{
    QStringList ids;
    for (const QJsonValue entry : array.toArray()) {
        ids.append(entry[u"id"_s].toString());
    }
    return ids;
}

QJsonObject onlyText(const QString &language, const QString &text)
{
    return {{u"texts"_s, QJsonObject {{language, text}}}};
}

} // namespace

// Broadcasts through their commands and channels.
class TestBroadcast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<BroadcastHouse>(); }
    void cleanup() { m_house.reset(); }

    void whatIsSentIsKept();
    void aRetrySendsOnce();
    void aWishIsChecked_data();
    void aWishIsChecked();
    void soManyAreOpenAndNoMore();
    void onePersonSendsSoManyAMinute();
    void displaysHearWhatConcernsThem();
    void patientsHearInTheirRoom();
    void staffHearWhoSentItAndWhoReadIt();
    void nobodyOutsideHearsWhoWroteIt();
    void whoComesLaterIsTold();
    void onlyThoseItIsForReadIt();
    void aDisplaySaysThatItShowsIt();
    void itBeginsAndEndsByItself();
    void aRestartLosesNothing();
    void itBeginsWhileTheProgramWasOff();
    void whatIsWithdrawnGoesAtOnce();
    void aClockThatIsSetTakesItAlong();
    void aClockThatWasFarAheadEndsNothing();
    void thePastComesInPages();
    void anAudienceReachesWhoIsThere();
    void everyCommandIsGuarded();
    void theChannelsAreGuarded();
    void allIsInTheRecord();
    void aBroadcastComesBackFromJson();

private:
    QJsonArray notices(LoopbackClient &client) const;
    QJsonObject listed(const QString &id) const;

    std::unique_ptr<BroadcastHouse> m_house;
};

// The last list that came.
QJsonArray TestBroadcast::notices(LoopbackClient &client) const
{
    const QList<QJsonObject> heard = client.take();
    return heard.isEmpty() ? QJsonArray {u"nothing came"_s}
                           : heard.last()[u"data"_s][u"notices"_s].toArray();
}

QJsonObject TestBroadcast::listed(const QString &id) const
{
    const auto reply = m_house->run(u"broadcast:list"_s);
    for (const QJsonValue broadcast : reply->body.value(u"broadcasts"_s).toArray()) {
        if (broadcast[u"id"_s] == id) {
            return broadcast.toObject();
        }
    }
    return {};
}

void TestBroadcast::whatIsSentIsKept()
{
    const auto reply = m_house->run(u"broadcast:send"_s,
        m_house->wish({{u"roles"_s, QJsonArray {u"doctor"_s}}, {u"everyDisplay"_s, true}}));
    QCOMPARE(reply->status, 201);
    const QJsonObject sent = reply->body.value(u"broadcast"_s).toObject();
    QCOMPARE(sent[u"state"_s].toString(), u"current"_s);
    QCOMPARE(sent[u"level"_s].toString(), u"warning"_s);
    QCOMPARE(sent[u"sentBy"_s][u"id"_s].toString(), u"ann"_s);
    QCOMPARE(sent[u"from"_s].toString(), m_house->in(0));
    QCOMPARE(sent[u"audience"_s][u"roles"_s].toArray(), QJsonArray {u"doctor"_s});
    QCOMPARE(listed(sent[u"id"_s].toString()), sent);
}

void TestBroadcast::aRetrySendsOnce()
{
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    const QJsonObject again {{u"requestId"_s, u"r1"_s}};
    const QString id = m_house->send(everyDisplay, again);
    QCOMPARE(m_house->send(everyDisplay, again), id);
    QCOMPARE(display.take().size(), 1);
    QCOMPARE(m_house->currentIds(), QStringList {id});
}

void TestBroadcast::aWishIsChecked_data()
{
    QTest::addColumn<QJsonObject>("audience");
    QTest::addColumn<QJsonObject>("more");
    QTest::addColumn<QString>("code");
    const auto until = [this](int minutes) -> QJsonObject {
        return {{u"until"_s, BroadcastHouse().in(minutes)}};
    };
    const int month = 31 * 24 * 60;
    QTest::newRow("nobody") << QJsonObject {} << QJsonObject {} << u"NO_AUDIENCE"_s;
    QTest::newRow("no words") << everyone << onlyText(u"en"_s, u"  "_s) << u"NO_TEXT"_s;
    QTest::newRow("a gap") << everyone << onlyText(u"en"_s, u"We close at ___ today."_s)
                           << u"GAP_LEFT"_s;
    QTest::newRow("long") << everyone << onlyText(u"en"_s, QString(161, u'x'))
                          << u"INVALID_FIELD"_s;
    QTest::newRow("service") << QJsonObject {{u"patientsOf"_s, QJsonArray {u"Z"_s}}}
                             << QJsonObject {} << u"UNKNOWN_SERVICE"_s;
    QTest::newRow("role") << QJsonObject {{u"roles"_s, QJsonArray {u"display"_s}}} << QJsonObject {}
                          << u"INVALID_FIELD"_s;
    QTest::newRow("over") << everyone << until(0) << u"WRONG_TIMES"_s;
    QTest::newRow("too long") << everyone << until(month + 1) << u"WRONG_TIMES"_s;
    QTest::newRow("too far") << everyone
                             << QJsonObject {{u"from"_s, BroadcastHouse().in(month + 1)},
                                    {u"until"_s, BroadcastHouse().in(month + 2)}}
                             << u"WRONG_TIMES"_s;
}

void TestBroadcast::aWishIsChecked()
{
    QFETCH(QJsonObject, audience);
    QFETCH(QJsonObject, more);
    QFETCH(QString, code);
    QCOMPARE(m_house->send(audience, more), code);
    QVERIFY(m_house->module->service().all().isEmpty());
}

void TestBroadcast::soManyAreOpenAndNoMore()
{
    for (int i = 0; i < broadcast::BroadcastSettings().mostOpen; ++i) {
        m_house->pass(std::chrono::seconds(30));
        QVERIFY(m_house->module->service().board().has(m_house->send(everyDisplay)));
    }
    m_house->pass(std::chrono::seconds(30));
    QCOMPARE(m_house->send(everyDisplay), u"TOO_MANY_BROADCASTS"_s);
    QVERIFY(m_house->run(
        u"broadcast:withdraw"_s, {{u"broadcastId"_s, m_house->currentIds().constFirst()}}));
    QVERIFY(m_house->module->service().board().has(m_house->send(everyDisplay)));
}

void TestBroadcast::onePersonSendsSoManyAMinute()
{
    for (int i = 0; i < broadcast::BroadcastSettings().perMinute; ++i) {
        QVERIFY(m_house->module->service().board().has(m_house->send(everyDisplay)));
    }
    const auto refused = m_house->run(u"broadcast:send"_s, m_house->wish(everyDisplay));
    QCOMPARE(refused.error().code, u"TOO_MANY_REQUESTS"_s);
    QCOMPARE(refused.error().details.value(u"retryAfter"_s).toInt(), 60);
    QVERIFY(m_house->runAs(m_house->bob, u"broadcast:send"_s, m_house->wish(everyDisplay)));
    m_house->clock.advance(std::chrono::seconds(60));
    QVERIFY(m_house->module->service().board().has(m_house->send(everyDisplay)));
}

void TestBroadcast::displaysHearWhatConcernsThem()
{
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    const QString ofG = m_house->send({{u"displaysOf"_s, QJsonArray {u"G"_s}}});
    const QString urgent = m_house->send(everyDisplay, {{u"level"_s, u"urgent"_s}});
    m_house->send(everyone);
    const QJsonArray now = notices(display);
    QCOMPARE(idsIn(now), (QStringList {urgent, ofG})); // the loudest first
    const auto read = broadcast::Notice::fromJson(now[1].toObject());
    QVERIFY(!read->everyDisplay);
    QVERIFY(read->isForDisplayOf({u"A"_s, u"G"_s}));
    QVERIFY(!read->isForDisplayOf({u"A"_s}));
}

void TestBroadcast::patientsHearInTheirRoom()
{
    LoopbackClient phone(*m_house->hub, m_house->face, patient(u"p1"_s), roomOfG);
    const QString id = m_house->send({{u"patientsOf"_s, QJsonArray {u"G"_s}}});
    const QList<QJsonObject> heard = phone.take();
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0][u"type"_s].toString(), u"broadcast_patients"_s);
    QCOMPARE(heard[0][u"data"_s][u"serviceId"_s].toString(), u"G"_s);
    QCOMPARE(idsIn(heard[0][u"data"_s][u"notices"_s]), QStringList {id});
    LoopbackClient late(*m_house->hub, m_house->face, patient(u"p2"_s));
    const auto subscription = m_house->hub->subscribe(late.id(), roomOfG);
    QCOMPARE(idsIn(subscription->messages.constLast().data[u"notices"_s]), QStringList {id});
    m_house->run(u"broadcast:withdraw"_s, {{u"broadcastId"_s, id}});
    QVERIFY(notices(phone).isEmpty());
}

void TestBroadcast::staffHearWhoSentItAndWhoReadIt()
{
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob, staff);
    LoopbackClient nurse(*m_house->hub, m_house->face, person(u"nina"_s, {Role::Nurse}), staff);
    const QString id = m_house->send({{u"roles"_s, QJsonArray {u"doctor"_s}}});
    const auto last = bob.take().constLast()[u"data"_s][u"broadcast"_s].toObject();
    QCOMPARE(last[u"sentBy"_s][u"id"_s].toString(), u"ann"_s);
    QCOMPARE(last[u"readers"_s][u"told"_s].toInt(), 1); // the doctor alone
    nurse.take();
    QVERIFY(m_house->runAs(m_house->bob, u"broadcast:read"_s, {{u"broadcastId"_s, id}}));
    QVERIFY(bob.takeTypes().contains(u"broadcast_read"_s));
    const auto told = nurse.take();
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][u"data"_s][u"broadcast"_s][u"readers"_s][u"read"_s].toInt(), 1);
    QVERIFY(!told[0][u"data"_s][u"broadcast"_s].toObject().contains(u"readByYou"_s));
    const auto who = m_house->run(u"broadcast:readers"_s, {{u"broadcastId"_s, id}});
    QCOMPARE(who->body.value(u"readers"_s)[0][u"id"_s].toString(), u"bob"_s);
    QVERIFY(who->body.value(u"readers"_s)[0][u"read"_s].toBool());
}

void TestBroadcast::nobodyOutsideHearsWhoWroteIt()
{
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    LoopbackClient phone(*m_house->hub, m_house->face, patient(u"p1"_s), roomOfG);
    m_house->send({{u"everyDisplay"_s, true}, {u"patientsOf"_s, QJsonArray {u"G"_s}}});
    for (LoopbackClient *client : {&display, &phone}) {
        const QJsonObject notice = notices(*client)[0].toObject();
        QCOMPARE(notice.keys(),
            (QStringList {
                u"displaysOf"_s, u"everyDisplay"_s, u"id"_s, u"level"_s, u"texts"_s, u"until"_s}));
    }
}

void TestBroadcast::whoComesLaterIsTold()
{
    const QString id = m_house->send(everyone);
    QCOMPARE(listed(id)[u"readers"_s][u"told"_s].toInt(), 0);
    for (int i = 0; i < 2; ++i) { // the second time is no second person
        LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob);
        const auto subscription = m_house->hub->subscribe(bob.id(), staff);
        m_house->settle();
        QCOMPARE(idsIn(subscription->messages[0].data[u"broadcasts"_s]), QStringList {id});
        QCOMPARE(listed(id)[u"readers"_s][u"told"_s].toInt(), 1);
    }
    m_house->runAs(m_house->bob, u"broadcast:read"_s, {{u"broadcastId"_s, id}});
    LoopbackClient again(*m_house->hub, m_house->face, m_house->bob);
    const auto snapshot = m_house->hub->subscribe(again.id(), staff)->messages[0];
    QVERIFY(snapshot.data[u"broadcasts"_s][0][u"readByYou"_s].toBool());
}

void TestBroadcast::onlyThoseItIsForReadIt()
{
    const QString id = m_house->send({{u"roles"_s, QJsonArray {u"nurse"_s}}});
    const QJsonObject which {{u"broadcastId"_s, id}};
    QCOMPARE(m_house->runAs(m_house->bob, u"broadcast:read"_s, which).error().code, u"FORBIDDEN"_s);
    QCOMPARE(m_house->run(u"broadcast:read"_s, which).error().code, u"FORBIDDEN"_s);
    const Identity nurse = person(u"nina"_s, {Role::Nurse});
    for (int i = 0; i < 2; ++i) {
        QVERIFY(m_house->runAs(nurse, u"broadcast:read"_s, which));
    }
    QCOMPARE(listed(id)[u"readers"_s][u"read"_s].toInt(), 1);
    QCOMPARE(m_house->run(u"broadcast:read"_s, {{u"broadcastId"_s, u"none"_s}}).error().code,
        u"NOT_FOUND"_s);
}

void TestBroadcast::aDisplaySaysThatItShowsIt()
{
    const QString id = m_house->send(everyDisplay);
    const Identity display = device(u"d1"_s, Role::Display);
    QVERIFY(m_house->runAs(display, u"broadcast:read"_s, {{u"broadcastId"_s, id}}));
    QCOMPARE(listed(id)[u"readers"_s][u"displays"_s].toInt(), 1);
    QCOMPARE(listed(id)[u"readers"_s][u"told"_s].toInt(), 0);
}

void TestBroadcast::itBeginsAndEndsByItself()
{
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob, staff);
    const QString id = m_house->send({{u"everyDisplay"_s, true}, {u"everyone"_s, true}},
        {{u"from"_s, m_house->in(10)}, {u"until"_s, m_house->in(20)}});
    QCOMPARE(listed(id)[u"state"_s].toString(), u"planned"_s);
    QVERIFY(display.take().isEmpty());
    m_house->pass(std::chrono::minutes(9));
    QVERIFY(display.take().isEmpty());
    m_house->pass(std::chrono::minutes(1));
    QCOMPARE(idsIn(notices(display)), QStringList {id});
    QCOMPARE(listed(id)[u"readers"_s][u"told"_s].toInt(), 1);
    bob.take();
    m_house->pass(std::chrono::minutes(10));
    QVERIFY(notices(display).isEmpty());
    QCOMPARE(bob.take().constLast()[u"data"_s][u"broadcast"_s][u"state"_s].toString(), u"over"_s);
    QVERIFY(m_house->currentIds().isEmpty());
    m_house->pass(std::chrono::minutes(10));
    QVERIFY(display.take().isEmpty()); // once
}

void TestBroadcast::aRestartLosesNothing()
{
    const QString id = m_house->send(everyone);
    const QString later = m_house->send(everyDisplay, {{u"from"_s, m_house->in(30)}});
    m_house->runAs(m_house->bob, u"broadcast:read"_s, {{u"broadcastId"_s, id}});
    const QJsonObject before = listed(id);
    m_house->restart();
    QCOMPARE(listed(id), before);
    QCOMPARE(listed(later)[u"state"_s].toString(), u"planned"_s);
    QCOMPARE(m_house->currentIds(), QStringList {id});
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    m_house->pass(std::chrono::minutes(30));
    QCOMPARE(idsIn(notices(display)), QStringList {later});
}

void TestBroadcast::itBeginsWhileTheProgramWasOff()
{
    const QString id = m_house->send(everyDisplay, {{u"from"_s, m_house->in(30)}});
    m_house->close();
    m_house->clock.advance(std::chrono::minutes(40));
    m_house->open();
    LoopbackClient display(*m_house->hub, m_house->face, device(u"d1"_s, Role::Display));
    const auto subscription = m_house->hub->subscribe(display.id(), displaysChannel);
    QCOMPARE(idsIn(subscription->messages[0].data[u"notices"_s]), QStringList {id});
    m_house->close();
    m_house->clock.advance(std::chrono::minutes(40));
    m_house->open();
    QVERIFY(m_house->currentIds().isEmpty());
    QCOMPARE(listed(id)[u"state"_s].toString(), u"over"_s);
}

void TestBroadcast::whatIsWithdrawnGoesAtOnce()
{
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    const QString id = m_house->send(everyDisplay);
    const QJsonObject which {{u"broadcastId"_s, id}};
    m_house->pass(std::chrono::minutes(1));
    QVERIFY(m_house->runAs(m_house->bob, u"broadcast:withdraw"_s, which));
    QVERIFY(notices(display).isEmpty());
    QCOMPARE(listed(id)[u"state"_s].toString(), u"withdrawn"_s);
    QCOMPARE(listed(id)[u"withdrawnBy"_s][u"id"_s].toString(), u"bob"_s);
    QCOMPARE(m_house->run(u"broadcast:withdraw"_s, which).error().code, u"BROADCAST_OVER"_s);
    m_house->restart();
    QVERIFY(m_house->currentIds().isEmpty());
}

void TestBroadcast::aClockThatIsSetTakesItAlong()
{
    const QString id = m_house->send(everyDisplay);
    const Millis jump = std::chrono::hours(5);
    m_house->clock.advance(jump);
    m_house->module->moveInTime(jump);
    m_house->settle();
    QCOMPARE(m_house->currentIds(), QStringList {id});
    QCOMPARE(listed(id)[u"until"_s].toString(), m_house->in(60));
    m_house->restart();
    QCOMPARE(m_house->currentIds(), QStringList {id});
}

void TestBroadcast::aClockThatWasFarAheadEndsNothing()
{
    const QString id = m_house->send(everyDisplay);
    const Millis ahead = std::chrono::hours(1000);
    m_house->clock.advance(ahead);
    m_house->module->service().tick();
    QVERIFY(m_house->currentIds().isEmpty());
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    m_house->clock.advance(-ahead);
    m_house->module->moveInTime(-ahead);
    m_house->settle();
    QCOMPARE(m_house->currentIds(), QStringList {id});
    QCOMPARE(idsIn(notices(display)), QStringList {id});
}

void TestBroadcast::thePastComesInPages()
{
    QStringList sent;
    for (int i = 0; i < 5; ++i) {
        sent.prepend(m_house->send(everyDisplay, {{u"until"_s, m_house->in(1)}}));
        m_house->pass(std::chrono::minutes(2));
    }
    const QString now = m_house->send(everyDisplay);
    const auto first = m_house->run(u"broadcast:list"_s, {{u"limit"_s, 3}});
    QCOMPARE(idsIn(first->body.value(u"broadcasts"_s)), QStringList {now} + sent.first(3));
    QCOMPARE(first->body.value(u"next"_s).toInt(), 3);
    const auto second = m_house->run(u"broadcast:list"_s, {{u"limit"_s, 3}, {u"offset"_s, 3}});
    QCOMPARE(idsIn(second->body.value(u"broadcasts"_s)), sent.last(2));
    QCOMPARE(second->body.value(u"next"_s).toInt(), 0);
}

void TestBroadcast::anAudienceReachesWhoIsThere()
{
    m_house->displays = {{u"d1"_s, u"Lobby"_s}, {u"d2"_s, u"Lobby east"_s}};
    LoopbackClient display(
        *m_house->hub, m_house->face, device(u"d1"_s, Role::Display), displaysChannel);
    QVERIFY(m_house->hub->subscribe(display.id(), u"queue_poli_A"_s));
    LoopbackClient phone(*m_house->hub, m_house->face, patient(u"p1"_s), roomOfG);
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob, staff);
    LoopbackClient bobToo(*m_house->hub, m_house->face, m_house->bob, staff);
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann, staff);
    const auto reach = [this](const QJsonObject &audience) {
        return broadcast::Reach::fromJson(
            m_house->run(u"broadcast:reach"_s, audience)->body.value(u"reach"_s).toObject());
    };
    const broadcast::Reach all = reach(
        {{u"everyDisplay"_s, true}, {u"everyone"_s, true}, {u"patientsOf"_s, QJsonArray {u"G"_s}}});
    QCOMPARE(all.displays, 1);
    QCOMPARE(all.missing, QStringList {u"Lobby east"_s});
    QCOMPARE(all.phones, 1);
    QCOMPARE(all.people, 1); // Bob, once; Ann asks
    QCOMPARE(reach({{u"displaysOf"_s, QJsonArray {u"A"_s}}}).displays, 1);
    QCOMPARE(reach({{u"displaysOf"_s, QJsonArray {u"G"_s}}}).displays, 0);
    QCOMPARE(reach({{u"roles"_s, QJsonArray {u"nurse"_s}}}), broadcast::Reach());
    display.disconnect();
    QCOMPARE(reach({{u"displaysOf"_s, QJsonArray {u"A"_s}}}).missing,
        (QStringList {u"Lobby"_s, u"Lobby east"_s}));
    QCOMPARE(
        reach({{u"displaysOf"_s, QJsonArray {u"G"_s}}}).missing, QStringList {u"Lobby east"_s});
}

void TestBroadcast::everyCommandIsGuarded()
{
    QCOMPARE(wrongRights(*m_house->commands), QStringList {});
    QCOMPARE(wrongChecks(*m_house->commands), QStringList {});
    QVERIFY(m_house->module->service().all().isEmpty());
}

void TestBroadcast::theChannelsAreGuarded()
{
    for (const Caller &caller : everyCaller()) {
        LoopbackClient client(*m_house->hub, m_house->face, caller.identity);
        const bool isStaff = caller.identity.isStaff();
        const bool isScreen =
            caller.identity.hasRole(Role::Display) || caller.identity.hasRole(Role::Kiosk);
        QVERIFY2(m_house->hub->subscribe(client.id(), staff).has_value() == isStaff,
            qPrintable(caller.label));
        QVERIFY2(m_house->hub->subscribe(client.id(), displaysChannel).has_value()
                == (isStaff || isScreen),
            qPrintable(caller.label));
        QVERIFY2(
            !m_house->hub->publishFrom(client.id(), displaysChannel, {}), qPrintable(caller.label));
    }
}

void TestBroadcast::allIsInTheRecord()
{
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob, staff);
    const QString id = m_house->send(everyone);
    m_house->runAs(m_house->bob, u"broadcast:read"_s, {{u"broadcastId"_s, id}});
    m_house->run(u"broadcast:withdraw"_s, {{u"broadcastId"_s, id}});
    const auto events =
        await(m_house->storage->read([id](Transaction &transaction) -> Result<QList<Event>> {
            return eventsOf(transaction, u"broadcast"_s, id, 10);
        }));
    QStringList kinds;
    for (const Event &event : *events) {
        kinds.append(event.actor + u' ' + event.kind);
    }
    QCOMPARE(
        kinds, (QStringList {u"ann send"_s, u"system tell"_s, u"bob read"_s, u"ann withdraw"_s}));
}

void TestBroadcast::aBroadcastComesBackFromJson()
{
    m_house->run(u"broadcast:withdraw"_s, {{u"broadcastId"_s, m_house->send(everyone)}});
    const broadcast::Broadcast sent = m_house->module->service().all().constFirst();
    QCOMPARE(*broadcast::Broadcast::fromJson(sent.toJson()), sent);
    QCOMPARE(broadcast::Broadcast::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
    QJsonObject newer = sent.toJson();
    newer.insert(u"level"_s, u"whispered"_s);
    QCOMPARE(broadcast::Broadcast::fromJson(newer)->toJson(), newer);
    QCOMPARE(broadcast::textIn(sent.texts, u"th"_s), u"The laboratory has moved."_s);
}

LOKET_TEST(TestBroadcast)
#include "tst_broadcast.moc"
