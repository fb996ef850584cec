// The bounds of the network under load: what a crowd of bad clients costs is bounded and counted by
// its name, and the others go on working.
#include "rawsockets.h"
#include "serverprocess.h"
#include "support/memory.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <deque>
#include <functional>

using namespace loket;
using namespace loket::test;

namespace {

constexpr int crowd = 10'000; // fewer where the system allows fewer files
constexpr size_t questions = 40; // asked twice in a test: fewer than a second allows
constexpr double megabyte = 1 << 20;

const QByteArray polling = "/socket.io/?EIO=4&transport=polling";

QByteArray sourceOf(int number)
{
    return "127.0.0." + QByteArray::number(2 + number % 20);
}

} // namespace

class TestLimits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_files = allowFiles(crowd + 500);
        m_server = std::make_unique<ServerProcess>(QStringLiteral(LOKET_PROGRAM), m_folder.path());
        m_url = m_server->start();
        QVERIFY(!m_url.isEmpty());
        m_admin = std::make_unique<HttpClient>(m_url);
        QVERIFY(m_admin->login(u"admin"_s, samplePassword));
        HttpClient staff(m_url);
        QVERIFY(staff.login(u"registrar"_s, samplePassword));
        m_token = staff.token();
        SocketClient desk(m_url, m_token);
        for (int i = 0; i < 60; ++i) { // so that there is something to answer
            const QJsonObject issued = desk.call(u"queue:issue"_s, {{u"serviceId"_s, u"R"_s}});
            QCOMPARE(issued[u"type"_s].toString(), u"reply"_s);
        }
    }

    void cleanupTestCase()
    {
        m_good.reset();
        m_admin.reset();
        QCOMPARE(m_server->terminate(), 0);
    }

    void init()
    {
        m_good = std::make_unique<RawSocket>(openWebSocket("/ws", "127.0.0.1"));
        m_before = stats();
    }

    // Half a handshake takes a place until others need it.
    void halfHandshakes()
    {
        const int count = std::min(crowd, m_files - 500);
        const double calm = work();
        std::deque<RawSocket> halves;
        for (int i = 0; i < count; ++i) {
            halves.emplace_back(port(), sourceOf(i));
            QVERIFY(halves.back().send("GET /ws HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n"));
        }
        const double busy = work();
        QVERIFY(QTest::qWaitFor([&] { return more("loket_net_accepted_total") >= count; }));
        const double madeWay = refused("TOO_MANY_CONNECTIONS");
        QVERIFY(now("loket_net_newcomers") <= 8192);
        QCOMPARE(now("loket_net_newcomers") + madeWay + refused("REQUEST_TIMEOUT"), count);
        QVERIFY(grown() < allowedMemory(100));
        QVERIFY(SocketClient(m_url, m_token).isOpen()); // and there is place for others
        const auto gone = std::count_if(
            halves.begin(), halves.end(), [](RawSocket &half) { return half.isClosed(); });
        QVERIFY(gone >= madeWay);
        QVERIFY(halves.front().readAll().startsWith("HTTP/1.1 503 "));
        halves.clear();
        QVERIFY(QTest::qWaitFor([&] { return now("loket_net_newcomers") == 0; }));
        report("half handshakes", calm, busy);
    }

    // Sessions that poll hold no connection; the answers that nobody fetches are bounded.
    void sessionsThatNeverReturn()
    {
        constexpr int sessions = 2'000;
        const double calm = work();
        for (int i = 0; i < sessions / 200; ++i) {
            RawSocket one(port(), sourceOf(i));
            QVERIFY(one.send(getOf(polling).repeated(199) + "GET " + polling
                + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
            QCOMPARE(one.readAll().count("\"sid\":"), 200);
        }
        const double busy = work();
        QCOMPARE(now("loket_net_sessions"), sessions);
        QVERIFY(grown() < allowedMemory(50));
        report("sessions that never return", calm, busy);
    }

    void answersThatNobodyFetches()
    {
        RawSocket posts(port());
        QVERIFY(posts.send(getOf(polling)));
        const QByteArray opened = posts.readUntil("}");
        const qsizetype start = opened.indexOf("\"sid\":\"") + 7;
        const QByteArray path =
            polling + "&sid=" + opened.mid(start, opened.indexOf('"', start) - start);
        QVERIFY(posts.send(postOf(path, "40{\"token\":\"" + m_token.toLatin1() + "\"}")));
        QVERIFY(posts.readUntil("ok").contains(" 200 "));
        for (int i = 0; i < 10; ++i) { // each answer is long
            QByteArrayList packets(30, QByteArray("420[\"queue:visits\",{}]"));
            QVERIFY(posts.send(postOf(path, packets.join('\x1e'))));
            QVERIFY(posts.readUntil("ok").contains(" 200 "));
        }
        QVERIFY(QTest::qWaitFor([&] { return now("loket_hub_bytes_waiting") > megabyte; }));
        QVERIFY(now("loket_hub_bytes_waiting") < 1.2 * megabyte);
        QVERIFY(posts.send(getOf(path)));
        QVERIFY(posts.send(getOf(path))); // the goodbye comes by itself
        const QByteArray rest = posts.readUntil("no-store\r\n\r\n1");
        QVERIFY(rest.size() > megabyte && rest.size() < 1.2 * megabyte);
        QCOMPARE(more("loket_net_sessions_ended_total", "reason", "slow consumer"), 1);
    }

    // Who guesses learns nothing, and is stopped by its rate.
    void guessedSessions()
    {
        constexpr int connections = isSanitized ? 4 : 20;
        constexpr int most = 2'000; // each is faster than it may
        const double calm = work();
        std::deque<RawSocket> guessers;
        for (int i = 0; i < connections; ++i) {
            guessers.emplace_back(port(), sourceOf(i));
            QByteArray guesses;
            for (int guess = 0; guess < most; ++guess) {
                guesses +=
                    getOf(polling + "&sid=" + QByteArray::number(guess).rightJustified(43, 'A'));
            }
            QVERIFY(guessers.back().send(guesses));
        }
        const double busy = work();
        int unknown = 0;
        for (RawSocket &guesser : guessers) {
            const QByteArray answers = guesser.readUntil("TOO_MANY_REQUESTS");
            unknown += static_cast<int>(answers.count("Session ID unknown"));
            QVERIFY(answers.contains("HTTP/1.1 429 "));
        }
        QCOMPARE(refused("UNKNOWN_SID"), unknown);
        QVERIFY(unknown >= connections * 400 && unknown < connections * most);
        QCOMPARE(refused("TOO_MANY_REQUESTS"), connections);
        for (int i = 0; i < 10; ++i) {
            RawSocket guesser(port(), sourceOf(i));
            QVERIFY(guesser.send(handshakeFor("/socket.io/?EIO=4&transport=websocket&sid=guess")));
            QVERIFY(guesser.readUntil("UNKNOWN_SID").startsWith("HTTP/1.1 400 "));
        }
        QCOMPARE(refused("UNKNOWN_SID"), unknown + 10);
        report("guessed sessions", calm, busy);
    }

    void messagesTooFast()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("a goodbye reaches whoever is still sending");
        const double calm = work();
        std::deque<RawSocket> talkers;
        for (int i = 0; i < 20; ++i) {
            talkers.push_back(openWebSocket("/ws", sourceOf(i)));
        }
        const QByteArray flood = clientFrame(R"({"type":"ping"})").repeated(5'000);
        bool areSent = true;
        const double busy = work([&](size_t question) {
            areSent &= question >= talkers.size() || talkers[question].send(flood);
        });
        QVERIFY(areSent);
        for (RawSocket &talker : talkers) {
            const QByteArray end = QByteArray("\x03\xf0", 2) + "rate limit"; // 1008
            const QByteArray answers = talker.readUntil(end);
            QVERIFY(answers.count("\"pong\"") >= 400);
            QVERIFY(answers.contains("RATE_LIMITED"));
            QVERIFY(answers.endsWith(end));
        }
        QVERIFY(more("loket_net_rate_limited_total") >= 20 * 400);
        QCOMPARE(more("loket_net_closed_total", "reason", "rate limit"), 20);
        report("right behind messages too fast", calm, busy);
    }

    // Before it is known who they are they bring little: what is large is not even kept, what is
    // deep or has many values is not parsed, and staff does not wait for it.
    void messagesOfStrangers()
    {
        const double calm = work();
        const QByteArray lists = QByteArray("[],").repeated(314'600);
        const auto ping = [](const QByteArray &id) {
            return clientFrame("{\"type\":\"ping\",\"id\":" + id + '}');
        };
        std::deque<RawSocket> strangers;
        for (int i = 0; i < 16; ++i) {
            strangers.emplace_back(port(), sourceOf(i));
            strangers.back().send(handshakeFor("/ws"));
            QVERIFY(strangers.back().readUntil("\"welcome\"}").contains("101 Switching"));
            strangers.back().send(ping(QByteArray(9, '[') + QByteArray(9, ']')));
            QVERIFY(strangers.back().readUntil(" deep.\"}").contains("INVALID_MESSAGE"));
            strangers.back().send(ping('[' + lists.first(12'000) + "0]"));
            QVERIFY(strangers.back().readUntil(" values.\"}").contains("INVALID_MESSAGE"));
        }
        const QByteArray large = ping('[' + lists + "0]");
        const double busy = work([&](size_t question) {
            if (question < strangers.size()) {
                strangers[question].send(large);
            }
        });
        for (RawSocket &stranger : strangers) {
            QVERIFY(stranger.readAll().contains(QByteArray("\x03\xf1", 2))); // 1009
        }
        QCOMPARE(more("loket_net_closed_total", "reason", "message too large"), 16);
        QVERIFY(grown() < allowedMemory(20));
        report("right behind 944 kB of small lists", calm, busy);
    }

    void messagesTooLarge()
    {
        const QByteArray large(2 << 20, ' ');
        RawSocket webSocket = openWebSocket("/ws", "127.0.0.2");
        webSocket.send(clientFrame(large));
        QVERIFY(webSocket.readAll().contains(QByteArray("\x03\xf1", 2))); // 1009
        RawSocket engine = openWebSocket("/socket.io/?EIO=4&transport=websocket", "127.0.0.2");
        engine.send(clientFrame('4' + large));
        QVERIFY(engine.readAll().contains(QByteArray("\x03\xf1", 2)));
        QCOMPARE(more("loket_net_closed_total", "reason", "message too large"), 2);
        for (const QByteArray &path : {QByteArray("/api/v1/auth/login"), polling}) {
            RawSocket http(port());
            http.send(postOf(path, large));
            QVERIFY(http.readUntil("BODY_TOO_LARGE").startsWith("HTTP/1.1 413 "));
        }
        QCOMPARE(refused("BODY_TOO_LARGE"), 2);
        work();
    }

    // Whatever the answer is, each of its headers is there once.
    void headersStandOnce()
    {
        for (const char *path : {"/", "/display", "/health", "/nothing", "/queue/status",
                 "/socket.io/socket.io.js", "/socket.io/?EIO=4&transport=polling"}) {
            RawSocket browser(port());
            QVERIFY(browser.send(getOf(path)));
            QByteArrayList names;
            const QByteArray answer = browser.readUntil("\r\n\r\n");
            for (const QByteArray &line : answer.first(answer.indexOf("\r\n\r\n")).split('\n')) {
                names.append(line.split(':').constFirst().toLower());
            }
            QVERIFY(names.contains("x-content-type-options") && names.contains("referrer-policy"));
            QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), names.size());
        }
    }

    // Who subscribes and does not read is closed; who reads gets everything.
    void stalledReaders()
    {
        const double calm = work();
        SocketClient reader(m_url, m_token);
        const QByteArray subscribe = R"({"type":"subscribe","channel":"staff:news"})";
        reader.send(QJsonDocument::fromJson(subscribe).object());
        QVERIFY(!reader.take(u"subscribed"_s).isEmpty());
        int heard = 0;
        reader.onMessage = [&heard](const QJsonObject &message) {
            heard += message[u"type"_s] == u"message"_s ? 1 : 0;
        };
        std::deque<RawSocket> stalled;
        for (int i = 0; i < 10; ++i) {
            stalled.push_back(openWebSocket("/ws", sourceOf(i), 4096));
            QVERIFY(stalled.back().send(clientFrame(subscribe)));
        }
        QVERIFY(QTest::qWaitFor([&] { return subscribers(u"staff:news"_s) == 11; }));
        SocketClient publisher(m_url, m_token);
        constexpr int messages = 50;
        const QString text(100'000, u'x');
        for (int i = 0; i < messages; ++i) {
            publisher.send({{u"type"_s, u"publish"_s}, {u"channel"_s, u"staff:news"_s},
                {u"data"_s, QJsonObject {{u"text"_s, text}}}});
        }
        QVERIFY(QTest::qWaitFor([&] { return heard == messages; }, 20'000));
        const double busy = work();
        QCOMPARE(more("loket_hub_slow_closed_total"), 10);
        QCOMPARE(more("loket_net_closed_total", "reason", "slow consumer"), 10);
        QVERIFY(now("loket_hub_bytes_waiting") <= 12 * megabyte);
        QVERIFY(grown() < allowedMemory(100));
        report("stalled readers", calm, busy);
    }

    // Also who asks and does not read the answers.
    void answersThatNobodyReads()
    {
        RawSocket asker = openWebSocket("/ws", "127.0.0.2", 4096);
        const QByteArray question = clientFrame(R"({"type":"queue:visits"})");
        const auto isClosed = [this] {
            return more("loket_net_closed_total", "reason", "slow consumer") == 1;
        };
        for (int i = 0; i < 12 && !isClosed(); ++i) { // not more at once than are answered at once
            QVERIFY(asker.send(question.repeated(30)));
            QVERIFY(QTest::qWaitFor(
                [&] { return more("loket_net_messages_in_total") >= 31 * i + 30 || isClosed(); }));
            m_good->send(clientFrame(R"({"type":"queue:visits","id":1})")); // answered after them
            QVERIFY(m_good->readUntil("\"type\":\"reply\"}").contains("visits"));
        }
        QVERIFY(QTest::qWaitFor(isClosed));
        work();
    }

private:
    int port() const { return m_url.port(); }

    RawSocket openWebSocket(const QByteArray &target, const QByteArray &from, int receiveBuffer = 0)
    {
        const QByteArray sign = target.contains('?') ? "&" : "?";
        RawSocket socket(port(), from, receiveBuffer);
        socket.send(handshakeFor(target + sign + "token=" + m_token.toLatin1()));
        if (!socket.readUntil("\r\n\r\n").contains("101 Switching")) {
            qFatal("no WebSocket");
        }
        return socket;
    }

    // What a good client does: every question is answered, whatever bad ones do just before it.
    // Gives the median of milliseconds.
    double work(const std::function<void(size_t question)> &bad = [](size_t) {})
    {
        std::vector<double> times;
        for (size_t i = 0; i < questions; ++i) {
            bad(i);
            QElapsedTimer timer;
            timer.start();
            m_good->send(clientFrame(R"({"type":"queue:status","id":1})"));
            const bool isAnswered = m_good->readUntil("\"type\":\"reply\"}").contains("nowServing");
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            if (!isAnswered) {
                QTest::qFail("a good client was not answered", __FILE__, __LINE__);
                break;
            }
        }
        std::nth_element(times.begin(), times.begin() + times.size() / 2, times.end());
        return times[times.size() / 2];
    }

    static void report(const char *what, double calm, double busy)
    {
        qInfo("%s: a question took %.2f ms before and %.2f ms meanwhile", what, calm, busy);
    }

    QJsonObject stats() { return m_admin->get(u"/stats"_s).body; }
    static double valueIn(
        const QJsonObject &stats, const char *name, const char *label = "", const char *is = "")
    {
        const QJsonValue value = stats[u"stats"_s][QLatin1String(name)];
        double sum = value.toDouble();
        for (const QJsonValue &entry : value.toArray()) {
            sum +=
                entry[QLatin1String(label)] == QLatin1String(is) ? entry[u"value"_s].toDouble() : 0;
        }
        return sum;
    }
    double now(const char *name) { return valueIn(stats(), name); }
    // Since the test began.
    double more(const char *name, const char *label = "", const char *is = "")
    {
        return valueIn(stats(), name, label, is) - valueIn(m_before, name, label, is);
    }
    double refused(const char *code) { return more("loket_net_refused_total", "code", code); }
    double grown() { return more("loket_resident_memory_bytes") / megabyte; }
    int subscribers(const QString &channel)
    {
        for (const QJsonValue &entry : stats()[u"channels"_s].toArray()) {
            if (entry[u"id"_s] == channel) {
                return entry[u"connectionCount"_s].toInt();
            }
        }
        return 0;
    }

    const QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<ServerProcess> m_server;
    QUrl m_url;
    QString m_token;
    std::unique_ptr<HttpClient> m_admin;
    std::unique_ptr<RawSocket> m_good;
    QJsonObject m_before;
};

LOKET_TEST(TestLimits)
#include "tst_limits.moc"
