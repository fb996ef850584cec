// A clinic in one process: the real service on a real database file, a clock that only the
// simulation moves and sets, and a network between the actors and the service that loses, doubles
// and delays.
//
// Everything that happens follows from the seed. What happened is written into a trace; two runs of
// one seed must write the same.
#pragma once

#include "core/houseclock.h"
#include "modules/queue/queueservice.h"

#include "support/manualclock.h"
#include "support/seededrandom.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace loket::queue::sim {

// In one of a thousand cases.
struct Faults {
    int dropRequest = 30;
    int dropReply = 30;
    int duplicate = 30;
    int delay = 30;
    int restart = 4; // of the service and its storage, with requests under way
};

// What a command answered, in a few words for the trace.
using Answer = Result<QString>;

class World {
public:
    World(quint32 seed, const Faults &faults, const QByteArray &timeZone);
    ~World();

    // A request of one actor. It is sent again under the same requestId until its answer arrives.
    using Send = std::function<QFuture<Answer>(QueueService &, const OnceKey &)>;
    using Done = std::function<void(const Answer &)>;
    void post(const QString &actor, const QString &command, Send send, Done done);

    // Delivers what is due, lets the time pass, and calls tick(). Afterwards memory must be what a
    // start would read.
    void step(Millis length);
    // Without faults, until nothing is under way.
    void settle(Millis length);
    void passTo(Instant instant);
    // Somebody sets the wall clock.
    void setClock(Millis by) { m_system.jump(by); }

    // Of the service, which answers through the event loop.
    template <class T>
    T await(QFuture<T> future)
    {
        while (!future.isFinished()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return future.result();
    }

    int below(int bound) { return m_chance.below(bound); }
    bool inThousand(int cases) { return cases > 0 && below(1000) < cases; }
    Instant now() const { return m_clock->now(); }
    QueueService &service() { return *m_service; }
    Journal &journal() { return *m_journal; }
    const Board &board() const { return m_service->board(); }
    Storage &storage() { return *m_storage; }
    void note(const QString &line) { m_trace.append(line); }
    const QStringList &trace() const { return m_trace; }

    struct Given {
        QString businessDay;
        QString number;
    };
    // Visits that the service said it gave, by id, and the appointments asked for.
    std::map<QString, Given> issued;
    std::map<QString, Instant> appointments;
    int restarts = 0;
    int repeats = 0;
    int clocksSet = 0; // and believed

private:
    struct Request {
        QString actor;
        QString command;
        QString id;
        Send send;
        Done done;
        int due = 0; // the step
    };
    struct Sent {
        Request request;
        QList<QFuture<Answer>> answers; // more than one: doubled on the way
        bool isReplyLost = false;
    };

    void open();
    void restart();
    bool isLate(Request &request);
    void deliver(bool withFaults);
    void receive(Sent &sent);
    void again(Request request, int steps);
    void lookAtTheClock();
    void traceLines();
    void checkCounters();
    void checkMemory();

    const Faults m_faults;
    QTemporaryDir m_dir;
    loket::test::ManualClock m_system;
    loket::test::SeededRandom m_chance; // of the world
    loket::test::SeededRandom m_random; // of the service
    Clinic m_clinic;
    std::unique_ptr<HouseClock> m_clock;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<QueueService> m_service;
    std::vector<Request> m_underWay;
    QStringList m_trace;
    int m_step = 0;
    int m_requests = 0;
};

} // namespace loket::queue::sim
