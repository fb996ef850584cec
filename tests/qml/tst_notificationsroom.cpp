// What people are told in the console's window, before a real server with the invented clinic.
#include "qml/console/notifications/notificationsroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/records/recordsroom.h"
#include "serverthread.h"
#include "support/consolehands.h"
#include "support/screentest.h"
#include "vocabulary/notifications/names.h"

#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {
const QString password = u"demo12345"_s;
}

class TestNotificationsRoom : public QObject, private ConsoleHands {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsToldIsCountedInTheRail();
    void enterLeadsToWhatItIsAbout();
    void enterLeadsToTheCounterThatWasTakenOver();
    void readOnOneConsoleIsReadOnAll();
    void allAreReadByOneKey();
    void whatIsToldNowIsSaidInPassing();
    void anAlertIsComposedReadAndWithdrawn();
    void aKeyPressedTwiceReadsOneAlert();
    void whatToDoIsReadWhole();
    void whatIsWithdrawnMeanwhileIsGone();
    void whatIsComposedComesThroughALock();
    void aMaintenanceIsComposed();
    void whoMayNotIsNotOffered();
    void anotherPersonHasOthers();
    void cleanup();

private:
    std::unique_ptr<ConsoleWindow> opened(const QString &name, const QString &role) const;
    static console::NotificationsRoom &enter(ConsoleWindow &console);
    // By the registrar, in another console: a task for the nurse.
    void giveTask(const QString &subject);
    int rowOf(const QString &kind, const QString &subject) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<ConsoleWindow> m_other;
    console::NotificationsRoom *m_room = nullptr;
};

void TestNotificationsRoom::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

std::unique_ptr<ConsoleWindow> TestNotificationsRoom::opened(
    const QString &name, const QString &role) const
{
    auto console = std::make_unique<ConsoleWindow>(m_url, m_folder->filePath(name), u"en"_s);
    (void)console->load();
    console->window()->resize(1440, 900);
    console->window()->show();
    (void)QTest::qWaitForWindowExposed(console->window());
    console->workplace().signIn(role, password);
    (void)QTest::qWaitFor([&] { return console->navigator().current() != nullptr; });
    return console;
}

console::NotificationsRoom &TestNotificationsRoom::enter(ConsoleWindow &console)
{
    auto &room = console.navigator().room<console::NotificationsRoom>();
    console.navigator().enter(&room);
    (void)QTest::qWaitFor([&] { return !room.feed()->isStale(); });
    return room;
}

void TestNotificationsRoom::init()
{
    m_console = opened(u"console.ini"_s, u"nurse"_s);
    m_room = &enter(*m_console);
    QTRY_VERIFY(seen(u"notificationView"_s));
    m_other = opened(u"other.ini"_s, u"registrar"_s);
    QTRY_VERIFY(m_other->workplace().connection()->isOnline());
    m_console->window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_console->window()));
}

void TestNotificationsRoom::cleanup()
{
    QCOMPARE(m_console->warnings(), QStringList());
    m_console->workplace().signOut();
    QTRY_VERIFY(!m_console->navigator().current());
    m_console.reset();
    m_other.reset();
}

void TestNotificationsRoom::giveTask(const QString &subject)
{
    m_other->workplace().connection()->query(u"ticket:create"_s,
        {{u"subject"_s, subject}, {u"assignedTo"_s, m_room->workplace()->connection()->user().id}});
    QTRY_VERIFY(rowOf(u"ticket:assigned"_s, subject) >= 0);
}

int TestNotificationsRoom::rowOf(const QString &kind, const QString &subject) const
{
    const QList<notifications::Notification> &all = m_room->feed()->all()->values();
    for (int row = 0; row < all.size(); ++row) {
        if (all[row].kind == kind && all[row].data.value(u"subject"_s) == subject) {
            return row;
        }
    }
    return -1;
}

void TestNotificationsRoom::whatIsToldIsCountedInTheRail()
{
    const int before = m_room->badge();
    giveTask(u"A lamp is out"_s);
    QTRY_COMPARE(m_room->badge(), before + 1);
    QQuickItem *button = seen(u"room-notifications"_s);
    QVERIFY(button);
    QCOMPARE(button->property("badge").toInt(), before + 1);
}

