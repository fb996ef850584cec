#include "console/selftest.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QQuickWindow>
#include <QTimer>

#include <cstdio>

// Exported by Qt for tests: lets the shortcuts see a key first.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject *object, ulong timestamp, int key,
    Qt::KeyboardModifiers modifiers, const QString &text = QString(), bool autorepeat = false,
    ushort count = 1);
QT_END_NAMESPACE

namespace loket {

namespace {

constexpr int patience = 10'000; // milliseconds

// Runs the event loop for a moment.
void breathe(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

int coloursIn(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4) {
            colours.insert(picture.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

} // namespace

ConsoleTest::ConsoleTest(ConsoleWindow &console)
    : m_console(console),
      m_workplace(console.workplace()),
      m_queue(console.navigator().room<console::QueueRoom>())
{
}

int ConsoleTest::run(const QString &userName, const QString &password)
{
    m_console.window()->show();
    m_console.window()->requestActivate();
    wait(u"the window becomes active"_s,
        [this] { return QGuiApplication::focusWindow() == m_console.window(); });
    signIn(userName, password);
    if (m_failures.isEmpty()) {
        takeCounter();
        freeCounter();
        callIt(issueVisit());
        serveIt();
        lookAtEverything();
    }
    for (const QString &warning : m_console.warnings()) {
        fail(warning);
    }
    return m_failures.isEmpty() ? 0 : 1;
}

void ConsoleTest::signIn(const QString &userName, const QString &password)
{
    expectPicture(u"sign-in"_s);
    type(u"userField"_s, userName);
    type(u"passwordField"_s, password);
    press(Qt::Key_Return);
    const bool done = wait(u"signing in"_s, [this] { return m_workplace.isSignedIn(); });
    if (!done) {
        fail(u"the page says: "_s + m_workplace.notice());
    }
}

void ConsoleTest::takeCounter()
{
    m_console.navigator().enter(&m_queue); // whatever room the role lands in
    wait(u"the counters come"_s, [this] { return m_queue.feed()->counters()->count() > 0; });
    m_queue.chooseCounter(m_queue.feed()->counters()->values().constFirst().id);
    wait(u"the queue is up to date"_s, [this] { return !m_queue.feed()->isStale(); });
    if (!m_queue.desk()->isOpen()) {
        m_queue.actions()->openCounter();
    }
    wait(u"the counter opens"_s, [this] { return m_queue.desk()->isOpen(); });
}

// Somebody may be there from before.
void ConsoleTest::freeCounter()
{
    console::Desk &desk = *m_queue.desk();
    if (desk.hasCurrent() && desk.current().state == queue::State::Called) {
        press(Qt::Key_F4);
        wait(u"F4 starts"_s, [&] { return desk.current().state == queue::State::Serving; });
    }
    if (desk.hasCurrent()) {
        press(Qt::Key_F5);
        wait(u"F5 finishes"_s, [&] { return !desk.hasCurrent(); });
    }
}

// Through the dialog, in front of everyone who is not urgent.
QString ConsoleTest::issueVisit()
{
    QString number;
    const auto listening = QObject::connect(m_queue.actions(), &console::QueueActions::done,
        m_queue.actions(), [&](const QString &action, const queue::ShownVisit &visit) {
            number = action == u"issue"_s ? visit.number : number;
        });
    press(Qt::Key_N, Qt::ControlModifier);
    wait(u"Ctrl+N opens the dialog"_s,
        [this] { return item(u"issueDialog"_s)->property("takesYes").toBool(); });
    type(u"nameField"_s, u"Siti Rahmawati"_s);
    item(u"issuePriority"_s)->setProperty("value", u"URGENT"_s);
    press(Qt::Key_Return);
    wait(u"the visit is issued"_s, [&] { return !number.isEmpty(); });
    wait(u"the dialog closes"_s,
        [this] { return !item(u"issueDialog"_s)->property("visible").toBool(); });
    QObject::disconnect(listening);
    wait(u"the number is shown"_s,
        [this] { return item(u"issuedDialog"_s)->property("opened").toBool(); });
    press(Qt::Key_Escape);
    wait(u"it goes away"_s,
        [this] { return !item(u"issuedDialog"_s)->property("visible").toBool(); });
    wait(u"the list knows the visit"_s, [this] { return m_queue.desk()->hasNext(); });
    return m_queue.desk()->next().number;
}

void ConsoleTest::callIt(const QString &number)
{
    press(Qt::Key_F2);
    wait(u"F2 calls"_s, [this] { return m_queue.desk()->hasCurrent(); });
    wait(u"the screen shows "_s + number, [&] { return textOf(u"currentNumber"_s) == number; });
    expectPicture(u"after the call"_s);
}

void ConsoleTest::serveIt()
{
    console::Desk &desk = *m_queue.desk();
    const int calls = desk.current().calls;
    press(Qt::Key_F3);
    wait(u"F3 calls again"_s, [&] { return desk.current().calls == calls + 1; });
    freeCounter();
    press(Qt::Key_Z, Qt::ControlModifier);
    wait(u"Ctrl+Z takes it back"_s, [&] { return desk.hasCurrent(); });
}

void ConsoleTest::lookAtEverything()
{
    for (const QString &language : m_console.languages().all()) {
        m_console.languages().choose(language);
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            m_console.preferences().setTheme(theme);
            lookAtPages(language + u", "_s + theme);
        }
    }
    m_workplace.signOut();
    wait(u"signing out"_s, [this] { return !m_workplace.isSignedIn(); });
    expectPicture(u"signed out"_s);
}

void ConsoleTest::lookAtPages(const QString &where)
{
    const QString counter = m_queue.desk()->counterId();
    m_queue.leaveCounter();
    expectPicture(u"counters, "_s + where);
    m_queue.chooseCounter(counter);
    expectPicture(u"queue, "_s + where);
    const auto visit = QVariant::fromValue(m_queue.desk()->current());
    for (const QString &name : {u"Issue"_s, u"Requeue"_s, u"Park"_s, u"Transfer"_s, u"Cancel"_s}) {
        lookAtDialog(
            name.toLower() + u"Dialog"_s,
            [&] {
                QObject *dialogs = item(u"dialogs"_s);
                const QByteArray method = "open" + name.toLatin1();
                name == u"Issue"_s ? QMetaObject::invokeMethod(dialogs, method.constData())
                                   : QMetaObject::invokeMethod(
                                       dialogs, method.constData(), Q_ARG(QVariant, visit));
            },
            where);
    }
    lookAtDialog(
        u"help"_s, [this] { press(Qt::Key_F1); }, where);
    lookAtDialog(
        u"closeDay"_s, [this] { QMetaObject::invokeMethod(item(u"closeDay"_s), "open"); }, where);
}

void ConsoleTest::lookAtDialog(
    const QString &name, const std::function<void()> &open, const QString &where)
{
    const auto is = [&](const char *state) { return item(name)->property(state).toBool(); };
    open();
    if (wait(name + u" opens, "_s + where, [&] { return is("opened"); })) {
        expectPicture(name + u", "_s + where);
    }
    press(Qt::Key_Escape);
    wait(name + u" closes, "_s + where, [&] { return !is("visible"); });
}

void ConsoleTest::expectPicture(const QString &where)
{
    breathe(50);
    if (coloursIn(m_console.window()->grabWindow()) < 8) {
        fail(u"the window is empty: "_s + where);
    }
}

void ConsoleTest::press(int key, Qt::KeyboardModifiers modifiers, const QString &text)
{
    // What a command changes may be seen before its answer; until that nothing else can be asked.
    wait(u"the answer to the last command"_s,
        [this] { return m_queue.actions()->working().isEmpty(); });
    QWindow *window = m_console.window();
    if (!qt_sendShortcutOverrideEvent(window, 0, key, modifiers, text)) {
        QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(window, &down);
    }
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(window, &up);
}

void ConsoleTest::type(const QString &name, const QString &text)
{
    item(name)->setProperty("text", text);
    QMetaObject::invokeMethod(item(name), "forceActiveFocus");
}

QObject *ConsoleTest::item(const QString &name) const
{
    auto *found = m_console.window()->findChild<QObject *>(name);
    if (!found) {
        qFatal("the window has no %s", qUtf8Printable(name));
    }
    return found;
}

QString ConsoleTest::textOf(const QString &name) const
{
    return item(name)->property("text").toString();
}

bool ConsoleTest::wait(const QString &what, const std::function<bool()> &happened)
{
    QElapsedTimer timer;
    timer.start();
    while (!happened()) {
        if (timer.elapsed() > patience) {
            fail(u"this did not happen: "_s + what);
            return false;
        }
        breathe(10);
    }
    return true;
}

void ConsoleTest::fail(const QString &what)
{
    m_failures.append(what);
    std::fprintf(stderr, "self-test: %s\n", qPrintable(what));
}

} // namespace loket
