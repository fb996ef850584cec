// The console, a new display and a real server: a screen is let in by its code, and taken away.
#include "client/core/pairing.h"
#include "core/random.h"
#include "qml/console/devices/devicesroom.h"
#include "qml/shell/rooms.h"
#include "serverthread.h"
#include "support/testdoor.h"
#include "support/testmain.h"
#include "testclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

class TestPairing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aScreenIsLetInByItsCodeAndTakenAway();

private:
    void signInAsAdministrator();

    QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    SystemClock m_clock;
    SystemRandom m_random;
    console::Preferences m_preferences {m_folder.filePath(u"console.ini"_s)};
    client::ServerConnection m_connection {m_clock, m_random};
    console::Workplace m_console {m_connection, m_preferences};
    console::Navigator m_navigator {m_console, console::makeRooms(m_console)};
    console::DevicesRoom &m_devices = m_navigator.room<console::DevicesRoom>();
};

void TestPairing::init()
{
    const auto settings = loadSettings(
        {{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}, {u"front-door"_s, toText(testDoor())}},
        QProcessEnvironment());
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::None, {}});
    m_url = m_server->start().value().url;
}

void TestPairing::signInAsAdministrator()
{
    m_connection.setServer(m_url);
    QTRY_VERIFY(m_console.wantsSetUp());
    m_console.setUp(u"ratna"_s, u"sekali-lagi"_s);
    QTRY_VERIFY(!m_devices.screens()->isStale());
    m_navigator.enter(&m_devices);
    QCOMPARE(m_navigator.current(), &m_devices);
}

void TestPairing::aScreenIsLetInByItsCodeAndTakenAway()
{
    signInAsAdministrator();
    client::ServerConnection connection(m_clock, m_random);
    connection.setServer(m_url);
    client::Pairing screen(connection, u"display"_s, u"debian"_s, Millis(50));
    QSignalSpy paired(&screen, &client::Pairing::paired);
    screen.start();
    QTRY_VERIFY(!screen.code().isEmpty());
    console::ScreenActions &actions = *m_devices.actions();
    QSignalSpy done(&actions, &console::ScreenActions::done);
    QSignalSpy refused(&actions, &console::ScreenActions::refused);
    actions.look();
    QTRY_COMPARE(actions.waiting().size(), 1);
    QCOMPARE(actions.waiting().constFirst().name, u"debian"_s);

    actions.approve(screen.code() == u"000000"_s ? u"111111"_s : u"000000"_s, {});
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.at(0).at(1).value<console::Refusal>().words().startsWith(
        u"No screen shows this code now."_s));
    actions.approve(screen.code(), u"Waiting room"_s);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.at(0).at(1).toString(), u"Waiting room"_s);
    QTRY_COMPARE(paired.count(), 1);
    QTRY_COMPARE(actions.waiting().size(), 0);

    QSignalSpy ended(&connection, &client::ServerConnection::sessionEnded);
    connection.open(paired.at(0).at(0).toString());
    client::EntityModel<client::Screen> &screens = *m_devices.screens();
    QTRY_VERIFY(screens.count() == 1 && screens.values().constFirst().isOnline);
    QCOMPARE(screens.values().constFirst().name, u"Waiting room"_s);

    actions.revoke(screens.values().constFirst().id);
    QTRY_COMPARE(done.count(), 2);
    QTRY_COMPARE(screens.count(), 0);
    QTRY_COMPARE(ended.count(), 1);
}

LOKET_TEST(TestPairing)
#include "tst_pairing.moc"
