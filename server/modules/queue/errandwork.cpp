// VisitWork: visits that are sent elsewhere and come back. What a visit is away for is kept on its
// route, on the stop that it comes back to.
#include "modules/queue/visitwork.h"

#include <algorithm>

namespace loket::queue {
namespace {

bool isAt(const Visit &visit, const Leg &leg)
{
    return !leg.sentTo.isEmpty() && visit.stop().serviceId == leg.sentTo;
}

qsizetype legOf(const Visit &visit, const QString &cause)
{
    const auto leg = std::find_if(visit.route.cbegin(), visit.route.cend(),
        [&cause](const Leg &each) { return each.causes.contains(cause); });
    return leg == visit.route.cend() ? -1 : leg - visit.route.cbegin();
}

// Who did not come may still come.
VisitLook::Phase phaseOf(State state)
{
    if (isAtCounter(state)) {
        return VisitLook::Phase::AtCounter;
    }
    return isOpen(state) || state == State::NoShow ? VisitLook::Phase::Coming
                                                   : VisitLook::Phase::Over;
}

Result<Done> done(const Result<Change> &saved)
{
    return saved.map([](const Change &) { return Done {}; });
}

} // namespace

QueueErrands::QueueErrands(Clinic clinic)
    : m_clinic(std::move(clinic))
{
}

Result<Done> QueueErrands::sendElsewhere(Changes &changes, const Errand &errand) const
{
    return VisitWork(changes, m_clinic).sendElsewhere(errand);
}

Result<Done> QueueErrands::begin(Changes &changes, const Errand &errand) const
{
    return VisitWork(changes, m_clinic).begin(errand);
}

Result<Done> QueueErrands::bringBack(Changes &changes, const Errand &errand) const
{
    return VisitWork(changes, m_clinic).bringBack(errand);
}

Result<Done> QueueErrands::expect(Changes &changes, const Errand &errand) const
{
    return VisitWork(changes, m_clinic).expect(errand);
}

Result<Done> QueueErrands::release(Changes &changes, const Errand &errand) const
{
    return VisitWork(changes, m_clinic).release(errand);
}

Result<Done> QueueErrands::giveUp(Changes &changes, const Errand &errand) const
{
    return VisitWork(changes, m_clinic).giveUp(errand);
}

Result<Done> QueueErrands::conclude(Changes &changes, const Errand &errand) const
{
    return VisitWork(changes, m_clinic).conclude(errand);
}

std::optional<VisitLook> QueueErrands::look(Transaction &transaction, const QString &visitId) const
{
    const auto visit = QueueStore(transaction).visit(visitId);
    if (!visit) {
        return std::nullopt;
    }
    return VisitLook {phaseOf(visit->state), visit->number, visit->patientId, visit->patientName,
        visit->stop().serviceId, visit->appointmentAt, visit->priority, visit->state};
}

Result<Done> QueueErrands::issue(Changes &changes, const NewVisit &visit) const
{
    return done(VisitWork(changes, m_clinic)
                    .issue({.actor = visit.actor,
                        .visitId = visit.id,
                        .tokenHash = visit.tokenHash,
                        .serviceId = visit.serviceId,
                        .patientId = visit.patientId,
                        .patientName = visit.patientName,
                        .appointmentAt = visit.appointmentAt}));
}

Result<QString> QueueErrands::visitFor(
    Transaction &transaction, const QString &patientId, const QString &visitId) const
{
    QueueStore store(transaction);
    if (visitId.isEmpty()) {
        const auto found = store.openVisitOf(patientId, m_clinic.businessDayOf(transaction.now()));
        return found ? found->id : QString();
    }
    const auto named = store.visit(visitId);
    if (!named) {
        return fail(loket::errors::invalidField(u"visitId"_s, u"There is no such visit."_s));
    }
    if (!isOpen(named->state)) {
        return fail(loket::errors::invalidField(
            u"visitId"_s, u"The visit %1 is over."_s.arg(named->number)));
    }
    if (!named->patientId.isEmpty() && named->patientId != patientId) {
        return fail(loket::errors::invalidField(
            u"visitId"_s, u"The visit %1 is another patient's."_s.arg(named->number)));
    }
    return visitId;
}

// Where it cannot be sent it stays: the cause is good without it.
Result<Done> VisitWork::sendElsewhere(const Errand &errand)
{
    const std::optional<Visit> before = m_store.visit(errand.visitId);
    if (!before || !isOpen(before->state) || legOf(*before, errand.cause) >= 0) {
        return Done {};
    }
    if (!before->route.isEmpty() && isAt(*before, before->route.first())
        && before->stop().serviceId == errand.serviceId) {
        Visit after = *before;
        after.route.first().causes.append(errand.cause);
        return done(save(*before, std::move(after), Action::Update, errand.actor));
    }
    Result<Visit> after = transferred(*before, {.serviceId = errand.serviceId, .comesBack = true});
    if (!after) {
        return Done {};
    }
    after->route.first().sentTo = errand.serviceId;
    after->route.first().causes = {errand.cause};
    return done(save(*before, std::move(*after), Action::Transfer, errand.actor));
}

Result<Done> VisitWork::begin(const Errand &errand)
{
    const std::optional<Visit> before = m_store.visit(errand.visitId);
    if (!before || legOf(*before, errand.cause) != 0 || !isAt(*before, before->route.first())) {
        return Done {};
    }
    if (before->state == State::Called) {
        return done(rules::start(*before, m_now).and_then([&](Visit after) {
            return save(*before, std::move(after), Action::Start, errand.actor);
        }));
    }
    if (before->state != State::Waiting) {
        return Done {};
    }
    Visit after = *before;
    after.state = State::Parked;
    after.reason = errand.place;
    return done(save(*before, std::move(after), Action::Park, errand.actor));
}

// Who is no more there, or is needed there for something else, goes on by the route.
Result<Done> VisitWork::bringBack(const Errand &errand)
{
    const std::optional<Visit> before = m_store.visit(errand.visitId);
    const qsizetype index = before && isOpen(before->state) ? legOf(*before, errand.cause) : -1;
    if (index < 0) {
        return Done {};
    }
    Visit after = *before;
    Leg &leg = after.route[index];
    leg.causes.removeAll(errand.cause);
    if (index == 0 && leg.causes.isEmpty() && isAt(*before, leg)) {
        return goBack(*before, std::move(after), errand.actor);
    }
    return done(save(*before, std::move(after), Action::Update, errand.actor));
}

// Who was at a counter there has been served, like with finish; who was at none, like with
// transfer.
Result<Done> VisitWork::goBack(const Visit &before, Visit visit, const QString &actor)
{
    const auto target = targetOf(visit.route.first(), visit, {});
    if (!target) { // waits there already with another number
        return done(save(before, std::move(visit), Action::Update, actor));
    }
    visit.route.removeFirst();
    if (!isAtCounter(visit.state)) {
        visit.state = State::Waiting; // parked or waiting
        visit.stop().startedAt.reset();
        return done(
            rules::transfer(std::move(visit), *target, false, m_now).and_then([&](Visit after) {
                return save(before, std::move(after), Action::Transfer, actor);
            }));
    }
    return done(rules::finish(rules::served(std::move(visit), m_now), target, m_now)
                    .and_then([&](Visit after) {
                        return save(before, std::move(after), Action::Finish, actor);
                    }));
}

} // namespace loket::queue
