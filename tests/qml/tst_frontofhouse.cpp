// A whole front of house before a real server, behind either door: the console in its window, a
// display in its window, and a kiosk.
#include "console/consolewindow.h"
#include "console/selftest.h"
#include "hall.h"
#include "qml/console/devices/devicesroom.h"
#include "serverthread.h"
#include "support/atrest.h"
#include "support/screentest.h"
#include "support/testdoor.h"
#include "testclient.h"

#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtQml/QQmlEngineExtensionPlugin>
#include <QtTest>

Q_IMPORT_QML_PLUGIN(Loket_DisplayPlugin)

using namespace loket;
using namespace loket::test;

namespace {

const QString password = u"demo12345"_s;

} // namespace

class TestFrontOfHouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNumberFromTheKioskIsCalledOnTheScreen();
    void aScreenShowsWhatIsSetForIt();
    void aPictureStandsUntilSomebodyIsCalled();
    void theConsolePassesItsSelfTest();

private:
    std::unique_ptr<HttpClient> kiosk();

    const QTemporaryDir m_folder;
    std::unique_ptr<ServerThread> m_server;
    QUrl m_url;
    std::unique_ptr<HttpClient> m_admin;
};

void TestFrontOfHouse::initTestCase()
{
    auto settings = loadSettings(
        {{u"data"_s, m_folder.path()}, {u"port"_s, u"0"_s}, {u"front-door"_s, toText(testDoor())}},
        QProcessEnvironment());
    QVERIFY(QDir(m_folder.path()).mkdir(u"pictures"_s));
    settings->ofModules = {{u"pictures.folder"_s, m_folder.filePath(u"pictures"_s)},
        {u"pictures.after_seconds"_s, u"5"_s}, {u"pictures.each_seconds"_s, u"5"_s}};
    m_server = std::make_unique<ServerThread>(ServerOptions {*settings, Sample::House, password});
    m_url = m_server->start().value().url;
    m_admin = std::make_unique<HttpClient>(m_url);
    QVERIFY(m_admin->login(u"admin"_s, password));
}

// A program at the entrance, let in as any device is.
std::unique_ptr<HttpClient> TestFrontOfHouse::kiosk()
{
    HttpClient stranger(m_url);
    const QJsonObject pairing =
        stranger
            .post(u"/api/v1/devices/pair"_s, {{u"kind"_s, u"kiosk"_s}, {u"name"_s, u"Entrance"_s}})
            .body;
    m_admin->post(u"/api/v1/devices/approve"_s, {{u"code"_s, pairing[u"code"_s]}});
    const QJsonObject claimed =
        stranger.post(u"/api/v1/devices/claim"_s, {{u"claim"_s, pairing[u"claim"_s]}}).body;
    return std::make_unique<HttpClient>(m_url, claimed[u"token"_s].toString());
}

void TestFrontOfHouse::aNumberFromTheKioskIsCalledOnTheScreen()
{
    Hall hall(m_url, m_folder);
    QTRY_VERIFY(!hall.station().code().isEmpty());
    const QString code = hall.station().code().remove(u' ');
    QCOMPARE(m_admin->post(u"/api/v1/devices/approve"_s, {{u"code"_s, code}}).status, 200);
    QTRY_COMPARE(hall.station().state(), display::Station::State::Showing);
    QCOMPARE(hall.shows(u"heroNumber"_s), QString());
    QVERIFY(paintedAtRest(hall.window()) <= 1);

    const Answer taken = kiosk()->post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}});
    QCOMPARE(taken.status, 201);
    const QString number = taken.body[u"visit"_s][u"number"_s].toString();
    QVERIFY(!number.isEmpty());

    ConsoleWindow console(m_url, m_folder.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(console.load());
    console.window()->show();
    console.workplace().signIn(u"doctor"_s, password);
    QTRY_VERIFY(console.navigator().current());
    auto &queue = console.navigator().room<console::QueueRoom>();
    queue.chooseCounter(u"3"_s);
    QTRY_VERIFY(!queue.feed()->isStale() && queue.desk()->hasNext());
    QCOMPARE(queue.desk()->next().number, number);
    queue.actions()->callNext();
    QTRY_COMPARE(queue.desk()->current().number, number);
    QTRY_COMPARE(hall.shows(u"heroNumber"_s), number);
    QCOMPARE(console.warnings(), QStringList());
}

