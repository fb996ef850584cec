#include "radiologyhouse.h"
#include "support/commandwalk.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::radiology;
using namespace loket::test;
using namespace std::chrono_literals;

// The contract's section 8 by its commands and channels.
class TestRadiologyModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // near its limit it warns

    void everyCommandIsGuarded()
    {
        RadiologyHouse house;
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
        QCOMPARE(house.status().value(u"queued"_s).toInt(), 0);
    }

    void aRequestIsAnsweredAndTold()
    {
        RadiologyHouse house;
        LoopbackClient staff(*house.hub, house.face, radiographer, u"radiology_staff"_s);
        const auto reply = house.ask(doctor, u"radiology-scan-request"_s,
            {{u"patientId"_s, u"p-1"_s}, {u"scanType"_s, u"X-RAY"_s}, {u"priority"_s, u"HIGH"_s},
                {u"notes"_s, u"hand"_s}});
        QCOMPARE(reply->event, u"scan-request-created"_s);
        QCOMPARE(reply->status, 201);
        QCOMPARE(reply->body.value(u"success"_s).toBool(), true);
        QCOMPARE(reply->body.value(u"timestamp"_s).toString(), toIso(house.clock.now()));
        const QJsonObject scan = reply->body.value(u"scan"_s).toObject();
        QCOMPARE(scan.value(u"status"_s).toString(), u"queued"_s);
        QCOMPARE(scan.value(u"estimatedDuration"_s).toInt(), 15);
        QCOMPARE(scan.value(u"requestedBy"_s)[u"id"_s].toString(), u"doctor"_s);
        const QList<QJsonObject> heard = staff.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"new-scan-request"_s);
        QCOMPARE(heard[0].value(u"data"_s)[u"scan"_s].toObject(), scan);
        QCOMPARE(heard[0].value(u"data"_s)[u"timestamp"_s].toString(), toIso(house.clock.now()));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QString &command, const QJsonObject &data,
                             const QString &code, const QString &message) {
            QTest::newRow(name) << u"radiology-scan-"_s + command << data << code << message;
        };
        const QString patient = u"patientId"_s;
        const QString type = u"scanType"_s;
        row("no patient", u"request"_s, {{type, u"CT"_s}}, u"MISSING_REQUIRED_FIELDS"_s, {});
        row("no type", u"request"_s, {{patient, u"p-1"_s}}, u"MISSING_REQUIRED_FIELDS"_s, {});
        row("short id", u"request"_s, {{patient, u"p1"_s}, {type, u"CT"_s}},
            u"INVALID_PATIENT_ID"_s, {});
        row("unknown type", u"request"_s, {{patient, u"p-1"_s}, {type, u"PET"_s}},
            u"SCAN_REQUEST_FAILED"_s, u"Unsupported scan type: PET"_s);
        row("unknown priority", u"request"_s,
            {{patient, u"p-1"_s}, {type, u"CT"_s}, {u"priority"_s, u"STAT"_s}},
            u"SCAN_REQUEST_FAILED"_s, u"Invalid priority: STAT"_s);
        row("full", u"request"_s, {{patient, u"p-1"_s}, {type, u"CT"_s}}, u"SCAN_REQUEST_FAILED"_s,
            u"Scan queue is full"_s);
        row("no scan", u"start"_s, {}, u"MISSING_REQUIRED_FIELDS"_s, {});
        row("start nothing", u"start"_s, {{u"scanId"_s, u"x"_s}}, u"SCAN_START_FAILED"_s,
            u"Scan not found: x"_s);
        row("complete nothing", u"complete"_s, {{u"scanId"_s, u"x"_s}}, u"SCAN_COMPLETE_FAILED"_s,
            u"Active scan not found: x"_s);
        row("cancel without reason", u"cancel"_s, {{u"scanId"_s, u"x"_s}},
            u"MISSING_REQUIRED_FIELDS"_s, {});
        row("cancel nothing", u"cancel"_s, {{u"scanId"_s, u"x"_s}, {u"reason"_s, u"r"_s}},
            u"SCAN_CANCEL_FAILED"_s, u"Scan not found: x"_s);
    }
    void refuses()
    {
        QFETCH(QString, command);
        QFETCH(QJsonObject, data);
        QFETCH(QString, code);
        QFETCH(QString, message);
        RadiologyHouse house({.maxQueueSize = 1});
        QTest::ignoreMessage(QtWarningMsg, "radiology: 1 of at most 1 scans wait");
        house.request();
        const auto reply = house.ask(radiographer, command, data);
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        if (!message.isEmpty()) {
            QCOMPARE(reply.error().message, message);
        }
    }

    void aPatientHearsWithoutAName()
    {
        RadiologyHouse house;
        Identity visit = patient(u"p-1"_s);
        visit.id = u"v1"_s;
        Identity other = visit;
        other.id = u"v2"_s;
        LoopbackClient own(*house.hub, house.face, visit, u"patient_p-1"_s);
        LoopbackClient stranger(*house.hub, house.face, other, u"patient_p-1"_s);
        LoopbackClient nurse(*house.hub, house.face, doctor, u"patient_p-1"_s);
        const QString id =
            house.request(u"CT"_s, {{u"visitId"_s, u"v1"_s}, {u"patientName"_s, u"Siti"_s}});
        QCOMPARE(own.take().size(), 0);
        house.startScan(id);
        house.complete(id);
        const QList<QJsonObject> heard = own.take();
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"scan-started"_s);
        QCOMPARE(heard[0].value(u"channel"_s).toString(), u"patient_p-1"_s);
        const QJsonObject data = heard[0].value(u"data"_s).toObject();
        QCOMPARE(data.keys(), (QStringList {u"message"_s, u"scanId"_s, u"timestamp"_s}));
        QCOMPARE(data.value(u"scanId"_s).toString(), id);
        QCOMPARE(heard[1].value(u"type"_s).toString(), u"scan-completed"_s);
        QCOMPARE(nurse.take().size(), 2);
        QCOMPARE(stranger.take().size(), 0);
    }

    void whoComesBackGetsTheStateOfTheScan()
    {
        RadiologyHouse house;
        const QString id = house.request(u"CT"_s, {{u"visitId"_s, u"v1"_s}});
        house.startScan(id);
        house.restart();
        Identity visit = patient(u"p-1"_s);
        visit.id = u"v1"_s;
        const auto snapshot = [&](const Identity &who, const QString &channel) {
            LoopbackClient client(*house.hub, house.face, who);
            return house.hub->subscribe(client.id(), channel).value().messages;
        };
        const QList<Message> told = snapshot(visit, u"patient_p-1"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].event, u"scan-started"_s);
        QCOMPARE(told[0].data.value(u"scanId"_s).toString(), id);
        QVERIFY(!told[0].data.contains(u"scan"_s));
        QCOMPARE(snapshot(doctor, u"patient_p-1"_s).size(), 1);
        visit.id = u"v2"_s;
        QCOMPARE(snapshot(visit, u"patient_p-1"_s).size(), 0);
        const QList<Message> staff = snapshot(doctor, u"radiology_staff"_s);
        QCOMPARE(staff.size(), 1);
        QCOMPARE(staff[0].event, u"radiology-refresh"_s);
        QCOMPARE(staff[0].data.value(u"scans"_s)[0][u"id"_s].toString(), id);
        const QJsonObject room = staff[0].data.value(u"rooms"_s)[0].toObject();
        QCOMPARE(room.value(u"name"_s).toString(), u"CT 1"_s);
        QCOMPARE(room.value(u"scanId"_s).toString(), id);
    }

    // Others than the module's own are used by programs alone.
    void aScansChannelIsForStaff()
    {
        RadiologyHouse house;
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(*house.hub, house.face, caller.identity);
            const auto heard = house.hub->subscribe(client.id(), u"radiology_scan_7"_s);
            QVERIFY2(heard.has_value() == caller.identity.isStaff(), qPrintable(caller.label));
            const auto said = house.hub->publishFrom(client.id(), u"radiology_scan_7"_s, {});
            QVERIFY2(
                said.has_value() == caller.identity.may(Right::Publish), qPrintable(caller.label));
        }
    }

    void theStaffsChannelIsForStaff()
    {
        RadiologyHouse house;
        QSignalSpy shown(house.hub.get(), &Hub::patientsShown);
        int staff = 0;
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(*house.hub, house.face, caller.identity);
            const bool may = house.hub->subscribe(client.id(), u"radiology_staff"_s).has_value();
            QVERIFY2(may == caller.identity.isStaff(), qPrintable(caller.label));
            staff += may;
        }
        QCOMPARE(shown.size(), staff); // who listens is on record
    }

    void anAuditorIsToldNumbersAlone()
    {
        RadiologyHouse house;
        const Identity eye = person(u"eye"_s, {Role::Auditor});
        LoopbackClient staff(*house.hub, house.face, eye, u"radiology_staff"_s);
        const QString id =
            house.request(u"CT"_s, {{u"patientName"_s, u"Bima"_s}, {u"notes"_s, u"Bima"_s}});
        house.startScan(id);
        house.complete(id);
        QList<QJsonObject> told = staff.take();
        QCOMPARE(told.size(), 3);
        LoopbackClient newcomer(*house.hub, house.face, eye);
        told.append(
            house.hub->subscribe(newcomer.id(), u"radiology_staff"_s)->messages.last().data);
        told.append(house.ask(eye, u"radiology:queue"_s)->body);
        told.append(house.ask(eye, u"radiology:scan"_s, {{u"scanId"_s, id}})->body);
        for (const QJsonObject &each : std::as_const(told)) {
            const QByteArray text = QJsonDocument(each).toJson();
            QVERIFY2(!text.contains("Bima") && !text.contains("found"), text.constData());
        }
        const QJsonValue scan = told.last().value(u"scan"_s);
        QCOMPARE(scan[u"patientId"_s].toString(), u"p-1"_s);
        QCOMPARE(scan[u"startedBy"_s][u"name"_s].toString(), u"radiographer"_s);
    }

    void whoReadsIsOnRecord()
    {
        RadiologyHouse house;
        for (const auto &name : {u"radiology:queue"_s, u"radiology:scan"_s}) {
            QVERIFY2(
                house.commands->find(name)->audit.what == Audit::What::Reading, qPrintable(name));
        }
        QVERIFY(house.commands->find(u"radiology:broadcast"_s)->audit.what == Audit::What::Act);
    }

    void joiningIsAReply()
    {
        RadiologyHouse house;
        const auto reply = house.ask(radiographer, u"radiology-staff-join"_s);
        QCOMPARE(reply->event, u"radiology-staff-joined"_s);
        QCOMPARE(reply->join, QStringList {u"radiology_staff"_s});
        QCOMPARE(reply->body.keys(), (QStringList {u"message"_s, u"timestamp"_s}));
    }

    void theQueueIsInCallingOrder()
    {
        RadiologyHouse house;
        const QString low = house.request(u"CT"_s, {{u"priority"_s, u"LOW"_s}});
        const QString normal = house.request(u"MRI"_s);
        const QString again = house.request(u"CT"_s); // at the same millisecond
        const QString urgent = house.request(u"CT"_s, {{u"priority"_s, u"URGENT"_s}});
        QCOMPARE(house.idsIn(u"queuedScans"_s), (QStringList {urgent, normal, again, low}));
        house.startScan(again);
        const QJsonObject status = house.status();
        QCOMPARE(status.keys(),
            (QStringList {
                u"active"_s, u"activeScans"_s, u"completed"_s, u"queued"_s, u"queuedScans"_s}));
        QCOMPARE(status.value(u"queued"_s).toInt(), 3);
        QCOMPARE(status.value(u"active"_s).toInt(), 1);
        const auto overview = house.ask(doctor, u"radiology:status"_s);
        QCOMPARE(overview->body.value(u"status"_s)[u"rooms"_s][0][u"scanId"_s].toString(), again);
        QCOMPARE(overview->body.value(u"status"_s)[u"maxQueueSize"_s].toInt(), 100);
    }

    void saysHowItIs()
    {
        RadiologyHouse house;
        house.request();
        house.clock.advance(90s);
        const auto health = house.ask({}, u"radiology:health"_s);
        QCOMPARE(health->status, 200);
        QCOMPARE(health->body.keys(),
            (QStringList {
                u"activeScans"_s, u"queueSize"_s, u"status"_s, u"timestamp"_s, u"uptime"_s}));
        QCOMPARE(health->body.value(u"status"_s).toString(), u"healthy"_s);
        QCOMPARE(health->body.value(u"queueSize"_s).toInt(), 1);
        QCOMPARE(health->body.value(u"uptime"_s).toInt(), 90);
    }

    void warnsNearTheLimit()
    {
        RadiologyHouse house({.maxQueueSize = 2});
        house.request();
        QTest::ignoreMessage(QtWarningMsg, "radiology: 2 of at most 2 scans wait");
        house.request();
        QCOMPARE(house
                     .ask(doctor, u"radiology-scan-request"_s,
                         {{u"patientId"_s, u"p-1"_s}, {u"scanType"_s, u"CT"_s}})
                     .error()
                     .message,
            u"Scan queue is full"_s);
    }

    void broadcasts()
    {
        RadiologyHouse house;
        LoopbackClient staff(*house.hub, house.face, radiographer, u"radiology_staff"_s);
        LoopbackClient room(*house.hub, house.face, radiographer, u"radiology_scan_7"_s);
        staff.take();
        QVERIFY(house.ask(doctor, u"radiology:broadcast"_s,
            {{u"message"_s, u"CT 1 is down"_s}, {u"data"_s, QJsonObject {{u"a"_s, 1}}}}));
        const QList<QJsonObject> heard = staff.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"radiology-broadcast"_s);
        QCOMPARE(heard[0].value(u"data"_s)[u"message"_s].toString(), u"CT 1 is down"_s);
        QVERIFY(house.ask(doctor, u"radiology:broadcast"_s,
            {{u"message"_s, u"x"_s}, {u"roomId"_s, u"radiology_scan_7"_s}}));
        QCOMPARE(room.takeTypes(), QStringList {u"radiology-broadcast"_s});
        QCOMPARE(house
                     .ask(doctor, u"radiology:broadcast"_s,
                         {{u"message"_s, u"x"_s}, {u"roomId"_s, u"patients"_s}})
                     .error()
                     .code,
            u"INVALID_FIELD"_s);
    }

    void aTrustedAddressIsNamed()
    {
        RadiologyHouse house;
        Identity front;
        front.kind = Identity::Kind::TrustedAddress;
        front.id = u"127.0.0.1"_s;
        front.roles = {Role::Radiographer};
        const QJsonObject scan = house.scan(front, u"radiology-scan-request"_s,
            {{u"patientId"_s, u"p-1"_s}, {u"scanType"_s, u"CT"_s}});
        QCOMPARE(scan.value(u"requestedBy"_s)[u"name"_s].toString(), u"127.0.0.1"_s);
        QCOMPARE(house.record(scan.value(u"id"_s).toString()).first().actor, u"127.0.0.1"_s);
    }

    void tellsHowLongScansTook()
    {
        RadiologyHouse house;
        const QString id = house.request(u"MRI"_s);
        house.clock.advance(20min);
        house.startScan(id);
        house.clock.advance(40min);
        house.complete(id);
        const auto reply = house.ask(doctor, u"radiology:statistics"_s);
        const QJsonArray rows = reply->body.value(u"statistics"_s).toArray();
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[1][u"scanType"_s].toString(), u"MRI"_s);
        QCOMPARE(rows[1][u"count"_s].toInt(), 1);
        QCOMPARE(rows[1][u"waiting"_s][u"median"_s].toDouble(), 20.0);
        QCOMPARE(rows[1][u"total"_s][u"p90"_s].toDouble(), 60.0);
        const QString before = toIso(house.clock.now() - 48h);
        QCOMPARE(house.ask(doctor, u"radiology:statistics"_s, {{u"to"_s, before}})
                     ->body.value(u"statistics"_s)[1][u"count"_s]
                     .toInt(),
            0);
        QCOMPARE(house
                     .ask(doctor, u"radiology:statistics"_s,
                         {{u"from"_s, toIso(house.clock.now() + 1h)}})
                     .error()
                     .code,
            u"INVALID_FIELD"_s);
    }
};

LOKET_TEST(TestRadiologyModule)
#include "tst_radiologymodule.moc"
