#include "nethouse.h"
#include "rawclient.h"
#include "support/testmain.h"
#include "wsclient.h"

#include "net/socketio/socketioserver.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

constexpr char origin[] = "http://front.example";

struct SocketIoHouse : NetHouse {
    explicit SocketIoHouse(const NetLimits &netLimits = generousLimits(), Millis recoveryTime = {})
        : NetHouse(netLimits, {QString::fromLatin1(origin)}),
          socketIo(hub, commands, identities, clock, random, counters, limits, recoveryTime)
    {
        socketIo.serve(door);
        open();
    }
    static NetLimits generousLimits()
    {
        NetLimits limits = tightLimits();
        limits.bodyBytes = 100'000;
        limits.messageBytes = 100'000;
        return limits;
    }
    int clients() const { return hub.stats().connectionsByFace.value(u"socketio"_s); }

    SocketIoServer socketIo;
};

// A packet of Socket.IO as text: type, and what stands after it.
struct Packet {
    QByteArray head; // `40`, `42`, `437`
    QJsonValue body = QJsonValue::Undefined;

    explicit Packet(const QByteArray &text = {})
    {
        const auto isJson = [](char c) { return c == '{' || c == '['; };
        const auto start = std::find_if(text.begin(), text.end(), isJson);
        head = text.left(start - text.begin());
        const auto json = QJsonDocument::fromJson(text.mid(head.size()));
        body = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    }
    QString event() const { return body.toArray().first().toString(); }
    QJsonObject data() const { return body.toArray().last().toObject(); }
};

// Whatever carries its packets.
class Client {
public:
    virtual ~Client() = default;
    virtual void send(const QByteArray &packet) = 0;
    // The next packet that is no ping, waited for; empty: the connection is at its end.
    virtual QByteArray next() = 0;

    // Skips what comes before it.
    Packet nextWith(const QByteArray &head)
    {
        while (true) {
            const QByteArray text = next();
            if (text.isEmpty() || Packet(text).head == head) {
                return Packet(text);
            }
        }
    }
    QJsonObject nextEvent(const QString &name)
    {
        while (true) {
            const Packet packet = nextWith("42");
            if (packet.head.isEmpty() || packet.event() == name) {
                return packet.data();
            }
        }
    }
    // The answer to an event with acknowledgement.
    QJsonObject ask(const QByteArray &event)
    {
        send("427" + event);
        return nextWith("437").body.toArray().first().toObject();
    }
    bool enter(const QByteArray &auth = R"({"token":"staff"})")
    {
        send("40" + auth);
        return nextWith("40").body.toObject().contains(u"sid"_s)
            && !nextEvent(u"connection:ready"_s).isEmpty();
    }
};

class WebSocketClient final : public Client {
public:
    explicit WebSocketClient(quint16 port, const QString &query = u"EIO=4&transport=websocket"_s)
        : m_ws(port, u"/socket.io/?"_s + query)
    {
        QObject::connect(&m_ws.socket, &QWebSocket::textMessageReceived, &m_ws.socket,
            [this](const QString &text) { m_received.append(text.toUtf8()); });
    }
    void send(const QByteArray &packet) override
    {
        if (!m_ws.connected()) {
            qFatal("no connection");
        }
        m_ws.socket.sendTextMessage(QString::fromUtf8(packet));
    }
    QByteArray next() override
    {
        while (true) {
            [[maybe_unused]] const bool came =
                QTest::qWaitFor([this] { return !m_received.isEmpty() || m_ws.isGone(); });
            const QByteArray packet = m_received.isEmpty() ? QByteArray() : m_received.takeFirst();
            if (packet != "2") {
                return packet;
            }
        }
    }
    int closeCode() { return m_ws.closeCode(); }

private:
    WsClient m_ws;
    QByteArrayList m_received;
};

class PollingClient final : public Client {
public:
    explicit PollingClient(quint16 port, const QByteArray &more = {})
        : m_polls(port),
          m_posts(port)
    {
        m_polls.get("/socket.io/?EIO=4&transport=polling" + more);
        handshake = m_polls.response();
        sid = Packet(handshake.body).body[u"sid"_s].toString().toLatin1();
    }
    QByteArray path() const { return "/socket.io/?EIO=4&transport=polling&sid=" + sid; }
    void send(const QByteArray &packet) override
    {
        m_posts.post(path(), packet);
        lastPost = m_posts.response();
    }
    void startPoll() { m_polls.get(path()); }
    RawResponse poll()
    {
        startPoll();
        return m_polls.response();
    }
    QByteArray next() override
    {
        while (m_received.isEmpty()) {
            lastPoll = poll();
            if (lastPoll.status != 200) {
                return {};
            }
            m_received = lastPoll.body.split('\x1e');
            m_received.removeAll("2");
        }
        return m_received.takeFirst();
    }
    void abortPoll()
    {
        if (!QTest::qWaitFor([this] { return m_polls.socket->bytesToWrite() == 0; })) {
            qFatal("the poll was not sent");
        }
        m_polls.socket->abort();
    }
    bool isPollAnswered()
    {
        m_polls.receive();
        return !m_polls.received.isEmpty();
    }

    QByteArray sid;
    RawResponse handshake;
    RawResponse lastPost;
    RawResponse lastPoll;

private:
    RawClient m_polls;
    RawClient m_posts;
    QByteArrayList m_received;
};

RawResponse askForWebSocket(
    quint16 port, const QByteArray &query, const QByteArray &path = "/socket.io/")
{
    RawClient client(port);
    client.get(path + '?' + query,
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    return client.response();
}

std::unique_ptr<Client> makeClient(const QString &transport, quint16 port)
{
    if (transport == u"polling"_s) {
        return std::make_unique<PollingClient>(port);
    }
    return std::make_unique<WebSocketClient>(port);
}

void bothTransports()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("polling") << u"polling"_s;
    QTest::newRow("websocket") << u"websocket"_s;
}

} // namespace

class SocketIoFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensByPolling()
    {
        SocketIoHouse house;
        PollingClient client(house.door.port());
        QCOMPARE(client.handshake.status, 200);
        QCOMPARE(client.handshake.header("content-type"), QByteArray("text/plain; charset=UTF-8"));
        QCOMPARE(client.handshake.header("cache-control"), QByteArray("no-store"));
        QVERIFY(client.handshake.header("set-cookie").isEmpty());
        const QJsonObject handshake = Packet(client.handshake.body).body.toObject();
        QCOMPARE(handshake[u"upgrades"_s], (QJsonArray {u"websocket"_s}));
        QCOMPARE(handshake[u"pingInterval"_s].toInt(), 30'000);
        QCOMPARE(handshake[u"pingTimeout"_s].toInt(), 20'000);
        QCOMPARE(handshake[u"maxPayload"_s].toInt(), 16 * 1024); // of who is not known
        QVERIFY(client.sid.size() >= 40);
        client.send("40");
        QCOMPARE(client.lastPost.status, 200);
        QCOMPARE(client.lastPost.body, QByteArray("ok"));
    }

    void saysWhoItIs_data() { bothTransports(); }
    void saysWhoItIs()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const auto client = makeClient(transport, house.door.port());
        client->send(R"(40{"token":"staff"})");
        QCOMPARE(client->nextWith("40").body.toObject().keys(), QStringList {u"sid"_s});
        const QJsonObject ready = client->nextEvent(u"connection:ready"_s);
        QCOMPARE(ready[u"userId"_s], QJsonValue(u"u1"_s));
        QCOMPARE(ready[u"roles"_s], (QJsonArray {u"registrar"_s}));
        const auto id = connectionIdFromText(ready[u"connectionId"_s].toString());
        QVERIFY(id);
        QCOMPARE(house.hub.connection(*id)->info.address, u"127.0.0.1"_s);
        QCOMPARE(house.clients(), 1);
    }

    void knowsAPatientByTheVisit()
    {
        SocketIoHouse house;
        WebSocketClient client(house.door.port());
        client.send(R"(40{"visit":"v1"})");
        QCOMPARE(client.nextEvent(u"connection:ready"_s)[u"userId"_s], QJsonValue(u"v1"_s));
        QVERIFY(client.ask(R"(["join-patient-room","p1"])")[u"success"_s].toBool());
        QCOMPARE(client.ask(R"(["join-patient-room","p2"])")[u"code"_s].toString(), u"FORBIDDEN"_s);
    }

    void takesTheTokenOfTheRequest()
    {
        SocketIoHouse house;
        const QString query = u"EIO=4&transport=websocket&token=display"_s;
        WebSocketClient client(house.door.port(), query);
        client.send("40");
        QCOMPARE(client.nextEvent(u"connection:ready"_s)[u"userId"_s], QJsonValue(u"d1"_s));
        PollingClient polling(house.door.port(), "&token=display"); // could send it in a header
        polling.send("40");
        QVERIFY(polling.nextEvent(u"connection:ready"_s)[u"userId"_s].isNull());
        WebSocketClient other(house.door.port(), query);
        other.send(R"(40{"token":"staff"})"); // what CONNECT shows goes before
        QCOMPARE(other.nextEvent(u"connection:ready"_s)[u"userId"_s], QJsonValue(u"u1"_s));
    }

    void letsInWhoIsNobody()
    {
        SocketIoHouse house;
        WebSocketClient client(house.door.port());
        client.send("40");
        QVERIFY(client.nextEvent(u"connection:ready"_s)[u"userId"_s].isNull());
        QCOMPARE(
            client.ask(R"(["join-patients-room"])")[u"code"_s].toString(), u"UNAUTHENTICATED"_s);
        QVERIFY(client.ask(R"(["test:echo",{"text":"hi"}])")[u"success"_s].toBool());
    }

    void refusesABadToken_data() { bothTransports(); }
    void refusesABadToken()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const auto client = makeClient(transport, house.door.port());
        client->send(R"(40{"token":"old"})");
        const QJsonObject error = client->nextWith("44").body.toObject();
        QCOMPARE(error[u"data"_s][u"code"_s].toString(), u"AUTH_EXPIRED"_s);
        QVERIFY(!error[u"message"_s].toString().isEmpty());
        client->send(R"(40{"token":7})");
        QCOMPARE(client->nextWith("44").body[u"data"_s][u"code"_s].toString(), u"INVALID_FIELD"_s);
        QCOMPARE(house.clients(), 0);
        QVERIFY(client->enter());
    }

    void forgetsWhoGoesWhileAsked()
    {
        SocketIoHouse house;
        house.identities.hold = true;
        {
            WebSocketClient client(house.door.port());
            client.send(R"(40{"token":"staff"})");
            QTRY_COMPARE(house.identities.held.size(), 1u);
        }
        QTRY_COMPARE(house.socketIo.sessions(), 0);
        QTRY_COMPARE(house.counters.webSockets, 0);
        house.identities.held[0].addResult(
            FakeIdentities::find({.token = u"staff"_s, .visit = {}, .address = {}}));
        house.identities.held[0].finish();
        QCoreApplication::processEvents();
        QCOMPARE(house.clients(), 0);
    }

    void runsCommands_data() { bothTransports(); }
    void runsCommands()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const auto client = makeClient(transport, house.door.port());
        QVERIFY(client->enter());
        const QJsonObject answer = client->ask(R"(["test:call",{"itemId":"7","count":3}])");
        QVERIFY(answer[u"success"_s].toBool());
        QCOMPARE(answer[u"itemId"_s].toString(), u"7"_s);
        QVERIFY(instantFromIso(answer[u"timestamp"_s].toString()));
        client->send(R"(42["test:call",{"itemId":"8"}])");
        QCOMPARE(client->nextEvent(u"item_called"_s)[u"itemId"_s].toString(), u"8"_s);
        client->send(R"(42["test:echo",{"text":"hi"}])");
        QCOMPARE(client->nextEvent(u"test:echo"_s)[u"text"_s].toString(), u"hi"_s);
    }

    // What may stand after the name of a command: an object, or nothing however it is written.
    void takesNothingForAnObject()
    {
        SocketIoHouse house;
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        for (const QByteArray event : {R"(["test:who"])", R"(["test:who",null])",
                 R"(["test:who",null,null])", R"(["test:who",{},5])", R"(["get_status",null])"}) {
            QVERIFY2(client.ask(event)[u"success"_s].toBool(), event.constData());
        }
        for (const QByteArray event : {R"(["test:who",5])", R"(["test:who",[]])",
                 R"(["test:who","a"])", R"(["test:who",false])", R"(["subscribe",null])"}) {
            QVERIFY2(!client.ask(event)[u"success"_s].toBool(), event.constData());
        }
        QCOMPARE(client.ask(R"(["test:who"])")[u"id"_s].toString(), u"u1"_s);
    }

    void answersNamesThatNoEventHas_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("empty") << QByteArray("\"\"");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("long") << '"' + QByteArray(5'000, 'a') + '"';
    }
    void answersNamesThatNoEventHas()
    {
        QFETCH(QByteArray, name);
        SocketIoHouse house;
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        QCOMPARE(client.ask('[' + name + ']')[u"code"_s].toString(), u"UNKNOWN_COMMAND"_s);
        client.send("42[" + name + ",{}]");
        QCOMPARE(client.nextEvent(u"error"_s)[u"code"_s].toString(), u"UNKNOWN_COMMAND"_s);
        QVERIFY(client.ask(R"(["ping"])")[u"success"_s].toBool());
    }

    void saysWhyNot_data()
    {
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QString>("code");
        QTest::newRow("refused") << QByteArray(R"(["test:busy",{}])") << u"COUNTER_BUSY"_s;
        QTest::newRow("refused, no arguments")
            << QByteArray(R"(["test:busy"])") << u"COUNTER_BUSY"_s;
        QTest::newRow("unknown") << QByteArray(R"(["test:nothing",{}])") << u"UNKNOWN_COMMAND"_s;
        QTest::newRow("over HTTP only")
            << QByteArray(R"(["test:picture"])") << u"UNKNOWN_COMMAND"_s;
        QTest::newRow("field missing")
            << QByteArray(R"(["test:echo",{}])") << u"MISSING_REQUIRED_FIELDS"_s;
        QTest::newRow("field unknown")
            << QByteArray(R"(["test:echo",{"text":"a","b":1}])") << u"UNKNOWN_FIELD"_s;
        QTest::newRow("no object") << QByteArray(R"(["test:echo","hi"])") << u"INVALID_MESSAGE"_s;
        QTest::newRow("not this room")
            << QByteArray(R"(["subscribe","admin:all"])") << u"FORBIDDEN"_s;
        QTest::newRow("no channel")
            << QByteArray(R"(["subscribe"])") << u"MISSING_REQUIRED_FIELDS"_s;
        QTest::newRow("channel is a number")
            << QByteArray(R"(["unsubscribe",{"channel":1}])") << u"INVALID_FIELD"_s;
        QTest::newRow("no data") << QByteArray(R"(["publish","news:all"])")
                                 << u"MISSING_REQUIRED_FIELDS"_s;
        QTest::newRow("no patient")
            << QByteArray(R"(["join-patient-room"])") << u"MISSING_REQUIRED_FIELDS"_s;
        QTest::newRow("no patient's id")
            << QByteArray(R"(["join-patient-room",["p1"]])") << u"INVALID_FIELD"_s;
    }
    void saysWhyNot()
    {
        QFETCH(QByteArray, event);
        QFETCH(QString, code);
        SocketIoHouse house;
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        const QJsonObject answer = client.ask(event);
        QCOMPARE(answer[u"success"_s], QJsonValue(false));
        QCOMPARE(answer[u"code"_s].toString(), code);
        QVERIFY(!answer[u"message"_s].toString().isEmpty());
        client.send("42" + event);
        const QJsonObject error = client.nextEvent(u"error"_s);
        QCOMPARE(error[u"code"_s].toString(), code);
        QCOMPARE(error[u"message"_s], answer[u"message"_s]);
        QVERIFY(instantFromIso(error[u"timestamp"_s].toString()));
    }

    void refusesBytes()
    {
        SocketIoHouse house;
        PollingClient client(house.door.port());
        QVERIFY(client.enter());
        client.send("451-7[\"test:echo\",{\"_placeholder\":true,\"num\":0}]\x1e"
                    "bAQI=");
        const QJsonObject answer = client.nextWith("437").body.toArray().first().toObject();
        QCOMPARE(answer[u"code"_s].toString(), u"INVALID_MESSAGE"_s);
    }

    void joinsRooms_data() { bothTransports(); }
    void joinsRooms()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const auto client = makeClient(transport, house.door.port());
        QVERIFY(client->enter());
        client->send(R"(42["join-patient-room","p9"])");
        const QJsonObject joined = client->nextEvent(u"room-joined"_s);
        QCOMPARE(joined[u"room"_s].toString(), u"patient_p9"_s);
        QVERIFY(instantFromIso(joined[u"timestamp"_s].toString()));
        QCOMPARE(client->ask(R"(["join-staff-room",{"staffId":"x"}])")[u"room"_s].toString(),
            u"staff"_s);
        client->send(R"(42["join-patients-room"])");
        QCOMPARE(client->nextEvent(u"room-joined"_s)[u"room"_s].toString(), u"staff"_s);
        QCOMPARE(client->nextEvent(u"room-joined"_s)[u"room"_s].toString(), u"patients"_s);
        QCOMPARE(client->ask(R"(["get_status"])")[u"channels"_s].toArray(),
            (QJsonArray {u"patient_p9"_s, u"staff"_s, u"patients"_s}));
        house.hub.publish(u"patient_p9"_s, u"get_ready"_s, {{u"a"_s, 1}});
        QCOMPARE(client->nextEvent(u"get_ready"_s), (QJsonObject {{u"a"_s, 1}}));
    }

    void roomsInGeneral_data() { bothTransports(); }
    void roomsInGeneral()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const auto client = makeClient(transport, house.door.port());
        QVERIFY(client->enter());
        client->send(R"(42["join-room",{"room":"weather"}])");
        const QJsonObject joined = client->nextEvent(u"room-joined"_s);
        QCOMPARE(joined[u"room"_s].toString(), u"weather"_s);
        QCOMPARE(joined[u"message"_s].toString(), u"You are in the room “weather”."_s);
        QCOMPARE(client->ask(R"(["join-room","weather"])")[u"message"_s].toString(),
            u"You are in the room “weather” already."_s);
        client->send(R"(42["get-rooms"])");
        const QJsonObject current = client->nextEvent(u"current-rooms"_s);
        QCOMPARE(current[u"rooms"_s].toArray(), QJsonArray {u"weather"_s});
        QVERIFY(instantFromIso(current[u"timestamp"_s].toString()));
        client->send(R"(42["leave-room","weather"])");
        QCOMPARE(client->nextEvent(u"room-left"_s)[u"room"_s].toString(), u"weather"_s);
        QCOMPARE(house.hub.subscribers(u"weather"_s), 0);
        QCOMPARE(
            client->ask(R"(["leave-room","weather"])")[u"code"_s].toString(), u"NOT_IN_ROOM"_s);
        QCOMPARE(
            client->ask(R"(["join-room",{"room":"admin"}])")[u"code"_s].toString(), u"FORBIDDEN"_s);
    }

    void aCommandJoinsAndLeaves_data() { bothTransports(); }
    void aCommandJoinsAndLeaves()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const auto client = makeClient(transport, house.door.port());
        QVERIFY(client->enter());
        client->send(R"(42["test:join"])");
        QCOMPARE(client->nextEvent(u"joined"_s)[u"message"_s].toString(), u"Welcome."_s);
        QCOMPARE(client->nextEvent(u"state"_s)[u"of"_s].toString(), u"desk"_s);
        house.hub.publish(u"staff:desk"_s, u"news"_s, {{u"n"_s, 1}});
        QCOMPARE(client->nextEvent(u"news"_s)[u"n"_s].toInt(), 1);
        QVERIFY(client->ask(R"(["test:join",{"leave":true}])")[u"success"_s].toBool());
        QCOMPARE(house.hub.subscribers(u"staff:desk"_s), 0);
        QCOMPARE(
            client->ask(R"(["test:join",{"leave":true}])")[u"code"_s].toString(), u"NOT_IN_ROOM"_s);
        const auto stranger = makeClient(transport, house.door.port());
        QVERIFY(stranger->enter(R"({"token":"display"})"));
        QCOMPARE(stranger->ask(R"(["test:join"])")[u"code"_s].toString(), u"FORBIDDEN"_s);
    }

    void sharesRoomsWithTheOtherFace()
    {
        SocketIoHouse house;
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        WsClient json(house.door.port(), u"/ws?token=staff"_s);
        json.send({{u"type"_s, u"subscribe"_s}, {u"channel"_s, u"news:all"_s}});
        QVERIFY(!json.next(u"subscribed"_s).isEmpty());
        QVERIFY(client.ask(R"(["subscribe","news:all"])")[u"success"_s].toBool());

        QVERIFY(client.ask(R"(["publish","news:all",{"n":1}])")[u"success"_s].toBool());
        const QJsonObject received = json.next(u"message"_s);
        QCOMPARE(received[u"channel"_s].toString(), u"news:all"_s);
        QCOMPARE(received[u"data"_s].toObject(), (QJsonObject {{u"n"_s, 1}}));

        json.send({{u"type"_s, u"publish"_s}, {u"channel"_s, u"news:all"_s},
            {u"data"_s, QJsonObject {{u"n"_s, 2}}}});
        const QJsonObject message = client.nextEvent(u"message"_s);
        QCOMPARE(message[u"channel"_s].toString(), u"news:all"_s);
        QCOMPARE(message[u"data"_s].toObject(), (QJsonObject {{u"n"_s, 2}}));
        QCOMPARE(message[u"seq"_s].toInt(), 2);
    }

    void givesWhatWasMissed()
    {
        SocketIoHouse house;
        house.hub.publish(u"news:all"_s, u"news"_s, {{u"n"_s, 1}});
        house.hub.publish(u"news:all"_s, u"news"_s, {{u"n"_s, 2}});
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        client.send("42[\"subscribe\",{\"channel\":\"news:all\",\"since\":1,\"epoch\":\""
            + house.hub.epoch().toLatin1() + "\"}]");
        const QJsonObject subscribed = client.nextEvent(u"subscribed"_s);
        QVERIFY(subscribed[u"recovered"_s].toBool());
        QCOMPARE(subscribed[u"seq"_s].toInt(), 2);
        QCOMPARE(client.nextEvent(u"news"_s)[u"n"_s].toInt(), 2);
        QVERIFY(client.ask(R"(["unsubscribe","news:all"])")[u"success"_s].toBool());
        QCOMPARE(house.hub.subscribers(u"news:all"_s), 0);
        QVERIFY(client.ask(R"(["ping"])")[u"success"_s].toBool());
        client.send(R"(42["ping"])");
        QVERIFY(!client.nextEvent(u"pong"_s).isEmpty());
    }

    void encodesOnceForAll()
    {
        SocketIoHouse house;
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(
                makeClient(i % 2 == 0 ? u"polling"_s : u"websocket"_s, house.door.port()));
            QVERIFY(clients.back()->enter());
            QVERIFY(clients.back()->ask(R"(["subscribe","news:all"])")[u"success"_s].toBool());
        }
        const quint64 before = house.hub.stats().encoded;
        house.hub.publish(u"news:all"_s, u"news"_s, {{u"text"_s, u"€"_s}});
        QCOMPARE(house.hub.stats().encoded, before + 1);
        for (const auto &client : clients) {
            QCOMPARE(client->nextEvent(u"news"_s), (QJsonObject {{u"text"_s, u"€"_s}}));
        }
    }

    void changesFromPollingToWebSocket()
    {
        SocketIoHouse house;
        PollingClient polling(house.door.port());
        QVERIFY(polling.enter());
        QVERIFY(polling.ask(R"(["subscribe","news:all"])")[u"success"_s].toBool());
        WebSocketClient socket(house.door.port(),
            u"EIO=4&transport=websocket&sid="_s + QString::fromLatin1(polling.sid));
        socket.send("2probe");
        QCOMPARE(socket.next(), QByteArray("3probe"));
        house.hub.publish(u"news:all"_s, u"news"_s, {{u"n"_s, 1}});
        socket.send("5");
        QCOMPARE(socket.nextEvent(u"news"_s)[u"n"_s].toInt(), 1);
        QVERIFY(socket.ask(R"(["test:who"])")[u"success"_s].toBool());
        QCOMPARE(polling.poll().status, 400);
        QCOMPARE(house.clients(), 1);
        WebSocketClient intruder(house.door.port(),
            u"EIO=4&transport=websocket&sid="_s + QString::fromLatin1(polling.sid));
        QCOMPARE(intruder.closeCode(), 1002);
        QVERIFY(socket.ask(R"(["test:who"])")[u"success"_s].toBool());
    }

    void refusesRequests_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &request, int status, int code) {
            QTest::newRow(name) << request << status << code;
        };
        const QByteArray polling = "/socket.io/?EIO=4&transport=polling";
        row("no query", "GET /socket.io/", 400, 0);
        row("unknown transport", "GET /socket.io/?EIO=4&transport=abc", 400, 0);
        row("version 3", "GET /socket.io/?EIO=3&transport=polling", 400, 5);
        row("unknown sid", "GET " + polling + "&sid=abc", 400, 1);
        row("POST with an unknown sid", "POST " + polling + "&sid=abc", 400, 1);
        row("POST without sid", "POST " + polling, 400, 2);
        row("PUT without sid", "PUT " + polling, 400, 2);
        row("websocket without upgrade", "GET /socket.io/?EIO=4&transport=websocket", 400, 3);
        row("another path", "GET /socket.io/other?EIO=4&transport=polling", 404, -1);
    }
    void refusesRequests()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(int, code);
        SocketIoHouse house;
        RawClient client(house.door.port());
        client.send(request + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
        const RawResponse response = client.response();
        QCOMPARE(response.status, status);
        QCOMPARE(response.json()[u"code"_s].toInt(-1), code);
        QCOMPARE(house.socketIo.sessions(), 0);
    }

    void refusesOtherMethodsOfASession()
    {
        SocketIoHouse house;
        const PollingClient client(house.door.port());
        RawClient raw(house.door.port());
        raw.send("DELETE " + client.path() + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(raw.response().status, 400);
        QCOMPARE(house.socketIo.sessions(), 1);
    }

    void refusesWebSockets_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const QByteArray path = "/socket.io/";
        const QByteArray good = "EIO=4&transport=websocket";
        QTest::newRow("no query") << QByteArray() << path << 400 << u"UNKNOWN_TRANSPORT"_s;
        QTest::newRow("version 3")
            << QByteArray("EIO=3&transport=websocket") << path << 400 << u"UNSUPPORTED_VERSION"_s;
        QTest::newRow("polling") << QByteArray("EIO=4&transport=polling") << path << 400
                                 << u"BAD_REQUEST"_s;
        QTest::newRow("unknown sid") << good + "&sid=abc" << path << 400 << u"UNKNOWN_SID"_s;
        QTest::newRow("two sids") << good + "&sid=abc&sid=abc" << path << 400 << u"BAD_REQUEST"_s;
        QTest::newRow("below") << good << path + "other" << 404 << u"NOT_FOUND"_s;
    }
    // Over HTTP: there never is a WebSocket.
    void refusesWebSockets()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, path);
        QFETCH(QString, code);
        SocketIoHouse house;
        const RawResponse response = askForWebSocket(house.door.port(), query, path);
        QTEST(response.status, "status");
        QCOMPARE(response.code(), code);
        QCOMPARE(house.refused(code.toLatin1()), 1u);
        QCOMPARE(house.counters.webSockets, 0);
        QCOMPARE(house.socketIo.sessions(), 0);
    }

    void refusesWebSocketsWhenThereAreTooMany()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.countLoopback = true;
        limits.connectionsPerAddress = 3;
        SocketIoHouse house(limits);
        for (int i = 0; i < 3; ++i) { // sessions that poll hold no connection
            {
                const PollingClient polling(house.door.port());
                QCOMPARE(polling.handshake.status, 200);
            }
            QTRY_COMPARE(house.counters.open, 0);
        }
        const RawResponse full = askForWebSocket(house.door.port(), "EIO=4&transport=websocket");
        QCOMPARE(full.status, 503);
        QCOMPARE(full.code(), u"TOO_MANY_CONNECTIONS"_s);
        QCOMPARE(house.socketIo.sessions(), 3);
        house.socketIo.shutDown();
        QCOMPARE(askForWebSocket(house.door.port(), "EIO=4&transport=websocket").code(),
            u"SHUTTING_DOWN"_s);
    }

    void endsWithAnAbortedPoll()
    {
        SocketIoHouse house;
        PollingClient client(house.door.port());
        QVERIFY(client.enter());
        client.startPoll();
        client.abortPoll();
        QTRY_COMPARE(house.socketIo.sessions(), 0);
        QCOMPARE(house.clients(), 0);
    }

    // The poll of a client that says goodbye is answered, before the goodbye and after.
    void answersTheLastPoll()
    {
        SocketIoHouse house;
        PollingClient client(house.door.port());
        client.send("1");
        QCOMPARE(client.lastPost.body, QByteArray("ok"));
        QCOMPARE(client.poll().body, QByteArray("6"));
        QCOMPARE(client.poll().status, 400);
        PollingClient late(house.door.port());
        late.send("1");
        house.clock.advance(Millis(5'001));
        QCOMPARE(late.poll().status, 400);
    }

    void refusesABrokenPost()
    {
        SocketIoHouse house;
        PollingClient client(house.door.port());
        QVERIFY(client.enter());
        client.send("abc");
        QCOMPARE(client.lastPost.status, 400);
        QCOMPARE(house.socketIo.sessions(), 0);
        QCOMPARE(house.clients(), 0);
    }

    void tellsAnExpiredSession_data() { bothTransports(); }
    void tellsAnExpiredSession()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const auto client = makeClient(transport, house.door.port());
        QVERIFY(client->enter());
        house.hub.revoke(u"s1"_s);
        QCOMPARE(client->nextEvent(u"error"_s)[u"code"_s].toString(), u"AUTH_EXPIRED"_s);
        QCOMPARE(client->next(), QByteArray("41")); // then it does not come back by itself
        if (auto *socket = dynamic_cast<WebSocketClient *>(client.get())) {
            QCOMPARE(socket->closeCode(), 4001);
        } else {
            QCOMPARE(client->next(), QByteArray("1"));
        }
        QTRY_COMPARE(house.clients(), 0);
    }

    void closesWhoNeverPolls()
    {
        SocketIoHouse house;
        PollingClient client(house.door.port());
        QVERIFY(client.enter());
        QVERIFY(client.ask(R"(["subscribe","news:all"])")[u"success"_s].toBool());
        const QString large(100'000, u'x');
        for (int i = 0; i < 12; ++i) {
            house.hub.publish(u"news:all"_s, u"news"_s, {{u"text"_s, large}});
        }
        QCOMPARE(house.hub.stats().slowClosed, 1u);
        QVERIFY(client.poll().body.size() > 1'000'000);
        QCOMPARE(client.poll().body, QByteArray("1"));
        QTRY_COMPARE(house.clients(), 0);
    }

    void endsWhoIsSilent()
    {
        SocketIoHouse house;
        PollingClient client(house.door.port());
        QVERIFY(client.enter());
        house.clock.advance(Millis(30'000));
        QCOMPARE(client.poll().body, QByteArray("2"));
        house.clock.advance(Millis(20'000));
        QCOMPARE(client.poll().status, 400);
        QCOMPARE(house.clients(), 0);
        QCOMPARE(house.counters.sessions, 0);
        QCOMPARE(house.counters.sessionsEnded["ping timeout"], 1u);
    }

    // Who asks and never fetches the answers.
    void closesWhoFetchesNothing()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.bytesWaiting = 10'000;
        SocketIoHouse house(limits);
        PollingClient client(house.door.port());
        QVERIFY(client.enter());
        const QByteArray text(4'000, 'x');
        for (int i = 0; i < 10; ++i) {
            client.send("421[\"test:echo\",{\"text\":\"" + text + "\"}]");
            QCOMPARE(client.lastPost.status, 200);
        }
        const RawResponse last = client.poll();
        QVERIFY(last.body.size() > 10'000 && last.body.size() < 20'000);
        QCOMPARE(client.poll().body, QByteArray("1"));
        QCOMPARE(house.counters.sessionsEnded["slow consumer"], 1u);
        QCOMPARE(house.clients(), 0);
    }

    // Before it is known who a client is, and after it has left, it is heard little.
    void strangersBringLittle_data() { bothTransports(); }
    void strangersBringLittle()
    {
        QFETCH(QString, transport);
        SocketIoHouse house;
        const QByteArray large = "[\"ping\",\"" + QByteArray(20'000, 'x') + "\"]";
        const auto known = makeClient(transport, house.door.port());
        QVERIFY(known->enter());
        QVERIFY(known->ask(large)[u"success"_s].toBool());
        QVERIFY(known
                    ->ask("[\"ping\"," + QByteArray("[").repeated(30) + QByteArray("]").repeated(30)
                        + ']')[u"success"_s]
                    .toBool());
        known->send("41");
        known->send(
            "40/nowhere,{\"a\":" + QByteArray("[").repeated(8) + QByteArray("]").repeated(8) + '}');
        while (!known->next().isEmpty()) { }
        QTRY_COMPARE(house.socketIo.sessions(), 0);
        const auto nobody = makeClient(transport, house.door.port());
        QVERIFY(nobody->enter({}));
        nobody->send("427" + large);
        QTRY_VERIFY(house.socketIo.sessions() == 0 || house.refused("BODY_TOO_LARGE") == 1);
    }

    // A large message is as much as several.
    void countsLargeMessagesAsSeveral()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.callBytes = 1'000;
        limits.callBurst = 10;
        SocketIoHouse house(limits);
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        const QByteArray text(4'000, 'x');
        const QByteArray question = "[\"test:echo\",{\"text\":\"" + text + "\"}]";
        QVERIFY(client.ask(question)[u"success"_s].toBool());
        QVERIFY(client.ask(question)[u"success"_s].toBool());
        QCOMPARE(client.ask(question)[u"code"_s].toString(), u"RATE_LIMITED"_s);
    }

    void boundsTheSessionsOfAnAddress()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.countLoopback = true;
        limits.connectionsPerAddress = 3;
        SocketIoHouse house(limits);
        const auto handshake = [&house] {
            RawClient client(house.door.port());
            client.get("/socket.io/?EIO=4&transport=polling", "Connection: close\r\n");
            const int status = client.response().status;
            return client.waitGone() ? status : 0;
        };
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(handshake(), 200);
        }
        QCOMPARE(handshake(), 429);
        QCOMPARE(house.refused("TOO_MANY_CONNECTIONS"), 1u);
        house.clock.advance(house.limits.grace - Millis(1));
        QCOMPARE(handshake(), 429);
        house.clock.advance(Millis(1));
        QCOMPARE(handshake(), 200); // who has not used its session makes way
        QCOMPARE(house.socketIo.sessions(), 3);
        QCOMPARE(house.counters.sessionsEnded["made way"], 1u);
    }

    // Sessions that were asked for and are not used are in nobody's way; those in use stay.
    void unusedSessionsMakeWay()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.halfSessions = 2;
        SocketIoHouse house(limits);
        PollingClient polling(house.door.port());
        WebSocketClient direct(house.door.port());
        QVERIFY(polling.enter() && direct.enter());
        std::vector<std::unique_ptr<PollingClient>> halves;
        const auto handshake = [&] {
            halves.push_back(std::make_unique<PollingClient>(house.door.port()));
            return halves.back()->handshake.status;
        };
        QCOMPARE(handshake(), 200);
        QCOMPARE(handshake(), 200);
        QCOMPARE(handshake(), 429);
        house.clock.advance(limits.grace);
        QCOMPARE(handshake(), 200);
        QCOMPARE(house.socketIo.sessions(), 4);
        QCOMPARE(halves[0]->poll().status, 400); // it made way
        QVERIFY(halves[1]->enter());
        QVERIFY(polling.ask(R"(["ping"])")[u"success"_s].toBool());
        QVERIFY(direct.ask(R"(["ping"])")[u"success"_s].toBool());
        QCOMPARE(handshake(), 200); // one that is used counts no more
    }

    // An address has its share of unused ones, and none of the others'.
    void unusedSessionsOfAnAddressMakeWayForIt()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.countLoopback = true;
        limits.halfSessionsPerAddress = 2;
        SocketIoHouse house(limits);
        const auto handshake = [&house](const QString &from) {
            RawClient client(house.door.port(), from);
            client.get("/socket.io/?EIO=4&transport=polling");
            return client.response().status;
        };
        QCOMPARE(handshake(u"127.0.0.1"_s), 200);
        QCOMPARE(handshake(u"127.0.0.2"_s), 200);
        QCOMPARE(handshake(u"127.0.0.2"_s), 200);
        QCOMPARE(handshake(u"127.0.0.2"_s), 429);
        house.clock.advance(limits.grace);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(handshake(u"127.0.0.2"_s), i < 2 ? 200 : 429);
        }
        QCOMPARE(handshake(u"127.0.0.1"_s), 200);
        QCOMPARE(house.socketIo.sessions(), 4);
    }

    void slowsDownWhoSendsTooFast()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.callBurst = 10;
        SocketIoHouse house(limits);
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        for (int i = 0; i < 9; ++i) {
            QVERIFY(client.ask(R"(["ping"])")[u"success"_s].toBool());
        }
        QCOMPARE(client.ask(R"(["ping"])")[u"code"_s].toString(), u"RATE_LIMITED"_s);
    }

    void boundsTheCommandsAtOnce()
    {
        NetLimits limits = SocketIoHouse::generousLimits();
        limits.callsAtOnce = 2;
        SocketIoHouse house(limits);
        WebSocketClient client(house.door.port());
        QVERIFY(client.enter());
        client.send(R"(421["test:hold",{}])");
        client.send(R"(422["test:hold",{}])");
        QCOMPARE(client.ask(R"(["test:hold",{}])")[u"code"_s].toString(), u"RATE_LIMITED"_s);
        answer(house.held[1], Reply {.body = {{u"n"_s, 2}}});
        QCOMPARE(client.nextWith("432").body.toArray()[0][u"n"_s].toInt(), 2);
        answer(house.held[0], fail(u"NO"_s, u"No."_s));
        QCOMPARE(client.nextWith("431").body.toArray()[0][u"code"_s].toString(), u"NO"_s);
    }

    // The answer comes when nobody is there to hear it.
    void forgetsTheAnswerForWhoHasGone()
    {
        SocketIoHouse house;
        {
            PollingClient client(house.door.port());
            QVERIFY(client.enter());
            client.send(R"(421["test:hold",{}])");
            QCOMPARE(house.held.size(), 1u);
            client.send("1");
        }
        QCoreApplication::processEvents();
        answer(house.held[0], Reply {.body = {}});
        QCoreApplication::processEvents();
        QCOMPARE(house.socketIo.sessions(), 0);
    }

    void allowsListedOrigins()
    {
        SocketIoHouse house;
        const QByteArray from = QByteArray("Origin: ") + origin + "\r\n";
        RawClient client(house.door.port());
        client.get("/socket.io/?EIO=4&transport=polling", from);
        const RawResponse opened = client.response();
        QCOMPARE(opened.header("access-control-allow-origin"), QByteArray(origin));
        QCOMPARE(opened.header("access-control-allow-credentials"), QByteArray("true"));
        const QByteArray sid = Packet(opened.body).body[u"sid"_s].toString().toLatin1();
        const QByteArray path = "/socket.io/?EIO=4&transport=polling&sid=" + sid;
        client.send("OPTIONS " + path + " HTTP/1.1\r\nHost: localhost\r\n" + from
            + "Access-Control-Request-Method: POST\r\n\r\n");
        QCOMPARE(client.response().status, 204);
        client.post(path, "40", from);
        QCOMPARE(client.response().header("access-control-allow-origin"), QByteArray(origin));
        client.get(path, from);
        QCOMPARE(client.response().header("access-control-allow-origin"), QByteArray(origin));
        RawClient other(house.door.port());
        other.post(path, "41", "Origin: http://evil.example\r\n");
        QCOMPARE(other.response().status, 403);
    }

    void goesOnWhereItStopped_data() { bothTransports(); }
    void goesOnWhereItStopped()
    {
        QFETCH(QString, transport);
        SocketIoHouse house(SocketIoHouse::generousLimits(), Millis(60'000));
        Left left;
        {
            const auto client = makeClient(transport, house.door.port());
            left = enterToBeCutOff(*client);
            QVERIFY(client->ask(R"(["subscribe","news:all"])")[u"success"_s].toBool());
            house.hub.publish(u"news:all"_s, u"news"_s, {{u"n"_s, 1}});
            left.offset = client->nextWith("42").body.toArray().last().toString();
            QVERIFY(!left.offset.isEmpty());
            house.hub.publish(u"news:all"_s, u"news"_s, {{u"n"_s, 2}}); // on its way
            cutOff(*client);
        }
        QTRY_COMPARE(house.clients(), 0);
        house.hub.publish(u"news:all"_s, u"news"_s, {{u"n"_s, 3}});
        Audience person;
        person.users = {u"u1"_s};
        house.hub.publish(person, u"letter"_s, {{u"n"_s, 4}});
        house.clock.advance(Millis(59'000));

        const auto client = makeClient(transport, house.door.port());
        client->send(left.connect());
        const QJsonObject accepted = client->nextWith("40").body.toObject();
        QCOMPARE(accepted[u"pid"_s].toString(), left.pid);
        QCOMPARE(accepted[u"sid"_s].toString(), left.sid);
        for (int i = 2; i <= 4; ++i) {
            const Packet missed = client->nextWith("42");
            QCOMPARE(missed.event(), i == 4 ? u"letter"_s : u"news"_s);
            QCOMPARE(missed.body[1][u"n"_s].toInt(), i);
            QVERIFY(!missed.body[2].toString().isEmpty());
        }
        QCOMPARE(client->nextWith("42").event(), u"connection:ready"_s);
        house.hub.publish(u"news:all"_s, u"news"_s, {{u"n"_s, 5}});
        QCOMPARE(client->nextWith("42").body[1][u"n"_s].toInt(), 5);
    }

    void beginsAnewWhereItCannotGoOn_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what :
            {"time is over", "somebody else", "unknown pid", "no offset", "broken offset",
                "offset of the future", "too much", "it said goodbye", "recovery is off"}) {
            QTest::addRow("%s", what) << QString::fromLatin1(what);
        }
    }
    void beginsAnewWhereItCannotGoOn()
    {
        QFETCH(QString, what);
        const bool isOff = what == u"recovery is off"_s;
        SocketIoHouse house(SocketIoHouse::generousLimits(), Millis(isOff ? 0 : 60'000));
        Left left;
        {
            WebSocketClient client(house.door.port());
            left = enterToBeCutOff(client);
            QVERIFY(client.ask(R"(["subscribe","news:all"])")[u"success"_s].toBool());
            if (what == u"it said goodbye"_s) {
                client.send("41");
            }
        }
        QTRY_COMPARE(house.clients(), 0);
        if (what == u"time is over"_s) {
            house.clock.advance(Millis(60'000));
        } else if (what == u"somebody else"_s) {
            left.token = "display";
        } else if (what == u"unknown pid"_s) {
            left.pid = u"no such pid"_s;
        } else if (what == u"no offset"_s) {
            left.offset.clear();
        } else if (what == u"broken offset"_s) {
            left.offset = u"-1"_s;
        } else if (what == u"offset of the future"_s) {
            left.offset = u"zzzz"_s;
        } else if (what == u"too much"_s) {
            for (int i = 0; i < 3; ++i) {
                const QString large(600'000, u'x');
                house.hub.publish(u"news:all"_s, u"news"_s, {{u"text"_s, large}});
            }
        }
        WebSocketClient client(house.door.port());
        client.send(left.connect());
        const QJsonObject accepted = client.nextWith("40").body.toObject();
        QVERIFY(accepted[u"sid"_s].toString() != left.sid);
        QVERIFY(isOff || accepted[u"pid"_s].toString().size() > 20);
        QVERIFY(isOff != accepted.contains(u"pid"_s));
        QVERIFY(isOff || accepted[u"pid"_s].toString() != left.pid);
        QCOMPARE(client.nextWith("42").event(), u"connection:ready"_s);
        QCOMPARE(house.hub.subscribers(u"news:all"_s), 0);
    }

    void saysGoodbyeAtTheEnd()
    {
        SocketIoHouse house;
        PollingClient polling(house.door.port());
        WebSocketClient socket(house.door.port());
        QVERIFY(polling.enter() && socket.enter());
        polling.startPoll();
        polling.send("6");
        QSignalSpy finished(&house.door, &FrontDoor::shutDownFinished);
        house.socketIo.shutDown();
        house.door.shutDown();
        QTRY_VERIFY(polling.isPollAnswered());
        QCOMPARE(socket.closeCode(), 1001);
        QTRY_COMPARE(finished.count(), 1);
        QTRY_COMPARE(house.clients(), 0);
    }

private:
    // What a client must know to go on.
    struct Left {
        QByteArray token = "staff";
        QString pid;
        QString sid;
        QString offset;

        QByteArray connect() const
        {
            return "40{\"token\":\"" + token + "\",\"pid\":\"" + pid.toLatin1() + "\",\"offset\":\""
                + offset.toLatin1() + "\"}";
        }
    };
    static Left enterToBeCutOff(Client &client)
    {
        Left left;
        client.send(R"(40{"token":"staff"})");
        const QJsonObject accepted = client.nextWith("40").body.toObject();
        left.pid = accepted[u"pid"_s].toString();
        left.sid = accepted[u"sid"_s].toString();
        left.offset = client.nextWith("42").body[2].toString(); // of connection:ready
        return left;
    }
    static void cutOff(Client &client)
    {
        if (auto *polling = dynamic_cast<PollingClient *>(&client)) {
            polling->poll(); // it is lost
            polling->startPoll();
            polling->abortPoll();
        }
    }
};

LOKET_TEST(SocketIoFaceTest)
#include "tst_socketioface.moc"
