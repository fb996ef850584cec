// Keeps the broadcasts as staff know them, and which of them this person has still to read.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/broadcast/broadcast.h"

namespace loket::client {

class BroadcastFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit BroadcastFeed(ServerConnection &connection, QObject *parent = nullptr);

    // Those that are current, then those that are planned, then those that were.
    EntityModel<broadcast::Broadcast> *all() { return &m_all; }
    const EntityModel<broadcast::Broadcast> *all() const { return &m_all; }
    // Current, for who is signed in here, and not yet read; the loudest first, then the oldest.
    EntityModel<broadcast::Broadcast> *unread() { return &m_unread; }

    // What a command's answer says; the same as an event.
    void take(const broadcast::Broadcast &broadcast);
    void takeRead(const QString &id);
    // Older ones, beside those that there are.
    Result<Done> takePast(const QJsonArray &broadcasts);
    int pastCount() const;

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_all.refresh(QList<broadcast::Broadcast> {}); }
    void sortOut();

    EntityModel<broadcast::Broadcast> m_all;
    EntityModel<broadcast::Broadcast> m_unread;
};

} // namespace loket::client
