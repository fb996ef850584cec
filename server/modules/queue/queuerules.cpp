#include "modules/queue/queuerules.h"

#include "modules/queue/queueerrors.h"

#include <algorithm>
#include <array>

namespace loket::queue {
namespace {

struct Transition {
    State from;
    Action action;
    State to;
};

constexpr std::array transitions {
    Transition {State::Booked, Action::CheckIn, State::Waiting},
    Transition {State::Waiting, Action::Call, State::Called},
    Transition {State::Called, Action::Recall, State::Called},
    Transition {State::Called, Action::Start, State::Serving},
    Transition {State::Called, Action::Requeue, State::Waiting},
    Transition {State::Called, Action::NoShow, State::NoShow},
    Transition {State::NoShow, Action::Rejoin, State::Waiting},
    Transition {State::Called, Action::Park, State::Parked},
    Transition {State::Serving, Action::Park, State::Parked},
    Transition {State::Parked, Action::Resume, State::Called},
    Transition {State::Waiting, Action::Transfer, State::Waiting},
    Transition {State::Called, Action::Transfer, State::Waiting},
    Transition {State::Serving, Action::Transfer, State::Waiting},
    Transition {State::Serving, Action::Finish, State::Done},
    Transition {State::Waiting, Action::Cancel, State::Cancelled},
    Transition {State::Booked, Action::Cancel, State::Cancelled},
    Transition {State::Booked, Action::Update, State::Booked},
    Transition {State::Waiting, Action::Update, State::Waiting},
    Transition {State::Called, Action::Update, State::Called},
    Transition {State::Serving, Action::Update, State::Serving},
    Transition {State::Parked, Action::Update, State::Parked},
    Transition {State::Booked, Action::Move, State::Booked},
    Transition {State::Booked, Action::Route, State::Booked},
    Transition {State::Waiting, Action::Route, State::Waiting},
    Transition {State::Called, Action::Route, State::Called},
    Transition {State::Serving, Action::Route, State::Serving},
    Transition {State::Parked, Action::Route, State::Parked},
    Transition {State::Booked, Action::Note, State::Booked},
    Transition {State::Waiting, Action::Note, State::Waiting},
    Transition {State::Called, Action::Note, State::Called},
    Transition {State::Serving, Action::Note, State::Serving},
    Transition {State::Parked, Action::Note, State::Parked},
    Transition {State::NoShow, Action::Note, State::NoShow},
    Transition {State::Done, Action::Note, State::Done},
    Transition {State::Cancelled, Action::Note, State::Cancelled},
    Transition {State::Closed, Action::Note, State::Closed},
    Transition {State::Booked, Action::CloseDay, State::Closed},
    Transition {State::Waiting, Action::CloseDay, State::Closed},
    Transition {State::Called, Action::CloseDay, State::Closed},
    Transition {State::Serving, Action::CloseDay, State::Closed},
    Transition {State::Parked, Action::CloseDay, State::Closed},
};

Result<Visit> moved(Visit visit, Action action)
{
    const std::optional<State> next = nextState(visit.state, action);
    if (!next) {
        return fail(errors::invalidState(visit, action));
    }
    visit.state = *next;
    return visit;
}

void waitFrom(Visit &visit, Place place, Instant callableAt)
{
    visit.place = place;
    visit.callableAt = callableAt;
}

void end(Visit &visit, Outcome outcome, Instant now)
{
    visit.stop().outcome = outcome;
    visit.stop().finishedAt = now;
    visit.forCounter.clear();
}

void enter(Visit &visit, const rules::Target &target, Instant now)
{
    visit.stops.append({.serviceId = target.serviceId,
        .serviceName = target.serviceName,
        .enteredAt = now,
        .eligibleAt = now,
        .offered = target.offered});
    visit.forCounter = target.forCounter;
    visit.reason.clear();
    waitFrom(visit, target.place, now);
}

// `called` counts as a call of this stop, by this counter.
void markCalled(Visit &visit, const QString &counterId, Instant now)
{
    Stop &stop = visit.stop();
    stop.counterId = counterId;
    stop.calledAt = now;
    stop.firstCalledAt = stop.firstCalledAt.value_or(now);
    ++stop.calls;
    visit.forCounter.clear();
}

} // namespace

std::optional<State> nextState(State state, Action action)
{
    const auto at = std::find_if(transitions.begin(), transitions.end(),
        [=](const Transition &row) { return row.from == state && row.action == action; });
    return at == transitions.end() ? std::nullopt : std::optional(at->to);
}

namespace rules {

Result<Visit> checkIn(Visit visit, Instant now, const QueueSettings &settings)
{
    Result<Visit> after = moved(std::move(visit), Action::CheckIn);
    if (after) {
        const Instant appointment = after->appointmentAt.value_or(now);
        const bool isInWindow =
            now >= appointment - settings.earlyWindow && now <= appointment + settings.lateWindow;
        const Instant eligible = std::max(appointment, now);
        after->stop().eligibleAt = eligible;
        waitFrom(*after,
            isInWindow ? placeFrom(after->priority, eligible, after->sequence)
                       : placeInLateQueue(now, after->sequence),
            eligible);
    }
    return after;
}

Result<Visit> call(Visit visit, const QString &counterId, Instant now)
{
    // Staff may call somebody who has come early; the cooldown binds staff too.
    const bool isCoolingDown =
        visit.callableAt > now && visit.callableAt != visit.stop().eligibleAt;
    Result<Visit> after = moved(std::move(visit), Action::Call);
    if (!after) {
        return after;
    }
    if (isCoolingDown) {
        return fail(errors::coolingDown(*after));
    }
    if (!after->forCounter.isEmpty() && after->forCounter != counterId) {
        return fail(errors::keptForCounter(*after));
    }
    markCalled(*after, counterId, now);
    return after;
}

Result<Visit> recall(Visit visit, Instant now)
{
    Result<Visit> after = moved(std::move(visit), Action::Recall);
    if (after) {
        markCalled(*after, QString(after->stop().counterId), now);
    }
    return after;
}

Result<Visit> start(Visit visit, Instant now)
{
    Result<Visit> after = moved(std::move(visit), Action::Start);
    if (after) {
        after->stop().startedAt = now;
    }
    return after;
}

Visit served(Visit visit, Instant now)
{
    if (visit.state == State::Called) {
        visit.state = State::Serving;
        visit.stop().startedAt = visit.stop().calledAt.value_or(now);
    }
    return visit;
}

Result<Visit> requeue(Visit visit, Place place, Instant now, const QueueSettings &settings)
{
    Result<Visit> after = moved(std::move(visit), Action::Requeue);
    if (after) {
        waitFrom(*after, place, now + settings.cooldown);
    }
    return after;
}

Result<Visit> noShow(Visit visit, Instant now)
{
    Result<Visit> after = moved(std::move(visit), Action::NoShow);
    if (after) {
        end(*after, Outcome::NoShow, now);
    }
    return after;
}

std::optional<Instant> rejoinEndsAt(const Visit &visit, const QueueSettings &settings)
{
    return visit.state == State::NoShow && visit.stop().finishedAt
        ? std::optional(*visit.stop().finishedAt + settings.rejoinTolerance)
        : std::nullopt;
}

Result<Visit> rejoin(Visit visit, bool byPatient, Instant now, const QueueSettings &settings)
{
    const Instant last = rejoinEndsAt(visit, settings).value_or(Instant::max());
    Result<Visit> after = moved(std::move(visit), Action::Rejoin);
    if (!after) {
        return after;
    }
    if (byPatient && now > last) {
        return fail(errors::rejoinExpired(*after));
    }
    after->stop().outcome = Outcome::Open;
    after->stop().finishedAt.reset();
    after->stop().calls = 0;
    waitFrom(*after, placeFrom(after->priority, now, after->sequence), now);
    return after;
}

Result<Visit> park(Visit visit, const QString &reason, Instant now)
{
    const bool wasServing = visit.state == State::Serving;
    Result<Visit> after = moved(std::move(visit), Action::Park);
    if (after) {
        Stop &stop = after->stop();
        if (wasServing && stop.startedAt) {
            stop.servedBefore += now - *stop.startedAt;
        }
        stop.calls = 0;
        after->reason = reason;
    }
    return after;
}

Result<Visit> resume(Visit visit, const QString &counterId, Instant now)
{
    Result<Visit> after = moved(std::move(visit), Action::Resume);
    if (after) {
        after->reason.clear();
        after->stop().startedAt.reset();
        markCalled(*after, counterId, now);
    }
    return after;
}

Result<Visit> transfer(Visit visit, const Target &target, bool comesBack, Instant now)
{
    const bool wasWaiting = visit.state == State::Waiting;
    Result<Visit> after = moved(std::move(visit), Action::Transfer);
    if (after) {
        if (wasWaiting) {
            after->stop().calledAt.reset(); // no counter has it: this says nothing of how long
        }
        if (comesBack) {
            after->route.prepend({after->stop().serviceId, after->stop().counterId});
        }
        end(*after, Outcome::Transferred, now);
        enter(*after, target, now);
    }
    return after;
}

Result<Visit> finish(Visit visit, const std::optional<Target> &next, Instant now)
{
    Result<Visit> after = moved(std::move(visit), Action::Finish);
    if (!after) {
        return after;
    }
    end(*after, Outcome::Served, now);
    if (next) {
        after->state = next->heldFor.isEmpty() ? State::Waiting : State::Parked;
        enter(*after, *next, now);
        after->reason = next->heldFor;
    }
    return after;
}

Result<Visit> cancel(Visit visit, const QString &reason, Instant now)
{
    Result<Visit> after = moved(std::move(visit), Action::Cancel);
    if (after) {
        end(*after, Outcome::Cancelled, now);
        after->reason = reason;
    }
    return after;
}

Result<Visit> close(Visit visit, Instant now)
{
    Result<Visit> after = moved(std::move(visit), Action::CloseDay);
    if (after) {
        end(*after, Outcome::Closed, now);
    }
    return after;
}

Result<Visit> update(Visit visit, const VisitPatch &patch)
{
    Result<Visit> after = moved(std::move(visit), Action::Update);
    if (after) {
        const Priority before = after->priority;
        after->patientId = patch.patientId.value_or(after->patientId);
        after->patientName = patch.patientName.value_or(after->patientName);
        after->language = patch.language.value_or(after->language);
        after->note = patch.note.value_or(after->note);
        after->birthYear = patch.birthYear.value_or(after->birthYear);
        after->priority = patch.priority.value_or(before);
        if (after->place.level == static_cast<int>(before)) {
            after->place.level = static_cast<int>(after->priority);
        }
    }
    return after;
}

Result<Visit> move(Visit visit, Instant appointmentAt)
{
    Result<Visit> after = moved(std::move(visit), Action::Move);
    if (after) {
        after->appointmentAt = appointmentAt;
        after->stop().eligibleAt = appointmentAt;
        waitFrom(*after, placeFrom(after->priority, appointmentAt, after->sequence), appointmentAt);
    }
    return after;
}

Result<Visit> reroute(Visit visit, const QList<Leg> &route)
{
    Result<Visit> after = moved(std::move(visit), Action::Route);
    if (after) {
        after->route = route;
    }
    return after;
}

Result<Visit> note(Visit visit, const QString &text)
{
    Result<Visit> after = moved(std::move(visit), Action::Note);
    if (after) {
        const QString notes = after->note.isEmpty() ? text : after->note + notesBetween + text;
        if (notes.size() > maxNotes) {
            return fail(errors::notesFull(*after));
        }
        after->note = notes;
    }
    return after;
}

std::optional<Instant> tokenEndsAt(const Visit &visit, const QueueSettings &settings)
{
    if (isOpen(visit.state)) {
        return std::nullopt;
    }
    Millis stays = std::max(settings.afterVisit, settings.undoWindow);
    if (visit.state == State::NoShow) {
        stays = std::max(stays, settings.rejoinTolerance);
    }
    return visit.stop().finishedAt.value_or(visit.issuedAt) + stays;
}

bool offersNoShow(const Visit &visit, const QueueSettings &settings)
{
    return visit.state == State::Called && visit.stop().calls >= settings.maxCalls;
}

} // namespace rules
} // namespace loket::queue
