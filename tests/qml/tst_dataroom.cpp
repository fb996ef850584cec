// The clinic's data is backed up and checked in the console's window, before a real server.
#include "console/consolewindow.h"
#include "qml/console/overview/overviewroom.h"
#include "qml/console/setup/setuproom.h"
#include "serverthread.h"
#include "storage/maintenance.h"
#include "support/findseen.h"
#include "support/fulldisk.h"
#include "support/screentest.h"
#include "support/takeskeys.h"
#include "vocabulary/maintenance/names.h"

#include <QDir>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using maintenance::Job;
using maintenance::Maintenance;

class TestDataRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // what cannot be made is logged
    void init();
    void aBackupIsMadeAndTried();
    void aDailyOneIsArrangedByKeyboard();
    void aFolderIsChosenInTheSystemsDialog();
    void aFolderThatIsNoGoodIsSaidInTheDialog();
    void whyNoneWasMadeIsSeenByWhoCanAct();
    void theDataIsChecked();
    void onlyAdministratorsHearOfIt();
    void cleanup();

private:
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    QObject *dialog(const QString &name) const
    {
        return m_console->window()->findChild<QObject *>(name);
    }
    bool takesKeys(const QString &name) const
    {
        return test::takesKeys(*m_console->window(), name);
    }
    bool isVisible(const QString &name) const { return dialog(name)->property("visible").toBool(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key), modifiers);
    }
    void click(const QString &name) const
    {
        QTRY_VERIFY(seen(name) && seen(name)->isEnabled());
        QVERIFY(QMetaObject::invokeMethod(seen(name), "clicked"));
    }
    const Maintenance &state() const { return m_room->maintenance()->state(); }
    // Into the folder, by hand alone.
    void arrange()
    {
        click(u"planButton"_s);
        QTRY_VERIFY(takesKeys(u"planDialog"_s));
        seen(u"backupFolder"_s)->setProperty("text", m_backups);
        seen(u"backupDaily"_s)->setProperty("checked", false);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isVisible(u"planDialog"_s));
        QTRY_COMPARE(state().plan.folder, m_backups);
    }
    void backUp()
    {
        const qsizetype before = state().backups.size();
        click(u"backUpButton"_s);
        QTRY_COMPARE(state().backups.size(), before + 1);
        QTRY_COMPARE(state().job, Job::None);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_backups;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
    console::SetupRoom *m_room = nullptr;
};

void TestDataRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_backups = m_folder->filePath(u"backups"_s);
    const auto settings = loadSettings(
        {{u"data"_s, m_folder->filePath(u"data"_s)}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_console = std::make_unique<ConsoleWindow>(
        m_server->start().value().url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    m_console->workplace().setUp(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &m_console->navigator().room<console::SetupRoom>();
    m_console->navigator().lead(u"setup"_s, u"backups"_s);
    QTRY_VERIFY(seen(u"backupsCard"_s));
    QTRY_VERIFY(m_room->maintenance()->isKnown());
}

void TestDataRoom::aBackupIsMadeAndTried()
{
    QVERIFY(seen(u"noBackups"_s));
    click(u"backUpButton"_s); // asks where to first
    QTRY_VERIFY(takesKeys(u"planDialog"_s));
    QVERIFY(!seen(u"backupFolder"_s)->property("text").toString().isEmpty()); // one is proposed
    seen(u"backupFolder"_s)->setProperty("text", m_backups);
    seen(u"backupDaily"_s)->setProperty("checked", false);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->maintenance()->backups()->count(), 1);
    QTRY_COMPARE(state().job, Job::None);
    const maintenance::Backup made = m_room->maintenance()->lastGood();
    QVERIFY(QFile::exists(made.file) && made.file.startsWith(m_backups));
    QTRY_VERIFY(seen(u"lastGood"_s)->property("text").toString().startsWith(u"Last good one"_s));
    seen(u"backupView"_s)->forceActiveFocus();
    QTRY_VERIFY(seen(u"backupView"_s)->property("currentItem").value<QQuickItem *>());
    QTRY_VERIFY(seen(u"tryButton"_s)->isEnabled());
    press(Qt::Key_Return);
    QTRY_VERIFY(state().trial.isKnown());
    QVERIFY(state().trial.isGood());
    QTRY_VERIFY(seen(u"trialCard"_s));
    QTRY_COMPARE(findSeen(seen(u"trialCard"_s), u"what"_s)->property("text").toString(),
        u"It can be restored."_s);
    QVERIFY(m_console->workplace().isSignedIn()); // the data was not touched
    click(u"checkButton"_s);
    QTRY_VERIFY(state().check.isGood());
    QTRY_VERIFY(
        findSeen(seen(u"trialCard"_s), u"allFound"_s)); // only what is newer is told in full
    QVERIFY(QMetaObject::invokeMethod(findSeen(seen(u"trialCard"_s), u"allFound"_s), "clicked"));
    QTRY_VERIFY(findSeen(seen(u"checkCard"_s), u"allFound"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestDataRoom::aDailyOneIsArrangedByKeyboard()
{
    seen(u"planButton"_s)->forceActiveFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(takesKeys(u"planDialog"_s));
    press(Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : std::as_const(m_backups)) {
        QTest::keyClick(m_console->window(), letter.toLatin1());
    }
    seen(u"backupKeep"_s)->setProperty("text", u"0"_s);
    QVERIFY(!dialog(u"planDialog"_s)->property("acceptEnabled").toBool());
    seen(u"backupKeep"_s)->setProperty("text", u"7"_s);
    seen(u"backupTime"_s)->setProperty("text", u"0330"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"planDialog"_s));
    QTRY_COMPARE(state().plan, (maintenance::Plan {true, m_backups, 210, 7}));
    QTRY_COMPARE(state().backups.size(), 1); // there was none yet
    QVERIFY(state().backups.first().isDaily);
    QVERIFY(seen(u"planText"_s)->property("text").toString().contains(u"03:30"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestDataRoom::aFolderIsChosenInTheSystemsDialog()
{
    click(u"planButton"_s);
    QTRY_VERIFY(takesKeys(u"planDialog"_s));
    seen(u"backupFolder"_s)->setProperty("text", m_folder->path());
    click(u"browse"_s);
    QTRY_VERIFY(dialog(u"folderChooser"_s));
    QTRY_VERIFY(isVisible(u"folderChooser"_s));
    dialog(u"folderChooser"_s)
        ->setProperty("selectedFolder", QUrl::fromLocalFile(m_folder->filePath(u"a b"_s)));
    QVERIFY(QMetaObject::invokeMethod(dialog(u"folderChooser"_s), "accept"));
    QTRY_VERIFY(!isVisible(u"folderChooser"_s));
    QVERIFY(seen(u"backupFolder"_s)->property("text").toString().startsWith(m_folder->path()));
    const QString chosen = seen(u"backupFolder"_s)->property("text").toString();
    seen(u"browse"_s)->forceActiveFocus(); // by the keyboard, and left without a choice
    press(Qt::Key_Return);
    QTRY_VERIFY(isVisible(u"folderChooser"_s));
    QTRY_VERIFY(!seen(u"browse"_s)->hasActiveFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"folderChooser"_s));
    QTRY_VERIFY(seen(u"browse"_s)->hasActiveFocus());
    QCOMPARE(seen(u"backupFolder"_s)->property("text").toString(), chosen);
    QVERIFY(isVisible(u"planDialog"_s));
    press(Qt::Key_Escape);
    click(u"giveUp"_s);
    QTRY_VERIFY(!isVisible(u"planDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestDataRoom::aFolderThatIsNoGoodIsSaidInTheDialog()
{
    click(u"planButton"_s);
    QTRY_VERIFY(takesKeys(u"planDialog"_s));
    for (const QString &folder :
        {u"/no/such/folder"_s, u"/proc"_s, m_folder->filePath(u"data/in-it"_s)}) {
        dialog(u"planDialog"_s)->setProperty("error", QString());
        seen(u"backupFolder"_s)->setProperty("text", folder);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog(u"planDialog"_s)->property("error").toString().isEmpty());
        QTRY_VERIFY(m_room->maintenanceActions()->working().isEmpty());
    }
    press(Qt::Key_Escape);
    click(u"giveUp"_s);
    QTRY_VERIFY(!isVisible(u"planDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestDataRoom::whyNoneWasMadeIsSeenByWhoCanAct()
{
    arrange();
    {
        const FullDisk full(m_backups);
        click(u"backUpButton"_s);
        QTRY_COMPARE(state().failure.code, QString(maintenance::codes::diskFull));
        QTRY_COMPARE(state().job, Job::None);
    }
    QTRY_VERIFY(seen(u"backupFailure"_s));
    QVERIFY(seen(u"backupFailure"_s)->property("text").toString().contains(u"disk is full"_s));
    QCOMPARE(m_room->badge(), 1);
    auto &overview = m_console->navigator().room<console::OverviewRoom>();
    m_console->navigator().enter(&overview);
    QTRY_VERIFY(overview.concerns()->find(u"backup"_s));
    const console::Concern concern = *overview.concerns()->find(u"backup"_s);
    m_console->navigator().lead(concern.roomId, concern.target);
    QTRY_VERIFY(seen(u"backupsCard"_s));
    backUp();
    QTRY_VERIFY(!seen(u"backupFailure"_s));
    QCOMPARE(m_room->badge(), 0);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestDataRoom::theDataIsChecked()
{
    click(u"checkButton"_s);
    QTRY_VERIFY(state().check.isKnown());
    QVERIFY(state().check.isGood());
    QTRY_COMPARE(findSeen(seen(u"checkCard"_s), u"what"_s)->property("text").toString(),
        u"The data is sound."_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestDataRoom::onlyAdministratorsHearOfIt()
{
    m_room->actions()->addPerson(u"budi"_s, u"tiga kata beda"_s, {u"registrar"_s});
    QTRY_VERIFY(m_room->actions()->working().isEmpty());
    m_console->workplace().signOut();
    QTRY_VERIFY(!m_console->navigator().current());
    QVERIFY(!m_room->maintenance()->isKnown()); // nothing of it stays
    m_console->workplace().signIn(u"budi"_s, u"tiga kata beda"_s);
    QTRY_VERIFY(m_console->navigator().current());
    QVERIFY(!m_room->isOpen());
    QVERIFY(!m_room->maintenance()->isKnown());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestDataRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestDataRoom)
#include "tst_dataroom.moc"
