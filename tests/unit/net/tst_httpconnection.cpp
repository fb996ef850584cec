#include "nethouse.h"
#include "rawclient.h"
#include "support/memory.h"
#include "support/testmain.h"

#include <sys/socket.h>

using namespace loket;
using namespace loket::test;

class HttpConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheConnection()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        for (int i = 0; i < 3; ++i) {
            client.post("/test/echo", R"({"text":"a"})");
            const RawResponse response = client.response();
            QCOMPARE(response.status, 201);
            QCOMPARE(response.json().value(u"text").toString(), u"a"_s);
            QVERIFY(response.header("connection").isEmpty());
            QCOMPARE(response.header("x-content-type-options"), "nosniff");
            QVERIFY(response.header("date").endsWith("GMT"));
        }
        QCOMPARE(house.counters.accepted, 1u);
        QCOMPARE(house.counters.responses[201], 3u);
    }

    void closesWhereItIsAskedTo_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("close") << QByteArray(
            "GET /test/who HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        QTest::newRow("1.0") << QByteArray("GET /test/who HTTP/1.0\r\n\r\n");
    }
    void closesWhereItIsAskedTo()
    {
        QFETCH(QByteArray, request);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send(request);
        const RawResponse response = client.response();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.header("connection"), "close");
        QVERIFY(client.waitGone());
    }

    void keepsAnOldClientThatAsks()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        for (int i = 0; i < 2; ++i) {
            client.send("GET /test/who HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
            QCOMPARE(client.response().header("connection"), "keep-alive");
        }
    }

    void answersInOrder()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/hold", R"({"text":"first"})");
        client.post("/test/echo", R"({"text":"second"})");
        client.get("/test/who");
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
        QCoreApplication::processEvents();
        client.receive();
        QVERIFY(client.received.isEmpty());
        answer(house.held[0], Reply {.body = {{u"text"_s, u"first"_s}}});
        QCOMPARE(client.response().json().value(u"text").toString(), u"first"_s);
        QCOMPARE(client.response().json().value(u"text").toString(), u"second"_s);
        QCOMPARE(client.response().json().value(u"address").toString(), u"127.0.0.1"_s);
    }

    void takesAThousandRequestsAtOnce()
    {
        NetLimits limits = tightLimits();
        limits.callBurst = 2000;
        NetHouse house(limits);
        house.open();
        RawClient client(house.door.port());
        client.send(QByteArray("GET /test/who HTTP/1.1\r\nHost: a\r\n\r\n").repeated(1000));
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(client.response().status, 200);
        }
    }

    void makesWhoErrsWait()
    {
        NetLimits limits = tightLimits();
        limits.errorPause = std::chrono::hours(1);
        NetHouse house(limits);
        house.open();
        RawClient guesser(house.door.port());
        guesser.get("/nothing");
        guesser.get("/test/who");
        QCOMPARE(guesser.response().status, 404);
        RawClient good(house.door.port());
        for (int i = 0; i < 3; ++i) {
            good.get("/test/who");
            QCOMPARE(good.response().status, 200);
        }
        QCOMPARE(house.counters.responses[200], 3u);
        RawClient lost(house.door.port());
        lost.get("/nothing");
        QCOMPARE(lost.response().status, 404);
        house.door.shutDown(); // does not wait for its pause to end
        QVERIFY(lost.waitGone());
    }

    void readsOnAfterAnError()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/nothing");
        client.get("/test/who");
        QCOMPARE(client.response().status, 404);
        QCOMPARE(client.response().status, 200);
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
    }

    void answersHeadWithoutABody()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("HEAD /test/picture.png HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawResponse head = client.response(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.header("content-length"), "3");
        client.get("/test/picture.png"); // and what comes next is read as the next
        QCOMPARE(client.response().body, "PNG");
    }

    void readsBodiesInChunks()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("POST /test/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "8\r\n{\"text\":\r\n");
        client.send("4\r\n\"a\"}\r\n0\r\n\r\nGET /test/who HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.response().json().value(u"text").toString(), u"a"_s);
        QCOMPARE(client.response().status, 200);
    }

    void saysContinue()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        for (int i = 0; i < 2; ++i) {
            client.send("POST /test/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\nExpect: "
                        "100-continue\r\n\r\n");
            QCOMPARE(client.response().status, 100);
            client.send(R"({"text":"a"})");
            QCOMPARE(client.response().status, 201);
        }
    }

    // It would take “100 Continue” for its answer.
    void saysNothingBetweenToWhoSpeaksTheOldVersion()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        QTRY_COMPARE(house.counters.newcomers, 1);
        client.send(
            "POST /test/echo HTTP/1.0\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\n");
        QTRY_COMPARE(house.counters.newcomers, 0);
        client.send(R"({"text":"a"})");
        QCOMPARE(client.response().status, 201);
    }

    // Without a body there is nothing to wait for.
    void expectsNothingOfWhoSendsNoBody()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        for (const char *expectation : {"100-continue", "miracles"}) {
            client.get("/test/who", QByteArray("Expect: ") + expectation + "\r\n");
            QCOMPARE(client.response().status, 200);
        }
    }

    // Every refusal has its name, arrives though the client goes on sending, and ends the
    // connection.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &request, int status,
                             const QString &code) {
            QTest::newRow(name) << request << status << code;
        };
        const QByteArray post = "POST /test/echo HTTP/1.1\r\nHost: a\r\n";
        row("20 MB of headers",
            "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("A: 0123456789\r\n").repeated(1'400'000),
            431, u"HEADERS_TOO_LARGE"_s);
        row("20 MB without an end", "GET /" + QByteArray(20'000'000, 'a'), 431,
            u"HEADERS_TOO_LARGE"_s);
        row("64 MB body", post + "Content-Length: 67108864\r\n\r\n" + QByteArray(67108864, 'x'),
            413, u"BODY_TOO_LARGE"_s);
        row("64 MB body in chunks",
            post + "Transfer-Encoding: chunked\r\n\r\n"
                + QByteArray("400\r\n" + QByteArray(1024, 'x') + "\r\n").repeated(65536),
            413, u"BODY_TOO_LARGE"_s);
        row("bad chunk", post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n", 400, u"BAD_REQUEST"_s);
        for (const char *size : {"0x2", "-2", "+2", " 2", "2 ", "ffffffffffffffff", ""}) {
            row(qPrintable(u"chunk of “%1”"_s.arg(QLatin1String(size))),
                post + "Transfer-Encoding: chunked\r\n\r\n" + size + "\r\n{}\r\n0\r\n\r\n", 400,
                u"BAD_REQUEST"_s);
        }
        row("longer than its chunk", post + "Transfer-Encoding: chunked\r\n\r\n2\r\n{} 0\r\n\r\n",
            400, u"BAD_REQUEST"_s);
        row("smuggled", post + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            400, u"BAD_REQUEST"_s);
        row("broken", "hello\r\n\r\n", 400, u"BAD_REQUEST"_s);
        row("binary", QByteArray::fromHex("1603010200010001fc0303"), 400, u"BAD_REQUEST"_s);
        row("expects", post + "Content-Length: 4\r\nExpect: miracles\r\n\r\n", 417,
            u"EXPECTATION_FAILED"_s);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505, u"HTTP_VERSION_NOT_SUPPORTED"_s);
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        QFETCH(QString, code);
        NetHouse house;
        house.open();
        RawClient other(house.door.port());
        RawClient client(house.door.port());
        client.send(request);
        const RawResponse response = client.response();
        QTEST(response.status, "status");
        QCOMPARE(response.code(), code);
        QCOMPARE(response.json().value(u"success"), QJsonValue(false));
        QVERIFY(response.json().value(u"message").toString().endsWith(u'.'));
        QCOMPARE(response.header("connection"), "close");
        QCOMPARE(house.refused(code.toLatin1()), 1u);
        house.clock.advance(house.limits.lingerTime);
        QVERIFY(client.waitGone());
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 1; }));
        other.get("/test/who");
        QCOMPARE(other.response().status, 200);
    }

    void endsWhomItRefusesAtOnce()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QTcpSocket cannot end its own half of a connection alone");
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("hello\r\n\r\n");
        QCOMPARE(client.response().status, 400);
        QVERIFY(client.waitGone());
    }

    // Only who is known may send much, and a word that is made up makes nobody known.
    void takesLargeBodiesFromStaffAlone_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("nobody") << QByteArray() << false;
        QTest::newRow("made up") << QByteArray("Authorization: Bearer x\r\n") << false;
        QTest::newRow("ended") << QByteArray("Authorization: Bearer old\r\n") << false;
        QTest::newRow("a device") << QByteArray("Authorization: Bearer display\r\n") << false;
        QTest::newRow("staff") << QByteArray("Authorization: Bearer staff\r\n") << true;
    }
    void takesLargeBodiesFromStaffAlone()
    {
        QFETCH(QByteArray, headers);
        QFETCH(bool, isTaken);
        NetLimits limits = tightLimits();
        limits.strangerMessage.bytes = 1'000;
        limits.guestMessage.bytes = 2'000;
        NetHouse house(limits);
        house.open();
        const QByteArray body = "{\"text\":\"" + QByteArray(3'000, 'x') + "\"}";
        RawClient client(house.door.port());
        client.post("/test/echo", body, headers);
        QCOMPARE(client.response().status, isTaken ? 201 : 413);
        RawClient chunks(house.door.port());
        chunks.send("POST /test/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n"
            + headers + "\r\n" + QByteArray::number(body.size(), 16) + "\r\n" + body
            + "\r\n0\r\n\r\n");
        QCOMPARE(chunks.response().status, isTaken ? 201 : 413);
    }

    void readsTheBodyWhenItIsKnownWhoSendsIt()
    {
        NetLimits limits = tightLimits();
        limits.strangerMessage.bytes = 1'000;
        NetHouse house(limits);
        house.identities.hold = true;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/echo", "{\"text\":\"" + QByteArray(5'000, 'x') + "\"}",
            "Authorization: Bearer staff\r\n");
        for (size_t i = 0; i < 2; ++i) { // for the limit, then for the command
            QVERIFY(QTest::qWaitFor([&] { return house.identities.held.size() > i; }));
            house.identities.held[i].addResult(
                FakeIdentities::find(house.identities.asked.constLast()));
            house.identities.held[i].finish();
        }
        QCOMPARE(client.response().status, 201);
    }

    // Without a byte of it.
    void refusesALargeBodyAtItsHead()
    {
        NetLimits limits = tightLimits();
        limits.strangerMessage.bytes = 1'000;
        NetHouse house(limits);
        house.open();
        RawClient client(house.door.port());
        client.send("POST /test/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3000\r\n\r\n");
        QCOMPARE(client.response().code(), u"BODY_TOO_LARGE"_s);
    }

    // 64 MB come, and none of them stays.
    void keepsNothingOfWhatItRefuses_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\nA: ");
        QTest::newRow("body") << QByteArray(
            "POST /test/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 67108864\r\n\r\n");
        QTest::newRow("chunk") << QByteArray(
            "POST /test/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4000000\r\n");
    }
    void keepsNothingOfWhatItRefuses()
    {
        QFETCH(QByteArray, beginning);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send(beginning);
        const QByteArray part(65536, 'x');
        const double before = memory();
        double most = 0;
        for (int i = 0; i < 1024; ++i) {
            client.socket->write(part);
            client.sendOut();
            most = std::max(most, memory() - before);
        }
        QVERIFY2(most < allowedMemory(4), QByteArray::number(most).constData());
        QVERIFY(client.response().status >= 400);
    }

    void endsHalfRequests_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<int>("status"); // 0: nothing is said
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("half a line") << QByteArray("GET /") << 408;
        QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n") << 408;
    }
    void endsHalfRequests()
    {
        QFETCH(QByteArray, sent);
        NetHouse house;
        house.open();
        RawClient earlier(house.door.port());
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 1; }));
        house.clock.advance(Millis(1));
        RawClient client(house.door.port());
        client.send(sent);
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 2; }));
        house.clock.advance(house.limits.headTime - Millis(1));
        QVERIFY(earlier.waitGone()); // its time is over …
        QVERIFY(!client.isGone() && client.received.isEmpty()); // … and this one's is not
        house.clock.advance(Millis(1));
        QTEST(client.response().status, "status");
        house.clock.advance(house.limits.lingerTime);
        QVERIFY(client.waitGone());
    }

    // One byte at a time gains no time: the limit is on the whole.
    void endsSlowSenders()
    {
        NetHouse house;
        house.open();
        RawClient head(house.door.port());
        RawClient body(house.door.port());
        body.send("POST /test/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n");
        for (int i = 0; i < 20 && !head.isGone(); ++i) {
            head.send("G");
            body.send("x");
            QVERIFY(QTest::qWaitFor([&] { return head.socket->bytesToWrite() == 0; }));
            house.clock.advance(Millis(1000));
        }
        QCOMPARE(head.response().code(), u"REQUEST_TIMEOUT"_s);
        QVERIFY(!body.isGone() && body.received.isEmpty());
        house.clock.advance(house.limits.bodyTime);
        QCOMPARE(body.response().code(), u"REQUEST_TIMEOUT"_s);
    }

    void endsIdleConnections()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        house.clock.advance(house.limits.keepAliveTime - Millis(1));
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        house.clock.advance(house.limits.keepAliveTime);
        QVERIFY(client.waitGone());
        QVERIFY(client.received.isEmpty());
    }

    // A second request that is begun has as long as a first one.
    void aLaterHeadHasItsTime()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        client.send("GET /");
        QVERIFY(house.passTime(Millis(500), [&] { return client.socket->bytesAvailable() > 0; }));
        QCOMPARE(client.response().status, 408);
    }

    // In bytes and in time as the first one's.
    void boundsLaterHeads()
    {
        NetHouse house;
        house.open();
        RawClient large(house.door.port());
        RawClient slow(house.door.port());
        for (RawClient *client : {&large, &slow}) {
            client->get("/test/who");
            QCOMPARE(client->response().status, 200);
        }
        large.send("GET / HTTP/1.1\r\nA: " + QByteArray(5'000, 'a'));
        QCOMPARE(large.response().status, 431);
        slow.send("GET /");
        slow.sendOut();
        QCoreApplication::processEvents();
        house.clock.advance(house.limits.headTime);
        QCOMPARE(slow.response().status, 408);
    }

    // However large it gets, with what follows it.
    void boundsLaterRequests()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        client.send("GET / HTTP/1.1\r\nA: " + QByteArray(20'000'000, 'a'));
        QVERIFY(client.response().status >= 400);
        house.clock.advance(house.limits.lingerTime);
        QVERIFY(client.waitGone());
    }

    void readsLaterHeadsStrictly_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("bare line feeds") << QByteArray("GET /test/who HTTP/1.1\nHost: a\r\n\r\n");
        QTest::newRow("a percent sign that is none")
            << QByteArray("GET /test/%zz HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("two lengths") << QByteArray(
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\nContent-Length: 4\r\n\r\n");
        QTest::newRow("two hosts") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
        QTest::newRow("a folded line")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nA: b\r\n c\r\n\r\n");
        QTest::newRow("two blanks") << QByteArray("GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
        QTest::newRow("a blank before the colon")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nA : b\r\n\r\n");
    }
    void readsLaterHeadsStrictly()
    {
        QFETCH(QByteArray, request);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        client.send(request);
        QCOMPARE(client.response().status, 400);
    }

    void refusesMethodsThatNobodyKnows()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("FLY /test/who HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawResponse refused = client.response();
        QCOMPARE(refused.status, 405);
        QVERIFY(refused.header("allow").contains("GET"));
    }

    // Behind the answers to those before it.
    void saysWhatIsWrongWhenItIsItsTurn()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/hold", "{}");
        client.send("hello\r\n\r\n");
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
        answer(house.held[0], Reply {.body = {}});
        QCOMPARE(client.response().status, 200);
        QCOMPARE(client.response().status, 400);
    }

    // Not even where it is no request.
    void whatFollowsCostsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<int>("status");
        QTest::newRow("garbage") << QByteArray("\x01\x02garbage\r\n\r\n") << 400;
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("a handshake")
            << QByteArray("GET /test/ws HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\n"
                          "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n")
            << 0;
        QTest::newRow("a request")
            << QByteArray("GET /test/who HTTP/1.1\r\nHost: a\r\n\r\n") << 200;
    }
    void whatFollowsCostsNoAnswer()
    {
        QFETCH(QByteArray, rest);
        QFETCH(int, status);
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("POST /test/hold HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                    "Content-Length: 2\r\n\r\n{}"
            + rest);
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
        answer(house.held[0], Reply {.body = {}});
        QCOMPARE(client.response().status, 200);
        if (status > 0) {
            QCOMPARE(client.response().status, status);
        }
    }

    void passesOverTrailers()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.send("POST /test/echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "11\r\n{\"text\": \"hello\"}\r\n0\r\nA: b\r\n\r\n");
        QCOMPARE(client.response().status, 201);
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
    }

    // It may send the next ones, however large, before it has its answer.
    void waitsWithWhatFollows()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QtHttpServer hears whatever comes, so it waits in memory");
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/hold", "{}");
        const QByteArray body = "{\"text\":\"" + QByteArray(4'000, 'x') + "\"}";
        for (int i = 0; i < 100; ++i) {
            client.post("/test/echo", body);
        }
        QTRY_COMPARE(house.held.size(), 1u);
        answer(house.held[0], Reply {.body = {}});
        QCOMPARE(client.response().status, 200);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(client.response().status, 201);
        }
    }

    // Nobody fills the memory while an answer is being made.
    void keepsLittleOfWhatFollows()
    {
        NetLimits limits;
        limits.turnBytesOfOther = limits.turnBytesOfOthers = 1 << 30;
        NetHouse house(limits);
        house.open();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (size_t i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<RawClient>(house.door.port()));
            clients.back()->post("/test/hold", "{}");
            QTRY_COMPARE(house.held.size(), i + 1);
        }
        const QByteArray part(64 * 1024, 'x');
        const double before = memory();
        for (int round = 0; round < 40; ++round) {
            for (const auto &client : clients) {
                if (client->socket->bytesToWrite() == 0) {
                    client->socket->write(part);
                }
            }
            QCoreApplication::processEvents();
        }
        const double kept = memory() - before;
        QVERIFY2(kept < allowedMemory(20), QByteArray::number(kept).constData());
        for (size_t i = 0; i < clients.size(); ++i) {
            answer(house.held[i], Reply {.body = {}});
            QCOMPARE(clients[i]->response().status, 200);
        }
    }

    // Its requests wait, and are answered when it reads.
    void answersNobodyWhoIsBehindWithReading()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.socket->setReadBufferSize(1'000);
        client.send(QByteArray("GET /test/big HTTP/1.1\r\nHost: a\r\n\r\n").repeated(5));
        client.sendOut();
        RawClient other(house.door.port());
        for (int i = 0; i < 5; ++i) { // turns in which the next would have been answered
            other.get("/test/who");
            QCOMPARE(other.response().status, 200);
        }
        QCOMPARE(house.counters.responses[200], 6u);
        client.socket->setReadBufferSize(0);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(client.response().body.size(), 32'000'000);
        }
    }

    // Who says nothing more may still read what it was answered.
    void answersWhoHasSaidEverything()
    {
        HELD_BY_THE_DIRECT_DOOR_ALONE("QTcpSocket ends with the half that the client closes");
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.get("/test/big");
        QVERIFY(QTest::qWaitFor([&] { return client.socket->bytesAvailable() > 0; }));
        ::shutdown(static_cast<int>(client.socket->socketDescriptor()), SHUT_WR);
        QCOMPARE(client.response().body.size(), 32'000'000);
    }

    void waitsForSlowReadersWhileTheyRead()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.socket->setReadBufferSize(64 * 1024);
        client.socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 128 * 1024);
        client.get("/test/big", "Connection: close\r\n");
        // Longer than the limit, but for each step the system has to fetch more: it keeps less than
        // what is read in ten of them.
        for (int step = 0; step < 15; ++step) {
            for (qint64 got = 0; got < 1'000'000;) {
                QVERIFY(QTest::qWaitFor([&] { return client.socket->bytesAvailable() > 0; }));
                got += client.socket->readAll().size();
            }
            house.clock.advance(house.limits.writeTime / 10);
        }
        QCOMPARE(house.counters.open, 1);
        // Now it does not read on.
        QVERIFY(house.passTime(Millis(1000), [&] { return house.counters.open == 0; }));
        QCOMPARE(house.counters.closed.at("slow consumer"), 1u);
    }

    void boundsTheRate()
    {
        NetLimits limits = tightLimits();
        limits.callBurst = 2;
        NetHouse house(limits);
        house.open();
        RawClient client(house.door.port());
        client.get("/test/who");
        client.get("/test/who");
        client.get("/test/who");
        QCOMPARE(client.response().status, 200);
        QCOMPARE(client.response().status, 200);
        const RawResponse refused = client.response();
        QCOMPARE(refused.code(), u"TOO_MANY_REQUESTS"_s);
        QCOMPARE(refused.header("retry-after"), "1");
        QCOMPARE(house.counters.rateLimited, 1u);
    }

    void survivesAClientThatGoes()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/hold", "{}");
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
        QVERIFY(house.heldWaiting[0] && !house.heldWaiting[0]->isCanceled());
        client.socket->abort();
        QVERIFY(QTest::qWaitFor([&] { return house.counters.aborted == 1; }));
        QVERIFY(house.heldWaiting[0]->isCanceled()); // so that what is long need not be done
        answer(house.held[0], Reply {.body = {}});
        QVERIFY(QTest::qWaitFor([&] { return house.counters.open == 0; }));
    }

    void saysSoWhenACommandNeverAnswers()
    {
        NetHouse house;
        house.open();
        RawClient client(house.door.port());
        client.post("/test/hold", "{}");
        QVERIFY(QTest::qWaitFor([&] { return house.held.size() == 1; }));
        house.held.clear(); // its maker has gone
        const RawResponse response = client.response();
        QCOMPARE(response.status, 500);
        QCOMPARE(response.code(), u"INTERNAL_ERROR"_s);
    }
};

LOKET_TEST(HttpConnectionTest)
#include "tst_httpconnection.moc"
