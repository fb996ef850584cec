#include "nethouse.h"
#include "rawclient.h"
#include "support/testmain.h"

#include "net/http/namedidentities.h"
#include "net/http/readcredentials.h"

using namespace loket;
using namespace loket::test;

namespace {

// As FakeIdentities; who shows nothing is a trusted registrar.
class TrustingIdentities final : public IdentitySource {
public:
    QFuture<Result<Identity>> identify(const Credentials &credentials) override
    {
        QPromise<Result<Identity>> promise;
        promise.start();
        Result<Identity> identity = FakeIdentities::find(credentials);
        if (identity && identity->isAnonymous()) {
            identity->kind = Identity::Kind::TrustedAddress;
            identity->roles = {Role::Registrar};
        }
        promise.addResult(identity);
        promise.finish();
        return promise.future();
    }
};

KnownNames names()
{
    return KnownNames({u"localhost"_s, u"reception"_s, u"reception.local"_s, u"Klinik-Ü.id."_s,
                          u"203.0.113.7"_s, u"*.clinic.example"_s},
        [] {
            return QList<QHostAddress> {QHostAddress(u"192.0.2.1"_s), QHostAddress(u"fd00::1"_s)};
        });
}

} // namespace

class NamedIdentitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("known");
        const auto row = [](const QByteArray &host, bool known) {
            QTest::newRow(host.isEmpty() ? "none" : host.constData()) << host << known;
        };
        row("", true); // from no browser
        row("localhost", true);
        row("LOCALHOST:3000", true);
        row("localhost.", true);
        row("reception.local:3000", true);
        row("Reception", true);
        row("xn--klinik--t2a.id", true);
        row("203.0.113.7:80", true);
        row("192.0.2.1", true);
        row("192.0.2.1:3000", true);
        row("[fd00::1]:3000", true);
        row("[fd00:0:0::1]", true);
        row("127.0.0.1", true);
        row("127.0.0.9:3000", true);
        row("[::1]", true);
        row("a.clinic.example", true);
        row("evil.example", false);
        row("evil.example:3000", false);
        row("localhost.evil.example", false);
        row("reception.evil.example", false);
        row("evilreception", false);
        row("192.0.2.1.evil.example", false);
        row("192.0.2.2", false);
        row("3221225985", false);
        row("[fd00::2]", false);
        row("a.b.clinic.example", false);
        row("clinic.example", false);
    }
    void knowsNames()
    {
        QFETCH(QByteArray, host);
        QTEST(names().contains(host), "known");
    }

    void knowsItsMachine()
    {
        const KnownNames own(KnownNames::ownNames());
        QVERIFY(own.contains("localhost"));
        QVERIFY(own.contains(QSysInfo::machineHostName().toLatin1()));
        for (const QHostAddress &address : KnownNames::ownAddresses()) {
            const QByteArray text = address.toString().toLatin1();
            QVERIFY2(own.contains(text.contains(':') ? '[' + text + ']' : text), text.constData());
        }
    }

    void lendsNothingToOtherNames_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<bool>("lent");
        QTest::newRow("trusted address") << QByteArray() << QByteArray("/") << true;
        QTest::newRow("cookie") << QByteArray("Cookie: loket_session=staff\r\n") << QByteArray("/")
                                << true;
        QTest::newRow("token") << QByteArray("Authorization: Bearer staff\r\n") << QByteArray("/")
                               << false;
        QTest::newRow("visit") << QByteArray() << QByteArray("/?visit=v1") << false;
    }
    void lendsNothingToOtherNames()
    {
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, target);
        QFETCH(bool, lent);
        TrustingIdentities source;
        NamedIdentities identities(source, names());
        const auto identify = [&](const QByteArray &host) {
            const auto head = readRequestHead(
                "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n");
            return identities.identify(readCredentials(**head, u"192.0.2.9"_s)).result();
        };
        QVERIFY(identify("reception.local:3000"));
        const auto other = identify("evil.example");
        QCOMPARE(other.has_value(), !lent);
        if (!other) {
            QCOMPARE(other.error().code, u"HOST_NOT_ALLOWED"_s);
            QCOMPARE(other.error().status, 403);
            QVERIFY(other.error().message.contains(u"evil.example"_s));
        }
    }

    // Over every way in: an identity that is lent is refused, what is open to all goes on.
    void refusesAtTheDoor()
    {
        NetHouse house;
        TrustingIdentities source;
        NamedIdentities identities(source, names());
        const auto made =
            makeFrontDoor(testDoor(), {house.clock, identities, house.counters, house.limits});
        FrontDoor &door = *made;
        HttpFace http(house.commands, identities, house.clock, house.limits);
        JsonSocketFace json(house.hub, house.commands, house.clock, house.counters, house.limits);
        door.add(
            HttpRoute {u"/"_s, [&](const HttpRequest &request) { return http.handle(request); }});
        door.add(UpgradeRoute {u"/ws"_s, [&](const Arrival &arrival) { json.accept(arrival); }});
        QVERIFY(door.listen(u"127.0.0.1"_s, 0));
        const auto ask = [&](const QByteArray &request, const QByteArray &host) {
            RawClient client(door.port());
            client.send(request.split('|')[0] + " HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://"
                + host + "\r\n" + request.split('|')[1] + "\r\n");
            return client.response();
        };
        const QByteArray call = "POST /test/items/3/call|";
        const QByteArray upgrade =
            "GET /ws|Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        QCOMPARE(ask(call, "reception").status, 200);
        QCOMPARE(ask(upgrade, "reception").status, 101);
        for (const QByteArray &request : {call, upgrade, call + "Cookie: loket_session=staff\r\n",
                 upgrade + "Cookie: loket_session=staff\r\n"}) {
            const RawResponse refused = ask(request, "evil.example");
            QCOMPARE(refused.status, 403);
            QCOMPARE(refused.code(), u"HOST_NOT_ALLOWED"_s);
        }
        QCOMPARE(ask(call + "Authorization: Bearer staff\r\n", "evil.example").status, 200);
        for (const QByteArray cookie : {"", "Cookie: loket_session=staff\r\n"}) {
            const RawResponse open = ask("GET /test/who|" + cookie, "evil.example");
            QCOMPARE(open.status, 200);
            QVERIFY(open.json().value(u"id"_s).toString().isEmpty());
        }
    }
};

LOKET_TEST(NamedIdentitiesTest)
#include "tst_namedidentities.moc"
