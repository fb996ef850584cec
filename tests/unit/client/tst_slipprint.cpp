#include "client/slip/slipprint.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;

namespace {

// A server that prints, or says why not, and a kiosk before it.
struct World {
    FakeServer server;
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {clock, random, {.firstRetry = Millis(20), .answer = Millis(100)}};
    SlipPrint print {connection, random, {.between = Millis(20), .known = Millis(400)}};
    QJsonObject slip {{u"state"_s, u"printed"_s}, {u"printerName"_s, u"Hall"_s}};
    QString refusal; // code
    QSet<QString> asked; // requestIds

    World()
    {
        server.answer(u"slip:print"_s, [this](const QJsonObject &data) -> Result<QJsonObject> {
            asked.insert(data.value(u"requestId"_s).toString());
            return refusal.isEmpty() ? Result<QJsonObject>(QJsonObject {{u"slip"_s, slip}})
                                     : fail(refusal, u"No."_s, 409);
        });
        connection.setServer(server.url());
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(connection.isOnline());
    }
};

} // namespace

// What a kiosk says of the slip.
class TestSlipPrint : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatBecameOfItIsSaid_data()
    {
        QTest::addColumn<QJsonObject>("slip");
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<SlipPrint::State>("state");
        const QJsonObject out {{u"state"_s, u"not_printed"_s}, {u"trouble"_s, u"paper_out"_s}};
        const QJsonObject cut {{u"state"_s, u"not_printed"_s}, {u"trouble"_s, u"interrupted"_s}};
        QTest::newRow("printed") << QJsonObject {{u"state"_s, u"printed"_s}} << QString()
                                 << SlipPrint::State::Printed;
        QTest::newRow("paper out") << out << QString() << SlipPrint::State::NotPrinted;
        QTest::newRow("the server ended") << cut << QString() << SlipPrint::State::Unsure;
        QTest::newRow("no printer") << out << u"NO_PRINTER"_s << SlipPrint::State::None;
        QTest::newRow("no paper at all") << out << u"UNKNOWN_COMMAND"_s << SlipPrint::State::None;
        QTest::newRow("over") << out << u"VISIT_OVER"_s << SlipPrint::State::NotPrinted;
    }
    void whatBecameOfItIsSaid()
    {
        QFETCH(const QJsonObject, slip);
        QFETCH(const QString, refusal);
        QFETCH(const SlipPrint::State, state);
        World world;
        world.slip = slip;
        world.refusal = refusal;
        world.print.print(u"v1"_s);
        QCOMPARE(world.print.state(), SlipPrint::State::Printing);
        QTRY_COMPARE(world.print.state(), state);
        QCOMPARE(world.asked.size(), 1);
        world.print.leave();
        QCOMPARE(world.print.state(), SlipPrint::State::None);
    }

    void aLostAnswerIsAskedForUnderTheSameName()
    {
        World world;
        world.server.setMute(true);
        world.print.print(u"v1"_s);
        QTRY_VERIFY(world.server.messagesOf(u"slip:print"_s).size() >= 2);
        world.server.dropAll();
        world.server.setMute(false);
        QTRY_COMPARE(world.print.state(), SlipPrint::State::Printed);
        QCOMPARE(world.asked.size(), 1);
    }

    void nobodyWaitsForEver()
    {
        World world;
        world.server.setMute(true);
        world.print.print(u"v1"_s);
        QTRY_COMPARE(world.print.state(), SlipPrint::State::Unsure);
    }

    // Otherwise it would come out when somebody else stands there.
    void forWhoHasGoneNothingIsPrintedLater()
    {
        World world;
        world.server.setDead(true);
        world.server.dropAll();
        QTRY_VERIFY(!world.connection.isOnline());
        world.print.print(u"v1"_s);
        world.print.leave();
        world.server.setDead(false);
        QTRY_VERIFY(world.connection.isOnline());
        QCOMPARE(world.print.state(), SlipPrint::State::None);
        world.print.print(u"v2"_s);
        QTRY_COMPARE(world.print.state(), SlipPrint::State::Printed);
        QCOMPARE(world.asked.size(), 1);
        QCOMPARE(world.server.messagesOf(u"slip:print"_s).last()[u"data"_s][u"visitId"_s], u"v2"_s);
    }
};

LOKET_TEST(TestSlipPrint)
#include "tst_slipprint.moc"
