#include "queuehouse.h"
#include "support/testmain.h"

#include "storage/eventlog.h"

#include <QSignalSpy>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;
using namespace std::chrono_literals;

namespace {

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? u"(done)"_s : result.error().code;
}

} // namespace

class TestQueueService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void issueGivesNumbersAndPlaces()
    {
        QueueHouse house;
        const Visit first = house.issue(u"A"_s).value().visit;
        const Visit second = house.issue(u"A"_s).value().visit;
        QCOMPARE(first.number, u"A-001"_s);
        QCOMPARE(second.number, u"A-002"_s);
        QCOMPARE(house.issue(u"G"_s).value().visit.number, u"G-001"_s);
        QCOMPARE(first.state, State::Waiting);
        QCOMPARE(first.businessDay, u"2026-01-07"_s);
        QCOMPARE(house.position(first.id), 1);
        QCOMPARE(house.position(second.id), 2);
        QCOMPARE(codeOf(house.issue(u"Z"_s)), u"NOT_FOUND"_s);
    }

    void secondOpenVisitIsRefused()
    {
        QueueHouse house;
        const Visit first = house.issue(u"A"_s, u"P-1"_s).value().visit;
        const auto second = house.issue(u"A"_s, u"P-1"_s);
        QCOMPARE(codeOf(second), u"ALREADY_QUEUED"_s);
        QCOMPARE(second.error().details.value(u"number"_s).toString(), u"A-001"_s);
        QVERIFY(house.issue(u"G"_s, u"P-1"_s).has_value());
        QVERIFY(house.act(Action::Cancel, first.id).has_value());
        QVERIFY(house.issue(u"A"_s, u"P-1"_s).has_value());
    }

    void callNextTakesTheFirst()
    {
        QueueHouse house;
        const Visit normal = house.issue(u"A"_s).value().visit;
        const Visit urgent = house.issue(u"A"_s, {}, Priority::Urgent).value().visit;
        QSignalSpy called(house.service.get(), &QueueService::called);
        QCOMPARE(house.callNext(u"1"_s).value().id, urgent.id);
        QCOMPARE(called.count(), 1);
        QCOMPARE(house.position(normal.id), 1);
        QCOMPARE(codeOf(house.callNext(u"1"_s)), u"COUNTER_BUSY"_s);
        QCOMPARE(house.callNext(u"2"_s).value().id, normal.id);
        QCOMPARE(codeOf(house.callNext(u"3"_s)), u"QUEUE_EMPTY"_s);
        QCOMPARE(codeOf(house.callNext(u"9"_s)), u"NOT_FOUND"_s);
    }

    void callNextPrefersTheFirstService()
    {
        QueueHouse house;
        const Visit g = house.issue(u"G"_s).value().visit;
        house.clock.advance(1s);
        const Visit a = house.issue(u"A"_s).value().visit;
        QCOMPARE(house.callNext(u"3"_s).value().id, a.id);
        QCOMPARE(house.callNext(u"4"_s).value().id, g.id);
    }

    void finishCurrent()
    {
        QueueHouse house;
        const Visit first = house.issue(u"A"_s).value().visit;
        house.issue(u"A"_s).value();
        house.callNext(u"1"_s).value();
        house.act(Action::Start, first.id).value();
        house.clock.advance(4min);
        QCOMPARE(house.callNext(u"1"_s, true).value().number, u"A-002"_s);
        QCOMPARE(house.visit(first.id).state, State::Done);
        // Nobody is next: nothing is finished.
        QCOMPARE(codeOf(house.callNext(u"1"_s, true)), u"QUEUE_EMPTY"_s);
        QCOMPARE(house.service->board().atCounter(u"1"_s)->number, u"A-002"_s);
        // Called and never started: it counts as started when it was called.
        house.issue(u"A"_s).value();
        house.clock.advance(3min);
        const QString second = house.service->board().atCounter(u"1"_s)->id;
        house.callNext(u"1"_s, true).value();
        const Visit done = house.visit(second);
        QCOMPARE(done.state, State::Done);
        QCOMPARE(*done.stop().finishedAt - *done.stop().startedAt, Millis(3min));
    }

    void oneCounterWins()
    {
        QueueHouse house;
        await(house.service->updateService(u"A"_s, {.lastNumber = 9999}, u"admin"_s, {})).value();
        QList<QFuture<Result<Issued>>> issued;
        for (int i = 0; i < 1000; ++i) {
            issued.append(house.service->issue({.actor = u"kiosk"_s, .serviceId = u"A"_s}, {}));
        }
        struct Race {
            QString winner;
            QFuture<Result<Visit>> winning;
            QFuture<Result<Visit>> losing;
        };
        QList<Race> races;
        for (const auto &future : issued) {
            const QString id = await(future).value().visit.id;
            const bool isFirst = house.random.below(2) == 0;
            const QString one = isFirst ? u"1"_s : u"2"_s;
            const QString other = isFirst ? u"2"_s : u"1"_s;
            races.append({one, house.calling(id, one), house.calling(id, other)});
            house.service->act({.actor = u"nurse"_s, .action = Action::NoShow, .visitId = id}, {});
        }
        for (const Race &race : races) {
            const Result<Visit> won = await(race.winning);
            const Result<Visit> lost = await(race.losing);
            QVERIFY(won.has_value());
            QCOMPARE(won->stop().counterId, race.winner);
            QCOMPARE(codeOf(lost), u"ALREADY_CALLED"_s);
            const QString name = u"Counter "_s + race.winner;
            QCOMPARE(lost.error().details.value(u"counterName"_s).toString(), name);
            QVERIFY(lost.error().message.contains(name));
        }
    }

    void twoCountersNeverGetTheSame()
    {
        QueueHouse house;
        QSet<QString> numbers;
        for (int i = 0; i < 30; ++i) {
            house.issue(u"A"_s).value();
        }
        for (int round = 0; round < 15; ++round) {
            const auto one = house.service->callNext(
                {.actor = u"a"_s, .counterId = u"1"_s, .finishCurrent = true}, {});
            const auto two = house.service->callNext(
                {.actor = u"b"_s, .counterId = u"2"_s, .finishCurrent = true}, {});
            numbers << await(one).value().number << await(two).value().number;
        }
        QCOMPARE(numbers.size(), 30);
    }

    void twoAtOneCounterFinishNobodyUnseen()
    {
        QueueHouse house;
        for (int i = 0; i < 3; ++i) {
            house.issue(u"A"_s).value();
        }
        const Visit seen = house.callNext(u"1"_s).value();
        const auto press = [&](const QString &who) {
            return house.service->callNext(
                {.actor = who, .counterId = u"1"_s, .finishCurrent = true, .currentId = seen.id},
                {});
        };
        const auto one = press(u"a"_s);
        const auto two = press(u"b"_s);
        const Visit called = await(one).value();
        QCOMPARE(codeOf(await(two)), u"COUNTER_BUSY"_s);
        QCOMPARE(house.visit(called.id).state, State::Called); // and not done
        QCOMPARE(house.visit(seen.id).state, State::Done);
    }

    void aClosedOrWrongCounterCallsNobody()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        QCOMPARE(codeOf(house.call(visit.id, u"4"_s)), u"SERVICE_NOT_SERVED"_s);
        await(house.service->setCounterOpen(u"1"_s, false, u"nurse"_s, {})).value();
        QCOMPARE(codeOf(house.callNext(u"1"_s)), u"COUNTER_CLOSED"_s);
        QCOMPARE(codeOf(house.call(visit.id, u"1"_s)), u"COUNTER_CLOSED"_s);
        QVERIFY(house.call(visit.id, u"2"_s).has_value());
        QCOMPARE(codeOf(await(house.service->setCounterOpen(u"2"_s, false, u"nurse"_s, {}))),
            u"COUNTER_BUSY"_s);
        const Visit other = house.issue(u"A"_s).value().visit;
        QCOMPARE(codeOf(house.call(other.id, u"2"_s)), u"COUNTER_BUSY"_s);
    }

    void requeuePlaces_data()
    {
        QTest::addColumn<int>("placement");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("position");
        QTest::newRow("front") << int(Placement::Front) << 0 << 1;
        QTest::newRow("after none") << int(Placement::After) << 0 << 1;
        QTest::newRow("after two") << int(Placement::After) << 2 << 3;
        QTest::newRow("after many") << int(Placement::After) << 50 << 5;
        QTest::newRow("end") << int(Placement::End) << 0 << 5;
    }
    void requeuePlaces()
    {
        QFETCH(int, placement);
        QFETCH(int, after);
        QFETCH(int, position);
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        for (int i = 0; i < 4; ++i) {
            house.issue(u"A"_s).value();
        }
        house.callNext(u"1"_s).value();
        house.act(Action::Requeue, visit.id, {.placement = Placement(placement), .after = after})
            .value();
        QCOMPARE(house.position(visit.id), position);
        QVERIFY(house.callNext(u"1"_s).value().id != visit.id); // it cools down
        QCOMPARE(codeOf(house.call(visit.id, u"2"_s)), u"COOLDOWN"_s);
        house.clock.advance(5min);
        QVERIFY(house.call(visit.id, u"2"_s).has_value());
    }

    void theLastPutToTheFrontIsFirst()
    {
        QueueHouse house;
        const Visit a = house.issue(u"A"_s).value().visit;
        const Visit b = house.issue(u"A"_s).value().visit;
        house.issue(u"A"_s).value();
        for (const Visit &visit : {a, b}) {
            house.callNext(u"1"_s).value();
            house.act(Action::Requeue, visit.id, {.placement = Placement::Front}).value();
        }
        QCOMPARE(house.position(b.id), 1);
        QCOMPARE(house.position(a.id), 2);
    }

    void queueEmptyTellsWhenSomebodyMayBeCalled()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.callNext(u"1"_s).value();
        house.act(Action::Requeue, visit.id).value();
        const auto next = house.callNext(u"1"_s);
        QCOMPARE(codeOf(next), u"QUEUE_EMPTY"_s);
        QCOMPARE(next.error().details.value(u"nextAt"_s).toString(),
            toIso(house.clock.now() + Millis(5min)));
    }

    void ageingIsTheSameInTheTransactionAndOnTheBoard()
    {
        QueueHouse house;
        QList<Visit> visits;
        for (int i = 0; i < 24; ++i) {
            const Priority priority = Priority(house.random.below(4));
            visits.append(house.issue(u"A"_s, {}, priority).value().visit);
            house.clock.advance(Millis(house.random.below(600'000)));
        }
        while (!visits.isEmpty()) {
            const auto first = std::find_if(visits.begin(), visits.end(),
                [&](const Visit &visit) { return house.position(visit.id) == 1; });
            QVERIFY(first != visits.end());
            const Visit called = house.callNext(u"1"_s).value();
            QCOMPARE(called.number, first->number);
            visits.erase(first);
            house.act(Action::NoShow, called.id).value();
            house.clock.advance(Millis(house.random.below(900'000)));
        }
    }

    void bookings()
    {
        QueueHouse house;
        const auto book = [&](Instant at) {
            return await(house.service->issue(
                {.actor = u"desk"_s, .serviceId = u"A"_s, .appointmentAt = at}, {}));
        };
        const Visit visit = book(house.clock.now() + 40min).value().visit;
        QCOMPARE(visit.state, State::Booked);
        QCOMPARE(codeOf(house.callNext(u"1"_s)), u"QUEUE_EMPTY"_s);
        house.clock.advance(20min);
        house.act(Action::CheckIn, visit.id).value();
        const auto early = house.callNext(u"1"_s);
        QCOMPARE(codeOf(early), u"QUEUE_EMPTY"_s);
        QCOMPARE(early.error().details.value(u"nextAt"_s).toString(), toIso(*visit.appointmentAt));
        house.issue(u"A"_s).value(); // comes before the booking
        house.clock.advance(20min);
        QCOMPARE(house.callNext(u"1"_s).value().number, u"A-002"_s);
        QCOMPARE(house.callNext(u"2"_s).value().id, visit.id);

        const Visit tomorrow = book(house.clock.now() + 24h).value().visit;
        QCOMPARE(tomorrow.businessDay, u"2026-01-08"_s);
        QCOMPARE(tomorrow.number, u"A-001"_s);
        QCOMPARE(codeOf(house.act(Action::CheckIn, tomorrow.id)), u"WRONG_DAY"_s);
        QCOMPARE(codeOf(book(house.clock.now() - 24h)), u"TIME_OVER"_s);
    }

    void missedBookingsJoinTheLateQueue()
    {
        QueueHouse house;
        const Visit booked = await(house.service->issue({.actor = u"desk"_s,
                                                            .serviceId = u"A"_s,
                                                            .priority = Priority::Urgent,
                                                            .appointmentAt = house.clock.now()},
                                       {}))
                                 .value()
                                 .visit;
        house.clock.advance(16min);
        house.act(Action::CheckIn, booked.id).value();
        house.clock.advance(1min);
        house.issue(u"A"_s, {}, Priority::Low).value();
        QCOMPARE(house.position(booked.id), 2);
    }

    void routes()
    {
        QueueHouse house;
        const Visit visit = await(
            house.service->issue(
                {.actor = u"kiosk"_s, .serviceId = u"A"_s, .route = {u"A"_s, u"G"_s, u"F"_s}}, {}))
                                .value()
                                .visit;
        for (const auto &[serviceId, counterId] :
            {std::pair(u"A"_s, u"1"_s), {u"G"_s, u"4"_s}, {u"F"_s, u"5"_s}}) {
            QCOMPARE(house.visit(visit.id).stop().serviceId, serviceId);
            QCOMPARE(house.callNext(counterId).value().number, u"A-001"_s);
            house.act(Action::Start, visit.id).value();
            house.clock.advance(5min);
            house.act(Action::Finish, visit.id).value();
        }
        const Visit done = house.visit(visit.id);
        QCOMPARE(done.state, State::Done);
        QCOMPARE(done.stops.size(), 3);
        for (const Stop &stop : done.stops) {
            QCOMPARE(stop.outcome, Outcome::Served);
        }
        QCOMPARE(codeOf(await(house.service->issue(
                     {.actor = u"k"_s, .serviceId = u"A"_s, .route = {u"Q"_s}}, {}))),
            u"NOT_FOUND"_s);
    }

    void aStopWhereThePatientAlreadyWaitsIsLeftOut()
    {
        QueueHouse house;
        const Visit visit = await(house.service->issue({.actor = u"kiosk"_s,
                                                           .serviceId = u"A"_s,
                                                           .patientId = u"P-1"_s,
                                                           .route = {u"G"_s, u"F"_s}},
                                      {}))
                                .value()
                                .visit;
        house.issue(u"G"_s, u"P-1"_s).value();
        house.callNext(u"1"_s).value();
        QCOMPARE(codeOf(house.act(Action::Transfer, visit.id, {.serviceId = u"G"_s})),
            u"ALREADY_QUEUED"_s);
        house.act(Action::Start, visit.id).value();
        QCOMPARE(house.act(Action::Finish, visit.id).value().stop().serviceId, u"F"_s);
    }

    void transferAndBackToTheSender()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.callNext(u"2"_s).value();
        house.act(Action::Start, visit.id).value();
        QCOMPARE(codeOf(house.act(Action::Transfer, visit.id, {.serviceId = u"A"_s})),
            u"INVALID_FIELD"_s);
        house.issue(u"G"_s).value();
        house
            .act(Action::Transfer, visit.id,
                {.placement = Placement::Front, .serviceId = u"G"_s, .comesBack = true})
            .value();
        QCOMPARE(house.callNext(u"4"_s).value().id, visit.id);
        house.act(Action::Start, visit.id).value();
        house.issue(u"A"_s, {}, Priority::Urgent).value();
        const Visit back = house.act(Action::Finish, visit.id).value();
        QCOMPARE(back.stop().serviceId, u"A"_s);
        QCOMPARE(back.forCounter, u"2"_s);
        QCOMPARE(house.position(visit.id), 1);
        QCOMPARE(codeOf(house.call(visit.id, u"1"_s)), u"KEPT_FOR_COUNTER"_s);
        QCOMPARE(house.callNext(u"1"_s).value().number, u"A-002"_s);
        QCOMPARE(house.callNext(u"2"_s).value().id, visit.id);
    }

    void whoWasKeptForAClosedCounterIsAnybodys()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.callNext(u"2"_s).value();
        house.act(Action::Transfer, visit.id, {.serviceId = u"F"_s, .comesBack = true}).value();
        house.callNext(u"5"_s).value();
        house.act(Action::Start, visit.id).value();
        house.act(Action::Finish, visit.id).value();
        QCOMPARE(codeOf(house.callNext(u"1"_s)), u"QUEUE_EMPTY"_s);
        await(house.service->setCounterOpen(u"2"_s, false, u"nurse"_s, {})).value();
        QVERIFY(house.service->board().visit(visit.id)->forCounter.isEmpty());
        QCOMPARE(house.callNext(u"1"_s).value().id, visit.id);
    }

    void transferByAge()
    {
        QueueHouse house;
        const Visit old = house.issue(u"A"_s).value().visit;
        house.callNext(u"1"_s).value();
        house.clock.advance(10min);
        const Visit newer = house.issue(u"G"_s).value().visit;
        house.clock.advance(10min);
        house.act(Action::Transfer, old.id, {.placement = Placement::Age, .serviceId = u"G"_s})
            .value();
        QCOMPARE(house.position(old.id), 1);
        QCOMPARE(house.position(newer.id), 2);
        QCOMPARE(house.visit(old.id).stop().eligibleAt, house.clock.now());
    }

    void whatIsKnownOfAVisitChanges()
    {
        QueueHouse house;
        const Visit first = house.issue(u"A"_s).value().visit;
        const Visit visit = house.issue(u"A"_s, u"P-1"_s).value().visit;
        house.issue(u"A"_s, u"P-2"_s).value();
        const auto update = [&](const VisitPatch &patch) {
            return house.act(Action::Update, visit.id, {.patch = patch});
        };
        const Visit changed = update({.patientId = u"P-7"_s,
                                         .patientName = u"Özlem"_s,
                                         .language = u"th"_s,
                                         .note = u"In a wheelchair"_s,
                                         .priority = Priority::High})
                                  .value();
        QCOMPARE(house.visit(visit.id), changed);
        QCOMPARE(house.position(visit.id), 1);
        QCOMPARE(house.position(first.id), 2);
        QCOMPARE(changed.number, visit.number);
        QCOMPARE(await(house.service->visits({.text = u"ozlem"_s, .byName = true}))
                     .value()
                     .visits.size(),
            1);
        QCOMPARE(house.service->board().visitsOfPatient(u"P-7"_s).size(), 1);
        QCOMPARE(house.service->board().visitsOfPatient(u"P-1"_s).size(), 0);
        QCOMPARE(codeOf(update({.patientId = u"P-2"_s})), u"ALREADY_QUEUED"_s);
        const auto record = await(house.storage->read([&](Transaction &transaction) {
            return Result<Event>(eventsOf(transaction, u"queue"_s, visit.id, 1).last());
        })).value();
        QCOMPARE(record.kind, u"update"_s);
        QCOMPARE(record.body.value(u"before"_s)[u"patientId"_s].toString(), u"P-1"_s);
        update({.patientName = u"Ayşe"_s}).value();
        const Visit back = house.act(Action::Undo, visit.id).value();
        QCOMPARE(back.patientName, u"Özlem"_s);
        QCOMPARE(back.note, u"In a wheelchair"_s);
        house.call(visit.id, u"1"_s).value();
        QCOMPARE(house.act(Action::Undo, visit.id).value().patientName, u"Özlem"_s);
        house.restart();
        QCOMPARE(house.service->board().visit(visit.id)->patientName, u"Özlem"_s);
        QCOMPARE(house.act(Action::Transfer, visit.id, {.serviceId = u"G"_s}).value().state,
            State::Waiting);
    }

    void parkAndResume()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.callNext(u"1"_s).value();
        QCOMPARE(
            house.act(Action::Park, visit.id, {.reason = u"X-ray"_s}).value().reason, u"X-ray"_s);
        house.issue(u"A"_s).value();
        house.callNext(u"1"_s).value();
        QCOMPARE(codeOf(house.act(Action::Resume, visit.id)), u"COUNTER_BUSY"_s);
        const Visit resumed = house.act(Action::Resume, visit.id, {.counterId = u"2"_s}).value();
        QCOMPARE(resumed.state, State::Called);
        QCOMPARE(resumed.stop().counterId, u"2"_s);
    }

    void rejoin()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s, u"P-1"_s).value().visit;
        house.callNext(u"1"_s).value();
        house.act(Action::NoShow, visit.id).value();
        house.clock.advance(31min);
        QCOMPARE(
            codeOf(house.act(Action::Rejoin, visit.id, {.byPatient = true})), u"REJOIN_EXPIRED"_s);
        const Visit other = house.issue(u"A"_s, u"P-1"_s).value().visit;
        QCOMPARE(codeOf(house.act(Action::Rejoin, visit.id)), u"ALREADY_QUEUED"_s);
        house.act(Action::Cancel, other.id).value();
        QCOMPARE(house.act(Action::Rejoin, visit.id).value().state, State::Waiting);
    }

    void requestIdMakesARetryHarmless()
    {
        QueueHouse house;
        QSignalSpy stepped(house.service.get(), &QueueService::stepped);
        const OnceKey once {u"kiosk"_s, u"queue:issue"_s, u"r1"_s};
        const IssueRequest request {.actor = u"kiosk"_s, .serviceId = u"A"_s};
        const Issued first = await(house.service->issue(request, once)).value();
        const Issued again = await(house.service->issue(request, once)).value();
        QCOMPARE(again.visit, first.visit);
        QCOMPARE(again.token, first.token);
        QCOMPARE(stepped.count(), 1);
        QCOMPARE(house.service->board().waiting(u"A"_s), 1);

        const OnceKey next {u"nurse"_s, u"queue:call-next"_s, u"r2"_s};
        house.issue(u"A"_s).value();
        const CallNextRequest callNext {.actor = u"nurse"_s, .counterId = u"1"_s};
        const auto one = house.service->callNext(callNext, next);
        const auto two = house.service->callNext(callNext, next);
        QCOMPARE(await(one).value().id, first.visit.id);
        QCOMPARE(await(two).value().id, first.visit.id);
        QCOMPARE(stepped.count(), 3);

        house.restart();
        const Issued later = await(house.service->issue(request, once)).value();
        QCOMPARE(later.visit, first.visit);
        for (const QString &token : {first.token, later.token}) {
            QCOMPARE(await(house.service->visitByToken(token)).value().id, first.visit.id);
        }
    }

    void tokensAreStoredHashed()
    {
        QueueHouse house;
        const Issued issued = house.issue(u"A"_s).value();
        QCOMPARE(issued.token.size(), 43);
        QCOMPARE(await(house.service->visitByToken(issued.token)).value().id, issued.visit.id);
        QCOMPARE(codeOf(await(house.service->visitByToken(issued.token + u"x"_s))), u"NOT_FOUND"_s);
        QCOMPARE(codeOf(await(house.service->visitByToken({}))), u"NOT_FOUND"_s);
        house.act(Action::Cancel, issued.visit.id).value();
        house.clock.advance(4min);
        QCOMPARE(await(house.service->visitByToken(issued.token)).value().state, State::Cancelled);
        house.clock.advance(1min);
        QCOMPARE(codeOf(await(house.service->visitByToken(issued.token))), u"AUTH_EXPIRED"_s);
        house.service.reset();
        house.storage.reset();
        for (const QString &name : {u"queue.db"_s, u"queue.db-wal"_s}) {
            QFile file(house.dir.filePath(name));
            if (file.open(QIODevice::ReadOnly)) {
                QVERIFY(!file.readAll().contains(issued.token.toUtf8()));
            }
        }
    }

    // Nobody opens it with what was given out before; what is given out from then on does.
    void tokensEnd()
    {
        QueueHouse house;
        const OnceKey once {u"registrar"_s, u"queue:issue"_s, u"r1"_s};
        const IssueRequest request {.actor = u"registrar"_s, .serviceId = u"A"_s};
        const Issued issued = await(house.service->issue(request, once)).value();
        const QString shown = await(house.service->ticket(issued.visit.id)).value().token;
        QVERIFY(await(house.service->endTokens(issued.visit.id)));
        for (const QString &token : {issued.token, shown}) {
            QCOMPARE(codeOf(await(house.service->visitByToken(token))), u"NOT_FOUND"_s);
        }
        const QString again = await(house.service->issue(request, once)).value().token;
        QCOMPARE(await(house.service->visitByToken(again)).value().id, issued.visit.id);
        const QString next = await(house.service->ticket(issued.visit.id)).value().token;
        QCOMPARE(await(house.service->visitByToken(next)).value().id, issued.visit.id);
        house.restart();
        QCOMPARE(codeOf(await(house.service->visitByToken(issued.token))), u"NOT_FOUND"_s);
        QCOMPARE(await(house.service->visitByToken(next)).value().id, issued.visit.id);
    }

    void undoRestores()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s, u"P-1"_s).value().visit;
        const auto undo = [&](const QString &actor = u"nurse"_s) {
            return house.act(Action::Undo, visit.id, {.actor = actor});
        };
        house.callNext(u"1"_s).value();
        QCOMPARE(codeOf(undo(u"other"_s)), u"UNDO_NOT_YOURS"_s);
        const Visit waiting = undo().value();
        QCOMPARE(waiting.state, State::Waiting);
        QVERIFY(!waiting.stop().firstCalledAt);
        QCOMPARE(waiting.stop().calls, 0);
        QCOMPARE(house.position(visit.id), 1);
        QVERIFY(!house.service->board().atCounter(u"1"_s));
        QCOMPARE(codeOf(undo()), u"UNDO_EXPIRED"_s);

        house.callNext(u"1"_s).value();
        house.act(Action::Start, visit.id).value();
        house.act(Action::Finish, visit.id).value();
        house.clock.advance(30s);
        QCOMPARE(undo().value().state, State::Serving);
        QCOMPARE(house.visit(visit.id).stop().outcome, Outcome::Open);
        house.act(Action::Finish, visit.id).value();
        house.clock.advance(30s + 1ms);
        QCOMPARE(codeOf(undo()), u"UNDO_EXPIRED"_s);
    }

    void undoRespectsWhatCameBetween()
    {
        QueueHouse house;
        const Visit first = house.issue(u"A"_s, u"P-1"_s).value().visit;
        house.callNext(u"1"_s).value();
        house.act(Action::NoShow, first.id).value();
        house.issue(u"A"_s).value();
        house.callNext(u"1"_s).value();
        QCOMPARE(codeOf(house.act(Action::Undo, first.id)), u"COUNTER_BUSY"_s);

        const Visit second = house.issue(u"A"_s, u"P-2"_s).value().visit;
        house.act(Action::Cancel, second.id).value();
        house.issue(u"A"_s, u"P-2"_s).value();
        QCOMPARE(codeOf(house.act(Action::Undo, second.id)), u"ALREADY_QUEUED"_s);
    }

    void undoOfATransfer()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.callNext(u"1"_s).value();
        const Visit serving = house.act(Action::Start, visit.id).value();
        house.act(Action::Transfer, visit.id, {.serviceId = u"F"_s}).value();
        const Visit back = house.act(Action::Undo, visit.id).value();
        QCOMPARE(back.stops, serving.stops);
        QCOMPARE(house.visit(visit.id), back);
        QCOMPARE(house.service->board().waiting(u"F"_s), 0);
    }

    void undoOfAnIssueCancels()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        QCOMPARE(house.act(Action::Undo, visit.id, {.actor = u"kiosk"_s}).value().state,
            State::Cancelled);
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-002"_s);
    }

    void numbersWrapAndSkip()
    {
        QueueHouse house;
        await(house.service->updateService(u"A"_s, {.lastNumber = 4}, u"admin"_s, {})).value();
        QList<Visit> visits;
        for (int i = 0; i < 4; ++i) {
            visits.append(house.issue(u"A"_s).value().visit);
        }
        house.act(Action::Cancel, visits[1].id).value();
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-2"_s);
        QCOMPARE(codeOf(house.act(Action::Undo, visits[1].id)), u"UNDO_EXPIRED"_s);
        house.call(visits[3].id, u"1"_s).value();
        house.act(Action::NoShow, visits[3].id).value(); // it may rejoin
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-5"_s);
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-6"_s);
    }

    void kiosksLeaveTheLastNumbersToStaff()
    {
        QueueHouse house;
        await(house.service->updateService(u"A"_s, {.lastNumber = 20}, u"admin"_s, {})).value();
        const auto byKiosk = [&] {
            return await(house.service->issue(
                {.actor = u"kiosk"_s, .byDevice = true, .serviceId = u"A"_s}, {}));
        };
        const Service service = house.service->board().services().value(u"A"_s);
        for (int i = 1; i <= 18; ++i) {
            QCOMPARE(house.service->isLow(service), i > 16);
            QCOMPARE(byKiosk().value().visit.sequence, i);
        }
        QCOMPARE(codeOf(byKiosk()), u"NUMBERS_EXHAUSTED"_s);
        QCOMPARE(house.service->numbersLeft(service), 2);
        for (const QString &number : {u"A-19"_s, u"A-20"_s, u"A-21"_s}) {
            QCOMPARE(house.issue(u"A"_s).value().visit.number, number);
        }
        QCOMPARE(codeOf(byKiosk()), u"NUMBERS_EXHAUSTED"_s);
        house.restart();
        QCOMPARE(house.service->numbersLeft(service), 0);
        for (const Visit &visit : house.service->board().visits().first(4)) {
            house.act(Action::Cancel, visit.id).value();
        }
        QCOMPARE(byKiosk().value().visit.number, u"A-01"_s);
        QCOMPARE(codeOf(byKiosk()), u"NUMBERS_EXHAUSTED"_s);
    }

    void theDayClosesItself()
    {
        QueueHouse house;
        const Visit waiting = house.issue(u"A"_s).value().visit;
        const Visit serving = house.issue(u"A"_s).value().visit;
        house.call(serving.id, u"1"_s).value();
        house.act(Action::Start, serving.id).value();
        const Visit missed = house.issue(u"A"_s).value().visit;
        house.call(missed.id, u"2"_s).value();
        house.act(Action::NoShow, missed.id).value();
        QSignalSpy closed(house.service.get(), &QueueService::dayClosed);
        QCOMPARE(await(house.service->tick()).value(), 0);
        house.clock.advance(16h); // midnight in Jakarta
        const Visit today = house.issue(u"A"_s).value().visit;
        QCOMPARE(today.number, u"A-001"_s);
        QCOMPARE(await(house.service->tick()).value(), 2);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(house.visit(waiting.id).state, State::Closed);
        QCOMPARE(house.visit(serving.id).state, State::Closed);
        QCOMPARE(house.visit(missed.id).state, State::NoShow);
        QCOMPARE(house.visit(today.id).state, State::Waiting);
        QVERIFY(!house.service->board().visit(missed.id));
        QCOMPARE(codeOf(house.act(Action::Rejoin, missed.id)), u"REJOIN_EXPIRED"_s);
        QCOMPARE(house.callNext(u"1"_s).value().id, today.id);
        const Statistics statistics =
            await(house.service->statistics(house.clock.now() - 48h, house.clock.now() + 1h))
                .value();
        QCOMPARE(statistics.all.closed, 2);
        QCOMPARE(statistics.all.wait.count, 1); // the no-show's
        QCOMPARE(statistics.all.issued, 4);
    }

    // Also where nobody is here: the board is as after a start.
    void aNewDayIsAlwaysToldAndBeginsEmpty()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.call(visit.id, u"1"_s).value();
        house.act(Action::Start, visit.id).value();
        house.act(Action::Finish, visit.id).value();
        QCOMPARE(house.service->board().recentCalls(u"A"_s).size(), 1);
        QSignalSpy closed(house.service.get(), &QueueService::dayClosed);
        house.clock.advance(16h);
        QCOMPARE(await(house.service->tick()).value(), 0);
        QCOMPARE(closed.count(), 1);
        QVERIFY(house.service->board().recentCalls(u"A"_s).isEmpty());
        house.checkMemory();
    }

    // An unsure clock begins the new day, and closes nobody of the old.
    void nobodyIsClosedByAClockThatIsNotSteady()
    {
        QueueHouse house;
        const Visit waiting = house.issue(u"A"_s).value().visit;
        const Visit called = house.issue(u"A"_s).value().visit;
        house.call(called.id, u"1"_s).value();
        house.clock.setSteady(false);
        house.clock.advance(16h);
        QCOMPARE(await(house.service->tick()).value(), 0);
        QCOMPARE(house.visit(waiting.id).state, State::Waiting);
        QVERIFY(!house.service->board().visit(waiting.id)); // it is not of today
        QVERIFY(house.service->board().visit(called.id)); // the counter has it
        const Visit today = house.issue(u"A"_s).value().visit;
        QCOMPARE(today.number, u"A-001"_s);
        QCOMPARE(house.position(today.id), 1);
        QCOMPARE(house.callNext(u"2"_s).value().id, today.id);
        QCOMPARE(codeOf(house.callNext(u"3"_s)), u"QUEUE_EMPTY"_s);
        house.checkMemory();
        house.clock.setSteady(true);
        QCOMPARE(await(house.service->tick()).value(), 2);
        QCOMPARE(house.visit(waiting.id).state, State::Closed);
        QCOMPARE(house.visit(today.id).state, State::Called);
        house.checkMemory();
    }

    void whoIsHereGoesAlongWhenTheClockIsSet_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::newRow("it was a day behind") << qint64(24);
        QTest::newRow("it was a day ahead") << qint64(-24);
        QTest::newRow("it was some hours behind") << qint64(3);
    }
    void whoIsHereGoesAlongWhenTheClockIsSet()
    {
        QFETCH(qint64, hours);
        const Millis by = std::chrono::hours(hours);
        QueueHouse house;
        const Visit called = house.issue(u"A"_s).value().visit;
        house.call(called.id, u"1"_s).value();
        const Visit first = house.issue(u"A"_s, u"P-1"_s).value().visit;
        house.clock.advance(2min);
        const Visit urgent = house.issue(u"A"_s, {}, Priority::Urgent).value().visit;
        const Visit gone = house.issue(u"G"_s).value().visit;
        house.call(gone.id, u"4"_s).value();
        house.act(Action::Start, gone.id).value();
        house.act(Action::Finish, gone.id).value();
        QSignalSpy told(house.service.get(), &QueueService::dayClosed);
        house.clock.jump(by);
        QCOMPARE(await(house.service->moveInTime(by)).value(), 0);
        QCOMPARE(told.count(), 1);
        house.checkMemory();
        QCOMPARE(house.position(urgent.id), 1);
        QCOMPARE(house.position(first.id), 2);
        const Visit moved = house.visit(first.id);
        QCOMPARE(moved.businessDay, house.service->businessDay());
        QCOMPARE(moved.number, first.number);
        QCOMPARE(moved.stop().eligibleAt, first.stop().eligibleAt + by);
        QCOMPARE(house.visit(called.id).state, State::Called);
        QCOMPARE(codeOf(house.act(Action::Undo, called.id)), u"UNDO_NOT_YOURS"_s);
        QCOMPARE(
            codeOf(house.act(Action::Undo, gone.id)), u"UNDO_EXPIRED"_s); // it is of another day
        QCOMPARE(codeOf(house.issue(u"A"_s, u"P-1"_s)), u"ALREADY_QUEUED"_s);
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-004"_s);
        QCOMPARE(house.callNext(u"2"_s).value().id, urgent.id);
        QCOMPARE(house.callNext(u"3"_s).value().id, first.id);
        house.act(Action::Start, called.id).value();
        house.act(Action::Finish, called.id).value();
        house.checkMemory();
        QVERIFY(await(house.service->tick()).has_value());
        QCOMPARE(house.visit(first.id).state, State::Called);
    }

    // The booking for today has the number of somebody who is here; another is for a patient who
    // is.
    void bookingsMakeRoomForWhoIsHere()
    {
        QueueHouse house;
        const Instant tomorrow = house.clock.now() + 24h;
        const auto book = [&](const QString &patientId) {
            return await(house.service->issue({.actor = u"reception"_s,
                                                  .serviceId = u"A"_s,
                                                  .patientId = patientId,
                                                  .appointmentAt = tomorrow},
                             {}))
                .value()
                .visit;
        };
        const Visit booked = book(u"P-8"_s);
        const Visit twice = book(u"P-9"_s);
        const Visit here = house.issue(u"A"_s, u"P-9"_s).value().visit;
        QCOMPARE(here.number, booked.number);
        house.clock.jump(24h);
        QVERIFY(await(house.service->moveInTime(24h)).has_value());
        QCOMPARE(house.visit(here.id).number, here.number);
        QCOMPARE(house.visit(twice.id).state, State::Closed);
        QCOMPARE(house.visit(booked.id).state, State::Booked);
        QCOMPARE(house.visit(booked.id).number, u"A-003"_s);
        house.checkMemory();
    }

    // A day that comes again goes on with its numbers.
    void noNumberIsGivenTwiceOnADayThatComesAgain()
    {
        QueueHouse house;
        const Visit done = house.issue(u"A"_s).value().visit;
        house.act(Action::Cancel, done.id).value();
        house.clock.advance(24h);
        await(house.service->tick()).value();
        for (int i = 1; i <= 3; ++i) {
            house.issue(u"A"_s).value();
        }
        house.clock.jump(-24h);
        await(house.service->moveInTime(-24h)).value();
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-004"_s);
        house.clock.jump(24h);
        await(house.service->moveInTime(24h)).value();
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-005"_s);
        house.checkMemory();
    }

    void memoryIsAsAfterARestartAlsoAfterAnUndo()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.issue(u"A"_s).value();
        house.call(visit.id, u"1"_s).value();
        house.act(Action::Undo, visit.id).value();
        house.checkMemory();
        house.call(visit.id, u"1"_s).value();
        house.act(Action::Start, visit.id).value();
        house.clock.advance(19min);
        house.act(Action::Finish, visit.id).value();
        house.checkMemory();
        house.act(Action::Undo, visit.id).value();
        house.checkMemory();
        house.act(Action::Transfer, visit.id, {.serviceId = u"F"_s}).value();
        house.checkMemory();
    }

    void theDayClosesByHand()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.issue(u"G"_s).value();
        const OnceKey once {u"boss"_s, u"queue:close-day"_s, u"c1"_s};
        QCOMPARE(await(house.service->closeDay(u"boss"_s, once)).value(), 2);
        QCOMPARE(await(house.service->closeDay(u"boss"_s, once)).value(), 2);
        QVERIFY(house.service->board().visits().isEmpty());
        QCOMPARE(
            house.act(Action::Undo, visit.id, {.actor = u"boss"_s}).value().state, State::Waiting);
        QCOMPARE(house.issue(u"A"_s).value().visit.number, u"A-002"_s);
    }

    void theBoardIsRebuiltAtTheStart()
    {
        QueueHouse house;
        for (int i = 0; i < 8; ++i) {
            house.issue(i % 2 == 0 ? u"A"_s : u"G"_s, {}, Priority(i % 4)).value();
            house.clock.advance(1min);
        }
        const Visit called = house.callNext(u"1"_s).value();
        house.callNext(u"4"_s).value();
        house.act(Action::NoShow, called.id).value();
        const QList<Visit> before = house.service->board().visits();
        const auto calls = house.service->board().recentCalls(u"A"_s);
        QList<int> positions;
        for (const Visit &visit : before) {
            positions.append(house.position(visit.id));
        }
        house.restart();
        QCOMPARE(house.service->board().visits(), before);
        QCOMPARE(house.service->board().recentCalls(u"A"_s).value(0).number, calls.value(0).number);
        for (int i = 0; i < before.size(); ++i) {
            QCOMPARE(house.position(before[i].id), positions[i]);
        }
        QVERIFY(house.service->board().atCounter(u"4"_s));
    }

    void positionsAreToldOnceAndOnlyToWhoMoved()
    {
        QueueHouse house;
        QList<Visit> visits;
        for (int i = 0; i < 6; ++i) {
            visits.append(house.issue(u"A"_s).value().visit);
        }
        house.issue(u"G"_s).value();
        QTRY_VERIFY(!house.service->board().visits().isEmpty());
        QStringList told;
        QStringList ready;
        connect(house.service.get(), &QueueService::positionChanged, this,
            [&](const Visit &visit, const Position &position) {
                told.append(u"%1:%2"_s.arg(visit.number).arg(position.position));
                if (position.isGetReady) {
                    ready.append(visit.number);
                }
            });
        QCoreApplication::processEvents();
        told.clear();
        house.call(visits[2].id, u"1"_s).value();
        QCoreApplication::processEvents();
        QCOMPARE(told, (QStringList {u"A-004:3"_s, u"A-005:4"_s, u"A-006:5"_s}));
        QCOMPARE(ready, QStringList {u"A-004"_s});
        told.clear();
        house.act(Action::Recall, visits[2].id).value();
        await(house.service->tick()).value();
        QVERIFY(told.isEmpty());
        house.act(Action::Requeue, visits[2].id, {.placement = Placement::Front}).value();
        QCoreApplication::processEvents();
        QVERIFY(told.contains(u"A-003:1"_s));
        QCOMPARE(ready, QStringList {u"A-004"_s}); // A-003 had been told already
    }

    void estimatesAreKeptWithTheirOutcome()
    {
        QueueHouse house;
        for (int i = 0; i < 7; ++i) {
            house.issue(u"A"_s).value();
        }
        QTRY_COMPARE(
            house.service->board().estimateForNewcomer(u"A"_s, Priority::Normal, house.clock.now()),
            (Estimate {8, 10}));
        const Visit last = house.issue(u"A"_s).value().visit; // three counters, 5 minutes each
        QCOMPARE(last.stop().offered, (Estimate {8, 10}));
        house.clock.advance(13min);
        house.call(last.id, u"1"_s).value();
        house.act(Action::Start, last.id).value();
        house.clock.advance(2min);
        house.act(Action::Finish, last.id).value();
        const Statistics statistics =
            await(house.service->statistics(house.clock.now() - 1h, house.clock.now() + 1ms))
                .value();
        QCOMPARE(statistics.all.estimate.count, 1);
        QCOMPARE(statistics.all.estimate.mean, 3.0);
        QCOMPARE(statistics.all.wait.mean, 13.0);
        QCOMPARE(statistics.byCounter.value({u"1"_s, u"Counter 1"_s}).service.mean, 2.0);
        QCOMPARE(statistics.byService.value({u"A"_s, u"Service A"_s}).issued, 8);
    }

    void listing()
    {
        QueueHouse house;
        const Visit siti = await(house.service->issue({.actor = u"desk"_s,
                                                          .serviceId = u"A"_s,
                                                          .patientId = u"P-1"_s,
                                                          .patientName = u"Siti 100%_!"_s},
                                     {}))
                               .value()
                               .visit;
        house.issue(u"A"_s).value();
        house.issue(u"G"_s).value();
        house.callNext(u"4"_s).value();
        const auto count = [&](const VisitFilter &filter) {
            return await(house.service->visits(filter)).value().visits.size();
        };
        QCOMPARE(count({}), 3);
        QCOMPARE(count({.serviceIds = {u"A"_s}}), 2);
        QCOMPARE(count({.state = State::Called}), 1);
        QCOMPARE(count({.text = u"a-00"_s}), 2);
        QCOMPARE(count({.text = u"SITI"_s, .byName = true}), 1);
        QCOMPARE(count({.text = u"SITI"_s}), 0);
        QCOMPARE(count({.text = u"100%_!"_s, .byName = true}), 1);
        QCOMPARE(count({.text = u"%"_s, .byName = true}), 1);
        QCOMPARE(count({.text = u"%"_s}), 0);
        QCOMPARE(count({.text = u"P-1"_s}), 1);
        QCOMPARE(count({.limit = 2, .offset = 2}), 1);
        QCOMPARE(await(house.service->visits({})).value().visits.first().id, siti.id);
    }

    void searchesAsPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("with marks") << u"Özlem"_s;
        QTest::newRow("without") << u"OZLEM"_s;
        QTest::newRow("Turkish i") << u"işık"_s;
        QTest::newRow("number") << u"a2"_s;
        QTest::newRow("patient") << u"mrn-é7"_s;
    }
    void searchesAsPeopleType()
    {
        QFETCH(const QString, typed);
        QueueHouse house;
        house.issue(u"A"_s).value();
        const Visit ozlem = await(house.service->issue({.actor = u"desk"_s,
                                                           .serviceId = u"A"_s,
                                                           .patientId = u"MRN-E7"_s,
                                                           .patientName = u"Özlem IŞIK"_s},
                                      {}))
                                .value()
                                .visit;
        house.issue(u"G"_s).value();
        const auto found = [&] {
            const QList<Visit> visits =
                await(house.service->visits({.text = typed, .byName = true})).value().visits;
            QStringList ids;
            for (const Visit &visit : visits) {
                ids.append(visit.id);
            }
            return ids;
        };
        QCOMPARE(found(), QStringList {ozlem.id});
        house.act(Action::Cancel, ozlem.id).value(); // it is found in every state
        QCOMPARE(found(), QStringList {ozlem.id});
        await(house.storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(u"UPDATE queue_visit SET search_text = NULL"_s);
            return Done {};
        })).value();
        QCOMPARE(found(), QStringList {});
        house.restart(); // as after an update of the program
        QTRY_COMPARE(found(), QStringList {ozlem.id});
    }

    // A start waits for those who are in the house alone, however many were there before; the
    // others follow. More than are written in one go.
    void everyOldVisitIsFoundAfterAnUpdate()
    {
        QueueHouse house;
        for (int i = 0; i < 501; ++i) {
            house.issue(u"A"_s).value();
        }
        await(house.storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(u"UPDATE queue_visit SET state = 'done' WHERE sequence <= 500"_s);
            transaction.execute(u"UPDATE queue_visit SET search_text = NULL"_s);
            return Done {};
        })).value();
        const auto without = [&house](const QString &states) {
            return await(house.storage->read([states](Transaction &transaction) {
                return Result<qint64>(*transaction.first(
                    u"SELECT COUNT(*) FROM queue_visit WHERE search_text IS NULL AND state IN (%1)"_s
                        .arg(states),
                    {}, [](const Row &row) { return row.integer(0); }));
            })).value();
        };
        house.restart();
        QCOMPARE(without(u"'waiting'"_s), 0);
        QVERIFY2(without(u"'done'"_s) > 0, "the start has waited for what is over");
        QTRY_COMPARE(without(u"'done'"_s), 0);
    }

    void aRemovedServiceGetsNoVisits()
    {
        QueueHouse house;
        QueueService &service = *house.service;
        const Visit missed = house.issue(u"G"_s).value().visit;
        const Visit cancelled = house.issue(u"G"_s).value().visit;
        const Visit other = house.issue(u"A"_s).value().visit;
        house.call(missed.id, u"4"_s).value();
        house.act(Action::NoShow, missed.id).value();
        house.act(Action::Cancel, cancelled.id).value();
        await(service.removeService(u"G"_s, u"admin"_s, {})).value();
        QCOMPARE(codeOf(house.act(Action::Rejoin, missed.id)), u"SERVICE_REMOVED"_s);
        QCOMPARE(codeOf(house.act(Action::Undo, cancelled.id)), u"SERVICE_REMOVED"_s);
        QCOMPARE(codeOf(house.issue(u"G"_s)), u"SERVICE_REMOVED"_s);
        QCOMPARE(codeOf(await(service.issue(
                     {.actor = u"desk"_s, .serviceId = u"A"_s, .route = {u"G"_s}}, {}))),
            u"SERVICE_REMOVED"_s);
        house.call(other.id, u"1"_s).value();
        const auto moved = house.act(Action::Transfer, other.id, {.serviceId = u"G"_s});
        QCOMPARE(codeOf(moved), u"SERVICE_REMOVED"_s);
        QVERIFY(moved.error().message.startsWith(u"Service G "_s));
        QCOMPARE(
            codeOf(house.act(Action::Transfer, other.id, {.serviceId = u"Z"_s})), u"NOT_FOUND"_s);
    }

    void namesStayAsTheyWereThen()
    {
        QueueHouse house;
        QueueService &service = *house.service;
        const auto serve = [&](const QString &serviceId, const QString &counterId) {
            const Visit visit = house.issue(serviceId).value().visit;
            house.call(visit.id, counterId).value();
            house.act(Action::Start, visit.id).value();
            return house.act(Action::Finish, visit.id).value();
        };
        const Visit before = serve(u"F"_s, u"5"_s);
        house.clock.advance(1min);
        await(service.removeCounter(u"5"_s, u"admin"_s, {})).value();
        await(service.removeService(u"F"_s, u"admin"_s, {})).value();
        QCOMPARE(service.board().serviceName(before.stop(), {}), u"Service F"_s);
        await(service.createService(u"F"_s, {.name = u"Physio"_s}, u"admin"_s, {})).value();
        await(service.createCounter(
                  u"5"_s, {.name = u"Gym"_s, .serviceIds = QStringList {u"F"_s}}, u"admin"_s, {}))
            .value();
        await(service.setCounterOpen(u"5"_s, true, u"admin"_s, {})).value();
        const Visit after = serve(u"F"_s, u"5"_s);
        for (const auto &[visit, serviceName, counterName] :
            {std::tuple(before, u"Service F"_s, u"Counter 5"_s),
                std::tuple(after, u"Physio"_s, u"Gym"_s)}) {
            const Visit read = house.visit(visit.id);
            QCOMPARE(service.board().serviceName(read.stop(), {}), serviceName);
            QCOMPARE(service.board().counterName(read.stop(), {}), counterName);
            QCOMPARE(read, visit);
        }
        const Statistics statistics =
            await(service.statistics(house.clock.now() - 1h, house.clock.now() + 1ms)).value();
        QCOMPARE(statistics.byService.keys(), (QList {Named {u"F"_s, u"Physio"_s}})); // by id
        QCOMPARE(statistics.byService.first().issued, 2);
        QCOMPARE(statistics.byCounter.value({u"5"_s, u"Gym"_s}).served, 2);
    }

    void aNewNameTakesTheSameNamesAlong()
    {
        QueueHouse house;
        QueueService &service = *house.service;
        const QJsonObject names {{u"en"_s, u"Service A"_s}, {u"id"_s, u"Poli umum"_s}};
        const auto change = [&service](const ServicePatch &patch) {
            return await(service.updateService(u"A"_s, patch, u"admin"_s, {})).value();
        };
        change({.name = u"Service A"_s, .names = names});
        const Service renamed = change({.name = u"Family doctor"_s});
        QCOMPARE(renamed.nameIn(u"en"_s), u"Family doctor"_s);
        QCOMPARE(renamed.nameIn(u"id"_s), u"Poli umum"_s); // somebody has written it
        const QJsonObject both {{u"en"_s, u"Family doctor"_s}};
        QCOMPARE(change({.name = u"Doctor"_s, .names = both}).names, both); // said so
        await(service.updateCounter(u"1"_s,
                  {.name = u"Counter 1"_s, .names = QJsonObject {{u"id"_s, u"Counter 1"_s}}},
                  u"admin"_s, {}))
            .value();
        const Counter room =
            await(service.updateCounter(u"1"_s, {.name = u"Room 1"_s}, u"admin"_s, {})).value();
        QCOMPARE(room.nameIn(u"id"_s), u"Room 1"_s);
    }

    void aPresetIsForAHouseThatHasNothing()
    {
        QueueHouse house;
        const auto begin = [&house](const QString &preset) {
            return await(house.service->begin({preset, u"id"_s}, u"admin"_s, {}));
        };
        QCOMPARE(begin(u"zoo"_s).error().code, u"NOT_FOUND"_s);
        QCOMPARE(begin(u"clinic"_s).error().code, u"ALREADY_SET_UP"_s);
        for (const QString &id : house.service->board().counters().keys()) {
            QVERIFY(await(house.service->removeCounter(id, u"admin"_s, {})));
        }
        for (const QString &id : house.service->board().services().keys()) {
            QVERIFY(await(house.service->removeService(id, u"admin"_s, {})));
        }
        const auto begun = begin(u"clinic"_s);
        QCOMPARE(begun->services, 5);
        QCOMPARE(begun->counters, 6);
        const auto &services = house.service->board().services();
        QCOMPARE(services.value(u"R"_s).name, u"Pendaftaran"_s);
        QCOMPARE(services.value(u"R"_s).nameIn(u"en"_s), u"Registration"_s);
        QCOMPARE(house.service->board().counters().value(u"6"_s).serviceIds,
            (QStringList {u"L"_s, u"F"_s}));
        QCOMPARE(begin(u"hospital"_s).error().code, u"ALREADY_SET_UP"_s);
        QCOMPARE(services.size(), 5);
    }

    void everyPresetHasNamesInEveryLanguageAndServesAll()
    {
        for (const Preset &preset : presets()) {
            QSet<QString> served;
            for (const Counter &counter : preset.counters) {
                served.unite(QSet<QString>(counter.serviceIds.begin(), counter.serviceIds.end()));
                QCOMPARE(counter.names.keys(), (QStringList {u"en"_s, u"id"_s, u"th"_s}));
            }
            for (const Service &service : preset.services) {
                QVERIFY2(served.remove(service.id), qPrintable(preset.id + service.id));
                QCOMPARE(service.names.keys(), (QStringList {u"en"_s, u"id"_s, u"th"_s}));
            }
            QVERIFY(served.isEmpty());
        }
    }

    void servicesAndCounters()
    {
        QueueHouse house;
        QueueService &service = *house.service;
        const auto service2 = [&](const QString &id, const ServicePatch &patch) {
            return codeOf(await(service.createService(id, patch, u"admin"_s, {})));
        };
        QCOMPARE(service2(u"A"_s, {.name = u"Again"_s}), u"ALREADY_EXISTS"_s);
        QCOMPARE(service2(u"B"_s, {.name = u"B"_s, .prefix = u"A"_s}), u"PREFIX_TAKEN"_s);
        QCOMPARE(service2(u"B"_s, {.name = u"B"_s, .prefix = u"a"_s}), u"PREFIX_TAKEN"_s);
        QCOMPARE(service2(u"B"_s, {.name = u"B"_s, .prefix = u"A-"_s}), u"INVALID_FIELD"_s);
        QCOMPARE(service2(u"B"_s, {.name = u" "_s}), u"MISSING_REQUIRED_FIELDS"_s);
        QCOMPARE(service2(u"B"_s, {.name = u"B"_s, .firstNumber = 9, .lastNumber = 8}),
            u"INVALID_FIELD"_s);
        QCOMPARE(service2(u"B"_s, {.name = u"B"_s, .names = QJsonObject {{u"id"_s, 7}}}),
            u"INVALID_FIELD"_s);
        QCOMPARE(service2(u"B"_s, {.name = u"B"_s}), u"(done)"_s);
        const auto counter = await(service.createCounter(
            u"6"_s, {.name = u"Six"_s, .serviceIds = QStringList {u"B"_s, u"B"_s}}, u"a"_s, {}));
        QCOMPARE(counter.value().serviceIds, QStringList {u"B"_s});
        QVERIFY(!counter->isOpen);
        QCOMPARE(codeOf(await(service.createCounter(u"7"_s,
                     {.name = u"Seven"_s, .serviceIds = QStringList {u"Z"_s}}, u"a"_s, {}))),
            u"NOT_FOUND"_s);

        const Visit visit =
            await(service.issue({.actor = u"k"_s, .serviceId = u"A"_s, .route = {u"B"_s}}, {}))
                .value()
                .visit;
        QCOMPARE(codeOf(await(service.removeService(u"B"_s, u"a"_s, {}))), u"SERVICE_BUSY"_s);
        QCOMPARE(codeOf(await(service.updateService(u"A"_s, {.prefix = u"Y"_s}, u"a"_s, {}))),
            u"SERVICE_BUSY"_s);
        house.act(Action::Cancel, visit.id).value();
        QCOMPARE(codeOf(await(service.removeService(u"B"_s, u"a"_s, {}))), u"(done)"_s);
        QVERIFY(service.board().counters().value(u"6"_s).serviceIds.isEmpty());
        QCOMPARE(codeOf(await(service.removeCounter(u"6"_s, u"a"_s, {}))), u"(done)"_s);
        QCOMPARE(codeOf(await(service.removeCounter(u"6"_s, u"a"_s, {}))), u"NOT_FOUND"_s);
        house.restart();
        QCOMPARE(house.service->board().services().keys(), (QStringList {u"A"_s, u"F"_s, u"G"_s}));
    }

    void everyChangeIsInTheRecord()
    {
        QueueHouse house;
        const Visit visit =
            await(house.service->issue(
                      {.actor = u"desk"_s, .serviceId = u"A"_s, .patientName = u"Siti"_s}, {}))
                .value()
                .visit;
        house.callNext(u"1"_s).value();
        house.act(Action::Start, visit.id).value();
        house.act(Action::Finish, visit.id).value();
        const QList<Event> events = await(house.storage->read([id = visit.id](Transaction &t) {
            return Result<QList<Event>>(eventsOf(t, u"queue"_s, id, 10));
        })).value();
        QStringList kinds;
        for (const Event &event : events) {
            kinds.append(event.kind + u" by "_s + event.actor);
            QVERIFY(!QJsonDocument(event.body).toJson().contains("Siti"));
        }
        QCOMPARE(kinds,
            (QStringList {u"issue by desk"_s, u"call by nurse"_s, u"start by nurse"_s,
                u"finish by nurse"_s}));
    }
};

LOKET_TEST(TestQueueService)
#include "tst_queueservice.moc"
