// One visit in the console's window, from its number to its end, before a real server.
#include "console/consolewindow.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/setup/setuproom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "support/takeskeys.h"

#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestVisitRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aVisitIsFollowedByKeyboard();
    void whatIsKnownIsChanged();
    void itsPriorityIsTwoKeysAway();
    void aFormStaysWithItsVisit();
    void aHalfTypedNoteStaysWithItsVisit();
    void aNoteIsWrittenEachTimeOneIsAskedFor();
    void theKeysStayWithThePanel();
    void whatIsAtAnotherCounterIsAskedFor();
    void whoLeavesIsAskedWhileSomebodyIsThere();
    void cleanup();

private:
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }
    bool takesKeys(const QString &name) const
    {
        return test::takesKeys(*m_console->window(), name);
    }
    bool isVisible(const QString &dialog) const
    {
        return m_console->window()->findChild<QObject *>(dialog)->property("visible").toBool();
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
    void settle() const { QTRY_VERIFY(m_queue->actions()->working().isEmpty()); }
    void issue(const QString &name) const
    {
        m_queue->actions()->issue(m_services.first(), u"NORMAL"_s, name, {});
        settle();
    }
    QStringList kinds() const
    {
        QStringList names;
        const auto kind = QMetaEnum::fromType<client::story::Kind>();
        for (const client::StoryLine &line : m_queue->story()->lines()->values()) {
            names.append(QString::fromLatin1(kind.valueToKey(static_cast<int>(line.kind))));
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<ConsoleWindow> m_console;
    console::QueueRoom *m_queue = nullptr;
    QStringList m_services;
};

// A small clinic with one counter, which is open.
void TestVisitRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto settings =
        loadSettings({{u"data"_s, m_folder->path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_console = std::make_unique<ConsoleWindow>(
        m_server->start().value().url, m_folder->filePath(u"console.ini"_s), u"id"_s);
    QVERIFY(m_console->load());
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));
    QTRY_VERIFY(m_console->workplace().wantsSetUp());
    m_console->workplace().setUp(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_VERIFY(m_console->navigator().current());
    auto &setup = m_console->navigator().room<console::SetupRoom>();
    QTRY_VERIFY(!setup.services()->isStale());
    setup.actions()->begin(u"practice"_s, u"id"_s);
    QTRY_VERIFY(setup.counters()->count() > 0);
    m_services = setup.counters()->values().first().serviceIds;
    m_queue = &m_console->navigator().room<console::QueueRoom>();
    QTRY_COMPARE(m_queue->feed()->counters()->count(), setup.counters()->count());
    m_console->navigator().enter(m_queue);
    m_queue->chooseCounter(setup.counters()->values().first().id);
    m_queue->actions()->openCounter();
    QTRY_VERIFY(m_queue->desk()->isOpen());
    settle();
}

void TestVisitRoom::aVisitIsFollowedByKeyboard()
{
    issue(u"Made Suartini"_s);
    issue(u"Nur Aini"_s);
    QTRY_VERIFY(seen(u"visitView"_s));
    seen(u"visitView"_s)->forceActiveFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_queue->story()->isTold());
    QCOMPARE(m_queue->story()->visit().patientName, u"Made Suartini"_s);
    QCOMPARE(kinds(), QStringList({u"CameIn"_s, u"Now"_s}));
    QCOMPARE(m_queue->story()->lines()->values().first().who, u"ratna"_s);

    press(Qt::Key_N);
    type(u"deaf"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_queue->story()->notes()->count(), 1);
    QCOMPARE(m_queue->story()->notes()->values().first().who, u"ratna"_s);
    settle();
    press(Qt::Key_Tab, Qt::ShiftModifier); // out of the field
    press(Qt::Key_C);
    QTRY_VERIFY(m_queue->desk()->hasCurrent());
    settle();
    press(Qt::Key_F4);
    QTRY_COMPARE(m_queue->story()->visit().state, queue::State::Serving);
    settle();
    press(Qt::Key_F5);
    QTRY_COMPARE(m_queue->story()->visit().state, queue::State::Done);
    settle();
    QTRY_COMPARE(kinds(), QStringList({u"CameIn"_s, u"Stop"_s, u"Left"_s}));
    press(Qt::Key_Escape);
    QTRY_VERIFY(m_queue->story()->visitId().isEmpty());
    QTRY_VERIFY(!seen(u"visitPanel"_s));
    QVERIFY(seen(u"visitView"_s)->hasActiveFocus());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestVisitRoom::whatIsKnownIsChanged()
{
    issue({});
    QTRY_VERIFY(seen(u"visitView"_s));
    seen(u"visitView"_s)->forceActiveFocus();
    press(Qt::Key_Home);
    press(Qt::Key_E);
    QTRY_VERIFY(takesKeys(u"editDialog"_s));
    type(u"Made Suartini"_s);
    press(Qt::Key_Tab);
    type(u"004-512"_s);
    press(Qt::Key_Tab);
    type(u"1948"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"editDialog"_s));
    const queue::ShownVisit changed = m_queue->feed()->visits()->values().first();
    QCOMPARE(changed.patientName, u"Made Suartini"_s);
    QCOMPARE(changed.patientId, u"004-512"_s);
    QCOMPARE(changed.birthYear, 1948);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_queue->story()->isTold());
    QCOMPARE(kinds(), QStringList({u"CameIn"_s, u"Changed"_s, u"Now"_s}));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestVisitRoom::itsPriorityIsTwoKeysAway()
{
    issue(u"Made Suartini"_s);
    QTRY_VERIFY(seen(u"visitView"_s));
    seen(u"visitView"_s)->forceActiveFocus();
    press(Qt::Key_Home);
    press(Qt::Key_P);
    QTRY_VERIFY(takesKeys(u"editDialog"_s));
    QVERIFY(seen(u"editPriority"_s)->hasActiveFocus());
    press(Qt::Key_Left);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"editDialog"_s));
    settle();
    QCOMPARE(m_queue->feed()->visits()->values().first().priority, queue::Priority::High);
    press(Qt::Key_E); // and where that was not asked for, the name comes first
    QTRY_VERIFY(takesKeys(u"editDialog"_s));
    QVERIFY(seen(u"editName"_s)->hasActiveFocus());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"editDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

// Somebody else serves the patient, and calls the next to this counter.
void TestVisitRoom::aFormStaysWithItsVisit()
{
    issue(u"Made Suartini"_s);
    issue(u"Nur Aini"_s);
    m_queue->actions()->callNext();
    QTRY_VERIFY(m_queue->desk()->hasCurrent());
    settle();
    const QString first = m_queue->desk()->current().id;
    press(Qt::Key_F9);
    QTRY_VERIFY(takesKeys(u"parkDialog"_s));
    auto *dialog = m_console->window()->findChild<QObject *>(u"parkDialog"_s);
    const QString title = dialog->property("title").toString();
    m_queue->actions()->start(first);
    settle();
    m_queue->actions()->finish(first);
    settle();
    m_queue->actions()->callNext();
    settle();
    QTRY_VERIFY(m_queue->desk()->hasCurrent() && m_queue->desk()->current().id != first);
    const QString second = m_queue->desk()->current().id;
    QVERIFY(dialog->property("opened").toBool());
    QCOMPARE(dialog->property("title").toString(), title);
    type(u"letter"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog->property("error").toString().isEmpty());
    QCOMPARE(m_queue->feed()->visits()->find(second)->state, queue::State::Called);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"parkDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestVisitRoom::aHalfTypedNoteStaysWithItsVisit()
{
    issue(u"Made Suartini"_s);
    issue(u"Nur Aini"_s);
    QTRY_COMPARE(m_queue->feed()->visits()->count(), 2);
    const QString one = m_queue->feed()->visits()->values().first().id;
    const QString other = m_queue->feed()->visits()->values().last().id;
    const auto noted = [this] { return seen(u"noteField"_s)->property("text").toString(); };
    m_queue->story()->follow(one);
    QTRY_VERIFY(seen(u"noteField"_s));
    seen(u"noteField"_s)->forceActiveFocus();
    type(u"deaf"_s);
    m_queue->story()->follow(other);
    QTRY_COMPARE(noted(), QString());
    m_queue->story()->follow(one);
    QTRY_COMPARE(noted(), u"deaf"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_queue->story()->notes()->count(), 1);
    QTRY_COMPARE(noted(), QString());
    QCOMPARE(m_console->warnings(), QStringList());
}

// What is typed for a note never does something else.
void TestVisitRoom::aNoteIsWrittenEachTimeOneIsAskedFor()
{
    issue(u"Made Suartini"_s);
    QTRY_VERIFY(seen(u"visitView"_s));
    for (int times = 1; times <= 3; ++times) {
        seen(u"visitView"_s)->forceActiveFocus();
        press(Qt::Key_Home);
        press(Qt::Key_Return);
        QTRY_VERIFY(m_queue->story()->isTold());
        press(Qt::Key_N);
        type(u"te"_s); // the letters of Transfer and Edit
        press(Qt::Key_Return);
        QTRY_COMPARE(m_queue->story()->notes()->count(), times);
        settle();
        press(Qt::Key_Escape);
        QTRY_VERIFY(m_queue->story()->visitId().isEmpty());
    }
    QVERIFY(!isVisible(u"editDialog"_s));
    QVERIFY(!isVisible(u"transferDialog"_s));
    QCOMPARE(m_console->warnings(), QStringList());
}

// The button that asked is gone with what it did: the next key is still about whom one looks at.
void TestVisitRoom::theKeysStayWithThePanel()
{
    issue(u"Made Suartini"_s);
    issue(u"Nur Aini"_s);
    QTRY_COMPARE(m_queue->feed()->visits()->count(), 2);
    const QString other = m_queue->feed()->visits()->values().last().id;
    seen(u"visitView"_s)->forceActiveFocus();
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_queue->story()->visitId(), other);
    QTRY_VERIFY(seen(u"panelMore"_s)->isEnabled());
    seen(u"panelMore"_s)->forceActiveFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(takesKeys(u"panelMenu"_s));
    press(Qt::Key_Delete);
    QTRY_VERIFY(takesKeys(u"cancelDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"cancelDialog"_s));
    QTRY_COMPARE(m_queue->story()->visit().state, queue::State::Cancelled);
    settle();
    QTRY_VERIFY(seen(u"visitWay"_s)->hasActiveFocus());
    press(Qt::Key_Delete);
    press(Qt::Key_T);
    QVERIFY(!isVisible(u"cancelDialog"_s));
    QVERIFY(!isVisible(u"transferDialog"_s));
    QCOMPARE(m_queue->story()->visitId(), other);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestVisitRoom::whatIsAtAnotherCounterIsAskedFor()
{
    issue(u"Made Suartini"_s);
    m_queue->actions()->callNext();
    QTRY_VERIFY(m_queue->desk()->hasCurrent());
    settle();
    const queue::ShownVisit visit = m_queue->desk()->current();
    m_queue->actions()->start(visit.id);
    QTRY_COMPARE(m_queue->desk()->current().state, queue::State::Serving);
    settle();
    m_queue->chooseCounter(m_queue->feed()->counters()->values().last().id);
    QTRY_VERIFY(!m_queue->desk()->hasCurrent());
    auto *dialogs = seen(u"dialogs"_s);
    const auto finish = [&] {
        QVERIFY(QMetaObject::invokeMethod(dialogs, "doAtCounter", Q_ARG(QString, u"finish"_s),
            Q_ARG(QVariant, QVariant::fromValue(visit))));
    };
    finish();
    QTRY_VERIFY(takesKeys(u"elsewhereDialog"_s));
    press(Qt::Key_Return); // the button that changes nothing
    QTRY_VERIFY(!isVisible(u"elsewhereDialog"_s));
    QCOMPARE(m_queue->feed()->visits()->find(visit.id)->state, queue::State::Serving);
    finish();
    QTRY_VERIFY(takesKeys(u"elsewhereDialog"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!isVisible(u"elsewhereDialog"_s));
    settle();
    m_queue->story()->follow(visit.id);
    QTRY_COMPARE(m_queue->story()->visit().state, queue::State::Done);
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestVisitRoom::whoLeavesIsAskedWhileSomebodyIsThere()
{
    issue(u"Made Suartini"_s);
    m_queue->actions()->callNext();
    QTRY_VERIFY(m_queue->desk()->hasCurrent());
    settle();
    QObject *item = m_console->window()->findChild<QObject *>(u"signOutItem"_s);
    QVERIFY(QMetaObject::invokeMethod(item, "triggered"));
    QTRY_VERIFY(takesKeys(u"signOutDialog"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!isVisible(u"signOutDialog"_s));
    m_queue->actions()->noShow(m_queue->desk()->current().id);
    QTRY_VERIFY(!m_queue->desk()->hasCurrent());
    settle();
    QVERIFY(QMetaObject::invokeMethod(item, "triggered"));
    QTRY_VERIFY(!m_console->workplace().isSignedIn());
    QCOMPARE(m_console->warnings(), QStringList());
}

void TestVisitRoom::cleanup()
{
    m_console.reset();
    m_server.reset();
    m_folder.reset();
}

LOKET_SCREEN_TEST(TestVisitRoom)
#include "tst_visitroom.moc"
