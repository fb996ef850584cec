#include "modules/queue/queuerules.h"
#include "support/testmain.h"

#include "visits.h"

#include <QtTest>

#include <map>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;

namespace {

const QueueSettings settings;
const Place somewhere = placeFrom(Priority::Normal, morning, 1);
const Instant now = minute(20);

// The action with arguments that no rule but the table's can refuse.
Result<Visit> tried(const Visit &visit, Action action)
{
    switch (action) {
    case Action::CheckIn:
        return rules::checkIn(visit, now, settings);
    case Action::Call:
        return rules::call(visit, u"1"_s, now);
    case Action::Recall:
        return rules::recall(visit, now);
    case Action::Start:
        return rules::start(visit, now);
    case Action::Requeue:
        return rules::requeue(visit, somewhere, now, settings);
    case Action::NoShow:
        return rules::noShow(visit, now);
    case Action::Rejoin:
        return rules::rejoin(visit, false, now, settings);
    case Action::Park:
        return rules::park(visit, u"X-ray first"_s, now);
    case Action::Resume:
        return rules::resume(visit, u"1"_s, now);
    case Action::Transfer:
        return rules::transfer(visit, {.serviceId = u"G"_s, .place = somewhere}, false, now);
    case Action::Finish:
        return rules::finish(visit, {}, now);
    case Action::Cancel:
        return rules::cancel(visit, {}, now);
    case Action::CloseDay:
        return rules::close(visit, now);
    case Action::Update:
        return rules::update(visit, {});
    case Action::Move:
        return rules::move(visit, now);
    case Action::Route:
        return rules::reroute(visit, {});
    case Action::Note:
        return rules::note(visit, u"deaf"_s);
    case Action::Issue:
    case Action::Undo:
    case Action::Unknown:
        break;
    }
    return fail(u"NOT_IN_TABLE"_s, {});
}

// Contract, section 6, written down a second time.
const std::map<std::pair<State, Action>, State> contractTable {
    {{State::Booked, Action::CheckIn}, State::Waiting},
    {{State::Waiting, Action::Call}, State::Called},
    {{State::Called, Action::Recall}, State::Called},
    {{State::Called, Action::Start}, State::Serving},
    {{State::Called, Action::Requeue}, State::Waiting},
    {{State::Called, Action::NoShow}, State::NoShow},
    {{State::NoShow, Action::Rejoin}, State::Waiting},
    {{State::Called, Action::Park}, State::Parked},
    {{State::Serving, Action::Park}, State::Parked},
    {{State::Parked, Action::Resume}, State::Called},
    {{State::Waiting, Action::Transfer}, State::Waiting},
    {{State::Called, Action::Transfer}, State::Waiting},
    {{State::Serving, Action::Transfer}, State::Waiting},
    {{State::Serving, Action::Finish}, State::Done},
    {{State::Waiting, Action::Cancel}, State::Cancelled},
    {{State::Booked, Action::Cancel}, State::Cancelled},
    {{State::Booked, Action::Update}, State::Booked},
    {{State::Waiting, Action::Update}, State::Waiting},
    {{State::Called, Action::Update}, State::Called},
    {{State::Serving, Action::Update}, State::Serving},
    {{State::Parked, Action::Update}, State::Parked},
    {{State::Booked, Action::Move}, State::Booked},
    {{State::Booked, Action::Route}, State::Booked},
    {{State::Waiting, Action::Route}, State::Waiting},
    {{State::Called, Action::Route}, State::Called},
    {{State::Serving, Action::Route}, State::Serving},
    {{State::Parked, Action::Route}, State::Parked},
    {{State::Booked, Action::Note}, State::Booked},
    {{State::Waiting, Action::Note}, State::Waiting},
    {{State::Called, Action::Note}, State::Called},
    {{State::Serving, Action::Note}, State::Serving},
    {{State::Parked, Action::Note}, State::Parked},
    {{State::NoShow, Action::Note}, State::NoShow},
    {{State::Done, Action::Note}, State::Done},
    {{State::Cancelled, Action::Note}, State::Cancelled},
    {{State::Closed, Action::Note}, State::Closed},
    {{State::Booked, Action::CloseDay}, State::Closed},
    {{State::Waiting, Action::CloseDay}, State::Closed},
    {{State::Called, Action::CloseDay}, State::Closed},
    {{State::Serving, Action::CloseDay}, State::Closed},
    {{State::Parked, Action::CloseDay}, State::Closed},
};

} // namespace

class TestQueueRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("action");
        for (const State state : allOf<State>()) {
            for (const Action action : allOf<Action>()) {
                if (action != Action::Issue && action != Action::Undo) {
                    QTest::addRow("%s %s", qPrintable(toText(state)), qPrintable(toText(action)))
                        << int(state) << int(action);
                }
            }
        }
    }
    void table()
    {
        QFETCH(int, state);
        QFETCH(int, action);
        const Visit before = visitIn(State(state));
        const Result<Visit> after = tried(before, Action(action));
        const auto expected = contractTable.find({State(state), Action(action)});
        if (expected == contractTable.end()) {
            QVERIFY(!after);
            QCOMPARE(after.error().code, u"INVALID_STATE"_s);
            QCOMPARE(after.error().status, 409);
            QCOMPARE(after.error().details.value(u"state"_s).toString(), toText(before.state));
        } else {
            QVERIFY2(after.has_value(), qPrintable(after ? QString() : after.error().message));
            QCOMPARE(after->state, expected->second);
            QCOMPARE(after->number, before.number);
        }
    }

    void firstCallTimeIsSetOnce()
    {
        Visit visit = rules::call(visitIn(State::Waiting), u"1"_s, minute(5)).value();
        QCOMPARE(visit.stop().firstCalledAt, minute(5));
        visit = rules::recall(visit, minute(6)).value();
        QCOMPARE(visit.stop().firstCalledAt, minute(5));
        QCOMPARE(visit.stop().calledAt, minute(6));
        QCOMPARE(visit.stop().calls, 2);
        visit = rules::requeue(visit, somewhere, minute(7), settings).value();
        visit = rules::call(visit, u"2"_s, minute(20)).value();
        QCOMPARE(visit.stop().firstCalledAt, minute(5));
        QCOMPARE(visit.stop().counterId, u"2"_s);
        QCOMPARE(visit.stop().calls, 3);
    }

    void noShowIsOfferedAfterTheMostCalls()
    {
        Visit visit = visitIn(State::Called);
        QVERIFY(!rules::offersNoShow(visit, settings));
        visit = rules::recall(visit, minute(11)).value();
        QVERIFY(!rules::offersNoShow(visit, settings));
        visit = rules::recall(visit, minute(12)).value();
        QVERIFY(rules::offersNoShow(visit, settings));
        QVERIFY(!rules::offersNoShow(rules::start(visit, minute(13)).value(), settings));
    }

    void cooldown()
    {
        const Visit visit = rules::requeue(
            visitIn(State::Called), placeAtFront(minute(10), {}), minute(10), settings)
                                .value();
        QCOMPARE(visit.callableAt, minute(15));
        const Result<Visit> early = rules::call(visit, u"1"_s, minute(15) - Millis(1));
        QVERIFY(!early);
        QCOMPARE(early.error().code, u"COOLDOWN"_s);
        QCOMPARE(early.error().details.value(u"retryAt"_s).toString(), toIso(minute(15)));
        QVERIFY(rules::call(visit, u"1"_s, minute(15)).has_value());
    }

    void staffMayCallAnEarlyBooking()
    {
        const Visit visit = rules::checkIn(visitIn(State::Booked), minute(40), settings).value();
        QCOMPARE(visit.callableAt, minute(60));
        QVERIFY(!isCallable(waitingOf(visit), u"1"_s, minute(45)));
        QVERIFY(rules::call(visit, u"1"_s, minute(45)).has_value());
    }

    // The window is 30 min before and 15 after 60.
    void checkIn_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("level");
        QTest::addColumn<int>("eligible");
        QTest::newRow("too early") << 29 << lateLevel << 60;
        QTest::newRow("early") << 30 << 2 << 60;
        QTest::newRow("on time") << 60 << 2 << 60;
        QTest::newRow("late") << 75 << 2 << 75;
        QTest::newRow("too late") << 76 << lateLevel << 76;
    }
    void checkIn()
    {
        QFETCH(int, at);
        QFETCH(int, level);
        QFETCH(int, eligible);
        const Visit visit = rules::checkIn(visitIn(State::Booked), minute(at), settings).value();
        QCOMPARE(visit.place.level, level);
        QCOMPARE(visit.stop().eligibleAt, minute(eligible));
        QCOMPARE(visit.callableAt, minute(eligible));
    }

    void rejoinWithinTheTolerance()
    {
        const Visit missed = visitIn(State::NoShow); // at 15
        QVERIFY(rules::rejoin(missed, true, minute(45), settings).has_value());
        const auto late = rules::rejoin(missed, true, minute(46), settings);
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"REJOIN_EXPIRED"_s);
        const Visit back = rules::rejoin(missed, false, minute(200), settings).value();
        QCOMPARE(back.stop().calls, 0);
        QCOMPARE(back.stop().outcome, Outcome::Open);
        QVERIFY(!back.stop().finishedAt);
        QCOMPARE(back.place, placeFrom(Priority::Normal, minute(200), 1));
    }

    void parkedTimeIsNotServiceTime()
    {
        Visit visit = rules::park(visitIn(State::Serving), u"X-ray"_s, minute(20)).value();
        QCOMPARE(visit.reason, u"X-ray"_s);
        QCOMPARE(visit.stop().servedBefore, Millis(std::chrono::minutes(8)));
        visit = rules::resume(visit, u"2"_s, minute(50)).value();
        QCOMPARE(visit.stop().calls, 1);
        QCOMPARE(visit.stop().counterId, u"2"_s);
        QVERIFY(!visit.stop().startedAt);
        QVERIFY(visit.reason.isEmpty());
        visit = rules::start(visit, minute(51)).value();
        visit = rules::finish(visit, {}, minute(53)).value();
        QCOMPARE(visit.stop().servedBefore + (*visit.stop().finishedAt - *visit.stop().startedAt),
            Millis(std::chrono::minutes(10)));
    }

    void transferKeepsTheNumberAndEndsTheStop()
    {
        const rules::Target target {
            .serviceId = u"L"_s, .place = placeAtFront(now, {}), .offered = Estimate {4, 5}};
        const Visit visit = rules::transfer(visitIn(State::Serving), target, true, now).value();
        QCOMPARE(visit.number, u"A-001"_s);
        QCOMPARE(visit.stops.size(), 2);
        QCOMPARE(visit.stops[0].outcome, Outcome::Transferred);
        QCOMPARE(visit.stops[0].finishedAt, now);
        QCOMPARE(visit.stop().serviceId, u"L"_s);
        QCOMPARE(visit.stop().eligibleAt, now);
        QCOMPARE(visit.stop().offered, (Estimate {4, 5}));
        QVERIFY(!visit.stop().firstCalledAt);
        QCOMPARE(visit.route, (QList<Leg> {{u"A"_s, u"1"_s}}));
    }

    void whoWaitsIsSentOnAndHeldNoCounter()
    {
        Visit visit = rules::call(visitIn(State::Waiting), u"1"_s, minute(5)).value();
        visit = rules::requeue(visit, somewhere, minute(7), settings).value();
        visit =
            rules::transfer(visit, {.serviceId = u"L"_s, .place = somewhere}, false, now).value();
        QCOMPARE(visit.stops[0].firstCalledAt, minute(5));
        QVERIFY(!visit.stops[0].calledAt);
        QCOMPARE(visit.stop().serviceId, u"L"_s);
    }

    void aNewPriorityChangesTheLine()
    {
        const Visit waiting = visitIn(State::Waiting);
        const Visit urgent = rules::update(waiting, {.priority = Priority::Urgent}).value();
        QCOMPARE(urgent.place, placeFrom(Priority::Urgent, morning, 1));
        Visit late = waiting;
        late.place = placeInLateQueue(morning, 1);
        QCOMPARE(rules::update(late, {.priority = Priority::Urgent}).value().place, late.place);
        const Visit named = rules::update(urgent, {.patientName = u"Siti"_s}).value();
        QCOMPARE(named.place, urgent.place);
        QCOMPARE(named.patientName, u"Siti"_s);
        QCOMPARE(named.priority, Priority::Urgent);
    }

    void finishGoesOnToTheNextStop()
    {
        const rules::Target next {.serviceId = u"F"_s, .place = somewhere, .forCounter = u"9"_s};
        const Visit visit = rules::finish(visitIn(State::Serving), next, now).value();
        QCOMPARE(visit.state, State::Waiting);
        QCOMPARE(visit.stops[0].outcome, Outcome::Served);
        QCOMPARE(visit.stop().serviceId, u"F"_s);
        QCOMPARE(visit.forCounter, u"9"_s);
    }

    void keptForAnotherCounter()
    {
        Visit visit = visitIn(State::Waiting);
        visit.forCounter = u"2"_s;
        QCOMPARE(rules::call(visit, u"1"_s, now).error().code, u"KEPT_FOR_COUNTER"_s);
        QVERIFY(rules::call(visit, u"2"_s, now).value().forCounter.isEmpty());
    }
};

LOKET_TEST(TestQueueRules)
#include "tst_queuerules.moc"
