// The console is locked, and comes back after a restart, before a real server: nothing is seen that
// is not meant for whoever is there, and nothing that was begun is lost.
#include "console/consolewindow.h"
#include "qml/console/broadcast/broadcastroom.h"
#include "qml/console/prescription/prescriptionroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/radiology/radiologyroom.h"
#include "qml/console/records/recordsroom.h"
#include "qml/console/setup/setuproom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "support/takeskeys.h"

#include <QDirIterator>
#include <QQmlListReference>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {
const QString password = u"demo12345"_s;
const QString patient = u"Siti Rahmawati"_s;

// All texts that are to be seen in a window.
void collectTexts(const QQuickItem &item, QStringList &texts)
{
    if (!item.isVisible()) {
        return;
    }
    texts.append(item.property("text").toString());
    for (const QQuickItem *child : item.childItems()) {
        collectTexts(*child, texts);
    }
}

// What somebody writes in it and the house may keep: lines, and fields of many.
void countWritten(const QQuickItem &item, int &lines, int &texts)
{
    const bool isHidden =
        item.property("echoMode").toInt() != 0 || item.property("readOnly").toBool();
    lines += !isHidden && item.inherits("QQuickTextInput") ? 1 : 0;
    texts += !isHidden && item.inherits("QQuickTextEdit") ? 1 : 0;
    for (const QQuickItem *child : item.childItems()) {
        countWritten(*child, lines, texts);
    }
}

bool wantsMuch(const QObject &dialog)
{
    int lines = 0;
    int texts = 0;
    countWritten(*dialog.property("contentItem").value<QQuickItem *>(), lines, texts);
    return lines > 1 || texts > 0;
}
} // namespace

class TestLockRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void aLockHidesAllAndLosesNothing();
    void itLocksByItself();
    void somebodyElseSignsIn();
    void aRestartComesBackLocked();
    void whoTypesWithoutAPauseLosesNothing();
    void whatIsKeptIsSealed();
    void aLostConnectionKeepsTheDialog();
    void aVisitsNoteComesBack();
    void everyDialogComesBack_data();
    void everyDialogComesBack();
    void everyDialogIsKept_data();
    void everyDialogIsKept();
    void whatIsOnesOwnComesBack();
    void signingOutForgetsFilters();
    void cleanup();

private:
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    QObject *object(const QString &name) const
    {
        return m_console->window()->findChild<QObject *>(name);
    }
    bool isOpen(const QString &name) const
    {
        const QObject *dialog = object(name);
        return dialog && dialog->property("opened").toBool();
    }
    bool takesKeys(const QString &name) const
    {
        return test::takesKeys(*m_console->window(), name);
    }
    QString textOf(const QString &name) const
    {
        const QQuickItem *item = seen(name);
        return item ? item->property("text").toString() : QString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_console->window(), static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text) {
            QTest::keyClick(m_console->window(), letter.toLatin1());
        }
    }
    bool openDialog(const QString &name) const;
    bool isLocked() const { return m_console->workplace().lock()->isLocked(); }
    void open();
    void start(const QString &userName = u"registrar"_s);
    void unlock(const QString &with);
    console::QueueRoom &queue() const { return m_console->navigator().room<console::QueueRoom>(); }

    std::unique_ptr<QTemporaryDir> m_data;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<ConsoleWindow> m_console;
};

void TestLockRoom::initTestCase()
{
    m_data = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_data->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

void TestLockRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestLockRoom::open()
{
    m_console =
        std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
}

// In the queue, watching the whole house.
void TestLockRoom::start(const QString &userName)
{
    m_console->workplace().signIn(userName, password);
    QTRY_VERIFY(m_console->navigator().current());
    m_console->navigator().enter(&queue());
    QTRY_VERIFY(!queue().feed()->isStale());
    queue().watchOnly();
    QTRY_VERIFY(seen(u"search"_s));
}

void TestLockRoom::unlock(const QString &with)
{
    QTRY_VERIFY(seen(u"lockPassword"_s));
    QTRY_VERIFY(seen(u"lockPassword"_s)->hasActiveFocus());
    seen(u"lockPassword"_s)->setProperty("text", with);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_console->workplace().isSigningIn());
}

