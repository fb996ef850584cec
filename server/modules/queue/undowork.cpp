// VisitWork: taking back the last action on a visit.
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"
#include "modules/queue/visitwork.h"

namespace loket::queue {

Result<Visit> VisitWork::undone(const Visit &visit, const ActionRequest &request)
{
    const QList<Event> events = eventsOf(m_changes.transaction(), queueModule, visit.id, 1);
    if (events.isEmpty() || events.last().kind == toText(Action::Undo)) {
        return fail(errors::undoExpired(u"There is nothing to undo on %1."_s.arg(visit.number)));
    }
    const Event &last = events.last();
    if (last.actor != request.actor) {
        return fail(errors::undoNotYours(visit));
    }
    const Millis since = m_now - last.time; // below zero where the clock was set back
    if (since > m_clinic.settings.undoWindow || -since > m_clinic.settings.undoWindow) {
        return fail(errors::undoExpired(
            u"The last action on %1 is too long ago to undo."_s.arg(visit.number)));
    }
    return restored(visit, last.body);
}

// A visit whose issue is undone is cancelled: its number stays given.
Result<Visit> VisitWork::restored(const Visit &visit, const QJsonObject &event)
{
    if (!event.contains(u"before"_s)) {
        return rules::cancel(visit, {}, m_now);
    }
    return visitWith(visit, event.value(u"before"_s).toObject()).and_then([&](Visit before) {
        return mayBeRestored(visit, before).map([&](Done) { return before; });
    });
}

// The world has gone on: the counter may have somebody else, the number a new owner.
Result<Done> VisitWork::mayBeRestored(const Visit &now, Visit &restored)
{
    const QString serviceId = restored.stop().serviceId;
    if (!m_services.find(serviceId)) {
        return fail(errors::serviceRemoved(restored.stop().serviceName));
    }
    const bool hadAnother = !keepsNumber(now.state) || hasOtherBooking(now, restored);
    if (keepsNumber(restored.state) && hadAnother && m_store.isNumberTaken(restored)) {
        return fail(
            errors::undoExpired(u"The number %1 has been given out again."_s.arg(restored.number)));
    }
    if (isOpen(restored.state)) {
        if (Result<Done> alone = notQueuedElsewhere(restored, serviceId); !alone) {
            return alone;
        }
    }
    if (!restored.forCounter.isEmpty() && !openCounter(restored.forCounter)) {
        restored.forCounter.clear();
    }
    if (isAtCounter(restored.state)) {
        return openCounter(restored.stop().counterId).and_then([&](const Counter &counter) {
            return freeAndServing(counter, restored);
        });
    }
    return Done {};
}

} // namespace loket::queue
