// QueueView: what is published.
#include "modules/queue/announcement.h"
#include "modules/queue/queueview.h"
#include "vocabulary/json.h"
#include "vocabulary/voice/names.h"

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
    QJsonObject state = statusOf(service).toJson();
    state.insert(u"serviceId"_s, service.id);
    if (!board.services().contains(service.id)) {
        state.insert(u"removed"_s, true);
    }
    state.insert(u"recentCalls"_s, arrayOf(recentCalls(service.id)));
    return event(events::state, state);
}

// With what is needed to say them.
QList<RecentCall> QueueView::recentCalls(const QString &serviceId) const
{
    QList<RecentCall> calls = m_service.board().recentCalls(serviceId);
    for (RecentCall &call : calls) {
        const Visit *visit = m_service.board().atCounter(call.counterId);
        const bool isThere = visit && visit->number == call.number;
        call.languages = spokenIn(isThere ? visit->language : QString());
        call.wav = call.languages.isEmpty() ? QString() : voice::wavPath(call.id);
    }
    return calls;
}

// The patient's own, then the house's; none where no call is spoken here.
QStringList QueueView::spokenIn(const QString &language) const
{
    QStringList languages = m_service.clinic().settings.spokenLanguages;
    if (!languages.isEmpty() && voice::languages().contains(language)) {
        languages.prepend(language);
        languages.removeDuplicates();
    }
    return languages;
}

QString QueueView::placeOf(const RecentCall &call, const QString &language) const
{
    const Board &board = m_service.board();
    return board.counterName(call.counterId) == call.counterName
        ? board.counterName(call.counterId, language)
        : call.counterName;
}

QJsonObject QueueView::roomUpdate(const Step &step, const QString &serviceId) const
{
    const Visit &visit = step.visit;
    const bool isHere = serviceId == visit.stop().serviceId;
    const QString counterId = isHere ? visit.stop().counterId : QString();
    return event(events::update,
        {{u"serviceId"_s, serviceId}, {u"action"_s, toText(step.action)},
            {u"number"_s, visit.number},
            {u"state"_s, isHere ? toText(visit.state) : QString(goneState)},
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
    const QString id = QString::number(visit.lastEvent);
    const QStringList languages = spokenIn(visit.language);
    const Announcement announcement {.id = id,
        .number = visit.number,
        .serviceId = visit.stop().serviceId,
        .counterId = counterId,
        .counterName = board.counterName(counterId),
        .text = announcementTexts(visit.number, nameIn),
        .languages = languages,
        .wav = languages.isEmpty() ? QString() : voice::wavPath(id),
        .calls = visit.stop().calls};
    return event(events::announcement, announcement.toJson());
}

QJsonObject QueueView::patientCalled(const Visit &visit) const
{
    const Board &board = m_service.board();
    const QString counterId = visit.stop().counterId;
    return event(events::called,
        {{u"visitId"_s, visit.id}, {u"number"_s, visit.number}, {u"counterId"_s, counterId},
            {u"counterName"_s, board.counterName(counterId, visit.language)},
            {u"serviceName"_s, board.serviceName(visit.stop().serviceId, visit.language)},
            {u"calls"_s, visit.stop().calls}});
}

QJsonObject QueueView::positionUpdate(
    const Visit &visit, int position, const Estimate &estimate) const
{
    return event(events::position,
        {{u"visitId"_s, visit.id}, {u"number"_s, visit.number}, {u"position"_s, position},
            {u"estimatedWait"_s, estimate.high}, {u"estimatedWaitRange"_s, estimate.toJson()}});
}

QJsonObject QueueView::getReady(const Visit &visit, int position) const
{
    return event(events::getReady,
        {{u"visitId"_s, visit.id}, {u"number"_s, visit.number}, {u"position"_s, position},
            {u"serviceName"_s,
                m_service.board().serviceName(visit.stop().serviceId, visit.language)}});
}

QJsonObject QueueView::visitUpdate(const Visit &visit) const
{
    return event(events::visit, {{u"visit"_s, this->visit(visit, Viewer::Patient)}});
}

QJsonObject QueueView::refresh() const
{
    const QString today = m_service.businessDay();
    QList<Visit> visits = m_service.board().visits();
    visits.removeIf([&today](const Visit &visit) { return visit.businessDay > today; });
    return event(events::refresh,
        {{u"data"_s, this->visits(visits, Viewer::Staff)}, {u"businessDay"_s, today}});
}

QJsonObject QueueView::seriesLow(const Service &service) const
{
    return event(events::seriesLow,
        {{u"serviceId"_s, service.id}, {u"serviceName"_s, service.name},
            {u"left"_s, m_service.numbersLeft(service)}, {u"low"_s, m_service.isLow(service)}});
}

QJsonObject QueueView::setup() const
{
    return event(events::setup,
        {{u"services"_s, arrayOf(m_service.board().services().values())},
            {u"counters"_s, counters()}});
}

} // namespace loket::queue
