#include "client/radiology/boardfilter.h"
#include "client/radiology/radiologyfeed.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/seededrandom.h"
#include "support/testmain.h"
#include "vocabulary/radiology/names.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;
using radiology::Scan;
using radiology::ScanPriority;
using radiology::ScanRoom;
using radiology::ScanStatus;
using radiology::ScanType;

namespace {

constexpr auto staff = radiology::staffChannel;

const Instant morning {Millis(1'767'747'600'000)}; // 2026-01-07T08:00 in Jakarta

Instant at(int minutes)
{
    return morning + std::chrono::minutes(minutes);
}

Scan waiting(const QString &id, int minute, ScanType type = ScanType::Ct,
    ScanPriority priority = ScanPriority::Normal)
{
    Scan scan;
    scan.id = id;
    scan.patientId = u"P-"_s + id;
    scan.type = type;
    scan.priority = priority;
    scan.queuedAt = at(minute);
    scan.version = 1;
    return scan;
}

Scan inRoom(const QString &id, const QString &room, int minute, ScanType type = ScanType::Ct)
{
    Scan scan = waiting(id, minute - 5, type);
    scan.status = ScanStatus::InProgress;
    scan.room = room;
    scan.startedAt = at(minute);
    scan.version = 2;
    return scan;
}

Scan over(const QString &id, const QString &room, int minute, ScanType type = ScanType::Ct)
{
    Scan scan = inRoom(id, room, minute - 10, type);
    scan.status = ScanStatus::Completed;
    scan.completedAt = at(minute);
    scan.version = 3;
    return scan;
}

ScanRoom room(const QString &name, ScanType type)
{
    ScanRoom room;
    room.name = name;
    room.type = type;
    return room;
}

struct World {
    FakeServer server;
    QList<Scan> scans;
    QList<ScanRoom> rooms {room(u"CT 1"_s, ScanType::Ct), room(u"X 1"_s, ScanType::XRay),
        room(u"X 2"_s, ScanType::XRay)};
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    RadiologyFeed feed {connection, {.afterEvent = Millis(20)}};
    QAbstractItemModelTester scansTester {feed.scans()};
    QAbstractItemModelTester roomsTester {feed.rooms()};
    QSignalSpy failed {&feed, &ChannelFeed::failed};

    World()
    {
        server.setSnapshot(staff, [this] { return QList {snapshot()}; });
        server.answer(radiology::commands::statistics, [](const QJsonObject &) {
            const QJsonObject ct {{u"scanType"_s, u"CT"_s}, {u"count"_s, 2},
                {u"total"_s, QJsonObject {{u"median"_s, 24.5}}}};
            const QJsonObject none {{u"scanType"_s, u"MRI"_s}, {u"count"_s, 0}};
            return QJsonObject {{u"statistics"_s, QJsonArray {none, ct}}};
        });
        connection.setServer(server.url());
    }
    QJsonObject snapshot() const
    {
        QJsonArray scansJson;
        for (const Scan &scan : scans) {
            scansJson.append(scan.toJson());
        }
        QJsonArray roomsJson;
        for (const ScanRoom &one : rooms) {
            roomsJson.append(one.toJson());
        }
        return {{u"type"_s, QString(radiology::events::refresh)},
            {u"data"_s, QJsonObject {{u"scans"_s, scansJson}, {u"rooms"_s, roomsJson}}}};
    }
    void tell(const QString &event, const Scan &scan)
    {
        server.publish(staff, event, {{u"scan"_s, scan.toJson()}});
    }
    void goOnline()
    {
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(!feed.isStale());
    }
    QString ids() const
    {
        QStringList ids;
        for (const Scan &scan : feed.scans()->values()) {
            ids.append(scan.id);
        }
        return ids.join(u' ');
    }
    QString roomTexts()
    {
        QStringList texts;
        for (const RoomState &state : feed.rooms()->values()) {
            texts.append(state.name + u':' + (state.isBusy() ? state.scan.id : u"free"_s)
                + (state.next.id.isEmpty() ? QString() : u'>' + state.next.id));
        }
        return texts.join(u", "_s);
    }
};

QString idsIn(const BoardFilter &filter)
{
    QStringList ids;
    for (int row = 0; row < filter.count(); ++row) {
        ids.append(filter.idAt(row));
    }
    return ids.join(u' ');
}

} // namespace

class TestRadiologyFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isStaleUntilTheServerHasSpoken();
    void ordersAsTheyAreCalledMadeAndDone();
    void followsAScanThroughTheHouse();
    void fillsTheRooms();
    void leavesNothingOutThatGoesOn();
    void knowsHowLongScansTook();
    void isStaleWhileOfflineAndHearsWhatItMissed();
    void showsWhatItDoesNotKnow();
    void showsTheRestOfWhatItCannotRead();
    void forgetsEverythingAtSignOut();
    void filtersByPlaceTypeAndLateness();
};

void TestRadiologyFeed::isStaleUntilTheServerHasSpoken()
{
    World world;
    world.scans = {waiting(u"1"_s, 0)};
    QVERIFY(world.feed.isStale());
    world.goOnline();
    QCOMPARE(world.feed.scans()->count(), 1);
    QCOMPARE(world.feed.rooms()->count(), 3);
    QCOMPARE(world.failed.count(), 0);
}

void TestRadiologyFeed::ordersAsTheyAreCalledMadeAndDone()
{
    World world;
    world.scans = {over(u"done early"_s, u"CT 1"_s, 20), over(u"done late"_s, u"CT 1"_s, 30),
        inRoom(u"second"_s, u"X 1"_s, 42), inRoom(u"first"_s, u"CT 1"_s, 41),
        waiting(u"low"_s, 0, ScanType::Ct, ScanPriority::Low), waiting(u"b"_s, 2),
        waiting(u"a"_s, 1), waiting(u"urgent"_s, 3, ScanType::Mri, ScanPriority::Urgent)};
    world.goOnline();
    QCOMPARE(world.ids(), u"urgent a b low first second done late done early"_s);
}

void TestRadiologyFeed::followsAScanThroughTheHouse()
{
    World world;
    world.goOnline();
    world.tell(radiology::events::newRequest, waiting(u"1"_s, 0));
    QTRY_COMPARE(world.ids(), u"1"_s);
    QCOMPARE(world.roomTexts(), u"CT 1:free>1, X 1:free, X 2:free"_s);
    world.tell(radiology::events::started, inRoom(u"1"_s, u"CT 1"_s, 5));
    QTRY_COMPARE(world.roomTexts(), u"CT 1:1, X 1:free, X 2:free"_s);
    world.tell(radiology::events::newRequest, waiting(u"1"_s, 0)); // old news
    world.tell(radiology::events::completed, over(u"1"_s, u"CT 1"_s, 20));
    QTRY_COMPARE(world.roomTexts(), u"CT 1:free, X 1:free, X 2:free"_s);
    QCOMPARE(world.feed.rooms()->values().first().freeSince.toMSecsSinceEpoch(), toMillis(at(20)));
    QCOMPARE(world.feed.scans()->find(u"1"_s)->status, ScanStatus::Completed);
}

void TestRadiologyFeed::fillsTheRooms()
{
    World world;
    world.scans = {inRoom(u"1"_s, u"X 2"_s, 5, ScanType::XRay), waiting(u"2"_s, 6, ScanType::XRay),
        waiting(u"3"_s, 7, ScanType::XRay)};
    world.goOnline();
    QCOMPARE(world.roomTexts(), u"X 2:1, CT 1:free, X 1:free>2"_s);
}

void TestRadiologyFeed::leavesNothingOutThatGoesOn()
{
    World world;
    world.scans = {inRoom(u"1"_s, u"CT 1"_s, 5), inRoom(u"2"_s, u"CT 1"_s, 6),
        inRoom(u"3"_s, {}, 7), inRoom(u"4"_s, u"Garage"_s, 8)};
    world.goOnline();
    QCOMPARE(world.roomTexts(), u"CT 1:1, CT 1:2, :3, Garage:4, X 1:free, X 2:free"_s);
}

void TestRadiologyFeed::knowsHowLongScansTook()
{
    World world;
    world.goOnline();
    QTRY_COMPARE(world.feed.turnarounds()->count(), 1);
    const Turnaround ct = world.feed.turnarounds()->values().first();
    QCOMPARE(ct.id, u"CT"_s);
    QCOMPARE(ct.median(), 24.5);
    QCOMPARE(world.feed.longestMedian(), 24.5);
    const auto asked = [&] {
        return world.server.messagesOf(radiology::commands::statistics).size();
    };
    QCOMPARE(asked(), 1);
    world.tell(radiology::events::completed, over(u"1"_s, u"CT 1"_s, 20));
    QTRY_COMPARE(asked(), 2);
}

