#include "core/houseclock.h"

#include "support/manualclock.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

class TestHouseClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsTheWallClockWhileThatIsSteady()
    {
        ManualClock system;
        HouseClock clock(system);
        QVERIFY(!clock.isSteady()); // one reading is not enough
        pass(system, clock, 5min);
        QVERIFY(clock.isSteady());
        QCOMPARE(clock.now(), system.now());
        QCOMPARE(clock.monotonic(), system.monotonic());
    }

    void itFollowsWhatIsSetByLittle()
    {
        ManualClock system;
        HouseClock clock(system);
        for (int i = 0; i < 10; ++i) {
            system.jump(i % 2 == 0 ? 50s : -40s);
            QCOMPARE(clock.now(), system.now());
            QVERIFY(!clock.look());
        }
        QVERIFY(!clock.jump());
    }

    void aNightWithTheLidClosedIsTimeThatHasPassed()
    {
        ManualClock system;
        HouseClock clock(system);
        system.advance(14h); // the monotonic clock counts it
        QVERIFY(!clock.look());
        QCOMPARE(clock.now(), system.now());
    }

    // Also before the next look at it.
    void aJumpIsNotBelieved_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("a minute and a bit") << qint64(61);
        QTest::newRow("a day forward") << qint64(86'400);
        QTest::newRow("a day back") << qint64(-86'400);
        QTest::newRow("years back") << qint64(-800'000'000);
    }
    void aJumpIsNotBelieved()
    {
        QFETCH(qint64, seconds);
        ManualClock system;
        HouseClock clock(system);
        pass(system, clock, 10min);
        const Instant before = clock.now();
        system.jump(std::chrono::seconds(seconds));
        QCOMPARE(clock.now(), before);
        QVERIFY(!clock.isSteady());
        const auto change = clock.look();
        QVERIFY(change);
        QCOMPARE(change->kind, ClockChange::Kind::Jumped);
        QCOMPARE(change->by, Millis(std::chrono::seconds(seconds)));
        QCOMPARE(clock.jump(), std::optional(Millis(std::chrono::seconds(seconds))));
        QVERIFY(!pass(system, clock, 4min + 59s));
        QCOMPARE(clock.now(), before + 4min + 59s); // time has gone on
        QVERIFY(!clock.isSteady());
    }

    void itIsBelievedWhenItWasSteadyForFiveMinutes()
    {
        ManualClock system;
        HouseClock clock(system);
        pass(system, clock, 10min);
        system.jump(24h);
        clock.look();
        QCOMPARE(clock.steadyAt(), clock.now() + 5min);
        const auto settled = pass(system, clock, 5min);
        QVERIFY(settled);
        QCOMPARE(settled->kind, ClockChange::Kind::Settled);
        QCOMPARE(settled->by, Millis(24h));
        QCOMPARE(clock.now(), system.now());
        QVERIFY(clock.isSteady());
        QVERIFY(!clock.jump());
    }

    // A day for seven seconds: the time of the house has gone on, and it is told all the same.
    void aJumpThatComesBackMovesNothing()
    {
        ManualClock system;
        HouseClock clock(system);
        pass(system, clock, 10min);
        const Instant before = clock.now();
        system.jump(24h);
        QVERIFY(clock.look());
        system.advance(7s);
        system.jump(-24h);
        QCOMPARE(clock.now(), before + 7s);
        const auto back = clock.look();
        QVERIFY(back);
        QCOMPARE(back->kind, ClockChange::Kind::Jumped);
        QCOMPARE(back->by, Millis(0));
        QVERIFY(!clock.isSteady());
        const auto settled = pass(system, clock, 5min);
        QVERIFY(settled);
        QCOMPARE(settled->by, Millis(0));
        QVERIFY(clock.isSteady());
    }

    void theFiveMinutesBeginAnewWithEveryJump()
    {
        ManualClock system;
        HouseClock clock(system);
        pass(system, clock, 10min);
        system.jump(24h);
        clock.look();
        QVERIFY(!pass(system, clock, 4min));
        system.jump(1h);
        QCOMPARE(clock.look()->by, Millis(25h));
        QVERIFY(!pass(system, clock, 4min + 59s));
        QCOMPARE(pass(system, clock, 1s)->by, Millis(25h));
    }

    void aPersonMaySayThatItIsRight()
    {
        ManualClock system;
        HouseClock clock(system);
        QVERIFY(!clock.confirm()); // nobody doubts it
        system.jump(-3h);
        clock.look();
        const auto settled = clock.confirm();
        QVERIFY(settled);
        QCOMPARE(settled->by, Millis(-3h));
        QCOMPARE(clock.now(), system.now());
        QVERIFY(clock.isSteady());
    }

    // The record ends yesterday evening; the wall clock says yesterday morning.
    void aStartBehindTheRecordGoesOnFromTheRecord()
    {
        ManualClock system;
        HouseClock clock(system);
        const Instant recorded = system.now() + 10h;
        QCOMPARE(clock.startAfter(recorded)->by, Millis(-10h));
        QCOMPARE(clock.now(), recorded);
        QCOMPARE(pass(system, clock, 5min)->by, Millis(-10h));
        QCOMPARE(clock.now(), system.now());
    }

    void aStartAfterTheRecordIsAnOrdinaryMorning()
    {
        ManualClock system;
        HouseClock clock(system);
        QVERIFY(!clock.startAfter(system.now() - 72h));
        QVERIFY(!clock.startAfter(system.now() + 30s));
        QCOMPARE(clock.now(), system.now());
        QVERIFY(!clock.isSteady());
    }

private:
    // A look each second; gives what the last of them found.
    static std::optional<ClockChange> pass(ManualClock &system, HouseClock &clock, Millis time)
    {
        std::optional<ClockChange> change;
        for (Millis passed {}; passed < time; passed += 1s) {
            system.advance(1s);
            change = clock.look();
        }
        return change;
    }
};

LOKET_TEST(TestHouseClock)
#include "tst_houseclock.moc"
