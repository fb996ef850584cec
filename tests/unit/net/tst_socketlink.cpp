#include "nethouse.h"
#include "rawclient.h"
#include "support/memory.h"
#include "support/testmain.h"

#include "protocol/websocketframe.h"

using namespace loket;
using namespace loket::test;

namespace {

const QByteArray handshake =
    "GET /ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
const QByteArray question = R"({"type":"ping"})";

// As a client sends it; a mask of zeros changes nothing.
QByteArray masked(QByteArray frame)
{
    const qsizetype size = static_cast<quint8>(frame[1]);
    frame[1] = static_cast<char>(frame[1] | 0x80);
    return frame.insert(size == 127 ? 10 : size == 126 ? 4 : 2, QByteArray(4, '\0'));
}

// A client of `/ws` that sends what the test says.
class Talker : public RawClient {
public:
    explicit Talker(NetHouse &house)
        : RawClient(house.door.port())
    {
        send(handshake);
        if (response().status != 101 || !hears("\"welcome\"")) {
            qFatal("no WebSocket");
        }
        received.clear();
    }
    bool hears(const QByteArray &bytes) { return hears(*this, bytes); }

    static bool hears(RawClient &client, const QByteArray &bytes)
    {
        return QTest::qWaitFor([&] {
            client.receive();
            return client.received.contains(bytes);
        });
    }
};

} // namespace

class SocketLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A client need not wait for the answer to its handshake.
    void hearsWhatComesWithTheHandshake()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send(handshake + masked(textFrame(question)));
        QCOMPARE(client.response().status, 101);
        QVERIFY(Talker::hears(client, "\"pong\""));
    }

    void answersPings()
    {
        NetHouse house;
        house.open();
        Talker client(house);
        client.send(masked(pingFrame()) + masked(QByteArray::fromHex("8903") + "hey"));
        QVERIFY(client.hears(pongFrame("hey"))); // one answer is enough for both
        client.send(masked(textFrame(question)));
        QVERIFY(client.hears("\"pong\""));
    }

    // Also where the server asks nobody whether they are there.
    void whoPingsIsThere()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets tells nobody of pings");
        NetLimits limits = tightLimits();
        limits.pingInterval = Millis(0);
        NetHouse house(limits);
        house.open();
        Talker client(house);
        for (const char *said : {"one", "two"}) {
            house.clock.advance(limits.idleTime * 2 / 3);
            client.send(masked(QByteArray::fromHex("8903") + said));
            QVERIFY(client.hears(pongFrame(said)));
        }
        house.clock.advance(limits.idleTime);
        QVERIFY(client.hears(closeFrame(1000, u"idle"_s)));
        QCOMPARE(house.counters.idleClosed, 1u);
    }

    void answersGoodbyes_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("with a code") << closeFrame(3000, u"done"_s) << closeFrame(3000, {});
        QTest::newRow("without") << QByteArray::fromHex("8800") << closeFrame(1000, {});
    }
    // The server ends the connection at once, not when its time is over; what comes behind the
    // goodbye is not heard.
    void answersGoodbyes()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("goodbyes are answered by QtWebSockets");
        QFETCH(QByteArray, said);
        QFETCH(QByteArray, answer);
        NetHouse house;
        house.open();
        Talker client(house);
        // Its place in the hub is free before its connection has ended: it may come back at once.
        auto stateThen = QAbstractSocket::UnconnectedState;
        connect(&house.hub, &Hub::detached, this, [&] { stateThen = client.socket->state(); });
        client.send(masked(said) + masked(textFrame(question)));
        QVERIFY(client.waitGone());
        QCOMPARE(client.received, answer);
        QCOMPARE(stateThen, QAbstractSocket::ConnectedState);
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
        QVERIFY(house.hub.connections().isEmpty());
        QCOMPARE(house.counters.webSockets, 0);
        QVERIFY(house.counters.closed.empty());
    }

    // What a client sends before it has read the server's goodbye is not heard either.
    void waitsForTheAnswerToItsGoodbye()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets ends at once, and whether what is unread costs "
                                      "the goodbye is the system's");
        NetHouse house;
        house.open();
        Talker client(house);
        house.hub.close(house.hub.connections().constFirst(), 4001, u"AUTH_EXPIRED"_s);
        client.send(masked(textFrame(question)));
        QVERIFY(client.hears(closeFrame(4001, u"AUTH_EXPIRED"_s)));
        QVERIFY(!client.isGone());
        client.send(masked(closeFrame(4001, {})));
        QVERIFY(client.waitGone());
        QCOMPARE(client.received, closeFrame(4001, u"AUTH_EXPIRED"_s));
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    void endsWhoDoesNotMask()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets of 6.4 reads what is not masked");
        NetHouse house;
        house.open();
        Talker client(house);
        client.send(textFrame(question));
        QVERIFY(client.hears(closeFrame(1002, u"protocol error"_s)));
        QVERIFY(client.waitGone());
    }

    void endsWhoBreaksTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("reason");
        const QByteArray broken = "protocol error";
        QTest::newRow("no UTF-8") << masked(textFrame("\xff")) << 1007 << broken;
        QTest::newRow("broken goodbye") << masked(QByteArray::fromHex("88010f")) << 1002 << broken;
        QTest::newRow("too large, and more of it")
            << masked(binaryFrame(QByteArray(5'000'000, 'x'))) << 1009
            << QByteArray("message too large");
    }
    void endsWhoBreaksTheProtocol()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets has words of its own");
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QByteArray, reason);
        NetHouse house;
        house.open();
        Talker client(house);
        client.send(bytes + masked(textFrame(question)));
        QVERIFY(client.hears(closeFrame(static_cast<quint16>(code), QString::fromLatin1(reason))));
        QVERIFY(client.waitGone());
        QVERIFY(!client.received.contains("\"pong\""));
        QCOMPARE(house.counters.closed.at(reason), 1u);
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    // It may be told 4008; what it costs is bounded.
    void keepsFewAnswersForWhoPingsAndDoesNotRead()
    {
        NetLimits limits = tightLimits();
        limits.turnBytesOfOther = limits.turnBytesOfOthers = 1 << 30; // all are read
        NetHouse house(limits);
        house.open();
        Talker client(house);
        client.socket->setReadBufferSize(1);
        const QByteArray ping = masked(QByteArray::fromHex("897d") + QByteArray(125, 'x'));
        const QByteArray pings = ping.repeated(1'000);
        const double before = memory();
        double most = 0;
        for (int i = 0; i < 200 && !client.isGone(); ++i) {
            client.socket->write(pings);
            QVERIFY(house.passTime(
                Millis(10), [&] { return client.socket->bytesToWrite() == 0 || client.isGone(); }));
            most = std::max(most, memory() - before);
        }
        QVERIFY2(most < allowedMemory(12), QByteArray::number(most).constData());
    }

    // Who pings and does not read has one answer waiting, not millions.
    void keepsOneAnswerForWhoPingsAndDoesNotRead()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets answers every ping");
        NetLimits limits = tightLimits();
        limits.turnBytesOfOther = limits.turnBytesOfOthers = 1 << 30; // all are read
        NetHouse house(limits);
        house.open();
        Talker client(house);
        client.socket->setReadBufferSize(1);
        const QJsonObject data {{u"text"_s, QString(100'000, u'x')}};
        const ConnectionId id = house.hub.connections().constFirst();
        while (house.hub.bytesWaiting() == 0) {
            house.hub.send(id, u"news"_s, data);
            QCoreApplication::processEvents();
        }
        const qint64 waiting = house.hub.bytesWaiting();
        const quint64 sent = house.counters.messagesOut;
        for (int i = 0; i < 50; ++i) {
            client.send(masked(pingFrame()).repeated(10'000));
            client.sendOut();
        }
        client.send(masked(QByteArray::fromHex("8904") + "last"));
        client.sendOut();
        QVERIFY(house.hub.bytesWaiting() <= waiting);
        QCOMPARE(house.counters.messagesOut, sent);
        client.socket->setReadBufferSize(0);
        QVERIFY(client.hears(pongFrame("last")));
        QCOMPARE(house.counters.messagesOut, sent + 1);
    }
};

LOKET_TEST(SocketLinkTest)
#include "tst_socketlink.moc"
