#include "qml/display/station.h"
#include "support/testmain.h"

#include "support/fakeserver.h"
#include "support/seededrandom.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::display;
using namespace loket::test;

namespace {

constexpr ConnectionTimes quick {.firstRetry = Millis(20), .longestRetry = Millis(50)};

// A screen in front of a server that lets it in when the test says so.
struct World {
    FakeServer server;
    SystemClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    ServerConnection connection {clock, random, quick};
    int offers = 0;
    Result<QJsonObject> claim =
        fail(u"PAIRING_PENDING"_s, u"Nobody has approved this code yet."_s, 409);
    QJsonObject asked;

    World()
    {
        server.answerHttp("POST /api/v1/devices/pair", [this](const QJsonObject &data) {
            asked = data;
            ++offers;
            return Result<QJsonObject>(
                {{u"code"_s, QString::number(482914 + offers)}, {u"claim"_s, u"claim"_s}});
        });
        server.answerHttp(
            "POST /api/v1/devices/claim", [this](const QJsonObject &) { return claim; });
        server.answer(u"queue:status"_s, [](const QJsonObject &) -> Result<QJsonObject> {
            return QJsonObject {{u"status"_s, QJsonObject {{u"services"_s, QJsonArray {}}}}};
        });
    }
    StationOptions options(const QString &token = {}) const
    {
        return {.connection = {.server = server.url(),
                    .name = u"Lobby"_s,
                    .token = token,
                    .keptIn = file(),
                    .pairingInterval = Millis(10)},
            .services = {},
            .times = {}};
    }
    QString file() const { return folder.filePath(u"kept/display.ini"_s); }
    void approve() { claim = QJsonObject {{u"token"_s, server.token()}}; }
};

} // namespace

class TestStation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsACodeUntilItIsApproved();
    void renewsACodeThatRanOut();
    void keepsItsToken();
    void takesTheTokenItIsGiven();
    void pairsAnewWhenItsTokenIsRevoked();
    void saysThatNobodyAnswers();
};

void TestStation::showsACodeUntilItIsApproved()
{
    World world;
    Station station(world.connection, world.clock, world.options());
    QCOMPARE(station.state(), Station::State::Connecting);
    station.start();
    QTRY_COMPARE(station.state(), Station::State::Pairing);
    QCOMPARE(station.code(), u"482 915"_s);
    QCOMPARE(world.asked.value(u"kind"_s).toString(), u"display"_s);
    QCOMPARE(world.asked.value(u"name"_s).toString(), u"Lobby"_s);
    world.approve();
    QTRY_COMPARE(station.state(), Station::State::Showing);
    QCOMPARE(station.code(), QString());
    QCOMPARE(world.offers, 1);
}

void TestStation::renewsACodeThatRanOut()
{
    World world;
    world.claim = fail(u"PAIRING_OVER"_s, u"This code has run out."_s, 410);
    Station station(world.connection, world.clock, world.options());
    station.start();
    QTRY_VERIFY(world.offers > 1 && station.code() > u"482 915"_s); // one after the other
}

void TestStation::keepsItsToken()
{
    World world;
    world.approve();
    {
        Station station(world.connection, world.clock, world.options());
        station.start();
        QTRY_COMPARE(station.state(), Station::State::Showing);
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(world.file()).permissions() & others));
    Station again(world.connection, world.clock, world.options());
    again.start();
    QTRY_COMPARE(again.state(), Station::State::Showing);
    QCOMPARE(world.offers, 1);
}

void TestStation::takesTheTokenItIsGiven()
{
    World world;
    Station station(world.connection, world.clock, world.options(world.server.token()));
    station.start();
    QTRY_COMPARE(station.state(), Station::State::Showing);
    QCOMPARE(world.offers, 0);
}

void TestStation::pairsAnewWhenItsTokenIsRevoked()
{
    World world;
    Station station(world.connection, world.clock, world.options(world.server.token()));
    station.start();
    QTRY_COMPARE(station.state(), Station::State::Showing);
    world.server.closeAll(4001, u"revoked"_s);
    QTRY_COMPARE(station.state(), Station::State::Pairing);
    world.approve();
    QTRY_COMPARE(station.state(), Station::State::Showing);
}

void TestStation::saysThatNobodyAnswers()
{
    World world;
    StationOptions nowhere = world.options();
    nowhere.connection.server = QUrl(u"http://127.0.0.1:9"_s);
    Station pairing(world.connection, world.clock, nowhere);
    pairing.start();
    QTRY_COMPARE(pairing.state(), Station::State::Unreachable);
    nowhere.connection.token = u"kept"_s;
    Station connecting(world.connection, world.clock, nowhere);
    connecting.start();
    QTRY_COMPARE(connecting.state(), Station::State::Unreachable);
}

LOKET_TEST(TestStation)
#include "tst_station.moc"
