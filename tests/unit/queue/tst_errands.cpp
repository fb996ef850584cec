#include "queuehouse.h"
#include "support/testmain.h"

#include "modules/queue/errands.h"

#include <QSignalSpy>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;
using namespace std::chrono_literals;

namespace {

// A house that sends its patients for scans: to service F, at counter 5.
class ScanHouse : public QueueHouse {
public:
    void send(const QString &visitId, const QString &cause, const QString &serviceId = u"F"_s)
    {
        run(&Errands::sendElsewhere, {visitId, cause, serviceId, u"doctor"_s});
    }
    void bringBack(const QString &visitId, const QString &cause)
    {
        run(&Errands::bringBack, {visitId, cause, {}, u"radiographer"_s});
    }
    Visit served(const QString &serviceId, const QString &counterId, const QString &patientId = {})
    {
        const Visit visit = issue(serviceId, patientId).value().visit;
        call(visit.id, counterId).value();
        clock.advance(2min);
        return act(Action::Start, visit.id).value();
    }
    // Sent to a scan from counter 1 while others wait there.
    Visit sent(const QString &cause)
    {
        const Visit visit = served(u"A"_s, u"1"_s);
        issue(u"A"_s, {}, Priority::Urgent).value();
        send(visit.id, cause);
        return this->visit(visit.id);
    }
    Result<QString> visitFor(const QString &patientId, const QString &visitId)
    {
        const QueueErrands errands(service->clinic());
        return await(storage->read([=](Transaction &transaction) {
            return errands.visitFor(transaction, patientId, visitId);
        }));
    }
    QString visitOf(const QString &patientId) { return visitFor(patientId, {}).value(); }
    void begin(const QString &visitId, const QString &cause)
    {
        run(&Errands::begin, {visitId, cause, {}, u"radiographer"_s, u"CT 1"_s});
    }
    // Something is made ready for it at F.
    void expect(const QString &visitId, const QString &cause = u"order-1"_s)
    {
        run(&Errands::expect, {visitId, cause, u"F"_s, u"doctor"_s, u"Pharmacy"_s});
    }
    void release(const QString &visitId, const QString &cause = u"order-1"_s)
    {
        run(&Errands::release, {visitId, cause, u"F"_s, u"pharmacist"_s, u"Pharmacy"_s});
    }
    void giveUp(const QString &visitId, const QString &cause = u"order-1"_s)
    {
        run(&Errands::giveUp, {visitId, cause, u"F"_s, u"pharmacist"_s, u"Pharmacy"_s});
    }
    void conclude(const QString &visitId)
    {
        run(&Errands::conclude, {visitId, u"order-1"_s, u"F"_s, u"pharmacist"_s});
    }
    QString stateOf(const Visit &before)
    {
        const Visit now = visit(before.id);
        return now.stop().serviceId + u' ' + toText(now.state);
    }

private:
    using Work = Result<Done> (Errands::*)(Changes &, const Errand &) const;
    void run(Work work, const Errand &errand)
    {
        const QueueErrands errands(service->clinic());
        await(journal->change({}, [=](Changes &changes) -> Result<DayClosed> {
            return (errands.*work)(changes, errand).map([](Done) { return DayClosed {}; });
        })).value();
    }
};

} // namespace

