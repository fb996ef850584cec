#include "client/queue/queuefeed.h"

#include "client/core/subscriptionid.h"
#include "support/await.h"
#include "support/fakeclinic.h"
#include "support/seededrandom.h"
#include "support/testmain.h"
#include "vocabulary/queue/names.h"

#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;

namespace {

struct World {
    FakeServer server;
    FakeClinic clinic {server};
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    QueueFeed feed {connection, {.afterEvent = Millis(20), .between = Millis(60'000)}};

    World() { connection.setServer(server.url()); }
    void goOnline()
    {
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(!feed.isStale());
    }
    int waitingFor(const QString &service)
    {
        const auto found = feed.services()->find(service);
        return found ? found->waiting : -1;
    }
};

} // namespace

class TestQueueFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isStaleUntilTheServerHasSpoken();
    void followsEveryChange();
    void isStaleWhileOffline();
    void takesTheSnapshotOfAServerThatForgot();
    void forgetsEverythingAtSignOut();
    void asksAgainFromTimeToTime();
    void keepsWhoIsDone();
    void tellsOfWhatItCannotRead();
    void showsWhatItDoesNotKnow();
    void tellsWhichNumbersRunLow();
    void tellsWhenTheStaffChannelIsRefused();
};

void TestQueueFeed::isStaleUntilTheServerHasSpoken()
{
    World world;
    world.clinic.fill();
    QVERIFY(world.feed.isStale());
    world.goOnline();
    QCOMPARE(world.feed.visits()->count(), 15);
    QCOMPARE(world.feed.counters()->count(), 4);
    QCOMPARE(world.feed.services()->count(), 3);
    QCOMPARE(world.waitingFor(u"R"_s), 4);
    // Whom the counters have is known from the visits.
    QCOMPARE(world.feed.counters()->find(u"3"_s)->number, u"A-005"_s);
    QCOMPARE(world.feed.counters()->find(u"2"_s)->serviceNames,
        QStringList({u"Registration"_s, u"General clinic"_s}));
}

void TestQueueFeed::followsEveryChange()
{
    World world;
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 10);
    world.goOnline();
    const auto issued = await(world.connection.command(
        u"queue:issue"_s, {{u"serviceId"_s, u"R"_s}, {u"priority"_s, u"URGENT"_s}}));
    QVERIFY(issued);
    QTRY_COMPARE(world.feed.visits()->count(), 2);
    QCOMPARE(world.feed.visits()->values().first().number, u"R-002"_s);
    QTRY_COMPARE(world.waitingFor(u"R"_s), 2);
    QVERIFY(await(world.connection.command(u"queue:call-next"_s, {{u"counterId"_s, u"1"_s}})));
    QTRY_COMPARE(world.feed.visits()->find(u"v-R-2"_s)->state, queue::State::Called);
    QTRY_COMPARE(world.waitingFor(u"R"_s), 1);
    world.clinic.setCounterOpen(u"1"_s, false);
    QTRY_VERIFY(!world.feed.counters()->find(u"1"_s)->isOpen);
    QCOMPARE(world.feed.counters()->find(u"1"_s)->number, u"R-002"_s);
}

void TestQueueFeed::isStaleWhileOffline()
{
    World world;
    world.clinic.fill();
    world.goOnline();
    world.server.setDead(true);
    QTRY_VERIFY(world.feed.isStale());
    QVERIFY(world.feed.visits()->isStale());
    QCOMPARE(world.feed.visits()->count(), 15); // still there, to be shown as old
    world.server.publish(u"staff"_s, u"counter_update"_s,
        {{u"counter"_s, QJsonObject {{u"id"_s, u"1"_s}, {u"name"_s, u"Renamed"_s}}}});
    world.server.setDead(false);
    QTRY_VERIFY(!world.feed.isStale());
    QTRY_COMPARE(world.feed.counters()->find(u"1"_s)->name, u"Renamed"_s);
}

void TestQueueFeed::takesTheSnapshotOfAServerThatForgot()
{
    World world;
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 10);
    world.goOnline();
    world.server.setDead(true);
    QTRY_VERIFY(world.feed.isStale());
    world.clinic.addVisit(u"R"_s, u"Budi"_s, 1);
    world.server.forgetHistory();
    world.server.setDead(false);
    QTRY_VERIFY(!world.feed.isStale());
    QCOMPARE(world.feed.visits()->count(), 2);
}

void TestQueueFeed::forgetsEverythingAtSignOut()
{
    World world;
    world.clinic.fill();
    world.goOnline();
    world.connection.signOut();
    QCOMPARE(world.feed.visits()->count(), 0);
    QCOMPARE(world.feed.counters()->count(), 0);
    QVERIFY(world.feed.isStale());
}

