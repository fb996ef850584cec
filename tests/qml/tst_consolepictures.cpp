// Paints every page and dialog of the console in both themes, all languages and the sizes of real
// screens, and checks that nothing warns, stays empty or runs out of its place. With
// LOKET_PICTURES=FOLDER in the environment the pictures are kept there to be looked at.
#include "capabilities.h"
#include "console/consolewindow.h"
#include "pictures.h"
#include "qml/console/bookings/bookingsroom.h"
#include "qml/console/broadcast/broadcastroom.h"
#include "qml/console/devices/devicesroom.h"
#include "qml/console/events/eventsroom.h"
#include "qml/console/overview/overviewroom.h"
#include "qml/console/queue/queueroom.h"
#include "qml/console/radiology/radiologyroom.h"
#include "qml/console/setup/setuproom.h"
#include "qml/console/template/templateroom.h"
#include "server.h"
#include "support/fakeclinic.h"
#include "support/fakemaintenance.h"
#include "support/fakerecord.h"
#include "support/fakescans.h"
#include "support/fakescreens.h"
#include "support/fakesessions.h"
#include "support/findseen.h"
#include "support/screentest.h"
#include "vocabulary/json.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

class TestConsolePictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void paints_data();
    void paints();
    void paintsTheFirstStart_data() { paints_data(); }
    void paintsTheFirstStart();
    void paintsScans_data() { paints_data(); }
    void paintsScans();
    void paintsWatch_data() { paints_data(); }
    void paintsWatch();
    void paintsBookings_data() { paints_data(); }
    void paintsBookings();
    void paintsSetup_data() { paints_data(); }
    void paintsSetup();
    void paintsBackups_data() { paints_data(); }
    void paintsBackups();
    void paintsBroadcasts_data() { paints_data(); }
    void paintsBroadcasts();

private:
    void keep(ConsoleWindow &console, const QString &name);
    void paintScreens(ConsoleWindow &console, FakeScreens &screens);
    void paintLock(ConsoleWindow &console, FakeServer &server);
    void paintTemplate(ConsoleWindow &console, FakeServer &server);
    void paintVisit(ConsoleWindow &console, FakeClinic &clinic);
    void paintFound(ConsoleWindow &console);
    void paintDialogs(ConsoleWindow &console);
    void paintScanDialogs(ConsoleWindow &console);
    void paintSetupDialogs(ConsoleWindow &console);
    void paintBroadcastDialogs(ConsoleWindow &console);

    QTemporaryDir m_temporary;
    QString m_folder;
    QString m_row;
};

namespace {

// What `users:list` answers: one of each kind.
QJsonObject people()
{
    const auto user = [](const QString &name, const QJsonArray &roles, const QString &lastSignIn,
                          const QString &disabledAt = {}) {
        return QJsonObject {{u"id"_s, name}, {u"name"_s, name}, {u"roles"_s, roles},
            {u"lastLoginAt"_s, lastSignIn},
            {u"disabledAt"_s, disabledAt.isEmpty() ? QJsonValue() : disabledAt}};
    };
    const QString now = toIso(SystemClock().now());
    return {{u"users"_s,
        QJsonArray {user(u"ratna"_s, {u"admin"_s}, now),
            user(u"dr. Anong Saelim"_s, {u"doctor"_s}, u"2026-01-08T01:00:00.000Z"_s),
            user(u"siti"_s, {u"registrar"_s, u"nurse"_s, u"pharmacist"_s, u"radiographer"_s}, {}),
            user(u"budi"_s, {u"registrar"_s}, {}, u"2026-01-08T01:00:00.000Z"_s)}}};
}

// One of each kind: long, planned, over, withdrawn, of a newer server.
QJsonObject broadcast(int number, const QString &level, const QString &state,
    const QJsonObject &audience, const QString &text, const QJsonObject &readers = {})
{
    const auto at = [](int minutes) {
        return toIso(SystemClock().now() + std::chrono::minutes(minutes));
    };
    const int from = state == u"planned"_s ? 30 : -45;
    QJsonObject made {{u"id"_s, u"b%1"_s.arg(number)}, {u"level"_s, level}, {u"state"_s, state},
        {u"texts"_s, QJsonObject {{u"id"_s, text}}}, {u"audience"_s, audience},
        {u"from"_s, at(from - number)}, {u"until"_s, at(state == u"over"_s ? -number : 90)},
        {u"sentAt"_s, at(-45)},
        {u"sentBy"_s, QJsonObject {{u"id"_s, u"x"_s}, {u"name"_s, u"siti"_s}}},
        {u"readers"_s, readers}};
    if (state == u"withdrawn"_s) {
        made.insert(u"withdrawnAt"_s, at(-20));
        made.insert(u"withdrawnBy"_s, QJsonObject {{u"id"_s, u"y"_s}, {u"name"_s, u"ratna"_s}});
    }
    return made;
}

QJsonArray broadcasts()
{
    const QJsonObject displays {{u"everyDisplay"_s, true}};
    const QJsonObject everyone {{u"everyone"_s, true}};
    const QJsonObject some {{u"displaysOf"_s, QJsonArray {u"K"_s, u"A"_s}},
        {u"patientsOf"_s, QJsonArray {u"K"_s}}, {u"roles"_s, QJsonArray {u"nurse"_s, u"doctor"_s}}};
    const auto readers = [](int told, int read, int shown) {
        return QJsonObject {{u"told"_s, told}, {u"read"_s, read}, {u"displays"_s, shown}};
    };
    return {broadcast(1, u"information"_s, u"current"_s, displays,
                u"Periksa tekanan darah gratis sampai pukul 12.00"_s, readers(0, 0, 6)),
        broadcast(2, u"urgent"_s, u"current"_s, everyone, u"Latihan kebakaran sepuluh menit lagi"_s,
            readers(11, 9, 0)),
        broadcast(3, u"warning"_s, u"current"_s, some,
            u"Poli Gigi: karena salah satu dokter gigi kami sakit, waktu tunggu hari ini sekitar "
            u"40 "
            "menit lebih lama dari biasanya. Mohon maaf, dan terima kasih."_s,
            readers(4, 1, 2)),
        broadcast(4, u"information"_s, u"planned"_s, everyone, u"Rapat staf pukul 15.30"_s),
        broadcast(
            5, u"whispered"_s, u"over"_s, everyone, u"Loket 10 buka lagi"_s, readers(8, 8, 0)),
        broadcast(6, u"warning"_s, u"withdrawn"_s, displays, u"Lift tidak berfungsi"_s)};
}

// What `settings:list` answers: all there are, one that waits for a start, ones that are said
// elsewhere, one of a newer server.
QJsonObject houseSettings()
{
    Settings settings;
    settings.data = u"/nowhere"_s;
    settings.said.insert(u"session_hours"_s, {SettingSource::Environment, u"8"_s});
    QJsonArray shown;
    const auto all = shownSettings(settings, moduleSettings()).value();
    for (ShownSetting one : all) {
        if (one.info.key == u"queue.max_calls"_s || one.info.key == u"queue.rejoin_minutes"_s) {
            one.next = u"5"_s;
        }
        shown.append(settings::Setting::of(one).toJson());
    }
    shown.append(
        QJsonObject {{u"key"_s, u"radiology.dose_limit"_s}, {u"kind"_s, u"list of rooms"_s},
            {u"next"_s, u"CT 1:4,CT 2:4"_s}, {u"current"_s, u"CT 1:4,CT 2:4"_s},
            {u"standard"_s, u"CT 1:4,CT 2:4"_s}, {u"about"_s, u"What a room may do in a day."_s}});
    const auto trusted = [](const QString &address, const QString &role) {
        return QJsonObject {{u"address"_s, address}, {u"role"_s, role}};
    };
    return {{u"settings"_s, shown},
        {u"trusted"_s,
            QJsonArray {trusted(u"192.168.1.9"_s, u"registrar"_s),
                trusted(u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s, u"display"_s)}}};
}

} // namespace

