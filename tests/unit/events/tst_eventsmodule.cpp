#include "commands/registry.h"
#include "identity/identitymodule.h"
#include "identity/recordpeople.h"
#include "modules/events/eventsmodule.h"
#include "modules/queue/queuemodule.h"
#include "modules/queue/setupwork.h"
#include "support/commandwalk.h"
#include "support/loopback.h"
#include "support/manualclock.h"
#include "support/seededrandom.h"
#include "support/testdatabase.h"
#include "support/testmain.h"
#include "vocabulary/events/names.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace loket;
using namespace loket::test;

namespace {

// Those of a module that knows every id, whoever else has it.
class OtherSubjects final : public RecordSubjects {
public:
    QStringList find(Transaction &, const PatientWish &, int) const override { return {}; }
    std::optional<RecordSubject> about(Transaction &, const QString &) const override
    {
        return RecordSubject {u"L-007"_s, u"RM-99"_s, u"Budi"_s};
    }
};

} // namespace

// The record's reader over a queue and people that make events.
class TestEventsModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }

    void whoMayReadNamesFindsAPatientByName();
    void anAuditorSeesNumbersAndIdsAlone();
    void anEventIsAboutWhatItsOwnModuleHas();
    void thePersonIsFoundByAPartOfTheName();
    void aTimeThatEndsBeforeItBeginsIsRefused();
    void theRecordTellsHowFarItReaches();
    void itIsProvenOnceAtATime();
    void whatWasChangedByHandIsFound();
    void whoMayNotReadItHearsNothing();
    void everyCallerAndEveryWrongField()
    {
        QCOMPARE(wrongRights(*m_commands), QStringList());
        QCOMPARE(wrongChecks(*m_commands), QStringList());
    }

private:
    void open();
    void close();
    Result<Reply> call(const QString &command, const QJsonObject &data, const Identity &who) const
    {
        return await(m_commands->run({command, data, who, u"127.0.0.1"_s}));
    }
    QJsonArray found(const QJsonObject &query, const Identity &who) const
    {
        const auto reply = call(u"events:search"_s, query, who);
        return reply ? reply->body.value(u"events"_s).toArray() : QJsonArray();
    }
    QJsonObject record() const
    {
        return call(u"events:record"_s, {}, m_auditor)->body.value(u"record"_s).toObject();
    }

    const Identity m_admin = person(u"boss"_s, {Role::Admin});
    const Identity m_auditor = person(u"eye"_s, {Role::Auditor});
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;
    SeededRandom m_random;
    LoopbackFace m_face;
    std::optional<CommandRegistry> m_commands;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Hub> m_hub;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<IdentityModule> m_identity;
    std::unique_ptr<queue::QueueModule> m_queue;
    std::unique_ptr<events::EventsModule> m_events;
    QString m_dewi;
    QString m_visit;
};

void TestEventsModule::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    m_dewi = await(m_identity->addUser(u"Dewi Lestari"_s, u"correct horse 1"_s, {u"nurse"_s}))->id;
    QVERIFY(await(m_storage->write([](Transaction &transaction) -> Result<Done> {
        Changes changes(transaction);
        queue::SetupWork work(changes, u"boss"_s);
        const auto service = work.createService(u"A"_s, {.name = u"General"_s, .prefix = u"A"_s});
        const auto counter =
            work.createCounter(u"1"_s, {.name = u"Counter 1"_s, .serviceIds = {{u"A"_s}}});
        return service && counter ? Result<Done>(Done {}) : fail(u"SET_UP"_s, u"?"_s);
    })));
    QVERIFY(await(m_queue->start()));
    QVERIFY(await(m_events->start()));
    const Identity dewi = person(m_dewi, {Role::Nurse});
    const auto issued = call(u"queue:issue"_s,
        {{u"serviceId"_s, u"A"_s}, {u"patientName"_s, u"Sìti Aminah"_s},
            {u"patientId"_s, u"RM-77"_s}},
        dewi);
    QVERIFY(issued);
    m_visit = issued->body[u"visit"_s].toObject()[u"id"_s].toString();
    QVERIFY(call(u"queue:open-counter"_s, {{u"counterId"_s, u"1"_s}}, dewi));
    QVERIFY(call(u"queue:call-next"_s, {{u"counterId"_s, u"1"_s}}, dewi));
    QVERIFY(call(u"queue:update"_s,
        {{u"visitId"_s, m_visit}, {u"patientName"_s, u"Siti Aminah"_s},
            {u"note"_s, u"afraid of needles"_s}},
        dewi));
    QVERIFY(call(u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}}, dewi));
}

