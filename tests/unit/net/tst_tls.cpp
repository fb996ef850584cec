#include "net/tls/tls.h"
#include "nethouse.h"
#include "protocol/websocketframe.h"
#include "rawclient.h"
#include "support/testmain.h"
#include "wsclient.h"

#include <QSslCipher>
#include <QSslSocket>
#include <QTemporaryDir>

#include <sys/socket.h>

#include <cstdlib>

using namespace loket;
using namespace loket::test;

namespace {

const QString ellipticCurve = u"ec -pkeyopt ec_paramgen_curve:prime256v1"_s;

struct Certificate {
    QTemporaryDir folder;
    QString certificate = folder.filePath(u"cert.pem"_s);
    QString key = folder.filePath(u"key.pem"_s);

    // Not QProcess: the thread sanitizer does not follow its fork.
    explicit Certificate(const QString &algorithm, int days = 90)
    {
        const QString command =
            u"openssl req -x509 -nodes -days %4 -subj /CN=localhost -out '%1' "
            "-keyout '%2' -newkey %3 2>/dev/null"_s.arg(certificate, key, algorithm)
                .arg(days);
        if (std::system(qPrintable(command)) != 0) {
            qFatal("openssl made no certificate");
        }
    }
};

struct TlsHouse : NetHouse {
    const Certificate files;

    explicit TlsHouse(const QString &algorithm = ellipticCurve)
        : files(algorithm)
    {
        const auto tls = readTls(files.certificate, files.key, SystemClock().now());
        if (!tls) {
            qFatal("%s", qUtf8Printable(tls.error().message));
        }
        door.useTls(tls->configuration);
        open();
    }
    RawClient client(
        const QSslConfiguration &offer = QSslConfiguration::defaultConfiguration()) const
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *tls = socket.get();
        tls->setSslConfiguration(offer);
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        RawClient client(door.port(), u"127.0.0.1"_s, std::move(socket));
        if (!client.connected()) {
            qFatal("no connection");
        }
        tls->startClientEncryption();
        return client;
    }
};

// Waits until its client has been sent everything.
class Waiter final : public WebSocketLink::Listener {
public:
    void textReceived(const QByteArray &) override { }
    void binaryReceived(const QByteArray &) override { }
    void linkDrained() override { ++drained; }
    void linkClosed() override { }

    int drained = 0;
};

// What a client of TLS 1.2 offers that knows this cipher alone.
QSslConfiguration offerOf(const QString &cipher, QSsl::SslProtocol protocol = QSsl::TlsV1_2)
{
    QSslConfiguration offer = QSslConfiguration::defaultConfiguration();
    offer.setProtocol(protocol);
    offer.setCiphers({QSslCipher(cipher)});
    return offer;
}

