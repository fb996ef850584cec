#include "core/businessday.h"
#include "modules/queue/clinic.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::queue;

namespace {

BusinessCalendar calendarOf(const QByteArray &zone, const QString &reset)
{
    return BusinessCalendar::make(zone, QTime::fromString(reset, u"HH:mm"_s)).value();
}

Instant at(const QString &iso)
{
    return instantFromIso(iso).value();
}

} // namespace

class TestBusinessDay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void dayOf_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("reset");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *name, const char *zone, const char *reset,
                             const char *instant, const char *day) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(reset)
                                << QString::fromLatin1(instant) << QString::fromLatin1(day);
        };
        row("before midnight", "Asia/Jakarta", "00:00", "2026-01-07T16:59:59.999Z", "2026-01-07");
        row("midnight", "Asia/Jakarta", "00:00", "2026-01-07T17:00:00.000Z", "2026-01-08");
        row("before reset", "Asia/Jakarta", "05:00", "2026-01-07T21:59:59.999Z", "2026-01-07");
        row("reset", "Asia/Jakarta", "05:00", "2026-01-07T22:00:00.000Z", "2026-01-08");
        row("west", "America/New_York", "00:00", "2026-01-08T04:59:59.000Z", "2026-01-07");
        // Berlin leaves 02:00 to 03:00 out on 29 March 2026, at 01:00Z.
        row("before the skip", "Europe/Berlin", "02:30", "2026-03-29T00:59:59.999Z", "2026-03-28");
        row("the skip", "Europe/Berlin", "02:30", "2026-03-29T01:00:00.000Z", "2026-03-29");
        // It has 02:00 to 03:00 twice on 25 October 2026: at 00:00Z and 01:00Z.
        row("before the first", "Europe/Berlin", "02:30", "2026-10-25T00:29:59.999Z", "2026-10-24");
        row("the first", "Europe/Berlin", "02:30", "2026-10-25T00:30:00.000Z", "2026-10-25");
        row("clocks back", "Europe/Berlin", "02:30", "2026-10-25T01:15:00.000Z", "2026-10-25");
        // Midnight is left out in Beirut on 29 March 2026.
        row("no midnight", "Asia/Beirut", "00:00", "2026-03-28T22:00:00.000Z", "2026-03-29");
        row("before none", "Asia/Beirut", "00:00", "2026-03-28T21:59:59.999Z", "2026-03-28");
        // Samoa had no 30 December 2011.
        row("last before", "Pacific/Apia", "00:00", "2011-12-30T09:59:59.999Z", "2011-12-29");
        row("day left out", "Pacific/Apia", "00:00", "2011-12-30T10:00:00.000Z", "2011-12-31");
    }
    void dayOf()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, reset);
        QFETCH(QString, instant);
        QFETCH(QString, day);
        const BusinessCalendar calendar = calendarOf(zone, reset);
        QCOMPARE(calendar.dayOf(at(instant)).toString(Qt::ISODate), day);
    }

    void daysFollowEachOther_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("reset");
        for (const char *zone : {"Asia/Jakarta", "Europe/Berlin", "America/Sao_Paulo",
                 "Asia/Beirut", "Australia/Lord_Howe", "Africa/Casablanca", "UTC"}) {
            for (const char *reset : {"00:00", "01:30", "02:30", "23:30"}) {
                QTest::addRow("%s %s", zone, reset)
                    << QByteArray(zone) << QString::fromLatin1(reset);
            }
        }
    }
    void daysFollowEachOther()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, reset);
        const BusinessCalendar calendar = calendarOf(zone, reset);
        for (QDate day(2025, 12, 1); day < QDate(2027, 1, 10); day = day.addDays(1)) {
            const Instant start = calendar.startOf(day);
            const Instant end = calendar.startOf(day.addDays(1));
            QVERIFY(end - start >= std::chrono::hours(22) && end - start <= std::chrono::hours(26));
            QCOMPARE(calendar.dayOf(start), day);
            QCOMPARE(calendar.dayOf(end - Millis(1)), day);
            QCOMPARE(calendar.dayOf(start + (end - start) / 2), day);
        }
    }

    void unknownZone()
    {
        const auto calendar = BusinessCalendar::make("Mars/Olympus", QTime(0, 0));
        QVERIFY(!calendar);
        QCOMPARE(calendar.error().code, u"INVALID_SETTING"_s);
        QVERIFY(calendar.error().message.contains(u"Mars/Olympus"_s));
        QVERIFY(!BusinessCalendar::make("UTC", QTime()));
        QueueSettings settings;
        settings.maxCalls = 0;
        QVERIFY(!Clinic::make(settings));
    }
};

LOKET_TEST(TestBusinessDay)
#include "tst_businessday.moc"
