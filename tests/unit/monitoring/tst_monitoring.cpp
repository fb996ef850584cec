#include "commands/moduleface.h"
#include "modules/monitoring/monitoringmodule.h"
#include "support/commandwalk.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace loket;
using namespace loket::test;

namespace {

class UnwellModule final : public Module {
public:
    QString name() const override { return u"radiology"_s; }
    void registerCommands(CommandRegistry &) override { }
    void registerChannels(Hub &) override { }
    QFuture<Result<Done>> start() override
    {
        return QtFuture::makeReadyFuture<Result<Done>>(Done {});
    }
    Health health() const override
    {
        return {isWell, u"the scanner does not answer"_s, {{u"queueSize"_s, 3}}};
    }
    bool isWell = false;
};

} // namespace

class TestMonitoring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage =
            std::move(*Storage::open(test::databaseAt(m_folder->filePath(u"loket.db"_s)), m_clock));
        m_hub = std::make_unique<Hub>(m_clock, m_random);
        m_module = std::make_unique<MonitoringModule>(m_clock, *m_hub, *m_storage,
            MonitoringModule::Sources {[this] { return QList<Module *> {&m_unwell}; },
                [] {
                    return QList<Metric> {
                        {u"door_total"_s, u"Knocks."_s, Metric::Type::Counter, 7}};
                }});
        m_commands = std::make_unique<CommandRegistry>();
        for (Module *module : QList<Module *> {m_module.get(), &m_unwell}) {
            registerModule(*m_commands, *module, *m_hub, m_clock);
        }
    }

    // In reverse: the storage lets go of its files before their folder goes.
    void cleanup()
    {
        m_commands.reset();
        m_module.reset();
        m_hub.reset();
        m_storage.reset();
    }

    void metricsArePrometheusText()
    {
        const QByteArray text = toPrometheus({
            {u"a"_s, u"First."_s, Metric::Type::Gauge, 1.5, {{u"face"_s, u"js\"on"_s}}},
            {u"b_total"_s, u"Second."_s, Metric::Type::Counter, 3},
            {u"a"_s, u"First."_s, Metric::Type::Gauge, 2, {{u"face"_s, u"socketio"_s}}},
        });
        QCOMPARE(text,
            "# HELP a First.\n# TYPE a gauge\na{face=\"js\\\"on\"} 1.5\na{face=\"socketio\"} 2\n"
            "# HELP b_total Second.\n# TYPE b_total counter\nb_total 3\n");
    }

    void metricsAreJsonToo()
    {
        const QJsonObject json = toJson({
            {u"a"_s, {}, Metric::Type::Gauge, 1, {{u"face"_s, u"json"_s}}},
            {u"b"_s, {}, Metric::Type::Gauge, 2},
        });
        QCOMPARE(json,
            (QJsonObject {{u"b"_s, 2.0},
                {u"a"_s, QJsonArray {QJsonObject {{u"face"_s, u"json"_s}, {u"value"_s, 1.0}}}}}));
    }

    void healthNamesWhoIsUnwell()
    {
        m_unwell.isWell = false;
        const Reply ill = call(u"monitoring:house"_s, {});
        QCOMPARE(ill.status, 503);
        QCOMPARE(ill.body[u"problems"_s].toArray().first().toString(),
            u"radiology: the scanner does not answer"_s);
        m_unwell.isWell = true;
        m_clock.advance(Millis(2500));
        const Reply well = call(u"monitoring:house"_s, {});
        QCOMPARE(well.status, 200);
        QCOMPARE(well.body[u"uptime"_s].toDouble(), 2.5);
        QVERIFY(!well.body.contains(u"roomDetails"_s));
    }

    void roomsAreForStaff()
    {
        const Identity nurse = person(u"n1"_s, {Role::Nurse});
        QVERIFY(call(u"monitoring:house"_s, nurse).body.contains(u"roomDetails"_s));
    }

    void allSourcesAreInTheMetrics()
    {
        m_unwell.isWell = false;
        const Identity admin = person(u"a1"_s, {Role::Admin});
        const QByteArray text = call(u"monitoring:metrics"_s, admin).content;
        QVERIFY(text.contains("door_total 7\n"));
        QVERIFY(text.contains("loket_storage_commits_total"));
        QVERIFY(text.contains("loket_module_healthy{module=\"radiology\"} 0\n"));
        QVERIFY(text.contains("loket_module_number{module=\"radiology\",name=\"queueSize\"} 3\n"));
        QVERIFY(!text.contains("scanner"));
    }

    void whatModulesWereAskedForIsCounted()
    {
        m_commands->measure(m_clock);
        const Identity monitor = device(u"m1"_s, Role::Monitor);
        call(u"radiology:health"_s, monitor); // 503
        m_unwell.isWell = true;
        call(u"radiology:health"_s, monitor);
        call(u"radiology:status"_s, monitor); // FORBIDDEN
        const QByteArray text = call(u"monitoring:metrics"_s, monitor).content;
        for (const char *line : {"loket_commands_total{module=\"radiology\",outcome=\"done\"} 1",
                 "loket_commands_total{module=\"radiology\",outcome=\"refused\"} 1",
                 "loket_commands_total{module=\"radiology\",outcome=\"failed\"} 1",
                 "loket_command_seconds_total{module=\"radiology\"} 0"}) {
            QVERIFY2(text.contains(line), line);
        }
        const Identity nurse = person(u"n1"_s, {Role::Nurse});
        const QJsonObject stats = call(u"monitoring:stats"_s, nurse).body[u"stats"_s].toObject();
        QCOMPARE(stats[u"loket_module_number"_s][0][u"module"_s].toString(), u"radiology"_s);
        QCOMPARE(stats[u"loket_commands_total"_s].toArray().size(), 6); // of two modules
    }

    void everyCommandIsGuarded()
    {
        QCOMPARE(wrongRights(*m_commands), QStringList {});
        QCOMPARE(wrongChecks(*m_commands), QStringList {});
    }

private:
    Reply call(const QString &command, const Identity &identity)
    {
        const auto reply = await(m_commands->run({command, {}, identity, u"127.0.0.1"_s}));
        return reply.value_or(Reply {});
    }

    ManualClock m_clock;
    SeededRandom m_random;
    UnwellModule m_unwell;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<MonitoringModule> m_module;
    std::unique_ptr<CommandRegistry> m_commands;
};

LOKET_TEST(TestMonitoring)
#include "tst_monitoring.moc"
