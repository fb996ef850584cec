// The room of the broadcasts in the console's window, and what others see of them, before a real
// server.
#include "console/consolewindow.h"
#include "qml/console/broadcast/broadcastroom.h"
#include "qml/console/core/typedtime.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "support/takeskeys.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using console::BroadcastDraft;
using console::BroadcastRoom;

namespace {
const QString password = u"sekali-lagi-dong"_s;
}

class TestBroadcastRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void oneIsSentByKeyboardAlone();
    void whatIsMissingIsSaid();
    void sendIsAlwaysInSight_data();
    void sendIsAlwaysInSight();
    void theUrgentIsAskedForFirst();
    void othersReadItWhereverTheyAre();
    void whatIsWithdrawnGoesEverywhere();
    void aDraftOutlivesTheProgram();
    void anOldOneIsSentAgain();
    void everyoneSeesTheStripAndFewTheRoom();
    void timesAreTypedAsPeopleWriteThem_data();
    void timesAreTypedAsPeopleWriteThem();

private:
    std::unique_ptr<ConsoleWindow> open(const QString &role) const;
    static BroadcastRoom &roomIn(ConsoleWindow &console)
    {
        return console.navigator().room<BroadcastRoom>();
    }
    QQuickItem *seen(const QString &name) const { return seenIn(*m_console, name); }
    static QQuickItem *seenIn(ConsoleWindow &console, const QString &name)
    {
        return findSeen(console.window()->contentItem(), name);
    }
    bool isOpen(const QString &name) const
    {
        return m_console->window()->findChild<QObject *>(name)->property("opened").toBool();
    }
    bool takesKeys(const QString &name) const
    {
        return test::takesKeys(*m_console->window(), name);
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
    // To everyone on duty, from now; gives its id.
    QString send(const QString &text, broadcast::Level level = broadcast::Level::Information) const;

    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<ConsoleWindow> m_console;
    BroadcastRoom *m_room = nullptr;
};

void TestBroadcastRoom::initTestCase()
{
    const auto settings =
        loadSettings({{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().message));
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::Morning, password});
    m_url = m_server->start().value().url;
}

std::unique_ptr<ConsoleWindow> TestBroadcastRoom::open(const QString &role) const
{
    auto console =
        std::make_unique<ConsoleWindow>(m_url, m_folder.filePath(role + u".ini"_s), u"en"_s);
    if (!console->load()) {
        return {};
    }
    console->window()->show();
    console->workplace().signIn(role, password);
    return QTest::qWaitFor([&] { return !roomIn(*console).broadcasts()->isStale(); })
        ? std::move(console)
        : nullptr;
}

// The registrar goes to the room.
void TestBroadcastRoom::init()
{
    m_console = open(u"registrar"_s);
    QVERIFY(m_console);
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    m_room = &roomIn(*m_console);
    m_room->draft()->clear();
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(seen(u"messageArea"_s));
}

void TestBroadcastRoom::cleanup()
{
    for (const broadcast::Broadcast &one : m_room->broadcasts()->values()) {
        if (one.isOpen() && !one.id.startsWith(u"sample"_s)) {
            m_room->actions()->withdraw(one.id);
            QTRY_VERIFY(m_room->actions()->working().isEmpty());
        }
    }
    QCOMPARE(m_console->warnings(), QStringList());
    m_console.reset();
}

QString TestBroadcastRoom::send(const QString &text, broadcast::Level level) const
{
    m_room->draft()->clear();
    m_room->draft()->setText(u"en"_s, text);
    m_room->draft()->setLevel(level);
    m_room->set(BroadcastRoom::Part::People, {}, true);
    QSignalSpy sent(m_room->actions(), &console::BroadcastActions::sent);
    m_room->send();
    return sent.wait() ? sent.first().first().value<broadcast::Broadcast>().id : QString();
}

