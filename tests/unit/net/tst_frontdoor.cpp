#include "nethouse.h"
#include "rawclient.h"
#include "support/memory.h"
#include "support/testmain.h"
#include "wsclient.h"

#include <sys/socket.h>

using namespace loket;
using namespace loket::test;

namespace {

constexpr auto handshake =
    "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

// 0: nobody listens there.
int statusAt(const QString &host, quint16 port)
{
    RawClient client {QHostAddress(host), port};
    const auto isDecided = [&client] {
        return client.socket->state() == QAbstractSocket::ConnectedState
            || client.socket->state() == QAbstractSocket::UnconnectedState;
    };
    if (!QTest::qWaitFor(isDecided) || client.socket->state() != QAbstractSocket::ConnectedState) {
        return 0;
    }
    client.socket->write("GET /test/who HTTP/1.1\r\nHost: " + host.toLatin1() + "\r\n\r\n");
    return client.response().status;
}

} // namespace

class FrontDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhyItCannotListen()
    {
        NetHouse first;
        first.open();
        NetHouse second;
        const auto taken = second.door.listen(u"127.0.0.1"_s, first.door.port());
        QCOMPARE(taken.error().code, u"LISTEN_FAILED"_s);
        QVERIFY(taken.error().message.contains(QString::number(first.door.port())));
        QCOMPARE(second.door.listen(u"nowhere.example"_s, 0).error().code, u"LISTEN_FAILED"_s);
        QVERIFY(second.door.listen(u"localhost"_s, 0));
    }

    void opensToOthersWhileItListens()
    {
        NetHouse house;
        house.open();
        house.door.allowOnlyLocalNames();
        WsClient here(house.door.port());
        QVERIFY(!here.next(u"welcome"_s).isEmpty());
        QCOMPARE(statusAt(u"127.0.0.2"_s, house.door.port()), 0);
        const quint16 port = house.door.port();
        const auto opened = house.door.widen(u"0.0.0.0"_s);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE(house.door.port(), port);
        QCOMPARE(statusAt(u"127.0.0.2"_s, port), 403);
        house.door.allowOnlyLocalNames(false);
        QCOMPARE(statusAt(u"127.0.0.2"_s, port), 200);
        QCOMPARE(statusAt(u"127.0.0.1"_s, port), 200);
        here.send({{u"type"_s, u"ping"_s}}); // who was there stays
        QVERIFY(!here.next(u"pong"_s).isEmpty());
        QVERIFY(house.door.widen(u"0.0.0.0"_s));
    }

    void opensAnotherAddressBesideItsOwn()
    {
        NetHouse house;
        house.open();
        QVERIFY(house.door.widen(u"127.0.0.2"_s));
        QCOMPARE(statusAt(u"127.0.0.2"_s, house.door.port()), 200);
        QCOMPARE(statusAt(u"127.0.0.1"_s, house.door.port()), 200);
        QCOMPARE(statusAt(u"127.0.0.3"_s, house.door.port()), 0);
    }

    void staysOpenWhereAnotherHasThePort()
    {
        NetHouse house;
        house.open();
        const quint16 port = house.door.port();
        {
            QTcpServer other;
            QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), port));
            const auto taken = house.door.widen(u"0.0.0.0"_s);
            QCOMPARE(taken.error().code, u"LISTEN_FAILED"_s);
            QVERIFY(taken.error().message.contains(QString::number(port)));
            QCOMPARE(statusAt(u"127.0.0.1"_s, port), 200);
        }
        QVERIFY(house.door.widen(u"0.0.0.0"_s));
        QCOMPARE(statusAt(u"127.0.0.2"_s, port), 200);
    }

    void boundsConnectionsPerAddress()
    {
        NetLimits limits = tightLimits();
        limits.countLoopback = true;
        limits.connectionsPerAddress = 2;
        NetHouse house(limits);
        house.open();
        RawClient one(house.door.port());
        WsClient two(house.door.port());
        QVERIFY(one.connected() && !two.next(u"welcome"_s).isEmpty());
        RawClient three(house.door.port());
        const RawResponse refused = three.response();
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.code(), u"TOO_MANY_CONNECTIONS"_s);
        QCOMPARE(house.refused("TOO_MANY_CONNECTIONS"), 1u);

        RawClient other(house.door.port(), u"127.0.0.2"_s);
        other.get("/test/who");
        QCOMPARE(other.response().json().value(u"address"_s).toString(), u"127.0.0.2"_s);
        one.socket->abort();
        house.clock.advance(limits.lingerTime);
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 2; }));
        RawClient again(house.door.port());
        again.get("/test/who");
        QCOMPARE(again.response().status, 200);
    }

    void boundsTheRateOfConnections()
    {
        NetLimits limits = tightLimits();
        limits.countLoopback = true;
        limits.newBurst = 3;
        limits.newPerSecond = 1;
        NetHouse house(limits);
        house.open();
        for (int i = 0; i < 3; ++i) {
            RawClient client(house.door.port());
            client.get("/test/who");
            QCOMPARE(client.response().status, 200);
        }
        RawClient fourth(house.door.port());
        const RawResponse refused = fourth.response();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.header("retry-after"), "1");
        house.clock.advance(Millis(1000));
        RawClient fifth(house.door.port());
        fifth.get("/test/who");
        QCOMPARE(fifth.response().status, 200);
    }

    // Nothing is known of them, so they are not taken for each other.
    void forgetsWhoHasGoneBeforeItComesIn()
    {
        NetHouse house;
        house.open();
        const linger atOnce {.l_onoff = 1, .l_linger = 0};
        for (int i = 0; i < 20; ++i) { // all come in within one turn
            QTcpSocket client;
            client.connectToHost(QHostAddress::LocalHost, house.door.port());
            QVERIFY(client.waitForConnected());
            client.write("GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake) + "\r\n");
            QVERIFY(client.waitForBytesWritten());
            ::setsockopt(static_cast<int>(client.socketDescriptor()), SOL_SOCKET, SO_LINGER,
                &atOnce, sizeof(atOnce));
            client.abort();
        }
        RawClient client(house.door.port());
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        QTRY_COMPARE(house.counters.open, 1);
    }

    // To two addresses of this machine; each has its own answer, and its own end.
    void tellsClientsWithTheSamePortApart()
    {
        NetHouse house;
        QVERIFY(house.door.listen(u"0.0.0.0"_s, 0).has_value());
        const quint16 port = house.door.port();
        RawClient one(QHostAddress(u"127.0.0.1"_s), port, 0);
        RawClient other(QHostAddress(u"127.0.0.2"_s), port, one.socket->localPort());
        const QByteArray head = "POST /test/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\n\r\n";
        for (RawClient *client : {&one, &other}) {
            client->send(head);
        }
        QTRY_COMPARE(house.counters.open, 2);
        QTRY_COMPARE(house.counters.newcomers, 0);
        QCOMPARE(other.socket->localPort(), one.socket->localPort());
        one.send(R"({"text":"a"})");
        QCOMPARE(one.response().json().value(u"text").toString(), u"a"_s);
        other.send(R"({"text":"b"})");
        QCOMPARE(other.response().json().value(u"text").toString(), u"b"_s);
        house.clock.advance(house.limits.keepAliveTime);
        QVERIFY(one.waitGone());
        QVERIFY(other.waitGone());
    }

    // Hundreds that connect and say nothing, or half a handshake, cost little, are refused from a
    // certain number on, go after their time, and leave the others alone.
    void standsAFlood()
    {
        NetLimits limits = tightLimits();
        limits.countLoopback = true;
        limits.connectionsPerAddress = 300;
        limits.newBurst = 10'000;
        limits.connections = 1'500;
        NetHouse house(limits);
        house.open();
        WsClient good(house.door.port());
        QVERIFY(!good.next(u"welcome"_s).isEmpty());
        const double before = memory();
        std::vector<std::unique_ptr<RawClient>> flood;
        for (int i = 0; i < 800; ++i) {
            flood.push_back(std::make_unique<RawClient>(house.door.port(), u"127.0.0.2"_s));
            if (i % 2 == 0 && flood.back()->connected()) {
                flood.back()->socket->write(
                    "GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake));
            }
        }
        QVERIFY(QTest::qWaitFor([&] { return house.refused("TOO_MANY_CONNECTIONS") == 500; }));
        QVERIFY(memory() - before < allowedMemory(20));
        QVERIFY(house.counters.open <= limits.connections + limits.connections / 8 + 1);
        good.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!good.next(u"pong"_s).isEmpty());
        RawClient another(house.door.port());
        another.get("/test/who");
        QCOMPARE(another.response().status, 200);

        QVERIFY(house.passTime(Millis(1000), [&] { return house.counters.open <= 2; }));
        QCOMPARE(house.counters.webSockets, 1);
        good.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!good.next(u"pong"_s).isEmpty());
    }

    // Who has sent no whole request makes way for those who come later, a second after it came.
    void newcomersMakeWay()
    {
        NetLimits limits = tightLimits();
        limits.newcomers = 3;
        NetHouse house(limits);
        house.open();
        WsClient good(house.door.port());
        RawClient kept(house.door.port());
        kept.get("/test/who");
        QVERIFY(!good.next(u"welcome"_s).isEmpty() && kept.response().status == 200);
        QCOMPARE(house.counters.newcomers, 0);
        std::vector<std::unique_ptr<RawClient>> halves;
        for (int i = 0; i < 5; ++i) {
            halves.push_back(std::make_unique<RawClient>(house.door.port()));
            QVERIFY(halves.back()->connected());
            halves.back()->socket->write("GET /");
            QTRY_COMPARE(house.counters.accepted, static_cast<quint64>(std::min(i, 2) + 3));
        }
        good.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!good.next(u"pong"_s).isEmpty());
        QCOMPARE(house.counters.accepted, 5u); // the last two are not let in yet
        QCOMPARE(house.refused("TOO_MANY_CONNECTIONS"), 0u);
        house.clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(house.counters.accepted, 7u);
        QCOMPARE(house.counters.newcomers, 3);
        QCOMPARE(house.refused("TOO_MANY_CONNECTIONS"), 2u);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(halves[i]->response().status, 503);
        }
        halves[2]->send("test/who HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(halves[2]->response().status, 200);
        QCOMPARE(house.counters.newcomers, 2);
        house.clock.advance(limits.headTime);
        QCOMPARE(halves[3]->response().status, 408);
        QCOMPARE(halves[4]->response().status, 408);
        QCOMPARE(house.refused("REQUEST_TIMEOUT"), 2u);
        house.clock.advance(limits.lingerTime);
        QTRY_COMPARE(house.counters.newcomers, 0);
        QVERIFY(!kept.isGone() && !good.isGone());
    }

    // Who comes in one crowd is let in as there are places.
    void aCrowdIsLetInOneByOne()
    {
        NetLimits limits = tightLimits();
        limits.newcomers = 3;
        NetHouse house(limits);
        house.open();
        std::vector<std::unique_ptr<RawClient>> crowd;
        for (int i = 0; i < 10; ++i) {
            crowd.push_back(std::make_unique<RawClient>(house.door.port()));
        }
        QVERIFY(QTest::qWaitFor([&] { return crowd.back()->connected(); }));
        QTRY_COMPARE(house.counters.accepted, 3u);
        for (const auto &client : crowd) {
            client->get("/test/who");
            QCOMPARE(client->response().status, 200);
        }
        QCOMPARE(house.refused("TOO_MANY_CONNECTIONS"), 0u);
    }

    // Strangers that fill an address's places keep nobody out who is known and comes from there.
    void strangersOfAnAddressMakeWay_data()
    {
        QTest::addColumn<QByteArray>("opening");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half a head") << QByteArray("GET /test/who HTTP/1.1\r\nHost: a\r\n");
        QTest::newRow("between requests")
            << QByteArray("GET /test/who HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("half a body")
            << QByteArray("POST /test/who HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{");
        QTest::newRow("a WebSocket")
            << "GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake) + "\r\n";
    }
    void strangersOfAnAddressMakeWay()
    {
        QFETCH(const QByteArray, opening);
        NetLimits limits = tightLimits();
        limits.countLoopback = true;
        limits.connectionsPerAddress = 4;
        NetHouse house(limits);
        house.open();
        WsClient good(house.door.port(), u"/ws?token=staff"_s);
        QVERIFY(!good.next(u"welcome"_s).isEmpty());
        std::vector<std::unique_ptr<RawClient>> strangers;
        for (quint64 i = 0; i < 3; ++i) {
            strangers.push_back(std::make_unique<RawClient>(house.door.port()));
            QVERIFY(strangers.back()->connected());
            strangers.back()->send(opening);
            QTRY_COMPARE(house.counters.accepted, i + 2);
            house.clock.advance(Millis(1));
        }
        QCOMPARE(RawClient(house.door.port()).response().status, 503); // they have their second
        house.clock.advance(limits.grace);
        WsClient another(house.door.port(), u"/ws?token=staff"_s);
        QVERIFY(!another.next(u"welcome"_s).isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return strangers[0]->isGone(); }));
        QVERIFY(!strangers[1]->isGone());
        good.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!good.next(u"pong"_s).isEmpty());
        house.clock.advance(limits.grace);
        WsClient third(house.door.port(), u"/ws?token=staff"_s);
        WsClient fourth(house.door.port(), u"/ws?token=staff"_s);
        QVERIFY(!third.next(u"welcome"_s).isEmpty() && !fourth.next(u"welcome"_s).isEmpty());
        QCOMPARE(house.counters.webSockets, 4);
        house.clock.advance(limits.grace);
        QCOMPARE(RawClient(house.door.port()).response().status, 503); // those are known
    }

    void refusesUpgrades_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &request, int status,
                             const QString &code) {
            QTest::newRow(name) << request << status << code;
        };
        const QByteArray good = handshake;
        const QByteArray ws = "GET /ws HTTP/1.1\r\nHost: a\r\n";
        row("nowhere", "GET /nowhere HTTP/1.1\r\nHost: a\r\n" + good + "\r\n", 404, u"NOT_FOUND"_s);
        row("other origin", ws + good + "Origin: http://evil.example\r\n\r\n", 403,
            u"ORIGIN_NOT_ALLOWED"_s);
        row("not GET", "POST /ws HTTP/1.1\r\nHost: a\r\n" + good + "\r\n", 405,
            u"METHOD_NOT_ALLOWED"_s);
        row("with a body", ws + good + "Content-Length: 3\r\n\r\nabc", 405,
            u"METHOD_NOT_ALLOWED"_s);
        row("old version", ws + QByteArray(good).replace("13", "8") + "\r\n", 426,
            u"UPGRADE_REQUIRED"_s);
        row("short key", ws + QByteArray(good).replace("dGhl", "") + "\r\n", 400, u"BAD_REQUEST"_s);
        row("bad key", ws + QByteArray(good).replace("dGhl", "d*hl") + "\r\n", 400,
            u"BAD_REQUEST"_s);
    }
    void refusesUpgrades()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, code);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send(request);
        const RawResponse response = client.response();
        QTEST(response.status, "status");
        QCOMPARE(response.code(), code);
        QCOMPARE(
            response.header("sec-websocket-version"), response.status == 426 ? "13" : QByteArray());
        QCOMPARE(house.refused(code.toLatin1()), 1u);
        QCOMPARE(house.counters.webSockets, 0);
    }

    // A proxy on the way may have dropped what asks for a WebSocket.
    void saysThatAnUpgradeIsMissing()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        for (const QByteArray path : {"/ws", "/ws/", "/ws/health", "/ws?token=staff"}) {
            client.get(path);
            const RawResponse response = client.response();
            QCOMPARE(response.status, 426);
            QCOMPARE(response.code(), u"UPGRADE_REQUIRED"_s);
            QCOMPARE(response.header("upgrade"), "websocket");
            QCOMPARE(response.header("connection"), "Upgrade");
        }
        client.get("/ws/nothing");
        QCOMPARE(client.response().status, 404);
        client.post("/ws", "{}");
        const RawResponse posted = client.response();
        QCOMPARE(posted.status, 405);
        QVERIFY(posted.header("allow").startsWith("GET"));
        WsClient slash(house.door.port(), u"/ws/"_s);
        QVERIFY(!slash.next(u"welcome"_s).isEmpty());
    }

    void upgradesFromAllowedOrigins()
    {
        NetHouse house(tightLimits(), {u"https://intranet.klinik.id"_s});
        house.open();
        WsClient listed(house.door.port(), u"/ws"_s, "https://intranet.klinik.id");
        QVERIFY(!listed.next(u"welcome"_s).isEmpty());
        WsClient own(house.door.port(), u"/ws"_s,
            "http://localhost:" + QByteArray::number(house.door.port()));
        QVERIFY(!own.next(u"welcome"_s).isEmpty());
    }

    // After requests of the other kind.
    void upgradesAKeptConnection()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        const QByteArray ping = QByteArray::fromHex("818f00000000") + R"({"type":"ping"})";
        client.send("GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake) + "\r\n");
        const RawResponse switched = client.response();
        QCOMPARE(switched.status, 101);
        client.send(ping);
        QCOMPARE(switched.header("sec-websocket-accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
        QVERIFY(QTest::qWaitFor([&] {
            client.receive();
            return client.received.contains("\"pong\"");
        }));
    }

    // What the head of a handshake says is understood in one way, whatever else stands in it.
    void upgradesByItsOwnReading_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        const QByteArray asked(handshake);
        const QByteArray get = "GET /ws HTTP/1.1\r\n";
        QTest::newRow("of several") << get
                                    << "Host: a\r\n"
                + QByteArray(asked).replace("Upgrade: websocket", "Upgrade: websocket, h2c")
                                    << 101;
        QTest::newRow("no host") << get << "Host:\r\n" + asked << 101;
        QTest::newRow("a body announced")
            << get << "Host: a\r\nContent-Length: 3\r\n" + asked << 405;
        QTest::newRow("HTTP/1.0, kept")
            << QByteArray("GET /ws HTTP/1.0\r\n")
            << QByteArray(asked).replace("Connection: ", "Connection: keep-alive, ") << 426;
    }
    void upgradesByItsOwnReading()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, headers);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send(line + headers + "\r\n");
        const RawResponse response = client.response();
        QTEST(response.status, "status");
        if (response.status == 426) { // and the next one is a request again
            client.get("/test/who");
            QCOMPARE(client.response().status, 200);
        }
    }

    void switchesInFewWords()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QWebSocketServer adds headers of its own");
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake) + "\r\n");
        const RawResponse switched = client.response();
        QCOMPARE(switched.status, 101);
        QCOMPARE(switched.headers.size(), 3); // Upgrade, Connection, Sec-WebSocket-Accept
    }

    void survivesWhoGoesWhileItIsIdentified()
    {
        NetHouse house;
        house.open();
        house.identities.hold = true;
        {
            RawClient client(house.door.port());
            client.send("GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake) + "\r\n");
            QVERIFY(QTest::qWaitFor([&] { return house.identities.held.size() == 1; }));
            client.socket->abort();
        }
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
        house.identities.held[0].addResult(Identity());
        house.identities.held[0].finish();
        WsClient next(house.door.port(), u"/ws?token=staff"_s);
        QVERIFY(QTest::qWaitFor([&] { return house.identities.held.size() == 2; }));
        house.identities.held[1].addResult(Identity());
        house.identities.held[1].finish();
        QVERIFY(!next.next(u"welcome"_s).isEmpty());
        QCOMPARE(house.identities.asked.last().token, u"staff"_s);
        QCOMPARE(house.identities.asked.last().address, u"127.0.0.1"_s);
    }

    void endsAWebSocketThatGoesSilentInTheMiddle()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake) + "\r\n");
        QCOMPARE(client.response().status, 101);
        client.send(QByteArray::fromHex("81fe200000000000")); // a frame of 8 KB that never comes
        house.clock.advance(house.limits.idleTime);
        QVERIFY(QTest::qWaitFor([&] {
            client.receive();
            return client.received.contains(QByteArray::fromHex("03e8") + "idle");
        }));
        house.clock.advance(house.limits.closeTime);
        QVERIFY(client.waitGone());
        QVERIFY(house.hub.connections().isEmpty());
    }

    void otherFacesHaveTheirPath()
    {
        NetHouse house;
        QStringList arrived;
        house.door.add(UpgradeRoute {u"/api/v1/reports/progress/"_s,
            [&arrived](const Arrival &arrival) {
                arrived.append(arrival.head.path);
                arrival.link->close(4000, u"done"_s);
            },
            false});
        house.open();
        WsClient client(house.door.port(), u"/api/v1/reports/progress/r1?token=old"_s);
        QCOMPARE(client.closeCode(), 4000);
        QCOMPARE(arrived, QStringList {u"/api/v1/reports/progress/r1"_s});
        QVERIFY(house.identities.asked.isEmpty());
    }

    // Before there is a WebSocket, and knowing who asks.
    void aFaceMayRefuseAnUpgrade()
    {
        NetHouse house;
        int arrived = 0;
        house.door.add(UpgradeRoute {.path = u"/staff"_s,
            .accept = [&arrived](const Arrival &) { ++arrived; },
            .check = [](const Arrival &arrival) -> Result<Done> {
                if (arrival.link || !arrival.identity || !arrival.identity->isStaff()) {
                    return fail(errors::unauthenticated(u"Sign in first."_s));
                }
                return Done {};
            }});
        house.open();
        for (const QByteArray query : {"", "?token=no-such-token", "?visit=nothing"}) {
            RawClient client(house.door.port());
            client.send("GET /staff" + query + " HTTP/1.1\r\nHost: a\r\n" + handshake + "\r\n");
            const RawResponse response = client.response();
            QCOMPARE(response.status, 401);
            QCOMPARE(response.code(), u"UNAUTHENTICATED"_s);
        }
        QCOMPARE(house.refused("UNAUTHENTICATED"), 3u);
        QCOMPARE(house.counters.webSockets, 0);
        WsClient staff(house.door.port(), u"/staff?token=staff"_s);
        QVERIFY(staff.connected());
        QTRY_COMPARE(arrived, 1);
    }

    void shutsDown()
    {
        NetHouse house;
        house.open();
        QSignalSpy finished(&house.door, &FrontDoor::shutDownFinished);
        RawClient idle(house.door.port());
        idle.get("/test/who");
        QCOMPARE(idle.response().status, 200);
        RawClient busy(house.door.port());
        busy.post("/test/hold", "{}");
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
        WsClient webSocket(house.door.port());
        QVERIFY(!webSocket.next(u"welcome"_s).isEmpty());

        house.door.shutDown();
        QCOMPARE(webSocket.closeCode(), 1001);
        QVERIFY(idle.waitGone());
        RawClient late(house.door.port());
        QVERIFY(QTest::qWaitFor(
            [&] { return late.socket->error() == QAbstractSocket::ConnectionRefusedError; }));
        QVERIFY(finished.isEmpty());
        answer(house.held[0], Reply {.body = {}}); // what was begun is finished
        const RawResponse response = busy.response();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("connection"), "close");
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }));
        QCOMPARE(house.counters.open, 0);
    }

    void shutsDownWhenWhatWasBegunIsDone()
    {
        NetHouse house;
        house.open();
        QSignalSpy finished(&house.door, &FrontDoor::shutDownFinished);
        RawClient client(house.door.port());
        QTRY_COMPARE(house.counters.newcomers, 1);
        client.send("GET /test/who HTTP/1.1\r\n");
        client.sendOut();
        QCoreApplication::processEvents();
        house.door.shutDown();
        client.send("Host: a\r\n\r\n");
        QCOMPARE(client.response().status, 200);
        QTRY_COMPARE(finished.size(), 1);
    }

    // Also a body of which it was still being asked how large it may be.
    void shutsDownWhenABodyIsRead()
    {
        NetLimits limits = tightLimits();
        limits.strangerMessage.bytes = 1'000;
        NetHouse house(limits);
        house.identities.hold = true;
        house.open();
        QSignalSpy finished(&house.door, &FrontDoor::shutDownFinished);
        RawClient client(house.door.port());
        client.post("/test/echo", "{\"text\":\"" + QByteArray(4'000, 'x') + "\"}",
            "Authorization: Bearer staff\r\n");
        for (size_t i = 0; i < 2; ++i) { // for the limit, then for the command
            QTRY_VERIFY(house.identities.held.size() > i);
            house.door.shutDown();
            house.identities.held[i].addResult(
                FakeIdentities::find(house.identities.asked.constLast()));
            house.identities.held[i].finish();
        }
        QCOMPARE(client.response().status, 201);
        QTRY_COMPARE(finished.size(), 1);
    }

    void shutsDownInTime()
    {
        NetHouse house;
        house.open();
        QSignalSpy finished(&house.door, &FrontDoor::shutDownFinished);
        RawClient busy(house.door.port());
        busy.post("/test/hold", "{}");
        RawClient half(house.door.port());
        half.send("GET /");
        RawClient silent(house.door.port()); // a WebSocket that never says goodbye
        silent.send("GET /ws HTTP/1.1\r\nHost: a\r\n" + QByteArray(handshake) + "\r\n");
        QCOMPARE(silent.response().status, 101);
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
        house.door.shutDown();
        QCoreApplication::processEvents();
        QVERIFY(finished.isEmpty());
        house.clock.advance(house.limits.shutdownTime);
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }));
        QVERIFY(busy.waitGone() && half.waitGone() && silent.waitGone());
    }

    void shutsDownWithNobodyThere()
    {
        NetHouse house;
        house.open();
        QSignalSpy finished(&house.door, &FrontDoor::shutDownFinished);
        house.door.shutDown();
        house.door.shutDown();
        QVERIFY(QTest::qWaitFor([&] { return finished.size() == 1; }));
    }

    // Who is waiting to be let in is not asked about any more.
    void shutsDownWhileOthersWait()
    {
        NetLimits limits = tightLimits();
        limits.newcomers = 1;
        NetHouse house(limits);
        house.open();
        RawClient inside(house.door.port());
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 1; }));
        RawClient outside(house.door.port());
        house.door.shutDown();
        house.clock.advance(house.limits.shutdownTime);
        QVERIFY(inside.waitGone() && outside.waitGone());
        const QDeadlineTimer askedAgain(50);
        QVERIFY(QTest::qWaitFor([&] { return askedAgain.hasExpired(); }));
        QCOMPARE(house.counters.accepted, 1u);
    }

    // Everybody there, and the house is taken down around them.
    void isDestroyedInUse()
    {
        auto house = std::make_unique<NetHouse>();
        house->open();
        WsClient webSocket(house->door.port());
        QVERIFY(!webSocket.next(u"welcome"_s).isEmpty());
        RawClient busy(house->door.port());
        busy.post("/test/hold", "{}");
        QVERIFY(QTest::qWaitFor([&] { return house->held.size() == 1; }));
        house.reset();
        QVERIFY(busy.waitGone());
        QVERIFY(webSocket.closeCode() != 0);
    }

    void counts()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/echo", R"({"text":"a"})");
        QCOMPARE(client.response().status, 201);
        WsClient webSocket(house.door.port());
        webSocket.send({{u"type"_s, u"ping"_s}});
        QVERIFY(!webSocket.next(u"pong"_s).isEmpty());
        const QJsonObject json = house.counters.toJson();
        QCOMPARE(json.value(u"accepted"_s).toInt(), 2);
        QCOMPARE(json.value(u"open"_s).toInt(), 2);
        QCOMPARE(json.value(u"webSockets"_s).toInt(), 1);
        QCOMPARE(json.value(u"responses"_s).toObject(), (QJsonObject {{u"201"_s, 1}}));
        QCOMPARE(json.value(u"refused"_s).toObject(), QJsonObject());
        QCOMPARE(json.value(u"messagesIn"_s).toInt(), 1);
        QCOMPARE(json.value(u"messagesOut"_s).toInt(), 2);
        QCOMPARE(json.value(u"bytesIn"_s).toInt(), 12 + 15);
        QVERIFY(json.value(u"bytesOut"_s).toInt() > 300);
    }
};

LOKET_TEST(FrontDoorTest)
#include "tst_frontdoor.moc"
