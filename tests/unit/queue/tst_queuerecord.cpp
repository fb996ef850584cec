#include "queuehouse.h"
#include "support/testmain.h"

#include "modules/queue/errands.h"
#include "modules/queue/queuerecord.h"
#include "modules/queue/visitwork.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace loket;
using namespace loket::queue;
using namespace loket::queue::test;
using namespace std::chrono_literals;

namespace {

QList<Event> recordOf(QueueHouse &house, qint64 after)
{
    return await(house.storage->read([after](Transaction &transaction) {
        return Result<QList<Event>>(transaction.select(
            u"SELECT at, actor, module, kind, subject, body FROM event WHERE seq > ? ORDER BY seq"_s,
            {after}, [](const Row &row) {
                Event event;
                event.time = row.instant(0);
                event.actor = row.text(1);
                event.module = row.text(2);
                event.kind = row.text(3);
                event.subject = row.text(4);
                event.body = row.object(5);
                return event;
            }));
    })).value();
}

// Appends what another house has on record: nothing rides along.
void hear(QueueHouse &house, const Event &event)
{
    house.clock.jump(event.time - house.clock.now());
    await(house.journal->change({}, [event](Changes &changes) -> Result<DayClosed> {
        changes.append(event);
        return DayClosed {};
    })).value();
}

QString lineOf(const Step &step)
{
    return QStringList {toText(step.action), toText(step.from), step.fromServiceId,
        step.fromPatientKey, QString::fromUtf8(QJsonDocument(step.visit.toJson()).toJson())}
        .join(u' ');
}

// All that a house tells by signals.
class Told : public QObject {
public:
    explicit Told(const QueueService &service)
    {
        connect(&service, &QueueService::stepped, this,
            [this](const Step &step) { lines.append(lineOf(step)); });
        connect(&service, &QueueService::called, this,
            [this](const Visit &visit) { lines.append(u"called "_s + visit.number); });
        connect(&service, &QueueService::setupChanged, this,
            [this](const Service &gone) { lines.append(u"setup, gone: "_s + gone.id); });
        connect(&service, &QueueService::counterChanged, this,
            [this](const Counter &counter, const QStringList &rooms) {
                lines.append(
                    u"counter %1 %2 for %3"_s.arg(counter.id, counter.name, rooms.join(u',')));
            });
    }
    QStringList lines;
};

void spendTheMorning(QueueHouse &house)
{
    const Visit first = house.issue(u"A"_s, u"P-1"_s).value().visit;
    const Visit second = house.issue(u"A"_s, u"P-2"_s, Priority::High).value().visit;
    const Visit booked = await(house.service->issue({.actor = u"desk"_s,
                                                        .serviceId = u"G"_s,
                                                        .language = u"th"_s,
                                                        .appointmentAt = house.clock.now() + 20min,
                                                        .route = {u"F"_s}},
                                   {}))
                             .value()
                             .visit;
    house
        .act(Action::Update, first.id,
            {.patch = {.patientName = u"Siti"_s, .note = u"in a wheelchair"_s}})
        .value();
    house.clock.advance(3min);
    QCOMPARE(house.callNext(u"1"_s).value().id, second.id);
    house.act(Action::Start, second.id).value();
    house.clock.advance(4min);
    house.act(Action::Transfer, second.id, {.serviceId = u"G"_s, .comesBack = true}).value();
    QCOMPARE(house.callNext(u"1"_s).value().id, first.id);
    house.act(Action::Recall, first.id).value();
    house.act(Action::Park, first.id, {.reason = u"blood test"_s}).value();
    house.act(Action::CheckIn, booked.id).value();
    house.act(Action::Resume, first.id).value();
    house.act(Action::Requeue, first.id, {.placement = Placement::Front}).value();
    house.act(Action::Update, first.id, {.patch = {.priority = Priority::Urgent}}).value();
    QCOMPARE(house.callNext(u"4"_s).value().id, second.id);
    house.act(Action::Start, second.id).value();
    house.clock.advance(6min);
    QCOMPARE(house.act(Action::Finish, second.id).value().forCounter, u"1"_s);
    house.call(first.id, u"2"_s).value();
    house.act(Action::NoShow, first.id).value();
    house.act(Action::Rejoin, first.id).value();
    const Visit late = house.issue(u"F"_s).value().visit;
    house.act(Action::Cancel, late.id, {.reason = u"went home"_s}).value();
    house.act(Action::Undo, late.id).value();
    const Visit mistake = house.issue(u"F"_s).value().visit;
    house.act(Action::Undo, mistake.id, {.actor = u"kiosk"_s}).value();
    QCOMPARE(house.callNext(u"3"_s).value().id, first.id);
    house.clock.advance(1min);
    const QueueErrands errands(house.service->clinic());
    for (const auto work : {&Errands::sendElsewhere, &Errands::bringBack}) {
        await(house.journal->change({}, [&](Changes &changes) -> Result<DayClosed> {
            return (errands.*work)(changes, {first.id, u"scan-1"_s, u"F"_s, u"doctor"_s})
                .map([](Done) { return DayClosed {}; });
        })).value();
        house.clock.advance(1min);
    }
    QCOMPARE(house.visit(first.id).stop().serviceId, u"A"_s);
    const Visit later = await(
        house.service->issue(
            {.actor = u"kiosk"_s, .serviceId = u"G"_s, .appointmentAt = house.clock.now() + 2h},
            {}))
                            .value()
                            .visit;
    house.act(Action::Route, later.id, {.route = {u"F"_s, u"A"_s}}).value();
    house.act(Action::Move, later.id, {.appointmentAt = house.clock.now() + 48h}).value();
    house.act(Action::Undo, later.id).value();
    house.act(Action::Move, later.id, {.appointmentAt = house.clock.now() + 24h}).value();
}

void changeTheHouse(QueueService &service)
{
    const QString boss = u"boss"_s;
    await(service.createService(u"X"_s, {.name = u"X-ray"_s}, boss, {})).value();
    await(service.createService(u"Y"_s, {.name = u"Yoga"_s}, boss, {})).value();
    await(service.updateService(u"X"_s, {.expectedMinutes = 12}, boss, {})).value();
    await(service.createCounter(u"9"_s, {.name = u"Nine"_s, .serviceIds = {{u"X"_s}}}, boss, {}))
        .value();
    await(service.updateCounter(u"9"_s, {.serviceIds = {{u"F"_s, u"Y"_s}}}, boss, {})).value();
    await(service.setCounterOpen(u"9"_s, true, boss, {})).value();
    await(service.counters().change(boss, {}, [](EntityWork<Counter> &work) {
        return work.act(u"9"_s, counterAct(true), openedBy({u"p-1"_s, u"rina"_s}));
    })).value();
    await(service.counters().change(boss, {}, [](EntityWork<Counter> &work) {
        return work.act(u"9"_s, counterEntity().acts[2]);
    })).value();
    await(service.updateService(u"X"_s, {.route = {{u"F"_s, u"Y"_s}}}, boss, {})).value();
    await(service.removeService(u"Y"_s, boss, {})).value();
    await(service.setCounterOpen(u"2"_s, false, boss, {})).value();
    await(service.removeCounter(u"2"_s, boss, {})).value();
}

} // namespace

