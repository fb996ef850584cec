#include "commands/moduleface.h"
#include "hub/basechannels.h"
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuemodule.h"
#include "modules/queue/sampleclinic.h"
#include "support/testmain.h"

#include "support/await.h"
#include "support/callers.h"
#include "support/commandwalk.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"

#include <QTemporaryDir>

using namespace loket;
using namespace loket::queue;
using namespace loket::test;
using namespace std::chrono_literals;

namespace refusals = loket::queue::errors;

namespace {

const Identity nurse = person(u"nurse"_s, {Role::Nurse});
const Identity admin = person(u"admin"_s, {Role::Admin});
const Identity kiosk = device(u"kiosk"_s, Role::Kiosk);
const Identity display = device(u"display"_s, Role::Display);

// Who hears of the waiting rooms: whoever is known, but for what only measures.
bool isOfTheHouse(const Identity &identity)
{
    return !identity.isAnonymous() && !identity.hasRole(Role::Monitor);
}

// The sample clinic behind its commands and channels.
class Desk {
public:
    explicit Desk(QueueSettings settings = {})
        : hub(clock, random)
    {
        storage = std::move(
            Storage::open(loket::test::databaseAt(dir.filePath(u"queue.db"_s)), clock).value());
        await(storage->write(fillSampleClinic)).value();
        journal = std::make_unique<Journal>(*storage);
        settings.timeZone = "Asia/Jakarta";
        m_settings = settings;
        begin();
        registerModule(commands, *module, hub, clock);
        declareBaseChannels(hub);
    }
    ~Desk() { module->shutdown(); }

    void begin()
    {
        module = std::make_unique<QueueModule>(*storage, *journal, hub, clock, random,
            Clinic::make(m_settings).value(),
            Colleagues {
                [](const QString &id) { return id == u"nurse"_s ? u"Dewi Lestari"_s : QString(); },
                [this](const QString &id) { return !gone.contains(id); },
                [](const QString &id) { return id == u"nurse"_s; }},
            nullptr, &screens);
        await(module->start()).value();
    }
    // As after a crash; what it is asked for is answered by nobody.
    void restart()
    {
        module->shutdown();
        module.reset();
        journal = std::make_unique<Journal>(*storage);
        begin();
    }

    Result<Reply> ask(const Identity &who, const QString &command, const QJsonObject &data = {})
    {
        return await(commands.run(
            {.command = command, .data = data, .identity = who, .connection = ConnectionId {1}}));
    }
    QJsonObject visit(const Identity &who, const QString &command, const QJsonObject &data)
    {
        const Result<Reply> reply = ask(who, command, data);
        if (!reply) {
            qWarning("%s: %s", qPrintable(command), qPrintable(reply.error().message));
        }
        return reply.value().body.value(u"visit"_s).toObject();
    }
    // The snapshot and what has been published since.
    QList<QJsonObject> joined(LoopbackClient &client, const QString &channel)
    {
        const Subscription subscription = hub.subscribe(client.id(), channel).value();
        QList<QJsonObject> messages;
        for (const Message &message : subscription.messages) {
            messages.append({{u"type"_s, message.event}, {u"data"_s, message.data}});
        }
        return messages;
    }

    QStringList gone; // signed out
    QTemporaryDir dir;
    ManualClock clock;
    SeededRandom random;
    Hub hub;
    CommandRegistry commands;
    LoopbackFace face;
    Marks screens;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<QueueModule> module;

private:
    QueueSettings m_settings;
};

Identity patientOf(const QJsonObject &visit)
{
    return {.kind = Identity::Kind::Patient,
        .id = visit.value(u"id"_s).toString(),
        .patientId = visit.value(u"patientId"_s).toString()};
}

QString idOf(const QJsonObject &visit)
{
    return visit.value(u"id"_s).toString();
}

// The messages of one type.
QList<QJsonObject> only(const QList<QJsonObject> &messages, const QString &type)
{
    QList<QJsonObject> found;
    for (const QJsonObject &message : messages) {
        if (message.value(u"type"_s) == type) {
            found.append(message.value(u"data"_s).toObject());
        }
    }
    return found;
}

QString codeOf(const Result<Reply> &reply)
{
    return reply ? u"(done)"_s : reply.error().code;
}

} // namespace

class TestQueueModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandChecksRightsAndFields()
    {
        Desk desk;
        QCOMPARE(wrongRights(desk.commands), QStringList());
        QCOMPARE(wrongChecks(desk.commands), QStringList());
    }

    void statusIsPublicAndHoldsNumbersOnly()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(kiosk, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti"_s}, {u"patientId"_s, u"P-7"_s}});
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        const QJsonObject body = desk.ask({}, u"queue:status"_s).value().body;
        const QByteArray text = QJsonDocument(body).toJson();
        QVERIFY(!text.contains("Siti") && !text.contains("P-7")
            && !text.contains(idOf(visit).toUtf8()));
        const QJsonObject status = body.value(u"status"_s).toObject();
        QCOMPARE(status.value(u"timeZone"_s).toString(), u"Asia/Jakarta"_s);
        const QJsonArray services = status.value(u"services"_s).toArray();
        QCOMPARE(services.size(), 7);
        const QJsonObject general = services[0].toObject();
        QCOMPARE(general.value(u"id"_s).toString(), u"A"_s);
        QCOMPARE(general.value(u"waiting"_s).toInt(-1), 0);
        QCOMPARE(general.value(u"serving"_s).toInt(-1), 1);
        QCOMPARE(general.value(u"openCounters"_s).toInt(), 3);
        QVERIFY(general.value(u"estimatedWait"_s).toObject().contains(u"high"_s));
        const QJsonObject now = general.value(u"nowServing"_s).toArray()[0].toObject();
        QCOMPARE(now.value(u"number"_s).toString(), u"A-001"_s);
        QCOMPARE(now.value(u"counter"_s).toString(), u"Counter 3"_s);
    }

    void theTokenGoesToTheIssuerAlone()
    {
        Desk desk;
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        const Result<Reply> issued = desk.ask(nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        QCOMPARE(issued->status, 201);
        const QJsonObject visit = issued->body.value(u"visit"_s).toObject();
        const QString token = visit.value(u"token"_s).toString();
        QCOMPARE(token.size(), 43);
        QCOMPARE(visit.value(u"patientId"_s).toString(), idOf(visit));
        QCOMPARE(await(desk.module->service().visitByToken(token)).value().id, idOf(visit));
        QVERIFY(
            !QJsonDocument(desk.ask(nurse, u"queue:visits"_s)->body).toJson().contains("token"));
        for (const QJsonObject &message : staff.take()) {
            QVERIFY(!QJsonDocument(message).toJson().contains("\"token\""));
        }
    }

    void visitJsonIsAsTheContractSays()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"R"_s}, {u"patientName"_s, u"Siti"_s},
                {u"route"_s, QJsonArray {u"A"_s, u"F"_s}}});
        for (const QString &member : {u"id"_s, u"token"_s, u"number"_s, u"serviceId"_s,
                 u"serviceName"_s, u"state"_s, u"priority"_s, u"position"_s, u"estimatedWait"_s,
                 u"counterId"_s, u"counterName"_s, u"calls"_s, u"patientId"_s, u"patientName"_s,
                 u"language"_s, u"issuedAt"_s, u"eligibleAt"_s, u"firstCalledAt"_s, u"startedAt"_s,
                 u"finishedAt"_s, u"stops"_s, u"version"_s, u"noShowOffered"_s}) {
            QVERIFY2(visit.contains(member), qPrintable(member));
        }
        QCOMPARE(visit.value(u"position"_s).toInt(), 1);
        QCOMPARE(visit.value(u"issuedAt"_s).toString(), u"2026-01-07T01:00:00.000Z"_s);
        QStringList stops;
        for (const QJsonValue stop : visit.value(u"stops"_s).toArray()) {
            stops.append(stop[u"serviceId"_s].toString() + u' ' + stop[u"state"_s].toString());
        }
        QCOMPARE(stops, (QStringList {u"R waiting"_s, u"A coming"_s, u"F coming"_s}));
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"1"_s}});
        for (int calls = 2; calls <= 3; ++calls) {
            const QJsonObject called =
                desk.visit(nurse, u"queue:recall"_s, {{u"visitId"_s, idOf(visit)}});
            QCOMPARE(called.value(u"noShowOffered"_s).toBool(), calls == 3);
        }
    }

    void patientsTouchTheirOwnVisitOnly()
    {
        Desk desk;
        const QJsonObject mine = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        const QJsonObject other = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        const Identity me = patientOf(mine);
        for (const QString &command : {u"queue:visit"_s, u"queue:cancel"_s, u"queue:rejoin"_s}) {
            QCOMPARE(codeOf(desk.ask(me, command, {{u"visitId"_s, idOf(other)}})), u"FORBIDDEN"_s);
            QCOMPARE(
                codeOf(desk.ask(display, command, {{u"visitId"_s, idOf(mine)}})), u"FORBIDDEN"_s);
        }
        QCOMPARE(codeOf(desk.ask(me, u"queue:visits"_s)), u"FORBIDDEN"_s);
        QCOMPARE(codeOf(desk.ask(me, u"queue:visit"_s, {{u"visitId"_s, idOf(mine)}})), u"(done)"_s);
        desk.visit(nurse, u"queue:call"_s, {{u"visitId"_s, idOf(mine)}, {u"counterId"_s, u"3"_s}});
        desk.visit(nurse, u"queue:no-show"_s, {{u"visitId"_s, idOf(mine)}});
        desk.clock.advance(31min);
        QCOMPARE(codeOf(desk.ask(me, u"queue:rejoin"_s, {{u"visitId"_s, idOf(mine)}})),
            u"REJOIN_EXPIRED"_s);
        QCOMPARE(
            codeOf(desk.ask(nurse, u"queue:rejoin"_s, {{u"visitId"_s, idOf(mine)}})), u"(done)"_s);
        const QJsonObject cancelled =
            desk.visit(me, u"queue:cancel"_s, {{u"visitId"_s, idOf(mine)}});
        QCOMPARE(cancelled.value(u"state"_s).toString(), u"cancelled"_s);
    }

    // A kiosk takes what its user types: a token is worth no more than the visit it came with.
    void aTokenOpensItsOwnVisitAlone()
    {
        Desk desk;
        const QJsonObject known = desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"patientId"_s, u"P-7"_s}, {u"patientName"_s, u"Siti"_s}});
        const QJsonObject taken = desk.visit(
            kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"G"_s}, {u"patientId"_s, u"P-7"_s}});
        LoopbackClient holder(desk.hub, desk.face, patientOf(taken));
        LoopbackClient staff(desk.hub, desk.face, nurse);
        QList<QJsonObject> heard = desk.joined(holder, u"patient_P-7"_s);
        QCOMPARE(only(heard, u"visit_update"_s).size(), 1);
        QCOMPARE(only(desk.joined(staff, u"patient_P-7"_s), u"visit_update"_s).size(), 2);
        desk.visit(nurse, u"queue:call"_s, {{u"visitId"_s, idOf(known)}, {u"counterId"_s, u"3"_s}});
        desk.visit(nurse, u"queue:finish"_s,
            {{u"visitId"_s,
                idOf(desk.visit(nurse, u"queue:start"_s, {{u"visitId"_s, idOf(known)}}))}});
        QCOMPARE(holder.take(), QList<QJsonObject>());
        QCOMPARE(only(staff.take(), u"visit_update"_s).size(), 3);
        desk.visit(nurse, u"queue:call"_s, {{u"visitId"_s, idOf(taken)}, {u"counterId"_s, u"6"_s}});
        QCoreApplication::processEvents();
        heard += holder.take();
        for (const QJsonObject &message : heard.mid(heard.size() - 2)) {
            QCOMPARE(message.value(u"channel"_s).toString(), u"patient_P-7"_s);
        }
        for (const QJsonObject &message : heard) {
            const QByteArray text = QJsonDocument(message).toJson();
            QVERIFY2(!text.contains("Siti") && !text.contains("A-001")
                    && !text.contains(idOf(known).toUtf8()),
                text.constData());
        }
        QVERIFY(!desk.hub.subscribe(holder.id(), u"visit_"_s + idOf(known)));
        QVERIFY(!desk.hub.subscribe(holder.id(), u"patient_"_s + idOf(known)));
        QVERIFY(!desk.hub.subscribe(staff.id(), u"visit_"_s + idOf(known)));
    }

    void aTokenEndsWithItsVisit_data()
    {
        QTest::addColumn<QString>("last");
        QTest::addColumn<int>("minutes"); // until its listeners are closed; 0: they are not
        QTest::newRow("cancelled") << u"cancel"_s << 5;
        QTest::newRow("closed") << u"close-day"_s << 5;
        QTest::newRow("missed") << u"no-show"_s << 30;
        QTest::newRow("undone") << u"undo"_s << 0;
        QTest::newRow("back") << u"rejoin"_s << 0;
    }
    void aTokenEndsWithItsVisit()
    {
        QFETCH(const QString, last);
        QFETCH(const int, minutes);
        Desk desk;
        const QJsonObject visit = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        const QJsonObject byId {{u"visitId"_s, idOf(visit)}};
        LoopbackClient holder(desk.hub, desk.face, patientOf(visit), u"patient_"_s + idOf(visit));
        if (last == u"close-day"_s) {
            desk.ask(admin, u"queue:close-day"_s).value();
        } else if (last == u"cancel"_s || last == u"undo"_s) {
            desk.visit(nurse, u"queue:cancel"_s, byId);
        } else {
            desk.visit(
                nurse, u"queue:call"_s, {{u"visitId"_s, idOf(visit)}, {u"counterId"_s, u"3"_s}});
            desk.visit(nurse, u"queue:no-show"_s, byId);
        }
        if (minutes == 0) {
            desk.visit(nurse, u"queue:"_s + last, byId);
        }
        QVERIFY(!only(holder.take(), u"visit_update"_s).isEmpty());
        const auto isClosedAfter = [&](Millis time) {
            desk.clock.advance(time);
            desk.hub.closeExpired();
            return holder.closeCode() == 4001;
        };
        const Millis stays = std::chrono::minutes(minutes == 0 ? 60 : minutes);
        QVERIFY(!isClosedAfter(stays - 1ms));
        QCOMPARE(isClosedAfter(1ms), minutes != 0);
    }

    void errorsTellDevicesAndPatientsNoMore()
    {
        Visit visit {.id = u"visit-id"_s, .businessDay = u"2026-01-08"_s, .number = u"A-007"_s};
        visit.stops.append(Stop {.serviceId = u"service-id"_s, .counterId = u"counter-id"_s});
        visit.forCounter = u"counter-id"_s;
        const Counter counter {.id = u"counter-id"_s, .name = u"Counter 3"_s};
        const Service service {.id = u"service-id"_s, .name = u"General"_s};
        const QList<Error> all {refusals::invalidState(visit, Action::Start),
            refusals::alreadyQueued(u"A-007"_s, u"visit-id"_s),
            refusals::alreadyCalled(visit, counter),
            refusals::counterBusy(counter, u"A-007"_s, State::Called),
            refusals::counterClosed(counter), refusals::serviceNotServed(counter, u"service-id"_s),
            refusals::queueEmpty(counter, Instant {}), refusals::coolingDown(visit),
            refusals::keptForCounter(visit), refusals::wrongDay(visit),
            refusals::rejoinExpired(visit), refusals::undoNotYours(visit),
            refusals::numbersExhausted(service), refusals::changedMeanwhile(visit),
            refusals::serviceBusy(service, 3)};
        for (const Error &error : all) {
            for (const Error &told : {refusals::forDevice(error), refusals::forPatient(error)}) {
                const QByteArray text =
                    QJsonDocument(told.details).toJson() + told.message.toUtf8();
                QVERIFY2(!text.contains("-id"), text.constData());
                QCOMPARE(told.code, error.code);
                QCOMPARE(told.status, error.status);
            }
        }
        QCOMPARE(refusals::forDevice(all[1]).details, (QJsonObject {{u"number"_s, u"A-007"_s}}));
        QVERIFY(!refusals::forPatient(all[1]).message.contains(u"A-007"_s));
    }

    void aKioskLearnsTheNumberAlone()
    {
        Desk desk;
        const QJsonObject data {{u"serviceId"_s, u"A"_s}, {u"patientId"_s, u"P-7"_s}};
        const QJsonObject visit = desk.visit(nurse, u"queue:issue"_s, data);
        QCOMPARE(desk.ask(nurse, u"queue:issue"_s, data).error().details.value(u"visitId"_s),
            idOf(visit));
        QCOMPARE(desk.ask(kiosk, u"queue:issue"_s, data).error().details,
            (QJsonObject {{u"number"_s, u"A-001"_s}}));
    }

    void aKioskChoosesWhatTheClinicLetsIt()
    {
        Desk desk;
        const auto answer = [&](const Identity &who, const QString &field,
                                const QJsonValue &value) {
            return codeOf(
                desk.ask(who, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {field, value}}));
        };
        const QString soon = toIso(desk.clock.now() + 1h);
        for (const QString &priority : {u"URGENT"_s, u"HIGH"_s, u"LOW"_s}) {
            QCOMPARE(answer(kiosk, u"priority"_s, priority), u"PRIORITY_NOT_ALLOWED"_s);
            QCOMPARE(answer(nurse, u"priority"_s, priority), u"(done)"_s);
        }
        QCOMPARE(answer(kiosk, u"priority"_s, u"NORMAL"_s), u"(done)"_s);
        QCOMPARE(answer(kiosk, u"appointmentAt"_s, soon), u"FIELD_NOT_ALLOWED"_s);
        QCOMPARE(answer(nurse, u"appointmentAt"_s, soon), u"(done)"_s);
        Desk other({.kioskPriorities = {u"LOW"_s}, .kioskFields = {u"appointmentAt"_s}});
        QCOMPARE(
            codeOf(other.ask(kiosk, u"queue:issue"_s,
                {{u"serviceId"_s, u"A"_s}, {u"priority"_s, u"LOW"_s}, {u"appointmentAt"_s, soon}})),
            u"(done)"_s);
        QCOMPARE(codeOf(other.ask(kiosk, u"queue:issue"_s,
                     {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti"_s}})),
            u"FIELD_NOT_ALLOWED"_s);
    }

    void aKioskGivesNumbersOutWithinTheHoursOfTheService()
    {
        Desk desk;
        const QDateTime local =
            QDateTime::fromMSecsSinceEpoch(toMillis(desk.clock.now()), QTimeZone("Asia/Jakarta"));
        const auto time = [&](int minutes) {
            return local.addSecs(60 * minutes).toString(u"HH:mm"_s);
        };
        const auto hours = [&](const QString &text) {
            return codeOf(desk.ask(
                admin, u"queue:update-service"_s, {{u"serviceId"_s, u"A"_s}, {u"hours"_s, text}}));
        };
        const QJsonObject data {{u"serviceId"_s, u"A"_s}};
        QCOMPARE(hours(u"whenever"_s), u"INVALID_FIELD"_s);
        QCOMPARE(hours(u"Mo-Su %1-%2"_s.arg(time(10), time(20))), u"(done)"_s);
        LoopbackClient waiting(desk.hub, desk.face, kiosk);
        const QJsonObject before = desk.joined(waiting, u"queue_poli_A"_s).first();
        QVERIFY(before.value(u"data"_s).toObject().value(u"closed"_s).toBool());
        const Error refused = desk.ask(kiosk, u"queue:issue"_s, data).error();
        QCOMPARE(refused.code, u"SERVICE_CLOSED"_s);
        const QString opensAt = refused.details.value(u"opensAt"_s).toString();
        QCOMPARE(before.value(u"data"_s).toObject().value(u"opensAt"_s).toString(), opensAt);
        desk.visit(nurse, u"queue:issue"_s, data);
        desk.clock.advance(instantFromIso(opensAt).value() - desk.clock.now());
        desk.visit(kiosk, u"queue:issue"_s, data);
    }

    void aKioskGivesPriorityWhereTheServiceOffersIt()
    {
        Desk desk;
        const auto answer = [&](const QString &serviceId, const QString &priority) {
            return codeOf(desk.ask(
                kiosk, u"queue:issue"_s, {{u"serviceId"_s, serviceId}, {u"priority"_s, priority}}));
        };
        desk.ask(admin, u"queue:update-service"_s,
            {{u"serviceId"_s, u"A"_s}, {u"offersPriority"_s, true}});
        QCOMPARE(answer(u"A"_s, u"HIGH"_s), u"(done)"_s);
        QCOMPARE(answer(u"A"_s, u"URGENT"_s), u"PRIORITY_NOT_ALLOWED"_s);
        QCOMPARE(answer(u"G"_s, u"HIGH"_s), u"PRIORITY_NOT_ALLOWED"_s);
    }

    void aKioskIsAsFastAsTheClinicLetsIt()
    {
        Desk desk({.kioskNumbersPerMinute = 3});
        const QJsonObject data {{u"serviceId"_s, u"A"_s}};
        for (int i = 0; i < 3; ++i) {
            desk.visit(kiosk, u"queue:issue"_s, data);
            desk.clock.advance(10s);
        }
        const Error refused = desk.ask(kiosk, u"queue:issue"_s, data).error();
        QCOMPARE(refused.code, u"KIOSK_LIMIT"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.details.value(u"retryAfter"_s).toInt(), 30);
        desk.visit(device(u"other"_s, Role::Kiosk), u"queue:issue"_s, data);
        for (int i = 0; i < 5; ++i) {
            desk.visit(nurse, u"queue:issue"_s, data);
        }
        desk.clock.advance(30s);
        desk.visit(kiosk, u"queue:issue"_s, data);
        QCOMPARE(codeOf(desk.ask(kiosk, u"queue:issue"_s, data)), u"KIOSK_LIMIT"_s);
    }

    void aBookingHasACodeThatChecksItIn()
    {
        Desk desk;
        const QJsonObject booked = desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"appointmentAt"_s, toIso(desk.clock.now() + 20min)}});
        const QString code = booked[u"code"_s].toString();
        QCOMPARE(code.size(), 8);
        QVERIFY(
            !desk.visit(nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}}).contains(u"code"_s));
        const auto checkIn = [&](const QString &said) {
            return desk.ask(kiosk, u"queue:check-in-code"_s, {{u"code"_s, said}});
        };
        QCOMPARE(codeOf(checkIn(u"00000000"_s)), u"NOT_FOUND"_s);
        QCOMPARE(codeOf(checkIn(booked[u"number"_s].toString())), u"NOT_FOUND"_s);
        const QJsonObject asked {
            {u"code"_s, code.left(4) + u' ' + code.mid(4)}, {u"requestId"_s, u"r1"_s}};
        const QJsonObject here = desk.visit(kiosk, u"queue:check-in-code"_s, asked);
        QCOMPARE(here[u"id"_s], booked[u"id"_s]);
        QCOMPARE(here[u"state"_s], u"waiting"_s);
        QCOMPARE(here[u"token"_s], booked[u"token"_s]);
        QVERIFY(!here.contains(u"code"_s));
        QCOMPARE(desk.visit(kiosk, u"queue:check-in-code"_s, asked), here); // a retry
        const Error again = checkIn(code).error();
        QCOMPARE(again.code, u"ALREADY_CHECKED_IN"_s);
        QCOMPARE(again.details[u"number"_s], booked[u"number"_s]);
        desk.ask(nurse, u"queue:cancel"_s, {{u"visitId"_s, booked[u"id"_s]}}).value();
        QCOMPARE(codeOf(checkIn(code)), u"BOOKING_OVER"_s);
    }

    void thePageOfABookingChecksItIn_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("token") << u""_s << u""_s;
        QTest::newRow("address") << u"http://10.0.0.5:3000/t/"_s << u""_s;
        QTest::newRow("with a language") << u"https://klinik.example/t/"_s << u"?lang=th"_s;
    }
    void thePageOfABookingChecksItIn()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        Desk desk;
        const QJsonObject booked = desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"appointmentAt"_s, toIso(desk.clock.now() + 20min)}});
        const QString token = booked[u"token"_s].toString();
        QCOMPARE(codeOf(desk.ask(kiosk, u"queue:check-in-code"_s,
                     {{u"code"_s, before + QString(43, u'x') + after}})),
            u"NOT_FOUND"_s);
        QCOMPARE(desk.visit(kiosk, u"queue:check-in-code"_s,
                     {{u"code"_s, before + token + after}})[u"state"_s],
            u"waiting"_s);
    }

    // Staff put early birds into the late queue, as they like; a kiosk sends them home.
    void aKioskSaysWhenItIsTooEarly()
    {
        Desk desk;
        const Instant at = desk.clock.now() + 3h;
        const QJsonObject booked = desk.visit(
            nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"appointmentAt"_s, toIso(at)}});
        const QJsonObject byCode {{u"code"_s, booked[u"code"_s]}};
        const Error early = desk.ask(kiosk, u"queue:check-in-code"_s, byCode).error();
        QCOMPARE(early.code, u"TOO_EARLY"_s);
        QCOMPARE(early.details[u"from"_s].toString(), toIso(at - 30min));
        QCOMPARE(codeOf(desk.ask(kiosk, u"queue:check-in"_s, {{u"visitId"_s, booked[u"id"_s]}})),
            u"TOO_EARLY"_s);
        const QJsonObject other = desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"appointmentAt"_s, toIso(desk.clock.now() + 72h)}});
        const Error wrong =
            desk.ask(kiosk, u"queue:check-in-code"_s, {{u"code"_s, other[u"code"_s]}}).error();
        QCOMPARE(wrong.code, u"WRONG_DAY"_s);
        QVERIFY(!wrong.details[u"businessDay"_s].toString().isEmpty());
        desk.clock.advance(2h + 30min);
        QCOMPARE(desk.visit(kiosk, u"queue:check-in-code"_s, byCode)[u"state"_s], u"waiting"_s);
        QCOMPARE(desk.visit(nurse, u"queue:issue"_s,
                     {{u"serviceId"_s, u"A"_s},
                         {u"appointmentAt"_s, toIso(desk.clock.now() + 3h)}})[u"state"_s],
            u"booked"_s);
    }

    void whoGuessesCodesIsSlowed()
    {
        Desk desk({.kioskNumbersPerMinute = 3});
        const QJsonObject wrong {{u"code"_s, u"12345678"_s}};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(codeOf(desk.ask(kiosk, u"queue:check-in-code"_s, wrong)), u"NOT_FOUND"_s);
        }
        QCOMPARE(codeOf(desk.ask(kiosk, u"queue:check-in-code"_s, wrong)), u"KIOSK_LIMIT"_s);
        QCOMPARE(codeOf(desk.ask(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}})),
            u"KIOSK_LIMIT"_s);
        QCOMPARE(codeOf(desk.ask(display, u"queue:check-in-code"_s, wrong)), u"FORBIDDEN"_s);
    }

    void aKioskIsToldWhatItMayAskFor()
    {
        const auto offer = [](Desk &desk) {
            return desk.ask(kiosk, u"queue:status"_s)
                .value()
                .body[u"status"_s][u"kiosk"_s]
                .toObject();
        };
        Desk desk;
        QCOMPARE(offer(desk), (QJsonObject {{u"patientId"_s, true}, {u"checkIn"_s, false}}));
        desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"appointmentAt"_s, toIso(desk.clock.now() + 1h)}});
        QVERIFY(offer(desk)[u"checkIn"_s].toBool());
        Desk other({.kioskFields = {u"language"_s}});
        QVERIFY(!offer(other)[u"patientId"_s].toBool());
        QVERIFY(!desk.ask(nurse, u"queue:status"_s)
                     .value()
                     .body[u"status"_s]
                     .toObject()
                     .contains(u"kiosk"_s));
    }

    void whichNumberAKioskGaveLastIsKnown()
    {
        Desk desk;
        const auto last = [&] {
            QJsonObject screen;
            desk.screens.addTo(screen, u"kiosk"_s);
            return screen[u"lastNumber"_s].toObject();
        };
        QStringList told;
        QObject::connect(&desk.screens, &Marks::changed, &desk.screens,
            [&told](const QString &id) { told.append(id); });
        QVERIFY(last().isEmpty());
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        desk.clock.advance(1min);
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"G"_s}});
        const QJsonObject known = last();
        QCOMPARE(known[u"number"_s], u"G-001"_s);
        QCOMPARE(known[u"at"_s].toString(), toIso(desk.clock.now()));
        QCOMPARE(told, (QStringList {u"kiosk"_s, u"kiosk"_s}));
        desk.screens.set(u"kiosk"_s, u"lastNumber"_s, QJsonValue::Null);
        desk.restart();
        QCOMPARE(last(), known);
    }

    void staffHearsThatNumbersRunLow()
    {
        Desk desk;
        desk.ask(
                admin, u"queue:update-service"_s, {{u"serviceId"_s, u"A"_s}, {u"lastNumber"_s, 10}})
            .value();
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        QList<QJsonObject> visits;
        for (int i = 0; i < 9; ++i) {
            visits.append(desk.visit(nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}}));
        }
        QList<QJsonObject> low = only(staff.take(), u"series_low"_s);
        QCOMPARE(low.size(), 2);
        QCOMPARE(low[0].value(u"left"_s).toInt(), 2);
        QCOMPARE(low[1].value(u"left"_s).toInt(), 1);
        QCOMPARE(low[1].value(u"serviceName"_s).toString(), u"General clinic"_s);
        QVERIFY(low[1].value(u"low"_s).toBool());
        LoopbackClient newcomer(desk.hub, desk.face, nurse);
        QCOMPARE(only(desk.joined(newcomer, u"staff"_s), u"series_low"_s).size(), 1);
        const auto statusOf = [&](const Identity &who) {
            return desk.ask(who, u"queue:status"_s)->body.value(u"status"_s)[u"services"_s][0];
        };
        QCOMPARE(statusOf(nurse)[u"numbersLeft"_s].toInt(), 1);
        QVERIFY(statusOf(display)[u"numbersLeft"_s].isUndefined());
        for (const QJsonObject &visit : visits.first(2)) {
            desk.visit(nurse, u"queue:cancel"_s, {{u"visitId"_s, idOf(visit)}});
        }
        low = only(staff.take(), u"series_low"_s);
        QCOMPARE(low.size(), 2);
        QVERIFY(!low[1].value(u"low"_s).toBool());
        QCOMPARE(low[1].value(u"left"_s).toInt(), 3);
    }

    void channelsAndTheirReaders()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        const QString own = u"patient_"_s + idOf(visit);
        const auto may = [&](const Identity &who, const QString &channel) {
            LoopbackClient client(desk.hub, desk.face, who);
            return desk.hub.subscribe(client.id(), channel).has_value();
        };
        for (const Caller &caller : everyCaller()) {
            const bool isStaff = caller.identity.isStaff();
            const bool isKnown = isOfTheHouse(caller.identity);
            QCOMPARE(may(caller.identity, u"staff"_s), isStaff);
            QCOMPARE(may(caller.identity, own), isStaff);
            QCOMPARE(may(caller.identity, u"patients"_s), isKnown);
            QCOMPARE(may(caller.identity, u"queue_poli_A"_s), isKnown);
        }
        QVERIFY(may(patientOf(visit), own));
        QVERIFY(!may(patientOf(visit), u"staff"_s));
    }

    // Numbers, ids, times and who works here, and nothing that a patient is called or was written.
    void anAuditorIsToldWithoutNames()
    {
        Desk desk;
        const Identity eye = person(u"eye"_s, {Role::Auditor});
        LoopbackClient staff(desk.hub, desk.face, eye);
        LoopbackClient both(
            desk.hub, desk.face, person(u"both"_s, {Role::Auditor, Role::Nurse}), u"staff"_s);
        QList<QJsonObject> heard = desk.joined(staff, u"staff"_s);
        const QJsonObject visit = desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti"_s}, {u"patientId"_s, u"P-7"_s},
                {u"birthYear"_s, 1961}});
        LoopbackClient own(desk.hub, desk.face, eye);
        heard += desk.joined(own, u"patient_P-7"_s);
        desk.visit(nurse, u"queue:update"_s, {{u"visitId"_s, idOf(visit)}, {u"note"_s, u"Siti"_s}});
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        desk.visit(nurse, u"queue:park"_s, {{u"visitId"_s, idOf(visit)}, {u"reason"_s, u"Siti"_s}});
        desk.ask(admin, u"queue:update-service"_s,
                {{u"serviceId"_s, u"A"_s}, {u"name"_s, u"General"_s}})
            .value();
        LoopbackClient newcomer(desk.hub, desk.face, eye);
        heard += staff.take() + own.take() + desk.joined(newcomer, u"staff"_s);
        const auto ask = [&](const QString &command, const QJsonObject &data) {
            heard.append(desk.ask(eye, command, data).value().body);
            return heard.last();
        };
        const QJsonObject shown = ask(u"queue:visit"_s, {{u"visitId"_s, idOf(visit)}});
        QCOMPARE(ask(u"queue:visits"_s, {}).value(u"total"_s).toInt(), 1);
        for (const QJsonObject &each : heard) {
            const QByteArray text = QJsonDocument(each).toJson();
            QVERIFY2(!text.contains("Siti") && !text.contains("1961"), text.constData());
        }
        QCOMPARE(shown.value(u"visit"_s)[u"patientId"_s].toString(), u"P-7"_s);
        QCOMPARE(shown.value(u"visit"_s)[u"number"_s].toString(), u"A-001"_s);
        QCOMPARE(shown.value(u"visit"_s)[u"serviceName"_s].toString(), u"General"_s);
        QCOMPARE(shown.value(u"history"_s)[0][u"byName"_s].toString(), u"Dewi Lestari"_s);
        QCOMPARE(only(heard, u"queue_setup"_s).last().value(u"services"_s)[0][u"name"_s].toString(),
            u"General"_s);
        QVERIFY(
            QJsonDocument(only(both.take(), u"new_patient"_s).value(0)).toJson().contains("Siti"));
    }

    void noNameLeadsAnAuditorToAVisit()
    {
        Desk desk;
        desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti"_s}, {u"patientId"_s, u"P-7"_s}});
        const auto found = [&](const Identity &who, const QString &typed) {
            return desk.ask(who, u"queue:visits"_s, {{u"q"_s, typed}})
                ->body.value(u"total"_s)
                .toInt();
        };
        const Identity eye = person(u"eye"_s, {Role::Auditor});
        for (const auto &typed : {u"a1"_s, u"A-001"_s, u"p-7"_s}) {
            QCOMPARE(found(eye, typed), 1);
            QCOMPARE(found(nurse, typed), 1);
        }
        QCOMPARE(found(nurse, u"siti"_s), 1);
        QCOMPARE(found(eye, u"siti"_s), 0);
        QCOMPARE(found(eye, u"a2"_s), 0);
    }

    // Also where nothing was open.
    void aNewDayIsToldToEverybody()
    {
        Desk desk;
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        desk.ask(admin, u"queue:close-day"_s).value();
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        LoopbackClient screen(desk.hub, desk.face, display, u"queue_poli_A"_s);
        LoopbackClient hall(desk.hub, desk.face, display, u"patients"_s);
        staff.take();
        screen.take();
        hall.take();
        desk.clock.advance(16h);
        await(desk.module->service().tick()).value();
        QCOMPARE(staff.takeTypes(), QStringList {u"queue_refresh"_s});
        const QList<QJsonObject> states = only(screen.take(), u"queue_state"_s);
        QCOMPARE(states.size(), 1);
        QVERIFY(states[0].value(u"recentCalls"_s).toArray().isEmpty());
        QCOMPARE(only(hall.take(), u"queue_state"_s).size(),
            desk.module->service().board().services().size());
    }

    // Each as it was announced, also where it has been called again since.
    void everyCallCanBeSpoken()
    {
        Desk desk;
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"language"_s, u"th"_s}});
        LoopbackClient screen(desk.hub, desk.face, display);
        desk.joined(screen, u"queue_poli_A"_s);
        const QJsonObject called =
            desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        for (int i = 0; i < 20; ++i) {
            desk.visit(nurse, u"queue:recall"_s, {{u"visitId"_s, called.value(u"id"_s)}});
        }
        const QList<QJsonObject> calls = only(screen.take(), u"announcement"_s);
        QCOMPARE(calls.size(), 21);
        for (const QJsonObject &call : calls) {
            QCOMPARE(call.value(u"languages"_s).toArray(), QJsonArray({u"th"_s, u"id"_s}));
            const auto spoken = desk.module->spokenCall(call.value(u"id"_s).toString());
            QVERIFY(spoken);
            QCOMPARE(spoken->number, u"A-001"_s);
            QCOMPARE(spoken->places.value(u"id"_s), u"Loket 3"_s);
            QCOMPARE(spoken->places.value(u"en"_s), u"Counter 3"_s);
        }
        QVERIFY(!desk.module->spokenCall(u"none"_s));
        LoopbackClient newcomer(desk.hub, desk.face, display);
        const QJsonArray listed = only(desk.joined(newcomer, u"queue_poli_A"_s), u"queue_state"_s)
                                      .value(0)
                                      .value(u"recentCalls"_s)
                                      .toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed[0][u"languages"_s].toArray(), QJsonArray({u"th"_s, u"id"_s}));
        QCOMPARE(listed[0][u"wav"_s].toString(),
            u"/queue/announcements/%1.wav"_s.arg(listed[0][u"id"_s].toString()));
    }

    // Where the house speaks none there is nothing to be heard.
    void aSilentHouseSpeaksNoCall()
    {
        QueueSettings silent;
        silent.spokenLanguages.clear();
        Desk desk(silent);
        LoopbackClient screen(desk.hub, desk.face, display);
        desk.joined(screen, u"queue_poli_A"_s);
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"language"_s, u"th"_s}});
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        QVERIFY(!only(screen.take(), u"announcement"_s).value(0).contains(u"wav"_s));
    }

    void aDisplayGetsAllItNeeds()
    {
        Desk desk;
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        LoopbackClient screen(desk.hub, desk.face, display);
        const QList<QJsonObject> states =
            only(desk.joined(screen, u"queue_poli_A"_s), u"queue_state"_s);
        QCOMPARE(states.size(), 1);
        QCOMPARE(states[0].value(u"waiting"_s).toInt(), 1);
        QCOMPARE(states[0].value(u"nowServing"_s).toArray()[0][u"number"_s].toString(), u"A-001"_s);
        QCOMPARE(states[0].value(u"recentCalls"_s).toArray()[0][u"counterName"_s].toString(),
            u"Counter 3"_s);

        desk.joined(screen, u"queue_poli_G"_s); // a second service
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"4"_s}});
        const QList<QJsonObject> messages = screen.take();
        const QJsonObject update = only(messages, u"queue_update"_s).value(0);
        QCOMPARE(update.value(u"action"_s).toString(), u"call"_s);
        QCOMPARE(update.value(u"number"_s).toString(), u"A-002"_s);
        QCOMPARE(update.value(u"counterName"_s).toString(), u"Counter 4"_s);
        QCOMPARE(update.value(u"waiting"_s).toInt(-1), 0);
        const QJsonObject announcement = only(messages, u"announcement"_s).value(0);
        QCOMPARE(announcement.value(u"number"_s).toString(), u"A-002"_s);
        QCOMPARE(announcement.value(u"text"_s)[u"en"_s].toString(),
            u"Number A-002, please go to Counter 4."_s);
        QCOMPARE(announcement.value(u"text"_s)[u"id"_s].toString(),
            u"Nomor A-002, silakan menuju Loket 4."_s);
        QCOMPARE(announcement.value(u"wav"_s).toString(),
            u"/queue/announcements/%1.wav"_s.arg(announcement.value(u"id"_s).toString()));
        QCOMPARE(announcement.value(u"languages"_s).toArray(), QJsonArray({u"id"_s}));
        QVERIFY(screen.take().isEmpty());
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"G"_s}});
        QCOMPARE(only(screen.take(), u"queue_update"_s).value(0).value(u"waiting"_s).toInt(), 1);
    }

    void aTransferIsHeardInBothRooms()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        LoopbackClient from(desk.hub, desk.face, display, u"queue_poli_A"_s);
        LoopbackClient to(desk.hub, desk.face, display, u"queue_poli_F"_s);
        desk.visit(
            nurse, u"queue:transfer"_s, {{u"visitId"_s, idOf(visit)}, {u"serviceId"_s, u"F"_s}});
        const QJsonObject gone = only(from.take(), u"queue_update"_s).value(0);
        QCOMPARE(gone.value(u"state"_s).toString(), u"gone"_s);
        QCOMPARE(gone.value(u"counterName"_s).toString(), QString());
        const QJsonObject come = only(to.take(), u"queue_update"_s).value(0);
        QCOMPARE(come.value(u"state"_s).toString(), u"waiting"_s);
        QCOMPARE(come.value(u"waiting"_s).toInt(), 1);
    }

    void staffSeeToWhomAVisitComesBack()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        QVERIFY(!visit.contains(u"comesBackTo"_s));
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        QCOMPARE(desk.visit(nurse, u"queue:transfer"_s,
                         {{u"visitId"_s, idOf(visit)}, {u"serviceId"_s, u"F"_s},
                             {u"comesBack"_s, true}})[u"comesBackTo"_s]
                     .toString(),
            u"3"_s);
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"10"_s}});
        desk.visit(nurse, u"queue:start"_s, {{u"visitId"_s, idOf(visit)}});
        const QJsonObject back =
            desk.visit(nurse, u"queue:finish"_s, {{u"visitId"_s, idOf(visit)}});
        QVERIFY(back[u"comesBackTo"_s].isNull()); // it is there
        QCOMPARE(back[u"keptForCounterId"_s].toString(), u"3"_s);
    }

    void thePatientHearsOfPlaceAndCall()
    {
        Desk desk;
        QList<QJsonObject> visits;
        for (int i = 0; i < 5; ++i) {
            visits.append(desk.visit(
                kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"language"_s, u"id"_s}}));
        }
        QCoreApplication::processEvents();
        LoopbackClient me(desk.hub, desk.face, patientOf(visits[3]));
        const QString channel = u"patient_"_s + idOf(visits[3]);
        const QList<QJsonObject> snapshot = desk.joined(me, channel);
        QCOMPARE(only(snapshot, u"visit_update"_s).size(), 1);
        QCOMPARE(only(snapshot, u"position_update"_s).value(0).value(u"position"_s).toInt(), 4);
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        QCOMPARE(only(me.take(), u"get_ready"_s).size(), 1);
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"4"_s}});
        QCoreApplication::processEvents();
        QList<QJsonObject> messages = me.take();
        const QJsonObject moved = only(messages, u"position_update"_s).value(0);
        QCOMPARE(moved.value(u"position"_s).toInt(), 2);
        QCOMPARE(moved.value(u"estimatedWait"_s).toInt(-1),
            moved.value(u"estimatedWaitRange"_s)[u"high"_s].toInt());
        QVERIFY(only(messages, u"get_ready"_s).isEmpty());
        desk.visit(
            nurse, u"queue:call"_s, {{u"visitId"_s, idOf(visits[3])}, {u"counterId"_s, u"5"_s}});
        messages = me.take();
        const QJsonObject called = only(messages, u"patient_called"_s).value(0);
        QCOMPARE(called.value(u"counterName"_s).toString(), u"Loket 5"_s);
        QCOMPARE(called.value(u"serviceName"_s).toString(), u"Poli umum"_s);
        QCOMPARE(called.value(u"calls"_s).toInt(), 1);
        LoopbackClient again(desk.hub, desk.face, patientOf(visits[3]));
        QCOMPARE(only(desk.joined(again, channel), u"patient_called"_s).size(), 1);
    }

    void staffGetsEverythingWithNames()
    {
        Desk desk;
        desk.visit(
            kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti"_s}});
        LoopbackClient staff(desk.hub, desk.face, nurse);
        const QList<QJsonObject> snapshot = desk.joined(staff, u"staff"_s);
        const QJsonObject refresh = only(snapshot, u"queue_refresh"_s).value(0);
        QCOMPARE(refresh.value(u"data"_s).toArray()[0][u"patientName"_s].toString(), u"Siti"_s);
        const QJsonObject setup = only(snapshot, u"queue_setup"_s).value(0);
        QCOMPARE(setup.value(u"services"_s).toArray().size(), 7);
        desk.visit(
            kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Budi"_s}});
        QList<QJsonObject> messages = staff.take();
        QCOMPARE(only(messages, u"new_patient"_s).value(0)[u"visit"_s][u"patientName"_s].toString(),
            u"Budi"_s);
        QCOMPARE(only(messages, u"queue_update"_s).value(0)[u"action"_s].toString(), u"issue"_s);
        QVERIFY(desk.ask(nurse, u"queue:close-counter"_s, {{u"counterId"_s, u"3"_s}}).has_value());
        QVERIFY(
            !only(staff.take(), u"counter_update"_s).value(0)[u"counter"_s][u"open"_s].toBool());
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:close-day"_s)), u"FORBIDDEN"_s);
        QCOMPARE(desk.ask(admin, u"queue:close-day"_s)->body.value(u"closed"_s).toInt(), 2);
        QCOMPARE(only(staff.take(), u"queue_refresh"_s).value(0)[u"data"_s].toArray().size(), 0);
    }

    void arepeatedRequestTellsNobody()
    {
        Desk desk;
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        const QJsonObject data {{u"serviceId"_s, u"A"_s}, {u"requestId"_s, u"r1"_s}};
        const QJsonObject first = desk.visit(kiosk, u"queue:issue"_s, data);
        QVERIFY(!staff.take().isEmpty());
        const QJsonObject again = desk.visit(kiosk, u"queue:issue"_s, data);
        QCOMPARE(again, first);
        QCoreApplication::processEvents();
        QVERIFY(staff.take().isEmpty());
    }

    void whoIsKnownHearsTheWaitingRooms_data()
    {
        QTest::addColumn<QString>("channel");
        QTest::newRow("all") << u"patients"_s;
        QTest::newRow("one") << u"queue_poli_A"_s;
    }
    void whoIsKnownHearsTheWaitingRooms()
    {
        QFETCH(QString, channel);
        Desk desk;
        for (const Caller &caller : everyCaller()) {
            LoopbackClient client(desk.hub, desk.face, caller.identity);
            const bool hears = desk.hub.subscribe(client.id(), channel).has_value();
            QVERIFY2(hears == isOfTheHouse(caller.identity), qPrintable(caller.label));
            const bool speaks = desk.hub.publishFrom(client.id(), channel, {}).has_value();
            QVERIFY2(speaks == caller.identity.may(Right::Broadcast), qPrintable(caller.label));
        }
    }

    // Everything that happens to a named patient, heard on every public channel.
    void namesAreOnNoPublicChannel()
    {
        Desk desk;
        std::vector<std::unique_ptr<LoopbackClient>> listeners;
        QList<QJsonObject> heard;
        for (const Identity &who : {display, kiosk, patient(u"somebody"_s), nurse}) {
            listeners.push_back(std::make_unique<LoopbackClient>(desk.hub, desk.face, who));
            for (const QString &channel : {u"patients"_s, u"queue_poli_A"_s, u"queue_poli_F"_s}) {
                heard += desk.joined(*listeners.back(), channel);
            }
        }
        const auto issue = [&](const QJsonObject &more = {}) {
            QJsonObject data {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti Rahayu"_s},
                {u"patientId"_s, u"MRN-4711-%1"_s.arg(desk.random.id())}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                data.insert(it.key(), it.value());
            }
            return idOf(desk.visit(kiosk, u"queue:issue"_s, data));
        };
        const auto act = [&](const QString &action, const QString &id, QJsonObject data = {}) {
            data.insert(u"visitId"_s, id);
            desk.visit(nurse, u"queue:"_s + action, data);
        };
        const QJsonObject at3 {{u"counterId"_s, u"3"_s}};
        const QString first = issue();
        const QString second = issue({{u"route"_s, QJsonArray {u"F"_s}}});
        const QString booked = idOf(desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti Rahayu"_s},
                {u"appointmentAt"_s, toIso(desk.clock.now() + 5min)}}));
        act(u"move"_s, booked, {{u"appointmentAt"_s, toIso(desk.clock.now() + 6min)}});
        act(u"check-in"_s, booked);
        act(u"route"_s, booked, {{u"route"_s, QJsonArray {u"F"_s}}});
        act(u"call"_s, first, at3);
        act(u"recall"_s, first);
        act(u"undo"_s, first);
        act(u"update"_s, first,
            {{u"patientName"_s, u"Siti Rahayu Putri"_s}, {u"note"_s, u"Siti is deaf"_s}});
        act(u"note"_s, first, {{u"note"_s, u"Siti Rahayu walks with a stick"_s}});
        act(u"park"_s, first, {{u"reason"_s, u"Siti Rahayu goes to X-ray"_s}});
        act(u"call"_s, second, at3);
        act(u"start"_s, second);
        act(u"finish"_s, second);
        act(u"resume"_s, first);
        act(u"requeue"_s, first);
        desk.clock.advance(6min);
        desk.visit(nurse, u"queue:call-next"_s, at3);
        act(u"call"_s, first, {{u"counterId"_s, u"4"_s}});
        act(u"no-show"_s, first);
        act(u"rejoin"_s, first);
        act(u"cancel"_s, first, {{u"reason"_s, u"Siti Rahayu went home"_s}});
        act(u"transfer"_s, booked, {{u"serviceId"_s, u"F"_s}});
        issue();
        desk.ask(nurse, u"queue:close-counter"_s, at3).value();
        desk.ask(admin, u"queue:update-service"_s,
                {{u"serviceId"_s, u"A"_s}, {u"expectedMinutes"_s, 7}})
            .value();
        await(desk.module->service().tick()).value();
        desk.ask(admin, u"queue:close-day"_s).value();
        QCoreApplication::processEvents();

        QSet<QString> actions;
        for (const auto &listener : listeners) {
            heard += desk.joined(*listener, u"queue_poli_A"_s);
            heard += listener->take();
        }
        for (const QJsonObject &message : heard) {
            const QByteArray text = QJsonDocument(message).toJson();
            QVERIFY2(
                !text.contains("Siti") && !text.contains("Rahayu") && !text.contains("MRN-4711"),
                text.constData());
            actions.insert(message.value(u"data"_s)[u"action"_s].toString());
        }
        for (const QString &action : textsOf<Action>()) {
            QVERIFY2(actions.contains(action), qPrintable(action));
        }
        const QJsonObject shown = desk.visit(
            kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti"_s}});
        QVERIFY(!shown.contains(u"patientName"_s)); // a kiosk stands in the hall
    }

    void aCounterThatMovesIsHeardInBothRooms()
    {
        Desk desk;
        LoopbackClient dental(desk.hub, desk.face, display, u"queue_poli_G"_s);
        LoopbackClient general(desk.hub, desk.face, display, u"queue_poli_A"_s);
        const auto counters = [](LoopbackClient &room) {
            const QList<QJsonObject> states = only(room.take(), u"queue_state"_s);
            return states.isEmpty() ? -1 : states.last().value(u"openCounters"_s).toInt();
        };
        const QString id = u"6"_s; // of the dental clinic
        QCOMPARE(desk.ask({}, u"queue:counter"_s, {{u"counterId"_s, id}})
                     ->body.value(u"counter"_s)[u"serviceIds"_s]
                     .toArray(),
            QJsonArray {u"G"_s});
        desk.ask(admin, u"queue:update-counter"_s,
                {{u"counterId"_s, id}, {u"serviceIds"_s, QJsonArray {u"A"_s}}})
            .value();
        QCOMPARE(counters(dental), 0);
        QCOMPARE(counters(general), 4);
    }

    // Who works at a counter is for staff, that it is on a break for everybody.
    void aBreakIsToldToDisplays()
    {
        Desk desk;
        LoopbackClient room(desk.hub, desk.face, display, u"queue_poli_G"_s);
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        const QString id = u"6"_s; // the one of the dental clinic
        const QString back = toIso(desk.clock.now() + 15min);
        const auto counter = [&](const Identity &who) {
            return desk.ask(who, u"queue:counter"_s, {{u"counterId"_s, id}})
                ->body.value(u"counter"_s)
                .toObject();
        };
        desk.ask(nurse, u"queue:open-counter"_s, {{u"counterId"_s, id}}).value();
        QCOMPARE(counter(nurse).value(u"personId"_s).toString(), nurse.id);
        QCOMPARE(counter(nurse).value(u"personName"_s).toString(), nurse.name);
        for (const QString &member : {u"personId"_s, u"personName"_s, u"ownerIds"_s}) {
            QVERIFY(!counter(display).contains(member));
        }
        const auto paused =
            desk.ask(nurse, u"queue:pause-counter"_s, {{u"counterId"_s, id}, {u"backAt"_s, back}});
        QVERIFY(paused->body.value(u"counter"_s)[u"away"_s].toBool());
        const QJsonObject state = only(room.take(), u"queue_state"_s).last();
        QCOMPARE(state.value(u"openCounters"_s).toInt(-1), 0);
        QVERIFY(state.value(u"away"_s).toBool());
        QCOMPARE(state.value(u"backAt"_s).toString(), back);
        QCOMPARE(
            only(staff.take(), u"counter_update"_s).last()[u"counter"_s][u"backAt"_s].toString(),
            back);
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:call-next"_s, {{u"counterId"_s, id}})),
            u"COUNTER_AWAY"_s);
        desk.ask(nurse, u"queue:open-counter"_s, {{u"counterId"_s, id}}).value();
        QVERIFY(!only(room.take(), u"queue_state"_s).last().contains(u"away"_s));
    }

    void aColleaguesCounterIsTakenOverFirst()
    {
        Desk desk;
        const Identity dewi = person(u"dewi"_s, {Role::Nurse});
        const auto at = [](const QString &id) { return QJsonObject {{u"counterId"_s, id}}; };
        for (int i = 0; i < 3; ++i) {
            desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        }
        desk.ask(dewi, u"queue:open-counter"_s, at(u"3"_s)).value();
        const QString id = idOf(desk.visit(dewi, u"queue:call-next"_s, at(u"3"_s)));
        const QJsonObject it {{u"visitId"_s, id}};
        const auto with = [&it](const QString &field, const QJsonValue &value) {
            QJsonObject data = it;
            data.insert(field, value);
            return data;
        };
        const QList<std::pair<QString, QJsonObject>> work {{u"call-next"_s, at(u"3"_s)},
            {u"recall"_s, it}, {u"start"_s, it}, {u"requeue"_s, it}, {u"no-show"_s, it},
            {u"park"_s, with(u"reason"_s, u"x"_s)}, {u"transfer"_s, with(u"serviceId"_s, u"G"_s)},
            {u"finish"_s, it}, {u"close-counter"_s, at(u"3"_s)}, {u"pause-counter"_s, at(u"3"_s)}};
        for (const auto &[command, data] : work) {
            const auto refused = desk.ask(nurse, u"queue:"_s + command, data);
            QVERIFY2(codeOf(refused) == u"COUNTER_TAKEN"_s, qPrintable(command));
            QCOMPARE(refused.error().status, 409);
            QCOMPARE(refused.error().details.value(u"personName"_s).toString(), dewi.name);
            QVERIFY(refused.error().message.contains(dewi.name));
        }
        // What is no work at the counter, and what no person asks.
        desk.visit(nurse, u"queue:note"_s, with(u"note"_s, u"deaf"_s));
        desk.visit(nurse, u"queue:update"_s, with(u"priority"_s, u"HIGH"_s));
        const Identity front {.kind = Identity::Kind::TrustedAddress,
            .id = u"192.0.2.7"_s,
            .roles = {Role::Registrar}};
        QCOMPARE(
            desk.visit(front, u"queue:start"_s, it).value(u"state"_s).toString(), u"serving"_s);
        desk.ask(nurse, u"queue:open-counter"_s, at(u"3"_s)).value();
        QCOMPARE(codeOf(desk.ask(dewi, u"queue:finish"_s, it)), u"COUNTER_TAKEN"_s);
        desk.visit(nurse, u"queue:finish"_s, it);
        desk.ask(nurse, u"queue:leave-counter"_s, at(u"3"_s)).value();
        desk.visit(dewi, u"queue:call-next"_s, at(u"3"_s)); // nobody works there
        desk.ask(front, u"queue:open-counter"_s, at(u"4"_s)).value(); // and nobody there
        QVERIFY(desk.module->service().board().counters().value(u"4"_s).personId.isEmpty());
    }

    void aChangeOfNothingIsNone()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(nurse, u"queue:issue"_s,
            {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Siti"_s}, {u"patientId"_s, 7}});
        QCOMPARE(visit.value(u"patientId"_s).toString(), u"7"_s);
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        staff.take();
        const auto update = [&](const QJsonObject &more) {
            QJsonObject data = more;
            data.insert(u"visitId"_s, idOf(visit));
            return desk.visit(nurse, u"queue:update"_s, data);
        };
        for (const QJsonObject &same : {QJsonObject(),
                 QJsonObject {{u"patientName"_s, u"Siti"_s}, {u"patientId"_s, u"7"_s},
                     {u"priority"_s, u"NORMAL"_s}}}) {
            QCOMPARE(update(same).value(u"version"_s), visit.value(u"version"_s));
        }
        QVERIFY(staff.take().isEmpty());
        QVERIFY(update({{u"note"_s, u"deaf"_s}}).value(u"version"_s) != visit.value(u"version"_s));
    }

    // As clients have them whose ids are numbers.
    void idsMayBeNumbers()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        const QJsonObject called = desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, 3}});
        QCOMPARE(called.value(u"id"_s), visit.value(u"id"_s));
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:recall"_s, {{u"visitId"_s, 17}})), u"NOT_FOUND"_s);
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:issue"_s, {{u"serviceId"_s, 17}})), u"NOT_FOUND"_s);
        QCOMPARE(
            codeOf(desk.ask(nurse, u"queue:recall"_s, {{u"visitId"_s, 1.5}})), u"INVALID_FIELD"_s);
    }

    void whatIsNamedMustBeThere()
    {
        Desk desk;
        const auto owners = [&](const QString &id) {
            return codeOf(desk.ask(admin, u"queue:update-counter"_s,
                {{u"counterId"_s, u"3"_s}, {u"ownerIds"_s, QJsonArray {id}}}));
        };
        QCOMPARE(owners(u"nurse"_s), u"(done)"_s);
        QCOMPARE(owners(u"nobody"_s), u"INVALID_FIELD"_s);
        const auto usual = [&](const QJsonArray &route) {
            return codeOf(desk.ask(
                admin, u"queue:update-service"_s, {{u"serviceId"_s, u"A"_s}, {u"route"_s, route}}));
        };
        QCOMPARE(usual({u"L"_s, u"F"_s}), u"(done)"_s);
        QCOMPARE(usual({u"A"_s}), u"ROUTE_REPEATS"_s);
        QCOMPARE(usual({u"L"_s, u"A"_s, u"F"_s}), u"ROUTE_REPEATS"_s);
        QCOMPARE(usual({u"L"_s, u"L"_s}), u"ROUTE_REPEATS"_s);
        const auto way = [&](const QJsonArray &route) {
            return codeOf(
                desk.ask(nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"route"_s, route}}));
        };
        QCOMPARE(way({u"A"_s, u"L"_s, u"A"_s}), u"(done)"_s); // written whole, and back
        QCOMPARE(way({u"A"_s, u"A"_s}), u"ROUTE_REPEATS"_s);
        QCOMPARE(way({u"L"_s, u"L"_s}), u"ROUTE_REPEATS"_s);
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:issue"_s,
                     {{u"serviceId"_s, u"A"_s}, {u"language"_s, u"xx"_s}})),
            u"INVALID_FIELD"_s);
    }

    void whoHasGoneWorksAtNoCounter()
    {
        Desk desk;
        const QJsonObject at {{u"counterId"_s, u"3"_s}};
        desk.ask(nurse, u"queue:open-counter"_s, at).value();
        LoopbackClient staff(desk.hub, desk.face, admin, u"staff"_s);
        const auto counter = [&] {
            return desk.module->service().board().counters().value(u"3"_s);
        };
        desk.module->lookWhoIsHere();
        QCOMPARE(counter().personId, nurse.id);
        desk.gone = {nurse.id};
        staff.take();
        QList<QJsonObject> told;
        desk.module->lookWhoIsHere();
        QTRY_VERIFY(counter().personId.isEmpty());
        QVERIFY(counter().isOpen && counter().personName.isEmpty());
        QTRY_VERIFY(!(told += only(staff.take(), u"counter_update"_s)).isEmpty());
        QCOMPARE(told.size(), 1);
    }

    // Staff's lists are of today; another day is asked for.
    void bookingsOfAnotherDayAreAskedFor()
    {
        Desk desk;
        const QString at = toIso(desk.clock.now() + 24h);
        const QJsonObject booked = desk.visit(
            nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}, {u"appointmentAt"_s, at}});
        const QString day = booked.value(u"businessDay"_s).toString();
        const auto found = [&](const QJsonObject &data) {
            return desk.ask(nurse, u"queue:visits"_s, data)->body.value(u"visits"_s).toArray();
        };
        QCOMPARE(found({{u"day"_s, day}, {u"appointments"_s, true}}).size(), 1);
        QCOMPARE(found({}).size(), 0);
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:visits"_s, {{u"day"_s, u"tomorrow"_s}})),
            u"INVALID_FIELD"_s);
        LoopbackClient staff(desk.hub, desk.face, nurse);
        const QJsonObject refresh =
            only(desk.joined(staff, u"staff"_s), u"queue_refresh"_s).value(0);
        QCOMPARE(refresh.value(u"data"_s).toArray().size(), 0);
        QVERIFY(refresh.value(u"businessDay"_s).toString() < day);
        const QString later = toIso(desk.clock.now() + 49h);
        desk.visit(
            nurse, u"queue:move"_s, {{u"visitId"_s, idOf(booked)}, {u"appointmentAt"_s, later}});
        const QJsonObject update = only(staff.take(), u"queue_update"_s).value(0);
        QCOMPARE(update.value(u"action"_s).toString(), u"move"_s);
        QVERIFY(update[u"visit"_s][u"businessDay"_s].toString() > day);
    }

    void aChangedServiceIsToldToAll()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"X"_s}});
        LoopbackClient mine(desk.hub, desk.face, patientOf(visit), u"patient_"_s + idOf(visit));
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        LoopbackClient room(desk.hub, desk.face, display, u"queue_poli_X"_s);
        desk.ask(admin, u"queue:update-service"_s,
                {{u"serviceId"_s, u"X"_s}, {u"name"_s, u"Pictures"_s},
                    {u"names"_s, QJsonObject {}}})
            .value();
        const auto nameIn = [](LoopbackClient &client, const QString &type) {
            return only(client.take(), type).value(0);
        };
        QCOMPARE(nameIn(mine, u"visit_update"_s)[u"visit"_s][u"serviceName"_s].toString(),
            u"Pictures"_s);
        QCOMPARE(nameIn(staff, u"queue_refresh"_s)[u"data"_s][0][u"serviceName"_s].toString(),
            u"Pictures"_s);
        QCOMPARE(nameIn(room, u"queue_state"_s)[u"name"_s].toString(), u"Pictures"_s);
        desk.visit(nurse, u"queue:cancel"_s, {{u"visitId"_s, idOf(visit)}});
        room.take();
        desk.ask(admin, u"queue:delete-service"_s, {{u"serviceId"_s, u"X"_s}}).value();
        const QJsonObject gone = nameIn(room, u"queue_state"_s);
        QCOMPARE(gone.value(u"name"_s).toString(), u"Pictures"_s);
        QVERIFY(gone.value(u"removed"_s).toBool());
    }

    void broadcasts()
    {
        Desk desk;
        LoopbackClient waiting(desk.hub, desk.face, patient(u"p"_s), u"patients"_s);
        LoopbackClient staff(desk.hub, desk.face, nurse, u"staff"_s);
        LoopbackClient screen(desk.hub, desk.face, display, u"queue_poli_A"_s);
        LoopbackClient both(desk.hub, desk.face, display, u"patients"_s);
        QVERIFY(desk.ask(nurse, u"queue:broadcast"_s,
                        {{u"message"_s, u"Lunch"_s}, {u"data"_s, QJsonObject {{u"x"_s, 1}}}})
                    .has_value());
        for (LoopbackClient *client : {&waiting, &staff, &screen, &both}) {
            const QList<QJsonObject> got = only(client->take(), u"queue_broadcast"_s);
            QCOMPARE(got.size(), 1);
            QCOMPARE(got[0].value(u"message"_s).toString(), u"Lunch"_s);
            QCOMPARE(got[0].value(u"data"_s)[u"x"_s].toInt(), 1);
        }
        QVERIFY(desk.ask(nurse, u"queue:broadcast"_s,
                        {{u"message"_s, u"Here"_s}, {u"roomId"_s, u"A"_s}})
                    .has_value());
        QCOMPARE(screen.take().size(), 1);
        QVERIFY(waiting.take().isEmpty() && staff.take().isEmpty());
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:broadcast"_s,
                     {{u"message"_s, u"Here"_s}, {u"roomId"_s, u"nowhere"_s}})),
            u"NOT_FOUND"_s);
    }

    void setupCommands()
    {
        Desk desk;
        QCOMPARE(desk.ask({}, u"queue:services"_s)->body.value(u"services"_s).toArray().size(), 7);
        QCOMPARE(desk.ask({}, u"queue:service"_s, {{u"serviceId"_s, u"G"_s}})
                     ->body.value(u"service"_s)[u"names"_s][u"id"_s]
                     .toString(),
            u"Poli gigi"_s);
        QCOMPARE(codeOf(desk.ask({}, u"queue:service"_s, {{u"serviceId"_s, u"?"_s}})),
            u"INVALID_FIELD"_s);
        QCOMPARE(
            codeOf(desk.ask({}, u"queue:counter"_s, {{u"counterId"_s, u"99"_s}})), u"NOT_FOUND"_s);
        const Result<Reply> created = desk.ask(admin, u"queue:create-service"_s,
            {{u"name"_s, u"Eye clinic"_s}, {u"prefix"_s, u"M"_s}});
        QCOMPARE(created->status, 201);
        QCOMPARE(created->body.value(u"service"_s)[u"id"_s].toString(), u"M"_s);
        const Result<Reply> counter = desk.ask(admin, u"queue:create-counter"_s,
            {{u"name"_s, u"Eyes"_s}, {u"serviceIds"_s, QJsonArray {u"M"_s}}});
        const QString id = counter->body.value(u"counter"_s)[u"id"_s].toString();
        QVERIFY(desk.ask(nurse, u"queue:open-counter"_s, {{u"counterId"_s, id}}).has_value());
        desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"M"_s}});
        const QJsonObject called = desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, id}});
        QCOMPARE(called.value(u"number"_s).toString(), u"M-001"_s);
        QCOMPARE(desk.ask({}, u"queue:counter"_s, {{u"counterId"_s, id}})
                     ->body.value(u"counter"_s)[u"current"_s][u"number"_s]
                     .toString(),
            u"M-001"_s);
        QCOMPARE(codeOf(desk.ask(admin, u"queue:delete-counter"_s, {{u"counterId"_s, id}})),
            u"COUNTER_BUSY"_s);
        desk.visit(nurse, u"queue:no-show"_s, {{u"visitId"_s, idOf(called)}});
        QVERIFY(desk.ask(admin, u"queue:delete-counter"_s, {{u"counterId"_s, id}}).has_value());
        QVERIFY(desk.ask(admin, u"queue:delete-service"_s, {{u"serviceId"_s, u"M"_s}}).has_value());
        QVERIFY(desk.ask(admin, u"queue:update-counter"_s,
                        {{u"counterId"_s, u"3"_s}, {u"name"_s, u"Room 3"_s}})
                    .has_value());
        QCOMPARE(desk.ask({}, u"queue:counters"_s)->body.value(u"counters"_s).toArray().size(), 11);
    }

    void statistics()
    {
        Desk desk;
        const QJsonObject visit = desk.visit(kiosk, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}});
        desk.clock.advance(6min);
        desk.visit(nurse, u"queue:call-next"_s, {{u"counterId"_s, u"3"_s}});
        desk.visit(nurse, u"queue:start"_s, {{u"visitId"_s, idOf(visit)}});
        desk.clock.advance(4min);
        desk.visit(nurse, u"queue:finish"_s, {{u"visitId"_s, idOf(visit)}});
        const QJsonObject figures =
            desk.ask(nurse, u"queue:statistics"_s)->body.value(u"statistics"_s).toObject();
        const QJsonObject general = figures.value(u"services"_s).toArray()[0].toObject();
        QCOMPARE(general.value(u"served"_s).toInt(), 1);
        QCOMPARE(general.value(u"issued"_s).toInt(), 1);
        QCOMPARE(general.value(u"waitMinutes"_s)[u"mean"_s].toDouble(), 6.0);
        QCOMPARE(general.value(u"serviceMinutes"_s)[u"p90"_s].toDouble(), 4.0);
        QCOMPARE(
            figures.value(u"counters"_s).toArray()[0][u"counterName"_s].toString(), u"Counter 3"_s);
        QCOMPARE(
            codeOf(desk.ask(nurse, u"queue:statistics"_s,
                {{u"from"_s, u"2026-01-07T10:00:00Z"_s}, {u"to"_s, u"2026-01-07T09:00:00Z"_s}})),
            u"INVALID_FIELD"_s);
    }

    void staffAreToldWhoDidWhat()
    {
        Desk desk;
        const QString id = idOf(desk.visit(kiosk, u"queue:issue"_s,
            {{u"serviceId"_s, u"R"_s}, {u"route"_s, QJsonArray {u"F"_s}}}));
        const QJsonObject visit {{u"visitId"_s, id}};
        const auto act = [&](const QString &action, QJsonObject more = {}) {
            more.insert(u"visitId"_s, id);
            desk.visit(nurse, u"queue:"_s + action, more);
        };
        desk.clock.advance(4min);
        act(u"call"_s, {{u"counterId"_s, u"1"_s}});
        act(u"start"_s);
        act(u"note"_s, {{u"note"_s, u"walks with a stick"_s}});
        act(u"note"_s, {{u"note"_s, u"deaf"_s}});
        act(u"note"_s, {{u"note"_s, u"a mistake"_s}});
        act(u"undo"_s);
        act(u"update"_s, {{u"priority"_s, u"HIGH"_s}, {u"birthYear"_s, 1948}});
        act(u"transfer"_s, {{u"serviceId"_s, u"A"_s}});

        const QJsonObject told = desk.ask(nurse, u"queue:visit"_s, visit).value().body;
        QCOMPARE(told.value(u"visit"_s)[u"note"_s].toString(), u"walks with a stick\ndeaf"_s);
        QCOMPARE(told.value(u"visit"_s)[u"birthYear"_s].toInt(), 1948);
        QStringList lines;
        for (const QJsonValue deed : told.value(u"history"_s).toArray()) {
            lines.append(u"%1 by %2 at %3 %4"_s
                             .arg(deed[u"action"_s].toString(), deed[u"byName"_s].toString())
                             .arg(deed[u"stop"_s].toInt())
                             .arg(deed[u"note"_s].toString())
                             .trimmed());
        }
        QCOMPARE(lines,
            QStringList({u"issue by  at 0"_s, u"call by Dewi Lestari at 0"_s,
                u"start by Dewi Lestari at 0"_s, u"note by Dewi Lestari at 0 walks with a stick"_s,
                u"note by Dewi Lestari at 0 deaf"_s, u"update by Dewi Lestari at 0"_s,
                u"transfer by Dewi Lestari at 0"_s}));
        const QJsonValue update = told.value(u"history"_s).toArray().at(5);
        QCOMPARE(update[u"priority"_s].toString(), u"HIGH"_s);
        QCOMPARE(update[u"changed"_s].toArray(), (QJsonArray {u"birthYear"_s, u"priority"_s}));
        QVERIFY(!desk.ask(patientOf(told.value(u"visit"_s).toObject()), u"queue:visit"_s, visit)
                     .value()
                     .body.contains(u"history"_s));
    }

    void aNoteIsForEveryVisitAndHasItsLimit()
    {
        Desk desk;
        const QString id = idOf(desk.visit(nurse, u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}}));
        desk.visit(nurse, u"queue:cancel"_s, {{u"visitId"_s, id}});
        const QJsonObject lengthy {{u"visitId"_s, id}, {u"note"_s, QString(500, u'x')}};
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(desk.visit(nurse, u"queue:note"_s, lengthy).value(u"state"_s).toString(),
                u"cancelled"_s);
        }
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:note"_s, lengthy)), u"NOTES_FULL"_s);
    }

    void whoIsOverIsListedByPages()
    {
        Desk desk;
        QStringList ids;
        for (int i = 0; i < 5; ++i) {
            const QString service = i == 0 ? u"G"_s : u"A"_s;
            ids.append(idOf(desk.visit(nurse, u"queue:issue"_s, {{u"serviceId"_s, service}})));
            desk.clock.advance(1min);
        }
        for (const QString &id : {ids[3], ids[0], ids[1]}) {
            desk.visit(nurse, u"queue:cancel"_s, {{u"visitId"_s, id}});
            desk.clock.advance(1min);
        }
        const auto page = [&](QJsonObject data) {
            data.insert(u"over"_s, true);
            return desk.ask(nurse, u"queue:visits"_s, data).value().body;
        };
        const auto first = [](const QJsonObject &body) {
            return idOf(body.value(u"visits"_s).toArray().at(0).toObject());
        };
        const QJsonObject latest = page({{u"limit"_s, 2}});
        QCOMPARE(latest.value(u"total"_s).toInt(), 3);
        QCOMPARE(latest.value(u"visits"_s).toArray().size(), 2);
        QCOMPARE(first(latest), ids[1]);
        QCOMPARE(first(page({{u"limit"_s, 2}, {u"offset"_s, 2}})), ids[3]);
        const QJsonObject dental = page({{u"serviceIds"_s, QJsonArray {u"G"_s, u"K"_s}}});
        QCOMPARE(dental.value(u"total"_s).toInt(), 1);
        QCOMPARE(first(dental), ids[0]);
    }

    void aYearOfBirthIsOneThatCanBe()
    {
        Desk desk;
        QJsonObject data {{u"serviceId"_s, u"A"_s}, {u"birthYear"_s, 1879}};
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:issue"_s, data)), u"INVALID_FIELD"_s);
        data.insert(u"birthYear"_s, 2199);
        QCOMPARE(codeOf(desk.ask(nurse, u"queue:issue"_s, data)), u"INVALID_FIELD"_s);
        data.insert(u"birthYear"_s, 1948);
        const QJsonObject visit = desk.visit(nurse, u"queue:issue"_s, data);
        QCOMPARE(visit.value(u"birthYear"_s).toInt(), 1948);
        const QJsonObject unknown {
            {u"visitId"_s, idOf(visit)}, {u"birthYear"_s, 0}, {u"patientId"_s, QString(u""_s)}};
        QVERIFY(desk.visit(nurse, u"queue:update"_s, unknown).value(u"birthYear"_s).isNull());
    }

    void theSampleClinicIsMadeOnce()
    {
        Desk desk;
        QCOMPARE(await(desk.storage->write(fillSampleClinic)).value(), false);
        QVERIFY(desk.module->health().ok);
        QVERIFY(desk.ask({}, u"queue:health"_s).has_value());
        int registrations = 0;
        for (const Counter &counter : desk.module->service().board().counters()) {
            QVERIFY(counter.isOpen);
            registrations += counter.serviceIds.contains(u"R"_s) ? 1 : 0;
        }
        QVERIFY(registrations >= 2);
    }
};

LOKET_TEST(TestQueueModule)
#include "tst_queuemodule.moc"
