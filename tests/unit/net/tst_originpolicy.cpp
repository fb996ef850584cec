#include "net/http/originpolicy.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

namespace {

HttpRequest requestFrom(const QByteArray &origin, const QByteArray &host = "loket.local:3000",
    const QByteArray &headers = {})
{
    return {**readRequestHead("GET / HTTP/1.1\r\nHost: " + host + "\r\n"
        + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") + headers + "\r\n")};
}

RequestHead headFrom(const QByteArray &origin)
{
    return requestFrom(origin).head;
}

} // namespace

class OriginPolicyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QByteArray &origin, const QByteArray &host,
                             bool allowed) { QTest::newRow(name) << origin << host << allowed; };
        row("no page", "", "loket.local:3000", true);
        row("own page", "http://loket.local:3000", "loket.local:3000", true);
        row("own page, other case", "http://Loket.local:3000", "loket.LOCAL:3000", true);
        row("own page, usual port", "http://loket.local", "loket.local:80", true);
        row("behind a TLS proxy", "https://loket.klinik.id", "loket.klinik.id", true);
        row("other port", "http://loket.local:3001", "loket.local:3000", false);
        row("other host", "http://evil.example", "loket.local:3000", false);
        row("longer host", "http://loket.local:3000.evil.example", "loket.local:3000", false);
        row("null", "null", "loket.local:3000", false);
        row("file", "file://", "loket.local:3000", false);
        row("listed", "https://intranet.klinik.id", "loket.local:3000", true);
        row("listed with other scheme", "http://intranet.klinik.id", "loket.local:3000", false);
    }
    void judges()
    {
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, host);
        const OriginPolicy policy({u"https://Intranet.klinik.id/"_s});
        const auto checked = policy.check(requestFrom(origin, host));
        QTEST(checked.has_value(), "allowed");
        if (!checked) {
            QCOMPARE(checked.error().code, u"ORIGIN_NOT_ALLOWED"_s);
        }
    }

    void knowsListedOrigins_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("listed");
        const auto row = [](const QString &entry, const QByteArray &origin, bool listed) {
            QTest::addRow("%s: %s", qPrintable(entry), origin.constData())
                << entry << origin << listed;
        };
        row(u"https://*.clinic.example"_s, "https://a.clinic.example", true);
        row(u"https://*.clinic.example"_s, "https://a.b.clinic.example", true);
        row(u"https://*.clinic.example"_s, "https://A.Clinic.Example", true);
        row(u"https://*.clinic.example"_s, "https://clinic.example", false);
        row(u"https://*.clinic.example"_s, "https://evilclinic.example", false);
        row(u"https://*.clinic.example"_s, "http://a.clinic.example", false);
        row(u"https://*.clinic.example"_s, "https://a.clinic.example:8443", false);
        row(u"https://*.clinic.example"_s, "https://a.clinic.example.evil.example", false);
        row(u"https://*.clinic.example:8443"_s, "https://a.clinic.example:8443", true);
        row(u"https://a.example:443/"_s, "https://a.example", true);
        row(u"http://a.example"_s, "http://a.example:80", true);
        row(u"http://[fd00::1]:8080"_s, "http://[fd00::1]:8080", true);
        row(u"https://klinik-ü.example"_s, "https://xn--klinik--t2a.example", true);
        row(u"capacitor://localhost"_s, "capacitor://localhost", true);
        row(u"capacitor://localhost"_s, "capacitor://evil", false);
        row(u"ionic://"_s, "ionic://localhost", true);
        row(u"app://"_s, "app://", true);
        row(u"app://"_s, "app://.", true);
        row(u"app://"_s, "https://app", false);
        row(u"app://"_s, "null", false);
        row(u"https://a.example"_s, "https://a.example, https://a.example", false);
        row(u"https://a.example"_s, "https://a.example/", false);
        row(u"https://a.example"_s, "https://u@a.example", false);
    }
    void knowsListedOrigins()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, origin);
        const OriginPolicy policy({entry});
        QTEST(policy.check(requestFrom(origin)).has_value(), "listed");
        QTEST(policy.responseHeaders(headFrom(origin)).size() == 4, "listed");
    }

    void promisesWhatAPageAsksFor()
    {
        const auto headersFor = [](const QByteArray &asked) {
            return OriginPolicy::preflightHeaders(
                requestFrom("https://a.example", "b", asked).head);
        };
        const auto wanted = headersFor("Access-Control-Request-Headers: x-clientid, X-B\r\n"
                                       "Access-Control-Request-Private-Network: true\r\n");
        QVERIFY(wanted.contains(HttpHeader {"Access-Control-Allow-Headers", "x-clientid, X-B"}));
        QVERIFY(wanted.contains(HttpHeader {"Access-Control-Allow-Private-Network", "true"}));
        QVERIFY(wanted.contains(HttpHeader {"Vary", "Access-Control-Request-Headers"}));
        QCOMPARE(headersFor("").size(), 3);
        QCOMPARE(headersFor("Access-Control-Request-Headers: a:b\r\n").size(), 3);
        QCOMPARE(
            headersFor("Access-Control-Request-Headers: " + QByteArray(2000, 'a') + "\r\n").size(),
            3);
    }

    // What the client asked for was TLS, and the Host that the proxy hands on may lack the port.
    void judgesBehindATrustedProxy_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("secure");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const QByteArray &origin, const QByteArray &host, bool secure,
                             bool allowed) {
            QTest::addRow("%s at %s", origin.constData(), host.constData())
                << origin << host << secure << allowed;
        };
        row("https://clinic.example", "clinic.example", true, true);
        row("https://clinic.example:8443", "clinic.example", true, true);
        row("https://clinic.example:8443", "clinic.example:8443", true, true);
        row("http://clinic.example:8080", "clinic.example", false, true);
        row("http://[fd00::1]:8080", "[fd00::1]", false, true);
        row("https://clinic.example:8443", "clinic.example:9443", true, false);
        row("http://clinic.example", "clinic.example", true, false);
        row("https://evil.example:8443", "clinic.example", true, false);
        row("https://clinic.example.evil.example:8443", "clinic.example", true, false);
    }
    void judgesBehindATrustedProxy()
    {
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, host);
        QFETCH(bool, secure);
        HttpRequest request = requestFrom(origin, host);
        request.isProxied = true;
        request.isSecure = secure;
        QTEST(OriginPolicy().check(request).has_value(), "allowed");
    }

    void beforeTheSetUpNoProxyIsAnswered()
    {
        OriginPolicy policy;
        policy.allowOnlyLocalNames();
        for (const QByteArray header :
            {"X-Forwarded-For: 127.0.0.1", "X-Forwarded-Proto: https", "X-Real-IP: 127.0.0.1",
                "Forwarded: for=127.0.0.1", "Via: 1.1 proxy", "X-Forwarded-Host: localhost"}) {
            const auto checked = policy.checkHost(requestFrom({}, "localhost", header + "\r\n"));
            QVERIFY2(!checked, header.constData());
            QCOMPARE(checked.error().code, u"HOST_NOT_ALLOWED"_s);
        }
    }

    void knowsItsOwnMachinesNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("local");
        const auto row = [](const QByteArray &host, bool local) {
            QTest::newRow(host.isEmpty() ? "none" : host.constData()) << host << local;
        };
        row("localhost", true);
        row("LocalHost:3000", true);
        row("127.0.0.1", true);
        row("127.0.0.1:3000", true);
        row("[::1]", true);
        row("[::1]:3000", true);
        row("", false);
        row("loket.local:3000", false);
        row("localhost.evil.example", false);
        row("127.0.0.1.evil.example", false);
    }
    void knowsItsOwnMachinesNames()
    {
        QFETCH(QByteArray, host);
        OriginPolicy policy;
        QVERIFY(policy.checkHost(requestFrom({}, host)));
        policy.allowOnlyLocalNames();
        const auto checked = policy.checkHost(requestFrom({}, host));
        QTEST(checked.has_value(), "local");
        if (!checked) {
            QCOMPARE(checked.error().code, u"HOST_NOT_ALLOWED"_s);
        }
    }

    void tellsListedPagesThatTheyMayRead()
    {
        const OriginPolicy policy({u"https://intranet.klinik.id"_s});
        const auto listed = policy.responseHeaders(headFrom("https://intranet.klinik.id"));
        QVERIFY(listed.contains(
            HttpHeader {"Access-Control-Allow-Origin", "https://intranet.klinik.id"}));
        QVERIFY(listed.contains(HttpHeader {"Access-Control-Allow-Credentials", "true"}));
        QCOMPARE(policy.responseHeaders(headFrom("http://evil.example")),
            (QList<HttpHeader> {{"Vary", "Origin"}}));
        QCOMPARE(policy.responseHeaders(headFrom("")), (QList<HttpHeader> {{"Vary", "Origin"}}));
        QVERIFY(listed.contains(HttpHeader {
            "Access-Control-Expose-Headers", "Allow, ETag, Retry-After, WWW-Authenticate"}));
        QVERIFY(OriginPolicy().responseHeaders(headFrom("http://evil.example")).isEmpty());
    }

    // With a star the page may read, but never with the visitor's cookie.
    void aStarLendsNoCookie()
    {
        const OriginPolicy policy({u"*"_s});
        QVERIFY(policy.check(requestFrom("http://any.example")));
        QCOMPARE(policy.responseHeaders(headFrom("http://any.example")),
            (QList<HttpHeader> {{"Access-Control-Allow-Origin", "*"}, {"Vary", "Origin"}}));
    }
};

LOKET_TEST(OriginPolicyTest)
#include "tst_originpolicy.moc"
