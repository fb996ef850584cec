#include "notificationshouse.h"
#include "support/commandwalk.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QString annsAlerts = u"user:ann:alerts"_s;
const QString bobsAlerts = u"user:bob:alerts"_s;

QStringList kindsIn(const QJsonArray &told)
{
    QStringList kinds;
    for (const QJsonValue one : told) {
        kinds.append(one[u"kind"_s].toString() + u' ' + one[u"about"_s].toString());
    }
    return kinds;
}

} // namespace

// What people are told, through commands and channels.
class TestNotifications : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_house = std::make_unique<NotificationsHouse>(); }
    void cleanup() { m_house.reset(); }

    void whomItConcernsIsTold();
    void nobodyIsToldOfTheOwnDeed();
    void rolesAreToldToo();
    void whoCanDoNothingIsNotTold();
    void whoIsTheDoerIsSaid();
    void readOnOneIsReadOnAll();
    void nobodyReadsAnothers();
    void allAreReadAtOnce();
    void whatWasNotSeenIsNotAmongAll();
    void aNewcomerGetsWhatThereIs();
    void aRestartLosesNothing();
    void soManyAreKeptAndNoMore();
    void whatIsOldIsNotShownAndNotLost();
    void whatIsSettledGoesUnlessItWasRead();
    void whatWasReadElsewhereIsRead();
    void aRefusedChangeTellsNobody();
    void aClockThatIsSetTakesThemAlong();
    void theChannelIsThatPersonsAlone();
    void everyCommandIsGuarded();
    void aDisplayThatIsDownIsToldOf();
    void aNotificationComesBackFromJson();

private:
    std::unique_ptr<NotificationsHouse> m_house;
};

void TestNotifications::whomItConcernsIsTold()
{
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob, bobsAlerts);
    LoopbackClient cem(*m_house->hub, m_house->face, m_house->cem, u"user:cem:alerts"_s);
    m_house->tell({u"bob"_s, u"nobody"_s});
    const QList<QJsonObject> heard = m_house->heard(bob, u"notification"_s);
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0][u"channel"_s].toString(), bobsAlerts);
    const QJsonObject told = heard[0][u"data"_s][u"notification"_s].toObject();
    QCOMPARE(told[u"kind"_s].toString(), u"ward:full"_s);
    QCOMPARE(told[u"room"_s].toString(), u"ward"_s);
    QCOMPARE(told[u"data"_s][u"beds"_s].toInt(), 4);
    QCOMPARE(told[u"createdAt"_s].toString(), m_house->in(0));
    QCOMPARE(heard[0][u"data"_s][u"unread"_s].toInt(), 1);
    QCOMPARE(m_house->toldTo(m_house->bob), QJsonArray {told});
    QVERIFY(m_house->heard(cem, u"notification"_s).isEmpty());
    QVERIFY(m_house->toldTo(m_house->cem).isEmpty());
}

void TestNotifications::nobodyIsToldOfTheOwnDeed()
{
    m_house->tell({u"ann"_s, u"bob"_s});
    QVERIFY(m_house->toldTo(m_house->ann).isEmpty());
    QCOMPARE(m_house->toldTo(m_house->bob).size(), 1);
}

void TestNotifications::rolesAreToldToo()
{
    m_house->happens(u"eve"_s,
        {{.kind = u"ward:fire"_s,
            .to = {.users = {u"finn"_s},
                .roles = {Role::Admin, Role::SuperAdmin, Role::Nurse},
                .exceptUsers = {u"bob"_s}}}});
    QCOMPARE(m_house->toldTo(m_house->finn).size(), 1);
    for (const Identity &other : {m_house->eve, m_house->bob, m_house->cem}) {
        QVERIFY2(m_house->toldTo(other).isEmpty(), qPrintable(other.id));
    }
}

// What an auditor may look at is no reason to be told of it.
void TestNotifications::whoCanDoNothingIsNotTold()
{
    m_house->tell({u"gus"_s, u"bob"_s});
    m_house->happens(
        u"eve"_s, {{.kind = u"ward:fire"_s, .to = {.roles = {Role::Auditor, Role::Nurse}}}});
    QVERIFY(m_house->toldTo(m_house->gus).isEmpty());
    QCOMPARE(m_house->toldTo(m_house->bob).size(), 2);
}

