// A day of the house: who works where, breaks, bookings on other days, routes, and how it ends.
#include "queuehouse.h"
#include "support/testmain.h"

#include "vocabulary/queue/names.h"

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;
using namespace std::chrono_literals;

namespace {

template <class T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

Result<Counter> openCounter(QueueHouse &house, const QString &id, const Named &person)
{
    return await(house.service->counters().change(person.id, {}, [=](EntityWork<Counter> &work) {
        return work.act(id, counterAct(true), openedBy(person));
    }));
}

Result<Counter> pause(QueueHouse &house, const QString &id, std::optional<Instant> backAt = {})
{
    return await(house.service->counters().change(u"nurse"_s, {}, [=](EntityWork<Counter> &work) {
        return work.act(
            id, counterEntity().acts[2], [backAt](Counter &counter) { counter.backAt = backAt; });
    }));
}

Result<Visit> book(QueueHouse &house, Instant at, const QString &name,
    const QString &patientId = {}, const QString &serviceId = u"A"_s)
{
    return await(house.service->issue({.actor = u"rina"_s,
                                          .serviceId = serviceId,
                                          .patientId = patientId,
                                          .patientName = name,
                                          .appointmentAt = at},
                     {}))
        .map([](const Issued &issued) { return issued.visit; });
}

Result<Visit> move(QueueHouse &house, const QString &visitId, Instant at)
{
    return house.act(Action::Move, visitId, {.appointmentAt = at});
}

QStringList routeOf(const Visit &visit)
{
    QStringList ids;
    for (const Leg &leg : visit.route) {
        ids.append(leg.serviceId);
    }
    return ids;
}

} // namespace

class TestQueueDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCounterKnowsWhoOpenedIt()
    {
        QueueHouse house;
        await(house.service->setCounterOpen(u"1"_s, false, u"rina"_s, {})).value();
        openCounter(house, u"1"_s, {u"p-1"_s, u"rina"_s}).value();
        Counter counter = house.service->board().counters().value(u"1"_s);
        QCOMPARE(counter.personId, u"p-1"_s);
        QCOMPARE(counter.personName, u"rina"_s);
        house.checkMemory();
        openCounter(house, u"1"_s, {u"p-2"_s, u"dewi"_s}).value(); // takes over
        QCOMPARE(house.service->board().counters().value(u"1"_s).personName, u"dewi"_s);
        await(house.service->setCounterOpen(u"1"_s, false, u"dewi"_s, {})).value();
        counter = house.service->board().counters().value(u"1"_s);
        QCOMPARE(counter.personId + counter.personName, QString());
        QVERIFY(!counter.toPublicJson().contains(u"personName"_s));
        house.checkMemory();
    }

    void nobodyIsCalledToACounterOnABreak()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"G"_s).value().visit;
        const Instant back = house.clock.now() + 20min;
        QCOMPARE(house.service->board().openCounters(u"G"_s), 2);
        pause(house, u"4"_s, back).value();
        QCOMPARE(house.service->board().openCounters(u"G"_s), 1);
        QCOMPARE(house.service->board().counters().value(u"4"_s).backAt, back);
        QCOMPARE(codeOf(house.callNext(u"4"_s)), u"COUNTER_AWAY"_s);
        QCOMPARE(codeOf(house.call(visit.id, u"4"_s)), u"COUNTER_AWAY"_s);
        house.checkMemory();
        openCounter(house, u"4"_s, {u"p-1"_s, u"rina"_s}).value();
        QVERIFY(!house.service->board().counters().value(u"4"_s).backAt);
        QCOMPARE(house.callNext(u"4"_s).value().id, visit.id);
        house.act(Action::Park, visit.id, {.reason = u"later"_s}).value();
        pause(house, u"4"_s).value();
        QCOMPARE(codeOf(house.act(Action::Resume, visit.id)), u"COUNTER_AWAY"_s);
        QCOMPARE(house.act(Action::Resume, visit.id, {.counterId = u"3"_s}).value().state,
            State::Called);
        house.restart();
        QVERIFY(house.service->board().counters().value(u"4"_s).isAway);
    }

    void aBreakThatBeginsHasNotEnded()
    {
        QueueHouse house;
        const Result<Counter> over = pause(house, u"4"_s, house.clock.now() - 10min);
        QCOMPARE(codeOf(over), u"TIME_OVER"_s);
        QCOMPARE(over.error().details[u"field"_s].toString(), u"backAt"_s);
        QVERIFY(!house.service->board().counters().value(u"4"_s).isAway);
        pause(house, u"4"_s, house.clock.now() + 10min).value();
        house.clock.advance(
            20min); // longer than was said: it is a break still, and is changed as one
        await(house.service->updateCounter(u"4"_s, {.name = u"Counter four"_s}, u"boss"_s, {}))
            .value();
        QVERIFY(house.service->board().counters().value(u"4"_s).isAway);
        house.checkMemory();
    }

    void aClosedCounterIsOnNoBreak()
    {
        QueueHouse house;
        await(house.service->setCounterOpen(u"1"_s, false, u"rina"_s, {})).value();
        QCOMPARE(codeOf(pause(house, u"1"_s)), u"COUNTER_CLOSED"_s);
        pause(house, u"2"_s).value();
        await(house.service->setCounterOpen(u"2"_s, false, u"rina"_s, {})).value();
        QVERIFY(!house.service->board().counters().value(u"2"_s).isAway);
        house.checkMemory();
    }

    void aCounterCanBeSomebodys()
    {
        QueueHouse house;
        const QStringList owners {u"p-7"_s, u"p-8"_s};
        await(house.service->updateCounter(u"1"_s, {.ownerIds = owners}, u"boss"_s, {})).value();
        house.restart();
        QCOMPARE(house.service->board().counters().value(u"1"_s).ownerIds, owners);
    }

    // At eight o'clock: whether days begin at midnight or at noon, who is here stays here.
    void whoIsHereStaysWhereDaysBeginAtAnotherHour()
    {
        QueueHouse house;
        const Visit called = house.issue(u"A"_s).value().visit;
        const Visit waits = house.issue(u"A"_s, u"PX-1"_s).value().visit;
        house.callNext(u"1"_s).value();
        const QString day = house.service->businessDay();
        QueueSettings noon = QueueHouse::jakarta();
        noon.resetTime = QTime(12, 0);
        for (const QueueSettings &settings : {noon, QueueHouse::jakarta()}) {
            house.restart(settings);
            QCOMPARE(house.service->businessDay() == day, settings.resetTime == QTime(0, 0));
            QCOMPARE(house.visit(called.id).state, State::Called);
            QCOMPARE(house.position(waits.id), 1);
            QCOMPARE(codeOf(house.issue(u"A"_s, u"PX-1"_s)), u"ALREADY_QUEUED"_s);
            const QString number = house.issue(u"A"_s).value().visit.number;
            QVERIFY(number != called.number && number != waits.number);
            house.checkMemory();
        }
        QCOMPARE(house.callNext(u"2"_s).value().id, waits.id);
    }

    // Visits, counters and what displays show; tomorrow's bookings stay.
    void closingTheDayEndsAllOfIt()
    {
        QueueHouse house;
        const Visit called = house.issue(u"A"_s).value().visit;
        const Visit waiting = house.issue(u"A"_s).value().visit;
        const Visit today = book(house, house.clock.now() + 2h, u"Siti"_s).value();
        const Visit tomorrow = book(house, house.clock.now() + 24h, u"Siti"_s).value();
        house.callNext(u"1"_s).value();
        QCOMPARE(house.service->board().recentCalls(u"A"_s).size(), 1);
        QCOMPARE(await(house.service->closeDay(u"boss"_s, {})).value(), 3);
        for (const Visit &visit : {called, waiting, today}) {
            QCOMPARE(house.visit(visit.id).state, State::Closed);
        }
        QCOMPARE(house.visit(tomorrow.id).state, State::Booked);
        for (const Counter &counter : house.service->board().counters()) {
            QVERIFY(!counter.isOpen);
        }
        QVERIFY(house.service->board().recentCalls(u"A"_s).isEmpty());
        house.checkMemory();
        // Somebody comes all the same.
        openCounter(house, u"1"_s, {u"p-1"_s, u"rina"_s}).value();
        house.issue(u"A"_s).value();
        house.callNext(u"1"_s).value();
        QCOMPARE(house.service->board().recentCalls(u"A"_s).size(), 1);
        house.restart();
        QCOMPARE(house.service->board().recentCalls(u"A"_s).size(), 1);
    }

    // Who works at night is not put out at midnight.
    void midnightClosesNoCounter()
    {
        QueueHouse house;
        house.issue(u"A"_s).value();
        house.clock.advance(24h);
        await(house.service->tick()).value();
        QVERIFY(house.service->board().counters().value(u"1"_s).isOpen);
        house.checkMemory();
    }

    void aBookingMovesWithinItsDay()
    {
        QueueHouse house;
        const Visit booked = book(house, house.clock.now() + 2h, u"Siti"_s).value();
        const Visit moved = move(house, booked.id, house.clock.now() + 3h).value();
        QCOMPARE(moved.number, booked.number);
        QCOMPARE(moved.appointmentAt, house.clock.now() + 3h);
        QCOMPARE(moved.stop().eligibleAt, house.clock.now() + 3h);
        QCOMPARE(house.visit(booked.id).callableAt, house.clock.now() + 3h);
        house.checkMemory();
    }

    // It has a number of that day; taken back, the old one.
    void aBookingMovesToAnotherDay()
    {
        QueueHouse house;
        const Instant tomorrow = house.clock.now() + 24h;
        book(house, tomorrow, u"Budi"_s).value();
        const Visit booked = book(house, house.clock.now() + 2h, u"Siti"_s).value();
        QCOMPARE(booked.number, u"A-001"_s);
        const Visit moved = move(house, booked.id, tomorrow + 1h).value();
        QCOMPARE(moved.number, u"A-002"_s);
        QVERIFY(moved.businessDay > booked.businessDay);
        house.checkMemory();
        QCOMPARE(codeOf(house.act(Action::CheckIn, booked.id)), u"WRONG_DAY"_s);
    }

    void aMoveIsTakenBack()
    {
        QueueHouse house;
        const Visit booked = book(house, house.clock.now() + 2h, u"Siti"_s).value();
        move(house, booked.id, house.clock.now() + 24h).value();
        const Visit back = house.act(Action::Undo, booked.id).value();
        QCOMPARE(back.number, booked.number);
        QCOMPARE(back.businessDay, booked.businessDay);
        QCOMPARE(back.appointmentAt, booked.appointmentAt);
        QCOMPARE(house.visit(booked.id).businessDay, booked.businessDay);
        house.checkMemory();
        // Where somebody has got that number meanwhile it stays.
        move(house, booked.id, house.clock.now() + 24h).value();
        await(house.storage->write([](Transaction &transaction) -> Result<Done> {
            transaction.execute(u"UPDATE queue_series SET last_sequence = 0, has_wrapped = 1"_s);
            return Done {};
        })).value();
        house.issue(u"A"_s).value();
        QCOMPARE(codeOf(house.act(Action::Undo, booked.id)), u"UNDO_EXPIRED"_s);
    }

    void onlyABookingMovesAndOnlyToWhatIsToCome()
    {
        QueueHouse house;
        const Visit waiting = house.issue(u"A"_s).value().visit;
        QCOMPARE(codeOf(move(house, waiting.id, house.clock.now() + 1h)), u"INVALID_STATE"_s);
        const Visit booked = book(house, house.clock.now() + 2h, u"Siti"_s).value();
        QCOMPARE(codeOf(move(house, booked.id, house.clock.now() - 48h)), u"TIME_OVER"_s);
        QCOMPARE(codeOf(move(house, booked.id, house.clock.now() - 1min)), u"TIME_OVER"_s);
        QCOMPARE(codeOf(book(house, house.clock.now() - 1h, u"Budi"_s)), u"TIME_OVER"_s);
        book(house, house.clock.now() - 59s, u"Ani"_s).value(); // the minute that it is now
        QCOMPARE(codeOf(move(house, booked.id, house.clock.now() + 24h * 800)), u"INVALID_FIELD"_s);
        QCOMPARE(codeOf(book(house, house.clock.now() + 24h * 800, u"Budi"_s)), u"INVALID_FIELD"_s);
    }

    void nobodyIsBookedTwice()
    {
        QueueHouse house;
        const Instant at = house.clock.now() + 24h;
        const Visit first = book(house, at, u"Siti Rahmawati"_s).value();
        const auto second = book(house, at, u"SITI  RAHMAWATI"_s);
        QCOMPARE(codeOf(second), u"ALREADY_BOOKED"_s);
        QCOMPARE(second.error().details.value(u"number"_s).toString(), first.number);
        const Visit other = book(house, at + 1h, u"Siti Rahmawati"_s).value(); // another time
        QCOMPARE(codeOf(move(house, other.id, at)), u"ALREADY_BOOKED"_s);
        book(house, at, u"Siti Rahmawati"_s, {}, u"G"_s).value(); // another service
        book(house, at, u"Ani"_s, u"P-1"_s).value();
        book(house, at, u"Ani"_s, u"P-2"_s).value(); // two people of one name
        QCOMPARE(codeOf(book(house, at + 2h, u"Ani"_s, u"P-1"_s)), u"ALREADY_QUEUED"_s);
        QVERIFY(book(house, at, {}).has_value());
        QVERIFY(book(house, at, {}).has_value()); // nobody knows who
        house.checkMemory();
    }

    void aDaysBookingsAreFound()
    {
        QueueHouse house;
        const Visit later = book(house, house.clock.now() + 26h, u"Siti"_s).value();
        book(house, house.clock.now() + 1h, u"Budi"_s).value();
        house.issue(u"A"_s).value();
        const auto found = [&](VisitFilter filter) {
            return await(house.service->visits(filter)).value().visits;
        };
        QCOMPARE(found({.businessDay = later.businessDay}).size(), 1);
        QCOMPARE(found({.isBooked = true}).size(), 1);
        QCOMPARE(found({}).size(), 2);
    }

    void whatComesNextCanBeChanged()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        const Visit routed =
            house.act(Action::Route, visit.id, {.route = {u"G"_s, u"F"_s}}).value();
        QCOMPARE(routeOf(routed), (QStringList {u"G"_s, u"F"_s}));
        house.checkMemory();
        house.callNext(u"1"_s).value();
        house.act(Action::Start, visit.id).value();
        house.act(Action::Route, visit.id, {.route = {u"F"_s}}).value();
        QCOMPARE(house.act(Action::Finish, visit.id).value().stop().serviceId, u"F"_s);
        QCOMPARE(
            codeOf(house.act(Action::Route, visit.id, {.route = {u"nothing"_s}})), u"NOT_FOUND"_s);
        house.act(Action::Route, visit.id, {.route = {u"A"_s}}).value();
        QCOMPARE(routeOf(house.act(Action::Undo, visit.id).value()), QStringList());
        house.act(Action::Cancel, visit.id).value();
        QCOMPARE(codeOf(house.act(Action::Route, visit.id, {.route = {}})), u"INVALID_STATE"_s);
    }

    void aWayBackStaysAWayBack()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.callNext(u"1"_s).value();
        house.act(Action::Transfer, visit.id, {.serviceId = u"G"_s, .comesBack = true}).value();
        const Visit routed =
            house.act(Action::Route, visit.id, {.route = {u"F"_s, u"A"_s}}).value();
        QCOMPARE(routeOf(routed), (QStringList {u"F"_s, u"A"_s}));
        QCOMPARE(routed.route.last().counterId, u"1"_s);
        QCOMPARE(house.act(Action::Route, visit.id, {.route = {}}).value().route.size(), 0);
    }

    void aServiceHasAUsualRoute()
    {
        QueueHouse house;
        const auto route = [&](const QStringList &ids) {
            return await(house.service->updateService(u"A"_s, {.route = ids}, u"boss"_s, {}));
        };
        QCOMPARE(codeOf(route({u"Q"_s})), u"NOT_FOUND"_s);
        QCOMPARE(codeOf(route({u"A"_s, u"G"_s})), u"ROUTE_REPEATS"_s);
        QCOMPARE(codeOf(route({u"G"_s, u"F"_s, u"G"_s})), u"ROUTE_REPEATS"_s);
        QCOMPARE(route({u"G"_s, u"F"_s}).value().route, (QStringList {u"G"_s, u"F"_s}));
        await(house.service->removeService(u"G"_s, u"boss"_s, {})).value();
        QCOMPARE(house.service->board().services().value(u"A"_s).route, QStringList {u"F"_s});
        house.checkMemory();
    }
};

LOKET_TEST(TestQueueDay)
#include "tst_queueday.moc"
