#include "modules/radiology/radiologywork.h"
#include "radiologyhouse.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::radiology;
using namespace loket::test;
using namespace std::chrono_literals;

// What is durable, what happens by itself, and what a retry does.
class TestRadiologyService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScanGoesItsWay()
    {
        RadiologyHouse house;
        const QString id = house.request(u"MRI"_s, {{u"notes"_s, u"left\nknee"_s}});
        house.clock.advance(10min);
        const QJsonObject started = house.startScan(id);
        QCOMPARE(started.value(u"status"_s).toString(), u"in_progress"_s);
        QCOMPARE(started.value(u"room"_s).toString(), u"MRI 1"_s);
        QCOMPARE(started.value(u"startedBy"_s)[u"id"_s].toString(), u"radiographer"_s);
        house.clock.advance(50min);
        const QJsonObject done = house.complete(id);
        QCOMPARE(done.value(u"status"_s).toString(), u"completed"_s);
        QCOMPARE(done.value(u"results"_s).toString(), u"nothing found"_s);
        QCOMPARE(done.value(u"notes"_s).toString(), u"left\nknee"_s);
        QCOMPARE(done.value(u"completedAt"_s).toString(), toIso(house.clock.now()));
        QVERIFY(done.value(u"version"_s).toInteger() > started.value(u"version"_s).toInteger());
        const QList<Event> record = house.record(id);
        QCOMPARE(record.size(), 3);
        QCOMPARE(record[0].kind, kinds::request);
        QCOMPARE(record[0].actor, u"doctor"_s);
        QCOMPARE(record[2].kind, kinds::complete);
        QCOMPARE(record[2].seq, done.value(u"version"_s).toInteger());
    }

    void aRetryDoesNothingAgain()
    {
        RadiologyHouse house;
        const QJsonObject once {{u"requestId"_s, u"r1"_s}};
        const QString id = house.request(u"CT"_s, once);
        QCOMPARE(house.request(u"CT"_s, once), id);
        QCOMPARE(house.idsIn(u"queuedScans"_s), QStringList {id});
        house.restart();
        QCOMPARE(house.request(u"CT"_s, once), id);
        LoopbackClient staff(*house.hub, house.face, radiographer, u"radiology_staff"_s);
        staff.take();
        const QJsonObject start {{u"scanId"_s, id}, {u"requestId"_s, u"r2"_s}};
        const QJsonObject first = house.scan(radiographer, u"radiology-scan-start"_s, start);
        QCOMPARE(house.scan(radiographer, u"radiology-scan-start"_s, start), first);
        QCOMPARE(staff.takeTypes(), QStringList {u"scan-started"_s});
    }

    void everythingOutlivesTheProgram()
    {
        RadiologyHouse house;
        const QString active = house.request(u"CT"_s);
        const QString done = house.request(u"MRI"_s);
        const QString waiting = house.request(u"X-RAY"_s);
        house.clock.advance(1min);
        house.startScan(active);
        house.startScan(done);
        house.clock.advance(1min);
        house.complete(done);
        const ScanBoard before = house.module->service().board();
        house.restart();
        QVERIFY(house.module->service().board() == before);
        QCOMPARE(house.idsIn(u"queuedScans"_s), QStringList {waiting});
        QCOMPARE(house.idsIn(u"activeScans"_s), QStringList {active});
        QCOMPARE(house.status().value(u"completed"_s).toInt(), 1);
    }

    void whatEndedIsKeptForADay()
    {
        RadiologyHouse house;
        const QString id = house.request();
        house.startScan(id);
        house.complete(id);
        house.clock.advance(24h - 1s);
        house.module->service().tick();
        QCOMPARE(house.status().value(u"completed"_s).toInt(), 1);
        house.clock.advance(1s);
        house.module->service().tick();
        QCOMPARE(house.status().value(u"completed"_s).toInt(), 0);
        QCOMPARE(house.scan(doctor, u"radiology:scan"_s, {{u"scanId"_s, id}})
                     .value(u"status"_s)
                     .toString(),
            u"completed"_s);
        const ScanBoard before = house.module->service().board();
        house.restart();
        QVERIFY(house.module->service().board() == before);
    }

    void overdueIsToldOnceWhenItBegins()
    {
        RadiologyHouse house;
        const QString id = house.request(u"X-RAY"_s);
        house.startScan(id);
        LoopbackClient staff(*house.hub, house.face, radiographer, u"radiology_staff"_s);
        staff.take();
        const auto pass = [&house](Millis time) {
            house.clock.advance(time);
            house.module->service().tick();
            house.settle();
        };
        pass(15min + 30s);
        QCOMPARE(staff.takeTypes(), QStringList {});
        pass(1s);
        const QList<QJsonObject> heard = staff.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"scan-overdue"_s);
        QCOMPARE(heard[0].value(u"data"_s)[u"scan"_s][u"overdue"_s].toBool(), true);
        pass(1h);
        QCOMPARE(staff.take().size(), 0);
        staff.disconnect(); // before its hub goes
        house.restart();
        house.module->service().tick();
        house.settle();
        QCOMPARE(house.record(id).size(), 3); // request, start, overdue
        QCOMPARE(house.record(id).last().actor, u"system"_s);
        QCOMPARE(house.complete(id).value(u"overdue"_s).toBool(), true);
    }

    void startsByItselfWhereThatIsWished()
    {
        RadiologyHouse house({.autoStart = true});
        const QString first = house.request(u"CT"_s, {{u"patientId"_s, u"p-1"_s}});
        const QString second = house.request(u"CT"_s, {{u"patientId"_s, u"p-2"_s}});
        const QString urgent =
            house.request(u"CT"_s, {{u"patientId"_s, u"p-3"_s}, {u"priority"_s, u"URGENT"_s}});
        QCOMPARE(house.idsIn(u"activeScans"_s), QStringList {first});
        QCOMPARE(house.idsIn(u"queuedScans"_s), (QStringList {urgent, second}));
        house.complete(first);
        QCOMPARE(house.idsIn(u"activeScans"_s), QStringList {urgent});
        QVERIFY(house.ask(
            doctor, u"radiology-scan-cancel"_s, {{u"scanId"_s, urgent}, {u"reason"_s, u"left"_s}}));
        QCOMPARE(house.idsIn(u"activeScans"_s), QStringList {second});
        QCOMPARE(house.record(second).last().actor, u"system"_s);
        // The answer is the request as it was taken; what came of it is told.
        QCOMPARE(house.record(first).size(), 3);
    }

    void startsWhatWaitsWhenItIsSwitchedOn()
    {
        RadiologyHouse house;
        const QString id = house.request();
        house.restart(RadiologyHouse::with({.autoStart = true}));
        QCOMPARE(house.idsIn(u"activeScans"_s), QStringList {id});
    }

    void goesAlongWhenTheClockIsSet()
    {
        RadiologyHouse house;
        const QString waiting = house.request(u"MRI"_s);
        const QString active = house.request(u"CT"_s);
        const QString over = house.request(u"X-RAY"_s);
        house.startScan(active);
        house.startScan(over);
        house.complete(over);
        const Instant before = house.clock.now();
        LoopbackClient staff(*house.hub, house.face, radiographer, u"radiology_staff"_s);
        staff.take();
        house.clock.jump(3h);
        house.module->moveInTime(3h);
        house.settle();
        QCOMPARE(staff.takeTypes(), QStringList {u"radiology-refresh"_s});
        const ScanBoard &board = house.module->service().board();
        QCOMPARE(board.find(waiting)->queuedAt, before + 3h);
        QCOMPARE(*board.find(active)->dueAt, before + 3h + 30min + 30s);
        QCOMPARE(*board.find(over)->completedAt, before);
        house.module->service().tick();
        house.settle();
        QCOMPARE(staff.take().size(), 0); // nothing is overdue for that
        const ScanBoard kept = board;
        staff.disconnect(); // before its hub goes
        house.restart();
        QVERIFY(house.module->service().board() == kept);
    }

    void aScanKnowsItsVisit()
    {
        RadiologyHouse house;
        const auto visitOf = [&house](const QJsonObject &who) {
            return house.record(house.request(u"CT"_s, who))
                .first()
                .body.value(u"scan"_s)[u"visitId"_s]
                .toString();
        };
        QCOMPARE(visitOf({{u"patientId"_s, u"p-1"_s}}), QString());
        QCOMPARE(visitOf({{u"patientId"_s, u"p-9"_s}}), u"v9"_s);
        QCOMPARE(visitOf({{u"patientId"_s, u"p-9"_s}, {u"visitId"_s, u"v1"_s}}), u"v1"_s);
        const auto refused = house.ask(doctor, u"radiology-scan-request"_s,
            {{u"patientId"_s, u"p-9"_s}, {u"scanType"_s, u"CT"_s}, {u"visitId"_s, u"v0"_s}});
        QCOMPARE(refused.error().code, u"INVALID_FIELD"_s);
    }

    void oneOfTwoStartsGetsTheRoom()
    {
        RadiologyHouse house;
        const QString first = house.request(u"CT"_s);
        const QString second = house.request(u"CT"_s, {{u"patientId"_s, u"p-2"_s}});
        auto &service = house.module->service();
        const Doer actor {u"u1"_s, u"Ani"_s};
        const auto one = service.start(first, {}, actor, {});
        const auto two = service.start(second, {}, actor, {});
        QVERIFY(await(one));
        QCOMPARE(await(two).error().code, u"SCAN_START_FAILED"_s);
        QVERIFY(await(two).error().message.contains(u"CT 1"_s));
    }
};

LOKET_TEST(TestRadiologyService)
#include "tst_radiologyservice.moc"
