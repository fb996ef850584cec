#include "net/originpolicy.h"

#include <QtTest>

using namespace loket;

namespace {

RequestHead requestFrom(const QByteArray &origin, const QByteArray &host = "loket.local:3000")
{
    return **readRequestHead("GET / HTTP/1.1\r\nHost: " + host + "\r\n"
        + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") + "\r\n");
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
        row("evil.example:127.0.0.1", false);
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
        const auto listed = policy.responseHeaders(requestFrom("https://intranet.klinik.id"));
        QVERIFY(listed.contains(
            HttpHeader {"Access-Control-Allow-Origin", "https://intranet.klinik.id"}));
        QVERIFY(listed.contains(HttpHeader {"Access-Control-Allow-Credentials", "true"}));
        QCOMPARE(policy.responseHeaders(requestFrom("http://evil.example")),
            (QList<HttpHeader> {{"Vary", "Origin"}}));
        QVERIFY(policy.responseHeaders(requestFrom("")).isEmpty());
        QVERIFY(OriginPolicy().responseHeaders(requestFrom("http://evil.example")).isEmpty());
    }

    // With a star the page may read, but never with the visitor's cookie.
    void aStarLendsNoCookie()
    {
        const OriginPolicy policy({u"*"_s});
        QVERIFY(policy.check(requestFrom("http://any.example")));
        QCOMPARE(policy.responseHeaders(requestFrom("http://any.example")),
            (QList<HttpHeader> {{"Access-Control-Allow-Origin", "*"}, {"Vary", "Origin"}}));
    }
};

QTEST_GUILESS_MAIN(OriginPolicyTest)
#include "tst_originpolicy.moc"
