// What every module has on its face without its own doing.
#include "support/commandwalk.h"
#include "support/modulehouse.h"
#include "support/testmain.h"

#include <QtTest>

using namespace loket;
using namespace loket::test;
using namespace std::chrono_literals;

namespace {

class Kitchen final : public Module {
public:
    explicit Kitchen(const ModuleContext &context)
        : m_journal(context.journal)
    {
    }
    QString name() const override { return u"kitchen"_s; }
    void registerCommands(CommandRegistry &) override { }
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override
    {
        return QtFuture::makeReadyFuture<Result<Done>>(Done {});
    }
    Health health() const override
    {
        return {!burns, u"It burns."_s, {{u"pots"_s, 2}, {u"dish"_s, u"soup"_s}}};
    }
    QFuture<Result<Once<Count>>> cook()
    {
        return m_journal.change(OnceKey {}, [](Changes &changes) -> Result<Count> {
            changes.append({u"ann"_s, u"kitchen"_s, u"cook"_s, u"soup"_s, {}});
            return Count {1};
        });
    }

    bool burns = false;

private:
    Journal &m_journal;
};

} // namespace

class TestModuleFace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysHowThingsStand()
    {
        ModuleHouse<Kitchen> house;
        house.clock.advance(90s);
        const Command *health = house.commands->find(u"kitchen:health"_s);
        QCOMPARE(health->route.path, u"/kitchen/health"_s);
        QCOMPARE(health->owner, u"kitchen"_s);
        const auto well = house.ask({}, u"kitchen:health"_s);
        QCOMPARE(well->status, 200);
        QCOMPARE(well->body,
            (QJsonObject {{u"status"_s, u"healthy"_s}, {u"uptime"_s, 90.0}, {u"pots"_s, 2},
                {u"dish"_s, u"soup"_s}, {u"timestamp"_s, toIso(house.clock.now())}}));
        QCOMPARE(house.ask({}, u"kitchen:status"_s).error().code, u"UNAUTHENTICATED"_s);
        const Identity nurse = person(u"nurse"_s, {Role::Nurse});
        QCOMPARE(house.ask(nurse, u"kitchen:status"_s)->body[u"status"_s].toObject(),
            (QJsonObject {{u"isActive"_s, true}, {u"uptime"_s, 90.0}, {u"pots"_s, 2},
                {u"dish"_s, u"soup"_s}}));
        QCOMPARE(wrongRights(*house.commands), QStringList {});
        QCOMPARE(wrongChecks(*house.commands), QStringList {});
    }

    void namesWhatIsWrong()
    {
        ModuleHouse<Kitchen> house;
        house.module->burns = true;
        const Error ill = house.ask({}, u"kitchen:health"_s).error();
        QCOMPARE(ill.status, 503);
        QCOMPARE(ill.code, u"UNHEALTHY"_s);
        QCOMPARE(ill.message, u"It burns."_s);
        QCOMPARE(ill.details[u"status"_s].toString(), u"unhealthy"_s);
        QCOMPARE(ill.details[u"pots"_s].toInt(), 2);
        const Identity nurse = person(u"nurse"_s, {Role::Nurse});
        QCOMPARE(house.ask(nurse, u"kitchen:status"_s)->body[u"status"_s][u"isActive"_s],
            QJsonValue(false));
    }

    // The file of the database is taken away, and put back.
    void noModuleIsWellWhereNothingCanBeKept()
    {
        ModuleHouse<Kitchen> house;
        const QString file = house.folder.filePath(u"loket.db"_s);
        QVERIFY(QFile::rename(file, file + u"-away"_s));
        QVERIFY(!await(house.module->cook()));
        const Error ill = house.ask({}, u"kitchen:health"_s).error();
        QCOMPARE(ill.status, 503);
        QVERIFY2(ill.message.startsWith(u"storage: "_s), qPrintable(ill.message));
        QVERIFY(QFile::rename(file + u"-away"_s, file));
        QVERIFY(await(house.module->cook()));
        QCOMPARE(house.ask({}, u"kitchen:health"_s)->status, 200);
    }
};

LOKET_TEST(TestModuleFace)
#include "tst_moduleface.moc"
