// VisitWork: visits for which something is made ready. What a visit is held for is kept on its
// route, on the stop where it gets it, and while it is held there on its first one.
#include "modules/queue/visitwork.h"

#include <algorithm>

namespace loket::queue {
namespace {

Result<Done> isDone(const Result<Change> &saved)
{
    return saved.map([](const Change &) { return Done {}; });
}

auto heldLeg(Visit &visit, const QString &cause)
{
    return std::find_if(visit.route.begin(), visit.route.end(),
        [&cause](const Leg &leg) { return leg.isHeld() && leg.causes.contains(cause); });
}

// An ordinary stop there that is still to come; at the end a new one.
Leg &stopAt(Visit &visit, const QString &serviceId)
{
    const auto known = std::find_if(visit.route.begin(), visit.route.end(),
        [&](const Leg &leg) { return !leg.isReturn() && leg.serviceId == serviceId; });
    if (known != visit.route.end()) {
        return *known;
    }
    visit.route.append({.serviceId = serviceId, .isAdded = true});
    return visit.route.last();
}

// Where it would be given up: the stop at which it is held for it, or one that was put on the way
// for what is ready by now.
auto legGivenUp(Visit &visit, const Errand &errand)
{
    const auto held = heldLeg(visit, errand.cause);
    return held != visit.route.end()
        ? held
        : std::find_if(visit.route.begin(), visit.route.end(), [&errand](const Leg &leg) {
              return leg.isAdded && leg.causes.isEmpty() && leg.serviceId == errand.serviceId;
          });
}

// For something else, from which it comes back.
bool isAway(const Visit &visit)
{
    return std::any_of(visit.route.cbegin(), visit.route.cend(),
        [](const Leg &leg) { return leg.isReturn() && !leg.causes.isEmpty(); });
}

bool isThere(const Visit &visit, const QString &serviceId)
{
    return visit.stop().serviceId == serviceId;
}

// Waits there, in no line, for what is not ready yet.
bool isHeldThere(const Visit &visit, const QString &serviceId)
{
    return visit.state == State::Parked && !visit.route.isEmpty() && visit.route.first().isHeld()
        && visit.route.first().serviceId == serviceId && isThere(visit, serviceId);
}

} // namespace

// Where it cannot go it stays: the cause is good without it.
Result<Done> VisitWork::expect(const Errand &errand)
{
    const std::optional<Visit> before = m_store.visit(errand.visitId);
    if (!before || !isOpen(before->state) || !m_services.find(errand.serviceId)) {
        return Done {};
    }
    Visit after = *before;
    const bool waitsThere = isThere(after, errand.serviceId) && after.state == State::Waiting;
    if (waitsThere) {
        after.route.prepend({errand.serviceId, {}, {}, {errand.cause}});
        after.state = State::Parked;
        after.reason = errand.place;
    } else {
        stopAt(after, errand.serviceId).causes.append(errand.cause);
    }
    const Action action = waitsThere ? Action::Park : Action::Update;
    return isDone(save(*before, std::move(after), action, errand.actor));
}

Result<Done> VisitWork::release(const Errand &errand)
{
    const std::optional<Visit> before = m_store.visit(errand.visitId);
    if (!before || !isOpen(before->state)) {
        return Done {};
    }
    Visit after = *before;
    const auto leg = heldLeg(after, errand.cause);
    if (leg == after.route.end()) {
        return Done {};
    }
    leg->causes.removeAll(errand.cause);
    const bool isFirst = leg == after.route.begin();
    if (leg->causes.isEmpty() && isFirst && isThere(after, leg->serviceId)) {
        after.route.removeFirst();
        return letWait(*before, std::move(after), errand.actor);
    }
    if (leg->causes.isEmpty() && after.state == State::Waiting && !isAway(after)) {
        after.route.erase(leg);
        return goTo(*before, std::move(after), errand);
    }
    return isDone(save(*before, std::move(after), Action::Update, errand.actor));
}

Result<Done> VisitWork::giveUp(const Errand &errand)
{
    const std::optional<Visit> before = m_store.visit(errand.visitId);
    if (!before || !isOpen(before->state)) {
        return Done {};
    }
    Visit after = *before;
    const auto leg = legGivenUp(after, errand);
    if (leg == after.route.end()) {
        return Done {};
    }
    leg->causes.removeAll(errand.cause);
    if (leg->causes.isEmpty() && isHeldThere(*before, leg->serviceId)
        && leg == after.route.begin()) {
        after.route.removeFirst();
        return letWait(*before, std::move(after), errand.actor);
    }
    if (leg->causes.isEmpty() && leg->isAdded) {
        after.route.erase(leg);
    }
    return isDone(save(*before, std::move(after), Action::Update, errand.actor));
}

// It has waited to be called from now on. Who is at a counter there stays.
Result<Done> VisitWork::letWait(const Visit &before, Visit visit, const QString &actor)
{
    if (visit.state != State::Parked) {
        return isDone(save(before, std::move(visit), Action::Update, actor));
    }
    visit.state = State::Waiting;
    visit.reason.clear();
    visit.stop().eligibleAt = m_now;
    visit.callableAt = m_now;
    visit.place = placeFrom(visit.priority, m_now, visit.sequence);
    return isDone(save(before, std::move(visit), Action::Requeue, actor));
}

Result<Done> VisitWork::goTo(const Visit &before, Visit visit, const Errand &errand)
{
    Result<Visit> after = transferred(visit, {.serviceId = errand.serviceId, .comesBack = true});
    if (!after) { // waits there already with another number
        return isDone(save(before, std::move(visit), Action::Update, errand.actor));
    }
    after->route.first().sentTo = errand.serviceId; // back to the front
    return isDone(save(before, std::move(*after), Action::Transfer, errand.actor));
}

// Who came without being called has been served all the same.
Result<Done> VisitWork::conclude(const Errand &errand)
{
    const std::optional<Visit> before = m_store.visit(errand.visitId);
    if (!before || !isOpen(before->state) || !isThere(*before, errand.serviceId)
        || before->state == State::Booked || isHeldThere(*before, errand.serviceId)) {
        return Done {};
    }
    Visit visit = *before;
    if (!isAtCounter(visit.state)) {
        visit.state = State::Serving;
        visit.reason.clear();
    }
    return finished(rules::served(std::move(visit), m_now), {}).and_then([&](Visit after) {
        return isDone(save(*before, std::move(after), Action::Finish, errand.actor));
    });
}

} // namespace loket::queue