void TestNotifications::whoIsTheDoerIsSaid()
{
    m_house->tell({u"bob"_s});
    m_house->tell({u"bob"_s}, u"bed-2"_s, u"system"_s);
    const QJsonArray told = m_house->toldTo(m_house->bob);
    QCOMPARE(told[1][u"by"_s][u"name"_s].toString(), m_house->ann.name);
    QVERIFY(told[0][u"by"_s].isUndefined());
}

void TestNotifications::readOnOneIsReadOnAll()
{
    const QString id = m_house->tell({u"bob"_s, u"cem"_s});
    LoopbackClient one(*m_house->hub, m_house->face, m_house->bob, bobsAlerts);
    LoopbackClient other(*m_house->hub, m_house->face, m_house->bob, bobsAlerts);
    const QJsonObject data {{u"id"_s, id}, {u"requestId"_s, u"r1"_s}};
    QCOMPARE(
        m_house->run(u"notifications:read"_s, data, m_house->bob)->body[u"unread"_s].toInt(), 0);
    QVERIFY(m_house->run(u"notifications:read"_s, {{u"id"_s, id.toInt()}}, m_house->bob));
    for (LoopbackClient *client : {&one, &other}) {
        const QList<QJsonObject> heard = m_house->heard(*client, u"notification_read"_s);
        QCOMPARE(heard.size(), 1); // the second time nothing happened
        QCOMPARE(heard[0][u"data"_s][u"ids"_s].toArray(), QJsonArray {id});
        QCOMPARE(heard[0][u"data"_s][u"unread"_s].toInt(), 0);
    }
    QVERIFY(m_house->toldTo(m_house->bob, true).isEmpty());
    QCOMPARE(m_house->toldTo(m_house->bob)[0][u"read"_s].toBool(), true);
    QCOMPARE(m_house->unread(m_house->cem), 1);
}

void TestNotifications::nobodyReadsAnothers()
{
    const QString id = m_house->tell({u"bob"_s});
    const auto refused = m_house->run(u"notifications:read"_s, {{u"id"_s, id}}, m_house->cem);
    QCOMPARE(refused.error().code, u"NOT_FOUND"_s);
    QCOMPARE(m_house->unread(m_house->bob), 1);
}

void TestNotifications::allAreReadAtOnce()
{
    m_house->tell({u"bob"_s});
    m_house->tell({u"bob"_s, u"cem"_s});
    QVERIFY(m_house->run(u"notifications:read-all"_s, {}, m_house->bob));
    QVERIFY(m_house->run(u"notifications:read-all"_s, {}, m_house->bob));
    QCOMPARE(m_house->unread(m_house->bob), 0);
    QCOMPARE(m_house->toldTo(m_house->bob).size(), 2);
    QCOMPARE(m_house->unread(m_house->cem), 1);
}

void TestNotifications::whatWasNotSeenIsNotAmongAll()
{
    m_house->tell({u"bob"_s});
    const QString seen = m_house->tell({u"bob"_s}, u"bed-2"_s);
    const QString later = m_house->tell({u"bob"_s}, u"bed-3"_s);
    const auto read = m_house->run(u"notifications:read-all"_s, {{u"upTo"_s, seen}}, m_house->bob);
    QCOMPARE(read->body[u"unread"_s].toInt(), 1);
    const QJsonArray left = m_house->toldTo(m_house->bob, true);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][u"id"_s].toString(), later);
    const auto refused =
        m_house->run(u"notifications:read-all"_s, {{u"upTo"_s, u"all"_s}}, m_house->bob);
    QCOMPARE(refused.error().code, u"INVALID_FIELD"_s);
    QCOMPARE(m_house->unread(m_house->bob), 1);
}

