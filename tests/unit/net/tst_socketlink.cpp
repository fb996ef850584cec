#include "nethouse.h"
#include "rawclient.h"
#include "support/memory.h"
#include "support/testmain.h"

#include "protocol/deflate.h"
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

const QByteArray agreed =
    "permessage-deflate; server_no_context_takeover; client_no_context_takeover";

// A client of `/ws` that sends what the test says.
class Talker : public RawClient {
public:
    enum class Offers { Nothing, Deflate };
    explicit Talker(NetHouse &house, Offers offers = Offers::Nothing)
        : RawClient(house.door.port())
    {
        const bool deflates = offers == Offers::Deflate;
        send(deflates ? QByteArray(handshake).chopped(2)
                    + "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n"
                      : handshake);
        const RawResponse opened = response();
        if (opened.status != 101 || !hears("\"welcome\"")
            || opened.header("sec-websocket-extensions") != (deflates ? agreed : QByteArray())) {
            qFatal("no WebSocket");
        }
        received.clear();
    }
    // The next text, of a frame that is whole and deflated.
    QByteArray nextInflated()
    {
        std::optional<QByteArray> text;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
            receive();
            if (received.size() < 4 || received[0] != '\xc1') {
                return isGone();
            }
            const bool isShort = received[1] < 126;
            const qsizetype head = isShort ? 2 : 4;
            const qsizetype size = isShort
                ? received[1]
                : static_cast<quint8>(received[2]) * 256 + static_cast<quint8>(received[3]);
            if (received.size() >= head + size) {
                text = Inflater().inflated(received.mid(head, size), 100'000).value_or("");
                received.remove(0, head + size);
            }
            return text.has_value();
        });
        return text.value_or(QByteArray());
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

    void largeMessagesAreDeflatedWhereThatIsAgreed()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets of 6.4 knows no extension");
        NetHouse house;
        house.open();
        Talker client(house, Talker::Offers::Deflate);
        QByteArray text;
        for (int i = 0; i < 400; ++i) {
            text += QByteArray::number(i * i);
        }
        const QByteArray asked = R"({"type":"test:echo","id":1,"data":{"text":"%"}})";
        const QByteArray sent =
            Deflater().deflated(textFrame(QByteArray(asked).replace('%', text)));
        QVERIFY(sent.size() < text.size());
        client.send(masked(sent));
        QVERIFY(client.nextInflated().contains(text));
        QVERIFY(client.nextInflated().contains("\"reply\""));
        client.send(masked(textFrame(question)));
        QVERIFY(client.hears("\"pong\"")); // as it is: it is small
        QCOMPARE(house.counters.deflated, 2u);
    }

    // Once for all who read it, and once more when another turn is another publication.
    void whatManyGetIsDeflatedOnce()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets of 6.4 knows no extension");
        NetHouse house;
        house.open();
        std::vector<std::unique_ptr<Talker>> clients;
        for (const auto offers : {Talker::Offers::Deflate, Talker::Offers::Deflate,
                 Talker::Offers::Nothing, Talker::Offers::Deflate}) {
            clients.push_back(std::make_unique<Talker>(house, offers));
            clients.back()->send(
                masked(textFrame(R"({"type":"subscribe","channel":"public:news"})")));
            QVERIFY(clients.back()->hears("\"subscribed\""));
            clients.back()->received.clear();
        }
        for (int i = 1; i <= 3; ++i) {
            const QJsonObject data {{u"text"_s, QString(2000, QChar(u'a' + i))}};
            const quint64 bytes = house.counters.bytesOut;
            house.hub.publish(u"public:news"_s, u"news"_s, data);
            QCOMPARE(house.counters.deflated, quint64(i));
            QVERIFY(house.counters.bytesOut - bytes < 2 * 2000); // one got it as it is
            for (const std::size_t deflating : {0, 1, 3}) {
                QVERIFY(clients[deflating]->nextInflated().contains(QByteArray(2000, 'a' + i)));
            }
            QVERIFY(clients[2]->hears(QByteArray(2000, 'a' + i)));
        }
    }

    void whoDeflatesWronglyIsClosed_data()
    {
        QTest::addColumn<QByteArray>("frame");
        QTest::addColumn<int>("code");
        QTest::newRow("a bomb") << Deflater().deflated(binaryFrame(QByteArray(4'000'000, '\0')))
                                << 1009;
        QTest::newRow("no deflated text") << deflatedFrame(false, "\x07") << 1007;
        QTest::newRow("a ping") << QByteArray::fromHex("c900") << 1002;
    }
    void whoDeflatesWronglyIsClosed()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets of 6.4 knows no extension");
        QFETCH(QByteArray, frame);
        QFETCH(int, code);
        NetHouse house;
        house.open();
        Talker client(house, Talker::Offers::Deflate);
        const double before = memory();
        client.send(masked(frame));
        const QString reason = code == 1009 ? u"message too large"_s : u"protocol error"_s;
        QVERIFY(client.hears(closeFrame(static_cast<quint16>(code), reason)));
        QVERIFY(client.waitGone());
        QVERIFY(memory() - before < allowedMemory(2));
    }

    // Compressors belong to the door: who only listens costs what it cost without.
    void whoDeflatesCostsNoMoreThanOthers()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtWebSockets of 6.4 knows no extension");
        constexpr int many = 80;
        NetHouse house;
        house.open();
        double taken[2] {};
        for (const auto offers : {Talker::Offers::Nothing, Talker::Offers::Deflate}) {
            std::vector<std::unique_ptr<Talker>> clients;
            const double before = memory();
            for (int i = 0; i < many; ++i) {
                clients.push_back(std::make_unique<Talker>(house, offers));
            }
            taken[offers == Talker::Offers::Deflate ? 1 : 0] = memory() - before;
            clients.clear();
            QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
        }
        QVERIFY2(taken[1] < taken[0] + allowedMemory(2), QByteArray::number(taken[1]).constData());
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