void TestQueueFeed::asksAgainFromTimeToTime()
{
    World world;
    QueueFeed feed(world.connection, {.afterEvent = Millis(20), .between = Millis(50)});
    world.goOnline();
    QTRY_VERIFY(world.server.messagesOf(u"subscribe"_s).size() >= 3);
    world.clinic.addVisit(u"R"_s, u"Siti"_s, 10); // no event told of it
    QTRY_COMPARE(feed.visits()->count(), 1);
}

void TestQueueFeed::keepsWhoIsDone()
{
    World world;
    const QString waits = world.clinic.addVisit(u"R"_s, u"Ani"_s, 10);
    const QString goes = world.clinic.addVisit(u"R"_s, u"Ani Gone"_s, 60);
    world.goOnline();
    QSignalSpy turned(&world.feed, &QueueFeed::turned);
    world.clinic.setState(goes, u"done"_s);
    world.clinic.publish(goes);
    QTRY_COMPARE(world.feed.visits()->find(goes)->state, queue::State::Done);
    world.server.publish(
        u"staff"_s, u"queue_refresh"_s, {{u"data"_s, QJsonArray {world.clinic.visit(waits)}}});
    QTRY_VERIFY(!world.feed.isStale());
    QCOMPARE(world.feed.visits()->count(), 2); // a snapshot does not tell of who is done
    QCOMPARE(turned.count(), 0);
    world.server.publish(u"staff"_s, u"queue_refresh"_s, {{u"data"_s, QJsonArray()}});
    QTRY_COMPARE(turned.count(), 1); // the one who waited has ended without a word
}

void TestQueueFeed::tellsOfWhatItCannotRead()
{
    World world;
    world.goOnline();
    QSignalSpy failed(&world.feed, &QueueFeed::failed);
    world.server.publish(u"staff"_s, u"queue_update"_s,
        {{u"visit"_s, QJsonObject {{u"id"_s, u"1"_s}, {u"state"_s, u"asleep"_s}}}});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, u"UNREADABLE_ANSWER"_s);
    world.server.publish(u"staff"_s, u"queue_refresh"_s, {{u"data"_s, QJsonArray {u"?"_s}}});
    QTRY_COMPARE(failed.count(), 2);
}

// Of a newer server.
void TestQueueFeed::showsWhatItDoesNotKnow()
{
    World world;
    world.clinic.fill();
    world.clinic.setState(world.clinic.addVisit(u"R"_s, u"Siti"_s, 10, u"VIP"_s), u"asleep"_s);
    world.goOnline();
    QCOMPARE(world.feed.visits()->count(), 16);
    const auto visit = world.feed.visits()->find(u"v-R-7"_s);
    QVERIFY(visit);
    QCOMPARE(visit->state.text(), u"asleep"_s);
    QCOMPARE(visit->priority.text(), u"VIP"_s);
}

void TestQueueFeed::tellsWhichNumbersRunLow()
{
    World world;
    world.server.answer(u"queue:status"_s, [](const QJsonObject &) {
        const QJsonObject enough {{u"id"_s, u"R"_s}, {u"name"_s, u"Registration"_s},
            {u"numbersLeft"_s, 400}, {u"numbersLow"_s, false}};
        const QJsonObject few {{u"id"_s, u"A"_s}, {u"name"_s, u"General"_s}, {u"numbersLeft"_s, 3},
            {u"numbersLow"_s, true}};
        return Result<QJsonObject>(
            QJsonObject {{u"status"_s, QJsonObject {{u"services"_s, QJsonArray {enough, few}}}}});
    });
    world.goOnline();
    QCOMPARE(world.feed.runningLow(), u"General (3)"_s);
}

void TestQueueFeed::tellsWhenTheStaffChannelIsRefused()
{
    World world;
    world.goOnline();
    QSignalSpy failed(&world.feed, &QueueFeed::failed);
    const auto refuse = [&world](const QString &channel, const QString &why) {
        world.server.sendRaw({{u"type"_s, u"error"_s}, {u"code"_s, u"FORBIDDEN"_s},
            {u"id"_s, subscriptionId(channel)}, {u"message"_s, why}});
    };
    refuse(u"screens"_s, u"For administrators only."_s); // is another room's
    refuse(queue::staffChannel, u"For staff only."_s);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().message, u"For staff only."_s);
}

LOKET_TEST(TestQueueFeed)
#include "tst_queuefeed.moc"