void TestLockRoom::aLockHidesAllAndLosesNothing()
{
    start();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"issueDialog"_s));
    type(patient);
    seen(u"patientIdField"_s)->setProperty("text", u"P-77"_s);
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(isLocked());
    QTRY_VERIFY(seen(u"lockPassword"_s));
    QCOMPARE(object(u"issueDialog"_s), nullptr); // it is not merely out of sight
    QVERIFY(!seen(u"rail"_s));
    QVERIFY(!seen(u"userButton"_s));
    QStringList texts;
    collectTexts(*m_console->window()->contentItem(), texts);
    texts.append(m_console->window()->title());
    for (const queue::ShownVisit &visit : queue().feed()->visits()->values()) {
        QVERIFY2(visit.patientName.isEmpty() || !texts.join(u'\n').contains(visit.patientName),
            qPrintable(visit.patientName));
    }
    for (int i = 0; i < 12; ++i) { // the keyboard does not get out
        press(i < 6 ? Qt::Key_Tab : Qt::Key_Backtab);
        const QQuickItem *at = m_console->window()->activeFocusItem();
        bool isInside = false;
        for (const QQuickItem *one = at; one; one = one->parentItem()) {
            isInside = isInside || one->objectName() == u"pages"_s;
        }
        QVERIFY(isInside);
    }
    press(Qt::Key_N, Qt::ControlModifier);
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_F1);
    QVERIFY(!isOpen(u"help"_s));
    QCOMPARE(m_console->navigator().current(), &queue());

    // Calls go on being received.
    const int before = queue().feed()->visits()->count();
    QVERIFY(m_console->connection().isOnline());
    queue().actions()->issue(queue().feed()->services()->values().first().id, u"NORMAL"_s, {}, {});
    QTRY_COMPARE(queue().feed()->visits()->count(), before + 1);
    QVERIFY(!seen(u"toast"_s));

    seen(u"lockPassword"_s)->forceActiveFocus();
    unlock(u"not this one"_s);
    QVERIFY(isLocked());
    QTRY_COMPARE(textOf(u"notice"_s), u"This is not your password."_s);
    unlock(password);
    QTRY_VERIFY(!isLocked());
    QTRY_VERIFY(takesKeys(u"issueDialog"_s));
    QCOMPARE(textOf(u"nameField"_s), patient);
    QCOMPARE(textOf(u"patientIdField"_s), u"P-77"_s);
    press(Qt::Key_Escape);
    QMetaObject::invokeMethod(seen(u"giveUp"_s), "clicked");
    QTRY_VERIFY(!isOpen(u"issueDialog"_s));
    press(Qt::Key_N, Qt::ControlModifier); // what was given up does not come back
    QTRY_VERIFY(takesKeys(u"issueDialog"_s));
    QCOMPARE(textOf(u"nameField"_s), QString());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestLockRoom::itLocksByItself()
{
    console::Preferences preferences(m_folder->filePath(u"other.ini"_s));
    QCOMPARE(preferences.lockMinutes(), 10);
    preferences.setLockMinutes(1000);
    QCOMPARE(preferences.lockMinutes(), 120);
    preferences.setLockMinutes(2);
    console::IdleLock lock(preferences, std::chrono::milliseconds(20));
    QSignalSpy changes(&lock, &console::IdleLock::lockedChanged);
    QVERIFY(!changes.wait(80)); // nobody is there
    lock.setWatching(true);
    QTRY_VERIFY(lock.isLocked());
    lock.unlock();
    preferences.setLockMinutes(0);
    changes.clear();
    QVERIFY(!changes.wait(80)); // off
    lock.lock();
    QVERIFY(lock.isLocked());
    lock.setWatching(false);
    QVERIFY(!lock.isLocked());
}

