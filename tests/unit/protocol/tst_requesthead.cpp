#include "protocol/requesthead.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

class RequestHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsARequest()
    {
        const QByteArray request = ("\r\nPOST /queue/visits?state=waiting&q=a+b HTTP/1.1\r\n"
                                    "Host: loket.local:3000\r\nX-One:  1 \r\nContent-Length: 2\r\n"
                                    "x-one: 2\r\nCookie: a=1; loket_session=abc\r\n\r\n{}");
        const auto head = readRequestHead(request);
        QVERIFY(head && *head);
        QCOMPARE((*head)->method, "POST");
        QCOMPARE((*head)->path, u"/queue/visits"_s);
        QCOMPARE((*head)->rawPath, u"/queue/visits"_s);
        QCOMPARE((*head)->query, "state=waiting&q=a+b");
        QCOMPARE((*head)->value("x-one"), "1, 2");
        QCOMPARE((*head)->contentLength.value(), 2);
        QCOMPARE(cookieValue(**head, "loket_session"), "abc");
        QCOMPARE(cookieValue(**head, "session"), "");
        QVERIFY((*head)->keepAlive && (*head)->hasBody() && !(*head)->chunked && !(*head)->upgrade);
        QCOMPARE((*head)->size, request.size() - 2);
    }

    void everyBeginningIsIncomplete()
    {
        const QByteArray whole = "GET / HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n";
        for (qsizetype i = 0; i < whole.size(); ++i) {
            const auto head = readRequestHead(whole.first(i).constData());
            QVERIFY2(head && !*head, whole.first(i).constData());
        }
        QVERIFY(*readRequestHead(whole));
    }

    void knowsAnUpgrade()
    {
        const auto head =
            readRequestHead("GET /ws?token=T HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, "
                            "Upgrade\r\nUpgrade: WebSocket\r\n\r\n");
        QVERIFY((*head)->upgrade);
        QCOMPARE(queryItems((*head)->query), (QList<QueryItem> {{u"token"_s, u"T"_s}}));
    }

    void knowsWhatTheClientKeepsOpen_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<bool>("keepAlive");
        QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
        QTest::newRow("1.1 close")
            << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: Close\r\n\r\n") << false;
        QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
        QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                                  << true;
    }
    void knowsWhatTheClientKeepsOpen()
    {
        QFETCH(QByteArray, request);
        QTEST((*readRequestHead(request))->keepAlive, "keepAlive");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        const auto row = [](const QByteArray &name, const QByteArray &request, int status) {
            QTest::newRow(name.constData()) << request << status;
        };
        const QByteArray get = "GET / HTTP/1.1\r\nHost: a\r\n";
        const QByteArray post = "POST / HTTP/1.1\r\nHost: a\r\n";
        row("no version", "GET /\r\nHost: a\r\n\r\n", 400);
        row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("space in address", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("no slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("bad percent", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("cut percent", "GET /%2 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("hidden null", "GET /%00 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("not UTF-8", "GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("connect", "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("HTTP/1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", get + "Host: b\r\n\r\n", 400);
        for (const QByteArray host :
            {"a;b", "a b", "a/b", "a@b", "a:", "a:x", "a:123456", "a:1:2", "evil.example:127.0.0.1",
                "::1", "[::1", "[::1]b", "[a]", ":80", "a, b", "\xc3\xbc"}) {
            row("host " + host, "GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n", 400);
        }
        row("another machine", "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("another machine, as a query", "GET http://a?/b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("somebody's machine", "GET http://b@a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("no machine", "GET http:///b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("folded", get + "A: b\r\n c\r\n\r\n", 400);
        row("space before colon", get + "A : b\r\n\r\n", 400);
        row("no colon", get + "A\r\n\r\n", 400);
        row("bare CR", get + "A: b\rc\r\n\r\n", 400);
        row("bare LF", get + "A: b\nC: d\r\n\r\n", 400);
        row("control character", get + "A: \x01\r\n\r\n", 400);
        row("control character at the edge", get + "A:\x0b b\r\n\r\n", 400);
        row("same length twice", post + "Content-Length: 2\r\nContent-Length: 2\r\n\r\n", 400);
        row("two lengths", post + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n", 400);
        row("list of lengths", post + "Content-Length: 2, 2\r\n\r\n", 400);
        row("negative length", post + "Content-Length: -2\r\n\r\n", 400);
        row("length with plus", post + "Content-Length: +2\r\n\r\n", 400);
        row("empty length", post + "Content-Length:\r\n\r\n", 400);
        row("endless length", post + "Content-Length: 9999999999999999999\r\n\r\n", 400);
        row("both", post + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("chunked in 1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
        row("gzip", post + "Transfer-Encoding: gzip, chunked\r\n\r\n", 501);
        row("chunked twice",
            post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
        row("long address", "GET /" + QByteArray(8100, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
        row("long query",
            "GET /?" + QByteArray("a&").repeated(100) + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
        row("long header", get + "A: " + QByteArray(8100, 'a') + "\r\n\r\n", 431);
        row("many headers", get + QByteArray("A: b\r\n").repeated(100) + "\r\n", 431);
        row("large",
            get + QByteArray("Aaaaaaaaaaaaaaaaaaaaaaaaaaa: bbbbbbbbbbbbbbbbb\r\n").repeated(9000),
            431);
        row("TLS hello", QByteArray::fromHex("160301020001"), 400);
    }
    void refuses()
    {
        QFETCH(QByteArray, request);
        const auto head = readRequestHead(request);
        QVERIFY(!head);
        QTEST(head.error().status, "status");
        QVERIFY(head.error().message.endsWith(u'.'));
    }

    void takesTheOtherFormsOfAddress()
    {
        const auto absolute =
            readRequestHead("GET http://a:3000/x%20y?q HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE((*absolute)->path, u"/x y"_s);
        QCOMPARE((*absolute)->rawPath, u"/x%20y"_s);
        QCOMPARE((*absolute)->query, "q");
        const auto slash = readRequestHead("GET /a%2Fb%2fc/d HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE((*slash)->path, u"/a%2Fb%2Fc/d"_s); // one of the name, not one between names
        QCOMPARE((*slash)->rawPath, u"/a%2Fb%2fc/d"_s);
        const auto root = readRequestHead("GET https://a HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE((*root)->path, u"/"_s);
        const auto star = readRequestHead("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE((*star)->path, u"*"_s);
    }

    void readsQueries()
    {
        QCOMPARE(queryItems("a=1&b=x+y%26&c&=d&e=%zz&f=%E2%82%AC"),
            (QList<QueryItem> {
                {u"a"_s, u"1"_s}, {u"b"_s, u"x y&"_s}, {u"c"_s, u""_s}, {u"f"_s, u"€"_s}}));
        QCOMPARE(queryItems(""), QList<QueryItem> {});
    }
};

LOKET_TEST(RequestHeadTest)
#include "tst_requesthead.moc"
