#include "modules/broadcast/broadcastpublisher.h"

#include "vocabulary/broadcast/notice.h"
#include "vocabulary/broadcast/rights.h"
#include "vocabulary/queue/names.h"

namespace loket::broadcast {

BroadcastPublisher::BroadcastPublisher(
    Hub &hub, BroadcastService &service, const Listeners &listeners, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(service),
      m_listeners(listeners)
{
    connect(&service, &BroadcastService::changed, this, &BroadcastPublisher::publishChange);
    connect(&service, &BroadcastService::begun, this, &BroadcastPublisher::noteListeners);
    connect(&service, &BroadcastService::readBy, this, &BroadcastPublisher::publishRead);
    connect(&service, &BroadcastService::moved, this, &BroadcastPublisher::publishAll);
    connect(&hub, &Hub::subscribed, this, &BroadcastPublisher::noteNewcomer);
}

// Newcomers, and those who come back, get all that is, and never what they missed (history 0).
void BroadcastPublisher::declareChannels()
{
    m_hub.declare({.pattern = staffChannel,
        .description = u"Broadcasts, with who sent them and how many have read them; for staff."_s,
        .subscribe = channels::staffOnly(),
        .publish = {},
        .history = 0,
        .snapshot = [this](const Identity &identity, const QString &) {
            return staffSnapshot(identity);
        }});
    m_hub.declare({.pattern = displaysChannel,
        .description = u"The broadcasts that displays show now."_s,
        .subscribe = channels::withRight(rights::readBroadcasts),
        .publish = {},
        .history = 0,
        .delivery = Delivery::LatestWins,
        .snapshot = [this](const Identity &, const QString &) {
            return QList {
                Message {.event = events::displays, .data = {{u"notices"_s, displayNotices()}}}};
        }});
    m_hub.contribute(queue::roomPrefix + u"(.+)"_s,
        [this](const Identity &, const QString &serviceId) -> QList<Message> {
            const QJsonArray notices = patientNotices().value(serviceId);
            if (notices.isEmpty()) {
                return {};
            }
            return {Message {.event = events::patients,
                .data = {{u"serviceId"_s, serviceId}, {u"notices"_s, notices}}}};
        });
}

void BroadcastPublisher::publishChange(const QString &id)
{
    if (const std::optional<Broadcast> broadcast = m_service.find(id)) {
        m_hub.publish(staffChannel, events::update, {{u"broadcast"_s, broadcast->toJson()}});
    }
    publishNotices();
}

// To the other consoles of the same person.
void BroadcastPublisher::publishRead(const QString &id, const Reader &reader)
{
    m_hub.publish(
        loket::Audience {.users = {reader.id}}, events::readByYou, {{u"broadcastId"_s, id}});
}

void BroadcastPublisher::publishAll()
{
    for (const Broadcast &broadcast : m_service.all()) {
        m_hub.publish(staffChannel, events::update, {{u"broadcast"_s, broadcast.toJson()}});
    }
    publishNotices();
}

void BroadcastPublisher::publishNotices()
{
    const QJsonArray displays = displayNotices();
    if (displays != m_toDisplays) {
        m_toDisplays = displays;
        m_hub.publish(displaysChannel, events::displays, {{u"notices"_s, displays}});
    }
    const QMap<QString, QJsonArray> before = std::exchange(m_toPatients, patientNotices());
    for (const QString &serviceId : before.keys() + m_toPatients.keys()) {
        const QJsonArray notices = m_toPatients.value(serviceId);
        if (notices != before.value(serviceId)) {
            m_hub.publish(queue::roomPrefix + serviceId, events::patients,
                {{u"serviceId"_s, serviceId}, {u"notices"_s, notices}});
        }
    }
}

void BroadcastPublisher::noteListeners(const QString &id)
{
    const std::optional<Broadcast> broadcast = m_service.find(id);
    const QList<Reader> people = broadcast ? m_listeners.people(*broadcast) : QList<Reader> {};
    if (!people.isEmpty()) {
        m_service.tell(id, people);
    }
}

void BroadcastPublisher::noteNewcomer(ConnectionId id, const QString &channel)
{
    const Connection *connection = m_hub.connection(id);
    if (channel != staffChannel || !connection) {
        return;
    }
    const Reader reader = readerOf(connection->identity);
    for (const Broadcast &broadcast : m_service.current()) {
        if (broadcast.isFor({reader.id, reader.name}, connection->identity.roles)
            && !m_service.board().wasTold(broadcast.id, reader.id)) {
            m_service.tell(broadcast.id, {reader});
        }
    }
}

QList<Message> BroadcastPublisher::staffSnapshot(const Identity &identity) const
{
    QJsonArray broadcasts;
    for (Broadcast broadcast : m_service.all()) {
        broadcast.isRead = m_service.board().hasRead(broadcast.id, identity.id);
        broadcasts.append(broadcast.toJson());
    }
    return {Message {.event = events::refresh, .data = {{u"broadcasts"_s, broadcasts}}}};
}

QJsonArray BroadcastPublisher::displayNotices() const
{
    QJsonArray notices;
    for (const Broadcast &broadcast : m_service.current()) {
        if (broadcast.audience.hasDisplays()) {
            notices.append(Notice::of(broadcast).toJson());
        }
    }
    return notices;
}

QMap<QString, QJsonArray> BroadcastPublisher::patientNotices() const
{
    QMap<QString, QJsonArray> notices;
    for (const Broadcast &broadcast : m_service.current()) {
        for (const QString &serviceId : broadcast.audience.patientsOf) {
            notices[serviceId].append(Notice::of(broadcast).toJson());
        }
    }
    return notices;
}

} // namespace loket::broadcast
