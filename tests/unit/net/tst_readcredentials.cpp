#include "net/http/readcredentials.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

class ReadCredentialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("visit");
        const auto row = [](const char *name, const QByteArray &target, const QByteArray &headers,
                             const QString &token, const QString &visit) {
            QTest::newRow(name) << target << headers << token << visit;
        };
        row("nothing", "/", "", {}, {});
        row("bearer", "/?token=B", "Authorization: bearer  A \r\nCookie: loket_session=C\r\n",
            u"A"_s, {});
        const QByteArray upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\n";
        row("query", "/?token=B%2B", "Cookie: loket_session=C\r\n" + upgrade, u"B+"_s, {});
        row("query of a plain request", "/?token=B", "Cookie: loket_session=C\r\n", u"C"_s, {});
        row("query of a plain request alone", "/?token=B", "", {}, {});
        row("cookie", "/", "Cookie: a=b; loket_session=C\r\n", u"C"_s, {});
        row("visit", "/?visit=V", "", {}, u"V"_s);
        row("visit before cookie", "/?visit=V", "Cookie: loket_session=C\r\n", {}, u"V"_s);
        row("basic is none", "/", "Authorization: Basic QTpC\r\n", {}, {});
        row("long ones are cut", "/?token=" + QByteArray(2000, 'a'), upgrade, QString(512, u'a'),
            {});
    }
    void reads()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        const auto head =
            readRequestHead("GET " + target + " HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
        const Credentials credentials = readCredentials(**head, u"10.0.0.1"_s);
        QTEST(credentials.token, "token");
        QTEST(credentials.visit, "visit");
        QCOMPARE(credentials.isCookie, credentials.token == u"C"_s);
        QCOMPARE(credentials.address, u"10.0.0.1"_s);
        QCOMPARE(credentials.host, "a");
    }
};

LOKET_TEST(ReadCredentialsTest)
#include "tst_readcredentials.moc"