void TestConsolePictures::initTestCase()
{
    m_folder = picturesFolder(m_temporary);
    QVERIFY(!m_folder.isEmpty());
}

void TestConsolePictures::paints_data()
{
    addPictureRows();
}

void TestConsolePictures::paints()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    FakeClinic clinic(server);
    clinic.fill();
    FakeScreens screens(server);
    FakeSessions sessions(server);
    sessions.add(u"Mozilla/5.0 (Windows NT 10.0; Win64; x64) Gecko/20100101 Firefox/128.0"_s,
        u"192.168.1.24"_s, 190);
    sessions.add(u"curl/7.88.1"_s, u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s, 70);
    server.setAccount(u"registrar"_s, u"demo12345"_s, {u"admin"_s});
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.workplace().sampleAccounts =
        u"Sample clinic: sign in as registrar, nurse or doctor with the password demo12345."_s;
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    keep(console, u"sign-in"_s);

    console::Workplace &workplace = console.workplace();
    auto &queue = console.navigator().room<console::QueueRoom>();
    workplace.signIn(u"registrar"_s, u"wrong"_s);
    QTRY_VERIFY(!workplace.notice().isEmpty());
    keep(console, u"sign-in-refused"_s);
    workplace.signIn(u"registrar"_s, u"demo12345"_s);
    QTRY_VERIFY(queue.isChoosing());
    QTRY_VERIFY(!queue.feed()->isStale());
    console.navigator().enter(&queue);
    keep(console, u"counters"_s);
    queue.chooseCounter(u"4"_s);
    keep(console, u"closed"_s);
    queue.chooseCounter(u"2"_s);
    keep(console, u"queue"_s);
    server.answer(u"network:show"_s, [](const QJsonObject &) {
        return QJsonObject {{u"network"_s,
            QJsonObject {{u"isOpen"_s, true}, {u"trouble"_s, QJsonValue()},
                {u"addresses"_s,
                    QJsonArray {u"http://192.168.1.10:3000"_s, u"http://10.0.12.7:3000"_s}}}}};
    });
    paintScreens(console, screens);
    paintTemplate(console, server);
    clinic.crowd(40);
    clinic.publishAll();
    QTRY_VERIFY(queue.feed()->visits()->count() > 40);
    keep(console, u"crowd"_s);
    queue.actions()->callNext();
    QTRY_VERIFY(queue.desk()->hasCurrent());
    keep(console, u"called"_s);
    paintVisit(console, clinic);
    paintFound(console);
    server.answer(u"auth:me"_s, [](const QJsonObject &) {
        return QJsonObject {{u"trustedAddresses"_s, true}};
    });
    server.dropAll();
    QTRY_VERIFY(workplace.isTrustingAddresses());
    QTRY_VERIFY(!queue.feed()->isStale());
    keep(console, u"trusted"_s);
    paintDialogs(console);
    queue.actions()->start(queue.desk()->current().id);
    QTRY_COMPARE(queue.desk()->current().state, queue::State::Serving);
    keep(console, u"serving"_s);
    server.publish(u"staff"_s, u"clock_warning"_s,
        {{u"jump"_s, 86'400}, {u"clock"_s, u"2026-01-08T01:00:00.000Z"_s}});
    QTRY_VERIFY(workplace.clock()->isUnsure());
    QVERIFY(console.window()->findChild<QQuickItem *>(u"clockBanner"_s)->isVisible());
    keep(console, u"clock"_s);
    server.publish(u"staff"_s, u"clock_warning"_s, {{u"jump"_s, 0}});
    QTRY_COMPARE(workplace.clock()->jumpSeconds(), 0);
    keep(console, u"clock-back"_s);
    paintLock(console, server);
    server.setDead(true);
    QTRY_VERIFY(!workplace.connection()->isOnline());
    keep(console, u"offline"_s);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsolePictures::paintsTheFirstStart()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    server.answerHttp("GET /api/v1/auth/set-up", [](const QJsonObject &) {
        return Result<QJsonObject>(QJsonObject {{u"wanted"_s, true}});
    });
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    QTRY_VERIFY(console.workplace().wantsSetUp());
    keep(console, u"set-up"_s);
    auto *button = console.window()->findChild<QObject *>(u"next"_s);
    QVERIFY(QMetaObject::invokeMethod(button, "clicked"));
    keep(console, u"set-up-wrong"_s);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsolePictures::paintsScans()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    FakeClinic clinic(server);
    FakeScans scans(server);
    server.setAccount(u"fitri"_s, u"demo12345"_s, {u"radiographer"_s});
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    auto &room = console.navigator().room<console::RadiologyRoom>();
    console.workplace().signIn(u"fitri"_s, u"demo12345"_s);
    QTRY_COMPARE(console.navigator().current(), &room);
    QTRY_VERIFY(!room.feed()->isStale());
    keep(console, u"scans-empty"_s);
    scans.fill();
    scans.publish();
    QTRY_COMPARE(room.badge(), 1);
    QTRY_VERIFY(room.feed()->turnarounds()->count() > 0);
    keep(console, u"scans"_s);
    paintScanDialogs(console);

    const QString called = clinic.addVisit(u"A"_s, u"Anong Saelim"_s, 20, u"HIGH"_s);
    clinic.setState(called, u"called"_s, u"3"_s);
    scans
        .add(
            u"Anong Saelim"_s, radiology::ScanType::Ultrasound, 15, radiology::ScanPriority::Urgent)
        .visitId = called;
    scans.add(u"Ploy Rattanakorn"_s, radiology::ScanType::XRay, 1, radiology::ScanPriority::Urgent)
        .visitId = clinic.addVisit(u"R"_s, u"Ploy Rattanakorn"_s, 5);
    clinic.publishAll();
    scans.publish();
    QTRY_VERIFY(findSeen(console.window()->contentItem(), u"waitingList"_s));
    auto *list = findSeen(console.window()->contentItem(), u"waitingList"_s);
    QTRY_COMPARE(list->property("count").toInt(), 8);
    QVERIFY(list->setProperty("currentIndex", 2));
    QTRY_VERIFY(findSeen(console.window()->contentItem(), u"callButton"_s));
    keep(console, u"scans-called"_s);
    scans.crowd(200);
    scans.publish();
    QTRY_COMPARE(list->property("count").toInt(), 208);
    keep(console, u"scans-crowd"_s);
    server.setDead(true);
    QTRY_VERIFY(!console.workplace().connection()->isOnline());
    keep(console, u"scans-offline"_s);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsolePictures::paintScanDialogs(ConsoleWindow &console)
{
    auto *dialogs = console.window()->findChild<QObject *>(u"scanDialogs"_s);
    QVERIFY(dialogs);
    const auto &scans =
        console.navigator().room<console::RadiologyRoom>().feed()->scans()->values();
    const auto over = QVariant::fromValue(scans.at(scans.size() - 2));
    const QList<std::pair<const char *, QString>> wanted {{"openRequest", u"requestDialog"_s},
        {"openComplete", u"completeDialog"_s}, {"openCancel", u"cancelScanDialog"_s},
        {"openDetails", u"scanDetails"_s}};
    for (const auto &[method, name] : wanted) {
        QVERIFY(name == u"requestDialog"_s
                ? QMetaObject::invokeMethod(dialogs, method, Q_ARG(QString, u"CT"_s))
                : QMetaObject::invokeMethod(dialogs, method, Q_ARG(QVariant, over)));
        auto *dialog = console.window()->findChild<QObject *>(name);
        QTRY_VERIFY(dialog->property("opened").toBool());
        keep(console, u"scans-"_s + name);
        QVERIFY(QMetaObject::invokeMethod(dialog, "close"));
        QTRY_VERIFY(!dialog->property("visible").toBool());
    }
}

// The overview and the event log.
void TestConsolePictures::paintsWatch()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    fakeRecord(server);
    server.setAccount(u"ratna"_s, u"demo12345"_s, {u"admin"_s});
    server.setSnapshot(u"staff"_s, [] {
        return QList<QJsonObject> {{{u"type"_s, u"queue_setup"_s}, {u"data"_s, QJsonObject {}}},
            {{u"type"_s, u"queue_refresh"_s}, {u"data"_s, QJsonObject {}}}};
    });
    server.answer(u"queue:status"_s, [](const QJsonObject &) {
        return QJsonObject {{u"status"_s, QJsonObject()}};
    });
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    auto &overview = console.navigator().room<console::OverviewRoom>();
    auto &log = console.navigator().room<console::EventsRoom>();
    console.workplace().signIn(u"ratna"_s, u"demo12345"_s);
    QTRY_COMPARE(console.navigator().current(), &overview);
    QTRY_VERIFY(overview.isFresh());
    keep(console, u"overview-fresh"_s);
    FakeClinic clinic(server);
    FakeScreens screens(server);
    FakeScans scans(server);
    clinic.fill();
    clinic.publishAll();
    QTRY_VERIFY(overview.services()->count() > 0);
    QTRY_VERIFY(overview.curves()->isKnown());
    keep(console, u"overview"_s);
    clinic.crowd(40);
    clinic.openCounters(14);
    clinic.publishAll();
    screens.add(u"Lobby east"_s, u"display"_s, false, 11);
    screens.add(u"Kiosk 1"_s, u"kiosk"_s, true, 90);
    scans.fill();
    scans.publish();
    server.publish(u"events"_s, u"events_record"_s, brokenRecord());
    QTRY_VERIFY(overview.concerns()->count() > 4);
    QTRY_VERIFY(overview.counters()->count() > 10);
    keep(console, u"overview-busy"_s);

    console.navigator().enter(&log);
    QTRY_VERIFY(log.list()->events()->count() > 0);
    keep(console, u"events-broken"_s);
    server.publish(u"events"_s, u"events_record"_s, provingRecord());
    QTRY_VERIFY(log.watch()->record().isProving);
    keep(console, u"events"_s);
    auto *dialog = console.window()->findChild<QObject *>(u"saveDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(dialog, "ask"));
    QTRY_VERIFY(dialog->property("opened").toBool());
    keep(console, u"events-save"_s);
    QVERIFY(QMetaObject::invokeMethod(dialog, "close"));
    QTRY_VERIFY(!dialog->property("visible").toBool());
    log.search(u"nobody"_s, {}, {}, {}, {}, {});
    QTRY_COMPARE(log.list()->events()->count(), 0);
    keep(console, u"events-nothing"_s);
    console.navigator().enter(&overview);
    server.setDead(true);
    QTRY_VERIFY(!console.workplace().connection()->isOnline());
    keep(console, u"overview-offline"_s);
    QCOMPARE(console.warnings(), QStringList());
}

// A day without, one with all kinds of them, the month, the dialogs; a break; the day's figures.
void TestConsolePictures::paintsBookings()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    FakeClinic clinic(server);
    clinic.fill();
    server.setAccount(u"rina"_s, u"demo12345"_s, {u"registrar"_s});
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    server.answer(u"queue:status"_s, [&](const QJsonObject &) {
        QJsonObject status = clinic.status();
        status.insert(u"businessDay"_s, today);
        return QJsonObject {{u"status"_s, status}};
    });
    QJsonArray booked;
    const auto at = [](int minutes) {
        return toIso(SystemClock().now() + std::chrono::minutes(minutes));
    };
    server.answer(u"queue:visits"_s, [&](const QJsonObject &) {
        return QJsonObject {{u"visits"_s, booked}};
    });
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    console.workplace().signIn(u"rina"_s, u"demo12345"_s);
    QTRY_VERIFY(console.navigator().current());
    auto &room = console.navigator().room<console::BookingsRoom>();
    console.navigator().enter(&room);
    QTRY_VERIFY(!room.feed()->isStale());
    keep(console, u"bookings-none"_s);
    int number = 0;
    const auto book = [&](const QString &name, const QString &service, const QString &state,
                          int minutes, const QString &patientId = {}) {
        const QString id = u"b-%1"_s.arg(++number);
        booked.append(QJsonObject {{u"id"_s, id},
            {u"code"_s, state == u"booked"_s ? u"4071226%1"_s.arg(number) : QString()},
            {u"number"_s, u"A-%1"_s.arg(number, 3, 10, QChar(u'0'))}, {u"serviceId"_s, u"A"_s},
            {u"serviceName"_s, service}, {u"state"_s, state}, {u"patientName"_s, name},
            {u"patientId"_s, patientId.isEmpty() ? id : patientId}, {u"businessDay"_s, today},
            {u"appointmentAt"_s, at(minutes)}, {u"version"_s, 1}});
    };
    book(u"Siti Rahmawati"_s, u"General clinic"_s, u"waiting"_s, -70, u"MRN-004711"_s);
    book({}, u"General clinic"_s, u"cancelled"_s, -50);
    book(u"Raden Mas Haryo Suryaningrat Kusumadiningrat bin Abdurrahman"_s,
        u"Registration and insurance of the outpatient clinic"_s, u"booked"_s, -40);
    book(u"สมชาย ใจดี"_s, u"Mother and child"_s, u"booked"_s, 5, u"P-1"_s);
    book(u"Budi Santoso"_s, u"General clinic"_s, u"booked"_s, 90);
    server.publish(
        u"staff"_s, u"queue_refresh"_s, {{u"data"_s, clinic.visits()}, {u"businessDay"_s, today}});
    QTRY_COMPARE(room.feed()->bookings()->count(), 5);
    keep(console, u"bookings"_s);
    const auto find = [&](const QString &name) {
        return findMade(console.window()->contentItem(), name);
    };
    const auto paint = [&](const QString &name) {
        QTRY_VERIFY(find(name)->property("opened").toBool());
        keep(console, u"bookings-"_s + name);
        QVERIFY(QMetaObject::invokeMethod(find(name), "close"));
        QTRY_VERIFY(!find(name)->property("visible").toBool());
    };
    QVERIFY(QMetaObject::invokeMethod(find(u"month"_s), "open"));
    paint(u"month"_s);
    QVERIFY(QMetaObject::invokeMethod(find(u"bookingDialog"_s), "ask", Q_ARG(QString, today)));
    paint(u"bookingDialog"_s);
    auto &queue = console.navigator().room<console::QueueRoom>();
    console.navigator().enter(&queue);
    queue.chooseCounter(u"2"_s);
    QTRY_VERIFY(find(u"summaryDialog"_s));
    QVERIFY(QMetaObject::invokeMethod(find(u"summaryDialog"_s), "show", Q_ARG(QString, QString())));
    QTRY_VERIFY(queue.summary()->isReady());
    paint(u"summaryDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(find(u"breakDialog"_s), "open"));
    paint(u"breakDialog"_s);
    clinic.setCounterMember(
        u"2"_s, u"backAt"_s, toIso(SystemClock().now() + std::chrono::minutes(15)));
    clinic.setCounterMember(u"2"_s, u"away"_s, true);
    QTRY_VERIFY(queue.desk()->isAway());
    keep(console, u"break"_s);
    auto *dialogs = console.window()->findChild<QObject *>(u"dialogs"_s);
    QVERIFY(QMetaObject::invokeMethod(dialogs, "openRoute",
        Q_ARG(QVariant, QVariant::fromValue(queue.feed()->visits()->values().first()))));
    QVERIFY(find(u"routeDialog"_s)->setProperty("route", QStringList {u"K"_s, u"R"_s}));
    paint(u"routeDialog"_s);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsolePictures::paintsSetup()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    server.setAccount(u"ratna"_s, u"demo12345"_s, {u"admin"_s});
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    server.setSnapshot(u"staff"_s, [] {
        return QList<QJsonObject> {{{u"type"_s, u"queue_setup"_s}, {u"data"_s, QJsonObject {}}}};
    });
    server.answer(u"users:list"_s, [](const QJsonObject &) { return people(); });
    QJsonValue refused;
    server.answer(u"settings:list"_s, [&refused](const QJsonObject &) {
        QJsonObject told = houseSettings();
        told.insert(u"refused"_s, refused);
        return told;
    });
    server.answer(u"queue:presets"_s, [](const QJsonObject &) {
        QJsonArray presets;
        for (const QString &id :
            {u"practice"_s, u"clinic"_s, u"hospital"_s, u"pharmacy"_s, u"of-a-newer-server"_s}) {
            presets.append(QJsonObject {
                {u"id"_s, id}, {u"services"_s, QJsonArray {1, 2, 3}}, {u"counters"_s, 4}});
        }
        return QJsonObject {{u"presets"_s, presets}};
    });
    console.workplace().signIn(u"ratna"_s, u"demo12345"_s);
    QTRY_VERIFY(console.navigator().current());
    auto &room = console.navigator().room<console::SetupRoom>();
    QTRY_VERIFY(!room.services()->isStale());
    console.navigator().enter(&room);
    QTRY_VERIFY(!room.people()->isStale());
    QTRY_COMPARE(room.presets()->count(), 5);
    keep(console, u"setup-empty"_s);
    FakeClinic clinic(server);
    clinic.publishAll();
    QTRY_VERIFY(room.services()->count() > 0);
    auto *tabs = findSeen(console.window()->contentItem(), u"setupTabs"_s);
    for (const QString &part :
        {u"services"_s, u"counters"_s, u"people"_s, u"settings"_s, u"trusted"_s}) {
        QVERIFY(QMetaObject::invokeMethod(tabs, "chosen", Q_ARG(QVariant, part)));
        keep(console, u"setup-"_s + part);
    }
    paintSetupDialogs(console);
    refused = QJsonObject {{u"message"_s, u"Not a number."_s}, {u"setting"_s, u"queue.max_calls"_s},
        {u"value"_s, u"many"_s}};
    QVERIFY(QMetaObject::invokeMethod(tabs, "chosen", Q_ARG(QVariant, u"settings"_s)));
    room.look();
    QTRY_VERIFY(findSeen(console.window()->contentItem(), u"wrongFileBanner"_s));
    keep(console, u"setup-settings-refused"_s);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsolePictures::paintsBackups()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    FakeClinic clinic(server);
    fakeRecord(server);
    maintenance::Maintenance shown = nothingArranged();
    server.answer(u"maintenance:show"_s, [&shown](const QJsonObject &) { return told(shown); });
    server.setSnapshot(u"maintenance"_s, [&shown] {
        return QList<QJsonObject> {{{u"type"_s, u"maintenance_state"_s}, {u"data"_s, told(shown)}}};
    });
    server.setAccount(u"ratna"_s, u"demo12345"_s, {u"admin"_s});
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    console.workplace().signIn(u"ratna"_s, u"demo12345"_s);
    QTRY_VERIFY(console.navigator().current());
    console.navigator().lead(u"setup"_s, u"backups"_s);
    auto &room = console.navigator().room<console::SetupRoom>();
    const auto show = [&](const maintenance::Maintenance &wanted) {
        shown = wanted;
        server.publish(u"maintenance"_s, u"maintenance_state"_s, told(shown));
        QTRY_COMPARE(room.maintenance()->state().toJson(), shown.toJson());
    };
    QTRY_VERIFY(room.maintenance()->isKnown());
    keep(console, u"backups-empty"_s);
    auto *dialog = console.window()->findChild<QObject *>(u"planDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(dialog, "ask", Q_ARG(bool, true)));
    QTRY_VERIFY(dialog->property("opened").toBool());
    keep(console, u"backups-plan"_s);
    QVERIFY(QMetaObject::invokeMethod(dialog, "close"));
    QTRY_VERIFY(!dialog->property("visible").toBool());
    show(allBackedUp());
    keep(console, u"backups"_s);
    show(backingUp());
    keep(console, u"backups-working"_s);
    show(dataInTrouble());
    keep(console, u"backups-trouble"_s);
    console.navigator().lead(u"overview"_s, {});
    keep(console, u"overview-no-backup"_s);
    console.navigator().lead(u"setup"_s, u"backups"_s);
    server.setDead(true);
    QTRY_VERIFY(!console.workplace().connection()->isOnline());
    keep(console, u"backups-offline"_s);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsolePictures::paintsBroadcasts()
{
    QFETCH(QSize, size);
    QFETCH(QString, theme);
    QFETCH(QString, language);
    m_row = QString::fromLatin1(QTest::currentDataTag());
    FakeServer server;
    server.setAccount(u"ratna"_s, u"demo12345"_s, {u"admin"_s});
    FakeClinic clinic(server);
    QJsonArray shown;
    server.setSnapshot(u"broadcast:staff"_s, [&shown] {
        return QList<QJsonObject> {{{u"type"_s, u"broadcast_refresh"_s},
            {u"data"_s, QJsonObject {{u"broadcasts"_s, shown}}}}};
    });
    server.answer(u"broadcast:reach"_s, [](const QJsonObject &) {
        return QJsonObject {{u"reach"_s,
            QJsonObject {{u"displays"_s, 6}, {u"phones"_s, 3}, {u"people"_s, 1},
                {u"missing"_s,
                    QJsonArray {u"Lobby east"_s, u"Main waiting room, ground floor"_s}}}}};
    });
    const QTemporaryDir home;
    ConsoleWindow console(server.url(), home.filePath(u"console.ini"_s), language);
    console.preferences().setTheme(theme);
    QVERIFY(console.load());
    console.window()->resize(size);
    console.window()->show();
    QVERIFY(QTest::qWaitForWindowExposed(console.window()));
    console.workplace().signIn(u"ratna"_s, u"demo12345"_s);
    QTRY_VERIFY(console.navigator().current());
    auto &room = console.navigator().room<console::BroadcastRoom>();
    QTRY_VERIFY(!room.broadcasts()->isStale());
    console.navigator().enter(&room);
    keep(console, u"broadcasts-empty"_s);
    for (const QJsonValue one : broadcasts()) {
        server.publish(u"broadcast:staff"_s, u"broadcast_update"_s, {{u"broadcast"_s, one}});
    }
    QTRY_COMPARE(room.broadcasts()->count(), 6);
    room.draft()->begin(console::BroadcastDraft::Template::RoomMoved);
    room.draft()->setText(u"id"_s,
        u"Laboratorium pindah ke lantai 2 mulai pukul 11.00. Petugas kami siap mengantar Anda."_s);
    room.draft()->setText(u"th"_s, {});
    using Part = console::BroadcastRoom::Part;
    room.set(Part::Displays, {}, true);
    room.set(Part::Patients, u"K"_s, true);
    room.set(Part::People, u"registrar"_s, true);
    room.draft()->setEnd(console::BroadcastDraft::End::Other);
    QTRY_VERIFY(room.isReachKnown());
    keep(console, u"broadcasts"_s);
    paintBroadcastDialogs(console);
    QCOMPARE(console.warnings(), QStringList());
}

void TestConsolePictures::paintBroadcastDialogs(ConsoleWindow &console)
{
    auto &room = console.navigator().room<console::BroadcastRoom>();
    auto *urgent = console.window()->findChild<QObject *>(u"urgentDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(urgent, "open"));
    QTRY_VERIFY(urgent->property("opened").toBool());
    keep(console, u"broadcasts-urgent"_s);
    QVERIFY(QMetaObject::invokeMethod(urgent, "close"));
    QTRY_VERIFY(!urgent->property("visible").toBool());
    auto *withdraw = console.window()->findChild<QObject *>(u"withdrawDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(withdraw, "ask",
        Q_ARG(QVariant, QVariant::fromValue(room.broadcasts()->values().first()))));
    QTRY_VERIFY(withdraw->property("opened").toBool());
    keep(console, u"broadcasts-withdraw"_s);
    QVERIFY(QMetaObject::invokeMethod(withdraw, "close"));
    QTRY_VERIFY(!withdraw->property("visible").toBool());
    console.navigator().goBack(); // the strip is above every page
    keep(console, u"broadcasts-strip"_s);
}

void TestConsolePictures::paintSetupDialogs(ConsoleWindow &console)
{
    auto &room = console.navigator().room<console::SetupRoom>();
    const auto service = QVariant::fromValue(room.services()->values().first());
    const auto counter = QVariant::fromValue(room.counters()->values().at(1));
    const auto person = QVariant::fromValue(room.people()->values().first());
    const auto setting =
        QVariant::fromValue(room.settings()->find(u"queue.kiosk_fields"_s).value());
    const auto nobody = QVariant::fromValue(nullptr);
    const QList<std::pair<QString, QVariant>> wanted {{u"serviceDialog"_s, service},
        {u"counterDialog"_s, counter}, {u"personDialog"_s, nobody}, {u"passwordDialog"_s, person},
        {u"trustDialog"_s, nobody}, {u"settingDialog"_s, setting}};
    for (const auto &[name, value] : wanted) {
        auto *dialog = console.window()->findChild<QObject *>(name);
        QVERIFY(QMetaObject::invokeMethod(dialog, "ask", Q_ARG(QVariant, value)));
        QTRY_VERIFY(dialog->property("opened").toBool());
        keep(console, u"setup-"_s + name);
        QVERIFY(QMetaObject::invokeMethod(dialog, "close"));
        QTRY_VERIFY(!dialog->property("visible").toBool());
    }
}

void TestConsolePictures::paintScreens(ConsoleWindow &console, FakeScreens &screens)
{
    console::Navigator &navigator = console.navigator();
    auto &devices = navigator.room<console::DevicesRoom>();
    navigator.enter(&devices);
    keep(console, u"screens-none"_s);
    navigator.goBack();
    screens.add(u"Main waiting room, ground floor"_s, u"display"_s, false, 42);
    QTRY_COMPARE(devices.lost().size(), 1);
    keep(console, u"screen-off"_s);
    screens.add(u"Entrance"_s, u"kiosk"_s, false, 5);
    screens.add(u"Prometheus"_s, u"monitor"_s, true, 1);
    screens.add(u"Waiting room of the mother and child clinic, second floor, east"_s, u"display"_s,
        false, 9);
    QTRY_COMPARE(devices.lost().size(), 3);
    keep(console, u"screens-off"_s);
    const auto find = [&](const QString &name) {
        return findMade(console.window()->contentItem(), name);
    };
    const auto paintPopup = [&](const QString &name, const QString &picture) {
        QTRY_VERIFY(find(name)->property("opened").toBool());
        keep(console, picture);
        QVERIFY(QMetaObject::invokeMethod(find(name), "close"));
        QTRY_VERIFY(!find(name)->property("visible").toBool());
    };
    QVERIFY(QMetaObject::invokeMethod(find(u"lostScreens"_s), "clicked"));
    paintPopup(u"lostScreensList"_s, u"screens-off-list"_s);
    QVERIFY(QMetaObject::invokeMethod(find(u"userButton"_s), "clicked"));
    paintPopup(u"userMenu"_s, u"user-menu"_s);
    screens.add(u"Pharmacy"_s, u"display"_s, true, 130);
    screens.describe(u"Pharmacy"_s, u"Loket/0.1.0"_s, u"192.168.1.31"_s,
        {{u"services"_s, QJsonArray {u"A"_s, u"K"_s}}, {u"language"_s, u"th"_s},
            {u"sound"_s, false}});
    screens.sounds(u"Main waiting room, ground floor"_s, u"blocked"_s, false);
    screens.describe(u"Entrance"_s, u"Mozilla/5.0 (X11; Linux)"_s, u"192.168.1.32"_s, {});
    screens.mark(u"Entrance"_s,
        {{u"lastNumber"_s,
             QJsonObject {{u"number"_s, u"A-017"_s}, {u"at"_s, toIso(SystemClock().now())}}},
            {u"printer"_s,
                QJsonObject {{u"name"_s, u"Hall"_s}, {u"trouble"_s, u"paper_out"_s},
                    {u"paperLow"_s, false}, {u"since"_s, toIso(SystemClock().now())}}},
            {u"staffCalledAt"_s, toIso(SystemClock().now())}});
    screens.addWaiting(u"447109"_s, u"debian-tv"_s, u"192.168.1.31"_s);
    screens.addWaiting(u"118203"_s, u"Waiting room of the mother and child clinic, second floor"_s,
        u"2001:db8:85a3:8d3:1319:8a2e:370:7348"_s);
    navigator.enter(&devices);
    QTRY_COMPARE(devices.actions()->waiting().size(), 2);
    keep(console, u"screens"_s);
    devices.actions()->approve(u"000000"_s, {});
    QTRY_VERIFY(!find(u"codeField"_s)->property("error").toString().isEmpty());
    keep(console, u"screens-refused"_s);
    QVERIFY(QMetaObject::invokeMethod(find(u"removeScreen"_s), "ask", Q_ARG(QString, u"Pharmacy"_s),
        Q_ARG(QString, u"Pharmacy"_s)));
    paintPopup(u"removeScreen"_s, u"dialog-remove-screen"_s);
    QVERIFY(QMetaObject::invokeMethod(find(u"changeScreen"_s), "ask",
        Q_ARG(QVariant, devices.screens()->valueFor(u"Pharmacy"_s))));
    paintPopup(u"changeScreen"_s, u"dialog-change-screen"_s);
    QVERIFY(QMetaObject::invokeMethod(find(u"screenSoundDialog"_s), "ask",
        Q_ARG(QVariant, devices.screens()->valueFor(u"Main waiting room, ground floor"_s))));
    paintPopup(u"screenSoundDialog"_s, u"dialog-screen-sound"_s);
    navigator.goBack();
}

// Locked, with another's sign-in, how long it waits; and a dialog that waits for the server.
void TestConsolePictures::paintLock(ConsoleWindow &console, FakeServer &server)
{
    const auto find = [&](const QString &name) {
        return console.window()->findChild<QObject *>(name);
    };
    QVERIFY(QMetaObject::invokeMethod(find(u"lockTimeDialog"_s), "open"));
    QTRY_VERIFY(find(u"lockTimeDialog"_s)->property("opened").toBool());
    keep(console, u"lock-time"_s);
    console.workplace().lock()->lock();
    QTRY_VERIFY(find(u"lockPassword"_s));
    keep(console, u"lock"_s);
    QVERIFY(QMetaObject::invokeMethod(find(u"anotherButton"_s), "clicked"));
    keep(console, u"lock-another"_s);
    server.setDead(true);
    QTRY_VERIFY(!console.workplace().connection()->isOnline());
    keep(console, u"lock-offline"_s);
    server.setDead(false);
    QTRY_VERIFY(console.workplace().connection()->isOnline());
    console.workplace().lock()->unlock();
    QTRY_VERIFY(
        find(u"lockTimeDialog"_s) && find(u"lockTimeDialog"_s)->property("opened").toBool());
    QVERIFY(QMetaObject::invokeMethod(find(u"lockTimeDialog"_s), "close"));
    QTRY_VERIFY(find(u"issueDialog"_s));
    QVERIFY(QMetaObject::invokeMethod(find(u"issueDialog"_s), "open"));
    QTRY_VERIFY(find(u"issueDialog"_s)->property("opened").toBool());
    server.setDead(true);
    QTRY_VERIFY(!console.workplace().connection()->isOnline());
    keep(console, u"dialog-waits"_s);
    server.setDead(false);
    QTRY_VERIFY(console.workplace().connection()->isOnline());
    QVERIFY(QMetaObject::invokeMethod(find(u"issueDialog"_s), "close"));
}

void TestConsolePictures::paintTemplate(ConsoleWindow &console, FakeServer &server)
{
    auto &room = console.navigator().room<console::TemplateRoom>();
    qputenv("LOKET_EXAMPLES", "1");
    Q_EMIT console.workplace().rightsChanged();
    QVERIFY(room.isOpen());
    const auto keepOf = [&server](const QList<templates::Entry> &entries) {
        server.publish(QString(templates::channel), QString(templates::events::refresh),
            {{u"entries"_s, arrayOf(entries)}});
    };
    console.navigator().enter(&room);
    keepOf({});
    QTRY_VERIFY(!room.entries()->isStale());
    keep(console, u"template-none"_s);
    const Instant now = SystemClock().now();
    keepOf({{u"1"_s, {{u"text"_s, u"The lift is out of order."_s}}, now},
        {u"2"_s, {{u"text"_s, u"ห้องปฏิบัติการปิดเวลา 15.00 น. วันนี้ ส่งตัวอย่างก่อนเวลา"_s}}, now - 2h},
        {u"3"_s,
            {{u"bed"_s, 7}, {u"ward"_s, u"Mother and child clinic, second floor, east"_s},
                {u"readings"_s, QJsonArray {36.8, 37.1, 37.4, 38.2, 38.0, 37.6, 37.2, 36.9}}},
            now - 72h}});
    QTRY_COMPARE(room.entries()->count(), 3);
    keep(console, u"template"_s);
    console.navigator().goBack();
    qunsetenv("LOKET_EXAMPLES");
    Q_EMIT console.workplace().rightsChanged();
}

void TestConsolePictures::paintVisit(ConsoleWindow &console, FakeClinic &clinic)
{
    auto &queue = console.navigator().room<console::QueueRoom>();
    const QString longest = u"v-A-2"_s;
    clinic.setMember(longest, u"patientId"_s, u"004-512"_s);
    clinic.setMember(longest, u"birthYear"_s, 1948);
    clinic.setMember(longest, u"language"_s, u"id"_s);
    clinic.setMember(longest, u"priority"_s, u"HIGH"_s);
    clinic.publishAll();
    const auto show = [&](const QString &id, const QString &picture) {
        queue.story()->follow(id);
        QTRY_VERIFY(queue.story()->isTold());
        keep(console, picture);
    };
    show(longest, u"visit"_s);
    queue.actions()->note(longest,
        u"Walks with a stick, please call early and let the daughter come along to the room."_s);
    QTRY_COMPARE(queue.story()->notes()->count(), 1);
    keep(console, u"visit-note"_s);
    show(u"v-R-4"_s, u"visit-urgent"_s);
    show(queue.desk()->current().id, u"visit-called"_s);
    queue.story()->leave();
}

// Who is looked for, who has left, and who has just got a number.
void TestConsolePictures::paintFound(ConsoleWindow &console)
{
    auto *search = findSeen(console.window()->contentItem(), u"search"_s);
    auto *tabs = findSeen(console.window()->contentItem(), u"tabs"_s);
    auto *hits = console.window()->findChild<QQuickItem *>(u"searchHits"_s);
    QVERIFY(search && tabs && hits);
    search->forceActiveFocus();
    QTest::keyClick(console.window(), Qt::Key_A);
    QTRY_VERIFY(hits->isVisible());
    keep(console, u"search"_s);
    search->setProperty("text", u"nobody"_s);
    QTRY_VERIFY(findSeen(hits, u"nothingFound"_s));
    QTRY_VERIFY(!findSeen(hits, u"nothingFound"_s)->property("text").toString().contains(u"…"_s));
    keep(console, u"search-nothing"_s);
    search->setProperty("text", QString());
    for (const QString &tab : {u"parked"_s, u"done"_s, u"waiting"_s}) {
        QVERIFY(QMetaObject::invokeMethod(tabs, "chosen", Q_ARG(QVariant, tab)));
        if (tab != u"waiting"_s) {
            keep(console, u"tab-"_s + tab);
        }
    }
    auto *dialogs = console.window()->findChild<QObject *>(u"dialogs"_s);
    auto *issued = console.window()->findChild<QObject *>(u"issuedDialog"_s);
    QVERIFY(QMetaObject::invokeMethod(dialogs, "openIssue"));
    console.navigator().room<console::QueueRoom>().actions()->issue(
        u"A"_s, u"NORMAL"_s, u"Raden Mas Haryo Suryaningrat Kusumadiningrat bin Abdurrahman"_s, {});
    QTRY_VERIFY(issued->property("opened").toBool());
    keep(console, u"issued"_s);
    QVERIFY(QMetaObject::invokeMethod(issued, "close"));
    QTRY_VERIFY(!issued->property("visible").toBool());
}

void TestConsolePictures::paintDialogs(ConsoleWindow &console)
{
    auto *dialogs = console.window()->findChild<QObject *>(u"dialogs"_s);
    QVERIFY(dialogs);
    const auto visit =
        QVariant::fromValue(console.navigator().room<console::QueueRoom>().desk()->current());
    const QStringList names {
        u"Issue"_s, u"Requeue"_s, u"Park"_s, u"Transfer"_s, u"Cancel"_s, u"Edit"_s};
    for (const QString &name : names) {
        const QByteArray method = "open" + name.toLatin1();
        if (name == u"Issue"_s) {
            QVERIFY(QMetaObject::invokeMethod(dialogs, method.constData()));
        } else {
            QVERIFY(QMetaObject::invokeMethod(dialogs, method.constData(), Q_ARG(QVariant, visit)));
        }
        auto *dialog = console.window()->findChild<QObject *>(name.toLower() + u"Dialog"_s);
        QTRY_VERIFY(dialog->property("opened").toBool());
        keep(console, u"dialog-"_s + name.toLower());
        QVERIFY(QMetaObject::invokeMethod(dialog, "close"));
        QTRY_VERIFY(!dialog->property("visible").toBool());
    }
    for (const QString &name : {u"help"_s, u"closeDay"_s, u"sessionsDialog"_s}) {
        auto *dialog = console.window()->findChild<QObject *>(name);
        QVERIFY(QMetaObject::invokeMethod(dialog, "open"));
        QTRY_VERIFY(dialog->property("opened").toBool());
        QTRY_COMPARE(console.ownSessions().others(), name == u"sessionsDialog"_s ? 2 : 0);
        keep(console, u"dialog-"_s + name);
        QVERIFY(QMetaObject::invokeMethod(dialog, "close"));
        QTRY_VERIFY(!dialog->property("visible").toBool());
    }
}

void TestConsolePictures::keep(ConsoleWindow &console, const QString &name)
{
    keepPicture(console, m_folder, m_row + u'-' + name);
}

LOKET_SCREEN_TEST(TestConsolePictures)
#include "tst_consolepictures.moc"
