#include "client/core/serverconnection.h"
#include "client/core/serverurl.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;
using State = ServerConnection::State;

namespace {

constexpr ConnectionTimes quick {.firstRetry = Millis(20),
    .longestRetry = Millis(100),
    .connecting = Millis(2'000),
    .answer = Millis(1'500),
    .ping = Millis(60),
    .silence = Millis(300)};

struct World {
    FakeServer server;
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {clock, random, quick};

    World() { connection.setServer(server.url()); }
    void goOnline()
    {
        const auto session = await(connection.signIn(u"registrar"_s, u"demo12345"_s));
        QVERIFY(session);
        QTRY_COMPARE(connection.state(), State::Online);
    }
};

} // namespace

class TestServerConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void signsIn();
    void refusesAWrongPassword();
    void saysThatNoServerAnswers();
    void resumesWithAToken();
    void opensWithoutIdentity();
    void answersCommands();
    void refusesCommandsWhileOffline();
    void givesUpWaitingForAnAnswer();
    void comesBackAfterABreak();
    void doesACommandOnceOverABreak();
    void recoversWhatItMissed();
    void asksForTheSnapshotAgainWhenItNeverCame();
    void noticesSilence();
    void endsWhenTheSessionEnds();
    void endsWhenTheSessionIsNotKnownAnyMore();
    void signsOut();
    void tellsOfARefusedSubscription();
    void knowsTheServersTime();
    void settingThisClockIsNotTheServersTime();
};

void TestServerConnection::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: refused
    QTest::addColumn<QString>("socket");
    QTest::newRow("an address") << u"192.168.1.10"_s << u"http://192.168.1.10:3000"_s
                                << u"ws://192.168.1.10:3000/ws"_s;
    QTest::newRow("with a port") << u" reception:8080 "_s << u"http://reception:8080"_s
                                 << u"ws://reception:8080/ws"_s;
    QTest::newRow("with a path") << u"https://clinic.lan/display?x=1"_s
                                 << u"https://clinic.lan:3000"_s << u"wss://clinic.lan:3000/ws"_s;
    QTest::newRow("nothing") << u""_s << u""_s << u""_s;
    QTest::newRow("another protocol") << u"ftp://reception"_s << u""_s << u""_s;
    QTest::newRow("no address") << u"http://"_s << u""_s << u""_s;
    QTest::newRow("two words") << u"the reception"_s << u""_s << u""_s;
}

void TestServerConnection::readsAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(QString, socket);
    const Result<QUrl> server = serverFromText(text);
    QCOMPARE(server.has_value(), !address.isEmpty());
    if (server) {
        QCOMPARE(server->toString(), address);
        QCOMPARE(socketUrl(*server).toString(), socket);
    } else {
        QCOMPARE(server.error().code, u"INVALID_ADDRESS"_s);
    }
}

void TestServerConnection::signsIn()
{
    World world;
    QCOMPARE(world.connection.state(), State::SignedOut);
    const auto session = await(world.connection.signIn(u"registrar"_s, u"demo12345"_s));
    QVERIFY(session);
    QCOMPARE(session->user.roles, QStringList {u"registrar"_s});
    QVERIFY(session->expiresAt.isValid());
    QCOMPARE(session->known, u"known-to-registrar"_s);
    QCOMPARE(world.server.knownShown(), QString());
    QCOMPARE(world.connection.state(), State::Connecting);
    QTRY_COMPARE(world.connection.state(), State::Online);
    QCOMPARE(world.connection.userName(), u"registrar"_s);
    QCOMPARE(world.connection.ageSeconds(), 0);
}

void TestServerConnection::refusesAWrongPassword()
{
    World world;
    const auto session = await(world.connection.signIn(u"registrar"_s, u"wrong"_s, u"known"_s));
    QVERIFY(!session);
    QCOMPARE(session.error().code, u"INVALID_CREDENTIALS"_s);
    QCOMPARE(world.server.knownShown(), u"known"_s);
    QCOMPARE(world.connection.state(), State::SignedOut);
}

void TestServerConnection::saysThatNoServerAnswers()
{
    World world;
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    world.connection.setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    const auto session = await(world.connection.signIn(u"registrar"_s, u"demo12345"_s));
    QVERIFY(!session);
    QCOMPARE(session.error().code, u"UNREACHABLE"_s);
}

void TestServerConnection::resumesWithAToken()
{
    World world;
    QVERIFY(!await(world.connection.resume(u"another"_s)));
    QCOMPARE(world.connection.state(), State::SignedOut);
    const auto user = await(world.connection.resume(world.server.token()));
    QVERIFY(user);
    QCOMPARE(user->name, u"registrar"_s);
    QTRY_COMPARE(world.connection.state(), State::Online);
}