void TestRadiologyFeed::isStaleWhileOfflineAndHearsWhatItMissed()
{
    World world;
    world.scans = {waiting(u"1"_s, 0)};
    world.goOnline();
    world.server.setDead(true);
    QTRY_VERIFY(world.feed.isStale());
    QCOMPARE(world.ids(), u"1"_s); // still there, to be shown as old
    world.tell(radiology::events::started, inRoom(u"1"_s, u"CT 1"_s, 5));
    world.server.setDead(false);
    QTRY_VERIFY(!world.feed.isStale());
    QTRY_COMPARE(world.roomTexts(), u"CT 1:1, X 1:free, X 2:free"_s);
}

void TestRadiologyFeed::showsWhatItDoesNotKnow()
{
    World world;
    QJsonObject strange = waiting(u"1"_s, 0).toJson();
    strange.insert(u"status"_s, u"on_hold"_s);
    strange.insert(u"scanType"_s, u"PET"_s);
    world.goOnline();
    world.server.publish(staff, u"scan-held"_s, {{u"scan"_s, strange}});
    QTRY_COMPARE(world.ids(), u"1"_s);
    ScanFilter filter;
    filter.setSourceModel(world.feed.scans());
    QCOMPARE(idsIn(filter), u"1"_s); // among those that somebody must look at
    QCOMPARE(world.failed.count(), 0);
}

void TestRadiologyFeed::showsTheRestOfWhatItCannotRead()
{
    World world;
    Scan nameless = waiting(u"2"_s, 0);
    nameless.patientId.clear();
    world.scans = {waiting(u"1"_s, 0), nameless};
    world.goOnline();
    QCOMPARE(world.ids(), u"1"_s);
    QCOMPARE(world.failed.count(), 1);
    QCOMPARE(world.failed.at(0).at(0).value<Error>().code, u"UNREADABLE_ANSWER"_s);
}

void TestRadiologyFeed::forgetsEverythingAtSignOut()
{
    World world;
    world.scans = {waiting(u"1"_s, 0)};
    world.goOnline();
    world.connection.signOut();
    QCOMPARE(world.feed.scans()->count(), 0);
    QCOMPARE(world.feed.rooms()->count(), 0);
    QVERIFY(world.feed.isStale());
}

void TestRadiologyFeed::filtersByPlaceTypeAndLateness()
{
    World world;
    Scan late = inRoom(u"late"_s, u"CT 1"_s, 5);
    late.isOverdue = true;
    world.scans = {waiting(u"ct"_s, 0), waiting(u"mri"_s, 1, ScanType::Mri), late,
        over(u"today"_s, u"CT 1"_s, 30), over(u"yesterday"_s, u"CT 1"_s, -600)};
    world.goOnline();
    ScanFilter filter;
    RoomFilter rooms;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(world.feed.scans());
    rooms.setSourceModel(world.feed.rooms());
    QCOMPARE(idsIn(filter), u"ct mri"_s);
    QCOMPARE(filter.rowOf(u"mri"_s), 1);
    QCOMPARE(filter.rowOf(u"late"_s), -1);
    QCOMPARE(filter.idAt(-1), QString());
    filter.setTypeText(u"MRI"_s);
    QCOMPARE(idsIn(filter), u"mri"_s);
    filter.setTypeText({});
    filter.setPlace(scans::Place::Over);
    QCOMPARE(idsIn(filter), u"today yesterday"_s);
    filter.setSince(QDateTime::fromMSecsSinceEpoch(toMillis(morning)));
    QCOMPARE(idsIn(filter), u"today"_s);
    filter.setPlace(scans::Place::InRoom);
    filter.setLateOnly(true);
    rooms.setLateOnly(true);
    QCOMPARE(idsIn(filter), u"late"_s);
    QCOMPARE(idsIn(rooms), u"CT 1"_s);
    rooms.setTypeText(u"X-RAY"_s);
    QCOMPARE(rooms.count(), 0);
}

LOKET_TEST(TestRadiologyFeed)
#include "tst_radiologyfeed.moc"
