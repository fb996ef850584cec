#include "qml/display/waitingroom.h"
#include "support/testmain.h"

#include "support/fakeserver.h"
#include "support/seededrandom.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::display;
using namespace loket::test;

namespace {

constexpr ConnectionTimes timesWith(Millis silence)
{
    return {.firstRetry = Millis(20),
        .longestRetry = Millis(50),
        .connecting = Millis(2'000),
        .answer = Millis(1'500),
        .ping = Millis(60),
        .silence = silence};
}
constexpr ConnectionTimes patient = timesWith(Millis(60'000)); // also where the test is held up
constexpr ConnectionTimes watchful = timesWith(Millis(1'000)); // sees soon that the server is dead
constexpr RoomTimes brief {.call = Millis(30),
    .busyCall = Millis(10),
    .notice = Millis(20),
    .line = Millis(60'000),
    .snapshots = Millis(60'000)};

QJsonObject service(const QString &id, int waiting, const QJsonArray &nowServing = {})
{
    return {{u"id"_s, id}, {u"name"_s, u"Service "_s + id}, {u"prefix"_s, id},
        {u"waiting"_s, waiting}, {u"openCounters"_s, 1}, {u"nowServing"_s, nowServing}};
}

QJsonObject at(const QString &number, const QString &counter)
{
    return {{u"number"_s, number}, {u"counter"_s, counter}};
}

QJsonObject announcement(const QString &id, const QString &number, const QString &counterId = {})
{
    return {{u"id"_s, id}, {u"number"_s, number}, {u"counterName"_s, u"Counter "_s + id},
        {u"counterId"_s, counterId}};
}

QJsonObject notice(const QString &id, const QJsonArray &displaysOf = {})
{
    return {{u"id"_s, id}, {u"level"_s, u"warning"_s},
        {u"texts"_s, QJsonObject {{u"en"_s, u"Text of "_s + id}}},
        {u"everyDisplay"_s, displaysOf.isEmpty()}, {u"displaysOf"_s, displaysOf},
        {u"until"_s, toIso(SystemClock().now() + std::chrono::hours(1))}};
}

QStringList othersOf(WaitingRoom &room)
{
    QStringList numbers;
    for (const Call &call : room.calls()->values()) {
        numbers.append(call.number);
    }
    return numbers;
}

// A room in front of a small clinic of the services A and B.
struct World {
    FakeServer server;
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection;
    WaitingRoom room;
    QJsonArray services {service(u"A"_s, 3, {at(u"A-001"_s, u"Counter 1"_s)}), service(u"B"_s, 5)};
    QString timeZone;

    QStringList announced;
    int subscribed = 0; // channels

    explicit World(const QStringList &wanted = {}, RoomTimes times = brief,
        ConnectionTimes connectionTimes = patient)
        : connection(clock, random, connectionTimes),
          room(connection, clock, wanted, times)
    {
        server.answer(u"queue:status"_s, [this](const QJsonObject &) -> Result<QJsonObject> {
            const QJsonObject status {{u"services"_s, services}, {u"timeZone"_s, timeZone}};
            return QJsonObject {{u"status"_s, status}};
        });
        for (const QJsonValue &entry : std::as_const(services)) {
            setState(entry[u"id"].toString(), entry.toObject());
        }
        QObject::connect(&room, &WaitingRoom::changed, &room, [this] {
            if (room.isCalling() && !announced.contains(room.number())) {
                announced.append(room.number());
            }
        });
        QObject::connect(
            &connection, &ServerConnection::subscribed, &room, [this] { ++subscribed; });
        connection.setServer(server.url());
    }
    // What a newcomer to the service's channel gets.
    void setState(const QString &id, const QJsonObject &state)
    {
        server.setSnapshot(u"queue_poli_"_s + id, [state] {
            return QList {QJsonObject {{u"type"_s, u"queue_state"_s}, {u"data"_s, state}}};
        });
    }
    void open()
    {
        connection.open(server.token());
        QTRY_VERIFY(!room.isStale());
        QTRY_COMPARE(server.messagesOf(u"queue:status"_s).size(), 2);
        QTRY_COMPARE(subscribed, 6 + room.services()->count()); // what is missed now is known
    }
    void show(const QJsonArray &notices)
    {
        server.publish(u"broadcast:displays"_s, u"broadcast_displays"_s, {{u"notices"_s, notices}});
    }
    void call(const QString &id, const QString &number)
    {
        server.publish(
            u"queue_poli_"_s + number.first(1), u"announcement"_s, announcement(id, number));
    }
};

} // namespace

class TestWaitingRoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsAtCountersAndWhoWaits();
    void showsOnlyWhatItIsAskedFor();
    void announcesACall();
    void listsCallsThatWaitForTheirTurn();
    void followsTheCounts();
    void aCallThatIsOffLeaves();
    void takesTheStateOfAService();
    void aStatusDoesNotUndoWhatFollowsIt();
    void namesAreInTheScreensLanguage();
    void showsMessagesInTurn();
    void showsBroadcastsOfItsRooms();
    void whatWasWithdrawnMeanwhileGoes();
    void isStaleWhileItIsCutOff();
    void announcesWhatItMissed();
    void announcesWhatASnapshotSaysWasMissed();
    void doesNotAnnounceWhatWasBefore();
    void nonsenseChangesNothing_data();
    void nonsenseChangesNothing();
    void showsTheTimeOfTheClinic();
    void isLaidOutByHowManyServicesThereAre();
    void showsSeveralLanguagesTogetherOrInTurn();
    void saysHowLongOneWaits();
    void saysThatItCallsAgain();
    void listsWhoWasCalledWhere();
    void tellsTheServerThatNobodySeesIt();
    void showsPicturesWhileNothingElseIsToBeSeen();
};

void TestWaitingRoom::showsWhatIsAtCountersAndWhoWaits()
{
    World world;
    const QAbstractItemModelTester tester(world.room.calls());
    QCOMPARE(world.room.isReady(), false);
    QCOMPARE(world.room.ageSeconds(), -1);
    world.open();
    QCOMPARE(world.room.isReady(), true);
    QCOMPARE(world.room.number(), u"A-001"_s);
    QCOMPARE(world.room.counter(), u"Counter 1"_s);
    QCOMPARE(world.room.service(), u"Service A"_s);
    QCOMPARE(world.room.isCalling(), false);
    QCOMPARE(world.room.services()->count(), 2);
    QCOMPARE(world.room.onlyService(), QString());
}

void TestWaitingRoom::showsOnlyWhatItIsAskedFor()
{
    World world({u" b"_s, u"zz"_s, QString()});
    world.open();
    QCOMPARE(world.room.onlyService(), u"Service B"_s);
    QCOMPARE(world.room.unknownServices(), u"zz"_s);
    QCOMPARE(world.room.number(), QString());
    world.server.publish(
        u"patients"_s, u"queue_update"_s, {{u"serviceId"_s, u"A"_s}, {u"waiting"_s, 9}});
    world.call(u"1"_s, u"B-001"_s);
    QTRY_COMPARE(world.room.number(), u"B-001"_s);
}

void TestWaitingRoom::announcesACall()
{
    World world;
    world.open();
    const QStringList wanted {u"B-004"_s};
    world.call(u"7"_s, u"B-004"_s);
    QTRY_COMPARE(world.announced, wanted);
    QCOMPARE(world.room.counter(), u"Counter 7"_s);
    QCOMPARE(othersOf(world.room), QStringList {u"A-001"_s});
    QTRY_COMPARE(world.room.isCalling(), false);
    QCOMPARE(world.room.number(), u"B-004"_s);
}

void TestWaitingRoom::listsCallsThatWaitForTheirTurn()
{
    RoomTimes slow = brief;
    slow.call = slow.busyCall = Millis(60'000);
    World world({}, slow);
    world.open();
    world.call(u"1"_s, u"A-002"_s);
    world.call(u"2"_s, u"B-001"_s);
    world.call(u"3"_s, u"A-002"_s); // called again before it was announced
    QTRY_COMPARE(world.room.waitingCalls(), QStringList({u"2"_s, u"3"_s}));
    QCOMPARE(world.room.number(), u"A-002"_s);
    QCOMPARE(world.room.counter(), u"Counter 1"_s);
    QCOMPARE(othersOf(world.room), QStringList({u"B-001"_s, u"A-001"_s}));
}

void TestWaitingRoom::followsTheCounts()
{
    World world;
    world.open();
    world.server.publish(
        u"queue_poli_B"_s, u"queue_update"_s, {{u"serviceId"_s, u"B"_s}, {u"waiting"_s, 6}});
    QTRY_COMPARE(world.room.services()->find(u"B"_s)->waiting, 6);
}

void TestWaitingRoom::aCallThatIsOffLeaves()
{
    World world;
    world.open();
    world.call(u"1"_s, u"B-001"_s);
    QTRY_COMPARE(world.room.number(), u"B-001"_s);
    world.server.publish(u"queue_poli_B"_s, u"queue_update"_s,
        {{u"serviceId"_s, u"B"_s}, {u"waiting"_s, 6}, {u"number"_s, u"B-001"_s},
            {u"state"_s, u"waiting"_s}});
    QTRY_COMPARE(world.room.number(), u"A-001"_s);
    QCOMPARE(world.room.isCalling(), false);
}

void TestWaitingRoom::takesTheStateOfAService()
{
    World world;
    world.open();
    QJsonObject state = service(u"B"_s, 1, {at(u"B-009"_s, u"Counter 9"_s)});
    state.insert(u"openCounters"_s, 0);
    world.server.publish(u"queue_poli_B"_s, u"queue_state"_s, state);
    QTRY_COMPARE(world.room.services()->find(u"B"_s)->waiting, 1);
    QVERIFY(!world.room.services()->find(u"B"_s)->isClosed); // somebody waits
    QVERIFY(othersOf(world.room).contains(u"B-009"_s) || world.room.number() == u"B-009"_s);
    state.insert(u"removed"_s, true);
    world.server.publish(u"queue_poli_B"_s, u"queue_state"_s, state);
    QTRY_VERIFY(!world.room.services()->find(u"B"_s));
}

// A status is older than the state that comes right behind it.
void TestWaitingRoom::aStatusDoesNotUndoWhatFollowsIt()
{
    World world;
    int asked = 0;
    world.server.answer(u"queue:status"_s, [&](const QJsonObject &) -> Result<QJsonObject> {
        if (++asked == 2) {
            const auto publish = [&] {
                world.server.publish(u"queue_poli_B"_s, u"queue_state"_s, service(u"B"_s, 7));
            };
            QMetaObject::invokeMethod(&world.server, publish, Qt::QueuedConnection);
        }
        return QJsonObject {{u"status"_s, QJsonObject {{u"services"_s, world.services}}}};
    });
    world.open();
    QTRY_COMPARE(world.room.services()->find(u"B"_s)->waiting, 7);
    for (int i = 0; i < 10; ++i) {
        QCoreApplication::processEvents();
    }
    QCOMPARE(world.room.services()->find(u"B"_s)->waiting, 7);
}

void TestWaitingRoom::namesAreInTheScreensLanguage()
{
    QLocale::setDefault(QLocale(u"th"_s));
    World world;
    QJsonObject named = service(u"A"_s, 3);
    named.insert(u"names"_s, QJsonObject {{u"th"_s, u"คลินิก"_s}});
    world.services = {named, service(u"B"_s, 5)};
    world.server.answer(u"queue:counters"_s, [](const QJsonObject &) -> Result<QJsonObject> {
        const QJsonObject names {{u"th"_s, u"ช่อง 1"_s}};
        const QJsonArray counters {
            QJsonObject {{u"id"_s, u"c1"_s}, {u"name"_s, u"Counter 1"_s}, {u"names"_s, names}}};
        return QJsonObject {{u"counters"_s, counters}};
    });
    world.open();
    QCOMPARE(world.room.services()->find(u"A"_s)->name, u"คลินิก"_s);
    QCOMPARE(world.room.services()->find(u"B"_s)->name, u"Service B"_s);
    world.server.publish(
        u"queue_poli_A"_s, u"announcement"_s, announcement(u"1"_s, u"A-001"_s, u"c1"_s));
    QTRY_COMPARE(world.room.counter(), u"ช่อง 1"_s);
    QLocale::setDefault(QLocale::c());
}

void TestWaitingRoom::showsMessagesInTurn()
{
    World world;
    world.open();
    QStringList seen;
    connect(&world.room, &WaitingRoom::changed, this, [&] {
        const QString notice = world.room.notices()->text();
        if (!notice.isEmpty() && !seen.endsWith(notice)) {
            seen.append(notice);
        }
    });
    for (const QString &text : {u"First"_s, u"Second"_s}) {
        world.server.publish(u"patients"_s, u"queue_broadcast"_s, {{u"message"_s, text}});
    }
    QTRY_COMPARE(seen, QStringList({u"First"_s, u"Second"_s}));
    QTRY_COMPARE(world.room.notices()->text(), QString());
}

void TestWaitingRoom::showsBroadcastsOfItsRooms()
{
    World world({u"A"_s});
    world.server.answer(u"broadcast:read"_s,
        [](const QJsonObject &) -> Result<QJsonObject> { return QJsonObject {}; });
    world.open();
    world.show({notice(u"b1"_s, QJsonArray {u"B"_s}), notice(u"b2"_s, QJsonArray {u"A"_s})});
    QTRY_COMPARE(world.room.notices()->text(), u"Text of b2"_s);
    QCOMPARE(world.room.notices()->standing().size(), 1);
    QCOMPARE(world.room.number(), u"A-001"_s); // a call is not hidden by it
    QTRY_COMPARE(world.server.messagesOf(u"broadcast:read"_s).size(), 1);
    QCOMPARE(world.server.messagesOf(u"broadcast:read"_s)[0][u"data"_s][u"broadcastId"_s], u"b2"_s);
    world.show({});
    QTRY_COMPARE(world.room.notices()->text(), QString());
}

void TestWaitingRoom::whatWasWithdrawnMeanwhileGoes()
{
    World world({}, brief, watchful);
    world.server.answer(u"broadcast:read"_s,
        [](const QJsonObject &) -> Result<QJsonObject> { return QJsonObject {}; });
    world.open();
    world.show({notice(u"b1"_s)});
    QTRY_COMPARE(world.room.notices()->text(), u"Text of b1"_s);
    world.server.setSnapshot(u"broadcast:displays"_s, [] {
        return QList {QJsonObject {{u"type"_s, u"broadcast_displays"_s},
            {u"data"_s, QJsonObject {{u"notices"_s, QJsonArray {}}}}}};
    });
    world.server.forgetHistory();
    world.server.dropAll();
    QTRY_VERIFY(world.room.isStale());
    QTRY_VERIFY(!world.room.isStale());
    QTRY_COMPARE(world.room.notices()->text(), QString());
}

void TestWaitingRoom::isStaleWhileItIsCutOff()
{
    World world({}, brief, watchful);
    world.open();
    world.server.setDead(true);
    QTRY_COMPARE(world.room.isStale(), true);
    QVERIFY(world.room.ageSeconds() >= 0);
    QVERIFY(world.room.services()->isStale());
    QCOMPARE(world.room.number(), u"A-001"_s);
    world.services = {service(u"A"_s, 8), service(u"B"_s, 5)};
    world.server.setDead(false);
    QTRY_COMPARE(world.room.isStale(), false);
    QCOMPARE(world.room.services()->find(u"A"_s)->waiting, 8);
}

void TestWaitingRoom::announcesWhatItMissed()
{
    World world({}, brief, watchful);
    world.open();
    world.server.setDead(true);
    QTRY_COMPARE(world.room.isStale(), true);
    world.call(u"1"_s, u"A-002"_s);
    world.call(u"2"_s, u"A-003"_s);
    world.server.setDead(false);
    const QStringList wanted {u"A-002"_s, u"A-003"_s};
    QTRY_COMPARE(world.announced, wanted);
}

void TestWaitingRoom::announcesWhatASnapshotSaysWasMissed()
{
    World world({}, brief, watchful);
    world.open();
    world.server.setDead(true);
    QTRY_COMPARE(world.room.isStale(), true);
    const QString now = toIso(world.clock.now());
    const QJsonObject before {{u"id"_s, u"1"_s}, {u"number"_s, u"A-000"_s},
        {u"calledAt"_s, u"2026-01-07T10:30:00.000Z"_s}};
    const QJsonObject missed {{u"id"_s, u"2"_s}, {u"number"_s, u"A-002"_s}, {u"calledAt"_s, now}};
    QJsonObject state = service(u"A"_s, 2);
    state.insert(u"recentCalls"_s, QJsonArray {missed, before});
    world.setState(u"A"_s, state);
    world.server.forgetHistory();
    world.server.setDead(false);
    const QStringList wanted {u"A-002"_s};
    QTRY_COMPARE(world.announced, wanted);
    QTRY_COMPARE(world.room.isCalling(), false);
    QCOMPARE(world.room.number(), u"A-002"_s);
}

void TestWaitingRoom::doesNotAnnounceWhatWasBefore()
{
    World world;
    const QJsonObject before {
        {u"id"_s, u"1"_s}, {u"number"_s, u"B-001"_s}, {u"calledAt"_s, toIso(world.clock.now())}};
    QJsonObject state = service(u"B"_s, 2);
    state.insert(u"recentCalls"_s, QJsonArray {before});
    world.setState(u"B"_s, state);
    world.open();
    QTRY_COMPARE(world.room.number(), u"B-001"_s);
    QCOMPARE(world.announced, QStringList {});
}

void TestWaitingRoom::nonsenseChangesNothing_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonObject>("data");
    QTest::newRow("empty call") << u"announcement"_s << QJsonObject {};
    QTest::newRow("call without an id")
        << u"announcement"_s << QJsonObject {{u"number"_s, u"A-009"_s}};
    QTest::newRow("number that is none")
        << u"announcement"_s << QJsonObject {{u"id"_s, 1}, {u"number"_s, QJsonArray {}}};
    QTest::newRow("empty update") << u"queue_update"_s << QJsonObject {};
    QTest::newRow("negative count")
        << u"queue_update"_s << QJsonObject {{u"serviceId"_s, u"A"_s}, {u"waiting"_s, -4}};
    QTest::newRow("count that is none")
        << u"queue_update"_s << QJsonObject {{u"serviceId"_s, u"A"_s}, {u"waiting"_s, u"9"_s}};
    QTest::newRow("empty state") << u"queue_state"_s << QJsonObject {};
    QTest::newRow("state of another") << u"queue_state"_s << service(u"C"_s, 3);
    QTest::newRow("message that is none")
        << u"queue_broadcast"_s << QJsonObject {{u"message"_s, 7}};
    QTest::newRow("empty message") << u"queue_broadcast"_s << QJsonObject {{u"message"_s, u" "_s}};
}

void TestWaitingRoom::nonsenseChangesNothing()
{
    QFETCH(QString, type);
    QFETCH(QJsonObject, data);
    World world;
    world.open();
    const auto counts = [&world] {
        QHash<QString, int> waiting;
        for (const ShownService &one : world.room.services()->values()) {
            waiting.insert(one.id + one.name + one.detail, one.waiting);
        }
        return waiting;
    };
    const auto services = counts();
    world.server.publish(u"queue_poli_A"_s, type, data);
    world.call(u"8"_s, u"B-008"_s);
    QTRY_COMPARE(world.room.number(), u"B-008"_s);
    QCOMPARE(counts(), services);
    QCOMPARE(othersOf(world.room), QStringList {u"A-001"_s});
    QCOMPARE(world.room.notices()->text(), QString());
}

void TestWaitingRoom::showsTheTimeOfTheClinic()
{
    World world;
    world.timeZone = u"Asia/Tokyo"_s;
    world.open();
    const QDateTime there = world.connection.serverNow().toTimeZone(QTimeZone("Asia/Tokyo"));
    const qint64 apart = QDateTime(there.date(), there.time()).msecsTo(world.room.now());
    QVERIFY2(qAbs(apart) < 5'000, qPrintable(QString::number(apart)));
}

namespace {

void set(World &world, const screen::View &view)
{
    world.server.publish(screen::ownChannel, screen::events::view,
        {{u"view"_s, view.toJson()}, {u"voice"_s, screen::VoicePart {true, {}}.toJson()}});
}

QJsonObject named(QJsonObject json, const QString &id, const QString &th)
{
    json.insert(u"names"_s, QJsonObject {{u"id"_s, id}, {u"th"_s, th}});
    return json;
}

} // namespace

void TestWaitingRoom::isLaidOutByHowManyServicesThereAre()
{
    World world;
    world.open();
    QCOMPARE(world.room.layout(), screen::Layout::Several);
    QCOMPARE(world.room.ticker(), QString());
    screen::View view;
    view.services = QStringList {u"A"_s};
    set(world, view);
    QTRY_COMPARE(world.room.layout(), screen::Layout::One);
    view.layout = screen::Layout::Many;
    view.ticker = u"Fire drill at noon"_s;
    set(world, view);
    QTRY_COMPARE(world.room.layout(), screen::Layout::Many);
    QCOMPARE(world.room.ticker(), u"Fire drill at noon"_s);
    for (int i = 0; i < WaitingRoom::mostTiles; ++i) {
        world.services.append(service(u"S%1"_s.arg(i), i));
    }
    set(world, {});
    QTRY_COMPARE(world.room.services()->count(), WaitingRoom::mostTiles + 2);
    QCOMPARE(world.room.layout(), screen::Layout::Many);
}

void TestWaitingRoom::showsSeveralLanguagesTogetherOrInTurn()
{
    World world({}, {.language = Millis(20), .snapshots = Millis(60'000)});
    world.services = {named(service(u"A"_s, 3), u"Poli Umum"_s, u"คลินิก"_s), service(u"B"_s, 5)};
    world.server.answer(u"queue:counters"_s, [](const QJsonObject &) -> Result<QJsonObject> {
        return QJsonObject {{u"counters"_s,
            QJsonArray {named(
                {{u"id"_s, u"c1"_s}, {u"name"_s, u"Counter 1"_s}}, u"Loket 1"_s, u"ช่อง 1"_s)}}};
    });
    world.open();
    world.server.publish(
        u"queue_poli_A"_s, u"announcement"_s, announcement(u"1"_s, u"A-001"_s, u"c1"_s));
    screen::View view;
    view.language = u"id"_s;
    view.also = QStringList {u"th"_s, u"id"_s};
    set(world, view);
    const BoardWords &words = *world.room.words();
    QTRY_COMPARE(words.languages(), QStringList({u"id"_s, u"th"_s}));
    QCOMPARE(
        words.text(BoardWords::Calling, words.languages()), u"Sekarang dipanggil · กำลังเรียก"_s);
    QCOMPARE(world.room.services()->find(u"A"_s)->name, u"Poli Umum"_s);
    QCOMPARE(world.room.services()->find(u"A"_s)->others, u"คลินิก"_s);
    QCOMPARE(world.room.services()->find(u"B"_s)->others, QString()); // it has one name
    QTRY_COMPARE(world.room.counter(), u"Loket\u00a01 · ช่อง\u00a01"_s);
    QCOMPARE(words.dates(world.room.now(), words.languages()).count(u'\n'), 1);
    view.takesTurns = true;
    set(world, view);
    for (const auto &[language, name, counter] : {std::tuple(u"th"_s, u"คลินิก"_s, u"ช่อง 1"_s),
             std::tuple(u"id"_s, u"Poli Umum"_s, u"Loket 1"_s)}) {
        QTRY_COMPARE(words.languages(), QStringList {language});
        QCOMPARE(world.room.services()->find(u"A"_s)->name, name);
        QCOMPARE(world.room.counter(), counter);
    }
    set(world, {});
    QTRY_COMPARE(words.languages(), QStringList {u"en"_s}); // as it was started
}

void TestWaitingRoom::saysHowLongOneWaits()
{
    World world;
    QJsonObject away = service(u"B"_s, 5);
    away.insert(u"away"_s, true);
    away.insert(u"backAt"_s, u"2026-01-08T03:30:00.000Z"_s);
    QJsonObject known = service(u"A"_s, 3);
    known.insert(u"estimatedWait"_s, QJsonObject {{u"low"_s, 10}, {u"high"_s, 20}});
    QJsonObject free = service(u"C"_s, 0);
    free.insert(u"estimatedWait"_s, QJsonObject {{u"low"_s, 0}, {u"high"_s, 0}});
    QJsonObject closed = service(u"D"_s, 0);
    closed.insert(u"openCounters"_s, 0);
    world.services = {known, away, free, closed, service(u"E"_s, 1)};
    world.timeZone = u"Asia/Tokyo"_s;
    world.open();
    const auto detail = [&](const QString &id) { return world.room.services()->find(id)->detail; };
    QCOMPARE(detail(u"A"_s), u"10–20 min"_s);
    QCOMPARE(detail(u"B"_s), u"Back at 12:30"_s); // in the clinic's own time
    QCOMPARE(detail(u"C"_s), u"No wait"_s);
    QCOMPARE(detail(u"D"_s), QString());
    QCOMPARE(detail(u"E"_s), QString()); // nobody knows
    QVERIFY(world.room.services()->find(u"D"_s)->isClosed);
    screen::View view;
    view.language = u"id"_s;
    view.also = QStringList {u"th"_s};
    set(world, view);
    QTRY_COMPARE(detail(u"A"_s), u"10–\u206020\u00a0mnt\u00a0·\u00a0นาที"_s);
}

void TestWaitingRoom::saysThatItCallsAgain()
{
    World world({}, {.call = Millis(60'000), .snapshots = Millis(60'000)});
    world.open();
    QJsonObject call = announcement(u"1"_s, u"A-001"_s);
    call.insert(u"calls"_s, 2);
    world.server.publish(u"queue_poli_A"_s, u"announcement"_s, call);
    QTRY_VERIFY(world.room.isCalledAgain());
    QVERIFY(world.room.services()->find(u"A"_s)->isCalling);
    QVERIFY(!world.room.services()->find(u"B"_s)->isCalling);
}

void TestWaitingRoom::listsWhoWasCalledWhere()
{
    World world;
    world.open();
    QCOMPARE(world.room.services()->find(u"A"_s)->number, u"A-001"_s);
    QCOMPARE(world.room.services()->find(u"A"_s)->counter, u"Counter 1"_s);
    QCOMPARE(world.room.services()->find(u"B"_s)->number, QString());
    world.call(u"7"_s, u"B-001"_s);
    QTRY_COMPARE(world.room.services()->find(u"B"_s)->number, u"B-001"_s);
    QCOMPARE(world.room.services()->find(u"B"_s)->counter, u"Counter 7"_s);
}

void TestWaitingRoom::tellsTheServerThatNobodySeesIt()
{
    World world;
    world.server.answer(u"screen:report"_s,
        [](const QJsonObject &) -> Result<QJsonObject> { return QJsonObject {}; });
    world.open();
    const auto isHidden = [&] {
        const auto reports = world.server.messagesOf(u"screen:report"_s);
        return !reports.isEmpty() && reports.last()[u"data"_s][u"hidden"_s].toBool();
    };
    QVERIFY(!isHidden());
    world.room.setSeen(false);
    QTRY_VERIFY(isHidden());
    world.room.setSeen(true);
    QTRY_VERIFY(!isHidden());
    const auto maySleep = [&] {
        return world.server.messagesOf(u"screen:report"_s).last()[u"data"_s][u"maySleep"_s];
    };
    QCOMPARE(maySleep(), false);
    world.room.setMaySleep(true);
    QTRY_COMPARE(maySleep(), true);
}

void TestWaitingRoom::showsPicturesWhileNothingElseIsToBeSeen()
{
    World world(
        {}, {.call = Millis(60'000), .notice = Millis(60'000), .snapshots = Millis(60'000)});
    world.server.setSnapshot(u"pictures"_s, [] {
        return QList {QJsonObject {{u"type"_s, u"pictures_show"_s},
            {u"data"_s,
                QJsonObject {{u"pictures"_s, QJsonArray {u"/pictures/1"_s}}, {u"after"_s, 1}}}}};
    });
    world.open();
    QVERIFY(world.room.picture().isEmpty());
    QTRY_COMPARE(world.room.picture(), world.server.url().resolved(QUrl(u"/pictures/1"_s)));
    world.show({notice(u"b1"_s)});
    QTRY_VERIFY(!world.room.notices()->text().isEmpty());
    QVERIFY(!world.room.picture().isEmpty()); // it stands below
    QJsonObject urgent = notice(u"b2"_s);
    urgent.insert(u"level"_s, u"urgent"_s);
    world.show({urgent});
    QTRY_COMPARE(world.room.notices()->level(), u"urgent"_s);
    QVERIFY(world.room.picture().isEmpty());
    world.show({});
    QTRY_VERIFY(!world.room.picture().isEmpty());
    world.call(u"7"_s, u"B-001"_s);
    QTRY_VERIFY(world.room.isCalling());
    QVERIFY(world.room.picture().isEmpty());
    World other;
    other.server.setSnapshot(u"pictures"_s, [] {
        return QList {QJsonObject {{u"type"_s, u"pictures_show"_s},
            {u"data"_s,
                QJsonObject {{u"pictures"_s, QJsonArray {u"/pictures/1"_s}}, {u"after"_s, 1}}}}};
    });
    other.open();
    QTRY_VERIFY(!other.room.picture().isEmpty());
    other.server.dropAll();
    QTRY_VERIFY(other.room.isStale());
    QVERIFY(other.room.picture().isEmpty());
}

LOKET_TEST(TestWaitingRoom)
#include "tst_waitingroom.moc"
