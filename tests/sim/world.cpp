#include "world.h"

#include "modules/queue/sampleclinic.h"
#include "storage/eventlog.h"

#include "support/boardpicture.h"
#include "support/testdatabase.h"

#include <QDir>
#include <QtTest>

namespace loket::queue::sim {
namespace {

// In memory where there is such a place: it is the order of things that is tried here, not the
// disk.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QString folder = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return folder + u"/loket-sim-XXXXXX"_s;
}

Clinic clinicIn(const QByteArray &timeZone)
{
    QueueSettings settings;
    settings.timeZone = timeZone;
    return Clinic::make(settings).value();
}

} // namespace

World::World(quint32 seed, const Faults &faults, const QByteArray &timeZone)
    : m_faults(faults),
      m_dir(folderTemplate()),
      m_chance(seed),
      m_random(seed + 1'000'000),
      m_clinic(clinicIn(timeZone))
{
    open();
    m_storage->write(fillSampleClinic).result().value();
    restart();
}

World::~World() = default;

void World::open()
{
    m_clock = std::make_unique<HouseClock>(m_system);
    m_storage = std::move(
        Storage::open(loket::test::databaseAt(m_dir.filePath(u"queue.db"_s)), *m_clock).value());
    const auto last = m_storage->read([](Transaction &transaction) {
        return Result<std::optional<Instant>>(lastEventTime(transaction));
    });
    m_clock->startAfter(last.result()->value_or(m_system.now()));
    m_journal = std::make_unique<Journal>(*m_storage);
    m_service =
        std::make_unique<QueueService>(*m_storage, *m_journal, *m_clock, m_random, m_clinic);
    await(m_service->start()).value();
}

void World::restart()
{
    m_service.reset();
    m_journal.reset();
    m_storage.reset(); // ends what it was given; nobody hears of it
    open();
}

void World::post(const QString &actor, const QString &command, Send send, Done done)
{
    const QString id = u"r%1"_s.arg(++m_requests);
    m_underWay.push_back({actor, command, id, std::move(send), std::move(done), m_step});
}

void World::again(Request request, int steps)
{
    request.due = m_step + steps;
    m_underWay.push_back(std::move(request));
}

void World::step(Millis length)
{
    m_system.advance(length);
    lookAtTheClock();
    deliver(true);
    await(m_service->tick()).value();
    traceLines();
    checkCounters();
    checkMemory();
    ++m_step;
}

void World::settle(Millis length)
{
    while (!m_underWay.empty()) {
        m_system.advance(length);
        deliver(false);
        ++m_step;
    }
}

void World::passTo(Instant instant)
{
    m_system.advance(instant - now());
    lookAtTheClock();
    await(m_service->tick()).value();
    checkMemory();
}

void World::lookAtTheClock()
{
    const auto change = m_clock->look();
    if (change && change->kind == ClockChange::Kind::Settled && change->by != Millis::zero()) {
        ++clocksSet;
        note(u"the clock was set by %1 s"_s.arg(change->by / std::chrono::seconds(1)));
        await(m_service->moveInTime(change->by)).value();
    }
}

bool World::isLate(Request &request)
{
    const bool isDropped = inThousand(m_faults.dropRequest);
    const bool isDelayed = inThousand(m_faults.delay);
    if (isDropped || isDelayed) {
        again(std::move(request), 1 + below(4));
    }
    return isDropped || isDelayed;
}

void World::deliver(bool withFaults)
{
    std::vector<Request> all;
    all.swap(m_underWay);
    std::vector<Sent> sent;
    for (Request &request : all) {
        if (withFaults && request.due > m_step) {
            m_underWay.push_back(std::move(request));
            continue;
        }
        if (withFaults && isLate(request)) {
            continue;
        }
        const OnceKey once {request.actor, request.command, request.id};
        Sent one {request, {request.send(*m_service, once)}};
        if (withFaults && inThousand(m_faults.duplicate)) {
            one.answers.append(request.send(*m_service, once));
        }
        one.isReplyLost = withFaults && inThousand(m_faults.dropReply);
        sent.push_back(std::move(one));
    }
    if (withFaults && inThousand(m_faults.restart)) {
        ++restarts;
        note(u"restart"_s);
        restart();
        for (Sent &one : sent) {
            again(std::move(one.request), 1);
        }
        return;
    }
    for (Sent &one : sent) {
        receive(one);
    }
}

void World::receive(Sent &sent)
{
    const Answer answer = await(sent.answers.first());
    const QString outcome = answer ? *answer : answer.error().code;
    note(u"%1 %2 %3 %4: %5"_s.arg(m_step).arg(
        sent.request.actor, sent.request.command, sent.request.id, outcome));
    for (const QFuture<Answer> &copy : sent.answers.mid(1)) {
        ++repeats;
        const Answer second = await(copy);
        if (answer) { // a refusal is judged anew
            QVERIFY2(second.has_value(), second ? "" : qPrintable(second.error().message));
            QCOMPARE(*second, *answer);
        }
    }
    if (sent.isReplyLost) {
        again(std::move(sent.request), 1 + below(3));
    } else {
        sent.request.done(answer);
    }
}

// Who waits, in order: twice the same run must give the same lines.
void World::traceLines()
{
    QList<Visit> waiting;
    for (const Visit &visit : board().visits()) {
        if (visit.state == State::Waiting) {
            waiting.append(visit);
        }
    }
    QMap<QString, QMap<int, QString>> lines;
    for (const Visit &visit : waiting) {
        auto &line = lines[visit.stop().serviceId];
        const int position = board().positionOf(visit, now());
        QVERIFY2(!line.contains(position), "two have one position");
        line.insert(position, visit.number);
    }
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        QCOMPARE(line->lastKey(), int(line->size())); // 1 … n
        note(line.key() + u": "_s + QStringList(line->values()).join(u' '));
    }
}

void World::checkMemory()
{
    if (QTest::currentTestFailed()) {
        return; // it has been said
    }
    loket::test::SeededRandom random(1);
    Journal unheard(*m_storage);
    QueueService fresh(*m_storage, unheard, *m_clock, random, m_clinic);
    await(fresh.start()).value();
    const auto wanted =
        fresh.board().visits() == board().visits() ? test::Visits::Places : test::Visits::Whole;
    const QStringList read = test::pictureOf(fresh.board(), now(), wanted);
    const QStringList known = test::pictureOf(board(), now(), wanted);
    for (qsizetype i = 0; i < std::min(read.size(), known.size()); ++i) {
        QCOMPARE(known[i], read[i]);
    }
    QCOMPARE(known.size(), read.size());
}

void World::checkCounters()
{
    QSet<QString> atCounters;
    QSet<QString> numbers;
    for (const Visit &visit : board().visits()) {
        if (visit.businessDay == m_service->businessDay()) {
            QVERIFY2(!numbers.contains(visit.number), "two visits with one number");
            numbers.insert(visit.number);
        }
        if (isAtCounter(visit.state)) {
            const QString counterId = visit.stop().counterId;
            QVERIFY2(!atCounters.contains(counterId), "two visits at one counter");
            QVERIFY(board().counters().value(counterId).isOpen);
            atCounters.insert(counterId);
        }
    }
}

} // namespace loket::queue::sim
