#include "actors.h"

namespace loket::queue::sim {
namespace {

using std::chrono::minutes;
using std::chrono::seconds;

Answer saidOf(const Result<Visit> &visit)
{
    return visit.map([](const Visit &done) {
        return u"%1 %2 at %3 v%4"_s.arg(done.number, toText(done.state), done.stop().serviceId)
            .arg(done.version);
    });
}

QFuture<Answer> said(QFuture<Result<Visit>> visit)
{
    return visit.then([](const Result<Visit> &done) { return saidOf(done); });
}

// The same for each visit in every run, and other than chance: who it is decides, not when one
// asks.
int traitOf(const Visit &visit, int kind, int bound)
{
    uint trait = 17 + uint(kind);
    for (const QChar character : visit.id) {
        trait = trait * 31 + character.unicode();
    }
    return int(trait % uint(bound));
}

} // namespace

Entrance::Entrance(World &world)
    : m_world(world)
{
}

void Entrance::act(int perThousand)
{
    for (const QString &serviceId : m_world.board().services().keys()) {
        if (m_world.inThousand(perThousand)) {
            issue(serviceId, {});
        } else if (m_world.inThousand(perThousand / 6)) {
            issue(serviceId, m_world.now() + minutes(20 + m_world.below(100)));
        }
    }
}

void Entrance::issue(const QString &serviceId, std::optional<Instant> appointmentAt)
{
    IssueRequest request {.actor = u"kiosk"_s,
        .serviceId = serviceId,
        .priority = Priority(m_world.inThousand(200) ? m_world.below(4) : 2),
        .appointmentAt = appointmentAt};
    if (m_world.inThousand(500)) { // known patients come to the same service twice now and then
        m_patients += m_world.inThousand(900) ? 1 : 0;
        request.patientId = u"P-%1"_s.arg(m_patients);
    }
    if (m_world.inThousand(200)) {
        request.route = {u"L"_s, u"F"_s};
    }
    World *world = &m_world;
    m_world.post(
        u"kiosk"_s, u"queue:issue"_s,
        [request, world](QueueService &service, const OnceKey &once) {
            return service.issue(request, once)
                .then([world, request](const Result<Issued> &issued) {
                    if (issued) {
                        world->issued[issued->visit.id] = {
                            issued->visit.businessDay, issued->visit.number};
                        if (request.appointmentAt) {
                            world->appointments[issued->visit.id] = *request.appointmentAt;
                        }
                    }
                    return saidOf(issued.map([](const Issued &done) { return done.visit; }));
                });
        },
        [](const Answer &) {});
}

WaitingRoom::WaitingRoom(World &world)
    : m_world(world)
{
}

void WaitingRoom::act()
{
    for (const Visit &visit : m_world.board().visits()) {
        if (m_asking.contains(visit.id)) {
            continue;
        }
        const minutes early(traitOf(visit, 1, 60) - 20);
        if (visit.state == State::Booked && m_world.now() >= *visit.appointmentAt - early) {
            ask(visit, Action::CheckIn);
        } else if (visit.state == State::Waiting && m_world.inThousand(2)) {
            ask(visit, Action::Cancel);
        } else if (visit.state == State::NoShow && m_world.inThousand(20)) {
            ask(visit, Action::Rejoin);
        }
    }
}

void WaitingRoom::ask(const Visit &visit, Action action)
{
    m_asking.insert(visit.id);
    const ActionRequest request {.actor = visit.id,
        .byPatient = action == Action::Rejoin,
        .action = action,
        .visitId = visit.id};
    m_world.post(
        visit.number, u"queue:"_s + toText(action),
        [request](QueueService &service, const OnceKey &once) {
            return said(service.act(request, once));
        },
        [this, id = visit.id](const Answer &) { m_asking.remove(id); });
}

Clerk::Clerk(World &world, QString counterId)
    : m_world(world),
      m_counterId(std::move(counterId)),
      m_name(u"clerk-"_s + m_counterId)
{
}

void Clerk::send(const QString &command, World::Send send)
{
    m_isAsking = true;
    m_world.post(m_name, command, std::move(send), [this](const Answer &) { m_isAsking = false; });
}

void Clerk::ask(ActionRequest request)
{
    request.actor = m_name;
    send(u"queue:"_s + toText(request.action),
        [request](QueueService &service, const OnceKey &once) {
            return said(service.act(request, once));
        });
}

void Clerk::askNext(bool finishCurrent)
{
    const CallNextRequest request {
        .actor = m_name, .counterId = m_counterId, .finishCurrent = finishCurrent};
    send(u"queue:call-next"_s, [request](QueueService &service, const OnceKey &once) {
        return said(service.callNext(request, once));
    });
}

void Clerk::setOpen(bool isOpen)
{
    send(isOpen ? u"queue:open-counter"_s : u"queue:close-counter"_s,
        [id = m_counterId, actor = m_name, isOpen](QueueService &service, const OnceKey &once) {
            return service.setCounterOpen(id, isOpen, actor, once)
                .then([](const Result<Counter> &counter) {
                    return counter.map([](const Counter &done) { return done.id; });
                });
        });
}

void Clerk::takeABreak()
{
    m_idleUntil = m_world.now() + minutes(10);
    send(u"queue:pause-counter"_s,
        [id = m_counterId, actor = m_name, until = m_idleUntil](
            QueueService &service, const OnceKey &once) {
            return service.counters()
                .change(actor, once,
                    [=](EntityWork<Counter> &work) {
                        return work.act(id, counterEntity().acts[2],
                            [until](Counter &counter) { counter.backAt = until; });
                    })
                .then([](const Result<Counter> &counter) {
                    return counter.map([](const Counter &done) { return done.id; });
                });
        });
}

void Clerk::act()
{
    if (m_isAsking || m_world.now() < m_idleUntil) {
        return;
    }
    if (!m_mistaken.isEmpty()) {
        ask({.action = Action::Undo, .visitId = std::exchange(m_mistaken, {})});
        return;
    }
    if (!m_world.board().counters().value(m_counterId).isCalling()) {
        setOpen(true);
    } else if (const Visit *visit = m_world.board().atCounter(m_counterId)) {
        visit->state == State::Called ? whileCalled(Visit(*visit)) : whileServing(Visit(*visit));
    } else {
        callSomebody();
    }
}

void Clerk::callSomebody()
{
    const Counter counter = m_world.board().counters().value(m_counterId);
    if (m_world.inThousand(5)) {
        takeABreak();
        return;
    }
    if (m_world.inThousand(5)) {
        m_idleUntil = m_world.now() + minutes(10);
        setOpen(false);
        return;
    }
    QList<Visit> parked;
    QList<Visit> waiting;
    for (const Visit &visit : m_world.board().visits()) {
        if (visit.state == State::Parked && visit.stop().counterId == m_counterId) {
            parked.append(visit);
        } else if (visit.state == State::Waiting
            && counter.serviceIds.contains(visit.stop().serviceId)) {
            waiting.append(visit);
        }
    }
    if (!parked.isEmpty() && m_world.inThousand(200)) {
        ask({.action = Action::Resume, .visitId = parked.first().id});
    } else if (!waiting.isEmpty() && m_world.inThousand(60)) {
        // Picked from the list; another clerk may pick the same, or call it next.
        ask({.action = Action::Call,
            .visitId = waiting[m_world.below(int(waiting.size()))].id,
            .counterId = m_counterId});
    } else if (!waiting.isEmpty()) {
        askNext(false);
    }
}

void Clerk::whileCalled(const Visit &visit)
{
    const bool comes = traitOf(visit, 2, 100) < 85 || visit.stop().calls > 2;
    const bool isMissing = !comes || traitOf(visit, 3, 100) < 3;
    if (m_world.inThousand(15)) {
        m_mistaken = visit.id;
        ask({.action = Action::Start, .visitId = visit.id});
    } else if (!isMissing) {
        ask({.action = Action::Start, .visitId = visit.id});
    } else if (visit.stop().calls < 3) {
        m_idleUntil = m_world.now() + seconds(40);
        ask({.action = Action::Recall, .visitId = visit.id});
    } else if (m_world.inThousand(300)) {
        ask({.action = Action::Requeue,
            .visitId = visit.id,
            .placement = Placement(m_world.below(3)),
            .after = m_world.below(5)});
    } else {
        ask({.action = Action::NoShow, .visitId = visit.id});
    }
}

void Clerk::whileServing(const Visit &visit)
{
    const seconds needed(60 + traitOf(visit, 4, 240));
    if (m_world.now() < *visit.stop().startedAt + needed) {
        return;
    }
    const int what = m_world.below(100);
    if (what < 8) {
        ask({.action = Action::Transfer,
            .visitId = visit.id,
            .placement = m_world.below(2) == 0 ? Placement::End : Placement::Age,
            .serviceId = anotherService(visit),
            .comesBack = m_world.inThousand(300)});
    } else if (what < 11) {
        ask({.action = Action::Park, .visitId = visit.id, .reason = u"later"_s});
    } else if (what < 40) {
        askNext(true);
    } else {
        m_mistaken = what < 44 ? visit.id : QString();
        ask({.action = Action::Finish, .visitId = visit.id});
    }
}

QString Clerk::anotherService(const Visit &visit)
{
    QStringList others = m_world.board().services().keys();
    others.removeAll(visit.stop().serviceId);
    return others[m_world.below(int(others.size()))];
}

Scanner::Scanner(World &world)
    : m_world(world)
{
}

void Scanner::act()
{
    for (const Visit &visit : m_world.board().visits()) {
        const bool isAway = !visit.route.isEmpty() && !visit.route.first().causes.isEmpty();
        if ((isAtCounter(visit.state) && m_world.inThousand(6))
            || (isAway && m_world.inThousand(6))) {
            ask(u"scan:request"_s, &Errands::sendElsewhere,
                {visit.id, u"scan-%1"_s.arg(++m_scans), u"X"_s, u"doctor"_s});
        }
        if (isAway && m_world.inThousand(20)) {
            ask(u"scan:start"_s, &Errands::begin,
                {visit.id, visit.route.first().causes.first(), {}, u"radiographer"_s, u"CT 1"_s});
        }
        for (const Leg &leg : visit.route) {
            for (const QString &cause : leg.causes) {
                for (int times = m_world.inThousand(100) ? 1 + m_world.below(2) : 0; times > 0;
                     --times) {
                    ask(u"scan:complete"_s, &Errands::bringBack,
                        {visit.id, cause, {}, u"radiographer"_s});
                }
            }
        }
    }
}

void Scanner::ask(const QString &command, Work work, const Errand &errand)
{
    World *world = &m_world;
    m_world.post(
        u"scanner"_s, command,
        [world, work, errand](QueueService &service, const OnceKey &once) {
            const QueueErrands errands(service.clinic());
            const auto change = [=](Changes &changes) -> Result<DayClosed> {
                return (errands.*work)(changes, errand).map([](Done) { return DayClosed {}; });
            };
            return world->journal()
                .change(once, change)
                .then([errand](const Result<Once<DayClosed>> &done) {
                    return done.map([&](const Once<DayClosed> &) { return errand.cause; });
                });
        },
        [](const Answer &) {});
}

Manager::Manager(World &world)
    : m_world(world)
{
}

void Manager::act()
{
    if (m_isAsking || !m_world.inThousand(60)) {
        return;
    }
    ++m_changes;
    switch (m_world.below(3)) {
    case 0:
        return changeService();
    case 1:
        return changeCounter();
    default:
        return openOrEndService();
    }
}

template <class T>
void Manager::send(
    const QString &command, std::function<QFuture<Result<T>>(QueueService &, const OnceKey &)> ask)
{
    m_isAsking = true;
    m_world.post(
        u"boss"_s, command,
        [ask = std::move(ask)](QueueService &service, const OnceKey &once) {
            return ask(service, once).then([](const Result<T> &done) {
                return done.map([](const T &changed) { return changed.id; });
            });
        },
        [this](const Answer &) { m_isAsking = false; });
}

void Manager::changeService()
{
    const QStringList ids = m_world.board().services().keys();
    const QString id = ids[m_world.below(int(ids.size()))];
    const ServicePatch patch {
        .name = u"%1 %2"_s.arg(id).arg(m_changes), .expectedMinutes = 2 + m_world.below(8)};
    send<Service>(u"queue:update-service"_s, [=](QueueService &service, const OnceKey &once) {
        return service.updateService(id, patch, u"boss"_s, once);
    });
}

void Manager::changeCounter()
{
    const QStringList services = m_world.board().services().keys();
    const QStringList ids = m_world.board().counters().keys();
    Counter counter = m_world.board().counters().value(ids[m_world.below(int(ids.size()))]);
    counter.serviceIds.prepend(services[m_world.below(int(services.size()))]);
    if (counter.serviceIds.size() > 3) {
        counter.serviceIds.removeLast();
    }
    const CounterPatch patch {.serviceIds = counter.serviceIds};
    send<Counter>(u"queue:update-counter"_s,
        [=, id = counter.id](QueueService &service, const OnceKey &once) {
            return service.updateCounter(id, patch, u"boss"_s, once);
        });
}

// Z: a service that is there for some hours.
void Manager::openOrEndService()
{
    const QString id = u"Z"_s;
    if (m_world.board().services().contains(id)) {
        send<Removed>(u"queue:delete-service"_s, [=](QueueService &service, const OnceKey &once) {
            return service.removeService(id, u"boss"_s, once);
        });
    } else {
        send<Service>(u"queue:create-service"_s, [=](QueueService &service, const OnceKey &once) {
            return service.createService(id, {.name = u"For some hours"_s}, u"boss"_s, once);
        });
    }
}

} // namespace loket::queue::sim
