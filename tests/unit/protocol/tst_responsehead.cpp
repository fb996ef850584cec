#include "protocol/responsehead.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

class ResponseHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAHead()
    {
        QCOMPARE(responseHead(404, {{"Content-Length", "0"}, {"Vary", "Origin"}}),
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nVary: Origin\r\n\r\n");
        QCOMPARE(responseHead(299, {}), "HTTP/1.1 299 Status\r\n\r\n");
    }
    void letsNoValueBeginAHeader()
    {
        QCOMPARE(responseHead(200, {{"A", "b\r\nSet-Cookie: c"}}),
            "HTTP/1.1 200 OK\r\nA: b  Set-Cookie: c\r\n\r\n");
    }
    void writesDates()
    {
        QCOMPARE(httpDate(instantFromIso(u"2026-01-07T10:30:05.123Z"_s).value()),
            "Wed, 07 Jan 2026 10:30:05 GMT");
    }
};

LOKET_TEST(ResponseHeadTest)
#include "tst_responsehead.moc"