// The hello of a client that knows nothing newer than this version (0x0301 is TLS 1.0), and offers
// the cipher that every server of its time had.
QByteArray oldHello(const QByteArray &version)
{
    const QByteArray body = QByteArray::fromHex(version) + QByteArray(32, 'r')
        + QByteArray::fromHex("00"
                              "0004"
                              "002f00ff"
                              "0100");
    const auto length = [](qsizetype size) { return QByteArray(1, char(size >> 8)) + char(size); };
    const QByteArray handshake = QByteArray::fromHex("0100") + length(body.size()) + body;
    return QByteArray::fromHex("160301") + length(handshake.size()) + handshake;
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaks_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::newRow("RSA") << u"rsa:2048"_s;
        QTest::newRow("EC") << ellipticCurve;
    }
    void speaks()
    {
        QFETCH(QString, algorithm);
        const TlsHouse house(algorithm);
        RawClient client = house.client();
        client.post("/test/echo", R"({"text":"a"})");
        QCOMPARE(client.response().status, 201);
        client.post("/test/echo", QByteArray(50'000, 'x'));
        QCOMPARE(client.response().code(), u"BODY_TOO_LARGE"_s);

        WsClient webSocket(house.door.port(), u"/ws?token=staff"_s, {}, true);
        QVERIFY(!webSocket.next(u"welcome"_s).isEmpty());
        for (int i = 0; i < 20; ++i) {
            webSocket.send({{u"type"_s, u"test:echo"_s}, {u"text"_s, QString(4000, u'x')}});
        }
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!webSocket.next(u"test:echo"_s).isEmpty());
        }
        webSocket.socket.sendTextMessage(QString(20'000, u'a'));
        QCOMPARE(webSocket.closeCode(), 1009);
    }

    void tellsWhenEverythingIsSent_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("plain") << false;
        QTest::newRow("TLS") << true;
    }
    void tellsWhenEverythingIsSent()
    {
        QFETCH(bool, isTls);
        Waiter waiter;
        NetHouse house;
        const Certificate files(ellipticCurve);
        if (isTls) {
            house.door.useTls(
                readTls(files.certificate, files.key, SystemClock().now())->configuration);
        }
        const QByteArray news = textFrame(QByteArray(6'000'000, 'x'));
        house.door.add(UpgradeRoute {u"/news"_s, [&](const Arrival &arrival) {
                                         arrival.link->setListener(&waiter);
                                         arrival.link->write(news);
                                         QVERIFY(arrival.link->bytesWaiting() > 0);
                                     }});
        house.open();
        WsClient reader(house.door.port(), u"/news"_s, {}, isTls);
        QSignalSpy heard(&reader.socket, &QWebSocket::textMessageReceived);
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard[0][0].toString().size(), 6'000'000);
        QTRY_VERIFY(waiter.drained > 0);
    }

    // The refusal arrives although the client has much more to say.
    void refusesWhoIsStillSending()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("the end is shown when what is sent has been waited for");
        TlsHouse house;
        RawClient client = house.client();
        client.post("/test/echo", QByteArray(20'000'000, 'x'));
        QCOMPARE(client.response().code(), u"BODY_TOO_LARGE"_s);
        QVERIFY(client.waitGone());
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    // Without waiting for a limit of time: nothing that comes can be read any more.
    void endsWhoBreaksIt()
    {
        TlsHouse house;
        RawClient client = house.client();
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        const QByteArray nonsense(1000, 'x');
        ::send(static_cast<int>(client.socket->socketDescriptor()), nonsense.constData(),
            static_cast<size_t>(nonsense.size()), 0);
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    void endsHalfHandshakes()
    {
        TlsHouse house;
        RawClient silent(house.door.port());
        RawClient half(house.door.port());
        half.send(QByteArray::fromHex("1603010200010001fc0303"));
        house.clock.advance(house.limits.headTime);
        QVERIFY(silent.waitGone() && half.waitGone());
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    // Its hello may come byte by byte.
    void waitsForTheWholeHello()
    {
        const TlsHouse house;
        RawClient client(house.door.port());
        for (const char byte : oldHello("0301")) {
            client.send(QByteArray(1, byte));
            client.sendOut();
        }
        QVERIFY(client.waitGone());
        QVERIFY(client.received.startsWith('\x15')); // an alert
    }

    void saysThatTlsIsSpokenHere_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("location"); // empty: it is told in words alone
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &headers,
                             const QByteArray &location) {
            QTest::newRow(name) << line + "\r\n" + headers + "\r\n" << location;
        };
        const QByteArray host = "Host: Reception.lan:3000\r\n";
        row("a page", "GET /consult/a%20b?visit=x%26y HTTP/1.1", host,
            "https://Reception.lan:3000/consult/a%20b?visit=x%26y");
        row("its head", "HEAD / HTTP/1.1", host, "https://Reception.lan:3000/");
        row("an address", "GET / HTTP/1.1", "Host: [::1]:3000\r\n", "https://[::1]:3000/");
        row("of HTTP/1.0", "GET / HTTP/1.0", host, "https://Reception.lan:3000/");
        row("with the whole address", "GET http://reception.lan:3000/a HTTP/1.1", host,
            "https://Reception.lan:3000/a");
        row("without a port", "GET / HTTP/1.1", "Host: reception.lan\r\n", {});
        row("an address without a port", "GET / HTTP/1.1", "Host: [::1]\r\n", {});
        row("without a host", "GET / HTTP/1.0", {}, {});
        row("what changes something", "DELETE /test/who HTTP/1.1", host, {});
        row("with a body", "POST /test/echo HTTP/1.1", host + "Content-Length: 2\r\n", {});
        row("of the server", "OPTIONS * HTTP/1.1", host, {});
        row("a WebSocket", "GET /ws HTTP/1.1",
            host
                + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n",
            {});
    }
    // Else a browser shows an empty page, and nobody knows why.
    void saysThatTlsIsSpokenHere()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, location);
        TlsHouse house;
        RawClient client(house.door.port());
        client.send(request);
        const bool isHead = request.startsWith("HEAD");
        const RawResponse response = client.response(isHead);
        QCOMPARE(response.status, location.isEmpty() ? 400 : 307);
        QCOMPARE(response.header("location"), location);
        if (!isHead) {
            QCOMPARE(response.code(), u"TLS_REQUIRED"_s);
        }
        QCOMPARE(response.header("connection"), "close");
        QCOMPARE(response.header("cache-control"), "no-store");
        QCOMPARE(response.header("strict-transport-security"), ""); // RFC 6797, 7.2
        QCOMPARE(house.refused("TLS_REQUIRED"), 1U);
        client.send("GET /test/who HTTP/1.1\r\nHost: localhost:1\r\n\r\n");
        QCOMPARE(client.response().status, 0);
    }
    void saysWhatIsWrongWithoutTls()
    {
        TlsHouse house;
        RawClient client(house.door.port());
        client.send("GET /two words HTTP/1.1\r\nHost: localhost:1\r\n\r\n");
        QCOMPARE(client.response().code(), u"BAD_REQUEST"_s);
        RawClient slow(house.door.port());
        slow.send("GET /");
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 2; }));
        QVERIFY(house.passTime(house.limits.headTime,
            [&] { return slow.isGone() || slow.socket->bytesAvailable() > 0; }));
        QCOMPARE(slow.response().code(), u"REQUEST_TIMEOUT"_s);
    }

    void takesOnlyWhatKeepsItsSecrets_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QString>("cipher");
        QTest::addColumn<bool>("isTaken");
        const auto row = [](const QString &algorithm, const QString &cipher, bool isTaken) {
            QTest::newRow(qPrintable(cipher)) << algorithm << cipher << isTaken;
        };
        const QString rsa = u"rsa:2048"_s;
        row(rsa, u"ECDHE-RSA-AES128-GCM-SHA256"_s, true);
        row(rsa, u"ECDHE-RSA-AES256-GCM-SHA384"_s, true);
        row(rsa, u"ECDHE-RSA-CHACHA20-POLY1305"_s, true);
        row(ellipticCurve, u"ECDHE-ECDSA-AES128-GCM-SHA256"_s, true);
        row(rsa, u"AES128-SHA"_s, false);
        row(rsa, u"AES256-SHA256"_s, false);
        row(rsa, u"AES256-GCM-SHA384"_s, false);
        row(rsa, u"ECDHE-RSA-AES128-SHA"_s, false);
        row(rsa, u"ECDHE-RSA-AES256-SHA384"_s, false);
        row(rsa, u"DHE-RSA-AES256-GCM-SHA384"_s, false);
        row(ellipticCurve, u"ECDHE-ECDSA-AES256-SHA"_s, false);
    }
    void takesOnlyWhatKeepsItsSecrets()
    {
        QFETCH(QString, algorithm);
        QFETCH(QString, cipher);
        QFETCH(bool, isTaken);
        QVERIFY(!QSslCipher(cipher).isNull());
        const TlsHouse house(algorithm);
        RawClient client = house.client(offerOf(cipher));
        const auto &socket = static_cast<QSslSocket &>(*client.socket);
        QVERIFY(QTest::qWaitFor([&] { return socket.isEncrypted() || client.isGone(); }));
        QCOMPARE(socket.isEncrypted(), isTaken);
    }

    void refusesOldVersions_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("SSL 3") << QByteArray("0300");
        QTest::newRow("TLS 1.0") << QByteArray("0301");
        QTest::newRow("TLS 1.1") << QByteArray("0302");
        QTest::newRow("TLS 1.2 with AES128-SHA") << QByteArray("0303");
    }
    void refusesOldVersions()
    {
        QFETCH(QByteArray, version);
        const TlsHouse house(u"rsa:2048"_s);
        RawClient client(house.door.port());
        client.send(oldHello(version));
        QVERIFY(client.waitGone());
        QVERIFY(!client.received.contains(QByteArray::fromHex("160303"))); // no hello of its own
        QVERIFY(client.received.isEmpty() || client.received.startsWith('\x15')); // an alert
    }

    void theServerChoosesTheCipher()
    {
        const TlsHouse house;
        QSslConfiguration offer = QSslConfiguration::defaultConfiguration();
        offer.setProtocol(QSsl::TlsV1_2);
        offer.setCiphers({QSslCipher(u"ECDHE-ECDSA-AES128-GCM-SHA256"_s),
            QSslCipher(u"ECDHE-ECDSA-AES256-GCM-SHA384"_s)});
        RawClient client = house.client(offer);
        const auto &socket = static_cast<QSslSocket &>(*client.socket);
        QVERIFY(QTest::qWaitFor([&] { return socket.isEncrypted(); }));
        QCOMPARE(socket.sessionCipher().name(), u"ECDHE-ECDSA-AES256-GCM-SHA384"_s);
    }

    // A ticket could not be used again, and would only let a client be known.
    void givesNoTickets()
    {
        const TlsHouse house;
        QSslConfiguration offer = QSslConfiguration::defaultConfiguration();
        offer.setProtocol(QSsl::TlsV1_2);
        offer.setSslOption(QSsl::SslOptionDisableSessionTickets, false);
        offer.setSslOption(QSsl::SslOptionDisableSessionPersistence, false);
        RawClient client = house.client(offer);
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        const auto &socket = static_cast<QSslSocket &>(*client.socket);
        QVERIFY(socket.sslConfiguration().sessionTicketLifeTimeHint() <= 0);
    }

    void tellsBrowsersToComeByTlsAlone()
    {
        const TlsHouse house;
        RawClient client = house.client();
        client.get("/nowhere");
        QCOMPARE(client.response().header("strict-transport-security"), "max-age=2592000");
        NetHouse plain;
        plain.open();
        RawClient other(plain.door.port());
        other.get("/nowhere");
        QCOMPARE(other.response().header("strict-transport-security"), "");
    }

    void saysWhatIsWrongWithACertificate()
    {
        const Instant now = SystemClock().now();
        const Certificate files(u"rsa:2048"_s);
        const auto missing = readTls(u"/nowhere/cert.pem"_s, files.key, now);
        QCOMPARE(missing.error().code, u"TLS_INVALID"_s);
        QVERIFY(missing.error().message.contains(u"/nowhere/cert.pem"_s));
        QVERIFY(readTls(files.key, files.key, now).error().message.contains(files.key));
        QVERIFY(readTls(files.certificate, files.certificate, now)
                    .error()
                    .message.contains(files.certificate));
        const Certificate weak(u"rsa:1024"_s);
        const auto tooWeak = readTls(weak.certificate, weak.key, now);
        QCOMPARE(tooWeak.error().code, u"TLS_INVALID"_s);
        QVERIFY(tooWeak.error().message.contains(u"1024"_s));
        const Certificate other(ellipticCurve);
        QVERIFY(readTls(files.certificate, other.key, now).error().message.contains(other.key));
    }

    // The clinic opens all the same.
    void warnsOfWhatBrowsersWillRefuse()
    {
        const Instant now = SystemClock().now();
        const Certificate files(ellipticCurve);
        const auto warnings = [&](std::chrono::hours later) {
            return readTls(files.certificate, files.key, now + later)->warnings.join(u' ');
        };
        using std::chrono::hours;
        QCOMPARE(warnings(hours(0)), QString());
        QVERIFY(warnings(hours(24 * 70)).contains(u"runs out on"_s));
        QVERIFY(warnings(hours(24 * 100)).contains(u"ran out on"_s));
        QVERIFY(warnings(hours(-48)).contains(u"only from"_s));
        QVERIFY(QFile::setPermissions(
            files.key, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
        QVERIFY(warnings(hours(0)).contains(files.key));
    }
};

LOKET_TEST(TlsTest)
#include "tst_tls.moc"
