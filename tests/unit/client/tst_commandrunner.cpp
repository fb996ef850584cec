#include "client/core/commandrunner.h"
#include "support/await.h"
#include "support/fakeserver.h"
#include "support/seededrandom.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QtTest>

using namespace loket;
using namespace loket::client;
using namespace loket::test;

namespace {

struct World {
    FakeServer server;
    SystemClock clock;
    SeededRandom random;
    ServerConnection connection {clock, random, {.firstRetry = Millis(20)}};
    CommandRunner runner {connection};
    QSignalSpy done {&runner, &CommandRunner::done};
    QSignalSpy refused {&runner, &CommandRunner::refused};

    World()
    {
        server.answer(u"paint"_s, [](const QJsonObject &data) -> Result<QJsonObject> {
            if (data.value(u"colour"_s) == u"pink"_s) {
                return fail(u"NO_PINK"_s, u"There is no pink."_s);
            }
            return QJsonObject {{u"painted"_s, data.value(u"colour"_s)}};
        });
        connection.setServer(server.url());
    }
    void goOnline()
    {
        QVERIFY(await(connection.signIn(u"registrar"_s, u"demo12345"_s)));
        QTRY_VERIFY(connection.isOnline());
    }
};

} // namespace

class TestCommandRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDoneWhenTheServerHasSaidSo();
    void tellsWhatWasRefused();
    void runsOneAtATime();
    void doesNothingWhileOffline();
};

void TestCommandRunner::isDoneWhenTheServerHasSaidSo()
{
    World world;
    world.goOnline();
    world.server.setHolding(true);
    QVERIFY(world.runner.run(u"wall"_s, u"paint"_s, {{u"colour"_s, u"blue"_s}}));
    QCOMPARE(world.runner.working(), u"wall"_s);
    QCOMPARE(world.done.count(), 0);
    world.server.setHolding(false);
    QTRY_COMPARE(world.done.count(), 1);
    QCOMPARE(world.done.at(0).at(0).toString(), u"wall"_s);
    QCOMPARE(world.done.at(0).at(1).toJsonObject().value(u"painted"_s).toString(), u"blue"_s);
    QVERIFY(world.runner.working().isEmpty());
}

void TestCommandRunner::tellsWhatWasRefused()
{
    World world;
    world.goOnline();
    world.runner.run(u"wall"_s, u"paint"_s, {{u"colour"_s, u"pink"_s}});
    QTRY_COMPARE(world.refused.count(), 1);
    QCOMPARE(world.refused.at(0).at(0).toString(), u"wall"_s);
    QCOMPARE(world.refused.at(0).at(1).value<Error>().code, u"NO_PINK"_s);
    QVERIFY(world.runner.working().isEmpty());
}

void TestCommandRunner::runsOneAtATime()
{
    World world;
    world.goOnline();
    world.server.setHolding(true);
    QVERIFY(world.runner.run(u"wall"_s, u"paint"_s));
    QVERIFY(!world.runner.run(u"door"_s, u"paint"_s));
    world.server.setHolding(false);
    QTRY_COMPARE(world.done.count(), 1);
    QCOMPARE(world.server.messagesOf(u"paint"_s).size(), 1);
    QVERIFY(world.runner.run(u"door"_s, u"paint"_s));
    QTRY_COMPARE(world.done.count(), 2);
}

void TestCommandRunner::doesNothingWhileOffline()
{
    World world;
    world.runner.run(u"wall"_s, u"paint"_s);
    QTRY_COMPARE(world.refused.count(), 1);
    QCOMPARE(world.refused.at(0).at(1).value<Error>().code, u"OFFLINE"_s);
}

LOKET_TEST(TestCommandRunner)
#include "tst_commandrunner.moc"
