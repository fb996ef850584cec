// Paints what people were told in both themes, all languages and the sizes of real screens, before
// a real server: the centre, what one is told just now, an alert above the page, the composer. With
// LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked at.
#include "pictures.h"
#include "qml/console/notifications/notificationsroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;

} // namespace

class TestNotificationPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paints_data();
    void paints();

private:
    void keep(ConsoleWindow &console, const QString &name);
    void signIn(ConsoleWindow &console, const QString &role);
    void paintComposer(ConsoleWindow &console);
    // What an administrator tells the nurses, once.
    void tellNurses(ConsoleWindow &admin);

    const QTemporaryDir m_folder;
    const QTemporaryDir m_temporary;
    QString m_pictures;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    QString m_row;
    bool m_isTold = false;
};

void TestNotificationPictures::initTestCase()
{
    m_pictures = picturesFolder(m_temporary);
    QVERIFY(!m_pictures.isEmpty());
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestNotificationPictures::paints_data()
{
    addPictureRows();
}

void TestNotificationPictures::keep(ConsoleWindow &console, const QString &name)
{
    keepPicture(console, m_pictures, m_row + u'-' + name);
    QCOMPARE(console.warnings(), QStringList());
}

void TestNotificationPictures::signIn(ConsoleWindow &console, const QString &role)
{
    console.workplace().signIn(role, password);
    QTRY_VERIFY(console.navigator().current());
    auto &room = console.navigator().room<console::NotificationsRoom>();
    console.navigator().enter(&room);
    QTRY_VERIFY(!room.feed()->isStale());
}

void TestNotificationPictures::paintComposer(ConsoleWindow &console)
{
    auto *dialog = console.window()->findChild<QObject *>(u"composeDialog"_s);
    QTest::keyClick(console.window(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(dialog->property("opened").toBool());
    keep(console, u"told-compose"_s);
    findSeen(console.window()->contentItem(), u"composeKind"_s);
    auto *kind = console.window()->findChild<QObject *>(u"composeKind"_s);
    kind->setProperty("value", u"maintenance"_s);
    keep(console, u"told-maintenance"_s);
    QTest::keyClick(console.window(), Qt::Key_Escape);
    QTRY_VERIFY(findSeen(console.window()->contentItem(), u"leaving"_s));
    keep(console, u"told-leaving"_s);
    QMetaObject::invokeMethod(findSeen(console.window()->contentItem(), u"giveUp"_s), "clicked");
    QTRY_VERIFY(!dialog->property("visible").toBool());
}

void TestNotificationPictures::tellNurses(ConsoleWindow &admin)
{
    if (std::exchange(m_isTold, true)) {
        return;
    }
    client::ServerConnection &connection = *admin.workplace().connection();
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

void TestNotificationPictures::paints()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(QString, theme);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    const QTemporaryDir home;
    ConsoleWindow console(m_url, home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    signIn(console, u"admin"_s);
    QQuickItem *content = console.window()->contentItem();
    QTRY_VERIFY(findSeen(content, u"notificationView"_s));
    keep(console, u"told-admin"_s);
    tellNurses(console);
    auto &room = console.navigator().room<console::NotificationsRoom>();
    QTRY_VERIFY(room.alerts()->rowCount() > 0);
    findSeen(content, u"notificationTabs"_s)->setProperty("value", u"alerts"_s);
    QTRY_VERIFY(findSeen(content, u"alertView"_s));
    keep(console, u"told-alerts"_s);
    paintComposer(console);
    console.workplace().signOut();
    QTRY_VERIFY(!console.navigator().current());
    signIn(console, u"nurse"_s);
    QTRY_VERIFY(findSeen(content, u"alertStrip"_s));
    QMetaObject::invokeMethod(console.window()->findChild<QObject *>(u"headerNews"_s), "clear");
    keep(console, u"told-nurse"_s);
    console.workplace().signOut();
    QTRY_VERIFY(!console.navigator().current());
    signIn(console, u"auditor"_s);
    QTRY_VERIFY(findSeen(content, u"nothingTold"_s));
    keep(console, u"told-nothing"_s);
}

LOKET_SCREEN_TEST(TestNotificationPictures)
#include "tst_notificationpictures.moc"
