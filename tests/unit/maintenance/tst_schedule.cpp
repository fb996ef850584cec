#include "modules/maintenance/schedule.h"
#include "support/testmain.h"

using namespace loket;
using namespace loket::maintenance;

namespace {

Instant at(const char *iso)
{
    return instantFromIso(QString::fromLatin1(iso)).value();
}

const QTimeZone berlin("Europe/Berlin");
const QTimeZone jakarta("Asia/Jakarta");

// How many are made while a clock that nobody sets goes from one moment to the other, looked at
// every so often.
QList<Instant> madeBetween(Instant from, Instant to, const Plan &plan, const QTimeZone &zone)
{
    QList<Instant> made;
    Past past {.madeAt = from};
    for (Instant now = from; now < to; now += std::chrono::minutes(1)) {
        if (isDue(plan, zone, past, now)) {
            made.append(now);
            past.madeAt = now;
        }
    }
    return made;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onceADayAtItsTime()
    {
        const Plan plan {.isDaily = true, .folder = u"/b"_s, .minute = 90};
        const auto made =
            madeBetween(at("2026-01-07T01:00:00Z"), at("2026-01-11T01:00:00Z"), plan, jakarta);
        QCOMPARE(made.size(), 4);
        for (const Instant instant : made) {
            QVERIFY(toIso(instant).contains(u"T18:30:00"_s)); // 01:30 in Jakarta
        }
    }

    void summerTimeLeavesNoneOutAndRepeatsNone()
    {
        const Plan plan {.isDaily = true, .folder = u"/b"_s, .minute = 150}; // 02:30
        const auto spring =
            madeBetween(at("2026-03-27T12:00:00Z"), at("2026-03-31T12:00:00Z"), plan, berlin);
        QCOMPARE(spring.size(), 4);
        QCOMPARE(toIso(spring[0]), u"2026-03-28T01:30:00.000Z"_s);
        QCOMPARE(toIso(spring[1]), u"2026-03-29T01:00:00.000Z"_s); // there is no 02:30 that night
        QCOMPARE(toIso(spring[2]), u"2026-03-30T00:30:00.000Z"_s);
        const auto autumn =
            madeBetween(at("2026-10-23T12:00:00Z"), at("2026-10-27T12:00:00Z"), plan, berlin);
        QCOMPARE(autumn.size(), 4); // one in the night that has 02:30 twice
    }

    void whatWasMissedIsMadeAtOnce()
    {
        const Plan plan {.isDaily = true, .folder = u"/b"_s, .minute = 60};
        const Past past {.madeAt = at("2026-01-05T18:00:00Z")};
        QVERIFY(isDue(plan, jakarta, past, at("2026-01-09T01:00:00Z")));
        QVERIFY(isDue(plan, jakarta, {}, at("2026-01-09T01:00:00Z")));
        QVERIFY(!isDue({}, jakarta, {}, at("2026-01-09T01:00:00Z")));
    }

    void aClockThatIsSetBackLeavesNoneOutForLong()
    {
        const Plan plan {.isDaily = true, .folder = u"/b"_s, .minute = 60};
        const Past past {.madeAt = at("2027-06-01T18:00:00Z")}; // the clock was wrong then
        QVERIFY(isDue(plan, jakarta, past, at("2026-01-09T01:00:00Z")));
        const auto made =
            madeBetween(at("2026-01-09T01:00:00Z"), at("2026-01-12T01:00:00Z"), plan, jakarta);
        QCOMPARE(made.size(), 3); // and then as always
    }

    void aFailureIsTriedAgainAnHourLater()
    {
        const Plan plan {.isDaily = true, .folder = u"/b"_s, .minute = 60};
        const Instant failed = at("2026-01-08T18:00:00Z");
        const Past past {.madeAt = at("2026-01-06T18:00:00Z"), .failedAt = failed};
        QVERIFY(!isDue(plan, jakarta, past, failed + std::chrono::minutes(59)));
        QVERIFY(isDue(plan, jakarta, past, failed + std::chrono::minutes(60)));
        QCOMPARE(nextAt(plan, jakarta, past, failed), failed + retryTime);
        QVERIFY(isDue(plan, jakarta, past, failed - std::chrono::hours(3))); // the clock went back
    }
};

LOKET_TEST(TestSchedule)
#include "tst_schedule.moc"
