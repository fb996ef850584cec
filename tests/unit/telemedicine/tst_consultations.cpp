#include "consultinghouse.h"
#include "storage/migrations.h"
#include "support/commandwalk.h"
#include "support/testmain.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/telemedicine/note.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::telemedicine;
using namespace loket::test;
using namespace std::chrono_literals;

// The contract's section 10 by its commands and messages.
class TestConsultations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsGuarded()
    {
        ConsultingHouse house;
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
        QVERIFY(house.module->consultations().rooms().all().isEmpty());
    }

    void staffEnterAtOnce()
    {
        ConsultingHouse house;
        Client first = house.come(doctor);
        QCOMPARE(first.join(u"room 7"_s, {{u"appointmentId"_s, 42}, {u"userId"_s, u"admin"_s}}),
            QString());
        const QList<QJsonObject> heard = first.take();
        QCOMPARE(heard.size(), 3);
        QCOMPARE(heard[0][u"type"_s], QJsonValue(u"room_info"_s));
        const QJsonObject info = heard[0][u"data"_s].toObject();
        QCOMPARE(info.keys(),
            (QStringList {
                u"appointmentId"_s, u"connectionId"_s, u"roomId"_s, u"timestamp"_s, u"users"_s}));
        QCOMPARE(info[u"appointmentId"_s], QJsonValue(42));
        QCOMPARE(info[u"connectionId"_s].toString(), first.id());
        QCOMPARE(info[u"timestamp"_s].toInteger(), toMillis(house.clock.now()));
        QCOMPARE(heard[1][u"type"_s], QJsonValue(u"telemedicine_chat_history"_s));
        QCOMPARE(heard[2][u"type"_s], QJsonValue(u"whiteboard_snapshot"_s));

        Client second = house.come(nurse);
        QCOMPARE(second.join(u"room 7"_s, {{u"appointmentId"_s, u"42"_s}}), QString());
        const QJsonObject others = second.heard(u"room_info"_s);
        QCOMPARE(others[u"appointmentId"_s], QJsonValue(u"42"_s));
        QCOMPARE(others[u"users"_s].toArray().size(), 1);
        QCOMPARE(others[u"users"_s][0].toObject(),
            (QJsonObject {{u"userId"_s, u"doctor"_s}, {u"userName"_s, u"doctor"_s},
                {u"connectionId"_s, first.id()}, {u"role"_s, u"doctor"_s}}));
        const QJsonObject joined = first.heard(u"telemedicine_user_joined"_s);
        QCOMPARE(joined[u"userId"_s], QJsonValue(u"nurse"_s));
        QCOMPARE(joined[u"connectionId"_s].toString(), second.id());
        QCOMPARE(house.kindsOf(u"42"_s), (QStringList {u"enter"_s, u"enter"_s}));
        QCOMPARE(house.hub->subscribers(u"appointment_42"_s), 2);
    }

    void aPatientWaitsUntilStaffAdmit()
    {
        ConsultingHouse house;
        const QString id = house.appoint()[u"id"_s].toString();
        const QString room = u"appointment_"_s + id;
        Client desk = house.come(nurse);
        QVERIFY(house.hub->subscribe(desk.client().id(), u"staff"_s));
        Client inside = house.come(doctor);
        inside.join(room);
        inside.take();
        Client siti = house.come(house.invited(id));
        QCOMPARE(siti.join(room), QString());
        const QJsonObject waiting = siti.heard(u"telemedicine_waiting"_s);
        QCOMPARE(waiting[u"position"_s].toInt(), 1);
        QCOMPARE(waiting[u"roomId"_s].toString(), room);
        for (Client *each : {&desk, &inside}) {
            const QJsonObject knock = each->heard(u"telemedicine_knock"_s);
            QCOMPARE(knock[u"userName"_s].toString(), u"Siti"_s);
            QCOMPARE(knock[u"connectionId"_s].toString(), siti.id());
            QCOMPARE(knock[u"since"_s].toString(), toIso(house.clock.now()));
        }
        inside.in(room, u"telemedicine_chat_message"_s, {{u"message"_s, u"for us alone"_s}});
        inside.in(room, u"whiteboard_update"_s, {{u"data"_s, 1}});
        inside.in(room, u"telemedicine_offer"_s, {{u"offer"_s, u"sdp"_s}});
        QCOMPARE(siti.types(), QStringList());
        for (const auto &command : {u"telemedicine_chat_message"_s, u"telemedicine_offer"_s,
                 u"whiteboard_update"_s, u"whiteboard_undo"_s, u"whiteboard_clear"_s}) {
            QCOMPARE(
                siti.in(room, command, {{u"message"_s, u"x"_s}, {u"offer"_s, 1}, {u"data"_s, 1}}),
                u"NOT_IN_ROOM"_s);
        }
        QVERIFY(!house.hub->subscribe(siti.client().id(), room));
        QCOMPARE(siti.in(room, u"telemedicine_admit"_s, {{u"connectionId"_s, siti.id()}}),
            u"FORBIDDEN"_s);

        inside.take();
        QCOMPARE(
            desk.in(room, u"telemedicine_admit"_s, {{u"connectionId"_s, siti.id()}}), QString());
        QCOMPARE(siti.types(),
            (QStringList {u"telemedicine_admitted"_s, u"room_info"_s,
                u"telemedicine_chat_history"_s, u"whiteboard_snapshot"_s}));
        QCOMPARE(inside.heard(u"telemedicine_user_joined"_s)[u"role"_s], QJsonValue(u"patient"_s));
        QCOMPARE(
            desk.in(room, u"telemedicine_admit"_s, {{u"connectionId"_s, siti.id()}}), QString());
        QCOMPARE(desk.in(room, u"telemedicine_admit"_s, {{u"connectionId"_s, 99'999}}),
            u"NOT_IN_LOBBY"_s);
        QCOMPARE(house.kindsOf(id),
            (QStringList {u"create"_s, u"invite"_s, u"enter"_s, u"invite"_s, u"admit"_s}));
    }

    void knockingAgainIsNoNews()
    {
        ConsultingHouse house;
        Client inside = house.come(doctor);
        inside.join(u"r"_s);
        inside.take();
        Client patientOne = house.come(patient(u"p1"_s));
        for (int i = 0; i < 1'000; ++i) {
            QCOMPARE(patientOne.join(u"r"_s), QString());
        }
        QCOMPARE(inside.types(), QStringList {u"telemedicine_knock"_s});
        QCOMPARE(house.module->consultations().rooms().waitingCount(), 1);
        QCOMPARE(patientOne.types().size(), 1'000);
    }

    void whoseItIsNotStaysOut()
    {
        ConsultingHouse house;
        const QString id = house.appoint()[u"id"_s].toString();
        Client other = house.come(patient(u"p1"_s));
        QCOMPARE(other.join(u"appointment_"_s + id), u"FORBIDDEN"_s);
        QVERIFY(!house.hub->subscribe(other.client().id(), u"telemedicine"_s));
        Client nobody = house.come({});
        QCOMPARE(nobody.join(u"r"_s), u"UNAUTHENTICATED"_s);
        Client auditor = house.come(person(u"auditor"_s, {Role::Auditor}));
        QCOMPARE(auditor.join(u"r"_s), u"FORBIDDEN"_s);
        QVERIFY(!await(house.module->patientBy(u"guessed"_s)));
    }

    void anAuditorIsToldNoNames()
    {
        ConsultingHouse house;
        const Identity auditor = person(u"auditor"_s, {Role::Auditor});
        Client desk = house.come(auditor);
        QVERIFY(house.hub->subscribe(desk.client().id(), u"staff"_s));
        const QString id = house.appoint()[u"id"_s].toString();
        house.come(house.invited(id)).join(u"appointment_"_s + id);
        const QJsonObject knock = desk.heard(u"telemedicine_knock"_s);
        QVERIFY(!knock.isEmpty());
        QVERIFY(!knock.contains(u"userName"_s));
    }

    void messagesGoWhereTheyAreMeant_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("reached");
        QTest::newRow("all others") << QString() << u"nurse,patient"_s;
        QTest::newRow("a connection") << u"connection"_s << u"nurse"_s;
        QTest::newRow("a person") << u"nurse"_s << u"nurse"_s;
        QTest::newRow("a name") << u"Siti"_s << u"patient"_s;
        QTest::newRow("nobody") << u"somebody"_s << u"NOT_IN_ROOM"_s;
        QTest::newRow("oneself") << u"doctor"_s << u"NOT_IN_ROOM"_s;
    }
    void messagesGoWhereTheyAreMeant()
    {
        QFETCH(QString, to);
        QFETCH(QString, reached);
        ConsultingHouse house;
        const QString id = house.appoint()[u"id"_s].toString();
        const QString room = u"appointment_"_s + id;
        Client one = house.come(doctor);
        Client two = house.come(nurse);
        Client siti = house.come(house.invited(id));
        for (Client *each : {&one, &two, &siti}) {
            each->join(room);
        }
        one.in(room, u"telemedicine_admit"_s, {{u"connectionId"_s, siti.id()}});
        for (Client *each : {&one, &two, &siti}) {
            each->take();
        }
        QJsonObject data {{u"offer"_s, QJsonObject {{u"sdp"_s, u"v=0"_s}}}, {u"from"_s, u"1"_s},
            {u"userId"_s, u"admin"_s}, {u"userName"_s, u"Boss"_s}};
        if (!to.isEmpty()) {
            data.insert(u"to"_s, to == u"connection"_s ? two.id() : to);
        }
        const QString refused = one.in(room, u"telemedicine_offer"_s, data);
        QStringList who;
        for (const auto &[client, name] :
            {std::pair {&two, u"nurse"_s}, std::pair {&siti, u"patient"_s}}) {
            const QJsonObject offer = client->heard(u"telemedicine_offer"_s);
            if (!offer.isEmpty()) {
                who.append(name);
                QCOMPARE(offer[u"from"_s].toString(), one.id());
                QCOMPARE(offer[u"userId"_s].toString(), u"doctor"_s);
                QCOMPARE(offer[u"userName"_s].toString(), u"doctor"_s);
                QCOMPARE(offer[u"offer"_s][u"sdp"_s].toString(), u"v=0"_s);
            }
        }
        QCOMPARE(refused.isEmpty() ? who.join(u',') : refused, reached);
        QCOMPARE(one.types(), QStringList());
    }

    void candidatesAreBounded()
    {
        ConsultingHouse house;
        Client one = house.come(doctor);
        one.join(u"r"_s);
        const auto send = [&] {
            return one.in(u"r"_s, u"telemedicine_ice_candidate"_s, {{u"candidate"_s, u"x"_s}});
        };
        for (int i = 0; i < mostCandidates; ++i) {
            QCOMPARE(send(), QString());
        }
        QCOMPARE(send(), u"TOO_MANY_CANDIDATES"_s);
        QCOMPARE(one.in(u"r"_s, u"telemedicine_answer"_s, {{u"answer"_s, u"x"_s}}), QString());
        QCOMPARE(send(), QString());
        QCOMPARE(one.in(u"r"_s, u"telemedicine_offer"_s,
                     {{u"offer"_s, QString(largestDescription, u'x')}}),
            u"INVALID_FIELD"_s);
        QCOMPARE(one.in(u"r"_s, u"telemedicine_ice_candidate"_s), QString()); // null: the last one
    }

    void whatIsSaidIsKept()
    {
        ConsultingHouse house;
        Client one = house.come(doctor);
        one.join(u"r"_s, {{u"appointmentId"_s, 5}});
        one.take();
        const QJsonObject pressed {{u"message"_s, u"<b>Take two</b>\nat night"_s},
            {u"requestId"_s, u"m1"_s}, {u"userName"_s, u"Boss"_s}};
        QCOMPARE(one.in(u"r"_s, u"telemedicine_chat_message"_s, pressed), QString());
        const QJsonObject told = one.heard(u"telemedicine_chat_message"_s);
        QCOMPARE(told[u"message"_s].toString(), u"<b>Take two</b>\nat night"_s);
        QCOMPARE(told[u"userName"_s].toString(), u"doctor"_s);
        QCOMPARE(told[u"appointmentId"_s], QJsonValue(5));
        QVERIFY(!told[u"id"_s].toString().isEmpty());
        one.in(u"r"_s, u"telemedicine_chat_message"_s, pressed);
        QCOMPARE(one.in(u"r"_s, u"telemedicine_chat_message"_s,
                     {{u"message"_s, QString(longestMessage + 1, u'x')}}),
            u"INVALID_FIELD"_s);
        house.restartWithout({&one});
        Client again = house.come(nurse);
        again.join(u"r"_s);
        const QJsonArray history =
            again.heard(u"telemedicine_chat_history"_s)[u"messages"_s].toArray();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history[0][u"id"_s], told[u"id"_s]);
        for (const Event &event : house.record(u"5"_s)) {
            QVERIFY(!QJsonDocument(event.body).toJson().contains("Take two"));
        }
    }

    void whatIsDrawnIsKept()
    {
        ConsultingHouse house;
        Client one = house.come(doctor);
        one.join(u"r"_s, {{u"appointmentId"_s, u"5"_s}});
        Client two = house.come(nurse);
        two.join(u"r"_s);
        two.take();
        one.take();
        const auto draw = [](Client &who, int x) {
            return who.in(u"r"_s, u"whiteboard_update"_s, {{u"data"_s, QJsonObject {{u"x"_s, x}}}});
        };
        draw(one, 1);
        draw(two, 2);
        draw(one, 3);
        const QJsonObject update = two.heard(u"whiteboard_update"_s);
        QCOMPARE(update[u"data"_s], QJsonValue(QJsonObject {{u"x"_s, 3}}));
        QCOMPARE(update[u"seq"_s].toInt(), 3);
        one.take();
        QCOMPARE(one.in(u"r"_s, u"whiteboard_undo"_s), QString());
        QCOMPARE(two.heard(u"whiteboard_undo"_s)[u"seq"_s].toInt(), 3);
        QCOMPARE(one.heard(u"whiteboard_undo"_s)[u"seq"_s].toInt(), 3);
        QCOMPARE(two.in(u"r"_s, u"whiteboard_clear"_s), QString());
        QVERIFY(!one.heard(u"whiteboard_clear"_s).isEmpty());
        QCOMPARE(one.in(u"r"_s, u"whiteboard_undo"_s), u"NOTHING_TO_UNDO"_s);
        QCOMPARE(two.in(u"r"_s, u"whiteboard_undo"_s), QString());
        QCOMPARE(one.heard(u"whiteboard_snapshot"_s)[u"items"_s].toArray().size(), 2);
        house.module->consultations().save();
        house.settle();
        const QJsonObject kept = house.past(u"5"_s)[u"board"_s].toObject();
        QCOMPARE(kept[u"items"_s].toArray().size(), 2);
        draw(one, 4);
        house.module->shutdown();
        house.restartWithout({&one, &two});
        Client late = house.come(doctor);
        late.join(u"r"_s);
        const QJsonObject board = late.heard(u"whiteboard_snapshot"_s);
        QCOMPARE(board[u"items"_s].toArray().size(), 3);
        QCOMPARE(board[u"items"_s][2][u"data"_s][u"x"_s].toInt(), 4);
        QVERIFY(board[u"seq"_s].toInt() > 4);
        QCOMPARE(draw(late, 5), QString());
        QCOMPARE(late.in(u"r"_s, u"whiteboard_update"_s,
                     {{u"data"_s, QString(largestStroke + 1, u'x')}}),
            u"INVALID_FIELD"_s);
    }

    void whoIsLostComesBackIntoTheSamePlace()
    {
        ConsultingHouse house;
        Client one = house.come(doctor);
        Client two = house.come(nurse);
        one.join(u"r"_s);
        two.join(u"r"_s);
        one.take();
        house.lose(two);
        house.wait(14s);
        QCOMPARE(one.types(), QStringList());
        Client back = house.come(nurse);
        back.join(u"r"_s);
        const QJsonObject joined = one.heard(u"telemedicine_user_joined"_s);
        QCOMPARE(joined[u"replaces"_s].toString(), two.id());
        QCOMPARE(joined[u"connectionId"_s].toString(), back.id());
        house.lose(back);
        house.wait(15s);
        const QJsonObject left = one.heard(u"telemedicine_user_left"_s);
        QCOMPARE(left[u"userId"_s].toString(), u"nurse"_s);
        QCOMPARE(left[u"reason"_s].toString(), u"lost"_s);
    }

    void aNewWindowTakesThePlaceOfTheOld()
    {
        ConsultingHouse house;
        Client old = house.come(doctor);
        old.join(u"r"_s, {{u"appointmentId"_s, 1}});
        old.take();
        Client now = house.come(doctor);
        now.join(u"r"_s);
        QCOMPARE(old.heard(u"telemedicine_user_left"_s)[u"reason"_s].toString(), u"replaced"_s);
        QCOMPARE(old.in(u"r"_s, u"whiteboard_update"_s, {{u"data"_s, 1}}), u"NOT_IN_ROOM"_s);
        QCOMPARE(house.hub->subscribers(u"appointment_1"_s), 1);
        QVERIFY(house.hub->subscribe(old.client().id(), u"appointment_1"_s));
        QCOMPARE(house.hub->subscribers(u"appointment_1"_s), 1); // who has no place stays not
    }

    void leavingIsNotFinishing()
    {
        ConsultingHouse house;
        const QString id = house.appoint()[u"id"_s].toString();
        const QString room = u"appointment_"_s + id;
        const Identity siti = house.invited(id);
        Client staff = house.come(doctor);
        staff.join(room);
        Client phone = house.come(siti);
        phone.join(room);
        staff.in(room, u"telemedicine_admit"_s, {{u"connectionId"_s, phone.id()}});
        phone.take();
        QCOMPARE(phone.in(room, u"telemedicine_user_left"_s), QString());
        QCOMPARE(staff.heard(u"telemedicine_user_left"_s)[u"reason"_s].toString(), u"left"_s);
        house.settle();
        house.restartWithout({&staff, &phone});
        Client back = house.come(siti);
        back.join(room);
        QVERIFY(!back.heard(u"room_info"_s).isEmpty());

        Client end = house.come(nurse);
        QCOMPARE(end.in(room, u"telemedicine:finish"_s), QString());
        QCOMPARE(back.types(), QStringList {u"telemedicine_ended"_s});
        QCOMPARE(back.join(room), u"CONSULTATION_OVER"_s);
        QCOMPARE(end.join(room), u"CONSULTATION_OVER"_s);
        QCOMPARE(end.in(room, u"telemedicine:finish"_s), u"CONSULTATION_OVER"_s);
        QCOMPARE(house.hub->subscribers(room), 0);
    }

    void whereAnybodyMayKnockOneKnocksAgain()
    {
        ConsultingHouse house;
        Client staff = house.come(doctor);
        staff.join(u"r"_s);
        Client phone = house.come(patient(u"p1"_s));
        phone.join(u"r"_s);
        staff.in(u"r"_s, u"telemedicine_admit"_s, {{u"connectionId"_s, phone.id()}});
        phone.in(u"r"_s, u"telemedicine_user_left"_s);
        house.settle();
        phone.take();
        phone.join(u"r"_s);
        QCOMPARE(phone.types(), QStringList {u"telemedicine_waiting"_s});
    }

    void staffSendAway()
    {
        ConsultingHouse house;
        Client staff = house.come(doctor);
        staff.join(u"r"_s);
        Client one = house.come(patient(u"p1"_s));
        Client two = house.come(patient(u"p2"_s));
        one.join(u"r"_s);
        two.join(u"r"_s);
        QCOMPARE(two.heard(u"telemedicine_waiting"_s)[u"position"_s].toInt(), 2);
        QCOMPARE(staff.in(u"r"_s, u"telemedicine_lobby_message"_s,
                     {{u"message"_s, u"Five minutes."_s}, {u"connectionId"_s, two.id()}}),
            QString());
        QCOMPARE(two.heard(u"telemedicine_lobby_message"_s)[u"message"_s].toString(),
            u"Five minutes."_s);
        QVERIFY(one.heard(u"telemedicine_lobby_message"_s).isEmpty());
        QCOMPARE(staff.in(u"r"_s, u"telemedicine_deny"_s,
                     {{u"connectionId"_s, one.id()}, {u"reason"_s, u"Wrong day"_s}}),
            QString());
        QCOMPARE(one.heard(u"telemedicine_denied"_s)[u"reason"_s].toString(), u"Wrong day"_s);
        QCOMPARE(two.heard(u"telemedicine_waiting"_s)[u"position"_s].toInt(), 1);
        QCOMPARE(staff.in(u"r"_s, u"telemedicine_lobby_message"_s,
                     {{u"message"_s, u"x"_s}, {u"connectionId"_s, one.id()}}),
            u"NOT_IN_LOBBY"_s);
        // Who is inside is put out.
        staff.in(u"r"_s, u"telemedicine_admit"_s, {{u"connectionId"_s, two.id()}});
        two.take();
        staff.in(u"r"_s, u"telemedicine_deny"_s, {{u"connectionId"_s, two.id()}});
        QCOMPARE(two.types(), QStringList {u"telemedicine_denied"_s});
        QCOMPARE(two.in(u"r"_s, u"whiteboard_clear"_s), u"NOT_IN_ROOM"_s);
    }

    void everythingHasALimit()
    {
        ConsultingHouse house;
        Client one = house.come(doctor);
        for (int i = 0; i < 500; ++i) {
            QCOMPARE(
                one.join(u"r%1"_s.arg(i)), i < mostRoomsEach ? QString() : u"TOO_MANY_ROOMS"_s);
        }
        QCOMPARE(house.module->consultations().rooms().count(), mostRoomsEach);
        std::vector<Client> inside;
        for (int i = 1; i < mostInside; ++i) {
            inside.push_back(house.come(person(u"d%1"_s.arg(i), {Role::Doctor})));
            QCOMPARE(inside.back().join(u"r0"_s), QString());
        }
        Client last = house.come(nurse);
        QCOMPARE(last.join(u"r0"_s), u"ROOM_FULL"_s);
        for (int i = 0; i <= mostWaiting; ++i) {
            inside.push_back(house.come(patient(u"p%1"_s.arg(i))));
            QCOMPARE(inside.back().join(u"r1"_s), i < mostWaiting ? QString() : u"LOBBY_FULL"_s);
        }
        for (int i = 0; i < mostInvitations; ++i) {
            QVERIFY(house.ask(
                nurse, u"telemedicine:invite"_s, {{u"appointmentId"_s, roomOf(house, u"r1"_s)}}));
        }
        QCOMPARE(house
                     .ask(nurse, u"telemedicine:invite"_s,
                         {{u"appointmentId"_s, roomOf(house, u"r1"_s)}})
                     .error()
                     .code,
            u"TOO_MANY_INVITATIONS"_s);
    }

    void appointmentsAreMadeAndGivenUp()
    {
        ConsultingHouse house;
        Client console = house.come(nurse);
        QVERIFY(house.hub->subscribe(console.client().id(), u"telemedicine"_s));
        console.take();
        QCOMPARE(
            house.ask(nurse, u"telemedicine:create"_s).error().code, u"MISSING_REQUIRED_FIELDS"_s);
        const auto made = house.ask(nurse, u"telemedicine:create"_s,
            {{u"visitId"_s, u"v9"_s}, {u"startsAt"_s, u"2026-01-08T03:00:00.000Z"_s}});
        QCOMPARE(made->status, 201);
        const QJsonObject appointment = made->body[u"appointment"_s].toObject();
        QCOMPARE(appointment[u"number"_s].toString(), u"A-009"_s);
        QCOMPARE(appointment[u"patientName"_s].toString(), u"Siti"_s);
        const QString id = appointment[u"id"_s].toString();
        QCOMPARE(appointment[u"roomId"_s].toString(), u"appointment_"_s + id);
        QVERIFY(made->body[u"inviteUrl"_s].toString().startsWith(
            u"/consult/appointment_%1?visit="_s.arg(id)));
        QCOMPARE(house.invited(id).id, u"v9"_s);
        QCOMPARE(
            console.heard(u"telemedicine-updated"_s)[u"appointment"_s][u"id"_s].toString(), id);
        QCOMPARE(house.ask(nurse, u"telemedicine:create"_s, {{u"visitId"_s, u"v9"_s}}).error().code,
            u"APPOINTMENT_EXISTS"_s);
        QCOMPARE(house.ask(nurse, u"telemedicine:create"_s, {{u"visitId"_s, u"v0"_s}}).error().code,
            u"INVALID_FIELD"_s);
        QVERIFY(house.ask(
            nurse, u"telemedicine:cancel"_s, {{u"appointmentId"_s, id}, {u"reason"_s, u"ill"_s}}));
        QCOMPARE(
            house.ask(nurse, u"telemedicine:cancel"_s, {{u"appointmentId"_s, id}}).error().code,
            u"CONSULTATION_OVER"_s);
        QCOMPARE(
            house.ask(nurse, u"telemedicine:cancel"_s, {{u"appointmentId"_s, u"x"_s}}).error().code,
            u"NOT_FOUND"_s);
        Client staff = house.come(doctor);
        staff.join(u"r"_s);
        QCOMPARE(
            house
                .ask(nurse, u"telemedicine:cancel"_s, {{u"appointmentId"_s, roomOf(house, u"r"_s)}})
                .error()
                .code,
            u"CONSULTATION_RUNNING"_s);
    }

    void memoryIsWhatAStartWouldRead()
    {
        ConsultingHouse house;
        house.appoint();
        const QString id = house.appoint()[u"id"_s].toString();
        Client staff = house.come(doctor);
        staff.join(u"appointment_"_s + id);
        staff.join(u"other"_s);
        staff.in(u"other"_s, u"telemedicine:finish"_s);
        const auto appointments = [&]() -> QJsonValue { // not a reference into what goes
            return house.snapshot(nurse, u"telemedicine"_s)[0].data[u"appointments"_s];
        };
        const QJsonValue before = appointments();
        QCOMPARE(before.toArray().size(), 3);
        house.restartWithout({&staff});
        QCOMPARE(appointments(), before);
    }

    void whatNobodyEndedEndsInADay()
    {
        ConsultingHouse house;
        const QString planned = house.appoint()[u"id"_s].toString();
        const QString later = house
                                  .appoint({{u"patientName"_s, u"Budi"_s},
                                      {u"startsAt"_s, toIso(house.clock.now() + 72h)}})[u"id"_s]
                                  .toString();
        Client staff = house.come(doctor);
        staff.join(u"r"_s);
        const QString open = roomOf(house, u"r"_s);
        staff.in(u"r"_s, u"telemedicine_user_left"_s);
        Client busy = house.come(nurse);
        busy.join(u"busy"_s);
        const QString running = roomOf(house, u"busy"_s);
        house.clock.advance(25h);
        house.module->consultations().tidy();
        house.settle();
        const auto stateOf = [&](const QString &id) {
            return house.past(id)[u"appointment"_s][u"state"_s].toString();
        };
        QCOMPARE(stateOf(planned), u"cancelled"_s);
        QCOMPARE(stateOf(later), u"planned"_s);
        QCOMPARE(stateOf(open), u"finished"_s);
        QCOMPARE(stateOf(running), u"open"_s);
        QCOMPARE(house.module->consultations().rooms().count(), 1);
    }

    void whoWaitsIsOnTheStaffsList()
    {
        ConsultingHouse house;
        Client phone = house.come(patient(u"p1"_s));
        phone.join(u"r"_s);
        phone.in(
            u"r"_s, u"telemedicine_devices"_s, {{u"camera"_s, true}, {u"microphone"_s, false}});
        Client desk = house.come(nurse);
        const auto knocks = house.hub->subscribe(desk.client().id(), u"staff"_s)->messages;
        QCOMPARE(knocks.size(), 1);
        QCOMPARE(knocks[0].data[u"connectionId"_s].toString(), phone.id());
        const auto rooms = house.ask(nurse, u"telemedicine:rooms"_s)->body[u"rooms"_s].toArray();
        QCOMPARE(rooms.size(), 1);
        QCOMPARE(rooms[0][u"waiting"_s][0][u"devices"_s].toObject(),
            (QJsonObject {{u"camera"_s, true}, {u"microphone"_s, false}}));
        house.lose(phone);
        house.wait(15s);
        QVERIFY(house.ask(nurse, u"telemedicine:rooms"_s)
                    ->body[u"rooms"_s][0][u"waiting"_s]
                    .toArray()
                    .isEmpty());
    }

    void valuesComeBackFromJson()
    {
        Appointment one;
        one.id = u"5"_s;
        one.roomId = u"room 5"_s;
        one.visitId = u"v9"_s;
        one.number = u"A-009"_s;
        one.patientId = u"p-9"_s;
        one.patientName = u"Siti"_s;
        one.serviceId = u"A"_s;
        one.patientUser = u"v9"_s;
        one.state = AppointmentState::Finished;
        one.admitted = QStringList {u"v9"_s};
        one.startsAt = *instantFromIso(u"2026-01-07T01:00:00.000Z"_s);
        one.createdAt = *one.startsAt;
        one.openedAt = one.startsAt;
        one.endedAt = one.startsAt;
        one.createdBy = {u"nurse"_s, u"Nurse"_s};
        one.endedBy = {u"doctor"_s, u"Doctor"_s};
        one.reason = u"ill"_s;
        one.version = 7;
        one.noteCount = 3;
        one.guests = {{u"guest-1"_s, u"Rudi"_s}};
        QCOMPARE(*Appointment::fromJson(one.toJson()), one);
        QCOMPARE(Appointment::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
        Person person;
        person.id = u"17"_s;
        person.userId = u"v9"_s;
        person.userName = u"Siti"_s;
        person.role = u"patient"_s;
        person.patientId = u"p-9"_s;
        person.since = one.createdAt;
        person.isLost = true;
        person.devices = {{u"camera"_s, true}};
        RoomView room;
        room.id = u"room 5"_s;
        room.appointmentId = u"5"_s;
        room.users = {person};
        room.lobby = {person, person};
        QCOMPARE(*RoomView::fromJson(room.toJson()), room);
        QCOMPARE(RoomView::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
        QCOMPARE(Person::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
        const ChatMessage said {3, u"v9"_s, u"Siti"_s, u"Hello"_s, one.createdAt};
        QCOMPARE(*ChatMessage::fromJson(said.toJson()), said);
        QCOMPARE(ChatMessage::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
    }

    void whatStaffNoteStaysWithTheConsultation()
    {
        ConsultingHouse house;
        const QString id = house.appoint()[u"id"_s].toString();
        const QString command = telemedicine::commands::note;
        const auto note = [&](const Identity &who, const QString &text) {
            return house.ask(who, command, {{u"appointmentId"_s, id}, {u"note"_s, text}});
        };
        const auto first = note(nurse, u"Fever"_s);
        QVERIFY(first);
        QCOMPARE(first->status, 201);
        QVERIFY(house.ask(
            nurse, telemedicine::commands::finish, {{u"roomId"_s, u"appointment_"_s + id}}));
        QVERIFY(note(doctor, u"Gone by now"_s)); // also when all is over
        house.restart();
        const QJsonObject past = house.past(id);
        const QJsonArray notes = past[u"notes"_s].toArray();
        QCOMPARE(notes.size(), 2);
        QCOMPARE(notes[0].toObject(), first->body[u"note"_s].toObject());
        QCOMPARE(notes[1][u"userName"_s], QJsonValue(u"doctor"_s));
        QCOMPARE(past[u"appointment"_s][u"noteCount"_s], QJsonValue(2));
        for (const Event &event : house.record(id)) { // that there is one, not what it says
            QVERIFY(!QJsonDocument(event.body).toJson().contains("Fever"));
        }
        for (int i = 2; i < mostNotes; ++i) {
            QVERIFY(note(nurse, u"more"_s));
        }
        QCOMPARE(note(nurse, u"too many"_s).error().code, u"TOO_MANY_NOTES"_s);
        QCOMPARE(house.ask(nurse, command, {{u"appointmentId"_s, u"none"_s}, {u"note"_s, u"x"_s}})
                     .error()
                     .code,
            u"NOT_FOUND"_s);
        QCOMPARE(Note::fromJson({}).error().code, u"UNREADABLE_ANSWER"_s);
    }

    void whoComesLateGetsAWholeBoardAtOnce()
    {
        ConsultingHouse house;
        Client one = house.come(doctor);
        one.join(u"r"_s);
        const QJsonObject line {{u"tool"_s, u"line"_s}, {u"points"_s, QJsonArray {1, 2, 3, 4}}};
        for (int i = 0; i < mostStrokes; ++i) {
            QCOMPARE(one.in(u"r"_s, u"whiteboard_update"_s, {{u"data"_s, line}}), QString());
        }
        QCOMPARE(one.in(u"r"_s, u"whiteboard_update"_s, {{u"data"_s, line}}), u"BOARD_FULL"_s);
        for (const bool isAnew : {false, true}) {
            if (isAnew) { // and so after a start
                house.module->shutdown();
                house.restartWithout({&one});
            }
            Client late = house.come(nurse);
            QCOMPARE(late.join(u"r"_s), QString());
            const QList<QJsonObject> heard = late.take();
            QCOMPARE(heard.size(), 3); // however much was drawn
            const QJsonObject board = heard[2][u"data"_s].toObject();
            const QJsonArray items = board[u"items"_s].toArray();
            QCOMPARE(items.size(), mostStrokes);
            QCOMPARE(items.last()[u"data"_s].toObject(), line);
            QVERIFY(QJsonDocument(board).toJson(QJsonDocument::Compact).size()
                < 120 * qsizetype(mostStrokes));
        }
    }

    void aGuestsInvitationOpensOnce()
    {
        ConsultingHouse house;
        const QString id = house.appoint()[u"id"_s].toString();
        const QString room = u"appointment_"_s + id;
        const auto made = house.ask(nurse, u"telemedicine:invite"_s,
            {{u"appointmentId"_s, id}, {u"guestName"_s, u"Rudi, interpreter"_s}});
        const QString url = made->body[u"inviteUrl"_s].toString();
        QVERIFY2(url.startsWith(u"/consult/"_s + room + u"?invitation="_s), qPrintable(url));
        const QString link = url.section(u"invitation="_s, 1);
        const auto accept = [&](const QString &token) {
            return house.ask({}, u"telemedicine:accept"_s, {{u"invitation"_s, token}});
        };
        QCOMPARE(
            await(house.module->patientBy(link)).error().code, u"NOT_FOUND"_s); // not by itself
        const auto opened = accept(link);
        QVERIFY(opened);
        QCOMPARE(opened->body[u"roomId"_s].toString(), room);
        const QString token = opened->body[u"visit"_s].toString();
        QVERIFY(!token.isEmpty() && token != link);
        QCOMPARE(accept(link).error().code, u"INVITATION_USED"_s);
        QCOMPARE(accept(token).error().code, u"NOT_FOUND"_s);
        QCOMPARE(accept(u"guessed"_s).error().code, u"NOT_FOUND"_s);
        house.restart();
        QCOMPARE(accept(link).error().code, u"INVITATION_USED"_s);
        QCOMPARE(await(house.module->patientBy(link)).error().code, u"NOT_FOUND"_s);

        const Identity rudi = await(house.module->patientBy(token)).value();
        Client guest = house.come(rudi);
        QCOMPARE(guest.join(room), QString());
        QVERIFY(guest.types().contains(u"telemedicine_waiting"_s));
        const Person waits = house.module->consultations().rooms().find(room)->lobby.first().person;
        QCOMPARE(waits.userName, u"Rudi, interpreter"_s);
        QCOMPARE(waits.role, u"guest"_s);
        QVERIFY(waits.patientId.isEmpty());
        Client staff = house.come(doctor);
        QCOMPARE(staff.join(room), QString());
        QCOMPARE(
            staff.in(room, u"telemedicine_admit"_s, {{u"connectionId"_s, guest.id()}}), QString());
        QVERIFY(guest.types().contains(u"room_info"_s));
        Client patient = house.come(house.invited(id)); // who still is the patient
        QCOMPARE(patient.join(room), QString());
        const QString other = house.appoint()[u"id"_s].toString();
        QCOMPARE(guest.join(u"appointment_"_s + other), u"FORBIDDEN"_s);
        QVERIFY(house.ask(nurse, u"telemedicine:finish"_s, {{u"roomId"_s, room}}));
        const auto late = house.ask(nurse, u"telemedicine:invite"_s,
            {{u"appointmentId"_s, id}, {u"guestName"_s, u"Ani"_s}});
        QCOMPARE(late.error().code, u"CONSULTATION_OVER"_s);
    }

    // Until 0043 what they signed in with was an invitation that was used at 0.
    void guestsOfAnEarlierSchemaStay()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        const QString name = u"earlier"_s;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            database.setDatabaseName(folder.filePath(u"loket.db"_s));
            QVERIFY(database.open());
            QList<Migration> before = pendingMigrations(database, clock).value();
            before.removeIf([](const Migration &one) { return one.number > 43; });
            apply(database, clock, before);
            QSqlQuery query(database);
            QVERIFY(query.exec(u"INSERT INTO telemedicine_invitation (token_hash, appointment_id, "
                               "created_at, guest_id, used_at) VALUES ('patient', 'a', 1, NULL, "
                               "NULL), ('fresh', 'a', 1, 'g1', NULL), ('opened', 'a', 1, 'g2', 7), "
                               "('pass', 'a', 1, 'g2', 0)"_s));
            apply(database, clock, pendingMigrations(database, clock).value());
            const auto rows = [&query](const QString &sql) {
                QStringList found;
                for (query.exec(sql); query.next();) {
                    found.append(query.value(0).toString());
                }
                return found.join(u' ');
            };
            QCOMPARE(rows(u"SELECT token_hash || COALESCE(used_at, '') FROM "
                          "telemedicine_invitation ORDER BY token_hash"_s),
                u"fresh opened7 patient"_s);
            QCOMPARE(
                rows(u"SELECT token_hash || appointment_id || guest_id FROM telemedicine_guest"_s),
                u"passag2"_s);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void anInvitationHasTheWholeLinkWhereOthersReachTheServer()
    {
        HouseView known;
        known.addresses = [] { return QStringList {u"https://192.168.1.10:3000/"_s}; };
        ConsultingHouse house(known);
        const auto made =
            house.ask(nurse, u"telemedicine:create"_s, {{u"patientName"_s, u"Siti"_s}});
        const QString url = made->body[u"inviteUrl"_s].toString();
        QVERIFY(url.startsWith(u"/consult/appointment_"_s));
        QCOMPARE(made->body[u"inviteLink"_s].toString(), u"https://192.168.1.10:3000"_s + url);
        ConsultingHouse alone;
        QVERIFY(!alone.ask(nurse, u"telemedicine:create"_s, {{u"patientName"_s, u"Siti"_s}})
                     ->body.contains(u"inviteLink"_s));
    }

    void aRelaysPasswordIsGoodForAWhile()
    {
        const TurnSettings settings {{u"turn:turn.example:3478"_s}, u"secret"_s, 3600s};
        const Instant now = *instantFromIso(u"2026-01-07T01:00:00.000Z"_s);
        const QJsonObject answer = turnAnswer(settings, u"v1"_s, now);
        QCOMPARE(answer[u"username"_s].toString(), u"1767751200:v1"_s);
        QCOMPARE(answer[u"credential"_s].toString(),
            QString::fromLatin1(turnPassword(u"1767751200:v1"_s, u"secret"_s)));
        QCOMPARE(turnPassword(u"1767751200:v1"_s, u"secret"_s),
            QByteArray("X3xkSj8/Rz0T7D8muTTa206Toy4="));
        QCOMPARE(answer[u"iceServers"_s][0][u"urls"_s][0].toString(), u"turn:turn.example:3478"_s);
        QVERIFY(turnAnswer({}, u"v1"_s, now)[u"iceServers"_s].toArray().isEmpty());
        ConsultingHouse house;
        QVERIFY(house.ask(patient(u"p1"_s), u"telemedicine:turn"_s));
        QCOMPARE(house.ask({}, u"telemedicine:turn"_s).error().code, u"UNAUTHENTICATED"_s);
    }

private:
    static QString roomOf(ConsultingHouse &house, const QString &room)
    {
        return house.module->consultations().rooms().find(room)->appointmentId;
    }
};

LOKET_TEST(TestConsultations)
#include "tst_consultations.moc"
