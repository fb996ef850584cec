#include "modules/queue/estimate.h"
#include "support/testmain.h"

#include "support/seededrandom.h"
#include "visits.h"

#include <QtTest>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;

namespace {

constexpr Millis ageing = std::chrono::minutes(30);
constexpr Millis five = std::chrono::minutes(5);

WaitingLine lineOf(const QList<Waiting> &all)
{
    WaitingLine line;
    for (const Waiting &one : all) {
        line.insert(one);
    }
    return line;
}

PlayedCounter counter(const QString &id, const QStringList &serviceIds, Instant freeAt = morning)
{
    return {.id = id, .serviceIds = serviceIds, .freeAt = freeAt};
}

int minutesUntil(const Forecast &forecast, const QString &visitId)
{
    return int((forecast.byVisit.value(visitId) - morning) / std::chrono::minutes(1));
}

} // namespace

class TestEstimate : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneCounter()
    {
        const WaitingLine line = lineOf({waiting(u"a"_s, Priority::Normal, morning, 1),
            waiting(u"b"_s, Priority::Normal, morning, 2),
            waiting(u"c"_s, Priority::High, morning, 3)});
        const Forecast forecast = playForward(
            {{u"A"_s, five, &line}}, {counter(u"1"_s, {u"A"_s}, minute(2))}, morning, ageing);
        QCOMPARE(minutesUntil(forecast, u"c"_s), 2);
        QCOMPARE(minutesUntil(forecast, u"a"_s), 7);
        QCOMPARE(minutesUntil(forecast, u"b"_s), 12);
        QCOMPARE(forecast.callAt(u"A"_s, 1), minute(2));
        QCOMPARE(forecast.callAt(u"A"_s, 4), minute(17));
        QCOMPARE(forecast.callAt(u"A"_s, 6), minute(27));
        QCOMPARE(forecast.callAt(u"Z"_s, 1), std::nullopt);
    }

    void twoCountersAreTwiceAsFast()
    {
        const WaitingLine line = lineOf({waiting(u"a"_s, Priority::Normal, morning, 1),
            waiting(u"b"_s, Priority::Normal, morning, 2),
            waiting(u"c"_s, Priority::Normal, morning, 3)});
        const Forecast forecast = playForward({{u"A"_s, five, &line}},
            {counter(u"1"_s, {u"A"_s}), counter(u"2"_s, {u"A"_s}, minute(3))}, morning, ageing);
        QCOMPARE(minutesUntil(forecast, u"a"_s), 0);
        QCOMPARE(minutesUntil(forecast, u"b"_s), 3);
        QCOMPARE(minutesUntil(forecast, u"c"_s), 5);
    }

    void aSharedCounterServesItsFirstServiceFirst()
    {
        const WaitingLine a = lineOf({waiting(u"a1"_s, Priority::Normal, morning, 1),
            waiting(u"a2"_s, Priority::Normal, morning, 2)});
        const WaitingLine g = lineOf({waiting(u"g1"_s, Priority::Normal, morning, 1)});
        const Forecast forecast = playForward({{u"A"_s, five, &a}, {u"G"_s, five, &g}},
            {counter(u"1"_s, {u"A"_s, u"G"_s})}, morning, ageing);
        QCOMPARE(minutesUntil(forecast, u"a1"_s), 0);
        QCOMPARE(minutesUntil(forecast, u"a2"_s), 5);
        QCOMPARE(minutesUntil(forecast, u"g1"_s), 10);
    }

    void bookingsAndCooldownsAreWaitedFor()
    {
        Waiting cooling = waiting(u"cooling"_s, Priority::Normal, morning, 1);
        cooling.callableAt = minute(4);
        const WaitingLine line = lineOf({cooling, waiting(u"now"_s, Priority::Normal, morning, 2),
            waiting(u"booked"_s, Priority::Urgent, minute(30), 3)});
        const Forecast forecast =
            playForward({{u"A"_s, five, &line}}, {counter(u"1"_s, {u"A"_s})}, morning, ageing);
        QCOMPARE(minutesUntil(forecast, u"now"_s), 0);
        QCOMPARE(minutesUntil(forecast, u"cooling"_s), 5);
        QCOMPARE(minutesUntil(forecast, u"booked"_s), 30);
        QCOMPARE(forecast.callAt(u"A"_s, 4), minute(10)); // in the gap before the booking
    }

    void ageingIsPlayedToo()
    {
        const Instant before = morning - std::chrono::minutes(25);
        QList<Waiting> all {waiting(u"low"_s, Priority::Low, before, 1)};
        for (int i = 0; i < 4; ++i) {
            all.append(waiting(u"n%1"_s.arg(i), Priority::Normal, morning, 2 + i));
        }
        const WaitingLine line = lineOf(all);
        const Forecast forecast =
            playForward({{u"A"_s, five, &line}}, {counter(u"1"_s, {u"A"_s})}, morning, ageing);
        // At 5 min it is as good as NORMAL, and it has waited longer.
        QCOMPARE(minutesUntil(forecast, u"n0"_s), 0);
        QCOMPARE(minutesUntil(forecast, u"low"_s), 5);
    }

    void keptForACounter()
    {
        Waiting kept = waiting(u"kept"_s, Priority::Normal, morning, 1);
        kept.forCounter = u"2"_s;
        const WaitingLine line = lineOf({kept, waiting(u"b"_s, Priority::Normal, morning, 2)});
        const Forecast forecast = playForward({{u"A"_s, five, &line}},
            {counter(u"1"_s, {u"A"_s}), counter(u"2"_s, {u"A"_s}, minute(20))}, morning, ageing);
        QCOMPARE(minutesUntil(forecast, u"b"_s), 0);
        QCOMPARE(minutesUntil(forecast, u"kept"_s), 20);
        QCOMPARE(forecast.callAt(u"A"_s, 3), minute(5)); // counter 1 has nobody else
    }

    void noCounterIsPlayedAsOne()
    {
        const WaitingLine line = lineOf({waiting(u"a"_s, Priority::Normal, morning, 1)});
        const Forecast forecast = playForward({{u"A"_s, five, &line}}, {}, morning, ageing);
        QCOMPARE(minutesUntil(forecast, u"a"_s), 0);
        QCOMPARE(forecast.callAt(u"A"_s, 2), minute(5));
    }

    // Against a slow and simple play: sort, give to the counter that is free first.
    void agreesWithASimplePlay()
    {
        loket::test::SeededRandom random(11);
        for (int round = 0; round < 100; ++round) {
            QList<Waiting> all;
            for (int i = 0; i < random.below(30); ++i) {
                all.append(waiting(u"v%1"_s.arg(i), Priority(random.below(4)),
                    morning - std::chrono::minutes(random.below(120)), i));
            }
            QList<PlayedCounter> counters;
            for (int i = 0; i < 1 + random.below(4); ++i) {
                counters.append(counter(QString::number(i), {u"A"_s}, minute(random.below(9))));
            }
            const WaitingLine line = lineOf(all);
            const Forecast forecast =
                playForward({{u"A"_s, five, &line}}, counters, morning, ageing);
            while (!all.isEmpty()) {
                auto free = std::min_element(counters.begin(), counters.end(),
                    [](const auto &a, const auto &b) { return a.freeAt < b.freeAt; });
                const auto first = std::min_element(
                    all.begin(), all.end(), [&](const Waiting &a, const Waiting &b) {
                        return comesBefore(a, b, free->freeAt, ageing);
                    });
                QCOMPARE(forecast.byVisit.value(first->visitId), free->freeAt);
                free->freeAt += five;
                all.erase(first);
            }
        }
    }

    void ranges()
    {
        QCOMPARE(estimateUntil(minute(10), morning), (Estimate {8, 10}));
        QCOMPARE(estimateUntil(morning + Millis(61'000), morning), (Estimate {1, 2}));
        QCOMPARE(estimateUntil(morning, morning), (Estimate {0, 0}));
        QCOMPARE(estimateUntil(morning, minute(5)), (Estimate {0, 0}));
    }

    void recentMeans()
    {
        const Millis one = std::chrono::minutes(1);
        QCOMPARE(recentMean({}, five), five);
        QCOMPARE(recentMean({one}, five), Millis((60 + 4 * 300) * 1000 / 5));
        QCOMPARE(recentMean({one, one, one, one, one, one}, five), one);
    }
};

LOKET_TEST(TestEstimate)
#include "tst_estimate.moc"
