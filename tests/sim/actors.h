// Those who use the clinic: patients who come, wait, miss their call and go; staff who call, serve,
// park, send on, err and take breaks. Each sees the house as its screen would (the board) and asks
// through the network.
#pragma once

#include "world.h"

#include "modules/queue/errands.h"

#include <QHash>
#include <QSet>

namespace loket::queue::sim {

// Patients at the entrance, and the reception that books.
class Entrance {
public:
    explicit Entrance(World &world);
    // About `perThousand` of a thousand steps bring somebody to each service.
    void act(int perThousand);

private:
    void issue(const QString &serviceId, std::optional<Instant> appointmentAt);

    World &m_world;
    int m_patients = 0;
};

// Those who wait: they check in, give up, and come back.
class WaitingRoom {
public:
    explicit WaitingRoom(World &world);
    void act();

private:
    void ask(const Visit &visit, Action action);

    World &m_world;
    QSet<QString> m_asking; // visits with a request under way
};

// Who sits at one counter.
class Clerk {
public:
    Clerk(World &world, QString counterId);
    void act();

private:
    void callSomebody();
    void whileCalled(const Visit &visit);
    void whileServing(const Visit &visit);
    void setOpen(bool isOpen);
    void takeABreak();
    void ask(ActionRequest request);
    void askNext(bool finishCurrent);
    void send(const QString &command, World::Send send);
    QString anotherService(const Visit &visit);

    World &m_world;
    const QString m_counterId;
    const QString m_name;
    bool m_isAsking = false;
    Instant m_idleUntil {};
    QString m_mistaken; // a visit whose last action is to be undone
};

// Another capability: it needs patients who are at a counter, and gives them back. It says so twice
// now and then.
class Scanner {
public:
    explicit Scanner(World &world);
    void act();

private:
    using Work = Result<Done> (Errands::*)(Changes &, const Errand &) const;
    void ask(const QString &command, Work work, const Errand &errand);

    World &m_world;
    int m_scans = 0;
};

// Who changes the set-up while the house is open: names, times and numbers; a counter that serves
// something else; a service that comes and goes.
class Manager {
public:
    explicit Manager(World &world);
    void act();

private:
    void changeService();
    void changeCounter();
    void openOrEndService();
    template <class T>
    void send(const QString &command,
        std::function<QFuture<Result<T>>(QueueService &, const OnceKey &)> ask);

    World &m_world;
    bool m_isAsking = false;
    int m_changes = 0;
};

} // namespace loket::queue::sim