void TestNotificationsRoom::enterLeadsToWhatItIsAbout()
{
    giveTask(u"A chair is broken"_s);
    QQuickItem *view = seen(u"notificationView"_s);
    view->setProperty("currentIndex", rowOf(u"ticket:assigned"_s, u"A chair is broken"_s));
    view->forceActiveFocus();
    const int before = m_room->badge();
    press(Qt::Key_Return);
    auto &desk = m_console->navigator().room<console::RecordsRoom>();
    QTRY_COMPARE(m_console->navigator().current(), static_cast<console::ConsoleRoom *>(&desk));
    QTRY_COMPARE(desk.detail()->record().subject, u"A chair is broken"_s);
    QTRY_COMPARE(m_room->badge(), before - 1);
}

void TestNotificationsRoom::enterLeadsToTheCounterThatWasTakenOver()
{
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    QTRY_VERIFY(!queue.feed()->isStale());
    queue.chooseCounter(u"1"_s);
    client::ServerConnection &nurse = *m_room->workplace()->connection();
    nurse.query(u"queue:open-counter"_s, {{u"counterId"_s, u"2"_s}});
    const auto isNurses = [&] {
        const auto counter = queue.feed()->counters()->find(u"2"_s);
        return counter && counter->personId == nurse.user().id;
    };
    QTRY_VERIFY(isNurses());
    m_other->workplace().connection()->query(u"queue:open-counter"_s, {{u"counterId"_s, u"2"_s}});
    const auto row = [this] {
        const auto &all = m_room->feed()->all()->values();
        const auto told = std::find_if(all.cbegin(), all.cend(),
            [](const auto &one) { return one.kind == u"counter:taken-over"_s; });
        return told == all.cend() ? -1 : int(told - all.cbegin());
    };
    QTRY_VERIFY(row() >= 0);
    QQuickItem *view = seen(u"notificationView"_s);
    view->setProperty("currentIndex", row());
    view->forceActiveFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(m_console->navigator().current(), static_cast<console::ConsoleRoom *>(&queue));
    QTRY_COMPARE(queue.desk()->counterId(), u"2"_s);
    QCOMPARE(queue.story()->visitId(), QString());
}

void TestNotificationsRoom::readOnOneConsoleIsReadOnAll()
{
    giveTask(u"A tap drips"_s);
    const auto second = opened(u"second.ini"_s, u"nurse"_s);
    auto &room = enter(*second);
    QTRY_COMPARE(room.badge(), m_room->badge());
    const int before = room.badge();
    room.actions()->read(room.feed()->all()->values().first().id);
    QTRY_COMPARE(room.badge(), before - 1);
    QTRY_COMPARE(m_room->badge(), before - 1);
    QVERIFY(m_room->feed()->all()->values().first().isRead);
}

void TestNotificationsRoom::allAreReadByOneKey()
{
    giveTask(u"A door squeaks"_s);
    seen(u"notificationView"_s)->forceActiveFocus();
    const auto newestIsSeen = [this] {
        return part(u"seen"_s)->property("known").toString() == m_room->feed()->newest();
    };
    QTRY_VERIFY(newestIsSeen());
    const int before = m_room->badge();
    giveTask(u"A step is loose"_s); // this moment: nobody can have read it
    QVERIFY(!newestIsSeen());
    press(Qt::Key_R, Qt::ShiftModifier);
    QTRY_VERIFY(m_room->badge() < before);
    QCOMPARE(m_room->badge(), 1);
    QVERIFY(!m_room->feed()->all()->values().first().isRead);
    QTRY_VERIFY(newestIsSeen());
    press(Qt::Key_R, Qt::ShiftModifier);
    QTRY_COMPARE(m_room->badge(), 0);
    QVERIFY(!seen(u"readAllButton"_s)->isEnabled());
    QVERIFY(m_room->feed()->all()->values().first().isRead);
}

void TestNotificationsRoom::whatIsToldNowIsSaidInPassing()
{
    QObject *news = part(u"headerNews"_s);
    QMetaObject::invokeMethod(news, "clear");
    giveTask(u"A window is open"_s);
    QTRY_VERIFY(news->property("text").toString().contains(u"A window is open"_s));
    auto *timer = news->findChild<QObject *>(u"newsTimer"_s);
    QVERIFY(timer->property("running").toBool());
    QMetaObject::invokeMethod(news, "next"); // when its time is over
    QTRY_VERIFY(!news->property("visible").toBool());
}

