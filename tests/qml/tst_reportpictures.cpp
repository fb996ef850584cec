// Paints the reports' room in both themes, all languages and the sizes of real screens, before a
// real server: what one is about to ask for, what one asked for, its dialogs, nothing. With
// LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked at.
#include "pictures.h"
#include "qml/console/reports/reportsroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"

using namespace loket;
using namespace loket::test;

namespace {
const QString password = u"demo12345"_s;
}

class TestReportPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paints_data();
    void paints();

private:
    void keep(ConsoleWindow &console, const QString &name);
    void choose(ConsoleWindow &console, const QString &field, const QString &value) const;
    void make(console::ReportsRoom &room) const;

    const QTemporaryDir m_folder;
    const QTemporaryDir m_temporary;
    QString m_pictures;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    QString m_row;
};

void TestReportPictures::initTestCase()
{
    m_pictures = picturesFolder(m_temporary);
    QVERIFY(!m_pictures.isEmpty());
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestReportPictures::paints_data()
{
    addPictureRows();
}

void TestReportPictures::keep(ConsoleWindow &console, const QString &name)
{
    keepPicture(console, m_pictures, m_row + u'-' + name);
    QCOMPARE(console.warnings(), QStringList());
}

void TestReportPictures::choose(
    ConsoleWindow &console, const QString &field, const QString &value) const
{
    QObject *choice = findSeen(console.window()->contentItem(), field);
    QVERIFY2(choice, qPrintable(field));
    QMetaObject::invokeMethod(choice, "takeDraft", Q_ARG(QVariant, value));
}

// In the language of the screen, in every format; one that is not made.
void TestReportPictures::make(console::ReportsRoom &room) const
{
    for (const QString &id : {u"waits-by-hour"_s, u"visits"_s, u"pharmacy-turnaround"_s}) {
        for (const QString &format : {u"pdf"_s, u"xlsx"_s}) {
            QTRY_COMPARE(room.actions()->working(), QString());
            room.actions()->create({{u"templateId"_s, id}, {u"format"_s, format},
                {u"filter"_s,
                    QJsonObject {{u"from"_s, u"2025-12-01"_s}, {u"to"_s, room.feed()->today()}}}});
            QTRY_VERIFY(room.badge() == 0 && room.actions()->working().isEmpty());
        }
    }
}

void TestReportPictures::paints()
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
    auto &room = console.navigator().room<console::ReportsRoom>();
    console.navigator().enter(&room);
    QTRY_VERIFY(!room.feed()->isStale());
    QTRY_VERIFY(!room.preview()->rows().isEmpty());
    QTRY_VERIFY(!room.preview()->values()[u"serviceId"].toArray().isEmpty());
    QQuickItem *content = console.window()->contentItem();
    keep(console, u"reports"_s);
    choose(console, u"reportPeriod"_s, u"chosen"_s);
    choose(console, u"reportKind"_s, u"visits"_s);
    QTRY_COMPARE(room.preview()->titles().size(), 11); // with what patients are called
    keep(console, u"reports-visits"_s);
    choose(console, u"reportKind"_s, u"tickets-by-status"_s);
    choose(console, u"reportPeriod"_s, u"lastMonth"_s);
    QTRY_VERIFY(room.preview()->rows().isEmpty() && !room.preview()->isWorking());
    keep(console, u"reports-nothing"_s);
    make(room);
    if (findSeen(content, u"reportSides"_s)) {
        choose(console, u"reportSides"_s, u"list"_s);
    }
    QTRY_VERIFY(findSeen(content, u"reportView"_s));
    keep(console, u"reports-list"_s);
    if (findSeen(content, u"reportSides"_s)) {
        choose(console, u"reportSides"_s, u"new"_s);
    }
    choose(console, u"reportKind"_s, u"waits-by-service"_s);
    choose(console, u"reportPeriod"_s, u"month"_s);
    QTRY_VERIFY(!room.preview()->rows().isEmpty());
    QMetaObject::invokeMethod(findSeen(content, u"makeTemplate"_s), "clicked");
    auto *dialog = console.window()->findChild<QObject *>(u"templateDialog"_s);
    QTRY_VERIFY(dialog->property("opened").toBool());
    QTRY_VERIFY(!room.draft()->rows().isEmpty());
    keep(console, u"reports-template"_s);
    QTest::keyClick(console.window(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog->property("visible").toBool());
}

LOKET_SCREEN_TEST(TestReportPictures)
#include "tst_reportpictures.moc"
