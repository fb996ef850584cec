#include "modules/notifications/notificationspublisher.h"

#include "vocabulary/json.h"
#include "vocabulary/notifications/names.h"

#include <QRegularExpression>

namespace loket::notifications {
namespace {

bool isOwn(const Alert &alert)
{
    return !alert.isForEveryone();
}

// Where everybody who works here hears of it: others are on some of them, too.
QStringList channelsOf(const Alert &alert)
{
    return {alert.kind == AlertKind::Maintenance ? channels::maintenance : channels::alerts,
        channels::levelOf(alert.level.text()), channels::everybody};
}

} // namespace

NotificationsPublisher::NotificationsPublisher(
    Hub &hub, NotificationsService &service, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(service)
{
    connect(&service, &NotificationsService::told, this, &NotificationsPublisher::publishTold);
    connect(&service, &NotificationsService::readBy, this,
        [this](const QString &personId, const QStringList &ids) {
            publishToEach({personId}, events::read, {{u"ids"_s, QJsonArray::fromStringList(ids)}});
        });
    connect(&service, &NotificationsService::settled, this,
        [this](const QStringList &people, const QStringList &ids) {
            publishToEach(people, events::gone, {{u"ids"_s, QJsonArray::fromStringList(ids)}});
        });
    connect(&service, &NotificationsService::sent, this, [this](const Alert &alert) {
        publishAlert(alert.id);
        publishToAll(alert, alert.event(), alert.published());
    });
    connect(&service, &NotificationsService::withdrawnAlert, this,
        &NotificationsPublisher::publishWithdrawn);
    connect(
        &service, &NotificationsService::alertChanged, this, &NotificationsPublisher::publishAlert);
    connect(&service, &NotificationsService::moved, this, &NotificationsPublisher::publishMoved);
}

// Who comes gets what is open now, whatever was missed meanwhile (history 0).
void NotificationsPublisher::declareChannels()
{
    m_hub.declare({.pattern = u"reports:(?:alerts|maintenance|system)"_s,
        .description = u"System alerts and maintenance notices that concern everybody who works "
                       "here; for staff."_s,
        .names = {channels::alerts, channels::maintenance, channels::system},
        .subscribe = loket::channels::staffOnly(),
        .publish = loket::channels::withRight(Right::Publish),
        .history = 0});
    m_hub.contribute(u"user:([^:]+):alerts"_s, [this](const Identity &, const QString &personId) {
        return QList<Message> {{.event = events::refresh,
            .data = {{u"notifications"_s, arrayOf(m_service.toldTo(personId))},
                {u"unread"_s, m_service.unread(personId)}}}};
    });
    m_hub.contribute(channels::admins, [this](const Identity &, const QString &) {
        return QList<Message> {
            {.event = alertevents::refresh, .data = {{u"alerts"_s, arrayOf(m_service.alerts())}}}};
    });
    contributeAlerts(channels::everybody, [](const Alert &alert) { return !isOwn(alert); });
    contributeAlerts(channels::alerts,
        [](const Alert &alert) { return !isOwn(alert) && alert.kind != AlertKind::Maintenance; });
    contributeAlerts(channels::maintenance,
        [](const Alert &alert) { return !isOwn(alert) && alert.kind == AlertKind::Maintenance; });
    for (const QString &level : textsOf<AlertLevel>()) {
        contributeAlerts(channels::levelOf(level),
            [level](const Alert &alert) { return !isOwn(alert) && alert.level.text() == level; });
    }
    m_hub.contribute(u"user:([^:]+):reports"_s, [this](const Identity &who, const QString &) {
        QList<Message> open;
        for (const Alert &alert : m_service.openAlerts()) {
            if (isOwn(alert) && alert.concerns(who.roles)) {
                open.append({.event = alert.event(), .data = alert.published()});
            }
        }
        return open;
    });
}

void NotificationsPublisher::contributeAlerts(
    const QString &pattern, const std::function<bool(const Alert &)> &isThere)
{
    m_hub.contribute(
        QRegularExpression::escape(pattern), [this, isThere](const Identity &, const QString &) {
            QList<Message> open;
            for (const Alert &alert : m_service.openAlerts()) {
                if (isThere(alert)) {
                    open.append(
                        {.event = alert.event(), .data = alert.published(), .isForStaff = true});
                }
            }
            return open;
        });
}

void NotificationsPublisher::welcome(ConnectionId id)
{
    const Connection *connection = m_hub.connection(id);
    if (!connection) {
        return;
    }
    const QString personId = connection->identity.id;
    const QStringList wanted {
        channels::system, channels::maintenance, channels::alerts, channels::reportsOf(personId)};
    QJsonArray names;
    QList<Message> now;
    for (const QString &channel : wanted) {
        const Result<Subscription> subscription = m_hub.subscribe(id, channel);
        if (!subscription) {
            continue;
        }
        names.append(channel);
        for (Message message : subscription->messages) {
            message.channel = channel;
            now.append(message);
        }
    }
    m_hub.send(id, u"welcome"_s, {{u"subscribedChannels"_s, names}, {u"userId"_s, personId}});
    for (const Message &message : now) {
        m_hub.send(id, message.event, message.data, message.channel);
    }
}

void NotificationsPublisher::publishTold(
    const QStringList &people, const Notification &notification)
{
    publishToEach(people, events::told, {{u"notification"_s, notification.toJson()}});
    const std::optional<Alert> alert = m_service.findAlert(notification.about);
    if (!alert || alert->event() != notification.kind) {
        return;
    }
    publishAlert(alert->id);
    for (const QString &personId : isOwn(*alert) ? people : QStringList {}) {
        m_hub.publish(channels::reportsOf(personId), alert->event(), alert->published());
    }
}

void NotificationsPublisher::publishToEach(
    const QStringList &people, const QString &event, QJsonObject data)
{
    for (const QString &personId : people) {
        data.insert(u"unread"_s, m_service.unread(personId));
        m_hub.publish(channels::alertsOf(personId), event, data);
    }
}

void NotificationsPublisher::publishAlert(const QString &id)
{
    if (const std::optional<Alert> alert = m_service.findAlert(id)) {
        m_hub.publish(channels::admins, alertevents::update, {{u"alert"_s, alert->toJson()}});
    }
}

void NotificationsPublisher::publishToAll(
    const Alert &alert, const QString &event, const QJsonObject &data)
{
    for (const QString &channel : isOwn(alert) ? QStringList {} : channelsOf(alert)) {
        m_hub.publish({.channel = channel, .isForStaff = true}, event, data);
    }
}

void NotificationsPublisher::publishWithdrawn(const Alert &alert)
{
    const QJsonObject data {{u"alertId"_s, alert.id}};
    publishAlert(alert.id);
    publishToAll(alert, published::withdrawn, data);
    for (const ConnectionId id : isOwn(alert) ? m_hub.connections() : QList<ConnectionId> {}) {
        const Connection *connection = m_hub.connection(id);
        const QString own = channels::reportsOf(connection->identity.id);
        if (alert.concerns(connection->identity.roles) && connection->channels.contains(own)) {
            m_hub.send(id, published::withdrawn, data, own);
        }
    }
}

void NotificationsPublisher::publishMoved()
{
    for (const Alert &alert : m_service.alerts()) {
        publishAlert(alert.id);
    }
}

} // namespace loket::notifications
