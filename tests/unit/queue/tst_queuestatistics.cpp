#include "modules/queue/statistics.h"
#include "support/testmain.h"

#include "visits.h"

#include <QtTest>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;

namespace {

// Waited and was served so many minutes.
Stop served(int wait, int service, const QString &serviceId = u"A"_s)
{
    return {.serviceId = serviceId,
        .counterId = u"1"_s,
        .eligibleAt = morning,
        .firstCalledAt = minute(wait),
        .startedAt = minute(wait),
        .finishedAt = minute(wait + service),
        .outcome = Outcome::Served};
}

QList<Millis> minutesList(const QList<int> &values)
{
    QList<Millis> list;
    for (const int value : values) {
        list.append(std::chrono::minutes(value));
    }
    return list;
}

} // namespace

class TestQueueStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void distributions()
    {
        const Distribution none = distributionOf({});
        QCOMPARE(none.count, 0);
        const Distribution one = distributionOf(minutesList({7}));
        QCOMPARE(one.mean, 7.0);
        QCOMPARE(one.median, 7.0);
        QCOMPARE(one.ninetieth, 7.0);
        const Distribution ten = distributionOf(minutesList({10, 1, 2, 9, 3, 8, 4, 7, 5, 6}));
        QCOMPARE(ten.mean, 5.5);
        QCOMPARE(ten.median, 5.5);
        QCOMPARE(ten.ninetieth, 9.0);
        const Distribution eleven =
            distributionOf(minutesList({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30}));
        QCOMPARE(eleven.median, 6.0);
        QCOMPARE(eleven.ninetieth, 10.0);
    }

    void closedVisitsAreLeftOutOfTheAverages()
    {
        Stop closed = served(500, 500);
        closed.outcome = Outcome::Closed;
        const Statistics statistics = statisticsOf({served(10, 4), served(20, 6), closed}, {});
        QCOMPARE(statistics.all.served, 2);
        QCOMPARE(statistics.all.closed, 1);
        QCOMPARE(statistics.all.wait.count, 2);
        QCOMPARE(statistics.all.wait.mean, 15.0);
        QCOMPARE(statistics.all.service.mean, 5.0);
    }

    void whatWasRenamedIsCountedOnce()
    {
        Stop early = served(10, 4);
        early.serviceName = u"General clinic"_s;
        early.counterName = u"Counter 1"_s;
        Stop late = served(20, 6);
        late.serviceName = u"Family doctor"_s;
        late.counterName = u"Room 1"_s;
        const Statistics statistics = statisticsOf({early, late},
            {{Named {u"A"_s, u"General clinic"_s}, 2}, {Named {u"A"_s, u"Family doctor"_s}, 3}});
        QCOMPARE(statistics.byService.keys(), (QList {Named {u"A"_s, u"Family doctor"_s}}));
        QCOMPARE(statistics.byService.first().served, 2);
        QCOMPARE(statistics.byService.first().issued, 5);
        QCOMPARE(statistics.byCounter.keys(), (QList {Named {u"1"_s, u"Room 1"_s}}));
    }

    void everyOutcomeIsCounted()
    {
        Stop missed = served(10, 1);
        missed.outcome = Outcome::NoShow;
        missed.startedAt.reset();
        Stop cancelled {
            .serviceId = u"A"_s, .finishedAt = minute(5), .outcome = Outcome::Cancelled};
        Stop sentOn = served(10, 3);
        sentOn.outcome = Outcome::Transferred;
        const Statistics statistics = statisticsOf(
            {missed, cancelled, sentOn, served(2, 1, u"G"_s)}, {{Named {u"A"_s, {}}, 5}});
        const Figures a = statistics.byService.value({u"A"_s, {}});
        QCOMPARE(a.issued, 5);
        QCOMPARE(a.noShows, 1);
        QCOMPARE(a.cancelled, 1);
        QCOMPARE(a.transferred, 1);
        QCOMPARE(a.served, 0);
        QCOMPARE(a.wait.count, 2); // the missed one was called too
        QCOMPARE(a.service.count, 1);
        QCOMPARE(statistics.byService.value({u"G"_s, {}}).served, 1);
        QCOMPARE(statistics.byCounter.keys(), (QList {Named {u"1"_s, {}}}));
        QCOMPARE(statistics.all.issued, 5);
    }

    void parkedServiceIsAddedUp()
    {
        Stop stop = served(10, 4);
        stop.servedBefore = std::chrono::minutes(6);
        QCOMPARE(statisticsOf({stop}, {}).all.service.mean, 10.0);
        stop.startedAt.reset(); // resumed, and sent on before it was started again
        stop.outcome = Outcome::Transferred;
        QCOMPARE(statisticsOf({stop}, {}).all.service.mean, 6.0);
    }

    void earlyCallsAreNoNegativeWait()
    {
        Stop early = served(10, 4);
        early.eligibleAt = minute(30);
        QCOMPARE(statisticsOf({early}, {}).all.wait.mean, 0.0);
    }

    void estimateErrors()
    {
        Stop longer = served(14, 1);
        longer.offered = Estimate {8, 10};
        Stop shorter = served(8, 1);
        shorter.offered = Estimate {8, 10};
        const EstimateError error = statisticsOf({longer, shorter, served(3, 1)}, {}).all.estimate;
        QCOMPARE(error.count, 2);
        QCOMPARE(error.mean, 1.0);
        QCOMPARE(error.meanAbsolute, 3.0);
        QCOMPARE(error.kept, 0.5);
    }
};

LOKET_TEST(TestQueueStatistics)
#include "tst_queuestatistics.moc"
