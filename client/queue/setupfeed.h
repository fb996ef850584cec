// Keeps the services and counters as they are set up, for staff: as the channel `staff` tells.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/queue/counter.h"
#include "vocabulary/queue/service.h"

namespace loket::client {

class SetupFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit SetupFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<queue::Service> *services() { return &m_services; } // by their prefixes
    const EntityModel<queue::Service> *services() const { return &m_services; }
    EntityModel<queue::Counter> *counters() { return &m_counters; } // by their names

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;

    EntityModel<queue::Service> m_services;
    EntityModel<queue::Counter> m_counters;
};

} // namespace loket::client
