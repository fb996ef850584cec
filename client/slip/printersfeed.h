// Keeps the list of the house's printers as the server tells it, each time all of them.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/slip/printer.h"

namespace loket::client {

class PrintersFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *printers READ model CONSTANT)
public:
    // `connection` must outlive the feed.
    explicit PrintersFeed(ServerConnection &connection, QObject *parent = nullptr);

    EntityModel<slip::Printer> *printers() { return &m_printers; } // by their names

private:
    FreshModel *model() { return &m_printers; }
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override { m_printers.refresh(QList<slip::Printer> {}); }

    EntityModel<slip::Printer> m_printers;
};

} // namespace loket::client