void TestLockRoom::somebodyElseSignsIn()
{
    start();
    seen(u"search"_s)->setProperty("text", patient);
    m_console->workplace().lock()->lock();
    QTRY_VERIFY(seen(u"anotherButton"_s));
    QVERIFY(QMetaObject::invokeMethod(seen(u"anotherButton"_s), "clicked"));
    QTRY_VERIFY(seen(u"lockUser"_s));
    seen(u"lockUser"_s)->setProperty("text", u"nurse"_s);
    seen(u"lockPassword"_s)->setProperty("text", u"wrong"_s);
    press(Qt::Key_Return);
    seen(u"lockPassword"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(!textOf(u"notice"_s).isEmpty());
    QCOMPARE(m_console->connection().userName(), u"registrar"_s); // nobody puts the first out so
    seen(u"lockPassword"_s)->setProperty("text", password);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_console->connection().userName(), u"nurse"_s);
    QTRY_VERIFY(!isLocked());
    QTRY_VERIFY(m_console->navigator().current());
    m_console->navigator().enter(&queue());
    QTRY_VERIFY(!queue().feed()->isStale());
    queue().watchOnly();
    QTRY_VERIFY(seen(u"search"_s));
    QCOMPARE(textOf(u"search"_s), QString()); // the first one's
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestLockRoom::aRestartComesBackLocked()
{
    start();
    seen(u"search"_s)->setProperty("text", u"sit"_s);
    QMetaObject::invokeMethod(seen(u"tabs"_s), "chosen", Q_ARG(QVariant, u"parked"_s));
    seen(u"search"_s)->setProperty("text", u"sit"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"issueDialog"_s));
    type(patient);
    QTRY_VERIFY(m_console->workplace().drafts()->value(u"issueDialog"_s).contains(u"fields"_s));
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"session"_s)));
    m_console.reset();

    open();
    m_console->workplace().resumeKept();
    QTRY_VERIFY(m_console->workplace().isSignedIn());
    QVERIFY(isLocked());
    QTRY_VERIFY(m_console->connection().isOnline());
    unlock(password);
    QTRY_VERIFY(!isLocked());
    QCOMPARE(m_console->navigator().current(), &queue());
    queue().watchOnly();
    QTRY_VERIFY(takesKeys(u"issueDialog"_s));
    QCOMPARE(textOf(u"nameField"_s), patient);
    QCOMPARE(seen(u"search"_s)->property("text").toString(), u"sit"_s);
    QCOMPARE(seen(u"tabs"_s)->property("value").toString(), u"parked"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestLockRoom::whoTypesWithoutAPauseLosesNothing()
{
    const QTemporaryDir folder;
    console::Drafts drafts(folder.path());
    drafts.open(
        u"ani"_s, QString::fromLatin1(QByteArray(32, 'k').toBase64(QByteArray::Base64UrlEncoding)));
    const QSignalSpy kept(&drafts, &console::Drafts::kept);
    QString typed;
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [&] {
        typed += u'x';
        drafts.set(u"issueDialog"_s, {{u"fields"_s, typed}});
    });
    typing.start(50);
    QTRY_VERIFY(!kept.isEmpty());
}

void TestLockRoom::whatIsKeptIsSealed()
{
    start();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"issueDialog"_s));
    type(patient);
    QSignalSpy kept(m_console->workplace().drafts(), &console::Drafts::kept);
    QVERIFY(kept.wait());
    int files = 0;
    QDirIterator found(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        QVERIFY(file.open(QFile::ReadOnly));
        QVERIFY2(!file.readAll().contains("Siti"), qPrintable(file.fileName()));
        const auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 3); // preferences, session, drafts
    m_console->workplace().signOut();
    QVERIFY(!QFile::exists(m_folder->filePath(u"session"_s)));
}

