// What people do with broadcasts.
#pragma once

#include "client/broadcast/broadcastfeed.h"
#include "qml/console/core/actions.h"

namespace loket::console {

class BroadcastActions final : public loket::console::Actions {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program makes it.")
public:
    // Both must outlive it.
    BroadcastActions(client::ServerConnection &connection, client::BroadcastFeed &feed,
        QObject *parent = nullptr);

    // Actions: "send", "withdraw", "read".
    void send(const QJsonObject &fields);
    Q_INVOKABLE void withdraw(const QString &broadcastId);
    Q_INVOKABLE void read(const QString &broadcastId);

Q_SIGNALS:
    void sent(const loket::broadcast::Broadcast &broadcast);
    void withdrawn(const loket::broadcast::Broadcast &broadcast);

private:
    Result<Done> take(const QString &action, const QJsonObject &body) override;

    client::BroadcastFeed &m_feed;
};

} // namespace loket::console
