// Paints the service desk in both themes, all languages and the sizes of real screens, before a
// real server: as in the sample's morning, beside one record, in its dialogs, crowded, with
// nothing. With LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked
// at.
#include "pictures.h"
#include "qml/console/records/recordsroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;
constexpr int crowd = 60;

} // namespace

class TestRecordPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paints_data();
    void paints();

private:
    void keep(ConsoleWindow &console, const QString &name);
    void fillDesk(ConsoleWindow &console);

    const QTemporaryDir m_folder;
    const QTemporaryDir m_temporary;
    QString m_pictures;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    QString m_row;
    bool m_isFilled = false;
};

void TestRecordPictures::initTestCase()
{
    m_pictures = picturesFolder(m_temporary);
    QVERIFY(!m_pictures.isEmpty());
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestRecordPictures::paints_data()
{
    addPictureRows();
}

void TestRecordPictures::keep(ConsoleWindow &console, const QString &name)
{
    keepPicture(console, m_pictures, m_row + u'-' + name);
    QCOMPARE(console.warnings(), QStringList());
}

// As on a bad day, once.
void TestRecordPictures::fillDesk(ConsoleWindow &console)
{
    client::ServerConnection &connection = *console.workplace().connection();
    for (int i = 0; i < crowd && !m_isFilled; ++i) {
        const QString subject = i % 5 == 0
            ? u"Kursi tunggu di lantai dua di depan poli gigi patah satu kakinya dan harus segera "
              "diperbaiki sebelum ada yang jatuh (%1)"_s.arg(i)
            : u"Lampu %1"_s.arg(i);
        connection.query(u"ticket:create"_s, {{u"subject"_s, subject}});
    }
    m_isFilled = true;
    const auto &room = console.navigator().room<console::RecordsRoom>();
    QTRY_VERIFY(room.openOf(u"ticket"_s) >= crowd);
}

void TestRecordPictures::paints()
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
    console.workplace().signIn(u"admin"_s, password);
    QTRY_VERIFY(console.navigator().current());
    auto &room = console.navigator().room<console::RecordsRoom>();
    console.navigator().enter(&room);
    QTRY_VERIFY(!room.feed()->isStale());
    QTRY_VERIFY(!room.feed()->people().isEmpty());
    QQuickItem *content = console.window()->contentItem();
    QTRY_VERIFY(findSeen(content, u"recordView"_s));
    keep(console, u"desk"_s);
    room.detail()->follow(u"sample-2"_s);
    QTRY_VERIFY(room.detail()->isTold());
    QTRY_COMPARE(room.detail()->comments()->count(), 1);
    keep(console, u"desk-record"_s);
    for (const int key : {Qt::Key_E, Qt::Key_Delete}) {
        QTest::keyClick(console.window(), static_cast<Qt::Key>(key));
        auto *dialog = console.window()->findChild<QObject *>(
            key == Qt::Key_E ? u"recordDialog"_s : u"deleteRecordDialog"_s);
        QTRY_VERIFY(dialog->property("opened").toBool());
        keep(console, key == Qt::Key_E ? u"desk-change"_s : u"desk-delete"_s);
        QTest::keyClick(console.window(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog->property("visible").toBool());
    }
    room.detail()->leave();
    QTest::keyClick(console.window(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = console.window()->findChild<QObject *>(u"recordDialog"_s);
    QTRY_VERIFY(dialog->property("opened").toBool());
    keep(console, u"desk-new"_s);
    QTest::keyClick(console.window(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog->property("visible").toBool());
    findSeen(content, u"recordSearch"_s)->setProperty("text", u"xyz"_s);
    QTRY_VERIFY(findSeen(content, u"noRecords"_s));
    keep(console, u"desk-nothing"_s);
    findSeen(content, u"recordSearch"_s)->setProperty("text", QString());
    fillDesk(console);
    keep(console, u"desk-crowd"_s);
}

LOKET_SCREEN_TEST(TestRecordPictures)
#include "tst_recordpictures.moc"