void TestEventsModule::open()
{
    m_storage = std::move(
        Storage::open(test::databaseAt(m_folder->filePath(u"loket.db"_s)), m_clock).value());
    QVERIFY(await(m_storage->checked()));
    m_hub = std::make_unique<Hub>(m_clock, m_random);
    m_journal = std::make_unique<Journal>(*m_storage);
    m_commands.emplace();
    m_identity = std::make_unique<IdentityModule>(*m_storage, *m_hub, m_clock, m_random,
        IdentitySettings {.password = {.passes = 1, .memory = 8192}},
        [](const QString &) { return QFuture<Result<Identity>>(); });
    m_queue = std::make_unique<queue::QueueModule>(
        *m_storage, *m_journal, *m_hub, m_clock, m_random, queue::Clinic::make({}).value());
    m_events = std::make_unique<events::EventsModule>(*m_storage, *m_hub,
        events::EventsModule::Sources {
            [this] {
                return events::RecordNames {peopleCalled, personName,
                    {{u"queue"_s, m_queue->recordSubjects()},
                        {u"prescription"_s, std::make_shared<OtherSubjects>()}}};
            },
            "Asia/Jakarta"});
    for (Module *module : QList<Module *> {m_queue.get(), m_events.get()}) {
        module->registerCommands(*m_commands);
        module->registerChannels(*m_hub);
    }
}

void TestEventsModule::close()
{
    m_events.reset();
    m_queue.reset();
    m_identity.reset();
    m_journal.reset();
    m_hub.reset();
    m_storage.reset();
}

void TestEventsModule::whoMayReadNamesFindsAPatientByName()
{
    const QJsonArray events = found({{u"patient"_s, u"SITI"_s}}, m_admin);
    QCOMPARE(events.size(), 3); // the number, the call, the change
    for (const QJsonValue &event : events) {
        QCOMPARE(event[u"patientName"_s].toString(), u"Siti Aminah"_s);
        QCOMPARE(event[u"patientId"_s].toString(), u"RM-77"_s);
        QCOMPARE(event[u"number"_s].toString(), u"A-001"_s);
        QCOMPARE(event[u"actorName"_s].toString(), u"Dewi Lestari"_s);
    }
    QCOMPARE(events[0][u"kind"_s].toString(), u"update"_s);
    QVERIFY(QJsonDocument(events[0].toObject()).toJson().contains("needles"));
    QCOMPARE(found({{u"number"_s, u"a1"_s}}, m_admin).size(), 3);
    QCOMPARE(found({{u"number"_s, u"a1"_s}, {u"patient"_s, u"Budi"_s}}, m_admin).size(), 0);
    QCOMPARE(found({{u"number"_s, u"A-002"_s}}, m_admin).size(), 1);
}

void TestEventsModule::anAuditorSeesNumbersAndIdsAlone()
{
    QCOMPARE(found({{u"patient"_s, u"Siti"_s}}, m_auditor).size(), 0); // no name leads there
    const QJsonArray events = found({{u"patient"_s, u"RM-77"_s}}, m_auditor);
    QCOMPARE(events.size(), 3);
    QCOMPARE(events[0][u"number"_s].toString(), u"A-001"_s);
    QCOMPARE(events[1][u"body"_s][u"counterName"_s].toString(), u"Counter 1"_s);
    const QByteArray all = QJsonDocument(found({}, m_auditor)).toJson();
    for (const char *word : {"Siti", "S\xc3\xacti", "needles", "patientName"}) {
        QVERIFY2(!all.contains(word), word);
    }
}

// Two kinds of things may have one id.
void TestEventsModule::anEventIsAboutWhatItsOwnModuleHas()
{
    QVERIFY(await(m_storage->write([this](Transaction &transaction) -> Result<Done> {
        appendEvent(transaction, {u"system"_s, u"prescription"_s, u"prepare"_s, m_visit, {}});
        appendEvent(transaction,
            {u"system"_s, u"audit"_s, u"read"_s, m_visit,
                {{u"command"_s, u"prescription:order"_s}}});
        appendEvent(transaction,
            {u"system"_s, u"audit"_s, u"read"_s, m_visit, {{u"command"_s, u"queue:visit"_s}}});
        return Done {};
    })));
    const QJsonArray events = found({{u"person"_s, u"system"_s}}, m_admin);
    QCOMPARE(events[0][u"patientName"_s].toString(), u"Siti Aminah"_s);
    QCOMPARE(events[1][u"patientName"_s].toString(), u"Budi"_s);
    QCOMPARE(events[2][u"number"_s].toString(), u"L-007"_s);
}

