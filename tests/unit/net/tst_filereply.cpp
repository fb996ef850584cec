#include "net/http/filereply.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;

// Files and parts of them.
class TestFileReply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(u"ten"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0123456789");
    }

    void gives_data();
    void gives();
    void saysThatItIsGone()
    {
        const auto reply = responseWithFile({}, m_folder.filePath(u"none"_s), {});
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"NOT_FOUND"_s);
    }
    void leavesWhatIsKnownAlone()
    {
        const auto reply = responseWithFile({.status = 304}, m_folder.filePath(u"ten"_s), {});
        QCOMPARE(reply->status, 304);
        QVERIFY(reply->body.isEmpty());
    }

private:
    QTemporaryDir m_folder;
};

void TestFileReply::gives_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("ifRange");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("which");
    const auto row = [](const QByteArray &range, int status, const QByteArray &body,
                         const QByteArray &which, const QByteArray &ifRange = {}) {
        QTest::addRow("%s %s", range.constData(), ifRange.constData())
            << range << ifRange << status << body << which;
    };
    row("", 200, "0123456789", "");
    row("bytes=0-3", 206, "0123", "bytes 0-3/10");
    row("bytes=7-", 206, "789", "bytes 7-9/10");
    row("bytes=8-100", 206, "89", "bytes 8-9/10");
    row("bytes=-4", 206, "6789", "bytes 6-9/10");
    row("bytes=-100", 206, "0123456789", "bytes 0-9/10");
    row("bytes=10-", 416, "", "bytes */10");
    row("bytes=-0", 416, "", "bytes */10");
    row("bytes=3-1", 200, "0123456789", "");
    row("bytes=-", 200, "0123456789", "");
    row("bytes=a-b", 200, "0123456789", "");
    row("bytes=0-1,4-5", 200, "0123456789", "");
    row("lines=0-1", 200, "0123456789", "");
    row("bytes=0-3", 206, "0123", "bytes 0-3/10", "\"e\"");
    row("bytes=0-3", 200, "0123456789", "", "\"other\"");
}

void TestFileReply::gives()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, ifRange);
    HttpRequest request;
    request.head.method = "GET";
    request.head.headers = {{"range", range}};
    if (!ifRange.isEmpty()) {
        request.head.headers.append(HttpHeader {"if-range", ifRange});
    }
    const HttpResponse known {.contentType = "text/csv", .headers = {{"ETag", "\"e\""}}};
    const auto reply = responseWithFile(known, m_folder.filePath(u"ten"_s), request);
    QTEST(reply->status, "status");
    QTEST(reply->body, "body");
    QByteArray which;
    for (const HttpHeader &header : reply->headers) {
        which = header.name == "Content-Range" ? header.value : which;
    }
    QTEST(which, "which");
}

LOKET_TEST(TestFileReply)
#include "tst_filereply.moc"
