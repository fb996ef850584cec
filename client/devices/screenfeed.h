// Keeps the model of the clinic's displays and kiosks as the server tells it to staff on the
// channel `screens`, each time all of them.
#pragma once

#include "client/core/channelfeed.h"
#include "client/devices/screenmodel.h"

namespace loket::client {

class ScreenFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit ScreenFeed(ServerConnection &connection, QObject *parent = nullptr);

    ScreenModel *screens() { return &m_screens; }

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_screens.refresh({}); }

    ScreenModel m_screens;
};

} // namespace loket::client
