#include "modules/queue/visitwork.h"

#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"

#include <algorithm>

namespace loket::queue {
namespace {

// What is done with a visit by who has it at the counter.
bool isWorkAtCounter(Action action)
{
    switch (action) {
    case Action::Recall:
    case Action::Start:
    case Action::Requeue:
    case Action::NoShow:
    case Action::Park:
    case Action::Transfer:
    case Action::Finish:
        return true;
    case Action::Issue:
    case Action::CheckIn:
    case Action::Call:
    case Action::Rejoin:
    case Action::Resume:
    case Action::Cancel:
    case Action::CloseDay:
    case Action::Update:
    case Action::Note:
    case Action::Undo:
    case Action::Move:
    case Action::Route:
    case Action::Unknown:
        return false;
    }
    return false;
}

std::optional<Estimate> offerFor(const QString &serviceId, const Offers &offers)
{
    const auto offer = offers.constFind(serviceId);
    return offer == offers.cend() ? std::nullopt : std::optional(*offer);
}

} // namespace

VisitWork::VisitWork(Changes &changes, const Clinic &clinic)
    : m_changes(changes),
      m_clinic(clinic),
      m_now(changes.now()),
      m_today(clinic.businessDayOf(m_now)),
      m_store(changes.transaction()),
      m_services(changes.transaction(), serviceEntity()),
      m_counters(changes.transaction(), counterEntity())
{
}

Result<Change> VisitWork::act(const ActionRequest &request)
{
    const std::optional<Visit> before = m_store.visit(request.visitId);
    if (!before) {
        return fail(errors::noSuchVisit(request.visitId));
    }
    Result<Visit> after =
        mayWorkWith(*before, request).and_then([&](Done) { return judged(*before, request); });
    if (!after) {
        return fail(after.error());
    }
    if (*after == *before) { // nothing has happened
        return Change {std::make_shared<Step>(Step {.action = request.action,
            .from = before->state,
            .fromServiceId = before->stop().serviceId,
            .visit = *before})};
    }
    const Stop &stop = after->stop();
    if (isOpen(after->state) && !m_services.find(stop.serviceId)) {
        return fail(errors::serviceRemoved(stop.serviceName));
    }
    return save(*before, std::move(*after), request.action, request.actor);
}

Result<Visit> VisitWork::judged(const Visit &visit, const ActionRequest &request)
{
    switch (request.action) {
    case Action::CheckIn:
        return checkedIn(visit, request);
    case Action::Call:
        return called(visit, request);
    case Action::Recall:
        return rules::recall(visit, m_now);
    case Action::Start:
        return rules::start(visit, m_now);
    case Action::Requeue:
        return requeued(visit, request);
    case Action::NoShow:
        return rules::noShow(visit, m_now);
    case Action::Rejoin:
        return rejoined(visit, request);
    case Action::Park:
        return rules::park(visit, request.reason, m_now);
    case Action::Resume:
        return resumed(visit, request);
    case Action::Transfer:
        return transferred(visit, request);
    case Action::Finish:
        return finished(visit, request.offers);
    case Action::Cancel:
        return rules::cancel(visit, request.reason, m_now);
    case Action::CloseDay:
        return rules::close(visit, m_now);
    case Action::Update:
        return updated(visit, request.patch);
    case Action::Note:
        return rules::note(visit, request.note);
    case Action::Undo:
        return undone(visit, request);
    case Action::Move:
        return rebooked(visit, request);
    case Action::Route:
        return rerouted(visit, request.route);
    case Action::Issue:
    case Action::Unknown:
        break;
    }
    return fail(errors::invalidState(visit, request.action));
}

Result<Change> VisitWork::checkIn(const CheckInRequest &request)
{
    const auto visit = request.code.isEmpty() ? m_store.visitByTokenHash(request.tokenHash)
                                              : m_store.visitByCode(request.code);
    if (!visit) {
        return fail(errors::noSuchBooking());
    }
    if (visit->state != State::Booked) {
        return fail(errors::notBooked(*visit));
    }
    return act({.actor = request.actor,
        .byDevice = request.byDevice,
        .action = Action::CheckIn,
        .visitId = visit->id,
        .offers = request.offers});
}

Result<Visit> VisitWork::checkedIn(const Visit &visit, const ActionRequest &request)
{
    if (visit.state == State::Booked && visit.businessDay != m_today) {
        return fail(errors::wrongDay(visit));
    }
    const Instant opens = visit.appointmentAt.value_or(m_now) - m_clinic.settings.earlyWindow;
    if (request.byDevice && visit.state == State::Booked && m_now < opens) {
        return fail(errors::tooEarly(visit, opens));
    }
    Result<Visit> after = rules::checkIn(visit, m_now, m_clinic.settings);
    if (after) {
        after->stop().offered = offerFor(after->stop().serviceId, request.offers);
    }
    return after;
}

Result<Visit> VisitWork::called(const Visit &visit, const ActionRequest &request)
{
    if (isAtCounter(visit.state)) {
        return fail(lostTo(visit));
    }
    const Result<Counter> counter = callingCounter(request.counterId, request.personId);
    if (!counter) {
        return fail(counter.error());
    }
    Result<Visit> after = rules::call(visit, counter->id, m_now);
    if (!after) {
        return after;
    }
    if (const Result<Done> may = freeAndServing(*counter, visit); !may) {
        return fail(may.error());
    }
    after->stop().counterName = counter->name;
    return after;
}

Result<Visit> VisitWork::requeued(const Visit &visit, const ActionRequest &request)
{
    const Place newcomer = placeFrom(visit.priority, m_now, visit.sequence);
    Place place = newcomer;
    switch (request.placement) {
    case Placement::Front:
        place = front(visit.stop().serviceId);
        break;
    case Placement::After:
        place = placeAfter(lineOf(visit), request.after, newcomer);
        break;
    case Placement::End:
        place = placeAtEnd(lineOf(visit), newcomer);
        break;
    case Placement::Age:
        place = placeFrom(visit.priority, visit.stop().eligibleAt, visit.sequence);
        break;
    }
    return rules::requeue(visit, place, m_now, m_clinic.settings);
}

Result<Visit> VisitWork::rejoined(const Visit &visit, const ActionRequest &request)
{
    Result<Visit> after = rules::rejoin(visit, request.byPatient, m_now, m_clinic.settings);
    if (!after) {
        return after;
    }
    if (visit.businessDay != m_today) {
        return fail(errors::rejoinExpired(visit));
    }
    return notQueuedElsewhere(visit, visit.stop().serviceId).map([&](Done) { return *after; });
}

Result<Visit> VisitWork::resumed(const Visit &visit, const ActionRequest &request)
{
    const Result<Counter> counter = callingCounter(
        request.counterId.isEmpty() ? visit.stop().counterId : request.counterId, request.personId);
    if (!counter) {
        return fail(counter.error());
    }
    Result<Visit> after = rules::resume(visit, counter->id, m_now);
    if (!after) {
        return after;
    }
    after->stop().counterName = counter->name;
    return freeAndServing(*counter, visit).map([&](Done) { return *after; });
}

Result<Visit> VisitWork::transferred(const Visit &visit, const ActionRequest &request)
{
    const std::optional<Service> service = m_services.find(request.serviceId);
    if (!service) {
        return fail(missing(request.serviceId));
    }
    if (request.serviceId == visit.stop().serviceId) {
        return fail(loket::errors::invalidField(u"serviceId"_s,
            u"%1 is already there. To let it wait again, requeue it."_s.arg(visit.number)));
    }
    rules::Target target {.serviceId = service->id,
        .serviceName = service->name,
        .place = placeFrom(visit.priority, m_now, visit.sequence),
        .offered = offerFor(request.serviceId, request.offers)};
    if (request.placement == Placement::Front) {
        target.place = front(request.serviceId);
    } else if (request.placement == Placement::Age) {
        target.place = placeFrom(visit.priority, visit.stops.first().eligibleAt, visit.sequence);
    }
    Result<Visit> after = rules::transfer(visit, target, request.comesBack, m_now);
    if (!after) {
        return after;
    }
    return notQueuedElsewhere(visit, request.serviceId).map([&](Done) { return *after; });
}

Result<Visit> VisitWork::updated(const Visit &visit, const VisitPatch &patch)
{
    return mayBeBornIn(patch.birthYear.value_or(0))
        .and_then([&](Done) { return rules::update(visit, patch); })
        .and_then([&](const Visit &after) {
            return notQueuedElsewhere(after, after.stop().serviceId).map([&](Done) {
                return after;
            });
        });
}

// 0: it is not said.
Result<Done> VisitWork::mayBeBornIn(int year)
{
    constexpr int oldest = 1880;
    if (year != 0 && (year < oldest || year > QDate::fromString(m_today, Qt::ISODate).year())) {
        return fail(loket::errors::invalidField(
            u"birthYear"_s, u"Nobody who lives was born in %1."_s.arg(year)));
    }
    return Done {};
}

Result<Visit> VisitWork::finished(const Visit &visit, const Offers &offers)
{
    Visit current = visit;
    const std::optional<rules::Target> next = nextTarget(current, offers);
    return rules::finish(std::move(current), next, m_now);
}

// Takes legs off the route up to the first that can be gone to. Left out are services that are no
// more, and those where this patient already waits with another visit.
std::optional<rules::Target> VisitWork::nextTarget(Visit &visit, const Offers &offers)
{
    while (!visit.route.isEmpty()) {
        const Leg leg = visit.route.takeFirst();
        auto target = targetOf(leg, visit, offers);
        if (target && leg.isHeld()) { // what it is held for stays with it
            visit.route.prepend(leg);
            target->heldFor = target->serviceName;
        }
        if (target) {
            return target;
        }
    }
    return std::nullopt;
}

std::optional<rules::Target> VisitWork::targetOf(
    const Leg &leg, const Visit &visit, const Offers &offers)
{
    const std::optional<Service> service = m_services.find(leg.serviceId);
    if (!service || !notQueuedElsewhere(visit, leg.serviceId)) {
        return std::nullopt;
    }
    rules::Target target {.serviceId = service->id,
        .serviceName = service->name,
        .place = placeFrom(visit.priority, m_now, visit.sequence),
        .offered = offerFor(leg.serviceId, offers)};
    if (leg.isReturn()) {
        const std::optional<Counter> sender = m_counters.find(leg.counterId);
        const bool isThere = sender && sender->isOpen && sender->serviceIds.contains(leg.serviceId);
        target.place = front(leg.serviceId);
        target.forCounter = isThere ? leg.counterId : QString();
    }
    return target;
}

Result<Change> VisitWork::callNext(const CallNextRequest &request)
{
    const Result<Counter> counter = callingCounter(request.counterId, request.personId);
    if (!counter) {
        return fail(counter.error());
    }
    if (const std::optional<Visit> current = m_store.visitAtCounter(counter->id)) {
        const bool isMeant = request.currentId.isEmpty() || request.currentId == current->id;
        if (!request.finishCurrent || !isMeant) {
            return fail(errors::counterBusy(*counter, current->number, current->state));
        }
        if (const Result<Change> finished = finishCurrent(*current, request); !finished) {
            return fail(finished.error());
        }
    }
    const Result<Visit> best = bestFor(*counter);
    if (!best) {
        return fail(best.error());
    }
    return rules::call(*best, counter->id, m_now).and_then([&](Visit called) {
        called.stop().counterName = counter->name;
        return save(*best, std::move(called), Action::Call, request.actor);
    });
}

Result<Change> VisitWork::finishCurrent(const Visit &current, const CallNextRequest &request)
{
    return finished(rules::served(current, m_now), request.offers).and_then([&](Visit after) {
        return save(current, std::move(after), Action::Finish, request.actor);
    });
}

Result<Visit> VisitWork::bestFor(const Counter &counter)
{
    std::optional<Visit> best;
    Waiting first;
    for (int i = 0; i < counter.serviceIds.size(); ++i) {
        for (const Visit &visit :
            m_store.candidates(counter.serviceIds[i], counter.id, m_today, m_now)) {
            Waiting waiting = waitingOf(visit);
            waiting.preference = i;
            if (!best || comesBefore(waiting, first, m_now, m_clinic.settings.ageing)) {
                best = visit;
                first = waiting;
            }
        }
    }
    if (!best) {
        return fail(errors::queueEmpty(counter, nextCallable(counter)));
    }
    return std::move(*best);
}

std::optional<Instant> VisitWork::nextCallable(const Counter &counter)
{
    std::optional<Instant> next;
    for (const QString &serviceId : counter.serviceIds) {
        if (const auto callable = m_store.nextCallable(serviceId, m_today, m_now)) {
            next = std::min(next.value_or(*callable), *callable);
        }
    }
    return next;
}

Result<DayClosed> VisitWork::closeUntil(const QString &businessDay, const QString &actor)
{
    DayClosed closed;
    for (const Visit &visit : m_store.openVisitsUntil(m_clinic.settings.site, businessDay)) {
        const Result<Change> done = rules::close(visit, m_now).and_then([&](Visit after) {
            return save(visit, std::move(after), Action::CloseDay, actor);
        });
        if (!done) {
            return fail(done.error());
        }
        ++closed.count;
    }
    return closed;
}

Result<DayClosed> VisitWork::closeDay(const QString &businessDay, const QString &actor)
{
    return closeUntil(businessDay, actor).and_then([&](const DayClosed &closed) {
        return closeCounters(actor).map([&](int counters) {
            m_changes.append({.actor = actor,
                .module = queueModule,
                .kind = kinds::dayClosed,
                .subject = businessDay,
                .body = {{u"closed"_s, closed.count}, {u"counters"_s, counters}}});
            return closed;
        });
    });
}

Result<int> VisitWork::closeCounters(const QString &actor)
{
    EntityWork<Counter> work(m_changes, counterEntity(), actor);
    int count = 0;
    for (const Counter &counter : m_counters.all()) {
        if (!counter.isOpen) {
            continue;
        }
        if (const auto closed = work.act(counter.id, counterAct(false)); !closed) {
            return fail(closed.error());
        }
        ++count;
    }
    return count;
}

Result<Counter> VisitWork::callingCounter(const QString &counterId, const QString &personId)
{
    return openCounter(counterId).and_then([&personId](const Counter &counter) {
        return counter.isAway ? Result<Counter>(fail(errors::counterAway(counter)))
                              : mayWorkAt(counter, personId).map([&](Done) { return counter; });
    });
}

Result<Done> VisitWork::mayWorkWith(const Visit &visit, const ActionRequest &request)
{
    if (request.personId.isEmpty() || !isAtCounter(visit.state)
        || !isWorkAtCounter(request.action)) {
        return Done {};
    }
    const std::optional<Counter> counter = m_counters.find(visit.stop().counterId);
    return counter ? mayWorkAt(*counter, request.personId) : Done {};
}

Result<Counter> VisitWork::openCounter(const QString &counterId)
{
    std::optional<Counter> counter = m_counters.find(counterId);
    if (!counter) {
        return fail(counterEntity().names.noSuch(counterId));
    }
    if (!counter->isOpen) {
        return fail(errors::counterClosed(*counter));
    }
    return std::move(*counter);
}

Result<Done> VisitWork::freeAndServing(const Counter &counter, const Visit &visit)
{
    if (!counter.serviceIds.contains(visit.stop().serviceId)) {
        return fail(errors::serviceNotServed(counter, visit.stop().serviceId));
    }
    const std::optional<Visit> current = m_store.visitAtCounter(counter.id);
    if (current && current->id != visit.id) {
        return fail(errors::counterBusy(counter, current->number, current->state));
    }
    return Done {};
}

Result<Done> VisitWork::notQueuedElsewhere(const Visit &visit, const QString &serviceId)
{
    if (!visit.patientId.isEmpty()) {
        const auto other = m_store.openVisitOf(visit.patientId, serviceId, visit.businessDay);
        if (other && other->id != visit.id) {
            return fail(errors::alreadyQueued(other->number, other->id));
        }
    }
    return Done {};
}

QList<Waiting> VisitWork::lineOf(const Visit &visit)
{
    QList<Waiting> line = m_store.waitingFor(visit.stop().serviceId, m_today);
    std::sort(line.begin(), line.end(), [this](const Waiting &a, const Waiting &b) {
        return comesBefore(a, b, m_now, m_clinic.settings.ageing);
    });
    return line;
}

Place VisitWork::front(const QString &serviceId)
{
    return placeAtFront(m_now, m_store.firstKey(serviceId, frontLevel));
}

Error VisitWork::lostTo(const Visit &visit)
{
    const QString id = visit.stop().counterId;
    return errors::alreadyCalled(
        visit, m_counters.find(id).value_or(Counter {.id = id, .name = id}));
}

Error VisitWork::missing(const QString &serviceId)
{
    const QList<Event> events = eventsOf(m_changes.transaction(), queueModule, serviceId, 1);
    if (!events.isEmpty() && events.last().kind == kinds::serviceRemoved) {
        return errors::serviceRemoved(events.last().body.value(u"name"_s).toString());
    }
    return serviceEntity().names.noSuch(serviceId);
}

Result<Change> VisitWork::save(
    const Visit &before, Visit after, Action action, const QString &actor)
{
    after.version = before.version + 1;
    const auto step = std::make_shared<Step>(Step {
        action, before.state, before.stop().serviceId, std::move(after), before.patientKey()});
    step->visit.lastEvent = m_changes.append(stepEvent(actor, before, step));
    if (!m_store.update(before, step->visit)) {
        return fail(errors::changedMeanwhile(before));
    }
    if (hasOtherPerson(before, step->visit)) {
        m_store.setPerson(step->visit);
    }
    if (hasOtherBooking(before, step->visit)) {
        m_store.setBooking(step->visit);
    }
    return Change {step};
}

} // namespace loket::queue
