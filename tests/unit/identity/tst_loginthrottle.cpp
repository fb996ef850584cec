#include "identity/addressshare.h"
#include "identity/loginthrottle.h"
#include "support/manualclock.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

constexpr ThrottleLimits few {.freeByPair = 3,
    .freeByAddress = 6,
    .calm = 20,
    .freeInACrowd = 1,
    .longestWait = 8s,
    .forgotten = 60s,
    .remembered = 100};

// Seconds to wait; 0: let through.
int wait(LoginThrottle &throttle, const Guess &guess)
{
    const auto may = throttle.begin(guess);
    return may ? 0 : may.error().details[u"retryAfter"_s].toInt();
}
int wait(LoginThrottle &throttle, const QString &account, const QString &address)
{
    return wait(throttle, Guess {account, address});
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
            waits.append(wait(throttle, u"ana"_s, u"a"_s));
            m_clock.advance(std::chrono::seconds(waits.last()));
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
        }
        QCOMPARE(waits, (QList<int> {1, 2, 4, 8, 8, 8}));
    }

    void theRefusalSaysWhenToComeBack()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"a"_s) == 0) { }
        const auto may = throttle.begin({u"ana"_s, u"a"_s});
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

    void theAddressesOfOneIpv6NetAreOne()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(wait(throttle, u"ana"_s, u"2001:db8:1:2::%1"_s.arg(i + 1)), 0);
        }
        QCOMPARE(wait(throttle, u"ana"_s, u"2001:db8:1:2:ffff::9"_s), 1);
        QCOMPARE(wait(throttle, u"ana"_s, u"2001:db8:1:3::1"_s), 0);
        QCOMPARE(shareOf(u"192.168.1.7"_s), u"192.168.1.7"_s);
        QCOMPARE(shareOf(QString()), QString());
    }

    // Thirty others guess; the right password from elsewhere is looked at all the same.
    void othersKeepNobodyOut()
    {
        LoginThrottle throttle(m_clock, few);
        for (int round = 0; round < 50; ++round) {
            for (int i = 0; i < 30; ++i) {
                wait(throttle, u"ana"_s, u"10.0.0.%1"_s.arg(i));
            }
            QCOMPARE(wait(throttle, u"ana"_s, u"10.0.1.%1"_s.arg(round)), 0);
        }
    }

    void inACrowdEachAddressHasLessFree()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(wait(throttle, u"ana"_s, u"address %1"_s.arg(i)), 0);
        }
        QCOMPARE(wait(throttle, u"ana"_s, u"late"_s), 0);
        QCOMPARE(wait(throttle, u"ana"_s, u"late"_s), 1);
        QCOMPARE(wait(throttle, u"budi"_s, u"other"_s), 0); // another account is as before
        QCOMPARE(wait(throttle, u"budi"_s, u"other"_s), 0);
    }

    void whoIsKnownIsNotKeptOutByStrangers()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"proxy"_s) == 0) { }
        for (int i = 0; i < 100; ++i) {
            wait(throttle, u"name %1"_s.arg(i), u"proxy"_s);
        }
        QCOMPARE(wait(throttle, {u"ana"_s, u"proxy"_s, u"browser"_s}), 0);
    }

    void whoIsKnownMayNotGuessEither()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(wait(throttle, {u"ana"_s, u"a %1"_s.arg(i), u"browser"_s}), 0);
        }
        QCOMPARE(wait(throttle, {u"ana"_s, u"elsewhere"_s, u"browser"_s}), 1);
        QCOMPARE(wait(throttle, {u"ana"_s, u"elsewhere"_s, u"another"_s}), 0);
        m_clock.advance(1s);
        QCOMPARE(wait(throttle, {u"ana"_s, u"a"_s, u"browser"_s}), 0);
        throttle.succeeded({u"ana"_s, u"a"_s, u"browser"_s});
        QCOMPARE(wait(throttle, {u"ana"_s, u"a"_s, u"browser"_s}), 0);
    }

    void successFreesTheAccountButNotTheAddress()
    {
        LoginThrottle throttle(m_clock, few);
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
            if (round < 2) {
                QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
                throttle.succeeded({u"ana"_s, u"a"_s});
            }
        }
        QVERIFY(wait(throttle, u"budi"_s, u"a"_s) > 0); // four failures of six, two begun
    }

    void aThousandAtOnceAreNoWayRound()
    {
        LoginThrottle throttle(m_clock, few);
        int let = 0;
        for (int i = 0; i < 1000; ++i) {
            let += wait(throttle, u"ana"_s, u"a"_s) == 0 ? 1 : 0;
        }
        QCOMPARE(let, 3);
    }

    void whatWasNotJudgedDoesNotCount()
    {
        LoginThrottle throttle(m_clock, few);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
            throttle.withdrawn({u"ana"_s, u"a"_s});
            QCOMPARE(wait(throttle, {u"ana"_s, u"a"_s, u"browser"_s}), 0);
            throttle.withdrawn({u"ana"_s, u"a"_s, u"browser"_s});
        }
        QCOMPARE(throttle.remembered(), 0);
    }

    void whoIsQuietStartsAnew()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"a"_s) == 0) { }
        QCOMPARE(throttle.attemptsFrom(u"a"_s), 3);
        m_clock.advance(60s);
        QCOMPARE(throttle.attemptsFrom(u"a"_s), 0);
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

    // However many names and addresses somebody makes up, what counts against one stays.
    void memoryIsBoundedAndWhoTriedMostIsRememberedLongest()
    {
        LoginThrottle throttle(m_clock, few);
        while (wait(throttle, u"ana"_s, u"a"_s) == 0) { }
        for (int i = 0; i < 10'000; ++i) {
            wait(throttle, u"name %1"_s.arg(i), u"address %1"_s.arg(i));
            m_clock.advance(1ms);
            QVERIFY(throttle.remembered() <= 400);
        }
        m_clock.advance(1s);
        QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 0);
        QCOMPARE(wait(throttle, u"ana"_s, u"a"_s), 2); // the fifth: still known
    }

private:
    ManualClock m_clock;
};

LOKET_TEST(TestLoginThrottle)
#include "tst_loginthrottle.moc"
