#include "protocol/engineio.h"
#include "support/testmain.h"

#include "protocol/websocketframe.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace loket;

using Packet = EngineIoPacket;
using Type = EngineIoPacket::Type;

class EngineIoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPackets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Packet>("packet");
        const auto row = [](const char *name, const QByteArray &text, const Packet &packet) {
            QTest::newRow(name) << text << packet;
        };
        row("open", R"(0{"sid":"x"})", {.type = Type::Open, .data = R"({"sid":"x"})"});
        row("close", "1", {.type = Type::Close});
        row("ping", "2", {.type = Type::Ping});
        row("probe", "2probe", {.type = Type::Ping, .data = "probe"});
        row("pong", "3", {.type = Type::Pong});
        row("pong to a probe", "3probe", {.type = Type::Pong, .data = "probe"});
        row("message", "4hello", {.data = "hello"});
        row("empty message", "4", {});
        row("message beyond ASCII", "4€😀", {.data = "€😀"});
        row("message of digits", "4444", {.data = "444"});
        row("upgrade", "5", {.type = Type::Upgrade});
        row("noop", "6", {.type = Type::Noop});
        row("bytes", "bAQIDBA==", {.data = QByteArray("\1\2\3\4"), .isBinary = true});
        row("no bytes", "b", {.data = "", .isBinary = true});
        row("all letters of base64", "b+/+/", {.data = "\xfb\xff\xbf", .isBinary = true});
    }
    void readsPackets()
    {
        QFETCH(QByteArray, text);
        QFETCH(Packet, packet);
        QVERIFY(readEngineIoPacket(text) == packet);
        QVERIFY(readEngineIoPayload(text) == QList {packet});
    }

    void refusesPackets_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("letter") << QByteArray("abc");
        QTest::newRow("7") << QByteArray("7");
        QTest::newRow("9") << QByteArray("9hello");
        QTest::newRow("minus") << QByteArray("-1");
        QTest::newRow("space") << QByteArray(" 4hello");
        QTest::newRow("zero byte") << QByteArray("\0", 1);
        QTest::newRow("beyond ASCII") << QByteArray("ÿ4");
        QTest::newRow("close with more") << QByteArray("1now");
        QTest::newRow("upgrade with more") << QByteArray("5probe");
        QTest::newRow("noop with more") << QByteArray("6 ");
        QTest::newRow("ping with more") << QByteArray("2hello");
        QTest::newRow("pong with more") << QByteArray("3probes");
        QTest::newRow("not UTF-8") << QByteArray("4\xff\xfe");
        QTest::newRow("half a character") << QByteArray("4\xe2\x82");
        QTest::newRow("surrogate") << QByteArray("4\xed\xa0\x80");
        QTest::newRow("base64: foreign letter") << QByteArray("bAQ*DBA==");
        QTest::newRow("base64: no padding") << QByteArray("bAQIDBA");
        QTest::newRow("base64: padding alone") << QByteArray("b====");
        QTest::newRow("base64: padding inside") << QByteArray("bAQ==AQID");
        QTest::newRow("base64: space") << QByteArray("bAQID BA==");
        QTest::newRow("base64: of URLs") << QByteArray("b-_-_");
        QTest::newRow("capital B") << QByteArray("BAQIDBA==");
    }
    void refusesPackets()
    {
        QFETCH(QByteArray, text);
        const auto packet = readEngineIoPacket(text);
        QVERIFY(!packet);
        QCOMPARE(packet.error().code, u"INVALID_MESSAGE"_s);
        QVERIFY(!packet.error().message.isEmpty());
        QVERIFY(!readEngineIoPayload("4before\x1e" + text
            + "\x1e"
              "4after"));
    }

    void readsPayloads()
    {
        const auto packets = readEngineIoPayload("4one\x1e"
                                                 "bAQI=\x1e"
                                                 "3\x1e"
                                                 "4");
        QVERIFY(packets);
        QCOMPARE(packets->size(), 4);
        QVERIFY(packets->at(0) == (Packet {.data = "one"}));
        QVERIFY(packets->at(1) == (Packet {.data = "\1\2", .isBinary = true}));
        QVERIFY(packets->at(2) == (Packet {.type = Type::Pong}));
        QVERIFY(packets->at(3) == Packet {});
    }

    void refusesPayloads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("separator alone") << QByteArray("\x1e");
        QTest::newRow("separator at the end") << QByteArray("4a\x1e");
        QTest::newRow("separator at the start") << QByteArray("\x1e"
                                                              "4a");
        QTest::newRow("two separators") << QByteArray("4a\x1e\x1e"
                                                      "4b");
        QTest::newRow("lengths of protocol 3") << QByteArray("6:4hello");
    }
    void refusesPayloads()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readEngineIoPayload(text));
    }

    void keepsTheLimits()
    {
        QVERIFY(readEngineIoPayload("4hello", {.bytes = 6}));
        QVERIFY(!readEngineIoPayload("4hello", {.bytes = 5}));
        QVERIFY(readEngineIoPayload("4\x1e"
                                    "4\x1e"
                                    "4",
            {.packets = 3}));
        QVERIFY(!readEngineIoPayload("4\x1e"
                                     "4\x1e"
                                     "4",
            {.packets = 2}));
    }

    void writesFramesAndPayloads()
    {
        const QByteArray text = engineIoFrame({.data = "hello"});
        const QByteArray bytes = engineIoFrame({.data = "\1\2\3\4", .isBinary = true});
        QCOMPARE(text, textFrame("4hello"));
        QCOMPARE(bytes, binaryFrame("\1\2\3\4"));
        QCOMPARE(engineIoFrame({.type = Type::Pong, .data = "probe"}), textFrame("3probe"));
        QCOMPARE(engineIoPayload({text, bytes}),
            QByteArray("4hello\x1e"
                       "bAQIDBA=="));
        QCOMPARE(engineIoPayload({text + bytes, text}),
            QByteArray("4hello\x1e"
                       "bAQIDBA==\x1e"
                       "4hello"));
        QCOMPARE(engineIoPayload({}), QByteArray());
        QCOMPARE(engineIoTextFrames(text + bytes), text + textFrame("bAQIDBA=="));
    }

    void unwrapsFramesOfEverySize_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 124, 125, 126, 65534, 65535, 65536, 200'000}) {
            QTest::addRow("%d", size) << size;
        }
    }
    void unwrapsFramesOfEverySize()
    {
        QFETCH(int, size);
        const Packet packet {.data = QByteArray(size, 'x')};
        const QByteArray payload = engineIoPayload({engineIoFrame(packet), engineIoFrame(packet)});
        const auto read = readEngineIoPayload(payload);
        QVERIFY(read == (QList {packet, packet}));
    }

    void writesTheHandshake()
    {
        const Packet packet = openPacket({.sid = u"abc"_s,
            .upgrades = {u"websocket"_s},
            .pingInterval = std::chrono::milliseconds(300),
            .pingTimeout = std::chrono::milliseconds(200),
            .maxPayload = 1'000'000});
        QCOMPARE(packet.type, Type::Open);
        QCOMPARE(packet.data,
            QByteArray(R"({"maxPayload":1000000,"pingInterval":300,"pingTimeout":200,)"
                       R"("sid":"abc","upgrades":["websocket"]})"));
    }

    void readsQueries()
    {
        const auto polling = readEngineIoQuery("EIO=4&transport=polling&t=Ns8xq");
        QVERIFY(polling);
        QCOMPARE(polling->transport, EngineIoQuery::Transport::Polling);
        QCOMPARE(polling->sid, QString());
        QVERIFY(!polling->base64);
        const auto websocket = readEngineIoQuery("sid=a%2Db&b64=1&EIO=4&transport=websocket");
        QVERIFY(websocket);
        QCOMPARE(websocket->transport, EngineIoQuery::Transport::WebSocket);
        QCOMPARE(websocket->sid, u"a-b"_s);
        QVERIFY(websocket->base64);
    }

    void refusesQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("code");
        const auto row = [](const QByteArray &query, EngineIoRefusal refusal) {
            QTest::newRow(query.isEmpty() ? "empty" : query.constData())
                << query << static_cast<int>(refusal);
        };
        row("", EngineIoRefusal::UnknownTransport);
        row("EIO=4", EngineIoRefusal::UnknownTransport);
        row("EIO=4&transport=abc", EngineIoRefusal::UnknownTransport);
        row("EIO=4&transport=Polling", EngineIoRefusal::UnknownTransport);
        row("EIO=4&transport=webtransport", EngineIoRefusal::UnknownTransport);
        row("transport=polling", EngineIoRefusal::UnsupportedVersion);
        row("EIO=&transport=polling", EngineIoRefusal::UnsupportedVersion);
        row("EIO=abc&transport=polling", EngineIoRefusal::UnsupportedVersion);
        row("EIO=3&transport=polling", EngineIoRefusal::UnsupportedVersion);
        row("EIO=44&transport=polling", EngineIoRefusal::UnsupportedVersion);
        row("eio=4&transport=polling", EngineIoRefusal::UnsupportedVersion);
        row("EIO=4&EIO=4&transport=polling", EngineIoRefusal::BadRequest);
        row("EIO=4&transport=polling&transport=websocket", EngineIoRefusal::BadRequest);
        row("EIO=4&transport=polling&sid=a&sid=b", EngineIoRefusal::BadRequest);
    }
    void refusesQueries()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, code);
        const auto read = readEngineIoQuery(query);
        QVERIFY(!read);
        QCOMPARE(static_cast<int>(read.error()), code);
        const QJsonObject json = QJsonDocument::fromJson(refusalJson(read.error())).object();
        QCOMPARE(json[u"code"_s].toInt(-1), code);
        QVERIFY(!json[u"message"_s].toString().isEmpty());
    }
};

LOKET_TEST(EngineIoTest)
#include "tst_engineio.moc"
