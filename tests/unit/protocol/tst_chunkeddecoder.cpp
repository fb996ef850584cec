#include "protocol/chunkeddecoder.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

class ChunkedDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsABodyHoweverItIsCut()
    {
        const QByteArray sent =
            "4;name=value\r\nWiki\r\n006 \t;a=\"b;\tc\"\r\npedia \r\nE\r\nin \r\n\r\nchunks.\r\n"
            "0\r\nTrailer: x\r\n\r\n";
        for (qsizetype step = 1; step <= sent.size(); ++step) {
            ChunkedDecoder decoder(100);
            for (qsizetype at = 0; at < sent.size(); at += step) {
                const QByteArray part = sent.mid(at, step);
                QCOMPARE(decoder.feed(part).value(), part.size());
            }
            QVERIFY(decoder.isDone());
            QCOMPARE(decoder.body(), "Wikipedia in \r\n\r\nchunks.");
        }
    }

    void leavesWhatComesAfter()
    {
        ChunkedDecoder decoder(100);
        QCOMPARE(decoder.feed("1\r\na\r\n0\r\n\r\nGET /").value(), 11);
        QVERIFY(decoder.isDone());
        QCOMPARE(decoder.feed("GET /").value(), 0);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status");
        QTest::newRow("no size") << QByteArray("\r\n") << 400;
        QTest::newRow("negative") << QByteArray("-1\r\n") << 400;
        QTest::newRow("prefix") << QByteArray("0x4\r\n") << 400;
        for (const QByteArray &size :
            {QByteArray(" 4"), QByteArray("\t4"), QByteArray("\v4"), QByteArray("4\v"),
                QByteArray("4 "), QByteArray("4 4"), QByteArray("4 x"), QByteArray("4\f;a"),
                QByteArray("4;a\0b", 5), QByteArray("4;a\vb"), QByteArray("4;\x7f"),
                QByteArray("\0004", 2), QByteArray("+4"), QByteArray("4,4")}) {
            QTest::addRow("size %s", size.toPercentEncoding().constData()) << size + "\r\nWiki\r\n"
                                                                           << 400;
        }
        for (const QByteArray &trailer : {QByteArray("a"), QByteArray("a : b"), QByteArray(": b"),
                 QByteArray(" a: b"), QByteArray("a: b\0", 5), QByteArray("a:\vb")}) {
            QTest::addRow("trailer %s", trailer.toPercentEncoding().constData()) << "0\r\n"
                    + trailer + "\r\n\r\n" << 400;
        }
        QTest::newRow("overflow") << QByteArray("ffffffffffffffff\r\n") << 400;
        QTest::newRow("bare LF") << QByteArray("4\nWiki\r\n") << 400;
        QTest::newRow("bare CR") << QByteArray("4\r;\r\n") << 400;
        QTest::newRow("longer than its size") << QByteArray("4\r\nWikix\r\n") << 400;
        QTest::newRow("long line") << QByteArray("4;" + QByteArray(2000, 'a')) << 400;
        QTest::newRow("long trailer")
            << QByteArray("0\r\n" + QByteArray("A: b\r\n").repeated(2000)) << 400;
        QTest::newRow("large chunk") << QByteArray("65\r\n") << 413;
        QTest::newRow("large sum")
            << QByteArray("40\r\n" + QByteArray(64, 'a') + "\r\n40\r\n") << 413;
    }
    void refuses()
    {
        QFETCH(QByteArray, sent);
        ChunkedDecoder decoder(100);
        const auto taken = decoder.feed(sent);
        QVERIFY(!taken);
        QTEST(taken.error().status, "status");
    }
};

LOKET_TEST(ChunkedDecoderTest)
#include "tst_chunkeddecoder.moc"
