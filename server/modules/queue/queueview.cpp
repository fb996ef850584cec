#include "modules/queue/queueview.h"

#include "modules/queue/queuerules.h"
#include "vocabulary/json.h"
#include "vocabulary/queue/shownstop.h"

#include <algorithm>

namespace loket::queue {
namespace {

// While it cools down; none before and after.
std::optional<Instant> cooldownOf(const Visit &visit, Instant now)
{
    const bool isCooling = visit.state == State::Waiting && visit.callableAt > now
        && visit.callableAt != visit.stop().eligibleAt;
    return isCooling ? std::optional(visit.callableAt) : std::nullopt;
}

int wholeMinutes(Millis time)
{
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count());
}

// What is there goes by its name of today, which the board knows; what is gone by its last one.
QString nameNow(const QString &id, const QString &onBoard, const QString &last)
{
    return onBoard == id && !last.isEmpty() ? last : onBoard;
}

// The counter that gets it back next; empty: none.
QString senderOf(const Visit &visit)
{
    const auto back = std::find_if(visit.route.begin(), visit.route.end(),
        [](const Leg &leg) { return !leg.counterId.isEmpty(); });
    return back == visit.route.end() ? QString() : back->counterId;
}

} // namespace

QJsonObject QueueView::visit(const Visit &visit, Viewer viewer) const
{
    const Written wanted {
        visit.id, visit.version, viewer, m_service.now(), m_service.board().edition()};
    if (wanted != m_written) {
        m_visit = write(visit, viewer, wanted.now);
        m_written = wanted;
    }
    return m_visit;
}

QJsonObject QueueView::write(const Visit &visit, Viewer viewer, Instant now) const
{
    const QString language = viewer == Viewer::Patient ? visit.language : QString();
    QJsonObject json = shown(visit, language, now).toJson(viewer);
    json.insert(u"stops"_s, stops(visit, language));
    if (m_marks) {
        m_marks->addTo(json, visit.id);
    }
    return json;
}

ShownVisit QueueView::shown(const Visit &visit, const QString &language, Instant now) const
{
    const Board &board = m_service.board();
    const QueueSettings &settings = m_service.clinic().settings;
    const Stop &stop = visit.stop();
    ShownVisit shown;
    shown.id = visit.id;
    shown.number = visit.number;
    shown.serviceId = stop.serviceId;
    shown.serviceName = board.serviceName(stop, language);
    shown.state = visit.state;
    shown.priority = visit.priority;
    shown.position = board.positionOf(visit, now);
    shown.estimatedWait = board.estimateFor(visit, now);
    shown.counterId = stop.counterId;
    shown.counterName = board.counterName(stop, language);
    shown.calls = stop.calls;
    shown.code = visit.state == State::Booked ? visit.code : QString();
    shown.patientId = visit.patientKey();
    shown.patientName = visit.patientName;
    shown.birthYear = visit.birthYear;
    shown.language = visit.language;
    shown.issuedAt = visit.issuedAt;
    shown.appointmentAt = visit.appointmentAt;
    shown.eligibleAt = stop.eligibleAt;
    shown.firstCalledAt = stop.firstCalledAt;
    shown.startedAt = stop.startedAt;
    shown.finishedAt = stop.finishedAt;
    shown.cooldownUntil = cooldownOf(visit, now);
    shown.rejoinUntil = rules::rejoinEndsAt(visit, settings);
    shown.version = visit.version;
    shown.businessDay = visit.businessDay;
    for (const Leg &leg : visit.route) {
        if (!leg.isHeld() || leg.serviceId != stop.serviceId) { // where it is held it is already
            shown.route.append(leg.serviceId);
        }
    }
    shown.note = visit.note;
    shown.parkReason = visit.state == State::Parked ? visit.reason : QString();
    shown.keptForCounterId = visit.forCounter;
    shown.comesBackTo = senderOf(visit);
    shown.noShowOffered = rules::offersNoShow(visit, settings);
    shown.level = effectiveLevel(visit.place, now, settings.ageing);
    return shown;
}

QJsonArray QueueView::visits(const QList<Visit> &visits, Viewer viewer) const
{
    QJsonArray array;
    for (const Visit &each : visits) {
        array.append(visit(each, viewer));
    }
    return array;
}

QJsonArray QueueView::stops(const Visit &visit, const QString &language) const
{
    const Board &board = m_service.board();
    QJsonArray array;
    for (const Stop &stop : visit.stops) {
        const bool isCurrent = stop.outcome == Outcome::Open;
        const ShownStop shown {.serviceId = stop.serviceId,
            .serviceName = board.serviceName(stop, language),
            .state = isCurrent ? toText(visit.state) : toText(stop.outcome),
            .counterId = stop.counterId,
            .counterName = board.counterName(stop, language),
            .eligibleAt = stop.eligibleAt,
            .firstCalledAt = stop.firstCalledAt,
            .startedAt = stop.startedAt,
            .finishedAt = stop.finishedAt,
            .servedBefore = stop.servedBefore};
        array.append(shown.toJson());
    }
    for (const Leg &leg : visit.route) {
        const ShownStop coming {.serviceId = leg.serviceId,
            .serviceName = board.serviceName(leg.serviceId, language),
            .state = u"coming"_s};
        array.append(coming.toJson());
    }
    return array;
}

