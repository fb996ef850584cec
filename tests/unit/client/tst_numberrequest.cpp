#include "client/queue/numberrequest.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;

namespace {

// A server that gives each new requestId a number, and a kiosk before it.
struct World {
    FakeServer server;
    SystemClock clock;
    SeededRandom random;
    QTemporaryDir folder;
    ServerConnection connection {clock, random, {.firstRetry = Millis(20), .answer = Millis(200)}};
    std::unique_ptr<NumberRequest> request;
    QSet<QString> given; // requestIds
    int cancelled = 0;

    World()
    {
        server.answer(u"queue:issue"_s, [this](const QJsonObject &data) -> Result<QJsonObject> {
            if (data.value(u"serviceId"_s) == u"full"_s) {
                return fail(u"NUMBERS_EXHAUSTED"_s, u"No more."_s, 409);
            }
            given.insert(data.value(u"requestId"_s).toString());
            return QJsonObject {{u"visit"_s,
                QJsonObject {{u"id"_s, u"v1"_s}, {u"number"_s, u"A-001"_s},
                    {u"serviceId"_s, u"A"_s}, {u"state"_s, u"waiting"_s},
                    {u"token"_s, u"secret"_s}}}};
        });
        server.answerHttp("POST /queue/visits/v1/cancel?visit=secret",
            [this](const QJsonObject &) -> Result<QJsonObject> {
                ++cancelled;
                return QJsonObject {};
            });
        connection.setServer(server.url());
        start();
    }
    // As after a power cut.
    void start()
    {
        request.reset();
        request = std::make_unique<NumberRequest>(
            connection, random, folder.filePath(u"kiosk.ini"_s), Millis(20));
    }
    void goOnline()
    {
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(connection.isOnline());
    }
    qsizetype asked() const { return server.messagesOf(u"queue:issue"_s).size(); }
};

const QJsonObject general {{u"serviceId"_s, u"A"_s}};

} // namespace

class TestNumberRequest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneIsGivenAtATime()
    {
        World world;
        world.goOnline();
        QVERIFY(world.request->ask(general));
        QVERIFY(!world.request->ask(general));
        QTRY_COMPARE(world.request->state(), NumberRequest::State::Given);
        QCOMPARE(world.request->visit().number, u"A-001"_s);
        QCOMPARE(world.request->token(), u"secret"_s);
        QVERIFY(!world.request->ask(general));
        world.request->leave();
        QCOMPARE(world.request->token(), QString());
        QVERIFY(world.request->ask(general));
        QTRY_COMPARE(world.given.size(), 2);
        QCOMPARE(world.cancelled, 0);
    }

    void aRefusalIsTold()
    {
        World world;
        world.goOnline();
        world.request->ask({{u"serviceId"_s, u"full"_s}});
        QTRY_COMPARE(world.request->state(), NumberRequest::State::Refused);
        QCOMPARE(world.request->code(), u"NUMBERS_EXHAUSTED"_s);
        world.request->leave();
        QVERIFY(world.request->ask(general));
    }

    void aLostAnswerIsAskedForUntilItComes()
    {
        World world;
        world.goOnline();
        world.server.setMute(true);
        world.request->ask(general);
        QTRY_VERIFY(world.asked() >= 3);
        QCOMPARE(world.request->state(), NumberRequest::State::Asking);
        world.server.dropAll();
        world.server.setMute(false);
        QTRY_COMPARE(world.request->state(), NumberRequest::State::Given);
        QCOMPARE(world.given.size(), 1);
    }

    void whoDoesNotWaitLeavesNoNumber()
    {
        World world;
        world.goOnline();
        world.server.setHolding(true);
        world.request->ask(general);
        QTRY_COMPARE(world.asked(), 1);
        world.request->leave();
        QCOMPARE(world.request->state(), NumberRequest::State::None);
        QVERIFY(!world.request->ask(general)); // that of before comes first
        world.server.setHolding(false);
        QTRY_COMPARE(world.cancelled, 1);
        bool isAsked = false;
        QTRY_VERIFY(isAsked = isAsked || world.request->ask(general));
        QTRY_COMPARE(world.request->state(), NumberRequest::State::Given);
    }

    // Who has an appointment is here, whether the answer is waited for or not.
    void aCheckInIsAskedForOnce()
    {
        World world;
        world.server.answer(
            u"queue:check-in-code"_s, [&world](const QJsonObject &data) -> Result<QJsonObject> {
                if (data.value(u"code"_s) != u"48210937"_s) {
                    return fail(Error {u"TOO_EARLY"_s, u"Later."_s, 409,
                        {{u"from"_s, u"2026-01-07T02:30:00.000Z"_s}, {u"number"_s, u"A-001"_s}}});
                }
                world.given.insert(data.value(u"requestId"_s).toString());
                return QJsonObject {{u"visit"_s,
                    QJsonObject {{u"id"_s, u"v1"_s}, {u"number"_s, u"A-001"_s},
                        {u"serviceId"_s, u"A"_s}, {u"state"_s, u"waiting"_s},
                        {u"token"_s, u"secret"_s}}}};
            });
        world.goOnline();
        QVERIFY(world.request->checkIn(u"11111111"_s));
        QTRY_COMPARE(world.request->state(), NumberRequest::State::Refused);
        QVERIFY(world.request->checksIn());
        QCOMPARE(world.request->from().toUTC().toString(Qt::ISODate), u"2026-01-07T02:30:00Z"_s);
        QCOMPARE(world.request->otherNumber(), u"A-001"_s);
        world.request->leave();
        world.server.setHolding(true);
        QVERIFY(world.request->checkIn(u"48210937"_s));
        QTRY_COMPARE(world.server.messagesOf(u"queue:check-in-code"_s).size(), 2);
        world.request->leave();
        world.server.setHolding(false);
        bool isAsked = false;
        QTRY_VERIFY(isAsked = isAsked || world.request->checkIn(u"48210937"_s));
        QTRY_COMPARE(world.request->state(), NumberRequest::State::Given);
        QCOMPARE(world.given.size(), 2);
        QCOMPARE(world.cancelled, 0);
    }

    void afterAPowerCutNobodyIsThere()
    {
        World world;
        world.goOnline();
        world.server.setHolding(true);
        world.request->ask(general);
        QTRY_COMPARE(world.asked(), 1);
        world.start();
        world.server.setHolding(false);
        world.server.dropAll();
        QTRY_COMPARE(world.cancelled, 1);
        QCOMPARE(world.given.size(), 1);
        QCOMPARE(world.request->state(), NumberRequest::State::None);
        bool isAsked = false; // it is forgotten
        QTRY_VERIFY(isAsked = isAsked || world.request->ask(general));
    }
};

LOKET_TEST(TestNumberRequest)
#include "tst_numberrequest.moc"