void TestNotificationsRoom::anAlertIsComposedReadAndWithdrawn()
{
    const auto admin = opened(u"admin.ini"_s, u"admin"_s);
    auto &room = enter(*admin);
    QWindow *window = admin->window();
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    auto *dialog = admin->window()->findChild<QObject *>(u"composeDialog"_s);
    QTRY_VERIFY(test::takesKeys(dialog));
    for (const QChar letter : u"The network is slow"_s) {
        QTest::keyClick(window, letter.toLatin1());
    }
    QTest::keyClick(window, Qt::Key_Return);
    QTRY_VERIFY(!dialog->property("visible").toBool());
    QTRY_VERIFY(seen(u"alertStrip"_s));
    QCOMPARE(seen(u"alertStrip"_s)->property("text").toString(), u"The network is slow"_s);
    m_console->window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_console->window()));
    QTRY_VERIFY(seen(u"readAlertButton"_s)->isEnabled());
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(!seen(u"alertStrip"_s));
    QTRY_COMPARE(room.alerts()->values().first().readers, 1);
    room.actions()->send(false, {{u"level"_s, u"critical"_s}, {u"message"_s, u"Stop"_s}});
    QTRY_VERIFY(seen(u"alertStrip"_s));
    QTRY_COMPARE(room.actions()->working(), QString()); // one thing at a time
    room.actions()->withdraw(room.alerts()->values().first().id);
    QTRY_VERIFY(!seen(u"alertStrip"_s));
    QVERIFY(room.alerts()->values().first().withdrawnAt);
    QTRY_COMPARE(room.actions()->working(), QString());
    room.actions()->send(false,
        {{u"level"_s, u"critical"_s},
            {u"messages"_s, QJsonObject {{u"en"_s, u"Stop"_s}, {u"id"_s, u"Berhenti"_s}}}});
    QTRY_VERIFY(seen(u"alertStrip"_s));
    const auto said = [this] { return seen(u"alertStrip"_s)->property("text").toString(); };
    QCOMPARE(said(), u"Stop"_s);
    m_console->languages().choose(u"id"_s);
    QTRY_COMPARE(said(), u"Berhenti"_s);
    m_console->languages().choose(u"en"_s);
    QTRY_COMPARE(said(), u"Stop"_s);
    QTRY_COMPARE(room.actions()->working(), QString());
    room.actions()->withdraw(room.alerts()->values().first().id);
    QTRY_VERIFY(!seen(u"alertStrip"_s));
    QCOMPARE(admin->warnings(), QStringList());
}

// The next one has come up under the finger: nobody has read it yet.
void TestNotificationsRoom::aKeyPressedTwiceReadsOneAlert()
{
    const auto admin = opened(u"admin.ini"_s, u"admin"_s);
    auto &room = enter(*admin);
    for (const QString &message : {u"The network is slow"_s, u"The printer is out"_s}) {
        room.actions()->send(false, {{u"level"_s, u"warning"_s}, {u"message"_s, message}});
        QTRY_COMPARE(room.actions()->working(), QString());
    }
    auto *alerts = m_room->feed()->alerts();
    QTRY_COMPARE(alerts->count(), 2);
    m_console->window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_console->window()));
    press(Qt::Key_A, Qt::AltModifier); // it has only just come
    QCOMPARE(m_room->actions()->working(), QString());
    QTRY_VERIFY(seen(u"readAlertButton"_s)->isEnabled());
    const QString first = seen(u"alertStrip"_s)->property("text").toString();
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(alerts->count(), 1);
    QTRY_COMPARE(m_room->actions()->working(), QString());
    press(Qt::Key_A, Qt::AltModifier);
    QCOMPARE(m_room->actions()->working(), QString());
    QVERIFY(seen(u"alertStrip"_s)->property("text").toString() != first);
    QTRY_VERIFY(seen(u"readAlertButton"_s)->isEnabled());
    press(Qt::Key_A, Qt::AltModifier);
    QTRY_VERIFY(!seen(u"alertStrip"_s));
}

