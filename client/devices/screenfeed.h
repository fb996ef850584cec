// Keeps the model of the clinic's displays and kiosks as the server tells it to staff on the
// channel `screens`. While the connection is gone the model is stale.
#pragma once

#include "client/core/serverconnection.h"
#include "client/devices/screenmodel.h"

#include <QObject>

namespace loket::client {

class ScreenFeed final : public QObject {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit ScreenFeed(ServerConnection &connection, QObject *parent = nullptr);

    ScreenModel *screens() { return &m_screens; }

private:
    void connectionChanged();
    void subscribed(const QString &channel, bool recovered);
    void receive(const ServerMessage &message);

    ServerConnection &m_connection;
    ScreenModel m_screens;
};

} // namespace loket::client
