// Keeps what the module has processed as the server has it.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/template/entry.h"

namespace loket::client {

class TemplateFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
public:
    // `connection` must outlive the feed.
    explicit TemplateFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<templates::Entry> *entries() { return &m_entries; } // newest first

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_entries.refresh(QList<templates::Entry> {}); }

    EntityModel<templates::Entry> m_entries;
};

} // namespace loket::client
