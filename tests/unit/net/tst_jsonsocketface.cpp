#include "nethouse.h"
#include "support/testmain.h"
#include "wsclient.h"

#include <QJsonArray>

using namespace loket;
using namespace loket::test;

namespace {

QJsonObject dataOf(const QJsonObject &message)
{
    return message.value(u"data"_s).toObject();
}
QString codeOf(const QJsonObject &message)
{
    return message.value(u"code"_s).toString();
}

} // namespace

class JsonSocketFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void welcomes()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=staff"_s);
        const QJsonObject welcome = client.next(u"welcome"_s);
        QCOMPARE(welcome.value(u"timestamp"_s).toString(), u"2026-01-07T01:00:00.000Z"_s);
        const QJsonObject data = dataOf(welcome);
        QVERIFY(!data.value(u"connectionId"_s).toString().isEmpty());
        QCOMPARE(data.value(u"userId"_s).toString(), u"u1"_s);
        QCOMPARE(data.value(u"serverTime"_s).toString(), u"2026-01-07T01:00:00.000Z"_s);
        QVERIFY(data.value(u"availableChannels"_s).toArray().contains(u"system:notifications"_s));
        QVERIFY(!data.value(u"availableChannels"_s).toArray().contains(u"admin"_s));
    }

    void letsNobodyIn()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port());
        QVERIFY(dataOf(client.next(u"welcome"_s)).value(u"userId"_s).isNull());
        client.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"staff:x"_s}, {u"id"_s, 1}});
        const QJsonObject refused = client.next(u"error"_s);
        QCOMPARE(codeOf(refused), u"UNAUTHENTICATED"_s);
        QCOMPARE(refused.value(u"id"_s).toInt(), 1);
        client.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!client.next(u"pong"_s).isEmpty()); // it stays open
    }

    void tellsWhyATokenIsNoGood()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=old"_s);
        QCOMPARE(codeOf(client.next(u"error"_s)), u"AUTH_EXPIRED"_s);
        QCOMPARE(client.closeCode(), 4001);
        QCOMPARE(client.socket.closeReason(), u"AUTH_EXPIRED"_s);
        QVERIFY(house.hub.connections().isEmpty());
    }

    void carriesChannels()
    {
        NetHouse house;
        house.open();
        WsClient reader(house.door.port(), u"/ws?token=display"_s);
        WsClient writer(house.door.port(), u"/ws?token=staff"_s);
        reader.send(
            {{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patients"_s}, {u"id"_s, u"s"_s}});
        const QJsonObject subscribed = reader.next(u"subscribed"_s);
        QCOMPARE(subscribed.value(u"channel"_s).toString(), u"patients"_s);
        QCOMPARE(subscribed.value(u"seq"_s).toInt(-1), 0);
        QCOMPARE(subscribed.value(u"epoch"_s).toString(), house.hub.epoch());
        QCOMPARE(subscribed.value(u"recovered"_s), QJsonValue(false));
        QCOMPARE(subscribed.value(u"id"_s).toString(), u"s"_s);

        writer.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patients"_s}});
        QVERIFY(!writer.next(u"subscribed"_s).isEmpty());
        writer.send({{u"type"_s, u"publish"_s}, {u"channel"_s, u"patients"_s}, {u"id"_s, 2},
            {u"data"_s, QJsonObject {{u"text"_s, u"hi"_s}}}});
        const QJsonObject message = reader.next(u"message"_s);
        QCOMPARE(message.value(u"channel"_s).toString(), u"patients"_s);
        QCOMPARE(message.value(u"seq"_s).toInt(), 1);
        QCOMPARE(dataOf(message), (QJsonObject {{u"text"_s, u"hi"_s}}));
        QCOMPARE(writer.next(u"reply"_s).value(u"id"_s).toInt(), 2);

        reader.send(
            {{u"type"_s, u"publish"_s}, {u"channel"_s, u"patients"_s}, {u"text"_s, u"no"_s}});
        QCOMPARE(codeOf(reader.next(u"error"_s)), u"FORBIDDEN"_s);
        reader.send({{u"type"_s, u"unsubscribe"_s}, {u"channel"_s, u"patients"_s}});
        QCOMPARE(reader.next(u"unsubscribed"_s).value(u"channel"_s).toString(), u"patients"_s);
        QCOMPARE(house.hub.subscribers(u"patients"_s), 1);
    }

    void givesWhatWasMissed()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=display"_s);
        client.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patients"_s}});
        const QString epoch = client.next(u"subscribed"_s).value(u"epoch"_s).toString();
        client.send({{u"type"_s, u"unsubscribe"_s}, {u"channel"_s, u"patients"_s}});
        QVERIFY(!client.next(u"unsubscribed"_s).isEmpty());
        for (int i = 1; i <= 3; ++i) {
            house.hub.publish(u"patients"_s, u"queue_update"_s, {{u"n"_s, i}});
        }
        client.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patients"_s}, {u"since"_s, 1},
            {u"epoch"_s, epoch}});
        const QJsonObject subscribed = client.next(u"subscribed"_s);
        QCOMPARE(subscribed.value(u"recovered"_s), QJsonValue(true));
        QCOMPARE(subscribed.value(u"seq"_s).toInt(), 3);
        QCOMPARE(dataOf(client.next(u"queue_update"_s)).value(u"n"_s).toInt(), 2);
        QCOMPARE(dataOf(client.next(u"queue_update"_s)).value(u"n"_s).toInt(), 3);
    }

    void saysItsStatus()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=staff"_s);
        client.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patients"_s}});
        QVERIFY(!client.next(u"subscribed"_s).isEmpty());
        house.clock.advance(Millis(1000));
        client.send({{u"type"_s, u"get_status"_s}});
        const QJsonObject data = dataOf(client.next(u"status"_s));
        QCOMPARE(data.value(u"userId"_s).toString(), u"u1"_s);
        QCOMPARE(data.value(u"channels"_s).toArray(), QJsonArray {u"patients"_s});
        QCOMPARE(data.value(u"connectedAt"_s).toString(), u"2026-01-07T01:00:00.000Z"_s);
        QCOMPARE(data.value(u"lastActivity"_s).toString(), u"2026-01-07T01:00:01.000Z"_s);
        const ConnectionId id = house.hub.connections().constFirst();
        QCOMPARE(house.hub.connection(id)->info.address, u"127.0.0.1"_s);
    }

    void runsCommands()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=staff"_s);
        client.send(
            {{u"type"_s, u"test:call"_s}, {u"data"_s, QJsonObject {{u"itemId"_s, u"3"_s}}}});
        QCOMPARE(dataOf(client.next(u"item_called"_s)).value(u"itemId"_s).toString(), u"3"_s);
        client.send({{u"type"_s, u"test:call"_s}, {u"itemId"_s, u"4"_s},
            {u"id"_s, QJsonArray {1, u"a"_s}}});
        QCOMPARE(dataOf(client.next(u"item_called"_s)).value(u"itemId"_s).toString(), u"4"_s);
        const QJsonObject reply = client.next(u"reply"_s);
        QCOMPARE(reply.value(u"id"_s), QJsonValue(QJsonArray {1, u"a"_s}));
        QCOMPARE(dataOf(reply).value(u"itemId"_s).toString(), u"4"_s);
        client.send({{u"type"_s, u"test:echo"_s}, {u"text"_s, u"x"_s}});
        QCOMPARE(dataOf(client.next(u"test:echo"_s)), (QJsonObject {{u"text"_s, u"x"_s}}));
    }

    void whatIsFlatStandsBesideItsType()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=staff"_s);
        client.send(
            {{u"type"_s, u"test:flat"_s}, {u"data"_s, QJsonArray {1}}, {u"timestamp"_s, 1}});
        QCOMPARE(client.next(u"error"_s).value(u"code"_s).toString(), u"INVALID_MESSAGE"_s);
        client.send({{u"type"_s, u"test:flat"_s}, {u"data"_s, QJsonArray {1}}, {u"unknown"_s, 1}});
        QCOMPARE(codeOf(client.next(u"error"_s)), u"UNKNOWN_FIELD"_s);
        client.send({{u"type"_s, u"test:flat"_s}, {u"id"_s, 7},
            {u"data"_s, QJsonObject {{u"data"_s, u"x"_s}}}});
        const QJsonObject answer = client.next(u"flat_answer"_s);
        QCOMPARE(answer,
            (QJsonObject {{u"type"_s, u"flat_answer"_s}, {u"data"_s, u"x"_s},
                {u"timestamp"_s, toMillis(house.clock.now())}}));
        QCOMPARE(dataOf(client.next(u"reply"_s)).value(u"data"_s).toString(), u"x"_s);
        client.send({{u"type"_s, u"ping"_s}});
        QTRY_COMPARE(client.messages.size(), 1); // nothing but this: it is quiet
        QCOMPARE(client.messages.first().value(u"type"_s).toString(), u"pong"_s);
    }

    void aCommandJoinsAndLeaves()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=staff"_s);
        client.send({{u"type"_s, u"test:join"_s}, {u"id"_s, 1}});
        QCOMPARE(dataOf(client.next(u"joined"_s)).value(u"message"_s).toString(), u"Welcome."_s);
        QCOMPARE(client.next(u"reply"_s).value(u"id"_s).toInt(), 1);
        const QJsonObject state = client.next(u"state"_s);
        QCOMPARE(dataOf(state).value(u"of"_s).toString(), u"desk"_s);
        QCOMPARE(state.value(u"channel"_s).toString(), u"staff:desk"_s);
        house.hub.publish(u"staff:desk"_s, u"news"_s, {});
        QVERIFY(!client.next(u"news"_s).isEmpty());
        client.send({{u"type"_s, u"test:join"_s}, {u"leave"_s, true}});
        QVERIFY(!client.next(u"joined"_s).isEmpty());
        QCOMPARE(house.hub.subscribers(u"staff:desk"_s), 0);
        client.send({{u"type"_s, u"test:join"_s}, {u"leave"_s, true}, {u"id"_s, 2}});
        const QJsonObject refused = client.next(u"error"_s);
        QCOMPARE(codeOf(refused), u"NOT_IN_ROOM"_s);
        QCOMPARE(refused.value(u"id"_s).toInt(), 2);
        QVERIFY(refused.value(u"message"_s).toString().contains(u"staff:desk"_s));
    }

    void aCommandJoinsOnlyWhereItsCallerMay()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=display"_s);
        client.send({{u"type"_s, u"test:join"_s}, {u"id"_s, 1}});
        const QJsonObject refused = client.next(u"error"_s);
        QCOMPARE(codeOf(refused), u"FORBIDDEN"_s);
        QCOMPARE(refused.value(u"id"_s).toInt(), 1);
        QCOMPARE(house.hub.subscribers(u"staff:desk"_s), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QJsonObject &message, const QString &code) {
            QTest::newRow(name) << message << code;
        };
        row("no type", {{u"id"_s, u"9"_s}}, u"INVALID_MESSAGE"_s);
        row("unknown", {{u"id"_s, u"9"_s}, {u"type"_s, u"nothing"_s}}, u"UNKNOWN_COMMAND"_s);
        row("HTTP only", {{u"id"_s, u"9"_s}, {u"type"_s, u"test:picture"_s}}, u"UNKNOWN_COMMAND"_s);
        row("missing field", {{u"id"_s, u"9"_s}, {u"type"_s, u"test:echo"_s}},
            u"MISSING_REQUIRED_FIELDS"_s);
        row("no right", {{u"id"_s, u"9"_s}, {u"type"_s, u"test:call"_s}, {u"itemId"_s, u"3"_s}},
            u"FORBIDDEN"_s);
        row("own refusal", {{u"id"_s, u"9"_s}, {u"type"_s, u"test:busy"_s}}, u"COUNTER_BUSY"_s);
        row("no channel", {{u"id"_s, u"9"_s}, {u"type"_s, u"subscribe"_s}}, u"CHANNEL_INVALID"_s);
    }
    void refuses()
    {
        QFETCH(QJsonObject, message);
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=display"_s);
        client.send(message);
        const QJsonObject error = client.next(u"error"_s);
        QTEST(codeOf(error), "code");
        QCOMPARE(error.value(u"id"_s).toString(), u"9"_s);
        QVERIFY(!error.value(u"message"_s).toString().isEmpty());
        QVERIFY(!error.value(u"timestamp"_s).toString().isEmpty());
        QVERIFY(!client.isGone());
    }

    void refusesWhatIsNoMessage()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port());
        QVERIFY(client.connected());
        client.socket.sendTextMessage(u"{\"type\":"_s);
        QCOMPARE(codeOf(client.next(u"error"_s)), u"INVALID_MESSAGE"_s);
        client.socket.sendTextMessage(u"["_s.repeated(5000));
        QCOMPARE(codeOf(client.next(u"error"_s)), u"INVALID_MESSAGE"_s);
        client.socket.sendBinaryMessage("{\"type\":\"ping\"}");
        QCOMPARE(codeOf(client.next(u"error"_s)), u"INVALID_MESSAGE"_s);
        client.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!client.next(u"pong"_s).isEmpty());
    }

    void boundsTheRate()
    {
        NetLimits limits = tightLimits();
        limits.callBurst = 3;
        limits.callsPerSecond = 10;
        limits.refusalBurst = 5;
        NetHouse house(limits);
        house.open();
        WsClient client(house.door.port());
        for (int i = 0; i < 4; ++i) {
            client.send({{u"type"_s, u"ping"_s}});
        }
        QCOMPARE(codeOf(client.next(u"error"_s)), u"RATE_LIMITED"_s);
        house.clock.advance(Millis(100));
        client.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!client.next(u"pong"_s).isEmpty());
        for (int i = 0; i < 6; ++i) {
            client.send({{u"type"_s, u"ping"_s}});
        }
        QCOMPARE(client.closeCode(), 1008);
        QCOMPARE(house.counters.rateLimited, 6u);
    }

    void boundsWhatIsUnanswered()
    {
        NetLimits limits = tightLimits();
        limits.callsAtOnce = 2;
        NetHouse house(limits);
        house.open();
        WsClient client(house.door.port());
        for (int i = 0; i < 3; ++i) {
            client.send({{u"type"_s, u"test:hold"_s}, {u"id"_s, i}});
        }
        const QJsonObject error = client.next(u"error"_s);
        QCOMPARE(codeOf(error), u"RATE_LIMITED"_s);
        QCOMPARE(error.value(u"id"_s).toInt(), 2);
        answer(house.held[1], Reply {.body = {}});
        QCOMPARE(client.next(u"reply"_s).value(u"id"_s).toInt(), 1);
        client.send({{u"type"_s, u"test:hold"_s}});
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 3; }));
    }

    void forgetsWhoGoesWhileACommandRuns()
    {
        NetHouse house;
        house.open();
        {
            WsClient client(house.door.port());
            client.send({{u"type"_s, u"test:hold"_s}, {u"id"_s, 1}});
            QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
            client.socket.abort();
        }
        QVERIFY(QTest::qWaitFor([&] { return house.hub.connections().isEmpty(); }));
        answer(house.held[0], Reply {.body = {}});
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    void closesForLargeMessages()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port());
        QVERIFY(client.connected());
        client.socket.sendTextMessage(QString(20'000, u'a'));
        QCOMPARE(client.closeCode(), 1009);
    }

    // Who is not known is heard little: by the size, the depth and the number of values.
    void strangersBringLittle_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<JsonLimits>("most");
        const NetLimits limits;
        QTest::newRow("nobody") << u"/ws"_s << limits.strangerMessage;
        QTest::newRow("a patient") << u"/ws?visit=v1"_s << limits.guestMessage;
        QTest::newRow("a device") << u"/ws?token=display"_s << limits.guestMessage;
        QTest::newRow("staff") << u"/ws?token=staff"_s << JsonLimits {};
    }
    void strangersBringLittle()
    {
        QFETCH(QString, target);
        QFETCH(JsonLimits, most);
        NetHouse house {NetLimits()};
        house.open();
        WsClient client(house.door.port(), target);
        QVERIFY(client.connected());
        const auto ping = [](const QString &id) { return uR"({"type":"ping","id":%1})"_s.arg(id); };
        const auto nested = [&](int depth) {
            return ping(u"["_s.repeated(depth - 1) + u"]"_s.repeated(depth - 1));
        };
        client.socket.sendTextMessage(nested(most.depth));
        QVERIFY(!client.next(u"pong"_s).isEmpty());
        client.socket.sendTextMessage(nested(most.depth + 1));
        QCOMPARE(codeOf(client.next(u"error"_s)), u"INVALID_MESSAGE"_s);
        client.socket.sendTextMessage(ping(u"["_s + u"1,"_s.repeated(most.values) + u"1]"_s));
        QCOMPARE(codeOf(client.next(u"error"_s)), u"INVALID_MESSAGE"_s);
        client.socket.sendTextMessage(ping(u"1"_s).leftJustified(most.bytes, u' '));
        QVERIFY(!client.next(u"pong"_s).isEmpty());
        client.socket.sendTextMessage(ping(u"1"_s).leftJustified(most.bytes + 1, u' '));
        QCOMPARE(client.closeCode(), 1009);
    }

    // A message in pieces is bounded as a whole.
    void closesForLargeMessagesInFragments()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port());
        QVERIFY(client.connected());
        client.socket.setOutgoingFrameSize(1000);
        client.socket.sendTextMessage(QString(20'000, u'a'));
        QCOMPARE(client.closeCode(), 1009);
    }

    void closesTheIdle()
    {
        NetLimits limits = tightLimits();
        limits.pingInterval = Millis::zero();
        NetHouse house(limits);
        house.open();
        WsClient client(house.door.port());
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        house.clock.advance(limits.idleTime - Millis(1));
        client.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!client.next(u"pong"_s).isEmpty());
        house.clock.advance(limits.idleTime);
        QCOMPARE(client.closeCode(), 1000);
        QCOMPARE(client.socket.closeReason(), u"idle"_s);
        QCOMPARE(house.counters.idleClosed, 1u);
    }

    // Who only listens answers the pings, and that counts.
    void keepsThoseWhoListen()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port());
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        const ConnectionId id = house.hub.connections().constFirst();
        for (int i = 0; i < 20; ++i) {
            const Instant before = house.hub.connection(id)->lastActivity;
            house.clock.advance(house.limits.pingInterval);
            QVERIFY(
                QTest::qWaitFor([&] { return house.hub.connection(id)->lastActivity > before; }));
        }
        QVERIFY(!client.isGone());
    }

    void closesSlowReaders()
    {
        NetHouse house;
        house.open();
        WsClient slow(house.door.port(), u"/ws?token=display"_s);
        WsClient good(house.door.port(), u"/ws?token=display"_s);
        for (WsClient *client : {&slow, &good}) {
            client->send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"system:notifications"_s}});
            QVERIFY(!client->next(u"subscribed"_s).isEmpty());
        }
        slow.socket.setReadBufferSize(1);
        const QJsonObject data {{u"text"_s, QString(100'000, u'x')}};
        for (int i = 0; i < 200 && house.hub.stats().slowClosed == 0; ++i) {
            house.hub.publish(u"system:notifications"_s, u"news"_s, data);
            QVERIFY(!good.next(u"news"_s).isEmpty());
        }
        QCOMPARE(house.hub.stats().slowClosed, 1u);
        house.clock.advance(house.limits.closeTime); // it does not read its goodbye either
        QVERIFY(QTest::qWaitFor([&] { return house.counters.webSockets == 1; }));
        QCOMPARE(house.hub.connections().size(), 1);
        house.hub.publish(u"system:notifications"_s, u"news"_s, data);
        QVERIFY(!good.next(u"news"_s).isEmpty());
    }

    void encodesOnce()
    {
        NetHouse house;
        house.open();
        WsClient one(house.door.port(), u"/ws?token=display"_s);
        WsClient two(house.door.port(), u"/ws?token=display"_s);
        for (WsClient *client : {&one, &two}) {
            client->send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"patients"_s}});
            QVERIFY(!client->next(u"subscribed"_s).isEmpty());
        }
        house.hub.publish(u"patients"_s, u"queue_update"_s, {{u"waiting"_s, 3}});
        for (WsClient *client : {&one, &two}) {
            QCOMPARE(dataOf(client->next(u"queue_update"_s)), (QJsonObject {{u"waiting"_s, 3}}));
        }
        QCOMPARE(house.hub.stats().encoded, 1u);
        QCOMPARE(house.hub.stats().delivered, 2u);
    }

    void endsRevokedSessions()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws?token=staff"_s);
        QVERIFY(!client.next(u"welcome"_s).isEmpty());
        house.hub.revoke(u"s1"_s);
        const QJsonObject error = client.next(u"error"_s);
        QCOMPARE(codeOf(error), u"AUTH_EXPIRED"_s);
        QVERIFY(!error.contains(u"data"_s));
        QCOMPARE(client.closeCode(), 4001);
    }

    void saysThatItIsHealthy()
    {
        NetHouse house;
        house.open();
        WsClient client(house.door.port(), u"/ws/health"_s);
        const QJsonObject health = client.next(u"health"_s);
        QCOMPARE(health,
            (QJsonObject {{u"type"_s, u"health"_s}, {u"status"_s, u"ok"_s},
                {u"timestamp"_s, u"2026-01-07T01:00:00.000Z"_s}}));
        QCOMPARE(client.closeCode(), 1000);
    }
};

LOKET_TEST(JsonSocketFaceTest)
#include "tst_jsonsocketface.moc"
