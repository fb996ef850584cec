#include "protocol/deflate.h"
#include "protocol/websocketframe.h"
#include "protocol/websocketreader.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace Qt::Literals::StringLiterals;
using Type = WebSocketMessage::Type;

namespace {

constexpr quint8 last = 0x80;
constexpr quint8 deflated = 0x40;
constexpr quint8 text = 1;
constexpr quint8 binary = 2;
constexpr quint8 closing = 8;
constexpr quint8 ping = 9;

// As a client sends it: masked.
QByteArray clientFrame(int first, const QByteArray &payload)
{
    QByteArray frame = textFrame(payload);
    const qsizetype head = frame.size() - payload.size();
    frame[0] = static_cast<char>(first);
    frame[1] = static_cast<char>(frame[1] | 0x80);
    const QByteArray mask = QByteArray::fromHex("a1b2c3d4");
    frame.insert(head, mask);
    for (qsizetype i = 0; i < payload.size(); ++i) {
        frame[head + 4 + i] = static_cast<char>(frame[head + 4 + i] ^ mask[i % 4]);
    }
    return frame;
}

struct Heard {
    QList<WebSocketMessage> messages;
    quint16 refusal = 0;
};

Heard hear(
    const QByteArray &bytes, qsizetype step, qint64 largest = 1000, Inflater *inflater = nullptr)
{
    WebSocketReader reader(largest);
    reader.setInflater(inflater);
    Heard heard;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArrayView part = QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at));
        for (;;) {
            const auto message = reader.read(part);
            if (!message) {
                heard.refusal = message.error();
                return heard;
            }
            if (!*message) {
                break;
            }
            heard.messages.append(**message);
        }
    }
    return heard;
}

} // namespace

class WebSocketReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheExamplesOfTheStandard()
    {
        // RFC 6455, 5.7: a masked “Hello”, and a pong with it.
        QCOMPARE(hear(QByteArray::fromHex("818537fa213d7f9f4d5158"), 100).messages,
            (QList<WebSocketMessage> {{Type::Text, "Hello"}}));
        QCOMPARE(hear(QByteArray::fromHex("8a8537fa213d7f9f4d5158"), 100).messages,
            (QList<WebSocketMessage> {{Type::Pong, "Hello"}}));
    }

    void readsEveryLength_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 125, 126, 127, 65535, 65536, 200'000}) {
            QTest::addRow("%d", size) << size;
        }
    }
    void readsEveryLength()
    {
        QFETCH(int, size);
        const QByteArray payload(size, 'x');
        const QByteArray bytes =
            clientFrame(last | binary, payload) + clientFrame(last | text, "!");
        for (const qsizetype step : {1, 7, 16384, 1'000'000}) {
            QCOMPARE(hear(bytes, step, 200'000).messages,
                (QList<WebSocketMessage> {{Type::Binary, payload}, {Type::Text, "!"}}));
        }
    }

    void joinsFragmentsAroundControlFrames()
    {
        const QByteArray euro = u"€"_s.toUtf8(); // cut inside the letter
        const QByteArray bytes = clientFrame(text, euro.first(1)) + clientFrame(last | ping, "are")
            + clientFrame(0, euro.sliced(1, 1)) + clientFrame(last | ping, {})
            + clientFrame(last, euro.sliced(2)) + clientFrame(last | text, "next");
        for (const qsizetype step : {1, 5, 1000}) {
            QCOMPARE(hear(bytes, step).messages,
                (QList<WebSocketMessage> {{Type::Ping, "are"}, {Type::Ping, {}}, {Type::Text, euro},
                    {Type::Text, "next"}}));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, int code) {
            QTest::newRow(name) << bytes << code;
        };
        const QByteArray whole = clientFrame(last | text, "x");
        row("not masked", textFrame("x"), 1002);
        row("reserved bit", clientFrame(last | 0x40 | text, "x"), 1002);
        row("unknown opcode", clientFrame(last | 3, "x"), 1002);
        row("unknown control", clientFrame(last | 11, "x"), 1002);
        row("ping in pieces", clientFrame(ping, "x"), 1002);
        row("long ping", clientFrame(last | ping, QByteArray(126, 'x')), 1002);
        row("nothing to go on with", clientFrame(last, "x"), 1002);
        row("after a whole one", whole + clientFrame(last, "x"), 1002);
        row("begins inside another", clientFrame(text, "x") + whole, 1002);
        row("length too long by 16 bits", QByteArray::fromHex("81fe007d00000000"), 1002);
        row("length too long by 64 bits", QByteArray::fromHex("81ff000000000000ffff00000000"),
            1002);
        row("largest length", QByteArray::fromHex("82ffffffffffffffffff00000000"), 1009);
        row("too large", clientFrame(last | binary, QByteArray(1001, 'x')).first(8), 1009);
        row("too large in pieces",
            clientFrame(binary, QByteArray(600, 'x')) + clientFrame(0, QByteArray(401, 'x')), 1009);
        row("not UTF-8", clientFrame(last | text, "\xff"), 1007);
        row("half a letter", clientFrame(text, "\xe2") + clientFrame(last, "\x82"), 1007);
        row("surrogate", clientFrame(last | text, "\xed\xa0\x80"), 1007);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        for (const qsizetype step : {1, 3, 100'000}) {
            QCOMPARE(int(hear(bytes, step).refusal), code);
        }
    }

    void inflates_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<WebSocketMessage>>("messages");
        const QByteArray hello = QByteArray::fromHex("f248cdc9c90700"); // RFC 7692, 7.2.3.1
        const QList<WebSocketMessage> one {{Type::Text, "Hello"}};
        QTest::newRow("whole") << clientFrame(last | deflated | text, hello) << one;
        QTest::newRow("in pieces") << clientFrame(deflated | text, hello.first(3))
                + clientFrame(0, {}) + clientFrame(last, hello.sliced(3))
                                   << one;
        QTest::newRow("around a ping")
            << clientFrame(deflated | text, hello.first(3)) + clientFrame(last | ping, "p")
                + clientFrame(last, hello.sliced(3))
            << QList<WebSocketMessage> {{Type::Ping, "p"}, {Type::Text, "Hello"}};
        QTest::newRow("between others") << clientFrame(last | text, "a")
                + clientFrame(last | deflated | binary, hello) + clientFrame(last | text, "b")
                                        << QList<WebSocketMessage> {{Type::Text, "a"},
                                               {Type::Binary, "Hello"}, {Type::Text, "b"}};
    }
    void inflates()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<WebSocketMessage>, messages);
        Inflater inflater;
        for (const qsizetype step : {1, 3, 100'000}) {
            QCOMPARE(hear(bytes, step, 5, &inflater).messages, messages);
        }
    }

    void refusesWhatIsDeflatedWrongly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray hello = QByteArray::fromHex("f248cdc9c90700");
        QTest::newRow("the bit on a ping") << clientFrame(last | deflated | ping, "x") << 1002;
        QTest::newRow("the bit on a goodbye") << clientFrame(last | deflated | closing, {}) << 1002;
        QTest::newRow("the bit on a later frame") << clientFrame(deflated | text, hello.first(3))
                + clientFrame(last | deflated, hello.sliced(3))
                                                  << 1002;
        QTest::newRow("another bit") << clientFrame(last | deflated | 0x20 | text, hello) << 1002;
        QTest::newRow("not deflated") << clientFrame(last | deflated | text, "\x07") << 1007;
        QTest::newRow("cut off") << clientFrame(last | deflated | text, hello.first(3)) << 1007;
        const QByteArray notUtf8 = QByteArray::fromHex("000100feffff00"); // one byte, as it is
        QTest::newRow("not UTF-8") << clientFrame(last | deflated | text, notUtf8) << 1007;
        QTest::newRow("too large when inflated")
            << clientFrame(last | deflated | text, QByteArray::fromHex("f248cdc9c9cf0700")) << 1009;
        QTest::newRow("too large before")
            << clientFrame(last | deflated | binary, QByteArray(100, '\0')) << 1009;
    }
    void refusesWhatIsDeflatedWrongly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        Inflater inflater;
        for (const qsizetype step : {1, 3, 100'000}) {
            QCOMPARE(int(hear(bytes, step, 5, &inflater).refusal), code);
        }
    }

    void takesTheLargest()
    {
        const QByteArray half(500, 'x');
        QCOMPARE(
            hear(clientFrame(binary, half) + clientFrame(last, half), 64).messages.value(0).payload,
            half + half);
    }

    // The head of a frame is enough to refuse it: none of its payload has to come.
    void theLargestMayChange()
    {
        WebSocketReader reader(4);
        const QByteArray five = clientFrame(last | binary, "12345");
        QByteArrayView head = QByteArrayView(five).first(6);
        QCOMPARE(int(reader.read(head).error()), 1009);
        WebSocketReader other(4);
        other.setLargest(5);
        QByteArrayView bytes = five;
        QVERIFY(other.read(bytes)->has_value());
    }

    void readsGoodbyes_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("none") << QByteArray() << 1005 << true;
        QTest::newRow("normal") << QByteArray::fromHex("03e8") + "bye" << 1000 << true;
        QTest::newRow("own") << QByteArray::fromHex("0fa8") << 4008 << true;
        QTest::newRow("half a code") << QByteArray::fromHex("03") << 1002 << false;
        for (const int code : {0, 999, 1004, 1005, 1006, 1015, 2999, 5000, 65535}) {
            QByteArray payload(2, 0);
            payload[0] = static_cast<char>(code >> 8);
            payload[1] = static_cast<char>(code & 0xff);
            QTest::addRow("%d", code) << payload << 1002 << false;
        }
        QTest::newRow("not UTF-8") << QByteArray::fromHex("03e8ff") << 1007 << false;
    }
    void readsGoodbyes()
    {
        QFETCH(QByteArray, payload);
        QFETCH(int, code);
        QFETCH(bool, isRight);
        const auto messages = hear(clientFrame(last | closing, payload), 1).messages;
        QCOMPARE(messages, (QList<WebSocketMessage> {{Type::Close, payload}}));
        const auto read = closeCodeOf(messages.first());
        QCOMPARE(read.has_value(), isRight);
        QCOMPARE(int(read ? *read : read.error()), code);
    }
};

LOKET_TEST(WebSocketReaderTest)
#include "tst_websocketreader.moc"
