#include "identity/loginthrottle.h"
#include "support/manualclock.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

constexpr ThrottleLimits few {
    .freeByAccount = 3, .freeByAddress = 6, .longestWait = 8s, .forgotten = 60s, .remembered = 100};

// Seconds to wait; 0: let through.
int wait(LoginThrottle &throttle, const QString &account, const QString &address)
{
    const auto may = throttle.begin(account, address);
    return may ? 0 : may.error().details[u"retryAfter"_s].toInt();
}

} // namespace

class TestLoginThrottle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFailureDoublesTheWaitUpToALimit()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
        }
        QList<int> waits;
        for (int i = 0; i < 6; ++i) {
            waits.append(wait(throttle, u"ana"_s, u"other %1"_s.arg(i)));
            m_clock.advance(std::chrono::seconds(waits.last()));
            QCOMPARE(wait(throttle, u"ana"_s, u"other %1"_s.arg(i)), 0);
        }
        QCOMPARE(waits, (QList<int> {1, 2, 4, 8, 8, 8}));
    }

    void theRefusalSaysWhenToComeBack()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"a"_s) == 0) { }
        const auto may = throttle.begin(u"ana"_s, u"a"_s);
        QCOMPARE(may.error().code, u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(may.error().status, 429);
        m_clock.advance(999ms);
        QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 1);
        m_clock.advance(1ms);
        QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
    }

    void aRefusedAttemptMakesTheWaitNoLonger()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"a"_s) == 0) { }
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 1);
        }
    }

    void anAddressIsSlowedWhateverNamesItTries()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(wait(throttle, u"name %1"_s.arg(i), u"a"_s), 0);
        }
        QCOMPARE(wait(throttle, u"another"_s, u"a"_s), 1);
        QCOMPARE(wait(throttle, u"another"_s, u"b"_s), 0);
    }

    void successFreesTheAccountButNotTheAddress()
    {
        LoginThrottle throttle(m_clock, few);
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
            if (round < 2) {
                QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
                throttle.succeeded(u"ana"_s, u"a"_s);
            }
        }
        QVERIFY(wait(throttle, u"budi"_s, u"a"_s) > 0); // four failures of six, two begun
    }

    void aThousandAtOnceAreNoWayRound()
    {
        LoginThrottle throttle(m_clock, few);
        int let = 0;
        for (int i = 0; i < 1000; ++i) {
            let += wait(throttle, u"ana"_s, u"address %1"_s.arg(i)) == 0 ? 1 : 0;
        }
        QCOMPARE(let, 3);
    }

    void whatWasNotJudgedDoesNotCount()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
            throttle.withdrawn(u"ana"_s, u"a"_s);
        }
        QCOMPARE(throttle.remembered(), 0);
    }

    void whoIsQuietStartsAnew()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"a"_s) == 0) { }
        m_clock.advance(60s);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
        }
        QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 1);
    }

    void settingTheClockOpensNothing()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"a"_s) == 0) { }
        m_clock.jump(24h);
        QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 1);
        m_clock.jump(-48h);
        QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 1);
    }

    void memoryIsBoundedAndTheLongestQuietGoFirst()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 10'000; ++i) {
            wait(throttle, u"name %1"_s.arg(i), u"address %1"_s.arg(i));
            m_clock.advance(1ms);
            QVERIFY(throttle.remembered() <= 200);
        }
        wait(throttle, u"name 9999"_s, u"x"_s);
        wait(throttle, u"name 9999"_s, u"y"_s);
        QCOMPARE(wait(throttle, u"name 9999"_s, u"z"_s), 1); // still known
    }

private:
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(TestLoginThrottle)
#include "tst_loginthrottle.moc"