// As much as an alert can hold, in a window as small as it may be.
void TestNotificationsRoom::whatToDoIsReadWhole()
{
    const auto admin = opened(u"admin.ini"_s, u"admin"_s);
    auto &room = enter(*admin);
    m_console->window()->resize(1024, 700);
    const QString action =
        u"Write numbers by hand, call the patients aloud and ask at the desk. "_s.repeated(3).left(
            notifications::longestMessage);
    room.actions()->send(false,
        {{u"level"_s, u"warning"_s}, {u"message"_s, u"The network is slow"_s},
            {u"action"_s, action}});
    QTRY_VERIFY(seen(u"alertStrip"_s));
    const auto isCut = [](const QQuickItem *item) { return item->property("truncated").toBool(); };
    const auto shown = [&](QQuickItem *top) {
        QList<QQuickItem *> found;
        for (QQuickItem *each : top->findChildren<QQuickItem *>()) {
            if (each->isVisible() && each->property("text").toString() == action) {
                found.append(each);
            }
        }
        return found;
    };
    m_console->window()->grabWindow();
    const QList<QQuickItem *> strip = shown(seen(u"alertStrip"_s));
    QCOMPARE(strip.size(), 1);
    QVERIFY(!isCut(strip.first()));
    QVERIFY(seen(u"alertStrip"_s)->height() >= strip.first()->implicitHeight());
    QQuickItem *row = nullptr;
    QQuickItem *view = seen(u"notificationView"_s);
    QVERIFY(QMetaObject::invokeMethod(
        view, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, row), Q_ARG(int, 0)));
    QCOMPARE(shown(row).size(), 1);
    QVERIFY(!isCut(shown(row).first()));

    auto *tabs = findSeen(admin->window()->contentItem(), u"notificationTabs"_s);
    QMetaObject::invokeMethod(tabs, "chosen", Q_ARG(QVariant, u"alerts"_s));
    QQuickItem *alerts = nullptr;
    QTRY_VERIFY(alerts = findSeen(admin->window()->contentItem(), u"alertView"_s));
    const auto detail = [&] {
        const auto *first = alerts->property("currentItem").value<QQuickItem *>();
        return first ? first->property("detail").toString() : QString();
    };
    alerts->setProperty("currentIndex", 0);
    QTRY_VERIFY(detail().contains(u"have read it"_s));
    QTRY_COMPARE(room.actions()->working(), QString());
    room.actions()->withdraw(room.alerts()->values().first().id);
    QTRY_VERIFY(!seen(u"alertStrip"_s));
    QTRY_VERIFY(detail().contains(u"Withdrawn by"_s));
    QVERIFY2(!detail().contains(u"of 0"_s), qPrintable(detail()));
    QCOMPARE(admin->warnings(), QStringList());
}

// Also where the console was locked.
void TestNotificationsRoom::whatIsWithdrawnMeanwhileIsGone()
{
    const auto admin = opened(u"admin.ini"_s, u"admin"_s);
    auto &room = enter(*admin);
    const auto send = [&] {
        room.actions()->send(
            false, {{u"level"_s, u"critical"_s}, {u"message"_s, u"Leave the house"_s}});
        QTRY_VERIFY(seen(u"alertStrip"_s));
        QTRY_COMPARE(room.actions()->working(), QString());
    };
    const auto withdraw = [&] {
        room.actions()->withdraw(room.alerts()->values().first().id);
        QTRY_COMPARE(room.actions()->working(), QString());
        QTRY_VERIFY(room.alerts()->values().first().withdrawnAt);
    };
    send();
    m_console->workplace().lock()->lock();
    QTRY_VERIFY(seen(u"lockPassword"_s));
    withdraw();
    m_console->window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_console->window()));
    seen(u"lockPassword"_s)->setProperty("text", password);
    seen(u"lockPassword"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(seen(u"notificationView"_s));
    QTRY_VERIFY(!seen(u"alertStrip"_s));
}

