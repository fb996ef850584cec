#include "client/records/recorddetail.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/seededrandom.h"
#include "support/testmain.h"
#include "vocabulary/records/names.h"

#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;

namespace {

records::Record lamp()
{
    records::Record record;
    record.id = u"r-1"_s;
    record.kind = u"ticket"_s;
    record.subject = u"A lamp is dark"_s;
    record.status = u"open"_s;
    return record;
}

struct World {
    FakeServer server;
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    RecordsFeed feed {connection};
    RecordDetail detail {connection, feed};

    World()
    {
        server.setSnapshot(records::channel, [] {
            return QList<QJsonObject> {{{u"type"_s, records::events::refresh},
                {u"data"_s, QJsonObject {{u"records"_s, QJsonArray {lamp().inList()}}}}}};
        });
        server.answer(u"ticket:get"_s, [](const QJsonObject &) -> Result<QJsonObject> {
            records::Record record = lamp();
            record.body = u"The third one of the corridor."_s;
            return QJsonObject {{u"ticket"_s, record.toJson()}, {u"comments"_s, QJsonArray()}};
        });
        connection.setServer(server.url());
    }
    void signIn() { await(connection.signIn(u"registrar"_s, u"demo12345"_s)).value(); }
};

} // namespace

class TestRecordDetail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itTellsWhatTheListLeavesOut();
    void followedBeforeTheListItIsToldWithIt();
    void whatTheListDoesNotHaveIsLeft();
};

void TestRecordDetail::itTellsWhatTheListLeavesOut()
{
    World world;
    world.signIn();
    QTRY_VERIFY(!world.feed.isStale());
    world.detail.follow(u"r-1"_s);
    QCOMPARE(world.detail.record().subject, u"A lamp is dark"_s);
    QVERIFY(!world.detail.isTold());
    QTRY_VERIFY(world.detail.isTold());
    QCOMPARE(world.detail.record().body, u"The third one of the corridor."_s);
}

void TestRecordDetail::followedBeforeTheListItIsToldWithIt()
{
    World world;
    world.detail.follow(u"r-1"_s); // as a page does that comes back with the record that was open
    world.signIn();
    QTRY_VERIFY(world.detail.isTold());
    QCOMPARE(world.detail.record().body, u"The third one of the corridor."_s);
}

void TestRecordDetail::whatTheListDoesNotHaveIsLeft()
{
    World world;
    world.detail.follow(u"r-2"_s);
    world.signIn();
    QTRY_VERIFY(world.detail.recordId().isEmpty());
    QVERIFY(world.server.messagesOf(u"ticket:get"_s).isEmpty());
    QVERIFY(world.server.messagesOf(u":get"_s).isEmpty());
}

LOKET_TEST(TestRecordDetail)
#include "tst_recorddetail.moc"
