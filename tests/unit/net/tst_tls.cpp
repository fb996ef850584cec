#include "nethouse.h"
#include "rawclient.h"
#include "wsclient.h"

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
    explicit Certificate(const QString &algorithm)
    {
        const QString command =
            u"openssl req -x509 -nodes -days 2 -subj /CN=localhost -out '%1' "
            "-keyout '%2' -newkey %3 2>/dev/null"_s.arg(certificate, key, algorithm);
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
        const auto tls = readTls(files.certificate, files.key);
        if (!tls) {
            qFatal("%s", qUtf8Printable(tls.error().message));
        }
        door.useTls(*tls);
        open();
    }
    RawClient client() const
    {
        auto socket = std::make_unique<QSslSocket>();
        QSslSocket *tls = socket.get();
        tls->setPeerVerifyMode(QSslSocket::VerifyNone);
        RawClient client(door.port(), u"127.0.0.1"_s, std::move(socket));
        if (!client.connected()) {
            qFatal("no connection");
        }
        tls->startClientEncryption();
        return client;
    }
};

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

    // The refusal arrives although the client has much more to say.
    void refusesWhoIsStillSending()
    {
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
        RawClient plain(house.door.port());
        plain.get("/test/who");
        QVERIFY(plain.waitGone());
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 2; }));
        house.clock.advance(house.limits.headTime);
        QVERIFY(silent.waitGone() && half.waitGone());
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    void saysWhatIsWrongWithACertificate()
    {
        const Certificate files(u"rsa:2048"_s);
        const auto missing = readTls(u"/nowhere/cert.pem"_s, files.key);
        QCOMPARE(missing.error().code, u"TLS_INVALID"_s);
        QVERIFY(missing.error().message.contains(u"/nowhere/cert.pem"_s));
        QVERIFY(readTls(files.key, files.key).error().message.contains(files.key));
        QVERIFY(readTls(files.certificate, files.certificate)
                    .error()
                    .message.contains(files.certificate));
    }
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