void TestNotifications::aNewcomerGetsWhatThereIs()
{
    m_house->tell({u"bob"_s});
    LoopbackClient late(*m_house->hub, m_house->face, m_house->bob);
    const auto subscription = m_house->hub->subscribe(late.id(), bobsAlerts);
    QCOMPARE(subscription->messages.size(), 1);
    QCOMPARE(subscription->messages[0].event, u"notification_refresh"_s);
    QCOMPARE(subscription->messages[0].data[u"unread"_s].toInt(), 1);
    QCOMPARE(subscription->messages[0].data[u"notifications"_s].toArray(),
        m_house->toldTo(m_house->bob));
}

void TestNotifications::aRestartLosesNothing()
{
    const QString id = m_house->tell({u"bob"_s});
    m_house->tell({u"bob"_s}, u"bed-2"_s);
    m_house->run(u"notifications:read"_s, {{u"id"_s, id}}, m_house->bob);
    const QJsonArray before = m_house->toldTo(m_house->bob);
    m_house->openAgain();
    QCOMPARE(m_house->toldTo(m_house->bob), before);
    QCOMPARE(m_house->unread(m_house->bob), 1);
}

void TestNotifications::soManyAreKeptAndNoMore()
{
    const int most = m_house->module->service().settings().mostKept;
    for (int i = 0; i < most + 3; ++i) {
        m_house->tell({u"bob"_s}, QString::number(i));
    }
    m_house->tell({u"cem"_s});
    const QJsonArray kept = m_house->toldTo(m_house->bob);
    QCOMPARE(kept.size(), most);
    QCOMPARE(kept.last()[u"about"_s].toString(), u"3"_s);
    m_house->openAgain();
    QCOMPARE(m_house->toldTo(m_house->bob), kept);
    QCOMPARE(m_house->unread(m_house->cem), 1);
}

void TestNotifications::whatIsOldIsNotShownAndNotLost()
{
    m_house->tell({u"bob"_s});
    m_house->clock.advance(std::chrono::days(31));
    QVERIFY(m_house->toldTo(m_house->bob).isEmpty());
    QCOMPARE(m_house->unread(m_house->bob), 0);
    m_house->clock.advance(-std::chrono::days(31)); // it was far ahead
    QCOMPARE(m_house->unread(m_house->bob), 1);
}

void TestNotifications::whatIsSettledGoesUnlessItWasRead()
{
    const QString id = m_house->tell({u"bob"_s, u"cem"_s});
    m_house->tell({u"bob"_s}, u"bed-2"_s);
    m_house->run(u"notifications:read"_s, {{u"id"_s, id}}, m_house->cem);
    LoopbackClient bob(*m_house->hub, m_house->face, m_house->bob, bobsAlerts);
    LoopbackClient cem(*m_house->hub, m_house->face, m_house->cem, u"user:cem:alerts"_s);
    m_house->happens(u"ann"_s, {{.does = Tiding::Does::Settle, .about = u"bed-1"_s}});
    const QList<QJsonObject> gone = m_house->heard(bob, u"notification_gone"_s);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone[0][u"data"_s][u"ids"_s].toArray(), QJsonArray {id});
    QCOMPARE(gone[0][u"data"_s][u"unread"_s].toInt(), 1);
    QVERIFY(m_house->heard(cem, u"notification_gone"_s).isEmpty());
    QCOMPARE(kindsIn(m_house->toldTo(m_house->bob)), QStringList {u"ward:full bed-2"_s});
    QCOMPARE(kindsIn(m_house->toldTo(m_house->cem)), QStringList {u"ward:full bed-1"_s});
    const QJsonArray before = m_house->toldTo(m_house->bob);
    m_house->openAgain();
    QCOMPARE(m_house->toldTo(m_house->bob), before);
}

void TestNotifications::whatWasReadElsewhereIsRead()
{
    m_house->tell({u"bob"_s, u"cem"_s});
    m_house->happens(u"bob"_s,
        {{.does = Tiding::Does::ReadBy,
            .kind = u"ward:full"_s,
            .about = u"bed-1"_s,
            .to = {.users = {u"bob"_s}}}});
    QCOMPARE(m_house->unread(m_house->bob), 0);
    QCOMPARE(m_house->unread(m_house->cem), 1);
}