void TestLockRoom::aLostConnectionKeepsTheDialog()
{
    start();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"issueDialog"_s));
    type(patient);
    const int port = m_url.port();
    m_server.reset();
    QTRY_VERIFY(!m_console->connection().isOnline());
    QVERIFY(isOpen(u"issueDialog"_s));
    QTRY_VERIFY(seen(u"waits"_s));
    press(Qt::Key_Return);
    QVERIFY(queue().actions()->working().isEmpty());
    const auto settings = loadSettings(
        {{u"data"_s, m_data->path()}, {u"port"_s, QString::number(port)}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    QVERIFY(m_server->start());
    QTRY_VERIFY_WITH_TIMEOUT(m_console->connection().isOnline(), 15000);
    QTRY_VERIFY(!seen(u"waits"_s));
    QCOMPARE(textOf(u"nameField"_s), patient);
    press(Qt::Key_Return);
    QTRY_VERIFY(takesKeys(u"issuedDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestLockRoom::aVisitsNoteComesBack()
{
    start();
    const QString visitId = queue().feed()->visits()->values().first().id;
    queue().story()->follow(visitId);
    QTRY_VERIFY(seen(u"noteField"_s));
    QTRY_VERIFY(queue().story()->property("told").toBool());
    seen(u"noteField"_s)->forceActiveFocus();
    QTRY_VERIFY(seen(u"noteField"_s)->hasActiveFocus());
    type(u"Allergic to penicillin"_s);
    // News of the visit leaves it as it is.
    const qint64 version = queue().story()->visit().version;
    m_console->connection().command(
        u"queue:note"_s, {{u"visitId"_s, visitId}, {u"note"_s, u"Comes with her daughter"_s}});
    QTRY_VERIFY(queue().story()->visit().version > version);
    QCOMPARE(textOf(u"noteField"_s), u"Allergic to penicillin"_s);
    m_console->workplace().lock()->lock();
    QTRY_VERIFY(!seen(u"noteField"_s));
    unlock(password);
    QTRY_COMPARE(textOf(u"noteField"_s), u"Allergic to penicillin"_s);

    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"session"_s)));
    m_console.reset();
    open();
    m_console->workplace().resumeKept();
    QTRY_VERIFY(isLocked() && m_console->connection().isOnline());
    unlock(password);
    QTRY_VERIFY(!isLocked());
    queue().watchOnly();
    QTRY_COMPARE(textOf(u"noteField"_s), u"Allergic to penicillin"_s);
    QTRY_VERIFY(queue().story()->property("told").toBool());
    QCOMPARE(textOf(u"noteField"_s), u"Allergic to penicillin"_s);
    m_console->workplace().signOut();
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestLockRoom::everyDialogComesBack_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *dialog, const QString &user, const QString &room,
                         const QString &target, const QString &field) {
        QTest::newRow(dialog) << user << room << target << field;
    };
    row("settingDialog", u"admin"_s, u"setup"_s, {}, u"settingText"_s);
    row("planDialog", u"admin"_s, u"setup"_s, u"backups"_s, u"backupFolder"_s);
    row("trustDialog", u"admin"_s, u"setup"_s, {}, u"trustAddress"_s);
    row("serviceDialog", u"admin"_s, u"setup"_s, {}, u"serviceName"_s);
    row("counterDialog", u"admin"_s, u"setup"_s, {}, u"counterName"_s);
    row("personDialog", u"admin"_s, u"setup"_s, {}, u"personName"_s);
    row("printerDialog", u"admin"_s, u"devices"_s, {}, u"printerName"_s);
    row("issueDialog", u"registrar"_s, u"queue"_s, {}, u"nameField"_s);
    row("recordDialog", u"nurse"_s, u"records"_s, {}, u"recordSubject"_s);
    row("newOrderDialog", u"pharmacist"_s, u"prescription"_s, {}, u"medicineField"_s);
    row("settleDialog", u"pharmacist"_s, u"prescription"_s, {}, u"reasonField"_s);
    row("cancelOrderDialog", u"pharmacist"_s, u"prescription"_s, {}, u"cancelOrderReason"_s);
    row("deleteRecordDialog", u"admin"_s, u"records"_s, {}, {});
    row("readersDialog", u"admin"_s, u"broadcast"_s, {}, {});
    row("withdrawDialog", u"admin"_s, u"broadcast"_s, {}, {});
    row("urgentDialog", u"admin"_s, u"broadcast"_s, {}, {});
    row("passwordDialog", u"admin"_s, u"setup"_s, {}, {});
    row("takeAwayDialog", u"admin"_s, u"setup"_s, {}, {});
    row("scanDetails", u"radiographer"_s, u"radiology"_s, {}, {});
    row("requestDialog", u"doctor"_s, u"radiology"_s, {}, u"patientIdField"_s);
    row("summaryDialog", u"admin"_s, u"queue"_s, {}, {});
    row("issuedDialog", u"registrar"_s, u"queue"_s, {}, {});
    row("elsewhereDialog", u"registrar"_s, u"queue"_s, {}, {});
    row("saveDialog", u"admin"_s, u"events"_s, {}, u"fileField"_s);
}

