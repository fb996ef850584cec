// A server that was never set up, asked over real sockets.
#include "rawsockets.h"
#include "serverthread.h"
#include "support/freeport.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QString setUpPath = u"/api/v1/auth/set-up"_s;

QJsonObject wishes(const QString &name)
{
    return {{u"username"_s, name}, {u"password"_s, u"sekali-lagi"_s}};
}

} // namespace

class TestFirstStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // what is found is logged as critical

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
    }

    void cleanup() { m_server.reset(); }

    void theFirstAdministratorIsMadeAndSignedIn()
    {
        HttpClient http(m_info.url);
        QVERIFY(m_info.localOnly);
        QVERIFY(http.get(setUpPath).body[u"wanted"_s].toBool());
        const Answer made = http.post(setUpPath, wishes(u"ratna"_s));
        QCOMPARE(made.status, 200);
        QCOMPARE(made.body[u"user"_s][u"roles"_s].toArray(), QJsonArray {u"super_admin"_s});
        {
            SocketClient socket(m_info.url, made.body[u"token"_s].toString());
            const QJsonObject users = socket.call(u"users:list"_s);
            QCOMPARE(users[u"data"_s][u"users"_s].toArray().size(), 1);
        }
        QVERIFY(!http.get(setUpPath).body[u"wanted"_s].toBool());
        QCOMPARE(http.post(setUpPath, wishes(u"another"_s)).status, 403);
        m_server.reset();
        start();
        QVERIFY(!m_info.localOnly);
        QVERIFY(HttpClient(m_info.url).login(u"ratna"_s, u"sekali-lagi"_s));
    }

    void otherMachinesMayComeFromTheFirstAdministratorOn()
    {
        const QUrl elsewhere = at(u"127.0.0.2"_s);
        SocketClient here(m_info.url, {}); // it stays
        QCOMPARE(HttpClient(elsewhere).get(u"/queue/status"_s).status, 0);
        HttpClient http(m_info.url);
        QCOMPARE(http.post(setUpPath, wishes(u"ratna"_s)).status, 200);
        QCOMPARE(HttpClient(elsewhere).get(u"/queue/status"_s).status, 200);
        QCOMPARE(HttpClient(elsewhere).post(setUpPath, wishes(u"eve"_s)).status, 403);
        QCOMPARE(here.call(u"queue:status"_s)[u"type"_s].toString(), u"reply"_s);
        QVERIFY(http.login(u"ratna"_s, u"sekali-lagi"_s));
        const QJsonValue network = http.get(u"/network/addresses"_s).body[u"network"_s];
        QVERIFY(network[u"isOpen"_s].toBool());
        for (const QJsonValue address : network[u"addresses"_s].toArray()) {
            QCOMPARE(HttpClient(QUrl(address.toString())).get(u"/queue/status"_s).status, 200);
        }
    }

    void aPortThatAnotherHasIsToldAndTriedAgain()
    {
        HttpClient http(m_info.url);
        {
            QTcpServer other;
            QVERIFY(other.listen(QHostAddress(u"127.0.0.2"_s), m_info.url.port()));
            QCOMPARE(http.post(setUpPath, wishes(u"ratna"_s)).status, 200);
            QVERIFY(http.login(u"ratna"_s, u"sekali-lagi"_s)); // here all goes on
            const QJsonValue network = http.get(u"/network/addresses"_s).body[u"network"_s];
            QVERIFY(!network[u"isOpen"_s].toBool());
            QCOMPARE(network[u"trouble"_s].toString(), u"LISTEN_FAILED"_s);
            QVERIFY(http.get(u"/health"_s)
                        .body[u"problems"_s][0]
                        .toString()
                        .contains(QString::number(m_info.url.port())));
            QCOMPARE(http.post(u"/network/open"_s).body[u"code"_s].toString(), u"LISTEN_FAILED"_s);
        }
        QCOMPARE(http.post(u"/network/open"_s).status, 200);
        QCOMPARE(http.get(u"/health"_s).status, 200);
        QCOMPARE(HttpClient(at(u"127.0.0.2"_s)).get(u"/queue/status"_s).status, 200);
    }

    void ofTwoAtOnceOneIsMade()
    {
        SocketClient first(m_info.url, {});
        SocketClient second(m_info.url, {});
        const auto ask = [](SocketClient &client, const QString &name) {
            client.send(
                {{u"type"_s, u"auth:set-up"_s}, {u"id"_s, name}, {u"data"_s, wishes(name)}});
        };
        const auto answer = [](SocketClient &client, const QString &name) {
            return client.take([&](const QJsonObject &m) { return m[u"id"_s] == name; });
        };
        ask(first, u"ratna"_s);
        ask(second, u"dewi"_s);
        const QJsonObject one = answer(first, u"ratna"_s);
        const QJsonObject two = answer(second, u"dewi"_s);
        const bool firstWon = one[u"type"_s] == u"reply"_s;
        QCOMPARE((firstWon ? two : one)[u"type"_s].toString(), u"error"_s);
        QCOMPARE((firstWon ? two : one)[u"code"_s].toString(), u"SET_UP_DONE"_s);
        QCOMPARE(HttpClient(m_info.url).login(u"ratna"_s, u"sekali-lagi"_s), firstWon);
        QCOMPARE(HttpClient(m_info.url).login(u"dewi"_s, u"sekali-lagi"_s), !firstWon);
    }

    void aPageFromElsewhereMayNotDoIt()
    {
        QNetworkAccessManager network;
        QUrl url = m_info.url;
        url.setPath(setUpPath);
        QNetworkRequest request(url);
        request.setRawHeader("Origin", "http://elsewhere.example");
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/plain"_s);
        const std::unique_ptr<QNetworkReply> reply(
            network.post(request, QJsonDocument(wishes(u"ratna"_s)).toJson()));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 403);
        QVERIFY(HttpClient(m_info.url).get(setUpPath).body[u"wanted"_s].toBool());
    }

    void aPageWhoseNameLeadsHereMayNotDoIt()
    {
        const QByteArray wanted = QJsonDocument(wishes(u"ratna"_s)).toJson();
        const QByteArray post =
            "Origin: http://elsewhere.example\r\nContent-Type: application/json\r\n"
            "Content-Length: "
            + QByteArray::number(wanted.size()) + "\r\n";
        const QByteArray upgrade =
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: "
            "13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n";
        for (const QByteArray &answer :
            {answerTo("POST /api/v1/auth/set-up", "elsewhere.example", post, wanted),
                answerTo("GET /api/v1/auth/set-up", "elsewhere.example:3000"),
                answerTo("GET /api/v1/auth/set-up", "localhost.elsewhere.example"),
                answerTo("GET /ws", "elsewhere.example", upgrade)}) {
            QVERIFY2(answer.startsWith("HTTP/1.1 403"), answer.constData());
            QVERIFY2(answer.contains("\"HOST_NOT_ALLOWED\""), answer.constData());
        }
        for (const char *host : {"localhost", "LOCALHOST:3000", "127.0.0.1:80", "[::1]:3000"}) {
            const QByteArray answer = answerTo("GET /api/v1/auth/set-up", host);
            QVERIFY2(answer.contains("\"wanted\":true"), answer.constData());
        }
        QCOMPARE(HttpClient(m_info.url).post(setUpPath, wishes(u"ratna"_s)).status, 200);
        // Now the machine may have any name.
        QVERIFY(answerTo("GET /health", "reception.klinik.id").startsWith("HTTP/1.1 200"));
    }

    void aClinicWhosePeopleWereTakenOutIsNotSetUp()
    {
        QCOMPARE(HttpClient(m_info.url).post(setUpPath, wishes(u"ratna"_s)).status, 200);
        m_server.reset();
        byHand({u"DELETE FROM session"_s, u"DELETE FROM account_role"_s, u"DELETE FROM account"_s});
        m_server = std::make_unique<ServerThread>(options());
        const auto started = m_server->start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(u"loket check"_s));
    }

    void anAdministratorPutInByHandIsTold()
    {
        QCOMPARE(HttpClient(m_info.url).post(setUpPath, wishes(u"ratna"_s)).status, 200);
        m_server.reset();
        byHand({u"INSERT INTO account SELECT 'eve', 'eve', 'eve', password_hash, created_at, "
                "disabled_at, last_login_at FROM account"_s,
            u"INSERT INTO account_role VALUES ('eve', 'super_admin')"_s});
        start();
        HttpClient http(m_info.url);
        Answer health;
        QTRY_VERIFY((health = http.get(u"/health"_s)).status == 503);
        QVERIFY(health.body[u"problems"_s][0].toString().startsWith(u"storage: The record"_s));
        QVERIFY(http.login(u"ratna"_s, u"sekali-lagi"_s)); // work goes on
    }

private:
    void byHand(const QStringList &deeds)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"by hand"_s);
            database.setDatabaseName(m_folder->filePath(u"loket.db"_s));
            QVERIFY(database.open());
            for (const QString &deed : deeds) {
                QSqlQuery query(database);
                QVERIFY2(query.exec(deed), qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(u"by hand"_s);
    }
    ServerOptions options() const
    {
        const auto settings = loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, freePort()},
                                               {u"front-door"_s, toText(testDoor())}},
            QProcessEnvironment());
        return {*settings, Sample::None, {}};
    }
    QUrl at(const QString &host) const
    {
        QUrl url = m_info.url;
        url.setHost(host);
        return url;
    }
    QByteArray answerTo(const QByteArray &request, const QByteArray &host,
        const QByteArray &headers = {}, const QByteArray &body = {}) const
    {
        RawSocket socket(m_info.url.port());
        socket.send(request + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n" + body);
        return socket.readUntil("}");
    }
    void start()
    {
        m_server = std::make_unique<ServerThread>(options());
        const auto info = m_server->start();
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
        m_info = *info;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    ServerInfo m_info;
};

LOKET_TEST(TestFirstStart)
#include "tst_firststart.moc"
