#include "modules/queue/queueview.h"

#include "modules/queue/queuerules.h"

#include <QJsonArray>

namespace loket::queue {
namespace {

QJsonValue timeOrNull(std::optional<Instant> instant)
{
    return instant ? QJsonValue(toIso(*instant)) : QJsonValue();
}

QJsonValue valueOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue rangeOrNull(const std::optional<Estimate> &estimate)
{
    return estimate ? QJsonValue(estimate->toJson()) : QJsonValue();
}

// While it cools down; null before and after.
QJsonValue cooldownOf(const Visit &visit, Instant now)
{
    const bool isCooling = visit.state == State::Waiting && visit.callableAt > now
        && visit.callableAt != visit.stop().eligibleAt;
    return isCooling ? QJsonValue(toIso(visit.callableAt)) : QJsonValue();
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
    const Board &board = m_service.board();
    const Stop &stop = visit.stop();
    const QString language = viewer == Viewer::Patient ? visit.language : QString();
    QJsonObject json {{u"id"_s, visit.id}, {u"number"_s, visit.number},
        {u"serviceId"_s, stop.serviceId}, {u"serviceName"_s, board.serviceName(stop, language)},
        {u"state"_s, toText(visit.state)}, {u"priority"_s, toText(visit.priority)},
        {u"position"_s, board.positionOf(visit, now)},
        {u"estimatedWait"_s, rangeOrNull(board.estimateFor(visit, now))},
        {u"counterId"_s, valueOrNull(stop.counterId)},
        {u"counterName"_s, valueOrNull(board.counterName(stop, language))},
        {u"calls"_s, stop.calls}, {u"patientId"_s, visit.patientKey()},
        {u"language"_s, valueOrNull(visit.language)}, {u"issuedAt"_s, toIso(visit.issuedAt)},
        {u"appointmentAt"_s, timeOrNull(visit.appointmentAt)},
        {u"eligibleAt"_s, toIso(stop.eligibleAt)},
        {u"firstCalledAt"_s, timeOrNull(stop.firstCalledAt)},
        {u"startedAt"_s, timeOrNull(stop.startedAt)},
        {u"finishedAt"_s, timeOrNull(stop.finishedAt)},
        {u"cooldownUntil"_s, cooldownOf(visit, now)}, {u"stops"_s, stops(visit, language)},
        {u"version"_s, visit.version}};
    if (viewer != Viewer::Device) {
        json.insert(u"patientName"_s, valueOrNull(visit.patientName));
    }
    if (viewer == Viewer::Staff) {
        json.insert(u"note"_s, valueOrNull(visit.note));
        json.insert(u"noShowOffered"_s, rules::offersNoShow(visit, m_service.clinic().settings));
        json.insert(u"parkReason"_s,
            visit.state == State::Parked ? valueOrNull(visit.reason) : QJsonValue());
        json.insert(u"keptForCounterId"_s, valueOrNull(visit.forCounter));
        // With the position and the counter's preference: who is called before whom.
        json.insert(
            u"level"_s, effectiveLevel(visit.place, now, m_service.clinic().settings.ageing));
    }
    return json;
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
        array.append(QJsonObject {{u"serviceId"_s, stop.serviceId},
            {u"serviceName"_s, board.serviceName(stop, language)},
            {u"state"_s, isCurrent ? toText(visit.state) : toText(stop.outcome)},
            {u"counterId"_s, valueOrNull(stop.counterId)},
            {u"counterName"_s, valueOrNull(board.counterName(stop, language))},
            {u"eligibleAt"_s, toIso(stop.eligibleAt)},
            {u"firstCalledAt"_s, timeOrNull(stop.firstCalledAt)},
            {u"startedAt"_s, timeOrNull(stop.startedAt)},
            {u"finishedAt"_s, timeOrNull(stop.finishedAt)}});
    }
    for (const Leg &leg : visit.route) {
        array.append(QJsonObject {{u"serviceId"_s, leg.serviceId},
            {u"serviceName"_s, board.serviceName(leg.serviceId, language)},
            {u"state"_s, u"coming"_s}});
    }
    return array;
}

QJsonArray QueueView::nowServing(const QString &serviceId) const
{
    QJsonArray array;
    for (const Visit &visit : m_service.board().atCounters(serviceId)) {
        const QString counterId = visit.stop().counterId;
        array.append(QJsonObject {{u"number"_s, visit.number},
            {u"counter"_s, m_service.board().counterName(counterId)}, {u"counterId"_s, counterId},
            {u"state"_s, toText(visit.state)}, {u"calls"_s, visit.stop().calls},
            {u"calledAt"_s, timeOrNull(visit.stop().calledAt)}});
    }
    return array;
}

QJsonObject QueueView::serviceStatus(const Service &service) const
{
    const Board &board = m_service.board();
    const QJsonArray serving = nowServing(service.id);
    return {{u"id"_s, service.id}, {u"name"_s, service.name}, {u"names"_s, service.names},
        {u"prefix"_s, service.prefix}, {u"waiting"_s, board.waiting(service.id)},
        {u"serving"_s, serving.size()}, {u"openCounters"_s, board.openCounters(service.id)},
        {u"estimatedWait"_s,
            board.estimateForNewcomer(service.id, Priority::Normal, m_service.now()).toJson()},
        {u"nowServing"_s, serving}};
}

QJsonObject QueueView::status(Viewer viewer) const
{
    QJsonArray services;
    for (const Service &service : m_service.board().services()) {
        QJsonObject status = serviceStatus(service);
        if (viewer == Viewer::Staff) {
            status.insert(u"numbersLeft"_s, m_service.numbersLeft(service));
            status.insert(u"numbersLow"_s, m_service.isLow(service));
        }
        services.append(status);
    }
    return {{u"services"_s, services}, {u"businessDay"_s, m_service.businessDay()},
        {u"timeZone"_s, QString::fromUtf8(m_service.clinic().calendar.timeZoneId())}};
}

QJsonArray QueueView::services() const
{
    QJsonArray array;
    for (const Service &service : m_service.board().services()) {
        array.append(service.toJson());
    }
    return array;
}

QJsonArray QueueView::counters() const
{
    QJsonArray array;
    for (const Counter &each : m_service.board().counters()) {
        array.append(counter(each));
    }
    return array;
}

QJsonObject QueueView::counter(const Counter &counter) const
{
    QJsonObject json = counter.toJson();
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
        figures.insert(u"serviceName"_s, name.isEmpty() ? m_service.board().serviceName(id) : name);
        services.append(figures);
    }
    QJsonArray counters;
    for (auto it = statistics.byCounter.cbegin(); it != statistics.byCounter.cend(); ++it) {
        QJsonObject figures = it->toJson();
        figures.remove(u"issued"_s); // numbers are issued by services
        const auto &[id, name] = it.key();
        figures.insert(u"counterId"_s, id);
        figures.insert(u"counterName"_s, name.isEmpty() ? m_service.board().counterName(id) : name);
        counters.append(figures);
    }
    return {{u"total"_s, statistics.all.toJson()}, {u"services"_s, services},
        {u"counters"_s, counters}};
}

} // namespace loket::queue
