#include "nethouse.h"
#include "rawclient.h"
#include "support/testmain.h"
#include "wsclient.h"

using namespace loket;
using namespace loket::test;

namespace {

TrustedProxies proxies()
{
    QList<AddressNet> nets;
    for (const QString &net : {u"127.0.0.1"_s, u"10.1.0.0/16"_s, u"fd00::/8"_s}) {
        nets.append(*AddressNet::fromText(net));
    }
    return TrustedProxies(nets);
}

NetLimits countingLimits()
{
    NetLimits limits = tightLimits();
    limits.countLoopback = true;
    return limits;
}

} // namespace

class TrustedProxiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void believes_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("proxied");
        const auto row = [](const char *name, const QString &peer, const QByteArray &headers,
                             const QString &address, bool proxied) {
            QTest::newRow(name) << peer << headers << address << proxied;
        };
        const QString proxy = u"127.0.0.1"_s;
        row("nothing said", proxy, "", proxy, false);
        row("one", proxy, "X-Forwarded-For: 192.0.2.7\r\n", u"192.0.2.7"_s, true);
        row("a stranger's word", u"192.0.2.1"_s, "X-Forwarded-For: 192.0.2.7\r\n", u"192.0.2.1"_s,
            false);
        row("a stranger in IPv6 clothes", u"::ffff:192.0.2.1"_s, "X-Real-IP: 192.0.2.7\r\n",
            u"192.0.2.1"_s, false);
        row("proxy in IPv6 clothes", u"::ffff:127.0.0.1"_s, "X-Real-IP: 192.0.2.7\r\n",
            u"192.0.2.7"_s, true);
        row("the client's own invention", proxy, "X-Forwarded-For: 203.0.113.9, 192.0.2.7\r\n",
            u"192.0.2.7"_s, true);
        row("two proxies", proxy, "X-Forwarded-For: 203.0.113.9, 192.0.2.7, 10.1.2.3\r\n",
            u"192.0.2.7"_s, true);
        row("several headers", proxy,
            "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: 192.0.2.7\r\n"
            "X-Forwarded-For: 10.1.2.3\r\n",
            u"192.0.2.7"_s, true);
        row("proxies alone", proxy, "X-Forwarded-For: 10.1.0.9, 10.1.2.3\r\n", u"10.1.0.9"_s, true);
        row("the proxy's own machine", proxy, "X-Forwarded-For: 127.0.0.1\r\n", proxy, true);
        row("unreadable", proxy, "X-Forwarded-For: unknown\r\n", proxy, true);
        row("empty", proxy, "X-Forwarded-For:\r\nX-Real-IP: 192.0.2.7\r\n", proxy, true);
        row("unreadable behind a proxy", proxy, "X-Forwarded-For: 192.0.2.7, _hid, 10.1.2.3\r\n",
            u"10.1.2.3"_s, true);
        row("port", proxy, "X-Forwarded-For: 192.0.2.7:51234\r\n", u"192.0.2.7"_s, true);
        row("IPv6", proxy, "X-Forwarded-For: 2001:db8::7\r\n", u"2001:db8::7"_s, true);
        row("IPv6 in brackets", proxy, "X-Forwarded-For: [2001:DB8::7]\r\n", u"2001:db8::7"_s,
            true);
        row("IPv6 with a port", proxy, "X-Forwarded-For: [2001:db8::7]:443\r\n", u"2001:db8::7"_s,
            true);
        row("IPv4 in IPv6 clothes", proxy, "X-Forwarded-For: ::ffff:192.0.2.7\r\n", u"192.0.2.7"_s,
            true);
        for (const QByteArray bad : {"192.0.2", "192.0.2.07", "0300.0.2.7", "3221225991",
                 "192.0.2.7:", "192.0.2.7:x", "192.0.2.7:123456", "[192.0.2.7]", "[2001:db8::7",
                 "[2001:db8::7]x", "[]", "2001:db8::7%eth0", "192.0.2.7 192.0.2.8", "\"192.0.2.7\"",
                 "192.0.2.256", ":", "%00"}) {
            row(bad.constData(), proxy, "X-Forwarded-For: " + bad + "\r\n", proxy, true);
        }
        row("X-Real-IP", proxy, "X-Real-IP: 192.0.2.7\r\n", u"192.0.2.7"_s, true);
        row("X-Forwarded-For goes first", proxy,
            "X-Real-IP: 203.0.113.9\r\nX-Forwarded-For: 192.0.2.7\r\n", u"192.0.2.7"_s, true);
        row("only the scheme", proxy, "X-Forwarded-Proto: https\r\n", proxy, true);
        row("Forwarded is not read", proxy, "Forwarded: for=192.0.2.7\r\n", proxy, true);
    }
    void believes()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, headers);
        const Sender sender = proxies().senderOf(QHostAddress(peer), headWith(headers), false);
        QTEST(sender.address.toString(), "address");
        QTEST(sender.isProxied, "proxied");
        const Sender unconfigured =
            TrustedProxies().senderOf(QHostAddress(peer), headWith(headers), false);
        QCOMPARE(unconfigured.address, plainAddress(QHostAddress(peer)));
        QVERIFY(!unconfigured.isProxied);
    }

    void knowsWhoseTlsItWas_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("tls");
        QTest::addColumn<bool>("secure");
        const auto row = [](const char *name, const QString &peer, const QByteArray &headers,
                             bool tls, bool secure) {
            QTest::newRow(name) << peer << headers << tls << secure;
        };
        const QString proxy = u"127.0.0.1"_s;
        const QByteArray two = "X-Forwarded-For: 192.0.2.7, 10.1.2.3\r\n";
        row("own TLS", u"192.0.2.1"_s, "", true, true);
        row("none", u"192.0.2.1"_s, "", false, false);
        row("a stranger's word", u"192.0.2.1"_s, "X-Forwarded-Proto: https\r\n", false, false);
        row("https", proxy, "X-Forwarded-Proto: HTTPS\r\n", false, true);
        row("http behind our TLS", proxy, "X-Forwarded-Proto: http\r\n", true, false);
        row("no word", proxy, "X-Forwarded-For: 192.0.2.7\r\n", true, true);
        row("invented", proxy, "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https, http\r\n",
            false, false);
        row("two proxies, each its word", proxy, two + "X-Forwarded-Proto: https, http\r\n", false,
            true);
        row("two proxies, one word", proxy, two + "X-Forwarded-Proto: https\r\n", false, true);
        row("unreadable", proxy, "X-Forwarded-Proto: wss\r\n", false, false);
    }
    void knowsWhoseTlsItWas()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArray, headers);
        QFETCH(bool, tls);
        QTEST(proxies().senderOf(QHostAddress(peer), headWith(headers), tls).isSecure, "secure");
    }

    // The lines that everybody writes for nginx, on a port of its own.
    void everythingSeesTheClientBehindNginx()
    {
        NetHouse house(countingLimits(), {}, {}, proxies());
        house.open();
        RawClient client(house.door.port());
        client.send("GET /test/who HTTP/1.0\r\nHost: clinic.example\r\nX-Real-IP: 192.0.2.7\r\n"
                    "X-Forwarded-For: 203.0.113.9, 192.0.2.7\r\nX-Forwarded-Proto: https\r\n"
                    "Connection: close\r\n\r\n");
        QCOMPARE(client.response().json().value(u"address"_s).toString(), u"192.0.2.7"_s);
        QCOMPARE(house.identities.asked.last().address, u"192.0.2.7"_s);

        RawClient page(house.door.port());
        page.send("GET /ws HTTP/1.1\r\nUpgrade: websocket\r\nConnection: upgrade\r\n"
                  "Host: clinic.example\r\nX-Real-IP: 192.0.2.7\r\n"
                  "X-Forwarded-For: 192.0.2.7\r\nX-Forwarded-Proto: https\r\n"
                  "Origin: https://clinic.example:8443\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QCOMPARE(page.response().status, 101);
        QTRY_COMPARE(house.hub.connections().size(), 1);
        const ConnectionId id = house.hub.connections().first();
        QCOMPARE(house.hub.connection(id)->info.address, u"192.0.2.7"_s);
    }

    // Each client behind one proxy has its own limits, also on a connection that the proxy keeps.
    void behindOneProxyEachHasItsOwnLimit()
    {
        NetLimits limits = countingLimits();
        limits.newBurst = 3;
        limits.newPerSecond = 1;
        limits.callBurst = 4;
        limits.callsPerSecond = 1;
        limits.connectionsPerAddress = 2;
        NetHouse house(limits, {}, {}, proxies());
        house.open();
        RawClient kept(house.door.port());
        for (int i = 0; i < 30; ++i) {
            kept.get("/test/who", "X-Real-IP: 192.0.2." + QByteArray::number(i) + "\r\n");
            QCOMPARE(kept.response().status, 200);
        }
        std::vector<std::unique_ptr<RawClient>> ofOne;
        for (int i = 0; i < 3; ++i) {
            ofOne.push_back(std::make_unique<RawClient>(house.door.port()));
            ofOne.back()->get("/test/who", "X-Real-IP: 192.0.2.200\r\n");
            QCOMPARE(ofOne.back()->response().status, i < 2 ? 200 : 503);
        }
        ofOne.clear();
        house.clock.advance(limits.lingerTime);
        QTRY_COMPARE(house.counters.open, 1);
        RawClient again(house.door.port()); // has connected too often meanwhile
        again.get("/test/who", "X-Real-IP: 192.0.2.200\r\n");
        QCOMPARE(again.response().status, 200);
        RawClient tooOften(house.door.port());
        tooOften.get("/test/who", "X-Real-IP: 192.0.2.200\r\n");
        QCOMPARE(tooOften.response().status, 429);
        RawClient other(house.door.port());
        other.get("/test/who", "X-Real-IP: 2001:db8::1\r\n");
        QCOMPARE(other.response().status, 200);
    }

private:
    static RequestHead headWith(const QByteArray &headers)
    {
        return **readRequestHead("GET / HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n");
    }
};

LOKET_TEST(TrustedProxiesTest)
#include "tst_trustedproxies.moc"
