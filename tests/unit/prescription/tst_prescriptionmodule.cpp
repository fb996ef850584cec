#include "pharmacyhouse.h"
#include "support/commandwalk.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::prescription;
using namespace loket::test;
using namespace std::chrono_literals;

// The contract's section 7 by its commands, rooms and events.
class TestPrescriptionModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsGuarded()
    {
        PharmacyHouse house;
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
        QVERIFY(house.ids().isEmpty());
    }

    void whoMayWhat()
    {
        PharmacyHouse house;
        const QString id = house.order();
        for (const auto &action : {u"prepare"_s, u"settle"_s, u"ready"_s, u"collect"_s}) {
            QCOMPARE(house.refusal(action, id, {}, prescriber).code, u"FORBIDDEN"_s);
        }
        const Identity nurse = person(u"nurse"_s, {Role::Nurse});
        QCOMPARE(house.ask(nurse, u"prescription-create"_s, PharmacyHouse::wish()).error().code,
            u"FORBIDDEN"_s);
        QCOMPARE(house.step(u"cancel"_s, id, {{u"reason"_s, u"moved"_s}}, prescriber)[u"state"_s],
            QJsonValue(u"cancelled"_s));
    }

    void anOrderIsAnsweredAndTold()
    {
        PharmacyHouse house;
        LoopbackClient room(*house.hub, house.face, pharmacist, u"prescription_F"_s);
        LoopbackClient staff(*house.hub, house.face, prescriber, u"staff"_s);
        LoopbackClient other(*house.hub, house.face, pharmacist, u"prescription_N"_s);
        const auto reply = house.ask(prescriber, u"prescription-create"_s,
            PharmacyHouse::wish({{u"patientId"_s, u"p-9"_s}, {u"patientName"_s, u"Bima"_s},
                {u"priority"_s, u"URGENT"_s}, {u"weight"_s, 16.5},
                {u"note"_s, u"Allergy: ibuprofen"_s}}));
        QCOMPARE(reply->status, 201);
        QCOMPARE(reply->body.value(u"timestamp"_s).toString(), toIso(house.clock.now()));
        const QJsonObject order = reply->body.value(u"prescription"_s).toObject();
        QCOMPARE(order.value(u"state"_s).toString(), u"received"_s);
        QCOMPARE(order.value(u"visitId"_s).toString(), u"v9"_s);
        QCOMPARE(order.value(u"number"_s).toString(), u"A-009"_s);
        QCOMPARE(order.value(u"pharmacyName"_s).toString(), u"Pharmacy"_s);
        QCOMPARE(order.value(u"prescriber"_s).toString(), u"doctor"_s);
        QCOMPARE(order.value(u"weight"_s).toDouble(), 16.5);
        QCOMPARE(order.value(u"owner"_s), QJsonValue());
        QCOMPARE(order.value(u"targetMinutes"_s).toInt(), 30);
        QCOMPARE(order.value(u"dueAt"_s).toString(), toIso(house.clock.now() + 30min));
        QCOMPARE(order.value(u"items"_s)[0][u"id"_s].toString(), u"1"_s);
        QCOMPARE(order.value(u"items"_s)[0][u"outcome"_s].toString(), u"open"_s);
        for (LoopbackClient *each : {&room, &staff}) {
            const QList<QJsonObject> heard = each->take();
            QCOMPARE(heard.size(), 1);
            QCOMPARE(heard[0].value(u"type"_s).toString(), u"prescription-created"_s);
            const QJsonObject data = heard[0].value(u"data"_s).toObject();
            QCOMPARE(data.keys(), (QStringList {u"prescription"_s, u"timestamp"_s}));
            QCOMPARE(data.value(u"prescription"_s).toObject(), order);
        }
        QCOMPARE(other.take().size(), 0);
    }

    // Somebody has taken it on, and answers for what its labels say.
    void labelsAreOfWhatSomebodyPrepares()
    {
        PharmacyHouse house;
        const QString id = house.order();
        const auto labels = [&house](const QString &of) { return await(house.module->labels(of)); };
        QCOMPARE(labels(id).error().code, u"PRESCRIPTION_STATE"_s);
        QCOMPARE(labels(id).error().status, 409);
        house.step(u"prepare"_s, id);
        QCOMPARE(labels(id)->labels.size(), 2);
        house.step(u"settle"_s, id,
            {{u"itemId"_s, u"1"_s}, {u"outcome"_s, u"refused"_s}, {u"reason"_s, u"allergy"_s}});
        QCOMPARE(labels(id)->labels.size(), 1);
        const QString ready = house.ready();
        QCOMPARE(labels(ready)->labels.size(), 2);
        house.step(u"collect"_s, ready);
        QCOMPARE(labels(ready)->labels.size(), 2);
        const QString gone = house.order();
        house.step(u"cancel"_s, gone, {{u"reason"_s, u"moved"_s}}, prescriber);
        QCOMPARE(labels(gone).error().code, u"PRESCRIPTION_STATE"_s);
        QCOMPARE(labels(u"none"_s).error().code, u"NOT_FOUND"_s);
    }

    void aCompoundedOneHasAnHour()
    {
        PharmacyHouse house;
        const auto reply = house.ask(prescriber, u"prescription-create"_s,
            PharmacyHouse::wish({{u"kind"_s, u"compounded"_s}}));
        QCOMPARE(reply->body.value(u"prescription"_s)[u"targetMinutes"_s].toInt(), 60);
    }

    void goesItsWay()
    {
        PharmacyHouse house;
        LoopbackClient room(*house.hub, house.face, pharmacist, u"prescription_F"_s);
        const QString id = house.order();
        house.clock.advance(5min);
        const QJsonObject taken = house.step(u"prepare"_s, id);
        QCOMPARE(taken.value(u"state"_s).toString(), u"preparing"_s);
        QCOMPARE(taken.value(u"owner"_s)[u"name"_s].toString(), u"pharmacist"_s);
        QCOMPARE(taken.value(u"preparingAt"_s).toString(), toIso(house.clock.now()));
        house.step(u"settle"_s, id, {{u"itemId"_s, 1}, {u"outcome"_s, u"dispensed"_s}});
        QCOMPARE(house.refusal(u"ready"_s, id).code, u"ITEMS_OPEN"_s);
        QCOMPARE(house.refusal(u"ready"_s, id).details.value(u"openItems"_s).toInt(), 1);
        const QJsonObject settled = house.step(u"settle"_s, id,
            {{u"itemId"_s, u"2"_s}, {u"outcome"_s, u"substituted"_s},
                {u"substitute"_s, u"Cefadroxil"_s}, {u"reason"_s, u"out of stock"_s}});
        QCOMPARE(settled.value(u"items"_s)[1][u"substitute"_s].toString(), u"Cefadroxil"_s);
        QCOMPARE(settled.value(u"items"_s)[1][u"given"_s].toInt(), 5);
        QCOMPARE(house.step(u"ready"_s, id)[u"state"_s].toString(), u"ready"_s);
        QCOMPARE(house.step(u"collect"_s, id)[u"state"_s].toString(), u"collected"_s);
        QCOMPARE(room.takeTypes(),
            (QStringList {u"prescription-created"_s, u"prescription-updated"_s,
                u"prescription-updated"_s, u"prescription-updated"_s, u"prescription-updated"_s,
                u"prescription-updated"_s}));
        QCOMPARE(
            house.refusal(u"cancel"_s, id, {{u"reason"_s, u"x"_s}}).code, u"PRESCRIPTION_STATE"_s);
    }

    void oneOwnsIt()
    {
        PharmacyHouse house;
        const QString id = house.order();
        house.step(u"prepare"_s, id);
        const Error refused = house.refusal(u"prepare"_s, id, {}, colleague);
        QCOMPARE(refused.code, u"PRESCRIPTION_TAKEN"_s);
        QCOMPARE(refused.details.value(u"ownerName"_s).toString(), u"pharmacist"_s);
        const QJsonObject over = house.step(u"prepare"_s, id, {{u"takeOver"_s, true}}, colleague);
        QCOMPARE(over.value(u"owner"_s)[u"id"_s].toString(), u"colleague"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("wrong");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QJsonObject &wrong, const QString &code) {
            QTest::newRow(name) << wrong << code;
        };
        row("no pharmacy", {{u"pharmacyId"_s, QJsonValue()}}, u"MISSING_REQUIRED_FIELDS"_s);
        row("another pharmacy", {{u"pharmacyId"_s, u"Q"_s}}, u"UNKNOWN_PHARMACY"_s);
        row("another kind", {{u"kind"_s, u"magic"_s}}, u"INVALID_FIELD"_s);
        row("no items", {{u"items"_s, QJsonArray {}}}, u"INVALID_FIELD"_s);
        row("an item without a name", {{u"items"_s, QJsonArray {QJsonObject {}}}},
            u"MISSING_REQUIRED_FIELDS"_s);
        row("none of it",
            {{u"items"_s, QJsonArray {QJsonObject {{u"name"_s, u"x"_s}, {u"quantity"_s, 0}}}}},
            u"INVALID_FIELD"_s);
        row("a visit that is over", {{u"visitId"_s, u"v0"_s}}, u"INVALID_FIELD"_s);
        row("no weight at all", {{u"weight"_s, -1}}, u"INVALID_FIELD"_s);
        row("nothing weighs nothing", {{u"weight"_s, 0}}, u"INVALID_FIELD"_s);
        row("a gram", {{u"weight"_s, 0.001}}, u"INVALID_FIELD"_s);
        row("a ton", {{u"weight"_s, 1000}}, u"INVALID_FIELD"_s);
    }
    void refuses()
    {
        QFETCH(QJsonObject, wrong);
        QFETCH(QString, code);
        PharmacyHouse house;
        const auto reply =
            house.ask(prescriber, u"prescription-create"_s, PharmacyHouse::wish(wrong));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        QVERIFY(house.ids().isEmpty());
    }

    void refusesMoreThanThereMayBe()
    {
        PharmacyHouse house({.mostOpen = 1});
        house.order();
        QCOMPARE(
            house.ask(prescriber, u"prescription-create"_s, PharmacyHouse::wish()).error().code,
            u"PHARMACY_FULL"_s);
    }

    void aRetryIsHarmless()
    {
        PharmacyHouse house;
        const QString id = house.order({{u"requestId"_s, u"r-1"_s}});
        QCOMPARE(house.order({{u"requestId"_s, u"r-1"_s}}), id);
        QCOMPARE(house.ids(), QStringList {id});
    }

    // Its patient alone, once, without a name; nobody else and no other room.
    void aPatientHearsThatItIsReady()
    {
        PharmacyHouse house;
        Identity visit = patient(u"p-9"_s);
        visit.id = u"v9"_s;
        Identity stranger = visit;
        stranger.id = u"v8"_s;
        LoopbackClient own(*house.hub, house.face, visit, u"patient_p-9"_s);
        LoopbackClient other(*house.hub, house.face, stranger, u"patient_p-9"_s);
        LoopbackClient everyone(
            *house.hub, house.face, device(u"d"_s, Role::Display), u"patients"_s);
        const QString id = house.ready({{u"patientId"_s, u"p-9"_s}, {u"patientName"_s, u"Bima"_s}});
        const QList<QJsonObject> heard = own.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"prescription-ready"_s);
        const QJsonObject data = heard[0].value(u"data"_s).toObject();
        QCOMPARE(data.keys(),
            (QStringList {u"message"_s, u"number"_s, u"pharmacyName"_s, u"prescriptionId"_s,
                u"timestamp"_s}));
        QCOMPARE(data.value(u"prescriptionId"_s).toString(), id);
        QCOMPARE(data.value(u"number"_s).toString(), u"A-009"_s);
        QCOMPARE(other.take().size(), 0);
        QCOMPARE(everyone.take().size(), 0);
    }

    // The pharmacy calls once, for all of it; what was told and is not so any more is taken back.
    void allOfAVisitIsReadyTogether()
    {
        PharmacyHouse house;
        Identity visit = patient(u"p-9"_s);
        visit.id = u"v9"_s;
        LoopbackClient own(*house.hub, house.face, visit, u"patient_p-9"_s);
        const QJsonObject his {{u"patientId"_s, u"p-9"_s}};
        const auto heard = [&own] {
            QStringList all;
            for (const QJsonObject &message : own.take()) {
                all.append(message[u"type"_s].toString() + u' '
                    + message[u"data"_s][u"prescriptionId"_s].toString());
            }
            return all;
        };
        const auto told = [](const QString &id) { return u"prescription-ready "_s + id; };
        const auto takenBack = [](const QString &id) { return u"prescription-not-ready "_s + id; };
        const QString second = house.order(his);
        const QString first = house.ready(his);
        QCOMPARE(heard(), QStringList {});
        QCOMPARE(house.snapshot(visit, u"patient_p-9"_s)[0].event, u"prescription-not-ready"_s);
        house.step(u"cancel"_s, second, {{u"reason"_s, u"twice"_s}});
        QCOMPARE(heard(), QStringList {told(first)});
        const QString third = house.order(his);
        QCOMPARE(heard(), QStringList {takenBack(first)});
        house.restart();
        LoopbackClient again(*house.hub, house.face, visit, u"patient_p-9"_s);
        again.take();
        house.step(u"prepare"_s, third);
        house.step(u"settle"_s, third, {{u"outcome"_s, u"dispensed"_s}});
        house.step(u"ready"_s, third);
        QCOMPARE(
            again.takeTypes(), (QStringList {u"prescription-ready"_s, u"prescription-ready"_s}));
        house.restart();
        LoopbackClient last(*house.hub, house.face, visit, u"patient_p-9"_s);
        last.take();
        house.step(u"collect"_s, first);
        QCOMPARE(last.take().size(), 0);
        house.step(u"cancel"_s, third, {{u"reason"_s, u"spilt"_s}});
        QCOMPARE(last.takeTypes(), QStringList {u"prescription-not-ready"_s});
        QCOMPARE(house.snapshot(visit, u"patient_p-9"_s)[0].event, u"prescription-not-ready"_s);
    }

    void newcomersGetWhatThereIs()
    {
        PharmacyHouse house;
        const QString id = house.ready({{u"patientId"_s, u"p-9"_s}});
        house.restart();
        const QList<Message> room = house.snapshot(pharmacist, u"prescription_F"_s);
        QCOMPARE(room.size(), 1);
        QCOMPARE(room[0].event, u"prescription-refresh"_s);
        QCOMPARE(room[0].data.value(u"prescriptions"_s)[0][u"id"_s].toString(), id);
        QCOMPARE(room[0].data.value(u"pharmacies"_s)[0][u"id"_s].toString(), u"F"_s);
        QCOMPARE(house.snapshot(pharmacist, u"prescription_N"_s)[0]
                     .data.value(u"prescriptions"_s)
                     .toArray()
                     .size(),
            0);
        QCOMPARE(house.snapshot(prescriber, u"staff"_s).last().event, u"prescription-refresh"_s);
        Identity visit = patient(u"p-9"_s);
        visit.id = u"v9"_s;
        const QList<Message> told = house.snapshot(visit, u"patient_p-9"_s);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].event, u"prescription-ready"_s);
        house.step(u"collect"_s, id);
        QCOMPARE(house.snapshot(visit, u"patient_p-9"_s).size(), 0);
    }

    void aPharmacysRoomIsForStaff()
    {
        PharmacyHouse house;
        QSignalSpy shown(house.hub.get(), &Hub::patientsShown);
        int staff = 0;
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(*house.hub, house.face, caller.identity);
            const bool may = house.hub->subscribe(client.id(), u"prescription_F"_s).has_value();
            QVERIFY2(may == caller.identity.isStaff(), qPrintable(caller.label));
            staff += may;
        }
        QCOMPARE(shown.size(), staff); // who listens is on record
    }

    // A medicine says of whom it is, too.
    void anAuditorIsToldNumbersAlone()
    {
        PharmacyHouse house;
        const Identity eye = person(u"eye"_s, {Role::Auditor});
        LoopbackClient room(*house.hub, house.face, eye, u"prescription_F"_s);
        const QString id =
            house
                .ask(prescriber, u"prescription-create"_s,
                    PharmacyHouse::wish({{u"patientId"_s, u"p-9"_s}, {u"patientName"_s, u"Bima"_s},
                        {u"weight"_s, 16.5}, {u"note"_s, u"Bima"_s}}))
                ->body.value(u"prescription"_s)[u"id"_s]
                .toString();
        house.step(u"prepare"_s, id);
        QList<QJsonObject> told = room.take();
        QCOMPARE(told.size(), 2);
        for (const Message &message : house.snapshot(eye, u"staff"_s)) {
            told.append(message.data);
        }
        told.append(house.ask(eye, u"prescription:orders"_s)->body);
        for (const QJsonObject &each : std::as_const(told)) {
            const QByteArray text = QJsonDocument(each).toJson();
            QVERIFY2(!text.contains("Bima") && !text.contains("16.5"), text.constData());
            QVERIFY2(!text.contains("Cefixime") && !text.contains("after meals"), text.constData());
        }
        const QJsonValue order = told.last().value(u"prescriptions"_s)[0];
        QCOMPARE(order[u"number"_s].toString(), u"A-009"_s);
        QCOMPARE(order[u"owner"_s][u"name"_s].toString(), u"pharmacist"_s);
    }

    void joiningIsAReply()
    {
        PharmacyHouse house;
        const auto reply =
            house.ask(pharmacist, u"prescription-join"_s, {{u"pharmacyId"_s, u"F"_s}});
        QCOMPARE(reply->event, u"prescription-joined"_s);
        QCOMPARE(reply->join, QStringList {u"prescription_F"_s});
        for (const QJsonValue &id : {QJsonValue(u"Q"_s), QJsonValue(7)}) {
            QCOMPARE(
                house.ask(pharmacist, u"prescription-join"_s, {{u"pharmacyId"_s, id}}).error().code,
                u"UNKNOWN_PHARMACY"_s);
        }
    }

    void whatIsLateIsToldOnce()
    {
        PharmacyHouse house;
        LoopbackClient room(*house.hub, house.face, pharmacist, u"prescription_F"_s);
        house.order();
        room.take();
        house.clock.advance(30min);
        house.module->service().tick();
        house.settle();
        QCOMPARE(room.take().size(), 0);
        house.clock.advance(1s);
        house.module->service().tick();
        house.settle();
        house.module->service().tick();
        house.settle();
        const QList<QJsonObject> heard = room.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"prescription-updated"_s);
        QVERIFY(heard[0].value(u"data"_s)[u"prescription"_s][u"late"_s].toBool());
        QCOMPARE(house.ask({}, u"prescription:health"_s)->body.value(u"late"_s).toInt(), 1);
    }

    void theOrdersAreInTheirOrder()
    {
        PharmacyHouse house;
        const QString low = house.order({{u"priority"_s, u"LOW"_s}});
        house.clock.advance(1s);
        const QString normal = house.order();
        const QString urgent = house.order({{u"priority"_s, u"URGENT"_s}});
        const QString over = house.order();
        house.step(u"cancel"_s, over, {{u"reason"_s, u"moved"_s}});
        QCOMPARE(house.ids(), (QStringList {urgent, normal, low, over}));
        QCOMPARE(house.ids({{u"state"_s, u"cancelled"_s}}), QStringList {over});
        QCOMPARE(house.ids({{u"pharmacyId"_s, u"N"_s}}), QStringList {});
        QCOMPARE(house.ids({{u"limit"_s, 1}}), QStringList {urgent});
        const auto status = house.ask(prescriber, u"prescription:status"_s);
        QCOMPARE(status->body.value(u"status"_s)[u"received"_s].toInt(), 3);
        QCOMPARE(status->body.value(u"status"_s)[u"cancelled"_s].toInt(), 1);
        const auto one =
            house.ask(prescriber, u"prescription:order"_s, {{u"prescriptionId"_s, over}});
        QCOMPARE(one->body.value(u"prescription"_s)[u"reason"_s].toString(), u"moved"_s);
        QCOMPARE(house.ask(prescriber, u"prescription:order"_s, {{u"prescriptionId"_s, u"x"_s}})
                     .error()
                     .code,
            u"NOT_FOUND"_s);
    }

    void memoryIsWhatAStartReads()
    {
        PharmacyHouse house;
        const QString id = house.ready();
        house.order({{u"priority"_s, u"HIGH"_s}});
        house.step(u"collect"_s, id);
        house.module->moveInTime(2h);
        house.settle();
        const OrderBoard before = house.module->service().board();
        house.restart();
        QVERIFY(house.module->service().board() == before);
    }

    void saysHowItIs()
    {
        PharmacyHouse house;
        house.order();
        house.clock.advance(90s);
        const auto health = house.ask({}, u"prescription:health"_s);
        QCOMPARE(health->status, 200);
        QCOMPARE(health->body.keys(),
            (QStringList {u"late"_s, u"open"_s, u"status"_s, u"timestamp"_s, u"uptime"_s}));
        QCOMPARE(health->body.value(u"uptime"_s).toInt(), 90);
    }

    void broadcasts()
    {
        PharmacyHouse house;
        LoopbackClient room(*house.hub, house.face, pharmacist, u"prescription_F"_s);
        QVERIFY(house.ask(prescriber, u"prescription:broadcast"_s,
            {{u"message"_s, u"Stock taking"_s}, {u"data"_s, QJsonObject {{u"a"_s, 1}}}}));
        const QList<QJsonObject> heard = room.take();
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard[0].value(u"type"_s).toString(), u"prescription-broadcast"_s);
        QCOMPARE(heard[0].value(u"data"_s)[u"message"_s].toString(), u"Stock taking"_s);
        const auto refused = [&house](const QString &room) {
            return house
                .ask(prescriber, u"prescription:broadcast"_s,
                    {{u"message"_s, u"x"_s}, {u"roomId"_s, room}})
                .error()
                .code;
        };
        QCOMPARE(refused(u"patients"_s), u"INVALID_FIELD"_s);
        QCOMPARE(refused(u"prescription_Q"_s), u"UNKNOWN_PHARMACY"_s); // nobody is there
    }
};

LOKET_TEST(TestPrescriptionModule)
#include "tst_prescriptionmodule.moc"
