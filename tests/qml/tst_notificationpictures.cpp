// Paints what people were told in both themes, all languages and the sizes of real screens, before
// a real server: the centre, what one is told just now, an alert above the page, the composer. With
// LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked at.
#include "picturehouse.h"
#include "qml/console/notifications/notificationsroom.h"
#include "support/screentest.h"

using namespace loket;
using namespace loket::test;

class TestNotificationPictures : public QObject, private PictureHouse {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(begin()); }
    void paints_data() { addPictureRows(); }
    void paints();
    void cleanup() { m_console.reset(); }

private:
    void enterRoom();
    void changeTo(const QString &role);
    void paintAlerts();
    void paintComposer();
    // What an administrator tells the nurses, once.
    void tellNurses();

    console::NotificationsRoom *m_room = nullptr;
    bool m_isTold = false;
};

void TestNotificationPictures::enterRoom()
{
    m_room = &enter<console::NotificationsRoom>();
    QTRY_VERIFY(!m_room->feed()->isStale());
}

void TestNotificationPictures::changeTo(const QString &role)
{
    QVERIFY(signOut());
    QVERIFY(signIn(role));
    enterRoom();
}

void TestNotificationPictures::paintComposer()
{
    QObject *composer = dialog(u"composeDialog"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(composer->property("opened").toBool());
    keep(u"told-compose"_s);
    dialog(u"composeKind"_s)->setProperty("value", u"maintenance"_s);
    keep(u"told-maintenance"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(seen(u"leaving"_s));
    keep(u"told-leaving"_s);
    QMetaObject::invokeMethod(seen(u"giveUp"_s), "clicked");
    QTRY_VERIFY(!composer->property("visible").toBool());
}

void TestNotificationPictures::tellNurses()
{
    if (std::exchange(m_isTold, true)) {
        return;
    }
    client::ServerConnection &connection = m_console->connection();
    connection.query(u"notifications:alert"_s,
        {{u"level"_s, u"warning"_s}, {u"roles"_s, QJsonArray {u"nurse"_s}},
            {u"messages"_s,
                QJsonObject {{u"id"_s, u"Jaringan lantai dua lambat"_s},
                    {u"en"_s, u"The network on the second floor is slow"_s},
                    {u"th"_s, u"เครือข่ายชั้นสองช้า"_s}}},
            {u"actions"_s, QJsonObject {{u"en"_s, u"Write numbers by hand until ten."_s}}}});
    connection.query(u"ticket:create"_s,
        {{u"subject"_s,
             u"Kursi tunggu di lantai dua di depan poli gigi patah satu kakinya dan harus segera "
             "diperbaiki sebelum ada yang jatuh"_s},
            {u"assignedTo"_s, u"sample-nurse"_s}});
}

void TestNotificationPictures::paintAlerts()
{
    tellNurses();
    QTRY_VERIFY(m_room->alerts()->rowCount() > 0);
    seen(u"notificationTabs"_s)->setProperty("value", u"alerts"_s);
    QTRY_VERIFY(seen(u"alertView"_s));
    keep(u"told-alerts"_s);
}

void TestNotificationPictures::paints()
{
    QVERIFY(open());
    enterRoom();
    QTRY_VERIFY(seen(u"notificationView"_s));
    keep(u"told-admin"_s);
    paintAlerts();
    paintComposer();
    changeTo(u"nurse"_s);
    QTRY_VERIFY(seen(u"alertStrip"_s));
    QMetaObject::invokeMethod(dialog(u"headerNews"_s), "clear");
    keep(u"told-nurse"_s);
    changeTo(u"auditor"_s);
    QTRY_VERIFY(seen(u"nothingTold"_s));
    keep(u"told-nothing"_s);
}

LOKET_SCREEN_TEST(TestNotificationPictures)
#include "tst_notificationpictures.moc"
