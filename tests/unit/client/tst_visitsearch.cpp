#include "client/queue/donevisits.h"
#include "client/queue/visitsearch.h"
#include "support/await.h"
#include "support/fakeclinic.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;

namespace {

struct House {
    FakeServer server;
    FakeClinic clinic {server};
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    QueueFeed feed {connection, {.afterEvent = Millis(20), .between = Millis(60'000)}};
    VisitSearch search {connection, *feed.visits()};
    DoneVisits done {connection, feed};

    House() { connection.setServer(server.url()); }
    void goOnline()
    {
        await(connection.signIn(u"registrar"_s, u"demo12345"_s)).value();
        QTRY_VERIFY(!feed.isStale());
    }
};

} // namespace

class TestVisitSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOnceAtATimeAndForTheLastText();
    void whoIsHereComesFirst();
    void followsWhoWasFound();
    void knowsWhoIsCalledTheSame();
    void whoIsDoneComesInByItself();
    void whoIsDoneIsLoadedByPages();
};

void TestVisitSearch::asksOnceAtATimeAndForTheLastText()
{
    House house;
    house.clinic.fill();
    house.goOnline();
    house.server.setHolding(true);
    for (const QString &text : {u"s"_s, u"si"_s, u"siti"_s}) {
        house.search.setText(text);
    }
    QVERIFY(!house.search.isUpToDate());
    QTRY_COMPARE(house.server.messagesOf(u"queue:visits"_s).size(), 2); // the other of who is done
    house.server.setHolding(false);
    QTRY_VERIFY(house.search.isUpToDate());
    QCOMPARE(house.server.messagesOf(u"queue:visits"_s).size(), 3);
    QCOMPARE(house.search.hits()->count(), 1);
    QCOMPARE(house.search.hits()->values().first().patientName, u"Siti Rahmawati"_s);
    house.search.setText({});
    QCOMPARE(house.search.hits()->count(), 0);
    QVERIFY(house.search.isUpToDate());
}

void TestVisitSearch::whoIsHereComesFirst()
{
    House house;
    const QString gone = house.clinic.addVisit(u"R"_s, u"Ani"_s, 60);
    house.clinic.setState(gone, u"done"_s);
    const QString here = house.clinic.addVisit(u"R"_s, u"Ani"_s, 10);
    const QString other = house.clinic.addVisit(u"A"_s, u"Ani 2"_s, 5);
    house.goOnline();
    house.search.setText(u"ani"_s);
    QTRY_COMPARE(house.search.hits()->count(), 3);
    QCOMPARE(house.search.hits()->values().last().id, gone);
    house.search.setText(u"r2"_s);
    QTRY_VERIFY(house.search.isUpToDate());
    QCOMPARE(house.search.hits()->values().first().id, here);
    Q_UNUSED(other);
}

void TestVisitSearch::followsWhoWasFound()
{
    House house;
    house.clinic.fill();
    house.goOnline();
    house.search.setText(u"siti"_s);
    QTRY_COMPARE(house.search.hits()->count(), 1);
    house.clinic.setState(u"v-A-1"_s, u"called"_s, u"3"_s);
    house.clinic.publish(u"v-A-1"_s);
    QTRY_COMPARE(house.search.hits()->values().first().state, queue::State::Called);
}

void TestVisitSearch::knowsWhoIsCalledTheSame()
{
    House house;
    house.clinic.fill();
    house.clinic.setMember(u"v-A-1"_s, u"patientId"_s, u"004-512"_s);
    house.goOnline();
    house.search.setText(u"siti"_s);
    QTRY_COMPARE(house.search.hits()->count(), 1);
    QCOMPARE(house.search.sameAs(u"SITI rahmawati"_s, {}).id, u"v-A-1"_s);
    QVERIFY(house.search.sameAs(u"siti"_s, {}).id.isEmpty());
    QCOMPARE(house.search.sameAs({}, u"004-512"_s).id, u"v-A-1"_s);
}

void TestVisitSearch::whoIsDoneComesInByItself()
{
    House house;
    const QString first = house.clinic.addVisit(u"R"_s, u"Ani"_s, 60);
    house.clinic.setState(first, u"done"_s);
    const QString second = house.clinic.addVisit(u"A"_s, u"Budi"_s, 10);
    house.goOnline();
    QTRY_COMPARE(house.done.total(), 1);
    house.clinic.setState(second, u"cancelled"_s);
    house.clinic.publish(second);
    QTRY_COMPARE(house.done.total(), 2);
    QCOMPARE(house.done.visits()->count(), 2);
    house.clinic.setState(second, u"waiting"_s); // it was taken back
    house.clinic.publish(second);
    QTRY_COMPARE(house.done.total(), 1);
    house.done.setServiceIds({u"A"_s});
    QTRY_COMPARE(house.done.total(), 0);
    house.connection.signOut();
    QTRY_COMPARE(house.done.visits()->count(), 0);
}

void TestVisitSearch::whoIsDoneIsLoadedByPages()
{
    House house;
    house.clinic.crowd(130);
    for (const QJsonValue visit : house.clinic.visits()) {
        house.clinic.setState(visit[u"id"_s].toString(), u"done"_s);
    }
    house.goOnline();
    QTRY_COMPARE(house.done.total(), 130);
    QCOMPARE(house.done.visits()->count(), 60);
    house.done.loadMore();
    QTRY_COMPARE(house.done.visits()->count(), 120);
    house.done.loadMore();
    QTRY_COMPARE(house.done.visits()->count(), 130);
    const auto asked = house.server.messagesOf(u"queue:visits"_s).size();
    house.done.loadMore();
    QCOMPARE(house.server.messagesOf(u"queue:visits"_s).size(), asked);
}

LOKET_TEST(TestVisitSearch)
#include "tst_visitsearch.moc"