void TestServerConnection::opensWithoutIdentity()
{
    World world;
    world.connection.open();
    QTRY_COMPARE(world.connection.state(), State::Online);
    QVERIFY(world.connection.userName().isEmpty());
}

void TestServerConnection::answersCommands()
{
    World world;
    world.server.answer(u"queue:recall"_s, [](const QJsonObject &data) {
        return Result<QJsonObject>(QJsonObject {{u"heard"_s, data.value(u"visitId"_s)}});
    });
    world.goOnline();
    const auto done = await(world.connection.command(u"queue:recall"_s, {{u"visitId"_s, u"7"_s}}));
    QVERIFY(done);
    QCOMPARE(done->value(u"heard"_s).toString(), u"7"_s);
    const auto refused = await(world.connection.command(u"queue:fly"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"UNKNOWN_COMMAND"_s);
    // A question takes no requestId, a command does.
    await(world.connection.query(u"queue:recall"_s));
    const QList<QJsonObject> sent = world.server.messagesOf(u"queue:recall"_s);
    QVERIFY(sent.at(0).value(u"data"_s).toObject().contains(u"requestId"_s));
    QVERIFY(!sent.at(1).value(u"data"_s).toObject().contains(u"requestId"_s));
}

void TestServerConnection::refusesCommandsWhileOffline()
{
    World world;
    const auto refused = await(world.connection.command(u"queue:recall"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"OFFLINE"_s);
    world.goOnline();
    QVERIFY(world.server.messagesOf(u"queue:recall"_s).isEmpty());
}

void TestServerConnection::givesUpWaitingForAnAnswer()
{
    World world;
    world.goOnline();
    world.server.setHolding(true);
    const auto refused = await(world.connection.command(u"queue:recall"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"NO_ANSWER"_s);
}

void TestServerConnection::comesBackAfterABreak()
{
    World world;
    world.goOnline();
    QSignalSpy opened(&world.connection, &ServerConnection::opened);
    world.server.setDead(true);
    QTRY_COMPARE(world.connection.state(), State::Offline);
    QVERIFY(world.connection.ageSeconds() >= 0);
    QCOMPARE(opened.count(), 0);
    world.server.setDead(false);
    QTRY_COMPARE(world.connection.state(), State::Online);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(world.connection.userName(), u"registrar"_s);
}

void TestServerConnection::doesACommandOnceOverABreak()
{
    World world;
    int done = 0;
    world.server.answer(u"queue:recall"_s, [&](const QJsonObject &) {
        return Result<QJsonObject>(QJsonObject {{u"times"_s, ++done}});
    });
    world.goOnline();
    // The server does it, and the answer is lost with the connection.
    world.server.setMute(true);
    auto answer = world.connection.command(u"queue:recall"_s, {{u"visitId"_s, u"7"_s}});
    QTRY_COMPARE(done, 1);
    world.server.setMute(false);
    world.server.dropAll();
    const auto reply = await(answer);
    QVERIFY(reply);
    QCOMPARE(reply->value(u"times"_s).toInt(), 1);
    QCOMPARE(done, 1);
    QCOMPARE(world.server.messagesOf(u"queue:recall"_s).size(), 2);
}

void TestServerConnection::recoversWhatItMissed()
{
    World world;
    world.server.setSnapshot(u"staff"_s, [] {
        return QList<QJsonObject> {{{u"type"_s, u"all"_s}, {u"data"_s, QJsonObject {}}}};
    });
    QSignalSpy subscribed(&world.connection, &ServerConnection::subscribed);
    QSignalSpy received(&world.connection, &ServerConnection::received);
    const auto type = [&](qsizetype index) {
        return received.at(index).at(0).value<ServerMessage>().type;
    };
    world.connection.subscribe(u"staff"_s);
    world.goOnline();
    QTRY_COMPARE(received.count(), 1);
    QCOMPARE(subscribed.at(0).at(1).toBool(), false);
    QCOMPARE(type(0), u"all"_s);
    world.server.publish(u"staff"_s, u"one"_s, {});
    QTRY_COMPARE(received.count(), 2);

    world.server.dropAll();
    QTRY_VERIFY(!world.connection.isOnline());
    world.server.publish(u"staff"_s, u"two"_s, {});
    world.server.publish(u"staff"_s, u"three"_s, {});
    QTRY_COMPARE(received.count(), 4);
    QCOMPARE(subscribed.at(1).at(1).toBool(), true);
    QCOMPARE(type(2), u"two"_s);
    QCOMPARE(type(3), u"three"_s);

    // A server that has started anew knows nothing of it: a snapshot, and it says so.
    world.server.forgetHistory();
    world.server.dropAll();
    QTRY_COMPARE(received.count(), 5);
    QCOMPARE(subscribed.at(2).at(1).toBool(), false);
    QCOMPARE(type(4), u"all"_s);
}

void TestServerConnection::asksForTheSnapshotAgainWhenItNeverCame()
{
    World world;
    world.connection.subscribe(u"staff"_s);
    QSignalSpy subscribed(&world.connection, &ServerConnection::subscribed);
    world.goOnline();
    QTRY_COMPARE(subscribed.count(), 1);
    world.server.dropAll(); // before anything came on the channel
    QTRY_COMPARE(subscribed.count(), 2);
    QVERIFY(!world.server.messagesOf(u"subscribe"_s).at(1).contains(u"since"_s));
}

void TestServerConnection::noticesSilence()
{
    World world;
    world.goOnline();
    QTRY_VERIFY(!world.server.messagesOf(u"ping"_s).isEmpty());
    QCOMPARE(world.connection.state(), State::Online);
    world.server.setMute(true);
    QTRY_COMPARE(world.connection.state(), State::Offline);
    world.server.setMute(false);
    QTRY_COMPARE(world.connection.state(), State::Online);
}

void TestServerConnection::endsWhenTheSessionEnds()
{
    World world;
    world.goOnline();
    QSignalSpy ended(&world.connection, &ServerConnection::sessionEnded);
    world.server.sendRaw({{u"type"_s, u"error"_s}, {u"code"_s, u"AUTH_EXPIRED"_s},
        {u"message"_s, u"Your session was ended."_s}});
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(world.connection.state(), State::SignedOut);
    QVERIFY(world.connection.userName().isEmpty());

    world.goOnline();
    world.server.closeAll(4001, u"AUTH_EXPIRED"_s);
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(world.connection.state(), State::SignedOut);
}

void TestServerConnection::endsWhenTheSessionIsNotKnownAnyMore()
{
    World world;
    world.goOnline();
    QSignalSpy ended(&world.connection, &ServerConnection::sessionEnded);
    world.server.forgetSession();
    world.server.dropAll();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(world.connection.state(), State::SignedOut);
}

void TestServerConnection::signsOut()
{
    World world;
    world.goOnline();
    world.server.setHolding(true);
    auto answer = world.connection.command(u"queue:recall"_s);
    world.connection.signOut();
    QCOMPARE(world.connection.state(), State::SignedOut);
    const auto refused = await(answer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"AUTH_EXPIRED"_s);
    QTRY_COMPARE(world.server.connectionCount(), 0);
    // The server was told, and the token opens nothing any more.
    QTRY_VERIFY(!await(world.connection.resume(world.server.token())));
}

void TestServerConnection::tellsOfARefusedSubscription()
{
    World world;
    world.goOnline();
    QSignalSpy refused(&world.connection, &ServerConnection::refused);
    world.server.sendRaw({{u"type"_s, u"error"_s}, {u"code"_s, u"FORBIDDEN"_s},
        {u"message"_s, u"For staff only."_s}});
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(refused.at(0).at(0).value<Error>().code, u"FORBIDDEN"_s);
}

void TestServerConnection::knowsTheServersTime()
{
    World world;
    world.goOnline();
    world.server.sendRaw({{u"type"_s, u"welcome"_s},
        {u"data"_s,
            QJsonObject {
                {u"userId"_s, u"u1"_s}, {u"serverTime"_s, u"2031-05-06T07:08:09.000Z"_s}}}});
    QTRY_COMPARE(world.connection.serverNow().date(), QDate(2031, 5, 6));
}

void TestServerConnection::settingThisClockIsNotTheServersTime()
{
    FakeServer server;
    ManualClock clock;
    SeededRandom random;
    ServerConnection connection {clock, random};
    connection.setServer(server.url());
    server.setAccount(u"rina"_s, u"demo12345"_s, {u"nurse"_s});
    QVERIFY(await(connection.signIn(u"rina"_s, u"demo12345"_s)));
    QTRY_VERIFY(connection.isOnline());
    server.sendRaw({{u"type"_s, u"welcome"_s},
        {u"data"_s,
            QJsonObject {
                {u"userId"_s, u"u1"_s}, {u"serverTime"_s, u"2031-05-06T07:08:09.000Z"_s}}}});
    QTRY_COMPARE(connection.serverNow().date(), QDate(2031, 5, 6));
    const QDateTime before = connection.serverNow();
    clock.jump(std::chrono::hours(24));
    QCOMPARE(connection.serverNow(), before);
    clock.advance(std::chrono::minutes(2));
    QCOMPARE(connection.serverNow(), before.addSecs(120));
    // The server's clock was set: every answer says what time it is there.
    server.sendRaw({{u"type"_s, u"reply"_s}, {u"id"_s, u"none"_s}, {u"data"_s, QJsonObject()},
        {u"timestamp"_s, u"2031-05-07T07:00:00.000Z"_s}});
    QTRY_COMPARE(connection.serverNow().date(), QDate(2031, 5, 7));
}

LOKET_TEST(TestServerConnection)
#include "tst_serverconnection.moc"
