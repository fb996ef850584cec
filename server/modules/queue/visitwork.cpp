#include "modules/queue/visitwork.h"

#include "modules/queue/queueerrors.h"
#include "storage/eventlog.h"

#include <algorithm>
#include <tuple>

namespace loket::queue {
namespace {

std::optional<Estimate> offerFor(const QString &serviceId, const Offers &offers)
{
    const auto offer = offers.constFind(serviceId);
    return offer == offers.cend() ? std::nullopt : std::optional(*offer);
}

bool hasOtherPerson(const Visit &a, const Visit &b)
{
    const auto person = [](const Visit &visit) {
        return std::tie(
            visit.patientId, visit.patientName, visit.language, visit.priority, visit.note);
    };
    return person(a) != person(b);
}

// What an undo needs. What staff and patients wrote stays out of the record while it does not
// change.
QJsonObject beforeImage(Visit visit, bool withPerson)
{
    if (!withPerson) {
        visit.patientName.clear();
        visit.note.clear();
    }
    return visit.toJson();
}

} // namespace

VisitWork::VisitWork(Transaction &transaction, const Clinic &clinic)
    : m_transaction(transaction),
      m_clinic(clinic),
      m_now(transaction.now()),
      m_today(clinic.businessDayOf(m_now)),
      m_store(transaction),
      m_setup(transaction)
{
}

Result<Change> VisitWork::act(const ActionRequest &request)
{
    const std::optional<Visit> before = m_store.visit(request.visitId);
    if (!before) {
        return fail(errors::noSuchVisit(request.visitId));
    }
    Result<Visit> after = judged(*before, request);
    if (!after) {
        return fail(after.error());
    }
    const Stop &stop = after->stop();
    if (isOpen(after->state) && !m_setup.service(stop.serviceId)) {
        return fail(errors::serviceRemoved(stop.serviceName));
    }
    return save(*before, std::move(*after), request.action, request.actor)
        .map([](const Step &step) { return Change {{step}}; });
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
    case Action::Undo:
        return undone(visit, request);
    case Action::Issue:
        break;
    }
    return fail(errors::invalidState(visit, request.action));
}

Result<Visit> VisitWork::checkedIn(const Visit &visit, const ActionRequest &request)
{
    if (visit.state == State::Booked && visit.businessDay != m_today) {
        return fail(errors::wrongDay(visit));
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
    const Result<Counter> counter = openCounter(request.counterId);
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
    const Result<Counter> counter =
        openCounter(request.counterId.isEmpty() ? visit.stop().counterId : request.counterId);
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
    const std::optional<Service> service = m_setup.service(request.serviceId);
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
    return rules::update(visit, patch).and_then([&](const Visit &after) {
        return notQueuedElsewhere(after, after.stop().serviceId).map([&](Done) { return after; });
    });
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
        const std::optional<Service> service = m_setup.service(leg.serviceId);
        if (!service || !notQueuedElsewhere(visit, leg.serviceId)) {
            continue;
        }
        rules::Target target {.serviceId = service->id,
            .serviceName = service->name,
            .place = placeFrom(visit.priority, m_now, visit.sequence),
            .offered = offerFor(leg.serviceId, offers)};
        if (!leg.counterId.isEmpty()) {
            const std::optional<Counter> sender = m_setup.counter(leg.counterId);
            const bool isThere =
                sender && sender->isOpen && sender->serviceIds.contains(leg.serviceId);
            target.place = front(leg.serviceId);
            target.forCounter = isThere ? leg.counterId : QString();
        }
        return target;
    }
    return std::nullopt;
}

Result<Change> VisitWork::callNext(const CallNextRequest &request)
{
    const Result<Counter> counter = openCounter(request.counterId);
    if (!counter) {
        return fail(counter.error());
    }
    Change change;
    if (const std::optional<Visit> current = m_store.visitAtCounter(counter->id)) {
        if (!request.finishCurrent) {
            return fail(errors::counterBusy(*counter, current->number, current->state));
        }
        Result<Step> finished = finishCurrent(*current, request);
        if (!finished) {
            return fail(finished.error());
        }
        change.steps.append(std::move(*finished));
    }
    const Result<Visit> best = bestFor(*counter);
    if (!best) {
        return fail(best.error());
    }
    Result<Step> step = rules::call(*best, counter->id, m_now).and_then([&](Visit called) {
        called.stop().counterName = counter->name;
        return save(*best, std::move(called), Action::Call, request.actor);
    });
    if (!step) {
        return fail(step.error());
    }
    change.steps.append(std::move(*step));
    return change;
}

// Who was called and not started was served without anybody pressing Start.
Result<Step> VisitWork::finishCurrent(const Visit &current, const CallNextRequest &request)
{
    Visit serving = current;
    if (serving.state == State::Called) {
        const Instant calledAt = serving.stop().calledAt.value_or(m_now);
        serving = rules::start(std::move(serving), calledAt).value();
    }
    return finished(serving, request.offers).and_then([&](Visit after) {
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
        Result<Step> step = rules::close(visit, m_now).and_then([&](Visit after) {
            return save(visit, std::move(after), Action::CloseDay, actor);
        });
        if (!step) {
            return fail(step.error());
        }
        closed.steps.append(std::move(*step));
    }
    closed.count = static_cast<int>(closed.steps.size());
    return closed;
}

Result<Counter> VisitWork::openCounter(const QString &counterId)
{
    std::optional<Counter> counter = m_setup.counter(counterId);
    if (!counter) {
        return fail(errors::noSuchCounter(counterId));
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
        visit, m_setup.counter(id).value_or(Counter {.id = id, .name = id}));
}

Error VisitWork::missing(const QString &serviceId)
{
    const QList<Event> events = eventsOf(m_transaction, u"queue"_s, serviceId, 1);
    if (!events.isEmpty() && events.last().kind == serviceRemovedKind) {
        return errors::serviceRemoved(events.last().body.value(u"name"_s).toString());
    }
    return errors::noSuchService(serviceId);
}

Result<Step> VisitWork::save(const Visit &before, Visit after, Action action, const QString &actor)
{
    const bool isOther = hasOtherPerson(before, after);
    after.lastEvent = appendEvent(m_transaction,
        {.actor = actor,
            .module = u"queue"_s,
            .kind = toText(action),
            .subject = before.id,
            .body = {{u"number"_s, after.number}, {u"state"_s, toText(after.state)},
                {u"serviceId"_s, after.stop().serviceId}, {u"counterId"_s, after.stop().counterId},
                {u"counterName"_s, after.stop().counterName}, {u"person"_s, isOther},
                {u"before"_s, beforeImage(before, isOther)}}});
    after.version = before.version + 1;
    if (!m_store.update(before, after)) {
        return fail(errors::changedMeanwhile(before));
    }
    if (isOther) {
        m_store.setPerson(after);
    }
    return Step {
        action, before.state, before.stop().serviceId, std::move(after), before.patientKey()};
}

} // namespace loket::queue
