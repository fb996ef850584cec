// QueueView: what is published.
#include "modules/queue/announcement.h"
#include "modules/queue/queueview.h"

#include <QJsonArray>

namespace loket::queue {

QJsonObject QueueView::event(const QString &type, QJsonObject members) const
{
    members.insert(u"type"_s, type);
    members.insert(u"timestamp"_s, toIso(m_service.now()));
    return members;
}

QJsonObject QueueView::serviceState(const Service &service) const
{
    const Board &board = m_service.board();
    QJsonArray recent;
    for (const RecentCall &call : board.recentCalls(service.id)) {
        recent.append(QJsonObject {{u"id"_s, call.id}, {u"number"_s, call.number},
            {u"counterId"_s, call.counterId}, {u"counterName"_s, call.counterName},
            {u"calledAt"_s, toIso(call.at)}});
    }
    QJsonObject state = serviceStatus(service);
    state.insert(u"serviceId"_s, service.id);
    if (!board.services().contains(service.id)) {
        state.insert(u"removed"_s, true);
    }
    state.insert(u"recentCalls"_s, recent);
    return event(u"queue_state"_s, state);
}

QJsonObject QueueView::roomUpdate(const Step &step, const QString &serviceId) const
{
    const Visit &visit = step.visit;
    const bool isHere = serviceId == visit.stop().serviceId;
    const QString counterId = isHere ? visit.stop().counterId : QString();
    return event(u"queue_update"_s,
        {{u"serviceId"_s, serviceId}, {u"action"_s, toText(step.action)},
            {u"number"_s, visit.number}, {u"state"_s, isHere ? toText(visit.state) : u"gone"_s},
            {u"counterName"_s, m_service.board().counterName(counterId)},
            {u"waiting"_s, m_service.board().waiting(serviceId)}});
}

QJsonObject QueueView::staffUpdate(const Step &step, const QJsonObject &visit) const
{
    QJsonObject update = roomUpdate(step, step.visit.stop().serviceId);
    update.insert(u"fromServiceId"_s, step.fromServiceId);
    update.insert(u"visit"_s, visit);
    return update;
}

QJsonObject QueueView::announcement(const Visit &visit) const
{
    const QString counterId = visit.stop().counterId;
    const Board &board = m_service.board();
    const auto nameIn = [&](const QString &language) {
        return board.counterName(counterId, language);
    };
    return event(u"announcement"_s,
        {{u"id"_s, QString::number(visit.lastEvent)}, {u"number"_s, visit.number},
            {u"serviceId"_s, visit.stop().serviceId}, {u"counterId"_s, counterId},
            {u"counterName"_s, board.counterName(counterId)},
            {u"text"_s, announcementTexts(visit.number, nameIn)}});
}

QJsonObject QueueView::patientCalled(const Visit &visit) const
{
    const Board &board = m_service.board();
    const QString counterId = visit.stop().counterId;
    return event(u"patient_called"_s,
        {{u"visitId"_s, visit.id}, {u"number"_s, visit.number}, {u"counterId"_s, counterId},
            {u"counterName"_s, board.counterName(counterId, visit.language)},
            {u"serviceName"_s, board.serviceName(visit.stop().serviceId, visit.language)},
            {u"calls"_s, visit.stop().calls}});
}

QJsonObject QueueView::positionUpdate(
    const Visit &visit, int position, const Estimate &estimate) const
{
    return event(u"position_update"_s,
        {{u"visitId"_s, visit.id}, {u"number"_s, visit.number}, {u"position"_s, position},
            {u"estimatedWait"_s, estimate.high}, {u"estimatedWaitRange"_s, estimate.toJson()}});
}

QJsonObject QueueView::getReady(const Visit &visit, int position) const
{
    return event(u"get_ready"_s,
        {{u"visitId"_s, visit.id}, {u"number"_s, visit.number}, {u"position"_s, position},
            {u"serviceName"_s,
                m_service.board().serviceName(visit.stop().serviceId, visit.language)}});
}

QJsonObject QueueView::visitUpdate(const Visit &visit) const
{
    return event(u"visit_update"_s, {{u"visit"_s, this->visit(visit, Viewer::Patient)}});
}

QJsonObject QueueView::refresh() const
{
    return event(
        u"queue_refresh"_s, {{u"data"_s, visits(m_service.board().visits(), Viewer::Staff)}});
}

QJsonObject QueueView::seriesLow(const Service &service) const
{
    return event(u"series_low"_s,
        {{u"serviceId"_s, service.id}, {u"serviceName"_s, service.name},
            {u"left"_s, m_service.numbersLeft(service)}, {u"low"_s, m_service.isLow(service)}});
}

QJsonObject QueueView::setup() const
{
    return event(u"queue_setup"_s, {{u"services"_s, services()}, {u"counters"_s, counters()}});
}

} // namespace loket::queue