// As the page would open it.
bool TestLockRoom::openDialog(const QString &name) const
{
    QObject *dialog = object(name);
    const auto ask = [dialog](auto... what) {
        return QMetaObject::invokeMethod(dialog, "ask", what...);
    };
    const QVariant nothing = QVariant::fromValue(nullptr);
    if (name == u"settingDialog"_s) {
        auto &setup = m_console->navigator().room<console::SetupRoom>();
        return ask(Q_ARG(QVariant, setup.settings()->valueFor(u"queue.max_calls"_s)));
    }
    if (name == u"planDialog"_s) {
        return ask(Q_ARG(bool, true));
    }
    const QStringList ofNew {u"trustDialog"_s, u"serviceDialog"_s, u"counterDialog"_s,
        u"personDialog"_s, u"printerDialog"_s};
    if (ofNew.contains(name)) {
        return ask(Q_ARG(QVariant, nothing));
    }
    if (name == u"recordDialog"_s) {
        return ask(Q_ARG(QString, u"proposal"_s));
    }
    if (name == u"deleteRecordDialog"_s) {
        auto &desk = m_console->navigator().room<console::RecordsRoom>();
        return ask(Q_ARG(QVariant, QVariant::fromValue(desk.feed()->records()->values().first())));
    }
    if (name == u"readersDialog"_s || name == u"withdrawDialog"_s) {
        auto &broadcasts = m_console->navigator().room<console::BroadcastRoom>();
        return ask(Q_ARG(QVariant, QVariant::fromValue(broadcasts.broadcasts()->values().first())));
    }
    if (name == u"passwordDialog"_s || name == u"takeAwayDialog"_s) {
        auto &setup = m_console->navigator().room<console::SetupRoom>();
        (void)QTest::qWaitFor([&] { return setup.people()->count() > 0; });
        const QVariant person = QVariant::fromValue(setup.people()->values().first());
        return name == u"passwordDialog"_s
            ? ask(Q_ARG(QVariant, person))
            : ask(Q_ARG(QString, u"person"_s), Q_ARG(QVariant, person));
    }
    if (name == u"scanDetails"_s) {
        auto &scans = m_console->navigator().room<console::RadiologyRoom>();
        dialog->setProperty("scan", QVariant::fromValue(scans.feed()->scans()->values().first()));
    }
    if (name == u"issuedDialog"_s || name == u"elsewhereDialog"_s) {
        dialog->setProperty(
            "visit", QVariant::fromValue(queue().feed()->visits()->values().first()));
    }
    if (name == u"summaryDialog"_s) {
        return QMetaObject::invokeMethod(dialog, "show", Q_ARG(QString, u"2026-01-07"_s));
    }
    if (name == u"saveDialog"_s) {
        return ask();
    }
    if (!dialog->property("order").isValid()) {
        return QMetaObject::invokeMethod(dialog, "open");
    }
    auto &pharmacy = m_console->navigator().room<console::PrescriptionRoom>();
    const prescription::Prescription order = pharmacy.feed()->orders()->values().first();
    dialog->setProperty("order", QVariant::fromValue(order));
    if (name == u"settleDialog"_s) {
        return ask(Q_ARG(QVariant, QVariant::fromValue(order)),
            Q_ARG(QVariant, QVariant::fromValue(order.items.first())),
            Q_ARG(QString, u"refused"_s));
    }
    return QMetaObject::invokeMethod(dialog, "open");
}

void TestLockRoom::everyDialogComesBack()
{
    QFETCH(QString, user);
    QFETCH(QString, room);
    QFETCH(QString, target);
    QFETCH(QString, field);
    const QString dialog = QString::fromLatin1(QTest::currentDataTag());
    m_console->workplace().signIn(user, password);
    QTRY_VERIFY(m_console->navigator().current());
    m_console->navigator().lead(room, target);
    if (room == u"queue"_s) { // its page is behind the choice of a counter
        queue().watchOnly();
    }
    QTRY_VERIFY(object(dialog));
    QTRY_VERIFY(object(dialog)->property("findable").toBool());
    QVERIFY(openDialog(dialog));
    QTRY_VERIFY(takesKeys(dialog));
    const QString title = object(dialog)->property("title").toString();
    const auto *drafts = m_console->workplace().drafts();
    if (!field.isEmpty()) {
        QTRY_VERIFY(seen(field));
        seen(field)->forceActiveFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        type(u"7"_s);
        QTRY_VERIFY(!drafts->value(dialog).value(u"fields"_s).toObject().isEmpty());
    }
    const QJsonObject kept = drafts->value(dialog);
    QVERIFY(!kept.isEmpty());
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(!object(dialog));
    unlock(password);
    QTRY_VERIFY(takesKeys(dialog));
    QTRY_COMPARE(field.isEmpty() ? u"7"_s : textOf(field), u"7"_s);
    QCOMPARE(object(dialog)->property("title").toString(), title);
    QTRY_COMPARE(drafts->value(dialog), kept);
    const bool asks = object(dialog)->property("asksFirst").toBool() && !field.isEmpty();
    press(Qt::Key_Escape);
    QCOMPARE(seen(u"leaving"_s) != nullptr, asks);
    if (asks) {
        QMetaObject::invokeMethod(seen(u"giveUp"_s), "clicked");
    }
    QTRY_VERIFY(!isOpen(dialog));
    QVERIFY(drafts->value(dialog).isEmpty());
    QCOMPARE(m_console->warnings(), QStringList());
    m_console->workplace().signOut();
}

