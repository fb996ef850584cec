#include "modules/queue/queuepublisher.h"

#include "hub/patientchannel.h"

#include <QJsonArray>

namespace loket::queue {

QString serviceChannel(const QString &serviceId)
{
    return roomPrefix + serviceId;
}

QueuePublisher::QueuePublisher(
    Hub &hub, const QueueService &service, const QueueView &view, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(service),
      m_view(view)
{
    connect(&service, &QueueService::stepped, this, &QueuePublisher::publishStep);
    connect(&service, &QueueService::called, this, &QueuePublisher::publishCall);
    connect(&service, &QueueService::positionChanged, this, &QueuePublisher::publishPosition);
    connect(&service, &QueueService::dayClosed, this, &QueuePublisher::publishDayClosed);
    connect(&service, &QueueService::counterChanged, this, &QueuePublisher::publishCounter);
    connect(&service, &QueueService::setupChanged, this, &QueuePublisher::publishSetup);
}

// None of its own drops an older message for a newer: a room's announcements are played one by one,
// and staff's lists are made of every change.
void QueuePublisher::declareChannels()
{
    const auto identified = channels::withRight(Right::Identified);
    const auto broadcaster = channels::withRight(Right::Broadcast);
    m_hub.contribute(patientChannels, [this](const Identity &, const QString &patientKey) {
        return patientSnapshot(m_service.board().visitsOfPatient(patientKey));
    });
    m_hub.contribute(visitChannels, [this](const Identity &, const QString &visitId) {
        const Visit *visit = m_service.board().visit(visitId);
        return patientSnapshot(visit ? QList {*visit} : QList<Visit>());
    });
    m_hub.contribute(
        staffChannel, [this](const Identity &, const QString &) { return staffSnapshot(); });
    m_hub.declare({.pattern = patientsChannel,
        .description = u"Every change of the queue, numbers only."_s,
        .subscribe = identified,
        .publish = broadcaster});
    m_hub.declare({.pattern = roomPrefix + u"(.+)"_s,
        .description = u"One service's waiting room: changes and announcements, numbers only."_s,
        .names = {roomPrefix + u"{serviceId}"_s},
        .subscribe = identified,
        .publish = broadcaster,
        .snapshot = [this](const Identity &, const QString &serviceId) {
            const Service unknown {.id = serviceId};
            return QList {message(
                m_view.serviceState(m_service.board().services().value(serviceId, unknown)))};
        }});
}

Message QueuePublisher::message(const QJsonObject &event) const
{
    return {.event = event.value(u"type"_s).toString(), .data = event};
}

void QueuePublisher::publish(const QString &channel, const QJsonObject &event)
{
    m_hub.publish(channel, event.value(u"type"_s).toString(), event);
}

// A newcomer gets a snapshot and never what it missed (history 0). So where nobody listens it is
// enough that the channel counts on, and nothing needs to be written.
void QueuePublisher::tellPatient(
    const Visit &visit, const QString &event, const std::function<QJsonObject()> &data)
{
    const QString patient = visit.patientKey();
    const bool isHeard =
        m_hub.subscribers(patientChannel(patient)) + m_hub.subscribers(visitChannel(visit.id)) > 0;
    publishToPatient(m_hub, patient, visit.id, event, isHeard ? data() : QJsonObject());
}

// Who listens with its token hears how the visit ended, and a little later no more.
void QueuePublisher::noteEnd(const Visit &visit)
{
    m_hub.setExpiry(visit.id, m_service.tokenEndsAt(visit));
}

void QueuePublisher::letGo(const QString &visitId)
{
    const QList<ConnectionId> all = m_hub.connections();
    for (const ConnectionId id : all) {
        const Connection *connection = m_hub.connection(id);
        if (connection && connection->identity.kind == Identity::Kind::Patient
            && connection->identity.id == visitId) {
            m_hub.send(id, u"error"_s,
                {{u"code"_s, u"UNAUTHENTICATED"_s},
                    {u"message"_s, u"This ticket opens nothing any more."_s}});
            m_hub.close(id, 4001, u"UNAUTHENTICATED"_s);
        }
    }
}

void QueuePublisher::publishStep(const Step &step)
{
    const QString serviceId = step.visit.stop().serviceId;
    const QJsonObject visit = m_view.visit(step.visit, Viewer::Staff);
    if (step.action == Action::Issue) {
        publish(staffChannel, m_view.event(events::newPatient, {{u"visit"_s, visit}}));
    }
    publish(staffChannel, m_view.staffUpdate(step, visit));
    QStringList rooms {serviceId, step.fromServiceId};
    rooms.removeDuplicates();
    for (const QString &room : rooms) {
        const QJsonObject update = m_view.roomUpdate(step, room);
        publish(serviceChannel(room), update);
        publish(patientsChannel, update);
    }
    tellPatient(step.visit, events::visit, [&] { return m_view.visitUpdate(step.visit); });
    if (!step.fromPatientKey.isEmpty() && step.fromPatientKey != step.visit.patientKey()) {
        publish(patientChannel(step.fromPatientKey), m_view.visitUpdate(step.visit));
    }
    noteEnd(step.visit);
    publishSeries(m_service.board().services().value(step.visit.issuedServiceId));
}

void QueuePublisher::publishAgain(const Visit &visit)
{
    const Step step {.action = Action::Update,
        .from = visit.state,
        .fromServiceId = visit.stop().serviceId,
        .visit = visit};
    publish(staffChannel, m_view.staffUpdate(step, m_view.visit(visit, Viewer::Staff)));
    tellPatient(visit, events::visit, [&] { return m_view.visitUpdate(visit); });
}

// Staff hear of every number while few are left, and that it is over.
void QueuePublisher::publishSeries(const Service &service)
{
    const int left = m_service.numbersLeft(service);
    const bool isLow = m_service.isLow(service);
    if (isLow == m_numbersLeft.contains(service.id)
        && (!isLow || m_numbersLeft.value(service.id) == left)) {
        return;
    }
    if (isLow) {
        m_numbersLeft.insert(service.id, left);
    } else {
        m_numbersLeft.remove(service.id);
    }
    publish(staffChannel, m_view.seriesLow(service));
}

void QueuePublisher::publishCall(const Visit &visit)
{
    tellPatient(visit, events::called, [&] { return m_view.patientCalled(visit); });
    publish(serviceChannel(visit.stop().serviceId), m_view.announcement(visit));
}

void QueuePublisher::publishPosition(const Visit &visit, const Position &position)
{
    tellPatient(visit, events::position,
        [&] { return m_view.positionUpdate(visit, position.position, position.estimate); });
    if (position.isGetReady) {
        tellPatient(
            visit, events::getReady, [&] { return m_view.getReady(visit, position.position); });
    }
}

void QueuePublisher::publishDayClosed(const QList<Step> &steps)
{
    publish(staffChannel, m_view.refresh());
    QMap<QString, Step> lastOfRoom;
    for (const Step &step : steps) {
        lastOfRoom.insert(step.visit.stop().serviceId, step);
        tellPatient(step.visit, events::visit, [&] { return m_view.visitUpdate(step.visit); });
        noteEnd(step.visit);
    }
    for (const Service &service : m_service.board().services()) {
        publishSeries(service);
    }
    for (auto room = lastOfRoom.cbegin(); room != lastOfRoom.cend(); ++room) {
        const QJsonObject update = m_view.roomUpdate(*room, room.key());
        publish(serviceChannel(room.key()), update);
        publish(patientsChannel, update);
    }
    for (const Service &service : m_service.board().services()) {
        publishState(service);
    }
}

void QueuePublisher::publishCounter(const Counter &counter, const QStringList &serviceIds)
{
    publish(staffChannel,
        m_view.event(events::counter, {{u"counter"_s, m_view.counter(counter, Viewer::Staff)}}));
    for (const QString &serviceId : serviceIds) {
        publishState(m_service.board().services().value(serviceId));
    }
    if (const Visit *visit = m_service.board().atCounter(counter.id)) {
        tellPatient(*visit, events::visit, [&] { return m_view.visitUpdate(*visit); });
    }
}

// Names, prefixes and numbers may be others: everything is told anew.
void QueuePublisher::publishSetup(const Service &gone)
{
    publish(staffChannel, m_view.setup());
    publish(staffChannel, m_view.refresh());
    for (const Service &service : m_service.board().services()) {
        publishState(service);
        publishSeries(service);
    }
    if (!gone.id.isEmpty()) {
        m_numbersLeft.remove(gone.id);
        publishState(gone);
    }
    for (const Visit &visit : m_service.board().visits()) {
        tellPatient(visit, events::visit, [&] { return m_view.visitUpdate(visit); });
    }
}

void QueuePublisher::publishState(const Service &service)
{
    const QJsonObject state = m_view.serviceState(service);
    publish(serviceChannel(service.id), state);
    publish(patientsChannel, state);
}

void QueuePublisher::publishTurns()
{
    for (const Service &service : m_service.board().services()) {
        const bool isOpen = m_service.clinic().isOpen(service, m_service.now());
        if (isOpen == m_closed.contains(service.id)) {
            publishState(service);
        }
        if (isOpen) {
            m_closed.remove(service.id);
        } else {
            m_closed.insert(service.id);
        }
    }
}

void QueuePublisher::broadcast(
    const QString &text, const QJsonObject &data, const QString &serviceId)
{
    const QJsonObject event =
        m_view.event(events::broadcast, {{u"message"_s, text}, {u"data"_s, data}});
    if (!serviceId.isEmpty()) {
        publish(serviceChannel(serviceId), event);
        return;
    }
    Audience waitingRooms;
    waitingRooms.channel = patientsChannel;
    waitingRooms.roles = {Role::Display};
    m_hub.publish(waitingRooms, events::broadcast, event);
    publish(staffChannel, event);
}

QList<Message> QueuePublisher::staffSnapshot() const
{
    QList<Message> messages {message(m_view.setup()), message(m_view.refresh())};
    for (const Service &service : m_service.board().services()) {
        if (m_service.isLow(service)) {
            messages.append(message(m_view.seriesLow(service)));
        }
    }
    return messages;
}

QList<Message> QueuePublisher::patientSnapshot(const QList<Visit> &visits) const
{
    QList<Message> messages;
    for (const Visit &visit : visits) {
        messages.append(message(m_view.visitUpdate(visit)));
        if (visit.state == State::Waiting) {
            const Instant now = m_service.now();
            messages.append(
                message(m_view.positionUpdate(visit, m_service.board().positionOf(visit, now),
                    m_service.board().estimateFor(visit, now).value_or(Estimate {}))));
        } else if (visit.state == State::Called) {
            messages.append(message(m_view.patientCalled(visit)));
        }
    }
    return messages;
}

} // namespace loket::queue
