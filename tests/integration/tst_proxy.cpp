// The whole server behind a proxy, which is played with the lines that everybody writes for nginx.
#include "rawsockets.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// What the proxy adds for a client at `address`, who may have sent `invented` as X-Forwarded-For.
QByteArray proxied(
    const QByteArray &host, const QByteArray &address, const QByteArray &invented = {})
{
    return "Host: " + host + "\r\nX-Real-IP: " + address
        + "\r\nX-Forwarded-For: " + (invented.isEmpty() ? address : invented + ", " + address)
        + "\r\nX-Forwarded-Proto: https\r\n";
}

} // namespace

class TestProxy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"loket.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("names = ['clinic.example']\ntrusted_proxies = ['127.0.0.1']\n"
                   "[trusted_addresses]\n'192.0.2.50' = 'registrar'\n");
        file.close();
        const auto settings = loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s},
                                               {u"front-door"_s, toText(testDoor())}},
            QProcessEnvironment());
        QVERIFY2(settings, qPrintable(settings ? QString() : settings.error().message));
        m_server = std::make_unique<ServerThread>(
            ServerOptions {*settings, Sample::House, samplePassword});
        const auto info = m_server->start();
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
        m_url = info->url;
    }

    void theAuditNamesTheClient()
    {
        const QByteArray body = QJsonDocument(
            QJsonObject {{u"username"_s, u"admin"_s}, {u"password"_s, samplePassword}})
                                    .toJson(QJsonDocument::Compact);
        const QByteArray answer = answerTo("POST /api/v1/auth/login HTTP/1.0",
            proxied("clinic.example", "192.0.2.7", "203.0.113.9") + "Connection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY2(answer.startsWith("HTTP/1.1 200"), answer.constData());
        QVERIFY(answer.contains("SameSite=Strict; Secure\r\n"));
        HttpClient admin(m_url);
        QVERIFY(admin.login(u"admin"_s, samplePassword));
        const QByteArray events = admin.get(u"/api/v1/audit/events"_s).raw;
        QVERIFY(events.contains("\"192.0.2.7\""));
        QVERIFY(!events.contains("203.0.113.9"));
    }

    void aTrustedAddressIsTheClientsOwn()
    {
        const QByteArray me = "GET /api/v1/auth/me HTTP/1.0";
        QVERIFY(answerTo(me, proxied("clinic.example", "192.0.2.50") + "\r\n")
                    .contains("\"trusted_address\""));
        QVERIFY(answerTo(me, proxied("clinic.example", "192.0.2.7", "192.0.2.50") + "\r\n")
                    .startsWith("HTTP/1.1 401"));
        QVERIFY(answerTo(me, proxied("clinic.example", "unknown", "192.0.2.50") + "\r\n")
                    .startsWith("HTTP/1.1 401"));
    }

    // Host and Origin agree, and the name only leads here.
    void aPageOfAnotherNameIsNobody()
    {
        const QByteArray page = "Origin: https://evil.example\r\n";
        const QByteArray host = proxied("evil.example", "192.0.2.50");
        for (const QByteArray &answer :
            {answerTo("GET /api/v1/auth/me HTTP/1.0", host + page + "\r\n"),
                answerTo("GET /ws HTTP/1.1", host + page + upgrade),
                answerTo("POST /queue/visits HTTP/1.0",
                    host + page + "Content-Length: 17\r\n\r\n{\"serviceId\":\"A\"}")}) {
            QVERIFY2(answer.startsWith("HTTP/1.1 403"), answer.constData());
            QVERIFY2(answer.contains("\"HOST_NOT_ALLOWED\""), answer.constData());
        }
        QVERIFY(answerTo("GET /queue/status HTTP/1.0", host + page + "\r\n")
                    .startsWith("HTTP/1.1 200"));
    }

    // The proxy's own port is in the Origin, and `$host` has none.
    void aPagesWebSocketOpensOnAnyPort()
    {
        const QByteArray host = proxied("clinic.example", "192.0.2.50");
        for (const QByteArray origin : {"https://clinic.example:8443", "https://clinic.example"}) {
            const QByteArray answer =
                answerTo("GET /ws HTTP/1.1", host + "Origin: " + origin + "\r\n" + upgrade);
            QVERIFY2(answer.startsWith("HTTP/1.1 101"), answer.constData());
            QVERIFY2(answer.contains("\"welcome\""), answer.constData());
            QVERIFY(answer.contains("\"staff\""));
            QVERIFY(!answer.contains(".*"));
        }
        QVERIFY(answerTo("GET /ws HTTP/1.1", host + "Origin: https://other.example\r\n" + upgrade)
                    .startsWith("HTTP/1.1 403"));
    }

private:
    QByteArray answerTo(const QByteArray &line, const QByteArray &rest) const
    {
        RawSocket socket(m_url.port());
        socket.send(line + "\r\n" + rest);
        return socket.readUntil("\"welcome\""); // or to the end of what the server says
    }

    const QByteArray upgrade =
        "Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
};

LOKET_TEST(TestProxy)
#include "tst_proxy.moc"
