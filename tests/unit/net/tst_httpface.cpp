#include "nethouse.h"
#include "rawclient.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace loket;
using namespace loket::test;

namespace {

StaticFiles somePages()
{
    const StaticFile page {"<p>hello</p>", "text/html; charset=utf-8", "\"e1\"",
        {{"Content-Security-Policy", "default-src 'self'"}, {"Cache-Control", "no-cache"}}};
    return {{u"/"_s, page}, {u"/display"_s, page}, {u"/t/*"_s, page}};
}

} // namespace

class HttpFaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersSuccess()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/echo", R"({"text":"a"})");
        const RawResponse response = client.response();
        QCOMPARE(response.status, 201);
        QCOMPARE(response.header("content-type"), "application/json; charset=utf-8");
        QCOMPARE(response.header("cache-control"), "no-store");
        QCOMPARE(response.json(),
            (QJsonObject {{u"success"_s, true}, {u"text"_s, u"a"_s},
                {u"timestamp"_s, u"2026-01-07T01:00:00.000Z"_s}}));
    }

    // Also where it is a proxy that speaks TLS.
    void aCookieGivenOverTlsIsForTlsAlone()
    {
        const TrustedProxies proxies({*AddressNet::fromText(u"127.0.0.1"_s)});
        for (const bool isTrusted : {true, false}) {
            NetHouse house(tightLimits(), {}, {}, isTrusted ? proxies : TrustedProxies());
            house.open();
            RawClient client(house.door.port());
            client.get("/test/picture.png");
            QCOMPARE(client.response().header("set-cookie"), "loket_session=x; HttpOnly");
            client.get("/test/picture.png", "X-Forwarded-Proto: https\r\n");
            QCOMPARE(client.response().header("set-cookie"),
                isTrusted ? "loket_session=x; HttpOnly; Secure" : "loket_session=x; HttpOnly");
        }
    }

    void answersFailure()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/busy", "{}");
        const RawResponse response = client.response();
        QCOMPARE(response.status, 409);
        QCOMPARE(response.json(),
            (QJsonObject {{u"success"_s, false}, {u"error"_s, u"Conflict"_s},
                {u"code"_s, u"COUNTER_BUSY"_s}, {u"message"_s, u"Finish the patient first."_s},
                {u"counterId"_s, u"3"_s}, {u"timestamp"_s, u"2026-01-07T01:00:00.000Z"_s}}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("token");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, int status, const QString &code,
                             const QByteArray &token = {}) {
            QTest::newRow(name) << method << target << body << status << code << token;
        };
        row("nowhere", "GET", "/nowhere", "", 404, u"NOT_FOUND"_s);
        row("other method", "DELETE", "/test/echo", "", 405, u"METHOD_NOT_ALLOWED"_s);
        row("method of no one", "BREW", "/test/echo", "", 405, u"METHOD_NOT_ALLOWED"_s);
        row("writing a page", "POST", "/display", "{}", 405, u"METHOD_NOT_ALLOWED"_s);
        row("broken JSON", "POST", "/test/echo", "{", 400, u"INVALID_MESSAGE"_s);
        row("a list", "POST", "/test/echo", "[]", 400, u"INVALID_MESSAGE"_s);
        row("deep JSON", "POST", "/test/echo", QByteArray("{\"a\":").repeated(500), 400,
            u"INVALID_MESSAGE"_s);
        row("missing field", "POST", "/test/echo", "{}", 400, u"MISSING_REQUIRED_FIELDS"_s);
        row("wrong type", "POST", "/test/echo", R"({"text":1})", 400, u"INVALID_FIELD"_s);
        row("unknown field", "POST", "/test/echo", R"({"text":"a","x":1})", 400,
            u"UNKNOWN_FIELD"_s);
        row("no identity", "POST", "/test/items/3/call", "{}", 401, u"UNAUTHENTICATED"_s);
        row("token in the address", "POST", "/test/items/3/call?token=staff", "{}", 401,
            u"UNAUTHENTICATED"_s);
        row("no right", "POST", "/test/items/3/call", "{}", 403, u"FORBIDDEN"_s, "display");
        row("ended session", "POST", "/test/items/3/call", "{}", 401, u"AUTH_EXPIRED"_s, "old");
        row("unknown token", "POST", "/test/items/3/call", "{}", 401, u"UNAUTHENTICATED"_s, "x");
        row("too often", "POST", "/test/slow-down", "{}", 429, u"TOO_MANY_REQUESTS"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(int, status);
        QFETCH(QByteArray, token);
        NetHouse house(tightLimits(), {}, somePages());
        house.open();
        RawClient client(house.door.port());
        client.send(method + " " + target + " HTTP/1.1\r\nHost: a\r\n"
            + (token.isEmpty() ? token : "Authorization: Bearer " + token + "\r\n")
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const RawResponse response = client.response();
        QCOMPARE(response.code(), code);
        QCOMPARE(response.status, status);
        QCOMPARE(response.header("www-authenticate").isEmpty(), status != 401);
        QCOMPARE(response.header("allow").isEmpty(), status != 405);
        QCOMPARE(response.header("retry-after"), status == 429 ? "7" : QByteArray());
        client.post("/test/echo", R"({"text":"a"})"); // the connection goes on
        QCOMPARE(client.response().status, 201);
    }

    void readsFieldsFromEverywhere()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/api/v1/test/items/A%2D7/call?count=3&again=true",
            R"({"again":false,"itemId":"B"})", "Authorization: Bearer staff\r\n");
        const QJsonObject json = client.response().json();
        QCOMPARE(json.value(u"itemId"_s).toString(), u"A-7"_s); // the path goes before the body …
        QCOMPARE(json.value(u"again"_s).toBool(), false); // … and that before the query
        QCOMPARE(json.value(u"count"_s).toInt(), 3);
    }

    void knowsWhoAsks_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QString>("id");
        QTest::newRow("nobody") << QByteArray("/test/who") << QByteArray() << QString();
        QTest::newRow("bearer") << QByteArray("/test/who")
                                << QByteArray("Authorization: Bearer staff\r\n") << u"u1"_s;
        QTest::newRow("cookie") << QByteArray("/test/who")
                                << QByteArray("Cookie: loket_session=staff\r\n") << u"u1"_s;
        QTest::newRow("query, which is for WebSockets")
            << QByteArray("/test/who?token=display") << QByteArray() << QString();
        QTest::newRow("visit") << QByteArray("/test/who?visit=v1") << QByteArray() << u"v1"_s;
        // What anyone may do is not refused for a stale cookie.
        QTest::newRow("ended") << QByteArray("/test/who")
                               << QByteArray("Cookie: loket_session=old\r\n") << QString();
    }
    void knowsWhoAsks()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, headers);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get(target, headers);
        const RawResponse response = client.response();
        QCOMPARE(response.status, 200);
        QTEST(response.json().value(u"id"_s).toString(), "id");
    }

    void tellsACommandWhatAsksAndWhatIsKnownOfIt()
    {
        NetHouse house;
        house.open();
        QString userAgent;
        QString known;
        house.commands.addWitness([&](const Command &, const Call &call) {
            userAgent = call.userAgent;
            known = call.known;
        });
        RawClient client(house.door.port());
        client.get("/test/who",
            "User-Agent: Tab/1\r\nCookie: a=b; loket_known=one~two; loket_session=staff\r\n");
        QCOMPARE(client.response().status, 200);
        QCOMPARE(userAgent, u"Tab/1"_s);
        QCOMPARE(known, u"one~two"_s);
    }

    void sendsWhatIsNoJson()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/picture.png");
        const RawResponse response = client.response();
        QCOMPARE(response.body, "PNG");
        QCOMPARE(response.header("content-type"), "image/png");
        QCOMPARE(response.header("set-cookie"), "loket_session=x; HttpOnly");
        QCOMPARE(response.header("cache-control"), "max-age=60");
    }

    void servesPages()
    {
        NetHouse house(tightLimits(), {}, somePages());
        house.open();
        RawClient client(house.door.port());
        for (const QByteArray path : {"/", "/display", "/display/", "/t/abc", "/t/abc/"}) {
            client.get(path);
            const RawResponse response = client.response();
            QCOMPARE(response.status, 200);
            QCOMPARE(response.body, "<p>hello</p>");
            QCOMPARE(response.header("content-security-policy"), "default-src 'self'");
            QCOMPARE(response.header("etag"), "\"e1\"");
        }
        for (const QByteArray path : {"/t/", "/t/a/b", "/display/x", "/display//", "/display%2F"}) {
            client.get(path);
            QCOMPARE(client.response().status, 404);
        }
        client.get("/display", "If-None-Match: \"e0\", W/\"e1\"\r\n");
        const RawResponse same = client.response();
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        QVERIFY(same.header("content-length").isEmpty());
    }

    void takesTheAddressOfACommandWithASlash()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/who/");
        QCOMPARE(client.response().status, 200);
        client.post("/test/echo/", R"({"text":"a"})");
        QCOMPARE(client.response().status, 201);
        client.post("/test/busy", "null"); // no payload, as a client writes it that has none
        QCOMPARE(client.response().code(), u"COUNTER_BUSY"_s);
        client.get("/test/who//");
        QCOMPARE(client.response().status, 404);
    }

    void sendsAgainOnlyWhatHasChanged()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/description.json", "If-None-Match: \"d0\"\r\n");
        QCOMPARE(client.response().body, "{}");
        client.get("/test/description.json", "If-None-Match: \"d1\"\r\n");
        const RawResponse same = client.response();
        QCOMPARE(same.status, 304);
        QCOMPARE(same.header("etag"), "\"d1\"");
        QVERIFY(same.body.isEmpty() && same.header("content-type").isEmpty());
    }

    // How deep a body may be hangs on who sends it.
    void strangersBringLittle_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("deepest");
        QTest::newRow("nobody") << QByteArray() << 8;
        QTest::newRow("a made-up token, where anyone may")
            << QByteArray("Authorization: Bearer x\r\n") << 8;
        QTest::newRow("a device") << QByteArray("Authorization: Bearer display\r\n") << 16;
        QTest::newRow("staff") << QByteArray("Authorization: Bearer staff\r\n") << 32;
    }
    void strangersBringLittle()
    {
        QFETCH(QByteArray, headers);
        QFETCH(int, deepest);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        for (const int depth : {deepest, deepest + 1}) {
            client.post("/test/echo",
                QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray("}").repeated(depth),
                headers);
            QCOMPARE(client.response().code(),
                depth == deepest ? u"MISSING_REQUIRED_FIELDS"_s : u"INVALID_MESSAGE"_s);
        }
    }

    void namesTheMethods()
    {
        NetHouse house(tightLimits(), {}, somePages());
        house.open();
        RawClient client(house.door.port());
        client.send("OPTIONS /test/who HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawResponse who = client.response();
        QCOMPARE(who.status, 204);
        QCOMPARE(who.header("allow"), "GET, HEAD, OPTIONS");
        client.send("OPTIONS /display HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.response().header("allow"), "GET, HEAD, OPTIONS");
        client.send("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawResponse whole = client.response();
        QCOMPARE(whole.status, 204);
        QCOMPARE(whole.header("allow"), "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS");
        client.send("OPTIONS /ws HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.response().header("allow"), "GET, HEAD, OPTIONS");
        client.send("OPTIONS /nowhere HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.response().status, 404);
    }

    void pagesOfOtherOriginsAskFirst()
    {
        NetHouse house(tightLimits(), {u"https://intranet.klinik.id"_s});
        house.open();
        RawClient client(house.door.port());
        const auto preflight = [&client](const QByteArray &origin) {
            client.send("OPTIONS /test/echo HTTP/1.1\r\nHost: a\r\nOrigin: " + origin
                + "\r\nAccess-Control-Request-Method: POST\r\n"
                  "Access-Control-Request-Headers: authorization,x-clientid\r\n\r\n");
            return client.response();
        };
        const RawResponse listed = preflight("https://intranet.klinik.id");
        QCOMPARE(listed.status, 204);
        QCOMPARE(listed.header("access-control-allow-origin"), "https://intranet.klinik.id");
        QVERIFY(listed.header("access-control-allow-methods").contains("POST"));
        QCOMPARE(listed.header("access-control-allow-headers"), "authorization,x-clientid");
        const RawResponse other = preflight("http://evil.example");
        QCOMPARE(other.code(), u"ORIGIN_NOT_ALLOWED"_s);
        QVERIFY(other.header("access-control-allow-origin").isEmpty());

        client.post("/test/echo", R"({"text":"a"})", "Origin: http://evil.example\r\n");
        QCOMPARE(client.response().code(), u"ORIGIN_NOT_ALLOWED"_s);
        client.post("/test/busy", "{}", "Origin: https://intranet.klinik.id\r\n");
        const RawResponse refused = client.response(); // the page may read why
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.header("access-control-allow-origin"), "https://intranet.klinik.id");
    }

    void otherPartsTakeTheirPrefix()
    {
        NetHouse house;
        house.door.add(HttpRoute {u"/test/deeper/"_s, [](const HttpRequest &request) {
                                      return respond(HttpResponse {.status = 200,
                                          .body = request.head.rawPath.toUtf8(),
                                          .contentType = "text/plain"});
                                  }});
        house.open();
        RawClient client(house.door.port());
        client.get("/test/deeper/x");
        QCOMPARE(client.response().body, "/test/deeper/x");
        client.get("/test/deeper");
        QCOMPARE(client.response().status, 404);
    }
};

LOKET_TEST(HttpFaceTest)
#include "tst_httpface.moc"
