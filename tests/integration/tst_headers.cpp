// What every answer over HTTP tells a browser: the running server's own list of routes and pages is
// walked, and what the connection itself refuses.
#include "pages/pages.h"
#include "rawsockets.h"
#include "serverprocess.h"
#include "serverthread.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QList<QByteArray> promised {
    "x-content-type-options: nosniff",
    "referrer-policy: no-referrer",
    "x-frame-options: deny",
    "cross-origin-opener-policy: same-origin",
    "cross-origin-resource-policy: same-origin",
    "permissions-policy: camera=(), microphone=(), ",
    "content-security-policy: default-src 'none'; ",
    "frame-ancestors 'none'",
    "cache-control: no-",
};

QByteArray requestFor(const QByteArray &method, const QByteArray &target)
{
    return method + ' ' + target
        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
}

} // namespace

class TestHeaders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<ServerThread>(
            ServerOptions {.settings = settingsFor(m_folder), .sample = Sample::House});
        const auto info = m_server->start();
        QVERIFY2(info, qPrintable(info ? QString() : info.error().message));
        m_url = info->url;
    }

    void everyRouteSaysThem()
    {
        const QJsonObject paths =
            HttpClient(m_url).get(u"/openapi.json"_s).body[u"paths"_s].toObject();
        QVERIFY(paths.size() > 40);
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            QString target = path.key();
            target.replace(QRegularExpression(u"\\{[^}]*\\}"_s), u"x"_s);
            for (const QString &method : path->toObject().keys()) {
                QCOMPARE(missing(requestFor(method.toUpper().toLatin1(), target.toLatin1())),
                    QByteArray());
            }
        }
    }

    void everyPageSaysThem()
    {
        for (const Page &page : Pages().all()) {
            const bool isForOthers = page.path.startsWith(u"/socket.io/"_s);
            const bool hasCamera = page.path.startsWith(u"/consult"_s);
            QCOMPARE(missing(requestFor("GET", page.path.toLatin1())),
                isForOthers     ? "cross-origin-resource-policy: same-origin"
                    : hasCamera ? "permissions-policy: camera=(), microphone=(), "
                                : "");
        }
    }

    void everyRefusalSaysThem_data()
    {
        QTest::addColumn<QByteArray>("request");
        const auto row = [](const char *name, const QByteArray &request) {
            QTest::newRow(name) << request;
        };
        row("nothing there", requestFor("GET", "/nowhere"));
        row("other method", requestFor("DELETE", "/health"));
        row("options", requestFor("OPTIONS", "/health"));
        row("head", requestFor("HEAD", "/"));
        row("not changed",
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nIf-None-Match: *\r\n\r\n");
        row("no HTTP", "nonsense\r\n\r\n");
        row("large head",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n");
        row("large body",
            "POST /queue/visits HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999\r\n\r\n");
        row("other origin",
            "POST /queue/visits HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n"
            "Content-Length: 0\r\nConnection: close\r\n\r\n");
        row("no WebSocket there", handshakeFor("/nowhere"));
        row("wrong version",
            "GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 12\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        row("polling", requestFor("GET", "/socket.io/?EIO=4&transport=polling"));
        row("no such session", requestFor("GET", "/socket.io/?EIO=4&transport=polling&sid=x"));
    }
    void everyRefusalSaysThem()
    {
        QFETCH(QByteArray, request);
        QCOMPARE(missing(request), QByteArray());
    }

private:
    static Settings settingsFor(const QTemporaryDir &folder)
    {
        Settings settings;
        settings.port = 0;
        settings.frontDoor = testDoor();
        settings.data = folder.path();
        return settings;
    }
    // The promised headers that the answer does not have, or how it was answered at all.
    QByteArray missing(const QByteArray &request) const
    {
        RawSocket socket(m_url.port());
        socket.send(request);
        const QByteArray head = socket.readUntil("\r\n\r\n").toLower();
        if (!head.startsWith("http/1.1 ")) {
            return "no answer: " + head;
        }
        QByteArrayList lacking;
        for (const QByteArray &header : promised) {
            if (!head.contains(header)) {
                lacking.append(header);
            }
        }
        return lacking.join(", ");
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
};

LOKET_TEST(TestHeaders)
#include "tst_headers.moc"