void TestFrontOfHouse::aScreenShowsWhatIsSetForIt()
{
    const QTemporaryDir folder;
    Hall hall(m_url, folder);
    QTRY_VERIFY(!hall.station().code().isEmpty());
    const QString code = hall.station().code().remove(u' ');
    QCOMPARE(m_admin->post(u"/api/v1/devices/approve"_s, {{u"code"_s, code}}).status, 200);
    QTRY_COMPARE(hall.station().state(), display::Station::State::Showing);
    QVERIFY(hall.station().room()->services()->count() > 1);

    ConsoleWindow console(m_url, folder.filePath(u"console.ini"_s), u"en"_s);
    QVERIFY(console.load());
    console.window()->show();
    console.workplace().signIn(u"admin"_s, password);
    QTRY_VERIFY(console.navigator().current());
    auto &devices = console.navigator().room<console::DevicesRoom>();
    console.navigator().enter(&devices);
    const auto newest = [&devices] {
        client::Screen found;
        for (const client::Screen &screen : devices.screens()->values()) {
            found = screen.since >= found.since || found.id.isEmpty() ? screen : found;
        }
        return found;
    };
    QTRY_VERIFY(newest().isOnline && newest().program.startsWith(u"Loket/"_s));
    QVERIFY(!newest().address.isEmpty());
    QSignalSpy languages(hall.station().room(), &display::WaitingRoom::languageWanted);
    devices.actions()->update(newest().id, u"Hall of the pharmacy"_s, {u"A"_s}, u"th"_s);
    QTRY_COMPARE(hall.station().room()->services()->count(), 1);
    QCOMPARE(languages.last().first().toString(), u"th"_s);
    QTRY_COMPARE(newest().name, u"Hall of the pharmacy"_s);
    QTRY_VERIFY(devices.actions()->working().isEmpty());
    devices.actions()->setSound(newest().id, false, 100, {}, {}, {}, {});
    QTRY_VERIFY(!newest().view.hasSound);
    QTRY_VERIFY(devices.actions()->working().isEmpty());
    devices.actions()->update(newest().id, u"Hall"_s, {}, {});
    QTRY_VERIFY(hall.station().room()->services()->count() > 1);
    QTRY_VERIFY(findSeen(console.window()->contentItem(), u"screenView"_s));
    QCOMPARE(console.warnings(), QStringList());
}

// Put into the folder while all runs.
void TestFrontOfHouse::aPictureStandsUntilSomebodyIsCalled()
{
    Hall hall(m_url, m_folder);
    QTRY_COMPARE(hall.station().state(), display::Station::State::Showing);
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(image.save(m_folder.filePath(u"pictures/forest.png"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(hall.sees(u"picture"_s), 20'000);
    QTRY_COMPARE(hall.colourOf(u"picture"_s), QColor(Qt::darkGreen));
    QVERIFY(hall.sees(u"pictures"_s));
    const Answer taken = kiosk()->post(u"/queue/visits"_s, {{u"serviceId"_s, u"A"_s}});
    QCOMPARE(taken.status, 201);
    int called = 0;
    for (const QString &counterId : {u"4"_s, u"5"_s, u"3"_s}) { // one of them is free
        const QString path =
            u"/queue/visits/%1/call"_s.arg(taken.body[u"visit"_s][u"id"_s].toString());
        called = called == 200 ? called : m_admin->post(path, {{u"counterId"_s, counterId}}).status;
    }
    QCOMPARE(called, 200);
    QTRY_VERIFY(hall.station().room()->isCalling());
    QVERIFY(!hall.sees(u"picture"_s));
}

void TestFrontOfHouse::theConsolePassesItsSelfTest()
{
    ConsoleWindow console(m_url, m_folder.filePath(u"self-test.ini"_s), u"en"_s);
    QVERIFY(console.load());
    QCOMPARE(ConsoleTest(console).run(u"registrar"_s, password), 0);
}

LOKET_SCREEN_TEST(TestFrontOfHouse)
#include "tst_frontofhouse.moc"
