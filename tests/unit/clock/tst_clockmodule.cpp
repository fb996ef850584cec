#include "modules/clock/clockmodule.h"
#include "storage/eventlog.h"

#include "support/await.h"
#include "support/callers.h"
#include "support/commandwalk.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

const Identity admin = person(u"admin"_s, {Role::Admin});
const Identity nurse = person(u"nurse"_s, {Role::Nurse});

class House {
public:
    House()
        : clock(system),
          hub(clock, random)
    {
        storage =
            std::move(Storage::open(test::databaseAt(dir.filePath(u"clock.db"_s)), clock).value());
        hub.declare({.pattern = u"staff"_s,
            .description = u"For staff."_s,
            .subscribe = channels::staffOnly(),
            .publish = {}});
    }

    void start()
    {
        module = std::make_unique<ClockModule>(clock, *storage, hub);
        module->registerCommands(commands);
        module->registerChannels(hub);
        await(module->start()).value();
        staff = std::make_unique<LoopbackClient>(hub, face, nurse, u"staff"_s);
        staff->take();
    }
    void pass(Millis time)
    {
        for (Millis passed {}; passed < time; passed += 1s) {
            system.advance(1s);
            module->look();
        }
    }
    Result<Reply> ask(const Identity &who, const QString &command)
    {
        return await(
            commands.run({.command = command, .identity = who, .connection = ConnectionId {1}}));
    }
    QList<Event> record()
    {
        await(storage->write([](Transaction &) -> Result<Done> { return Done {}; })); // all before
        return await(storage->read([](Transaction &transaction) {
            return Result<QList<Event>>(eventsOf(transaction, u"clock"_s, u"clock"_s, 100));
        })).value();
    }
    QJsonObject snapshot()
    {
        const LoopbackClient newcomer(hub, face, nurse);
        return hub.subscribe(newcomer.id(), u"staff"_s).value().messages.last().data;
    }

    QTemporaryDir dir;
    ManualClock system;
    HouseClock clock;
    SeededRandom random;
    Hub hub;
    LoopbackFace face;
    CommandRegistry commands;
    std::unique_ptr<Storage> storage;
    std::unique_ptr<ClockModule> module;
    std::unique_ptr<LoopbackClient> staff;
};

} // namespace

class TestClockModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qunsetenv("QT_FATAL_WARNINGS"); } // a jump is logged as a warning

    void aJumpIsToldAndRecordedAndMovesNothing()
    {
        House house;
        house.start();
        QSignalSpy moved(house.module.get(), &ClockModule::moved);
        house.pass(10min);
        QVERIFY(house.staff->take().isEmpty());
        QCOMPARE(house.snapshot().value(u"type"_s).toString(), u"clock_steady"_s);
        house.system.jump(24h);
        house.pass(1s);
        const QJsonObject warning = house.staff->take().value(0).value(u"data"_s).toObject();
        QCOMPARE(warning.value(u"type"_s).toString(), u"clock_warning"_s);
        QCOMPARE(warning.value(u"jump"_s).toInteger(), qint64(86'400));
        QCOMPARE(instantFromIso(warning.value(u"steadyAt"_s).toString()),
            std::optional(house.clock.now() + 5min));
        QCOMPARE(house.snapshot().value(u"type"_s).toString(), u"clock_warning"_s);
        house.system.advance(6s);
        house.system.jump(-24h);
        house.pass(1s);
        QCOMPARE(house.staff->take().value(0).value(u"data"_s)[u"jump"_s].toInteger(), qint64(0));
        house.pass(5min);
        QCOMPARE(house.staff->takeTypes(), QStringList {u"clock_steady"_s});
        QVERIFY(moved.isEmpty());
        QStringList kinds;
        for (const Event &event : house.record()) {
            kinds.append(event.kind);
        }
        QCOMPARE(kinds, (QStringList {u"jumped"_s, u"settled"_s}));
    }

    void anAdministratorSaysThatItIsRight()
    {
        House house;
        house.start();
        QSignalSpy moved(house.module.get(), &ClockModule::moved);
        QVERIFY(house.ask(admin, u"clock:confirm"_s).has_value()); // nothing to say
        QVERIFY(house.record().isEmpty());
        house.system.jump(-24h);
        house.pass(1s);
        QCOMPARE(house.ask(nurse, u"clock:confirm"_s).error().code, u"FORBIDDEN"_s);
        QVERIFY(moved.isEmpty());
        const Reply reply = house.ask(admin, u"clock:confirm"_s).value();
        QCOMPARE(reply.body.value(u"type"_s).toString(), u"clock_steady"_s);
        QCOMPARE(moved.value(0).value(0).value<Millis>(), Millis(-24h));
        QCOMPARE(house.record().last().actor, admin.id);
        QCOMPARE(house.record().last().body.value(u"seconds"_s).toInteger(), qint64(-86'400));
    }

    void aStartWithAClockBehindTheRecordIsTold()
    {
        House house;
        await(house.storage->write([](Transaction &transaction) -> Result<Done> {
            appendEvent(transaction, {u"nurse"_s, u"queue"_s, u"call"_s, u"v"_s, {}});
            return Done {};
        })).value();
        const Instant recorded = house.system.now();
        house.system.jump(-24h);
        HouseClock after(house.system);
        ClockModule module(after, *house.storage, house.hub);
        await(module.start()).value();
        QCOMPARE(after.jump(), std::optional(Millis(-24h)));
        QCOMPARE(after.now(), recorded);
    }

    void everyCommandChecksRightsAndFields()
    {
        House house;
        house.start();
        QCOMPARE(wrongRights(house.commands), QStringList());
        QCOMPARE(wrongChecks(house.commands), QStringList());
    }
};

LOKET_TEST(TestClockModule)
#include "tst_clockmodule.moc"
