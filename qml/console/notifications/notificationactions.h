// What people do with what they were told, and administrators with alerts and notices.
#pragma once

#include "client/notifications/alertsfeed.h"
#include "client/notifications/notificationsfeed.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class NotificationActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    // All must outlive it.
    NotificationActions(client::ServerConnection &connection, client::NotificationsFeed &feed,
        client::AlertsFeed &alerts, QObject *parent = nullptr);

    // Actions: "read", "read-all", "send", "withdraw".
    Q_INVOKABLE void read(const QString &id);
    // All that was told before this one, and it, too.
    Q_INVOKABLE void readUpTo(const QString &id);
    void send(bool isMaintenance, const QJsonObject &fields);
    Q_INVOKABLE void withdraw(const QString &alertId);

private:
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::NotificationsFeed &m_feed;
    client::AlertsFeed &m_alerts;
    QString m_reading; // what is being read
};

} // namespace loket::console