void TestNotifications::aRefusedChangeTellsNobody()
{
    m_house->tell({u"cem"_s});
    const auto refused =
        await(m_house->journal->change(OnceKey {}, [](Changes &changes) -> Result<Count> {
            changes.append({u"ann"_s, u"ward"_s, u"happened"_s, u"bed-1"_s, {}});
            return fail(u"NO"_s, u"No."_s);
        }));
    QVERIFY(!refused);
    QCOMPARE(m_house->unread(m_house->cem), 1);
}

void TestNotifications::aClockThatIsSetTakesThemAlong()
{
    m_house->tell({u"bob"_s});
    m_house->clock.advance(std::chrono::days(40));
    m_house->module->moveInTime(std::chrono::days(40));
    m_house->settle();
    m_house->settle();
    QCOMPARE(m_house->toldTo(m_house->bob)[0][u"createdAt"_s].toString(), m_house->in(0));
    const QJsonArray before = m_house->toldTo(m_house->bob);
    m_house->openAgain();
    QCOMPARE(m_house->toldTo(m_house->bob), before);
}

void TestNotifications::theChannelIsThatPersonsAlone()
{
    for (const Caller &caller : everyCaller()) {
        LoopbackClient client(*m_house->hub, m_house->face, caller.identity);
        QVERIFY2(!m_house->hub->subscribe(client.id(), bobsAlerts), qPrintable(caller.label));
    }
    LoopbackClient ann(*m_house->hub, m_house->face, m_house->ann);
    QVERIFY(m_house->hub->subscribe(ann.id(), annsAlerts));
    QVERIFY(!m_house->hub->subscribe(ann.id(), bobsAlerts));
}

void TestNotifications::everyCommandIsGuarded()
{
    QCOMPARE(wrongRights(*m_house->commands), QStringList {});
    QCOMPARE(wrongChecks(*m_house->commands), QStringList {});
}

// Minutes count while somebody works; when it is there again nobody need read it.
void TestNotifications::aDisplayThatIsDownIsToldOf()
{
    m_house->displays = {{u"d1"_s, u"Hall"_s}};
    const auto pass = [this](int minutes) {
        for (int i = 0; i < minutes; ++i) {
            m_house->module->displays().minutePassed();
        }
        m_house->settle();
    };
    pass(60); // at night
    QVERIFY(m_house->toldTo(m_house->eve).isEmpty());
    LoopbackClient atWork(*m_house->hub, m_house->face, m_house->ann);
    pass(9);
    QVERIFY(m_house->toldTo(m_house->eve).isEmpty());
    pass(1);
    QCOMPARE(kindsIn(m_house->toldTo(m_house->eve)), QStringList {u"display:down d1"_s});
    QCOMPARE(m_house->toldTo(m_house->finn)[0][u"data"_s][u"name"_s].toString(), u"Hall"_s);
    QVERIFY(m_house->toldTo(m_house->ann).isEmpty());
    pass(60);
    QCOMPARE(m_house->toldTo(m_house->eve).size(), 1);
    LoopbackClient hall(*m_house->hub, m_house->face, device(u"d1"_s, Role::Display));
    pass(1);
    QVERIFY(m_house->toldTo(m_house->eve).isEmpty());
    hall.disconnect();
    pass(10);
    QCOMPARE(m_house->toldTo(m_house->eve).size(), 1);
    m_house->displays.clear(); // it was taken away
    pass(1);
    QVERIFY(m_house->toldTo(m_house->eve).isEmpty());
}

void TestNotifications::aNotificationComesBackFromJson()
{
    const notifications::Notification told {.id = u"7"_s,
        .kind = u"ward:full"_s,
        .room = u"ward"_s,
        .about = u"bed-1"_s,
        .data = {{u"beds"_s, 4}},
        .by = {u"ann"_s, u"Ann"_s},
        .createdAt = m_house->clock.now(),
        .isRead = true};
    QCOMPARE(*notifications::Notification::fromJson(told.toJson()), told);
    QCOMPARE(notifications::Notification::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
}

LOKET_TEST(TestNotifications)
#include "tst_notifications.moc"