void TestBroadcastRoom::oneIsSentByKeyboardAlone()
{
    QTRY_VERIFY(seen(u"messageArea"_s)->hasActiveFocus());
    type(u"The lift is out of order."_s);
    QCOMPARE(seen(u"lengthText"_s)->property("text").toString(), u"25 of 160"_s);
    QCOMPARE(seen(u"noticeText"_s)->property("text").toString(), u"The lift is out of order."_s);
    press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"audienceMenu"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Return); // all displays
    QTRY_VERIFY(seen(u"chip-0-"_s));
    QTRY_VERIFY(seen(u"reachText"_s));
    const int before = m_room->broadcasts()->count();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->broadcasts()->count(), before + 1);
    const broadcast::Broadcast sent = m_room->broadcasts()->values().first();
    QCOMPARE(sent.texts.value(u"en"_s).toString(), u"The lift is out of order."_s);
    QVERIFY(sent.audience.everyDisplay);
    QCOMPARE(sent.state, broadcast::State::Current);
    QTRY_VERIFY(m_room->draft()->isEmpty());
}

void TestBroadcastRoom::whatIsMissingIsSaid()
{
    const auto hint = [this] {
        QQuickItem *item = seen(u"hint"_s);
        return item ? item->property("text").toString() : QString();
    };
    QVERIFY(hint().isEmpty()); // nobody has begun
    QVERIFY(!seen(u"sendButton"_s)->isEnabled());
    QVERIFY(QMetaObject::invokeMethod(seen(u"template-1"_s), "clicked")); // room moved
    QVERIFY(hint().contains(u"___"_s));
    m_room->set(BroadcastRoom::Part::Displays, {}, true); // nothing else is missing
    QVERIFY(hint().contains(u"___"_s));
    QVERIFY(!seen(u"sendButton"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_room->actions()->working().isEmpty());
    m_room->set(BroadcastRoom::Part::Displays, {}, false);
    QCOMPARE(m_room->draft()->level(), broadcast::Level::Warning);
    type(u"X-ray"_s); // over the first gap
    QVERIFY(m_room->draft()->text(u"en"_s).startsWith(u"X-ray has moved"_s));
    for (const QString &language : {u"id"_s, u"en"_s, u"th"_s}) {
        m_room->draft()->setText(language, u"Moved"_s);
    }
    QCOMPARE(hint(), u"Choose who is to see it."_s);
    m_room->set(BroadcastRoom::Part::Patients, u"G"_s, true);
    QVERIFY(hint().isEmpty());
    QVERIFY(seen(u"sendButton"_s)->isEnabled());
    m_room->draft()->setEnd(BroadcastDraft::End::Other);
    QVERIFY(hint().startsWith(u"Type when it ends"_s));
    QVERIFY(!seen(u"sendButton"_s)->isEnabled());
    QVERIFY(QMetaObject::invokeMethod(seen(u"chip-2-G"_s), "clicked"));
    QTRY_VERIFY(!seen(u"chip-2-G"_s));
    QVERIFY(m_room->draft()->audience().isEmpty());
}

void TestBroadcastRoom::sendIsAlwaysInSight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "id", "th"}) {
        const QString name = QString::fromLatin1(language);
        QTest::addRow("1024x700 %s", language) << QSize(1024, 700) << name;
        QTest::addRow("1366x768 %s", language) << QSize(1366, 768) << name;
    }
}

// Also below a message that is still to be read, with all that a draft can have.
void TestBroadcastRoom::sendIsAlwaysInSight()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    const auto other = open(u"admin"_s);
    QVERIFY(other);
    BroadcastRoom &theirs = roomIn(*other);
    theirs.draft()->clear();
    theirs.draft()->setText(u"en"_s, u"Leave the building by the stairs."_s);
    theirs.draft()->setLevel(broadcast::Level::Urgent);
    theirs.set(BroadcastRoom::Part::People, {}, true);
    QSignalSpy sent(theirs.actions(), &console::BroadcastActions::sent);
    theirs.send();
    QVERIFY(sent.wait());
    const QString urgent = sent.first().first().value<broadcast::Broadcast>().id;
    m_console->languages().choose(language);
    m_console->window()->resize(size);
    QTRY_COMPARE(m_console->window()->size(), size);
    QTRY_VERIFY(seen(u"staffStrip"_s));
    QVERIFY(QMetaObject::invokeMethod(seen(u"template-1"_s), "clicked"));
    for (const QString &service : {u"G"_s, u"K"_s, u"A"_s, u"L"_s, u"X"_s}) {
        m_room->set(BroadcastRoom::Part::Displays, service, true);
    }
    m_room->draft()->setEnd(BroadcastDraft::End::Other);
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    QTRY_VERIFY(seen(u"hint"_s)); // what is missing stands above it
    const QRectF window(QPointF(), m_console->window()->size());
    const auto isInside = [&](const QString &name) {
        const QQuickItem *item = seen(name);
        return item && window.contains(item->mapRectToScene({0, 0, item->width(), item->height()}));
    };
    for (const QString &name : {u"sendButton"_s, u"clearButton"_s, u"hint"_s}) {
        QTRY_VERIFY2(isInside(name), qPrintable(name));
    }
    const QQuickItem *area = seen(u"messageArea"_s); // and there is room to write above
    const QRectF flick = area->mapRectToScene({0, 0, area->width(), area->height()});
    const QQuickItem *hint = seen(u"hint"_s);
    QVERIFY(hint->mapToScene({0, 0}).y() - flick.top() > 60);
    m_console->languages().choose(u"en"_s);
    theirs.actions()->withdraw(urgent);
    QTRY_VERIFY(!seen(u"staffStrip"_s));
}