void TestLockRoom::everyDialogIsKept_data()
{
    QTest::addColumn<QString>("user");
    for (const char *user : {"admin", "doctor", "pharmacist", "radiographer"}) {
        QTest::newRow(user) << QString::fromLatin1(user);
    }
}

// Each dialog of each room is one that is open again after a lock; and where somebody writes more
// than a line in it, it is not left without a question.
void TestLockRoom::everyDialogIsKept()
{
    QFETCH(QString, user);
    const QStringList plain {u"help"_s, u"signOutDialog"_s, u"inviteDialog"_s,
        u"trustDialog"_s}; // have nothing that anybody began
    m_console->workplace().signIn(user, password);
    QTRY_VERIFY(m_console->navigator().current());
    QStringList wrong;
    const QQmlListReference rooms(&m_console->navigator(), "rooms");
    for (qsizetype i = 0; i < rooms.count(); ++i) {
        auto *room = qobject_cast<console::ConsoleRoom *>(rooms.at(i));
        m_console->navigator().enter(room);
        QCoreApplication::processEvents();
        for (const QObject *one : m_console->window()->findChildren<QObject *>()) {
            const bool isKept = one->metaObject()->indexOfProperty("findable") >= 0;
            if (one->inherits("QQuickDialog") && !plain.contains(one->objectName())
                && (!isKept || one->objectName().isEmpty())) {
                wrong.append(room->id() + u": "_s + one->objectName()
                    + QString::fromLatin1(one->metaObject()->className()));
            }
            if (one->inherits("QQuickDialog") && wantsMuch(*one)
                && !one->property("asksFirst").toBool()) {
                wrong.append(one->objectName() + u" loses what is written"_s);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
    m_console->workplace().signOut();
}

void TestLockRoom::whatIsOnesOwnComesBack()
{
    start();
    for (const QString &dialog :
        {u"sessionsDialog"_s, u"ownPasswordDialog"_s, u"lockTimeDialog"_s}) {
        QTRY_VERIFY(object(dialog));
        QVERIFY(QMetaObject::invokeMethod(object(dialog), "open"));
        QTRY_VERIFY(takesKeys(dialog));
        if (dialog == u"ownPasswordDialog"_s) {
            type(u"hemlig"_s);
        }
        press(Qt::Key_L, Qt::AltModifier);
        QTRY_VERIFY(isLocked() && !object(dialog));
        unlock(password);
        QTRY_VERIFY(takesKeys(dialog));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!isOpen(dialog));
    }
    press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(isLocked());
    unlock(password);
    QTRY_VERIFY(object(u"sessionsDialog"_s));
    QVERIFY(!isOpen(u"sessionsDialog"_s)); // it was closed
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestLockRoom::signingOutForgetsFilters()
{
    start();
    QMetaObject::invokeMethod(seen(u"tabs"_s), "chosen", Q_ARG(QVariant, u"missed"_s));
    QTRY_VERIFY(!m_console->workplace().drafts()->value(u"page/queue"_s).isEmpty());
    m_console->workplace().signOut();
    QTRY_VERIFY(!m_console->navigator().current());
    start();
    QCOMPARE(seen(u"tabs"_s)->property("value").toString(), u"waiting"_s);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestLockRoom::cleanup()
{
    m_console.reset();
}

LOKET_SCREEN_TEST(TestLockRoom)
#include "tst_lockroom.moc"