class TestErrands : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPatientsVisitIsTheOneThatHasComeFarthest()
    {
        ScanHouse house;
        QCOMPARE(house.visitOf(u"p-1"_s), QString());
        const QString atCounter = house.served(u"A"_s, u"1"_s, u"p-1"_s).id;
        house.clock.advance(1min);
        const QString waiting = house.issue(u"F"_s, u"p-1"_s).value().visit.id;
        QCOMPARE(house.visitOf(u"p-1"_s), atCounter);
        house.act(Action::Finish, atCounter).value();
        QCOMPARE(house.visitOf(u"p-1"_s), waiting);
        house.act(Action::Cancel, waiting).value();
        QCOMPARE(house.visitOf(u"p-1"_s), QString());
        QCOMPARE(house.visitOf(QString()), QString());
    }

    void sentFromTheCounterWithTheNumber()
    {
        ScanHouse house;
        const Visit before = house.served(u"A"_s, u"1"_s);
        const Visit waiting = house.issue(u"F"_s).value().visit;
        QSignalSpy stepped(house.service.get(), &QueueService::stepped);
        house.send(before.id, u"scan-1"_s);
        const Visit visit = house.visit(before.id);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        QCOMPARE(visit.number, before.number);
        QCOMPARE(house.position(waiting.id), 1);
        QCOMPARE(house.position(visit.id), 2);
        QVERIFY(!house.service->board().atCounter(u"1"_s));
        QCOMPARE(stepped.count(), 1);
        const Step step = stepped.first().first().value<Step>();
        QCOMPARE(step.action, Action::Transfer);
        QCOMPARE(step.fromServiceId, u"A"_s);
        house.checkMemory();
    }

    void broughtBackToTheFrontOfWhoSentIt()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        QSignalSpy stepped(house.service.get(), &QueueService::stepped);
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        QCOMPARE(house.visit(visit.id).forCounter, u"1"_s);
        QCOMPARE(house.position(visit.id), 1);
        QCOMPARE(stepped.count(), 1);
        house.checkMemory();
        QCOMPARE(house.callNext(u"1"_s).value().id, visit.id);
    }

    void whoWaitsIsSentAndComesBackToTheFront()
    {
        ScanHouse house;
        const Visit first = house.issue(u"A"_s).value().visit;
        house.clock.advance(1min);
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.send(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        QCOMPARE(house.position(visit.id), 1);
        QCOMPARE(house.position(first.id), 2);
        QCOMPARE(house.visit(visit.id).forCounter, QString());
        house.checkMemory();
    }

    void whatIsNamedMustBeThePatientsOpenVisit()
    {
        ScanHouse house;
        const Visit visit = house.issue(u"A"_s, u"P-1"_s).value().visit;
        const Visit walkIn = house.issue(u"A"_s).value().visit;
        QCOMPARE(house.visitFor(u"P-1"_s, visit.id).value(), visit.id);
        QCOMPARE(house.visitFor(u"P-7"_s, walkIn.id).value(), walkIn.id);
        QCOMPARE(house.visitFor(u"P-2"_s, visit.id).error().code, u"INVALID_FIELD"_s);
        QCOMPARE(house.visitFor(u"P-1"_s, u"nope"_s).error().code, u"INVALID_FIELD"_s);
        house.act(Action::Cancel, visit.id).value();
        QCOMPARE(house.visitFor(u"P-1"_s, visit.id).error().code, u"INVALID_FIELD"_s);
    }

    // Who lies in the scanner is not the next to be called.
    void whatHasBegunIsInNoLine()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        house.begin(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"F parked"_s);
        QCOMPARE(house.visit(visit.id).reason, u"CT 1"_s);
        QCOMPARE(house.callNext(u"5"_s).error().code, u"QUEUE_EMPTY"_s);
        house.checkMemory();
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        QCOMPARE(house.visit(visit.id).reason, QString());
        house.checkMemory();
    }

    void whoWasCalledIsServedWhenItBegins()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        QCOMPARE(house.callNext(u"5"_s).value().id, visit.id);
        house.begin(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"F serving"_s);
        house.begin(visit.id, u"scan-1"_s);
        house.begin(visit.id, u"scan-2"_s);
        QCOMPARE(house.stateOf(visit), u"F serving"_s);
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
    }

    void onceForEachCause()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        house.bringBack(visit.id, u"scan-1"_s);
        const qint64 version = house.visit(visit.id).version;
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.visit(visit.id).version, version);
        house.callNext(u"1"_s).value();
        house.send(visit.id, u"scan-2"_s);
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.bringBack(visit.id, u"scan-2"_s);
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
    }

    void itIsAwayUntilTheLastCauseIsGone()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        house.send(visit.id, u"scan-2"_s);
        house.send(visit.id, u"scan-2"_s);
        house.checkMemory();
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.bringBack(visit.id, u"scan-2"_s);
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        QVERIFY(house.visit(visit.id).route.isEmpty());
    }

    void aRestartForgetsNothing()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        house.send(visit.id, u"scan-2"_s);
        house.restart();
        house.checkMemory();
        house.bringBack(visit.id, u"scan-1"_s);
        house.restart();
        house.bringBack(visit.id, u"scan-2"_s);
        house.checkMemory();
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        house.restart();
        house.bringBack(visit.id, u"scan-2"_s);
        QCOMPARE(house.position(visit.id), 1);
    }

    void fromTheCounterThereItWasServed_data()
    {
        QTest::addColumn<QList<Action>>("actions");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("waiting") << QList<Action> {} << u"transferred"_s;
        QTest::newRow("called") << QList {Action::Call} << u"served"_s;
        QTest::newRow("serving") << QList {Action::Call, Action::Start} << u"served"_s;
        QTest::newRow("parked") << QList {Action::Call, Action::Start, Action::Park}
                                << u"transferred"_s;
    }
    void fromTheCounterThereItWasServed()
    {
        QFETCH(QList<Action>, actions);
        QFETCH(QString, outcome);
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        for (const Action action : actions) {
            house.act(action, visit.id, {.counterId = u"5"_s, .reason = u"contrast"_s}).value();
            house.clock.advance(3min);
        }
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        QCOMPARE(toText(house.visit(visit.id).stops[1].outcome), outcome);
        QVERIFY(!house.service->board().atCounter(u"5"_s));
        house.checkMemory();
    }

    void itStaysWhereItCannotBeSent()
    {
        ScanHouse house;
        const Visit serving = house.served(u"A"_s, u"1"_s, u"P-1"_s);
        house.send(serving.id, u"scan-1"_s, u"nowhere"_s);
        house.send(serving.id, u"scan-1"_s, u"A"_s);
        const Visit second = house.issue(u"F"_s, u"P-1"_s).value().visit;
        house.send(serving.id, u"scan-1"_s);
        QCOMPARE(house.visit(serving.id), serving);
        house.send(second.id, u"scan-1"_s, u"A"_s);
        QCOMPARE(house.visit(second.id), second);
        const Visit parked = house.served(u"A"_s, u"2"_s);
        house.act(Action::Park, parked.id, {.reason = u"blood"_s}).value();
        house.send(parked.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(parked), u"A parked"_s);
        house.send(u"nobody"_s, u"scan-1"_s);
        house.bringBack(serving.id, u"scan-1"_s);
        QCOMPARE(house.visit(serving.id), serving);
    }

    void whoIsNoMoreThereIsLeftAlone_data()
    {
        QTest::addColumn<QList<Action>>("actions");
        QTest::addColumn<QString>("state");
        QTest::newRow("cancelled") << QList {Action::Cancel} << u"F cancelled"_s;
        QTest::newRow("no-show") << QList {Action::Call, Action::NoShow} << u"F no_show"_s;
        QTest::newRow("finished by hand")
            << QList {Action::Call, Action::Start, Action::Finish} << u"A waiting"_s;
        QTest::newRow("undone") << QList {Action::Undo} << u"A serving"_s;
        QTest::newRow("sent on") << QList {Action::Transfer} << u"G waiting"_s;
    }
    void whoIsNoMoreThereIsLeftAlone()
    {
        QFETCH(QList<Action>, actions);
        QFETCH(QString, state);
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        for (const Action action : actions) {
            house
                .act(action, visit.id,
                    {.actor = u"doctor"_s, .counterId = u"5"_s, .serviceId = u"G"_s})
                .value();
        }
        QCOMPARE(house.stateOf(visit), state);
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), state);
        house.checkMemory();
    }

    void whoWasSentOnComesBackAfterThat()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        house.act(Action::Transfer, visit.id, {.serviceId = u"G"_s}).value();
        house.bringBack(visit.id, u"scan-1"_s);
        house.call(visit.id, u"4"_s).value();
        house.act(Action::Start, visit.id).value();
        house.act(Action::Finish, visit.id).value();
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        QCOMPARE(house.position(visit.id), 1);
    }

    void closedWithTheDay()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        await(house.service->closeDay(u"boss"_s, {})).value();
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"F closed"_s);
        house.checkMemory();
    }

    void theSenderHasGone()
    {
        ScanHouse house;
        const Visit visit = house.sent(u"scan-1"_s);
        const auto removed = await(house.service->removeService(u"A"_s, u"boss"_s, {}));
        QCOMPARE(removed.error().code, u"SERVICE_BUSY"_s);
        await(house.service->setCounterOpen(u"1"_s, false, u"boss"_s, {})).value();
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.visit(visit.id).forCounter, QString());
        QCOMPARE(house.callNext(u"2"_s).value().id, visit.id);
        house.checkMemory();
    }

    void thePatientHasAnotherNumberThere()
    {
        ScanHouse house;
        const Visit visit = house.served(u"A"_s, u"1"_s, u"P-1"_s);
        house.send(visit.id, u"scan-1"_s);
        house.issue(u"A"_s, u"P-1"_s).value();
        house.bringBack(visit.id, u"scan-1"_s);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.checkMemory();
    }

    void whatIsMadeReadyIsFetchedBeforeItIsOver()
    {
        ScanHouse house;
        const Visit visit = house.served(u"A"_s, u"1"_s);
        house.expect(visit.id);
        QCOMPARE(house.stateOf(visit), u"A serving"_s);
        house.act(Action::Finish, visit.id).value();
        QCOMPARE(house.stateOf(visit), u"F parked"_s);
        QCOMPARE(house.visit(visit.id).number, visit.number);
        QCOMPARE(house.callNext(u"5"_s).error().code, u"QUEUE_EMPTY"_s);
        house.clock.advance(10min);
        house.release(visit.id);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        QCOMPARE(house.visit(visit.id).stop().eligibleAt, house.clock.now());
        house.checkMemory();
        QCOMPARE(house.callNext(u"5"_s).value().id, visit.id);
        house.conclude(visit.id);
        QCOMPARE(house.stateOf(visit), u"F done"_s);
        QVERIFY(!house.service->board().atCounter(u"5"_s));
        house.checkMemory();
    }

    void readyBeforeTheDoctorHasFinished()
    {
        ScanHouse house;
        const Visit visit = house.served(u"A"_s, u"1"_s);
        house.expect(visit.id);
        house.release(visit.id);
        QCOMPARE(house.stateOf(visit), u"A serving"_s);
        house.act(Action::Finish, visit.id).value();
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.checkMemory();
    }

    void whoWaitsElsewhereGoesThereAndBackToTheFront()
    {
        ScanHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        house.issue(u"A"_s).value();
        house.expect(visit.id);
        house.release(visit.id);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.conclude(visit.id); // came without being called
        QCOMPARE(house.stateOf(visit), u"A waiting"_s);
        QCOMPARE(house.position(visit.id), 1);
        house.checkMemory();
    }

    void whoIsAtAScanIsNotCalledAway()
    {
        ScanHouse house;
        const Visit visit = house.served(u"A"_s, u"1"_s);
        house.expect(visit.id);
        house.send(visit.id, u"scan-1"_s, u"G"_s);
        house.release(visit.id);
        QCOMPARE(house.stateOf(visit), u"G waiting"_s);
        house.bringBack(visit.id, u"scan-1"_s);
        house.call(visit.id, u"1"_s).value();
        house.act(Action::Start, visit.id).value();
        house.act(Action::Finish, visit.id).value();
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.checkMemory();
    }

    void whoWaitsThereIsHeldUntilAllIsReady()
    {
        ScanHouse house;
        const Visit visit = house.issue(u"F"_s).value().visit;
        house.expect(visit.id);
        house.expect(visit.id, u"order-2"_s);
        QCOMPARE(house.stateOf(visit), u"F parked"_s);
        house.release(visit.id);
        QCOMPARE(house.stateOf(visit), u"F parked"_s);
        house.release(visit.id, u"order-2"_s);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.release(visit.id);
        house.checkMemory();
    }

    // Who is not there need not go there; who is there is told.
    void whatIsGivenUpSendsNobody()
    {
        ScanHouse house;
        const Visit waiting = house.issue(u"A"_s).value().visit;
        house.expect(waiting.id);
        house.giveUp(waiting.id);
        QCOMPARE(house.stateOf(waiting), u"A waiting"_s);
        QVERIFY(house.visit(waiting.id).route.isEmpty());
        const Visit serving = house.served(u"A"_s, u"2"_s);
        house.expect(serving.id);
        house.expect(serving.id, u"order-2"_s);
        house.release(serving.id); // ready, and cancelled then
        house.giveUp(serving.id);
        QCOMPARE(house.visit(serving.id).route.size(), 1); // the other is not
        house.giveUp(serving.id, u"order-2"_s);
        house.act(Action::Finish, serving.id).value();
        QCOMPARE(house.stateOf(serving), u"A done"_s);
        const Visit held = house.issue(u"F"_s).value().visit;
        house.expect(held.id);
        house.giveUp(held.id);
        QCOMPARE(house.stateOf(held), u"F waiting"_s);
        house.giveUp(u"nobody"_s);
        house.checkMemory();
    }

    // A stop that was on the way for itself stays on it.
    void aStopOfItsOwnIsNotTakenOff()
    {
        ScanHouse house;
        const Visit visit = house.served(u"A"_s, u"1"_s);
        house.act(Action::Route, visit.id, {.route = {u"F"_s}}).value();
        house.expect(visit.id);
        house.giveUp(visit.id);
        house.act(Action::Finish, visit.id).value();
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.checkMemory();
    }

    void whoIsHeldForMoreStays()
    {
        ScanHouse house;
        const Visit visit = house.issue(u"F"_s).value().visit;
        house.expect(visit.id);
        house.release(visit.id);
        house.expect(visit.id, u"order-2"_s);
        house.conclude(visit.id); // fetches the first meanwhile
        QCOMPARE(house.stateOf(visit), u"F parked"_s);
        house.release(visit.id, u"order-2"_s);
        QCOMPARE(house.stateOf(visit), u"F waiting"_s);
        house.conclude(visit.id);
        QCOMPARE(house.stateOf(visit), u"F done"_s);
        house.checkMemory();
    }

    void whatIsOverStaysSo()
    {
        ScanHouse house;
        const Visit visit = house.served(u"A"_s, u"1"_s);
        house.act(Action::Finish, visit.id).value();
        house.expect(visit.id);
        house.release(visit.id);
        house.conclude(visit.id);
        QCOMPARE(house.stateOf(visit), u"A done"_s);
        house.checkMemory();
    }
};

LOKET_TEST(TestErrands)
#include "tst_errands.moc"