QList<NowServing> QueueView::nowServing(const QString &serviceId) const
{
    const Board &board = m_service.board();
    QList<NowServing> serving;
    for (const Visit &visit : board.atCounters(serviceId)) {
        const Stop &stop = visit.stop();
        serving.append({.number = visit.number,
            .counterId = stop.counterId,
            .counterName = board.counterName(stop.counterId),
            .state = visit.state,
            .calls = stop.calls,
            .calledAt = stop.calledAt});
    }
    return serving;
}

ServiceStatus QueueView::statusOf(const Service &service) const
{
    const Board &board = m_service.board();
    const Clinic &clinic = m_service.clinic();
    const Instant now = m_service.now();
    const QList<NowServing> serving = nowServing(service.id);
    ServiceStatus status {.id = service.id,
        .name = service.name,
        .names = service.names,
        .prefix = service.prefix,
        .waiting = board.waiting(service.id),
        .serving = static_cast<int>(serving.size()),
        .openCounters = board.openCounters(service.id),
        .estimatedWait = board.estimateForNewcomer(service.id, Priority::Normal, now),
        .nowServing = serving,
        .isClosed = !clinic.isOpen(service, now),
        .turnsAt = clinic.turnsAfter(service, now),
        .offersPriority = service.offersPriority};
    putBreak(status);
    return status;
}

// Where everybody who is there for it is on a break, and when the first is back.
void QueueView::putBreak(ServiceStatus &status) const
{
    if (status.openCounters > 0) {
        return;
    }
    for (const Counter &counter : m_service.board().counters()) {
        if (counter.isAway && counter.serviceIds.contains(status.id)) {
            status.isAway = true;
            if (counter.backAt && counter.backAt < status.backAt.value_or(Instant::max())) {
                status.backAt = counter.backAt;
            }
        }
    }
}

QJsonObject QueueView::status(Viewer viewer) const
{
    QJsonArray services;
    for (const Service &service : m_service.board().services()) {
        ServiceStatus status = statusOf(service);
        if (viewer == Viewer::Staff) {
            status.numbersLeft = m_service.numbersLeft(service);
            status.numbersLow = m_service.isLow(service);
        }
        services.append(status.toJson());
    }
    QJsonObject status {{u"services"_s, services}, {u"businessDay"_s, m_service.businessDay()},
        {u"timeZone"_s, QString::fromUtf8(m_service.clinic().calendar.timeZoneId())}};
    if (viewer == Viewer::Staff) {
        const QueueSettings &settings = m_service.clinic().settings;
        status.insert(u"earlyMinutes"_s, wholeMinutes(settings.earlyWindow));
        status.insert(u"lateMinutes"_s, wholeMinutes(settings.lateWindow));
    }
    if (viewer == Viewer::Device) {
        status.insert(u"kiosk"_s, kioskOffer());
    }
    return status;
}

// What somebody at a kiosk may be asked for beside a service.
QJsonObject QueueView::kioskOffer() const
{
    const QList<Visit> visits = m_service.board().visits();
    const bool hasBookings = std::any_of(visits.cbegin(), visits.cend(),
        [](const Visit &visit) { return visit.state == State::Booked; });
    return {{u"patientId"_s, m_service.clinic().settings.kioskFields.contains(u"patientId"_s)},
        {u"checkIn"_s, hasBookings}};
}

QJsonArray QueueView::counters() const
{
    QJsonArray array;
    for (const Counter &each : m_service.board().counters()) {
        array.append(counter(each, Viewer::Staff));
    }
    return array;
}

QJsonObject QueueView::counter(const Counter &counter, Viewer viewer) const
{
    QJsonObject json = viewer == Viewer::Staff ? counter.toJson() : counter.toPublicJson();
    QJsonValue current;
    if (const Visit *visit = m_service.board().atCounter(counter.id)) {
        current = QJsonObject {{u"number"_s, visit->number}, {u"state"_s, toText(visit->state)}};
    }
    json.insert(u"current"_s, current);
    return json;
}

QJsonObject QueueView::statistics(const Statistics &statistics) const
{
    QJsonArray services;
    for (auto it = statistics.byService.cbegin(); it != statistics.byService.cend(); ++it) {
        QJsonObject figures = it->toJson();
        const auto &[id, name] = it.key();
        figures.insert(u"serviceId"_s, id);
        figures.insert(u"serviceName"_s, nameNow(id, m_service.board().serviceName(id), name));
        services.append(figures);
    }
    QJsonArray counters;
    for (auto it = statistics.byCounter.cbegin(); it != statistics.byCounter.cend(); ++it) {
        QJsonObject figures = it->toJson();
        figures.remove(u"issued"_s); // numbers are issued by services
        const auto &[id, name] = it.key();
        figures.insert(u"counterId"_s, id);
        figures.insert(u"counterName"_s, nameNow(id, m_service.board().counterName(id), name));
        counters.append(figures);
    }
    return {{u"total"_s, statistics.all.toJson()}, {u"services"_s, services},
        {u"counters"_s, counters}};
}

} // namespace loket::queue