class TestQueueRecord : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // What is on record is enough for another house that began in the same way.
    void theRecordTellsTheWholeMorning()
    {
        QueueHouse house;
        QueueHouse twin;
        const qint64 before = recordOf(twin, 0).size();
        Told told(*house.service);
        spendTheMorning(house);
        changeTheHouse(*house.service);
        await(house.service->tick()).value();
        Told heard(*twin.service);
        for (const Event &event : recordOf(house, before)) {
            QVERIFY(!event.value);
            hear(twin, event);
        }
        QCOMPARE(heard.lines, told.lines);
        twin.clock.jump(house.clock.now() - twin.clock.now());
        await(twin.service->tick()).value();
        QCOMPARE(pictureOf(twin.service->board(), house.clock.now()),
            pictureOf(house.service->board(), house.clock.now()));
    }

    // Somebody else has closed the day.
    void aTurnIsReadAnew()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        await(house.storage->write([&](Transaction &transaction) {
            Changes unheard(transaction);
            return VisitWork(unheard, house.service->clinic())
                .closeUntil(visit.businessDay, u"boss"_s);
        })).value();
        QVERIFY(house.service->board().visit(visit.id));
        QSignalSpy closed(house.service.get(), &QueueService::dayClosed);
        for (const Event &event : recordOf(house, visit.lastEvent)) {
            hear(house, event);
        }
        hear(house,
            Event {{u"system"_s, queueModule, kinds::turned, visit.businessDay, {}}, 0,
                house.clock.now()});
        QTRY_COMPARE(closed.count(), 1);
        const auto steps = closed.first().first().value<QList<Step>>();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().visit.id, visit.id);
        QVERIFY(!house.service->board().visit(visit.id));
        house.checkMemory();
    }

    // Of a program that had less to say: nobody guesses.
    void whatSaysTooLittleIsPassedOver()
    {
        QueueHouse house;
        const Visit visit = house.issue(u"A"_s).value().visit;
        QSignalSpy stepped(house.service.get(), &QueueService::stepped);
        const QJsonObject body {
            {u"number"_s, u"A-001"_s}, {u"state"_s, u"called"_s}, {u"before"_s, visit.toJson()}};
        hear(house,
            Event {{u"nurse"_s, queueModule, u"call"_s, visit.id, body}, 0, house.clock.now()});
        QCOMPARE(stepped.count(), 0);
        QCOMPARE(house.service->board().visit(visit.id)->state, State::Waiting);
    }
};

LOKET_TEST(TestQueueRecord)
#include "tst_queuerecord.moc"
