#include "core/folding.h"
#include "core/result.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;

// What people type finds what people wrote.
class TestFolding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("umlaut") << u"Özlem Şahin"_s << u"Özlem"_s;
        QTest::newRow("umlaut, large") << u"Özlem Şahin"_s << u"ÖZLEM"_s;
        QTest::newRow("umlaut left out") << u"Özlem Şahin"_s << u"ozlem sahin"_s;
        QTest::newRow("acute left out") << u"Kovács János"_s << u"kovacs"_s;
        QTest::newRow("acute in two") << u"Kova\u0301cs"_s << u"Kovács"_s;
        QTest::newRow("two accents") << u"Nguyễn Thị Hằng"_s << u"nguyen thi hang"_s;
        QTest::newRow("stroke") << u"Łukasz Đorđević Søren"_s << u"lukasz dordevic soren"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s;
        QTest::newRow("dotless") << u"Işık"_s << u"isik"_s;
        QTest::newRow("dotted, large") << u"İbrahim"_s << u"ibrahim"_s;
        QTest::newRow("dotless for dotted") << u"ibrahim"_s << u"IBRAHIM"_s;
        QTest::newRow("blanks") << u"Siti \u00a0  Rahayu"_s << u" siti rahayu "_s;
        QTest::newRow("no width") << u"Siti\u200bRahayu"_s << u"sitirahayu"_s;
        QTest::newRow("wide") << u"Ａｎｎａ"_s << u"anna"_s;
        QTest::newRow("apostrophe") << u"O’Brien"_s << u"o'brien"_s;
        QTest::newRow("Greek") << u"Ανδρέας"_s << u"ΑΝΔΡΕΑΣ"_s;
        QTest::newRow("Cyrillic") << u"Алёна"_s << u"алена"_s;
        QTest::newRow("Thai") << u"สมชาย ใจดี"_s << u"สมชาย"_s;
        QTest::newRow("Thai without tones") << u"น้ำผึ้ง แก้วใส"_s << u"นำผึง แกวใส"_s;
        QTest::newRow("Thai with tones") << u"นำผึง"_s << u"น้ำผึ้ง"_s;
        QTest::newRow("Thai sara am in two") << u"น้ำ"_s << u"น\u0e49\u0e4d\u0e32"_s;
        QTest::newRow("Thai digits") << u"ห้อง ๑๒"_s << u"12"_s;
        QTest::newRow("Arabic") << u"أَحْمَد"_s << u"احمد"_s;
        QTest::newRow("Arabic stretched") << u"محـــمد"_s << u"محمد"_s;
        QTest::newRow("Arabic yeh") << u"على"_s << u"علي"_s;
        QTest::newRow("Arabic digits") << u"٤٢"_s << u"42"_s;
        QTest::newRow("Hebrew") << u"שָׁלוֹם"_s << u"שלום"_s;
    }
    void finds()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, typed);
        QVERIFY2(
            SearchTerm(typed).isIn(searchText(u"B-077"_s, name, {})), qPrintable(folded(name)));
    }

    void doesNotFindOthers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("another name") << u"kovac"_s;
        QTest::newRow("Thai vowels count") << u"ผง"_s;
        QTest::newRow("no wildcards") << u"sit_"_s;
        QTest::newRow("nor these") << u"%"_s;
        QTest::newRow("across parts") << u"012 siti"_s;
        QTest::newRow("another number") << u"a13"_s;
    }
    void doesNotFindOthers()
    {
        QFETCH(const QString, typed);
        QVERIFY(!SearchTerm(typed).isIn(searchText(u"A-012"_s, u"Siti ผึ้ง"_s, u"P-7"_s)));
    }

    void findsNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
            {u"a12"_s, u"A12"_s, u"A-12"_s, u"a 12"_s, u"a012"_s, u"A-012"_s, u"012"_s, u"12"_s}) {
            QTest::newRow(qPrintable(typed)) << u"A-012"_s << typed;
        }
        QTest::newRow("letters and digits") << u"R2-007"_s << u"r2-7"_s;
        QTest::newRow("past the last") << u"A-1000"_s << u"a1000"_s;
        QTest::newRow("zero") << u"A-000"_s << u"a0"_s;
    }
    void findsNumbers()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, typed);
        QVERIFY(SearchTerm(typed).isIn(searchText(number, {}, {})));
    }

    void whatIsFoldedStaysAsItIs()
    {
        for (char16_t c = 1; c < 0xffff; ++c) {
            const QString once = folded(u"a"_s + QChar(c) + u'b');
            QVERIFY2(folded(once) == once, qPrintable(QString::number(c, 16)));
        }
    }

    void findsEverythingWhereNothingIsTyped()
    {
        QVERIFY(SearchTerm(QString()).isIn(searchText(u"A-012"_s, {}, {})));
        QVERIFY(SearchTerm(u"  "_s).isIn(searchText(u"A-012"_s, {}, {})));
    }
};

LOKET_TEST(TestFolding)
#include "tst_folding.moc"
