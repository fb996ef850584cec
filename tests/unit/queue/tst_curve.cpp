#include "modules/queue/curveservice.h"
#include "modules/queue/curvestore.h"
#include "modules/queue/samplehistory.h"
#include "queuehouse.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;
using namespace std::chrono_literals;

namespace {

Instant at(const QString &time)
{
    return instantFromIso(u"2026-01-07T%1:00.000Z"_s.arg(time)).value();
}

PastDay dayWith(const QList<int> &waiting)
{
    return {{{u"A"_s, waiting}}, waiting};
}

} // namespace

// How many waited when, and what is usual.
class TestCurve : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSampleCountsWhoIsThereThen()
    {
        const PastDay day = dayOf({{u"A"_s, at(u"08:00"_s), at(u"08:15"_s)}, // the first two
                                      {u"A"_s, at(u"08:01"_s), at(u"08:14"_s)}, // between two
                                      {u"G"_s, at(u"08:14"_s), at(u"08:31"_s)},
                                      {u"A"_s, at(u"08:30"_s), {}}, // still there
                                      {u"A"_s, at(u"07:00"_s), at(u"08:01"_s)}}, // from before
            {at(u"08:15"_s), at(u"08:16"_s), at(u"12:00"_s)}, at(u"08:00"_s), at(u"08:50"_s));
        QCOMPARE(day.byService.value(u"A"_s), (QList<int> {2, 0, 1, 1}));
        QCOMPARE(day.byService.value(u"G"_s), (QList<int> {0, 1, 1, 0}));
        QCOMPARE(day.waiting(), (QList<int> {2, 1, 2, 1}));
        QCOMPARE(day.served, (QList<int> {0, 1, 2, 2}));
        QCOMPARE(PastDay::fromJson(day.toJson()), day);
        QVERIFY(dayOf({}, {}, at(u"08:00"_s), at(u"07:00"_s)).served.isEmpty());
    }

    void usualIsTheMiddleAndTheBandLeavesTheExtremesOut()
    {
        QCOMPARE(usualOf({}), UsualDay());
        const UsualDay one = usualOf({dayWith({3, 4})});
        QCOMPARE(one.days, 1);
        QCOMPARE(one.waiting, (QList<int> {3, 4}));
        QCOMPARE(one.low, one.high);
        const UsualDay usual = usualOf({dayWith({10}), dayWith({90}), dayWith({12}), dayWith({14}),
            dayWith({0}), dayWith({16, 5})});
        QCOMPARE(usual.days, 6);
        QCOMPARE(usual.waiting.first(), 13);
        QCOMPARE(usual.low.first(), 10);
        QCOMPARE(usual.high.first(), 16);
        QCOMPARE(usual.waiting.size(), 2);
    }

    void todayComesFromTheStops()
    {
        QueueHouse house;
        CurveService curves(*house.storage, house.clock, house.service->clinic());
        house.clock.advance(7h); // 08:00 is the first hour: 01:00 UTC is 08:00 in Jakarta
        const Visit first = house.issue(u"A"_s)->visit;
        QVERIFY(house.issue(u"A"_s));
        QVERIFY(house.issue(u"G"_s));
        house.clock.advance(20min);
        QVERIFY(house.callNext(u"1"_s));
        QVERIFY(house.act(Action::Start, first.id));
        house.clock.advance(20min);
        QVERIFY(house.act(Action::Finish, first.id));
        const DayCurve today = await(curves.today()).value();
        QCOMPARE(toIso(today.from), u"2026-01-06T17:00:00.000Z"_s); // midnight in Jakarta
        QCOMPARE(today.waiting.size(), 63); // up to 15:30
        QCOMPARE(today.waiting.mid(59), (QList<int> {0, 3, 3, 2}));
        QCOMPARE(today.byService.value(u"G"_s).last(), 1);
        QCOMPARE(today.served, 1);
        QCOMPARE(today.usual.days, 0);
        QCOMPARE(DayCurve::fromJson(today.toJson()).value(), today);
    }

    void aDayThatIsOverIsKeptOnce()
    {
        QueueHouse house;
        CurveService curves(*house.storage, house.clock, house.service->clinic());
        const Visit visit = house.issue(u"A"_s)->visit;
        house.clock.advance(1h);
        QVERIFY(house.callNext(u"1"_s));
        QVERIFY(house.act(Action::Start, visit.id));
        QVERIFY(house.act(Action::Finish, visit.id));
        QVERIFY(house.issue(u"A"_s));
        house.clock.advance(std::chrono::hours(7 * 24));
        QCOMPARE(await(curves.today())->usual.days, 1); // somebody of that day is open: not kept
        QCOMPARE(kept(house).size(), 0);
        QVERIFY(await(house.service->tick())); // closes that day
        const UsualDay usual = await(curves.today())->usual;
        QCOMPARE(usual.days, 1);
        QCOMPARE(usual.waiting.at(33), 1); // 08:15
        QCOMPARE(usual.served.last(), 1);
        QCOMPARE(kept(house), QStringList {u"2026-01-07"_s});
        QCOMPARE(await(curves.today())->usual, usual);
        house.clock.advance(std::chrono::hours(24));
        QCOMPARE(await(curves.today())->usual.days, 0); // another weekday
    }

    void whoNeverCameDidNotWait()
    {
        QueueHouse house;
        CurveService curves(*house.storage, house.clock, house.service->clinic());
        QVERIFY(await(house.service->issue(
            {.actor = u"ann"_s, .serviceId = u"A"_s, .appointmentAt = house.clock.now() + 30min},
            {})));
        house.clock.advance(2h);
        QCOMPARE(await(curves.today())->waiting.last(), 0);
        QVERIFY(await(house.service->closeDay(u"ann"_s, {})));
        const DayCurve today = await(curves.today()).value();
        QCOMPARE(*std::max_element(today.waiting.begin(), today.waiting.end()), 0);
    }

    void theSampleHasEachWeekdayEightTimes()
    {
        QueueHouse house;
        const Clinic &clinic = house.service->clinic();
        QVERIFY(await(house.storage->write([clinic](Transaction &transaction) -> Result<Done> {
            fillSampleHistory(transaction, clinic);
            return Done {};
        })));
        CurveService curves(*house.storage, house.clock, clinic);
        const UsualDay usual = await(curves.today())->usual;
        QCOMPARE(usual.days, usualDays);
        QVERIFY(*std::max_element(usual.waiting.begin(), usual.waiting.end()) > 20);
        QVERIFY(usual.served.last() > 80);
        QCOMPARE(sampleDay(clinic, QDate(2026, 1, 5)), sampleDay(clinic, QDate(2026, 1, 5)));
        QVERIFY(sampleDay(clinic, QDate(2026, 1, 5)) != sampleDay(clinic, QDate(2026, 1, 6)));
    }

private:
    static QStringList kept(QueueHouse &house)
    {
        return await(house.storage->write([](Transaction &transaction) -> Result<QStringList> {
            return transaction.select(u"SELECT business_day FROM queue_day ORDER BY 1"_s, {},
                [](const Row &row) { return row.text(0); });
        })).value();
    }
};

LOKET_TEST(TestCurve)
#include "tst_curve.moc"
