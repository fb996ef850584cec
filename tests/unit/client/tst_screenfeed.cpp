#include "client/devices/screenfeed.h"
#include "core/clock.h"
#include "support/fakescreens.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;

namespace {

struct World {
    FakeServer server;
    FakeScreens screens {server};
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    ScreenFeed feed {connection};
    EntityModel<Screen> &model {*feed.screens()};
    QAbstractItemModelTester tester {&model};

    void open()
    {
        connection.setServer(server.url());
        connection.open();
        QTRY_VERIFY(!model.isStale());
    }
    QString rows() const
    {
        QStringList rows;
        for (const Screen &screen : model.values()) {
            rows.append(screen.name + (screen.isOnline ? u" on"_s : u" off"_s));
        }
        return rows.join(u", "_s);
    }
};

} // namespace

class TestScreenFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsThemInTheOrderOfTheirNames();
    void changesNoMoreThanWhatHasChanged();
    void isStaleWhileTheConnectionIsGone();
    void forgetsThemAtTheEnd();
    void readsNothingWithoutAName();
    void knowsHowAKioskIs();
};

void TestScreenFeed::keepsThemInTheOrderOfTheirNames()
{
    World world;
    QVERIFY(world.model.isStale());
    world.screens.add(u"Hall 10"_s, u"display"_s, true, 5);
    world.screens.add(u"Hall 2"_s, u"kiosk"_s, false, 5);
    world.open();
    QCOMPARE(world.rows(), u"Hall 2 off, Hall 10 on"_s);
    const auto cell = [&](int row, const QByteArray &role) {
        return world.model.index(row).data(world.model.roleNames().key(role));
    };
    QCOMPARE(cell(0, "kind").toString(), u"kiosk"_s);
    QCOMPARE(cell(1, "id").toString(), u"Hall 10"_s);
    QVERIFY(cell(1, "isOnline").toBool());
    QCOMPARE(cell(1, "since").toDateTime(), world.model.values().at(1).since);
}

void TestScreenFeed::changesNoMoreThanWhatHasChanged()
{
    World world;
    world.screens.add(u"Hall"_s, u"display"_s, true, 5);
    world.open();
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
    world.screens.add(u"Entrance"_s, u"kiosk"_s, true, 0);
    QTRY_COMPARE(world.rows(), u"Entrance on, Hall on"_s);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 0);
}

void TestScreenFeed::isStaleWhileTheConnectionIsGone()
{
    World world;
    world.screens.add(u"Hall"_s, u"display"_s, true, 5);
    world.open();
    world.server.setDead(true);
    QTRY_VERIFY(world.model.isStale());
    QCOMPARE(world.rows(), u"Hall on"_s);
    world.server.setDead(false); // and nothing was missed
    QTRY_VERIFY(!world.model.isStale());
    QCOMPARE(world.rows(), u"Hall on"_s);
}

void TestScreenFeed::forgetsThemAtTheEnd()
{
    World world;
    world.screens.add(u"Hall"_s, u"display"_s, true, 5);
    world.open();
    world.connection.signOut();
    QTRY_COMPARE(world.model.count(), 0);
    QVERIFY(world.model.isStale());
}

void TestScreenFeed::readsNothingWithoutAName()
{
    QVERIFY(!Screen::fromJson({{u"id"_s, u"d-1"_s}}));
    QVERIFY(!Screen::fromJson({{u"name"_s, u"Hall"_s}}));
    QVERIFY(Screen::fromJson({{u"id"_s, u"d-1"_s}, {u"name"_s, u"Hall"_s}}));
}

void TestScreenFeed::knowsHowAKioskIs()
{
    const auto screen =
        Screen::fromJson({{u"id"_s, u"k"_s}, {u"name"_s, u"Entrance"_s}, {u"kind"_s, u"kiosk"_s},
            {u"lastNumber"_s,
                QJsonObject {{u"number"_s, u"A-017"_s}, {u"at"_s, u"2026-01-07T01:00:00.000Z"_s}}},
            {u"printer"_s,
                QJsonObject {{u"name"_s, u"Hall"_s}, {u"trouble"_s, u"paper_out"_s},
                    {u"paperLow"_s, false}, {u"since"_s, u"2026-01-07T00:30:00.000Z"_s}}},
            {u"staffCalledAt"_s, u"2026-01-07T00:59:00.000Z"_s}});
    const KioskHealth health = screen->kiosk;
    QCOMPARE(health.lastNumber, u"A-017"_s);
    QCOMPARE(health.lastNumberAt.toUTC().toString(Qt::ISODate), u"2026-01-07T01:00:00Z"_s);
    QCOMPARE(health.printerName, u"Hall"_s);
    QCOMPARE(slip::Trouble(health.trouble), slip::Trouble::PaperOut);
    QVERIFY(health.printerSince.isValid());
    QVERIFY(health.staffCalledAt.isValid());
    const auto display = Screen::fromJson({{u"id"_s, u"d"_s}, {u"name"_s, u"Hall"_s}});
    QCOMPARE(display->kiosk, KioskHealth {});
}

LOKET_TEST(TestScreenFeed)
#include "tst_screenfeed.moc"
