#include "pages/pages.h"
#include "pages/webstrings.h"
#include "support/testmain.h"
#include "translations/translations.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace loket;

class TestWebPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageHasContentAndType();
    void theAddressesOfTheContract_data();
    void theAddressesOfTheContract();
    void unknownPathsAreNoPages_data();
    void unknownPathsAreNoPages();
    void theSameContentHasTheSameTag();
    void theHeadersForbidWhatIsInlineAndForeign();
    void wordsAreServedInEveryLanguage();

private:
    const Pages m_pages;
};

void TestWebPages::everyPageHasContentAndType()
{
    for (const Page &page : m_pages.all()) {
        QVERIFY2(!page.content.isEmpty(), qPrintable(page.path));
        QVERIFY2(page.contentType != "application/octet-stream", qPrintable(page.path));
        QVERIFY2(page.path.startsWith(u'/'), qPrintable(page.path));
    }
}

void TestWebPages::theAddressesOfTheContract_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("contentType");
    QTest::newRow("front page") << u"/"_s << QByteArray("text/html; charset=utf-8");
    QTest::newRow("display") << u"/display"_s << QByteArray("text/html; charset=utf-8");
    QTest::newRow("kiosk") << u"/kiosk"_s << QByteArray("text/html; charset=utf-8");
    QTest::newRow("a patient's page") << u"/t/*"_s << QByteArray("text/html; charset=utf-8");
    QTest::newRow("the list of consultations")
        << u"/consult"_s << QByteArray("text/html; charset=utf-8");
    QTest::newRow("a consultation") << u"/consult/*"_s << QByteArray("text/html; charset=utf-8");
    QTest::newRow("script") << u"/web/display/main.js"_s
                            << QByteArray("text/javascript; charset=utf-8");
    QTest::newRow("style") << u"/web/common/theme.css"_s << QByteArray("text/css; charset=utf-8");
    QTest::newRow("letters") << u"/web/fonts/noto-sans-thai-bold.woff2"_s
                             << QByteArray("font/woff2");
    for (const char *path : {"/socket.io/socket.io.js", "/socket.io/socket.io.min.js",
             "/socket.io/socket.io.esm.min.js"}) {
        QTest::newRow(path) << QString::fromLatin1(path)
                            << QByteArray("text/javascript; charset=utf-8");
    }
    QTest::newRow("icon") << u"/favicon.svg"_s << QByteArray("image/svg+xml");
    QTest::newRow("words") << u"/web/strings/patient/th.json"_s << QByteArray("application/json");
}

void TestWebPages::theAddressesOfTheContract()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, contentType);
    const Page *page = m_pages.find(path);
    QVERIFY(page);
    QCOMPARE(page->path, path);
    QCOMPARE(page->contentType, contentType);
}

void TestWebPages::unknownPathsAreNoPages_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << QString();
    QTest::newRow("folder") << u"/web/display/"_s;
    QTest::newRow("upwards") << u"/web/../web/display/main.js"_s;
    QTest::newRow("resource") << u":/web/display/main.js"_s;
    QTest::newRow("other case") << u"/Display"_s;
    QTest::newRow("language") << u"/web/strings/patient/fr.json"_s;
    QTest::newRow("notes") << u"/web/fonts/README.md"_s;
}

void TestWebPages::unknownPathsAreNoPages()
{
    QFETCH(QString, path);
    QCOMPARE(m_pages.find(path), nullptr);
}

void TestWebPages::theSameContentHasTheSameTag()
{
    const Pages again;
    QHash<QByteArray, QByteArray> contents;
    for (const Page &page : m_pages.all()) {
        QCOMPARE(again.find(page.path)->etag, page.etag);
        QCOMPARE(contents.value(page.etag, page.content), page.content);
        contents.insert(page.etag, page.content);
    }
    QCOMPARE(contents.size(), m_pages.all().size() - 2); // two are found at two addresses
}

void TestWebPages::theHeadersForbidWhatIsInlineAndForeign()
{
    QHash<QByteArray, QByteArray> headers;
    for (const auto &[name, value] : pageHeaders(u"/display"_s)) {
        headers.insert(name, value);
    }
    QVERIFY(!headers.contains("Cross-Origin-Resource-Policy"));
    QVERIFY(!headers.contains("Permissions-Policy")); // as always: none
    QVERIFY(pageHeaders(u"/consult/*"_s)
                .last()
                .second.startsWith("camera=(self), microphone=(self), display-capture=(self),"));
    QVERIFY(pageHeaders(u"/socket.io/socket.io.js"_s)
                .contains({"Cross-Origin-Resource-Policy", "cross-origin"}));
    const QByteArray policy = headers.value("Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none';"));
    QVERIFY(!policy.contains("unsafe"));
    QVERIFY(!policy.contains('*'));
    QVERIFY(policy.contains("frame-ancestors 'none'"));
    QCOMPARE(headers.value("Cache-Control"), QByteArray("no-cache"));
}

void TestWebPages::wordsAreServedInEveryLanguage()
{
    const QJsonObject english = webStrings(u"display"_s, u"en"_s);
    QCOMPARE(english.value(u"display.calling"_s).toString(), u"Now calling"_s);
    const QJsonObject age = english.value(u"age.minutes"_s).toObject();
    QCOMPARE(age.value(u"one"_s).toString(), u"These numbers are %n minute old."_s);
    QCOMPARE(age.value(u"other"_s).toString(), u"These numbers are %n minutes old."_s);
    for (const QString &name : pagesWithWords()) {
        const QStringList keys = webStrings(name, u"en"_s).keys();
        for (const QString &language : languages()) {
            const QJsonObject words = webStrings(name, language);
            QCOMPARE(words.keys(), keys);
            const Page *page = m_pages.find(u"/web/strings/%1/%2.json"_s.arg(name, language));
            QVERIFY(page);
            QCOMPARE(QJsonDocument::fromJson(page->content).object(), words);
        }
    }
    QCOMPARE(webStrings(u"display"_s, u"id"_s).value(u"display.title"_s).toString(), u"Antrean"_s);
    QCOMPARE(webStrings(u"display"_s, u"th"_s).value(u"display.title"_s).toString(), u"คิว"_s);
    QVERIFY(!english.contains(u"kiosk.welcome"_s));
}

LOKET_TEST(TestWebPages)
#include "tst_webpages.moc"
