#include "engineiohouse.h"
#include "support/testmain.h"

#include "net/socketio/socketioconnection.h"
#include "support/seededrandom.h"

#include <QJsonDocument>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// What one client of a namespace did; what it did before it was let in too.
struct Log {
    QJsonObject auth;
    SocketIoSocket *socket = nullptr; // as long as it lives
    QList<SocketIoEvent> events;
    int tooFast = 0;
    QString disconnected;
};

class LoggingListener final : public SocketIoListener {
public:
    explicit LoggingListener(Log &log)
        : m_log(log)
    {
    }
    ~LoggingListener() override { m_log.socket = nullptr; }
    void eventReceived(const SocketIoEvent &event) override { m_log.events.append(event); }
    void tooFast(const SocketIoEvent &) override { ++m_log.tooFast; }
    void disconnected(const QString &reason) override
    {
        if (!m_log.disconnected.isEmpty()) {
            qFatal("a client was disconnected twice");
        }
        m_log.disconnected = reason;
    }

private:
    Log &m_log;
};

// Lets in at once who says `{"now":true}`; the others wait for the test.
class TestNamespace final : public SocketIoNamespace {
public:
    explicit TestNamespace(const QString &path)
        : m_path(path)
    {
    }
    QString path() const override { return m_path; }
    std::unique_ptr<SocketIoListener> open(
        SocketIoSocket &socket, const EngineIoVisitor &, const QJsonObject &auth) override
    {
        logs.push_back(std::make_unique<Log>());
        logs.back()->auth = auth;
        logs.back()->socket = &socket;
        if (auth[u"now"_s].toBool()) {
            socket.accept();
        }
        return std::make_unique<LoggingListener>(*logs.back());
    }
    Log &last() { return *logs.back(); }

    std::vector<std::unique_ptr<Log>> logs;

private:
    const QString m_path;
};

SocketIoOptions quickOptions()
{
    SocketIoOptions options;
    options.connectTimeout = Millis(1000);
    options.limits.json.bytes = 1000;
    options.packetsPerSecond = 10;
    options.packetBurst = 20;
    options.refusalBurst = 5;
    return options;
}

// A client with a WebSocket.
struct ConnectionHouse {
    ConnectionHouse()
    {
        session.setListener(std::make_unique<SocketIoConnection>(session, visitor, context));
        session.open(link, false);
        link.take();
    }
    void receive(const QByteArray &text) { session.textReceived(link, text); }
    void receiveBytes(const QByteArray &bytes) { session.binaryReceived(link, bytes); }
    void enter()
    {
        receive(R"(40{"now":true})");
        link.take();
    }
    bool isClosed() const { return link.closeCode != 0; }
    void advance(int millis)
    {
        clock.advance(Millis(millis));
        alarms.ring();
    }

    ManualClock clock;
    SeededRandom random;
    Alarms alarms {clock};
    NetCounters counters;
    const EngineIoOptions options {.pingInterval = Millis(1'000'000),
        .pingTimeout = Millis(1'000'000),
        .upgradeTimeout = Millis(1000),
        .closeTime = Millis(3000),
        .maxPayload = 100'000};
    TestNamespace main {u"/"_s};
    TestNamespace admin {u"/admin"_s};
    const SocketIoContext context {alarms, random, counters, quickOptions(), {&main, &admin}};
    const EngineIoVisitor visitor;
    FakeLink link;
    EngineIoSession session {u"secret"_s, options, alarms, [](EngineIoSession &) {}};
};

QByteArrayList packets(const QByteArray &packet)
{
    return {packet};
}

} // namespace

class SocketIoConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsAClientIn()
    {
        ConnectionHouse house;
        house.receive(R"(40{"token":"123"})");
        QCOMPARE(house.main.last().auth, (QJsonObject {{u"token"_s, u"123"_s}}));
        QCOMPARE(house.link.take(), QByteArrayList());
        house.main.last().socket->accept({{u"pid"_s, u"p"_s}});
        const QString sid = house.main.last().socket->sid();
        QVERIFY(sid.size() == 20 && sid != house.session.sid());
        QCOMPARE(
            house.link.take(), packets("40{\"pid\":\"p\",\"sid\":\"" + sid.toLatin1() + "\"}"));
    }

    void refusesAClient()
    {
        ConnectionHouse house;
        house.receive("40/admin,");
        Log &log = house.admin.last();
        log.socket->refuse({u"AUTH_EXPIRED"_s, u"Sign in again."_s, 401, {{u"a"_s, 1}}});
        QCOMPARE(house.link.take(),
            packets(
                R"(44/admin,{"data":{"a":1,"code":"AUTH_EXPIRED"},"message":"Sign in again."})"));
        log.socket->accept(); // too late
        log.socket->send({u"news"_s});
        house.receive(R"(42/admin,["late"])");
        QCOMPARE(house.link.take(), QByteArrayList());
        QVERIFY(log.events.isEmpty());
        house.receive(R"(40/admin,{"now":true})"); // better this time
        QVERIFY(house.link.take().first().startsWith("40/admin,{"));
        QVERIFY(!house.isClosed());
        QCOMPARE(log.disconnected, QString()); // it never was in
    }

    void knowsItsNamespaces()
    {
        ConnectionHouse house;
        house.receive("40/random,{\"now\":true}");
        QCOMPARE(house.link.take(), packets(R"(44/random,{"message":"Invalid namespace"})"));
        QVERIFY(!house.isClosed());
        house.receive("40/");
        QCOMPARE(house.main.logs.size(), 1u);
    }

    void passesEventsOn()
    {
        ConnectionHouse house;
        house.enter();
        house.receive(R"(42["a",1,{"b":[2]}])");
        house.receive(R"(427["c"])");
        const auto events = house.main.last().events;
        QCOMPARE(events.size(), 2);
        QCOMPARE(events[0].name, u"a"_s);
        QCOMPARE(events[0].args, (QJsonArray {1, QJsonObject {{u"b"_s, QJsonArray {2}}}}));
        QVERIFY(!events[0].ack);
        QCOMPARE(events[1].ack.value(), 7);
        QVERIFY(events[1].args.isEmpty());
        house.main.last().socket->acknowledge(7, {u"ok"_s});
        QCOMPARE(house.link.take(), packets(R"(437["ok"])"));
    }

    void passesBytesOn()
    {
        ConnectionHouse house;
        house.enter();
        house.receive(R"(451-9["a",{"_placeholder":true,"num":0}])");
        QVERIFY(house.main.last().events.isEmpty());
        house.receiveBytes("\1\2");
        const auto events = house.main.last().events;
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].attachments, QList<QByteArray> {"\1\2"});
        house.main.last().socket->acknowledge(9, events[0].args, events[0].attachments);
        QCOMPARE(house.link.take(),
            (QByteArrayList {R"(461-9[{"_placeholder":true,"num":0}])", "bAQI="}));
    }

    void keepsNamespacesApart()
    {
        ConnectionHouse house;
        house.enter();
        house.receive(R"(40/admin,{"now":true})");
        house.link.take();
        house.receive(R"(42/admin,["a"])");
        QVERIFY(house.main.last().events.isEmpty());
        QCOMPARE(house.admin.last().events.size(), 1);
        house.admin.last().socket->send({u"b"_s, 1});
        QCOMPARE(house.link.take(), packets(R"(42/admin,["b",1])"));
        house.receive("41/admin,");
        QCOMPARE(house.admin.last().disconnected, u"client namespace disconnect"_s);
        QCOMPARE(house.main.last().disconnected, QString());
        house.receive(R"(42["still here"])");
        QCOMPARE(house.main.last().events.size(), 1);
        house.session.webSocketClosed(house.link);
        QCOMPARE(house.main.last().disconnected, u"transport close"_s);
    }

    void letsAClientComeBack()
    {
        ConnectionHouse house;
        house.enter();
        house.receive("41");
        house.receive(R"(42["late"])");
        house.enter();
        QCOMPARE(house.main.logs.size(), 2u);
        QCOMPARE(house.main.logs[0]->socket, nullptr);
        house.receive(R"(42["a"])");
        QCOMPARE(house.main.last().events.size(), 1);
        QVERIFY(house.main.logs[0]->events.isEmpty());
    }

    void sendsAClientOut()
    {
        ConnectionHouse house;
        house.enter();
        Log &log = house.main.last();
        log.socket->disconnect();
        QCOMPARE(house.link.take(), packets("41"));
        QCOMPARE(log.disconnected, QString()); // not from inside
        house.receive(R"(42["crossing"])");
        QVERIFY(log.events.isEmpty());
        house.alarms.ring();
        QCOMPARE(log.disconnected, u"server namespace disconnect"_s);
        QVERIFY(!house.isClosed());
    }

    void forgetsAWishThatIsTakenBack()
    {
        ConnectionHouse house;
        house.receive("40");
        house.receive("41");
        house.main.last().socket->accept();
        QCOMPARE(house.link.take(), QByteArrayList());
        QVERIFY(!house.isClosed());
    }

    void breaksOff_data()
    {
        QTest::addColumn<QByteArrayList>("texts");
        const auto row = [](const char *name, const QByteArrayList &texts) {
            QTest::newRow(name) << texts;
        };
        row("not a packet", {"4abc"});
        row("event before connect", {R"(42["a"])"});
        row("event while it waits", {"40", R"(42["a"])"});
        row("event in another namespace", {R"(40{"now":true})", R"(42/admin,["a"])"});
        row("disconnect before connect", {"41"});
        row("acknowledgement before connect", {"431[]"});
        row("connect twice", {R"(40{"now":true})", "40"});
        row("connect twice while it waits", {"40", "40"});
        row("connect error", {R"(40{"now":true})", "44{}"});
        row("event with an object", {R"(40{"now":true})", "42{}"});
        row("reserved event", {R"(40{"now":true})", R"(42["disconnect"])"});
        row("text instead of bytes",
            {R"(40{"now":true})", R"(451-["a",{"_placeholder":true,"num":0}])", R"(42["b"])"});
        row("too large", {R"(40{"now":true})", "42[\"" + QByteArray(1000, 'a') + "\"]"});
    }
    void breaksOff()
    {
        QFETCH(QByteArrayList, texts);
        ConnectionHouse house;
        for (const QByteArray &text : texts) {
            QVERIFY(!house.isClosed());
            house.receive(text);
        }
        QCOMPARE(house.link.closeCode, 1002);
        for (const auto &log : house.main.logs) {
            QVERIFY(log->events.isEmpty());
        }
        house.session.webSocketClosed(house.link);
        if (texts.first() == R"(40{"now":true})") {
            QCOMPARE(house.main.last().disconnected, u"parse error"_s);
        }
    }

    void breaksOffOnBytesOutOfTurn()
    {
        ConnectionHouse house;
        house.enter();
        house.receiveBytes("x");
        QCOMPARE(house.link.closeCode, 1002);
    }

    void closesWhoIsInNoNamespace()
    {
        ConnectionHouse silent;
        silent.advance(999);
        QVERIFY(!silent.isClosed());
        silent.advance(1);
        QVERIFY(silent.isClosed());

        ConnectionHouse refused;
        refused.receive("40/random");
        refused.receive("40");
        refused.advance(1000);
        QVERIFY(refused.isClosed());

        ConnectionHouse house;
        house.enter();
        house.advance(10'000);
        QVERIFY(!house.isClosed());
        house.receive("41");
        house.advance(999);
        QVERIFY(!house.isClosed());
        house.advance(1);
        QVERIFY(house.isClosed());
    }

    void asksAClient()
    {
        ConnectionHouse house;
        house.enter();
        QList<Result<QJsonArray>> answers;
        const auto note = [&answers](const Result<QJsonArray> &answer) { answers.append(answer); };
        SocketIoSocket &socket = *house.main.last().socket;
        socket.ask({u"first"_s, 1}, Millis(200), note);
        socket.ask({u"second"_s}, Millis(100), note);
        socket.ask({u"third"_s}, Millis(300), note);
        QCOMPARE(house.link.take(),
            (QByteArrayList {R"(420["first",1])", R"(421["second"])", R"(422["third"])"}));
        house.advance(99);
        QVERIFY(answers.isEmpty());
        house.advance(1);
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.takeFirst().error().code, u"ACK_TIMEOUT"_s);
        house.receive(R"(431["late"])");
        house.receive(R"(4399["nobody asked"])");
        QVERIFY(answers.isEmpty());
        house.receive(R"(430["yes",2])");
        QCOMPARE(answers.takeFirst().value(), (QJsonArray {u"yes"_s, 2}));
        house.receive(R"(430["again"])");
        house.advance(150);
        QVERIFY(answers.isEmpty());
        house.receive("41");
        QCOMPARE(answers.takeFirst().error().code, u"DISCONNECTED"_s);
        socket.ask({u"gone"_s}, Millis(100), note);
        QCOMPARE(answers.takeFirst().error().code, u"DISCONNECTED"_s);
    }

    void slowsDownWhoSendsTooFast()
    {
        ConnectionHouse house;
        house.enter(); // one packet
        for (int i = 0; i < 19; ++i) {
            house.receive(R"(42["a"])");
        }
        QCOMPARE(house.main.last().tooFast, 0);
        house.receive(R"(42["a"])");
        QCOMPARE(house.main.last().tooFast, 1);
        QCOMPARE(house.main.last().events.size(), 19);
        house.advance(100); // one more is welcome
        house.receive(R"(42["a"])");
        QCOMPARE(house.main.last().events.size(), 20);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(!house.isClosed());
            house.receive("43999[]");
        }
        QCOMPARE(house.link.closeCode, 1008);
        QCOMPARE(house.counters.rateLimited, 6u);
    }

    void closesTheConnection()
    {
        ConnectionHouse house;
        house.enter();
        house.receive(R"(40/admin,{"now":true})");
        house.main.last().socket->close(4008, u"slow consumer"_s);
        QCOMPARE(house.link.closeCode, 4008);
        QCOMPARE(house.main.last().disconnected, QString()); // not from inside
        house.session.webSocketClosed(house.link);
        QCOMPARE(house.main.last().disconnected, u"slow consumer"_s);
        QCOMPARE(house.admin.last().disconnected, u"slow consumer"_s);
    }
};

LOKET_TEST(SocketIoConnectionTest)
#include "tst_socketioconnection.moc"
