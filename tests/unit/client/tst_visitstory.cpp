#include "client/queue/queuefeed.h"
#include "client/queue/visitstory.h"
#include "support/await.h"
#include "support/fakeclinic.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

const Instant nine = instantFromMillis(32'400'000);

queue::Deed did(int number, Millis after, queue::Action action, int stop)
{
    return {.id = QString::number(number),
        .at = nine + after,
        .action = action,
        .by = u"p-1"_s,
        .byName = u"Dewi"_s,
        .stop = stop};
}

// Came at nine, was registered, sent on, and waits for the doctor; then the pharmacy.
Story morning()
{
    Story story;
    story.visit.id = u"v-1"_s;
    story.visit.number = u"R-001"_s;
    story.visit.version = 7;
    story.stops = {{.serviceId = u"R"_s,
                       .serviceName = u"Registration"_s,
                       .state = u"transferred"_s,
                       .counterId = u"1"_s,
                       .counterName = u"Counter 1"_s,
                       .eligibleAt = nine,
                       .firstCalledAt = nine + 4min,
                       .startedAt = nine + 5min,
                       .finishedAt = nine + 11min,
                       .servedBefore = 2min},
        {.serviceId = u"A"_s,
            .serviceName = u"General clinic"_s,
            .state = u"waiting"_s,
            .eligibleAt = nine + 11min},
        {.serviceId = u"F"_s, .serviceName = u"Pharmacy"_s, .state = u"coming"_s}};
    using queue::Action;
    story.deeds = {did(1, 0min, Action::Issue, 0), did(2, 4min, Action::Call, 0),
        did(3, 5min, Action::Start, 0), did(4, 11min, Action::Transfer, 0),
        did(5, 12min, Action::Note, 1), did(6, 13min, Action::Note, 1)};
    story.deeds[2].byName = u"Agus"_s;
    story.deeds[4].note = u"walks with a stick"_s;
    story.deeds[5].note = u"deaf"_s;
    return story;
}

struct World {
    FakeServer server;
    FakeClinic clinic {server};
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {
        clock, random, {.firstRetry = Millis(20), .longestRetry = Millis(50)}};
    QueueFeed feed {connection, {.afterEvent = Millis(20), .between = Millis(60'000)}};
    VisitStory story {connection, *feed.visits()};

    World()
    {
        clinic.fill();
        connection.setServer(server.url());
        await(connection.signIn(u"registrar"_s, u"demo12345"_s)).value();
    }
};

} // namespace

class TestVisitStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itsLinesTellWhereItWasAndGoes();
    void whatIsWrittenAnewReplacesTheNotes();
    void aDeedOfANewerServerIsPassedOver();
    void itFollowsTheVisit();
    void itShowsNobodyElse();
    void aVisitThatIsGoneIsLeft();
};

void TestVisitStory::itsLinesTellWhereItWasAndGoes()
{
    const QList<StoryLine> lines = linesOf(morning());
    QList<story::Kind> kinds;
    for (const StoryLine &line : lines) {
        kinds.append(line.kind);
    }
    QCOMPARE(kinds,
        (QList<story::Kind> {story::Kind::CameIn, story::Kind::Stop, story::Kind::SentOn,
            story::Kind::Now, story::Kind::Planned}));
    QCOMPARE(lines[1].who, u"Agus"_s);
    QCOMPARE(lines[1].caller, u"Dewi"_s);
    QCOMPARE(lines[1].waited, 4);
    QCOMPARE(lines[1].served, 8);
    QCOMPARE(lines[2].serviceName, u"General clinic"_s);
    QCOMPARE(lines[3].serviceId, u"A"_s);
    QCOMPARE(lines[4].serviceName, u"Pharmacy"_s);
    QCOMPARE(notesOf(morning()).first().text, u"deaf"_s);
    QCOMPARE(notesOf(morning()).last().who, u"Dewi"_s);
}

void TestVisitStory::whatIsWrittenAnewReplacesTheNotes()
{
    Story story = morning();
    story.deeds.append(did(7, 14min, queue::Action::Update, 1));
    story.deeds.last().changed = {u"note"_s};
    story.deeds.last().note = u"all is well"_s;
    QCOMPARE(notesOf(story).size(), 1);
    QCOMPARE(notesOf(story).first().text, u"all is well"_s);
}

void TestVisitStory::aDeedOfANewerServerIsPassedOver()
{
    Story story = morning();
    story.deeds.append(did(7, 14min, queue::Action::Unknown, 1));
    QCOMPARE(linesOf(story), linesOf(morning()));
}

void TestVisitStory::itFollowsTheVisit()
{
    World world;
    QTRY_VERIFY(!world.feed.isStale());
    world.story.follow(u"v-A-1"_s);
    QCOMPARE(world.story.visit().patientName, u"Siti Rahmawati"_s); // known already
    QVERIFY(!world.story.isTold());
    QTRY_VERIFY(world.story.isTold());
    QCOMPARE(world.story.lines()->values().last().kind, story::Kind::Planned);
    world.clinic.setState(u"v-A-1"_s, u"called"_s, u"3"_s);
    world.clinic.publish(u"v-A-1"_s);
    QTRY_COMPARE(world.story.visit().state, queue::State::Called);
    const auto wrote = await(world.connection.command(
        u"queue:note"_s, {{u"visitId"_s, u"v-A-1"_s}, {u"note"_s, u"deaf"_s}}));
    QVERIFY(wrote);
    QTRY_COMPARE(world.story.notes()->count(), 1);
    const auto asked = world.server.messagesOf(u"queue:visit"_s).size();
    world.server.dropAll();
    QTRY_VERIFY(world.server.messagesOf(u"queue:visit"_s).size() > asked);
}

void TestVisitStory::itShowsNobodyElse()
{
    World world;
    QTRY_VERIFY(!world.feed.isStale());
    world.story.follow(u"v-A-1"_s);
    QTRY_VERIFY(world.story.isTold());
    world.server.setHolding(true);
    world.story.follow(u"v-A-2"_s);
    QCOMPARE(world.story.visit().id, u"v-A-2"_s);
    QCOMPARE(world.story.lines()->count(), 0);
    world.story.follow(u"v-R-1"_s); // before the answer
    world.server.setHolding(false);
    QTRY_VERIFY(world.story.isTold());
    QCOMPARE(world.story.visit().id, u"v-R-1"_s);
    world.story.leave();
    QVERIFY(world.story.visit().id.isEmpty());
    QCOMPARE(world.story.lines()->count(), 0);
}

void TestVisitStory::aVisitThatIsGoneIsLeft()
{
    World world;
    QTRY_VERIFY(!world.feed.isStale());
    QSignalSpy refused(&world.story, &VisitStory::refused);
    world.story.follow(u"nobody"_s);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(world.story.visitId().isEmpty());
}

LOKET_TEST(TestVisitStory)
#include "tst_visitstory.moc"
