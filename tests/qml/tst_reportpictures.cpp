// Paints the reports' room in both themes, all languages and the sizes of real screens, before a
// real server: what one is about to ask for, what one asked for, what is made every day, its
// dialogs, nothing. With LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be
// looked at.
#include "picturehouse.h"
#include "qml/console/reports/reportsroom.h"
#include "support/screentest.h"

using namespace loket;
using namespace loket::test;

class TestReportPictures : public QObject, private PictureHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void paints_data() { addPictureRows(); }
    void paints();
    void cleanup() { m_console.reset(); }

private:
    void paintForm();
    void paintList();
    void paintDaily();
    void paintTemplate();
    void closeDialog(QObject *dialog) const;
    void make();

    console::ReportsRoom *m_room = nullptr;
};

void TestReportPictures::closeDialog(QObject *dialog) const
{
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog->property("visible").toBool());
}

// In the language of the screen, in every format; one that is not made.
void TestReportPictures::make()
{
    for (const QString &id : {u"waits-by-hour"_s, u"visits"_s, u"pharmacy-turnaround"_s}) {
        for (const QString &format : {u"pdf"_s, u"xlsx"_s}) {
            QTRY_COMPARE(m_room->actions()->working(), QString());
            m_room->actions()->create({{u"templateId"_s, id}, {u"format"_s, format},
                {u"filter"_s,
                    QJsonObject {
                        {u"from"_s, u"2025-12-01"_s}, {u"to"_s, m_room->feed()->today()}}}});
            QTRY_VERIFY(m_room->badge() == 0 && m_room->actions()->working().isEmpty());
        }
    }
}

void TestReportPictures::paintForm()
{
    keep(u"reports"_s);
    choose(u"reportPeriod"_s, u"chosen"_s);
    choose(u"reportKind"_s, u"visits"_s);
    QTRY_COMPARE(m_room->preview()->columns().size(), 11); // with what patients are called
    QTRY_VERIFY(seen(u"previewRows"_s));
    QVERIFY(seen(u"previewRows"_s)->height() >= 68); // two rows at least
    keep(u"reports-visits"_s);
    choose(u"reportKind"_s, u"tickets-by-status"_s);
    choose(u"reportPeriod"_s, u"lastMonth"_s);
    QTRY_VERIFY(m_room->preview()->rows().isEmpty() && !m_room->preview()->isWorking());
    keep(u"reports-nothing"_s);
}

void TestReportPictures::paintList()
{
    make();
    if (seen(u"reportSides"_s)) {
        choose(u"reportSides"_s, u"list"_s);
    }
    QTRY_VERIFY(seen(u"reportView"_s));
    keep(u"reports-list"_s);
}

// One whose folder is there, one whose folder is not.
void TestReportPictures::paintDaily()
{
    const QString folder = m_room->schedules()->folders().value(0);
    for (const QString &id : {u"waits-by-service"_s, u"arrivals-by-hour"_s}) {
        QTRY_COMPARE(m_room->actions()->working(), QString());
        m_room->actions()->makeSchedule({{u"templateId"_s, id},
            {u"formats"_s, QJsonArray {u"pdf"_s, u"xlsx"_s}}, {u"folder"_s, folder}});
        QTRY_COMPARE(m_room->actions()->working(), QString());
    }
    choose(seen(u"reportSides"_s) ? u"reportSides"_s : u"reportBeside"_s, u"daily"_s);
    QTRY_VERIFY(seen(u"scheduleView"_s));
    keep(u"reports-daily"_s);
    QMetaObject::invokeMethod(seen(u"changeSchedule"_s), "clicked");
    QObject *daily = dialog(u"scheduleDialog"_s);
    QTRY_VERIFY(daily->property("opened").toBool());
    keep(u"reports-daily-change"_s);
    closeDialog(daily);
    QMetaObject::invokeMethod(seen(u"removeSchedule"_s), "clicked");
    QObject *ending = dialog(u"removeScheduleDialog"_s);
    QTRY_VERIFY(ending->property("opened").toBool());
    keep(u"reports-daily-end"_s);
    closeDialog(ending);
    for (const reports::Schedule &each : m_room->schedules()->schedules()->values()) {
        m_room->actions()->removeSchedule(each.id);
        QTRY_COMPARE(m_room->actions()->working(), QString());
    }
    QTRY_VERIFY(seen(u"noSchedules"_s));
    keep(u"reports-daily-nothing"_s);
}

void TestReportPictures::paintTemplate()
{
    if (seen(u"reportSides"_s)) {
        choose(u"reportSides"_s, u"new"_s);
    }
    choose(u"reportKind"_s, u"waits-by-service"_s);
    choose(u"reportPeriod"_s, u"month"_s);
    QTRY_VERIFY(!m_room->preview()->rows().isEmpty());
    QMetaObject::invokeMethod(seen(u"makeTemplate"_s), "clicked");
    QObject *own = dialog(u"templateDialog"_s);
    QTRY_VERIFY(own->property("opened").toBool());
    QTRY_VERIFY(!m_room->draft()->rows().isEmpty());
    keep(u"reports-template"_s);
    closeDialog(own);
}

void TestReportPictures::paints()
{
    QVERIFY(open());
    m_room = &enter<console::ReportsRoom>();
    QTRY_VERIFY(!m_room->feed()->isStale() && !m_room->schedules()->isStale());
    QTRY_VERIFY(!m_room->preview()->rows().isEmpty());
    QTRY_VERIFY(!m_room->preview()->values().of(u"serviceId"_s).isEmpty());
    paintForm();
    paintList();
    paintDaily();
    paintTemplate();
}

LOKET_SCREEN_TEST(TestReportPictures)
#include "tst_reportpictures.moc"
