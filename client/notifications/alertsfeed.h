// Keeps the alerts and notices as administrators know them: with who has read them.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/notifications/alert.h"

namespace loket::client {

class AlertsFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit AlertsFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<notifications::Alert> *alerts() { return &m_alerts; } // the last sent first
    // What a command's answer says; the same as an event.
    void take(const notifications::Alert &alert) { m_alerts.update(alert); }

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_alerts.refresh(QList<notifications::Alert> {}); }

    EntityModel<notifications::Alert> m_alerts;
};

} // namespace loket::client
