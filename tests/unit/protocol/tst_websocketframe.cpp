#include "protocol/websocketframe.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace Qt::Literals::StringLiterals;

class WebSocketFrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheLengthAsShortAsItGoes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("0") << 0 << QByteArray::fromHex("8100");
        QTest::newRow("125") << 125 << QByteArray::fromHex("817d");
        QTest::newRow("126") << 126 << QByteArray::fromHex("817e007e");
        QTest::newRow("65535") << 65535 << QByteArray::fromHex("817effff");
        QTest::newRow("65536") << 65536 << QByteArray::fromHex("817f0000000000010000");
    }
    void writesTheLengthAsShortAsItGoes()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, head);
        const QByteArray payload(size, 'x');
        QCOMPARE(loket::textFrame(payload), head + payload);
    }
    void marksBytes() { QCOMPARE(loket::binaryFrame("ab"), QByteArray::fromHex("82026162")); }
    void asksAndAnswers()
    {
        QCOMPARE(pingFrame(), QByteArray::fromHex("8900"));
        QCOMPARE(pongFrame("ab"), QByteArray::fromHex("8a026162"));
    }
    void closes()
    {
        QCOMPARE(closeFrame(4008, u"slow"_s), QByteArray::fromHex("88060fa8") + "slow");
        QCOMPARE(closeFrame(1000, u""_s), QByteArray::fromHex("880203e8"));
        const QByteArray cut = closeFrame(1000, QString(100, u'€'));
        QCOMPARE(cut.size(), 2 + 2 + 123);
        QVERIFY(cut.endsWith("€"));
    }
};

LOKET_TEST(WebSocketFrameTest)
#include "tst_websocketframe.moc"
