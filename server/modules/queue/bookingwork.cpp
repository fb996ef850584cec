// VisitWork: bookings, and where a visit goes afterwards.
#include "core/folding.h"
#include "modules/queue/queueerrors.h"
#include "modules/queue/visitwork.h"

#include <algorithm>

namespace loket::queue {
namespace {

constexpr auto furthestAhead = std::chrono::hours(24) * 732; // about two years
constexpr auto minute =
    std::chrono::minutes(1); // times are said by the minute: this one is not over
const QString timeField = u"appointmentAt"_s;

// By the clinic's id; of who has none on one side, by the name.
bool isSamePerson(const Visit &a, const Visit &b)
{
    if (!a.patientId.isEmpty() && !b.patientId.isEmpty()) {
        return a.patientId == b.patientId;
    }
    return !a.patientName.isEmpty() && folded(a.patientName) == folded(b.patientName);
}

} // namespace

// Not in the past, not for ever ahead, and nobody twice at one time.
Result<Done> VisitWork::mayBeBooked(const Visit &visit)
{
    if (!visit.appointmentAt) {
        return Done {};
    }
    if (*visit.appointmentAt + minute <= m_now) {
        return fail(errors::timeOver(timeField));
    }
    if (*visit.appointmentAt > m_now + furthestAhead) {
        return fail(loket::errors::invalidField(
            timeField, u"The appointment is more than two years ahead."_s));
    }
    const QList<Visit> others = m_store.bookedBeside(visit);
    const auto twice = std::find_if(others.cbegin(), others.cend(),
        [&visit](const Visit &other) { return isSamePerson(visit, other); });
    return twice == others.cend() ? Result<Done>(Done {}) : fail(errors::alreadyBooked(*twice));
}

// On another day it has a number of that day.
Result<Visit> VisitWork::rebooked(const Visit &visit, const ActionRequest &request)
{
    Result<Visit> after = rules::move(visit, request.appointmentAt.value_or(m_now));
    if (!after) {
        return after;
    }
    after->businessDay = m_clinic.businessDayOf(after->callableAt);
    const std::optional<Service> service = m_services.find(after->stop().serviceId);
    if (!service) {
        return fail(missing(after->stop().serviceId));
    }
    return mayBeBooked(*after)
        .and_then([&](Done) { return notQueuedElsewhere(*after, service->id); })
        .and_then([&](Done) {
            return after->businessDay == visit.businessDay ? Result<Done>(Done {})
                                                           : drawNumber(*after, *service, false);
        })
        .map([&](Done) { return *after; });
}

// A stop that leads back to a counter stays what it is where it is chosen again; who was sent
// somewhere by an errand comes back whatever is chosen.
Result<Visit> VisitWork::rerouted(const Visit &visit, const QStringList &serviceIds)
{
    return routeFrom(serviceIds, visit.stop().serviceId).and_then([&](QList<Leg> route) {
        QList<Leg> known = visit.route;
        for (Leg &leg : route) {
            const auto same = std::find_if(known.begin(), known.end(),
                [&leg](const Leg &other) { return other.serviceId == leg.serviceId; });
            if (same != known.end()) {
                leg = *same;
                known.erase(same);
            }
        }
        known.removeIf([](const Leg &leg) { return leg.causes.isEmpty(); });
        return rules::reroute(visit, known + route);
    });
}

} // namespace loket::queue
