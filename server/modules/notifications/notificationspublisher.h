// Who hears what of notifications, alerts and maintenance notices. Declares their channels.
#pragma once

#include "hub/hub.h"
#include "modules/notifications/notificationsservice.h"

#include <QObject>

namespace loket::notifications {

// Lives on the hub's thread. What is given by reference outlives it.
class NotificationsPublisher final : public QObject {
    Q_OBJECT
public:
    NotificationsPublisher(Hub &hub, NotificationsService &service, QObject *parent = nullptr);

    void declareChannels();
    // On the stream of reports' notifications: by itself on the channels that it names.
    void welcome(ConnectionId id);

private:
    void publishTold(const QStringList &people, const Notification &notification);
    void publishToEach(const QStringList &people, const QString &event, QJsonObject data);
    void publishAlert(const QString &id);
    void publishToAll(const Alert &alert, const QString &event, const QJsonObject &data);
    void publishWithdrawn(const Alert &alert);
    void publishMoved();
    void contributeAlerts(
        const QString &pattern, const std::function<bool(const Alert &)> &isThere);

    Hub &m_hub;
    NotificationsService &m_service;
};

} // namespace loket::notifications
