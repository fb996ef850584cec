// Keeps the list of the clinic's displays and kiosks as the server tells it to staff on the
// channel `screens`, each time all of them.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "client/devices/screen.h"

namespace loket::client {

class ScreenFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit ScreenFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<Screen> *screens() { return &m_screens; } // by their names

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_screens.refresh(QList<Screen> {}); }

    EntityModel<Screen> m_screens;
};

} // namespace loket::client
