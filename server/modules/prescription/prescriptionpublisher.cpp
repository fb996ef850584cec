#include "modules/prescription/prescriptionpublisher.h"

#include "hub/patientchannel.h"
#include "vocabulary/json.h"
#include "vocabulary/prescription/names.h"

namespace loket::prescription {
namespace {
constexpr qsizetype mostEndedShown = 200;
} // namespace

QString channelOf(const QString &pharmacyId)
{
    return channelPrefix + pharmacyId;
}

PrescriptionPublisher::PrescriptionPublisher(
    Hub &hub, const PrescriptionService &service, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(service)
{
    connect(&service, &PrescriptionService::changed, this, &PrescriptionPublisher::publish);
    connect(&service, &PrescriptionService::moved, this, &PrescriptionPublisher::publishAnew);
}

void PrescriptionPublisher::declareChannels()
{
    m_hub.declare({.pattern = u"prescription_(.+)"_s,
        .description =
            u"A pharmacy's prescriptions and every change of them, with names; for staff."_s,
        .names = {u"prescription_{pharmacyId}"_s},
        .subscribe = channels::staffOnly(),
        .publish = channels::withRight(Right::Publish),
        .snapshot =
            [this](const Identity &, const QString &pharmacyId) {
                return QList {Message {.event = events::refresh, .data = refresh(pharmacyId)}};
            },
        .showsPatients = true});
    m_hub.contribute(staffChannel, [this](const Identity &, const QString &) {
        return QList {Message {.event = events::refresh, .data = refresh()}};
    });
    m_hub.contribute(patientChannels, [this](const Identity &, const QString &patientId) {
        return toldOf(m_service.board().ofPatient(patientId));
    });
    m_hub.contribute(visitChannels, [this](const Identity &, const QString &visitId) {
        return toldOf(m_service.board().ofVisit(visitId));
    });
}

void PrescriptionPublisher::publish(const QString &kind, const Prescription &order)
{
    const QString event = kind == kinds::create ? events::created : events::updated;
    const QJsonObject data = stamped({{u"prescription"_s, order.toJson()}});
    m_hub.publish(channelOf(order.pharmacyId), event, data);
    m_hub.publish(staffChannel, event, data);
    if (kind != kinds::prepare && kind != kinds::settle && kind != kinds::late) {
        tellPatient(order);
    }
}

void PrescriptionPublisher::begin()
{
    for (const Prescription &order : m_service.board().open()) {
        if (m_service.board().isToCollect(order)) {
            m_told.insert(order.id, order);
        }
    }
}

void PrescriptionPublisher::tellPatient(const Prescription &order)
{
    for (const Prescription &each : m_service.board().together(order)) {
        const bool isDue = m_service.board().isToCollect(each);
        const auto told = m_told.find(each.id);
        const bool isTold = told != m_told.end();
        const bool isOthers = isTold && told->patientId != each.patientId;
        if (isTold && (!isDue || isOthers)) {
            if (each.state != OrderState::Collected) {
                say(events::notReady, *told);
            }
            m_told.erase(told);
        }
        if (isDue && (!isTold || isOthers)) {
            say(events::ready, each);
            m_told.insert(each.id, each);
        }
    }
}

void PrescriptionPublisher::say(const QString &event, const Prescription &order)
{
    const Message told = toldToPatient(event, order);
    publishToPatient(m_hub, order.patientId, order.visitId, told.event, told.data);
}

void PrescriptionPublisher::publishAnew()
{
    m_hub.publish(staffChannel, events::refresh, refresh());
    for (const QString &id : m_service.settings().ids()) {
        m_hub.publish(channelOf(id), events::refresh, refresh(id));
    }
}

Message PrescriptionPublisher::toldToPatient(const QString &event, const Prescription &order) const
{
    const QString text = event == events::ready
        ? u"Your medicines are ready at %1."_s
        : u"Your medicines are not ready any more. You are called, or ask at %1."_s;
    return {.event = event,
        .data = stamped({{u"prescriptionId"_s, order.id}, {u"number"_s, jsonOrNull(order.number)},
            {u"pharmacyName"_s, order.pharmacyName},
            {u"message"_s, text.arg(order.pharmacyName)}})};
}

QList<Message> PrescriptionPublisher::toldOf(const QList<Prescription> &orders) const
{
    QList<Message> messages;
    for (const Prescription &order : orders) {
        const bool wasReady = order.state == OrderState::Ready
            || (order.state == OrderState::Cancelled && order.readyAt);
        if (m_service.board().isToCollect(order)) {
            messages.append(toldToPatient(events::ready, order));
        } else if (wasReady) {
            messages.append(toldToPatient(events::notReady, order));
        }
    }
    return messages;
}

QJsonObject PrescriptionPublisher::refresh(const QString &pharmacyId) const
{
    const OrderBoard &board = m_service.board();
    QList<Prescription> orders = board.open() + board.ended().mid(0, mostEndedShown);
    orders.removeIf([&pharmacyId](const Prescription &order) {
        return !pharmacyId.isEmpty() && order.pharmacyId != pharmacyId;
    });
    return stamped({{u"prescriptions"_s, arrayOf(orders)},
        {u"pharmacies"_s, arrayOf(m_service.settings().pharmacies)}});
}

QJsonObject PrescriptionPublisher::stamped(QJsonObject members) const
{
    members.insert(u"timestamp"_s, toIso(m_service.now()));
    return members;
}

void PrescriptionPublisher::broadcast(
    const QString &message, const QJsonObject &data, const QString &room)
{
    QStringList rooms {room};
    if (room.isEmpty()) {
        rooms.clear();
        for (const QString &id : m_service.settings().ids()) {
            rooms.append(channelOf(id));
        }
    }
    for (const QString &each : std::as_const(rooms)) {
        m_hub.publish(
            each, events::broadcast, stamped({{u"message"_s, message}, {u"data"_s, data}}));
    }
}

} // namespace loket::prescription
