// Who has only a mouse, or only a finger, signs in, takes a counter and serves a patient, before a
// real server with the invented clinic. Letters are typed.
#include "console/consolewindow.h"
#include "core/result.h"
#include "qml/console/queue/queueroom.h"
#include "serverthread.h"
#include "support/findseen.h"
#include "support/mousehand.h"
#include "support/screentest.h"

#include <QPointingDevice>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;

// The place of a counter for which somebody waits; -1: there is none.
int busyCounter(console::QueueRoom &room)
{
    const auto counters = room.feed()->counters()->values();
    for (qsizetype i = 0; i < counters.size(); ++i) {
        for (const queue::ShownVisit &visit : room.feed()->visits()->values()) {
            if (visit.state == queue::State::Waiting
                && counters[i].serviceIds.contains(visit.serviceId)) {
                return static_cast<int>(i);
            }
        }
    }
    return -1;
}

} // namespace

class TestDeskRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPatientIsServed_data();
    void aPatientIsServed();

private:
    void press(QQuickItem *item) const;
    void press(const QString &name) const { press(seen(name)); }
    void type(const QString &field, const QString &text) const;
    QQuickItem *seen(const QString &name) const
    {
        return findSeen(m_console->window()->contentItem(), name);
    }

    std::unique_ptr<ConsoleWindow> m_console;
    QPointingDevice *m_finger = nullptr; // none: the mouse
};

void TestDeskRoom::press(QQuickItem *item) const
{
    QVERIFY(item);
    QTRY_VERIFY2(item->isVisible() && item->isEnabled(), qPrintable(item->objectName()));
    QQuickWindow *window = m_console->window();
    const QPoint at = settledMiddleOf(*item);
    QVERIFY(QRect(QPoint(), window->size()).contains(at));
    if (m_finger) {
        QTest::touchEvent(window, m_finger).press(0, at);
        QTest::touchEvent(window, m_finger).release(0, at);
    } else {
        QTest::mouseClick(window, Qt::LeftButton, {}, at);
    }
}

void TestDeskRoom::type(const QString &field, const QString &text) const
{
    press(field);
    QTRY_VERIFY(seen(field)->hasActiveFocus());
    for (const QChar letter : text) {
        QTest::keyClick(m_console->window(), letter.toLatin1());
    }
}

void TestDeskRoom::aPatientIsServed_data()
{
    QTest::addColumn<bool>("byTouch");
    QTest::newRow("mouse") << false;
    QTest::newRow("touch") << true;
}

void TestDeskRoom::aPatientIsServed()
{
    QFETCH(bool, byTouch);
    m_finger = byTouch ? QTest::createTouchDevice() : nullptr;
    const QTemporaryDir folder;
    const auto settings =
        loadSettings({{u"data"_s, folder.path()}, {u"port"_s, u"0"_s}}, QProcessEnvironment());
    ServerThread server(ServerOptions {*settings, Sample::Morning, password});
    m_console = std::make_unique<ConsoleWindow>(
        server.start().value().url, folder.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(m_console->load());
    m_console->window()->resize(1024, 700);
    m_console->window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_console->window()));

    type(u"userField"_s, u"registrar"_s);
    type(u"passwordField"_s, password);
    press(u"signInButton"_s);
    auto &queue = m_console->navigator().room<console::QueueRoom>();
    QTRY_VERIFY(queue.isChoosing());
    QTRY_VERIFY(!queue.feed()->isStale());
    const int busy = busyCounter(queue);
    QVERIFY(busy >= 0);
    QQuickItem *tile = nullptr;
    const auto hasTile = [&] {
        return QMetaObject::invokeMethod(seen(u"counterGrid"_s), "itemAtIndex",
                   Q_RETURN_ARG(QQuickItem *, tile), Q_ARG(int, busy))
            && tile;
    };
    QTRY_VERIFY(hasTile());
    press(tile);
    QTRY_VERIFY(!queue.isChoosing());
    const console::Desk &desk = *queue.desk();
    if (!desk.isOpen()) {
        press(u"openClose"_s);
        QTRY_VERIFY(desk.isOpen());
    }
    while (!desk.hasCurrent() || desk.current().state != queue::State::Serving) {
        const bool called = desk.hasCurrent();
        press(called ? u"startButton"_s : u"callNextButton"_s);
        QTRY_VERIFY(called ? desk.current().state == queue::State::Serving : desk.hasCurrent());
    }
    const QString number = desk.current().number;
    press(u"finishButton"_s);
    QTRY_VERIFY(!desk.hasCurrent() || desk.current().number != number);
    QCOMPARE(m_console->warnings(), QStringList());
}

LOKET_SCREEN_TEST(TestDeskRoom)
#include "tst_deskroom.moc"
