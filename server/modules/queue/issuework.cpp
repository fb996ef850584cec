// VisitWork: a new visit and its number.
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"
#include "modules/queue/visitwork.h"

namespace loket::queue {

Result<Change> VisitWork::issue(const IssueRequest &request)
{
    const std::optional<Service> service = m_services.find(request.serviceId);
    if (!service) {
        return fail(missing(request.serviceId));
    }
    if (request.byDevice && !request.appointmentAt && !m_clinic.isOpen(*service, m_now)) {
        return fail(errors::serviceClosed(*service, m_clinic.turnsAfter(*service, m_now)));
    }
    Result<Visit> visit = newVisit(request, *service);
    if (!visit) {
        return fail(visit.error());
    }
    const auto step =
        std::make_shared<Step>(Step {Action::Issue, visit->state, service->id, std::move(*visit)});
    step->visit.lastEvent = m_changes.append(issueEvent(request.actor, step));
    m_store.insert(step->visit);
    m_store.addToken(request.tokenHash, step->visit.id);
    return Change {step};
}

Result<Visit> VisitWork::newVisit(const IssueRequest &request, const Service &service)
{
    const Instant eligibleAt = request.appointmentAt.value_or(m_now);
    const auto offer = request.offers.constFind(service.id);
    const bool isOffered = !request.appointmentAt && offer != request.offers.cend();
    const auto offered = isOffered ? std::optional(*offer) : std::nullopt;
    Visit visit {.id = request.visitId,
        .site = m_clinic.settings.site,
        .businessDay = m_clinic.businessDayOf(eligibleAt),
        .series = service.prefix,
        .issuedServiceId = service.id,
        .issuedServiceName = service.name,
        .patientId = request.patientId,
        .patientName = request.patientName,
        .language = request.language,
        .priority = request.priority,
        .state = request.appointmentAt ? State::Booked : State::Waiting,
        .stops = {{.serviceId = service.id,
            .serviceName = service.name,
            .enteredAt = m_now,
            .eligibleAt = eligibleAt,
            .offered = offered}},
        .callableAt = eligibleAt,
        .birthYear = request.birthYear,
        .code = request.appointmentAt ? freeCode(request.code) : QString(),
        .appointmentAt = request.appointmentAt,
        .issuedAt = m_now,
        .version = 1};
    if (const Result<Done> may = mayBeBooked(visit); !may) {
        return fail(may.error());
    }
    Result<QList<Leg>> route = routeFrom(request.route, service.id);
    if (!route) {
        return fail(route.error());
    }
    visit.route = *route;
    return mayBeBornIn(visit.birthYear)
        .and_then([&](Done) { return notQueuedElsewhere(visit, service.id); })
        .and_then([&](Done) { return drawNumber(visit, service, request.byDevice); })
        .map([&](Done) { return visit; });
}

// The next that no booking has had.
QString VisitWork::freeCode(QString code)
{
    constexpr qlonglong codes = 100'000'000;
    while (m_store.visitByCode(code)) {
        code = QString::number((code.toLongLong() + 1) % codes).rightJustified(8, u'0');
    }
    return code;
}

Result<Done> VisitWork::drawNumber(Visit &visit, const Service &service, bool byDevice)
{
    const std::optional<SeriesRow> row =
        m_store.series(visit.site, visit.businessDay, visit.series);
    const int forStaff = staffNumbers(service, m_clinic.settings.staffNumbersPercent);
    // Before that nobody has to look which ones are in use.
    const bool mayBeShort = row && (row->hasWrapped || row->last >= service.lastNumber - forStaff);
    const QSet<int> taken = mayBeShort
        ? m_store.takenSequences(visit.site, visit.businessDay, visit.series)
        : QSet<int>();
    if (byDevice && numbersIn(service) - taken.size() <= forStaff) {
        return fail(errors::numbersExhausted(service));
    }
    const SeriesRow next = nextInSeries(row, service, taken);
    m_store.setSeries(visit.site, visit.businessDay, visit.series, next);
    visit.sequence = next.last;
    visit.number = numberText(service, next.last);
    visit.place = placeFrom(visit.priority, visit.callableAt, visit.sequence);
    return Done {};
}

Result<QList<Leg>> VisitWork::routeFrom(const QStringList &serviceIds, const QString &from)
{
    QList<Leg> route;
    // A route may also be written whole, this service first.
    const bool isWhole = !serviceIds.isEmpty() && serviceIds.first() == from;
    QString last = from;
    for (const QString &serviceId : serviceIds.mid(isWhole ? 1 : 0)) {
        const std::optional<Service> service = m_services.find(serviceId);
        if (!service) {
            return fail(missing(serviceId));
        }
        if (serviceId == last) {
            return fail(errors::routeRepeats(service->name));
        }
        route.append({serviceId, {}});
        last = serviceId;
    }
    return route;
}

} // namespace loket::queue
