#include "protocol/deflate.h"
#include "protocol/websocketframe.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray largeText()
{
    QByteArray text;
    for (int i = 0; i < 200; ++i) {
        text += R"({"number":"A-)" + QByteArray::number(i) + R"(","state":"waiting"})";
    }
    return text;
}

// The payload of one frame that is deflated; empty: it is not.
QByteArray deflatedIn(const QByteArray &frame)
{
    QByteArrayView rest = frame;
    const bool isDeflated = (static_cast<quint8>(frame[0]) & 0x40) != 0;
    return isDeflated ? takeFrame(rest).payload.toByteArray() : QByteArray();
}

} // namespace

class DeflateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QByteArray>("offers");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray plain =
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover";
        const auto row = [](const QByteArray &offers, const QByteArray &answer) {
            QTest::newRow(offers.isEmpty() ? "nothing" : offers.constData()) << offers << answer;
        };
        row("permessage-deflate", plain);
        row("permessage-deflate; client_max_window_bits", plain); // browsers, ws
        row("permessage-deflate;client_max_window_bits=10", plain);
        row("permessage-deflate; client_max_window_bits=\"10\"", plain);
        row("permessage-deflate; server_no_context_takeover", plain);
        row("permessage-deflate; server_max_window_bits=15", plain + "; server_max_window_bits=15");
        row("x-webkit-deflate-frame, permessage-deflate", plain);
        row("permessage-deflate; server_max_window_bits=10, permessage-deflate", plain);
        row("", {});
        row("x-webkit-deflate-frame", {});
        row("Permessage-Deflates", {});
        row("permessage-deflate; server_max_window_bits=10", {}); // one frame fits all
        row("permessage-deflate; server_max_window_bits", {});
        row("permessage-deflate; client_max_window_bits=16", {});
        row("permessage-deflate; client_max_window_bits=08", {});
        row("permessage-deflate; server_no_context_takeover=1", {});
        row("permessage-deflate; unknown", {});
        row("permessage-deflate; client_max_window_bits; client_max_window_bits", {});
        row("permessage-deflate;", {});
        row(";,=\"", {});
    }
    void agrees()
    {
        QFETCH(QByteArray, offers);
        QFETCH(QByteArray, answer);
        QCOMPARE(agreedDeflate(offers).value_or(QByteArray()), answer);
    }

    // RFC 7692, 7.2.3.
    void inflatesTheExamplesOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("deflated");
        QTest::addColumn<QByteArray>("message");
        const QByteArray hello = "Hello";
        QTest::newRow("one block") << hex("f248cdc9c90700") << hello;
        QTest::newRow("by the context") << hex("f200110000") << QByteArray();
        QTest::newRow("no compression") << hex("000500faff48656c6c6f00") << hello;
        QTest::newRow("a last block") << hex("f348cdc9c9070000") << hello;
        QTest::newRow("two blocks") << hex("f248050000 00ffffcac9c90700") << hello;
        QTest::newRow("nothing") << hex("00") << QByteArray("");
    }
    void inflatesTheExamplesOfTheStandard()
    {
        QFETCH(QByteArray, deflated);
        QFETCH(QByteArray, message);
        Inflater inflater;
        const auto inflated = inflater.inflated(deflated, 100);
        if (message.isNull()) { // what it refers to came with an earlier message
            QCOMPARE(inflated.error(), closecodes::badData);
        } else {
            QCOMPARE(inflated.value(), message);
        }
    }

    void whatIsDeflatedComesBack_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("text") << largeText();
        QTest::newRow("one byte, often") << QByteArray(1'000'000, 'x');
        QByteArray noise(20'000, Qt::Uninitialized);
        quint32 seed = 7;
        for (char &byte : noise) {
            seed = seed * 1664525 + 1013904223;
            byte = static_cast<char>(seed >> 24 & 0x3f);
        }
        QTest::newRow("noise") << noise;
    }
    void whatIsDeflatedComesBack()
    {
        QFETCH(QByteArray, message);
        Deflater deflater;
        Inflater inflater;
        for (int i = 0; i < 2; ++i) { // nothing is left of the first
            for (const QByteArray &frame : {textFrame(message), binaryFrame(message)}) {
                const QByteArray sent = deflater.deflated(frame);
                QVERIFY(sent.size() < frame.size());
                QCOMPARE(sent[0], static_cast<char>(frame[0] | 0x40));
                QCOMPARE(inflater.inflated(deflatedIn(sent), message.size()).value(), message);
            }
        }
    }

    void onlyLargeMessagesAreDeflated()
    {
        Deflater deflater;
        const QByteArray small = textFrame(QByteArray(smallestDeflated, 'x'));
        const QByteArray large = textFrame(QByteArray(smallestDeflated + 1, 'x'));
        const QByteArray control = pongFrame(QByteArray(125, 'x'));
        QCOMPARE(deflater.deflated(small), small);
        QVERIFY(!deflatedIn(deflater.deflated(large)).isEmpty());
        QCOMPARE(deflater.deflated(small + control + large + control + small),
            small + control + deflater.deflated(large) + control + small);
    }

    void whatDoesNotBecomeLessStaysAsItIs()
    {
        QByteArray noise(5000, Qt::Uninitialized);
        quint32 seed = 1;
        for (char &byte : noise) {
            seed = seed * 1664525 + 1013904223;
            byte = static_cast<char>(seed >> 24);
        }
        const QByteArray frame = binaryFrame(noise);
        QCOMPARE(Deflater().deflated(frame), frame);
    }

    // A gigabyte of zeros is a megabyte of this: no more is made of it than the limit and a byte.
    void bombsAreCutOffAtTheLimit()
    {
        const QByteArray bomb =
            deflatedIn(Deflater().deflated(binaryFrame(QByteArray(64 << 20, '\0'))));
        QVERIFY(bomb.size() < 512 * 1024);
        Inflater inflater;
        QCOMPARE(inflater.inflated(bomb, 16 * 1024).error(), closecodes::tooLarge);
        QCOMPARE(inflater.inflated(bomb, (64 << 20) - 1).error(), closecodes::tooLarge);
        QCOMPARE(inflater.inflated(bomb, 64 << 20)->size(), 64 << 20);
    }

    void limitsAreExact()
    {
        Deflater deflater;
        Inflater inflater;
        for (const int size : {1025, 4095, 4096, 4097, 8192, 10'000}) {
            const QByteArray message(size, 'x');
            const QByteArray deflated = deflatedIn(deflater.deflated(textFrame(message)));
            QCOMPARE(inflater.inflated(deflated, size).value(), message);
            QCOMPARE(inflater.inflated(deflated, size - 1).error(), closecodes::tooLarge);
        }
    }

    void whatIsBrokenIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("not deflated") << QByteArray("Hello, this is no deflated text");
        QTest::newRow("an unknown kind of block") << hex("07");
        QTest::newRow("a length that contradicts itself") << hex("000500ffff48656c6c6f00");
        QTest::newRow("cut off") << hex("f248cd");
        QTest::newRow("nothing at all") << QByteArray();
        QTest::newRow("rubbish behind the last block") << hex("f348cdc9c90700") + "rubbish";
    }
    void whatIsBrokenIsRefused()
    {
        QFETCH(QByteArray, bytes);
        Inflater inflater;
        QCOMPARE(inflater.inflated(bytes, 1000).error(), closecodes::badData);
        QCOMPARE(inflater.inflated(hex("f248cdc9c90700"), 1000).value(), QByteArray("Hello"));
    }
};

LOKET_TEST(DeflateTest)
#include "tst_deflate.moc"