void TestNotificationsRoom::whatIsComposedComesThroughALock()
{
    const auto admin = opened(u"admin.ini"_s, u"admin"_s);
    enter(*admin);
    QWindow *window = admin->window();
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(window));
    const auto find = [&admin](const QString &name) {
        return findSeen(admin->window()->contentItem(), name);
    };
    const auto typeIn = [window](const QString &text) {
        for (const QChar letter : text) {
            QTest::keyClick(window, letter.toLatin1());
        }
    };
    QTest::keyClick(window, Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(find(u"composeMessage"_s));
    QMetaObject::invokeMethod(find(u"composeKind"_s), "chosen", Q_ARG(QVariant, u"maintenance"_s));
    typeIn(u"No laboratory"_s);
    QMetaObject::invokeMethod(find(u"composeLanguage"_s), "chosen", Q_ARG(QVariant, u"id"_s));
    QTRY_COMPARE(find(u"composeMessage"_s)->property("text").toString(), QString());
    find(u"composeMessage"_s)->property("input").value<QQuickItem *>()->forceActiveFocus();
    typeIn(u"Tutup"_s);
    find(u"composeServices"_s)->setProperty("chosen", QStringList {u"L"_s});

    QTest::keyClick(window, Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(find(u"lockPassword"_s));
    QCOMPARE(admin->window()->findChild<QObject *>(u"composeDialog"_s), nullptr);
    find(u"lockPassword"_s)->setProperty("text", password);
    find(u"lockPassword"_s)->forceActiveFocus();
    QTest::keyClick(window, Qt::Key_Return);
    QTRY_VERIFY(find(u"composeMessage"_s));
    QTRY_COMPARE(find(u"composeMessage"_s)->property("text").toString(), u"Tutup"_s);
    QCOMPARE(find(u"composeKind"_s)->property("value").toString(), u"maintenance"_s);
    QCOMPARE(find(u"composeServices"_s)->property("chosen").toStringList(), QStringList {u"L"_s});
    QMetaObject::invokeMethod(find(u"composeLanguage"_s), "chosen", Q_ARG(QVariant, u"en"_s));
    QTRY_COMPARE(find(u"composeMessage"_s)->property("text").toString(), u"No laboratory"_s);
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(find(u"leaving"_s));
    QMetaObject::invokeMethod(find(u"giveUp"_s), "clicked");
    QTRY_VERIFY(!find(u"composeMessage"_s));
    QCOMPARE(admin->warnings(), QStringList());
}

void TestNotificationsRoom::aMaintenanceIsComposed()
{
    const auto admin = opened(u"admin.ini"_s, u"admin"_s);
    auto &room = enter(*admin);
    const QDateTime start = room.typedStart(u"23:30"_s);
    QVERIFY(start > room.workplace()->now());
    QVERIFY(!room.typedStart(u"soon"_s).isValid());
    QTRY_VERIFY(!room.services().isEmpty());
    room.sendMaintenance(
        {{u"level"_s, u"info"_s},
            {u"messages"_s, QJsonObject {{u"en"_s, u"The laboratory is closed"_s}}},
            {u"affectedServices"_s, QJsonArray {room.services().first().value}}},
        start, 150);
    QTRY_VERIFY(seen(u"alertStrip"_s));
    QTRY_COMPARE(room.actions()->working(), QString());
    const notifications::Alert alert = room.alerts()->values().first();
    QCOMPARE(alert.duration(), Millis(std::chrono::minutes(150)));
    QVERIFY(!seen(u"alertStrip"_s)->property("origin").toString().isEmpty());
    room.actions()->withdraw(alert.id);
    QTRY_VERIFY(!seen(u"alertStrip"_s));
}

void TestNotificationsRoom::whoMayNotIsNotOffered()
{
    QVERIFY(!m_room->mayCompose());
    QVERIFY(!seen(u"notificationTabs"_s));
    QVERIFY(!seen(u"newAlert"_s));
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!part(u"composeDialog"_s)->property("visible").toBool());
}

void TestNotificationsRoom::anotherPersonHasOthers()
{
    giveTask(u"Only for the nurse"_s);
    m_console->workplace().signOut();
    QTRY_VERIFY(!m_console->navigator().current());
    QVERIFY(m_room->feed()->all()->values().isEmpty());
    m_console->workplace().signIn(u"doctor"_s, password);
    QTRY_VERIFY(m_console->navigator().current());
    m_room = &enter(*m_console);
    QTRY_VERIFY(!m_room->feed()->isStale());
    QCOMPARE(rowOf(u"ticket:assigned"_s, u"Only for the nurse"_s), -1);
}

LOKET_SCREEN_TEST(TestNotificationsRoom)
#include "tst_notificationsroom.moc"
