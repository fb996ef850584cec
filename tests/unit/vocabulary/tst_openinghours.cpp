#include "support/testmain.h"
#include "vocabulary/queue/openinghours.h"

#include <QTimeZone>
#include <QtTest>

using namespace loket::queue;
using namespace Qt::Literals::StringLiterals;

class TestOpeningHours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aWeekIsReadAsItIsWritten()
    {
        const auto hours =
            OpeningHours::parse(u"Mo-Th,Sa 08:00-12:00, 13:00-16:30; Fr 07:30-11:00"_s);
        QVERIFY(hours && !hours->isAlways());
        const QList<OpeningHours::Span> twice {{480, 720}, {780, 990}};
        QCOMPARE(hours->week().at(0), twice);
        QCOMPARE(hours->week().at(5), twice);
        QCOMPARE(hours->week().at(4), (QList<OpeningHours::Span> {{450, 660}}));
        QVERIFY(hours->week().at(6).isEmpty());
    }

    void aWeekIsWrittenAsShortAsItGoes()
    {
        const auto written = [](const QString &text) {
            return OpeningHours::parse(text).value().toText();
        };
        QCOMPARE(written(u"Tu 08:00-12:00; Mo 08:00-12:00; We,Fr-Sa 09:00-24:00"_s),
            u"Mo-Tu 08:00-12:00; We,Fr-Sa 09:00-24:00"_s);
        QCOMPARE(written(u"Su 22:00-06:00"_s), u"Su 22:00-06:00"_s);
        QCOMPARE(written(QString()), QString());
        OpeningHours::Week week;
        week.at(2) = {{780, 900}, {480, 720}};
        QCOMPARE(OpeningHours::of(week).value().toText(), u"We 08:00-12:00,13:00-15:00"_s);
        week.at(2).append({700, 800});
        QVERIFY(!OpeningHours::of(week));
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"08:00-12:00", "Mo", "Mo 8:00-12:00", "Mo 08:00-25:00",
                 "Mo 08:00-08:00", "Mo 08:60-09:00", "Mo 24:00-08:00", "Xx 08:00-12:00",
                 "Mo-Fr 08:00-12:00; Fr 13:00-14:00", "Mo 08:00-12:00,11:00-13:00",
                 "Mo 08:00-12:00;", "Mo 20:00-09:00; Tu 08:00-12:00", "Mo-Mo-Tu 08:00-09:00"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!OpeningHours::parse(text));
    }

    // 2026-01-05 is a Monday.
    void itIsOpenFromTheFirstMinuteToTheLast_data()
    {
        QTest::addColumn<QString>("hours");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QString>("turns");
        const auto week = u"Mo-Fr 08:00-12:00,13:00-16:00; Sa 08:00-12:00"_s;
        const auto night = u"Fr 22:00-06:00"_s;
        const auto always = u"Mo-Su 00:00-24:00"_s;
        const auto row = [](const char *name, const QString &hours, const char *at, bool isOpen,
                             const char *turns) {
            QTest::newRow(name) << hours << QString::fromLatin1(at) << isOpen
                                << QString::fromLatin1(turns);
        };
        row("before", week, "2026-01-05T07:59:59", false, "2026-01-05T08:00:00");
        row("first", week, "2026-01-05T08:00:00", true, "2026-01-05T12:00:00");
        row("noon", week, "2026-01-05T12:00:00", false, "2026-01-05T13:00:00");
        row("evening", week, "2026-01-09T16:00:00", false, "2026-01-10T08:00:00");
        row("weekend", week, "2026-01-10T12:00:00", false, "2026-01-12T08:00:00");
        row("night", night, "2026-01-10T05:59:00", true, "2026-01-10T06:00:00");
        row("after the night", night, "2026-01-10T06:00:00", false, "2026-01-16T22:00:00");
        row("round the clock", always, "2026-01-07T00:00:00", true, "");
        row("without hours", QString(), "2026-01-07T03:00:00", true, "");
    }
    void itIsOpenFromTheFirstMinuteToTheLast()
    {
        QFETCH(const QString, hours);
        QFETCH(const QString, at);
        QFETCH(const bool, isOpen);
        QFETCH(const QString, turns);
        const OpeningHours read = OpeningHours::parse(hours).value();
        QDateTime local = QDateTime::fromString(at, Qt::ISODate);
        local.setTimeZone(QTimeZone("Asia/Bangkok"));
        QCOMPARE(read.isOpenAt(local), isOpen);
        const auto turn = read.turnsAfter(local);
        QCOMPARE(turn ? turn->toString(u"yyyy-MM-ddTHH:mm:ss"_s) : QString(), turns);
    }

    // Clocks go forward in Berlin on 2026-03-29 at two.
    void theClocksOfTheClinicCount()
    {
        const OpeningHours hours = OpeningHours::parse(u"Su 08:00-12:00"_s).value();
        const QDateTime before(QDate(2026, 3, 29), QTime(1, 0), QTimeZone("Europe/Berlin"));
        const QDateTime opens = hours.turnsAfter(before).value();
        QCOMPARE(opens.toUTC(), QDateTime(QDate(2026, 3, 29), QTime(6, 0), Qt::UTC));
    }
};

LOKET_TEST(TestOpeningHours)
#include "tst_openinghours.moc"
