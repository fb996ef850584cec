#include "core/plaintext.h"
#include "support/testmain.h"
#include "support/unseentexts.h"

#include <QtTest>

using namespace loket;

class TestPlainText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << QString();
        QTest::newRow("markup") << u"<img src=\"file:///dev/ptmx\"> & <b>"_s;
        QTest::newRow("Indonesian") << u"Siti Nurhaliza, S.Kep."_s;
        QTest::newRow("Thai") << u"น้ำผึ้ง ก๋วยเตี๋ยว"_s;
        QTest::newRow("Vietnamese, decomposed") << u"Nguye\u0302\u0303n"_s;
        QTest::newRow("Arabic with marks") << u"مُحَمَّد"_s;
        QTest::newRow("Persian with a joiner") << u"می\u200Cخواهم"_s;
        QTest::newRow("Hindi with a joiner") << u"क्\u200Dष"_s;
        QTest::newRow("Burmese") << u"ကြွောင့်"_s;
        QTest::newRow("Chinese") << u"陳大文 𠮷"_s;
        QTest::newRow("emoji")
            << u"👩\u200D⚕️ 👨\u200D👩\u200D👧 🤽🏽\u200D♀️"_s;
        QTest::newRow("eight marks") << u"a"_s + u"\u0301"_s.repeated(8);
    }
    void whatPeopleWrite()
    {
        QFETCH(QString, text);
        QVERIFY(isPlainText(text));
        QVERIFY(isPlainText(text, Lines::Many));
    }

    void whatCannotBeSeen()
    {
        for (const QString &text : test::unseenTexts()) {
            QVERIFY2(!isPlainText(text), qPrintable(text));
            QVERIFY2(!isPlainText(text, Lines::Many), qPrintable(text));
        }
    }

    void whatStandsForAnObjectIsNoLetter() { QVERIFY(!isPlainText(u"a\uFFFCb"_s)); }

    void linesOnlyWhereTheyAreWelcome()
    {
        for (const QString &text : {u"a\nb"_s, u"a\r\nb"_s, u"a\tb"_s}) {
            QVERIFY(!isPlainText(text));
            QVERIFY(isPlainText(text, Lines::Many));
        }
    }

    void aJoinerStandsBetween()
    {
        for (const QString &text :
            {u"\u200Dक"_s, u"क\u200D"_s, u"क\u200D\u200Dष"_s, u"7\u200D8"_s, u"ก\u200Cข"_s}) {
            QVERIFY2(!isPlainText(text), qPrintable(text));
        }
    }
};

LOKET_TEST(TestPlainText)
#include "tst_plaintext.moc"
