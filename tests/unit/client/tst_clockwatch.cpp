#include "client/core/clockwatch.h"
#include "client/queue/queuefeed.h"
#include "support/await.h"
#include "support/fakeclinic.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

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
    QueueFeed feed {connection}; // subscribes
    ClockWatch watch {connection};

    World()
    {
        clinic.fill();
        connection.setServer(server.url());
    }
    void goOnline()
    {
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(!feed.isStale());
    }
    void warn(int seconds)
    {
        server.publish(u"staff"_s, u"clock_warning"_s,
            {{u"jump"_s, seconds}, {u"clock"_s, u"2026-01-08T01:00:00.000Z"_s}});
        QTRY_VERIFY(watch.isUnsure());
    }
};

} // namespace

class TestClockWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsOfADoubtAndOfItsEnd()
    {
        World world;
        world.goOnline();
        QVERIFY(!world.watch.isUnsure());
        world.warn(86'400);
        QCOMPARE(world.watch.jumpSeconds(), 86'400);
        QCOMPARE(world.watch.clock(), QDateTime(QDate(2026, 1, 8), QTime(1, 0), Qt::UTC));
        world.server.publish(u"staff"_s, u"clock_steady"_s, {});
        QTRY_VERIFY(!world.watch.isUnsure());
    }

    void forgetsItAtSignOut()
    {
        World world;
        world.goOnline();
        world.warn(-3600);
        world.connection.signOut();
        QTRY_VERIFY(!world.watch.isUnsure());
    }

    void saysThatTheTimeIsRight()
    {
        World world;
        world.server.answer(u"clock:confirm"_s, [](const QJsonObject &) {
            return Result<QJsonObject>(fail(u"FORBIDDEN"_s, u"Not you."_s, 403));
        });
        world.goOnline();
        world.warn(86'400);
        QSignalSpy refused(&world.watch, &ClockWatch::refused);
        world.watch.confirm();
        QVERIFY(world.watch.isWorking());
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!world.watch.isWorking());
        QVERIFY(world.watch.isUnsure()); // until the server says otherwise
        QCOMPARE(world.server.messagesOf(u"clock:confirm"_s).size(), 1);
    }
};

LOKET_TEST(TestClockWatch)
#include "tst_clockwatch.moc"