void TestEventsModule::thePersonIsFoundByAPartOfTheName()
{
    const qsizetype hers = found({{u"person"_s, u"lestari"_s}}, m_auditor).size();
    QVERIFY(hers >= 5);
    QCOMPARE(found({{u"person"_s, m_dewi}}, m_auditor).size(), hers);
    QCOMPARE(found({{u"person"_s, u"system"_s}}, m_auditor)[0][u"kind"_s].toString(), u"created"_s);
    QCOMPARE(found({{u"person"_s, u"nobody"_s}}, m_auditor).size(), 0);
    QCOMPARE(found({{u"person"_s, u"dewi"_s}, {u"module"_s, u"queue"_s}, {u"kind"_s, u"issue"_s}},
                 m_auditor)
                 .size(),
        2);
}

void TestEventsModule::aTimeThatEndsBeforeItBeginsIsRefused()
{
    const auto reply = call(u"events:search"_s,
        {{u"from"_s, u"2026-01-08T00:00:00.000Z"_s}, {u"to"_s, u"2026-01-07T00:00:00.000Z"_s}},
        m_admin);
    QCOMPARE(reply.error().code, u"INVALID_FIELD"_s);
}

void TestEventsModule::theRecordTellsHowFarItReaches()
{
    LoopbackClient screen(*m_hub, m_face, m_auditor, u"events"_s);
    screen.take();
    const QJsonObject now = record();
    QVERIFY(now[u"events"_s].toInt() > 5);
    if (!isOnPostgresql()) { // whose files are not ours to seal
        QCOMPARE(now[u"sealed"_s], now[u"events"_s]);
        QVERIFY(Head::fromText(now[u"head"_s].toString()));
    }
    QCOMPARE(now[u"findings"_s].toArray().size(), 0);
    QCOMPARE(now[u"provenAt"_s].toString(), toIso(m_clock.now()));
    screen.take();
    QVERIFY(call(u"queue:issue"_s, {{u"serviceId"_s, u"A"_s}}, m_admin));
    QVERIFY(await(m_events->look()));
    const QList<QJsonObject> heard = screen.take();
    QCOMPARE(heard.size(), 1);
    QCOMPARE(heard[0][u"data"_s][u"record"_s][u"events"_s].toInt(), now[u"events"_s].toInt() + 1);
    const QJsonObject then = heard[0][u"data"_s][u"record"_s].toObject();
    QCOMPARE(then[u"newestDeed"_s], then[u"events"_s]);
    QVERIFY(await(m_events->look()));
    QVERIFY(screen.take().isEmpty()); // nothing is new
}

void TestEventsModule::itIsProvenOnceAtATime()
{
    m_clock.advance(std::chrono::minutes(5));
    QVERIFY(call(u"events:prove"_s, {}, m_auditor));
    while (record()[u"proving"_s].toBool()) {
        const auto again = call(u"events:prove"_s, {}, m_admin);
        QVERIFY(again || again.error().code == events::codes::alreadyProving);
        QVERIFY(call(u"events:stop-proving"_s, {}, m_admin));
    }
    QVERIFY(call(u"events:prove"_s, {}, m_auditor));
    QTRY_VERIFY(!record()[u"proving"_s].toBool());
    QCOMPARE(record()[u"provenAt"_s].toString(), toIso(m_clock.now()));
    QVERIFY(!record()[u"stopped"_s].toBool());
    QCOMPARE(record()[u"done"_s], record()[u"total"_s]);
}

void TestEventsModule::whatWasChangedByHandIsFound()
{
    QVERIFY(changeByHand(
        m_folder->filePath(u"loket.db"_s), u"UPDATE event SET actor = 'nobody' WHERE seq = 3"_s));
    QVERIFY(call(u"events:prove"_s, {}, m_auditor));
    QTRY_VERIFY(!record()[u"proving"_s].toBool());
    const QJsonArray findings = record()[u"findings"_s].toArray();
    QVERIFY(!findings.isEmpty());
    QVERIFY(findings[0].toString().contains(u"number 3"_s));
    QVERIFY(!m_storage->health().ok);
    QCOMPARE(m_storage->health().fault, QString());
}

void TestEventsModule::whoMayNotReadItHearsNothing()
{
    LoopbackClient screen(*m_hub, m_face, person(u"n"_s, {Role::Nurse}));
    QCOMPARE(m_hub->subscribe(screen.id(), u"events"_s).error().code, u"FORBIDDEN"_s);
}

LOKET_TEST(TestEventsModule)
#include "tst_eventsmodule.moc"