void TestBroadcastRoom::theUrgentIsAskedForFirst()
{
    const int before = m_room->broadcasts()->count();
    m_room->draft()->setText(u"en"_s, u"Leave the building."_s);
    m_room->draft()->setLevel(broadcast::Level::Urgent);
    m_room->set(BroadcastRoom::Part::Displays, {}, true);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(takesKeys(u"urgentDialog"_s));
    QCOMPARE(m_room->broadcasts()->count(), before);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isOpen(u"urgentDialog"_s));
    QVERIFY(!m_room->draft()->isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier); // one too many: nobody can have read it yet
    QTRY_VERIFY(isOpen(u"urgentDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_room->actions()->working().isEmpty());
    QTRY_VERIFY(takesKeys(u"urgentDialog"_s));
    QCOMPARE(m_room->broadcasts()->count(), before);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_room->broadcasts()->count(), before + 1);
    QTRY_VERIFY(!isOpen(u"urgentDialog"_s));
}

void TestBroadcastRoom::othersReadItWhereverTheyAre()
{
    const auto doctor = open(u"doctor"_s);
    QVERIFY(doctor);
    const QString first = send(u"The meeting is at three."_s);
    const QString urgent = send(u"Leave the building."_s, broadcast::Level::Urgent);
    QTRY_COMPARE(roomIn(*doctor).unread()->count(), 2);
    QVERIFY(roomIn(*doctor).unread()->values().first().id == urgent); // the loudest first
    QQuickItem *strip = seenIn(*doctor, u"staffStrip"_s);
    QVERIFY(strip);
    QCOMPARE(strip->property("text").toString(), u"Leave the building."_s);
    QVERIFY(strip->height() > 0);
    QVERIFY(!seen(u"staffStrip"_s)); // who sent them knows
    QTRY_COMPARE(m_room->broadcasts()->find(first)->readers.told, 1);

    QTRY_VERIFY(seenIn(*doctor, u"readButton"_s)->isEnabled());
    QTest::keyClick(doctor->window(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(roomIn(*doctor).unread()->count(), 1);
    QCOMPARE(strip->property("text").toString(), u"The meeting is at three."_s);
    QTRY_COMPARE(roomIn(*doctor).actions()->working(), QString());
    QTest::keyClick(doctor->window(), Qt::Key_R, Qt::AltModifier); // nobody has seen that one yet
    QCOMPARE(roomIn(*doctor).actions()->working(), QString());
    QTRY_COMPARE(m_room->broadcasts()->find(urgent)->readers.read, 1);
    QCOMPARE(m_room->broadcasts()->find(first)->readers.read, 0);

    const auto again = open(u"doctor"_s); // at another PC
    QTRY_COMPARE(roomIn(*again).unread()->count(), 1);
    QTRY_VERIFY(seenIn(*again, u"readButton"_s)->isEnabled());
    QVERIFY(QMetaObject::invokeMethod(seenIn(*again, u"readButton"_s), "clicked"));
    QTRY_VERIFY(roomIn(*doctor).unread()->count() == 0);
    QTRY_VERIFY(!seenIn(*doctor, u"staffStrip"_s));
    QCOMPARE(doctor->warnings(), QStringList());
}

void TestBroadcastRoom::whatIsWithdrawnGoesEverywhere()
{
    const auto doctor = open(u"doctor"_s);
    const QString id = send(u"The meeting is at three."_s);
    QTRY_VERIFY(seenIn(*doctor, u"staffStrip"_s));
    m_console->window()->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_console->window()));
    auto *list = seen(u"sentList"_s);
    list->forceActiveFocus();
    list->setProperty("currentIndex", m_room->broadcasts()->rowOf(id));
    press(Qt::Key_Return);
    QTRY_VERIFY(takesKeys(u"readersDialog"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isOpen(u"readersDialog"_s));
    list->forceActiveFocus();
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"withdrawDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!seenIn(*doctor, u"staffStrip"_s));
    QTRY_COMPARE(m_room->broadcasts()->find(id)->state, broadcast::State::Withdrawn);
    QTRY_VERIFY(!isOpen(u"withdrawDialog"_s));
}

void TestBroadcastRoom::aDraftOutlivesTheProgram()
{
    m_room->draft()->setText(u"th"_s, u"ลิฟต์เสีย"_s);
    m_room->draft()->setLevel(broadcast::Level::Warning);
    m_room->draft()->setEnd(BroadcastDraft::End::Other);
    m_room->draft()->setEndText(u"17:30"_s);
    m_room->set(BroadcastRoom::Part::People, u"nurse"_s, true);
    const QJsonObject draft = m_room->draft()->toJson();
    m_console->navigator().goBack(); // leaves the page
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(seen(u"chip-1-nurse"_s));
    m_console->workplace().signOut();
    QVERIFY(m_room->draft()->isEmpty()); // nobody else sees it
    m_console = open(u"registrar"_s);
    m_room = &roomIn(*m_console);
    QCOMPARE(m_room->draft()->toJson(), draft);
    m_console->navigator().enter(m_room);
    QTRY_VERIFY(seen(u"chip-1-nurse"_s));
    m_room->draft()->clear();
}

void TestBroadcastRoom::anOldOneIsSentAgain()
{
    QTRY_VERIFY(m_room->broadcasts()->find(u"sample-3"_s));
    auto *list = seen(u"sentList"_s);
    list->forceActiveFocus();
    list->setProperty("currentIndex", m_room->broadcasts()->rowOf(u"sample-3"_s));
    press(Qt::Key_A);
    QCOMPARE(m_room->draft()->text(u"en"_s), u"The staff meeting has moved to 15:30"_s);
    QVERIFY(m_room->draft()->audience().everyone);
    QTRY_VERIFY(seen(u"chip-1-"_s));
    QVERIFY(QMetaObject::invokeMethod(seen(u"clearButton"_s), "clicked"));
    QVERIFY(m_room->draft()->isEmpty());
}

void TestBroadcastRoom::everyoneSeesTheStripAndFewTheRoom()
{
    const auto auditor = open(u"auditor"_s);
    QVERIFY(auditor);
    QVERIFY(!roomIn(*auditor).isOpen());
    send(u"The meeting is at three."_s);
    QTRY_VERIFY(seenIn(*auditor, u"staffStrip"_s));
}

void TestBroadcastRoom::timesAreTypedAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDateTime>("time");
    const QDate today(2026, 11, 24);
    QTest::newRow("colon") << u"14:30"_s << QDateTime(today, QTime(14, 30));
    QTest::newRow("point") << u" 14.30 "_s << QDateTime(today, QTime(14, 30));
    QTest::newRow("no sign") << u"1430"_s << QDateTime(today, QTime(14, 30));
    QTest::newRow("hour") << u"14"_s << QDateTime(today, QTime(14, 0));
    QTest::newRow("tomorrow") << u"0715"_s << QDateTime(today.addDays(1), QTime(7, 15));
    QTest::newRow("day") << u"3.12. 14:30"_s << QDateTime(QDate(2026, 12, 3), QTime(14, 30));
    QTest::newRow("next year") << u"3/1 9:00"_s << QDateTime(QDate(2027, 1, 3), QTime(9, 0));
    QTest::newRow("no time") << u"25:00"_s << QDateTime();
    QTest::newRow("no day") << u"31.2. 10:00"_s << QDateTime();
    QTest::newRow("words") << u"soon"_s << QDateTime();
}

void TestBroadcastRoom::timesAreTypedAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QDateTime, time);
    QCOMPARE(console::typedTime(typed, QDateTime(QDate(2026, 11, 24), QTime(10, 42))), time);
}

LOKET_SCREEN_TEST(TestBroadcastRoom)
#include "tst_broadcastroom.moc"
