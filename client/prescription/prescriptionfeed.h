// Keeps the prescriptions as the server has them, for staff: as the channel `staff` tells.
#pragma once

#include "client/core/channelfeed.h"
#include "client/core/entitymodel.h"
#include "vocabulary/prescription/prescription.h"

namespace loket::client {

class PrescriptionFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *orders READ ordersModel CONSTANT)
public:
    // `connection` must outlive the feed.
    explicit PrescriptionFeed(ServerConnection &connection, QObject *parent = nullptr);

    // What is in work by priority, then by time; what is ready and what is over the newest first.
    EntityModel<prescription::Prescription> *orders() { return &m_orders; }
    const EntityModel<prescription::Prescription> *orders() const { return &m_orders; }
    const EntityModel<prescription::Pharmacy> *pharmacies() const { return &m_pharmacies; }

    // What a command's answer says; the same as an event.
    void take(const prescription::Prescription &order);

Q_SIGNALS:
    // It was ordered, or something happened to it, just now.
    void told(const QString &id, bool isNew);

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    FreshModel *ordersModel() { return &m_orders; }

    EntityModel<prescription::Prescription> m_orders;
    EntityModel<prescription::Pharmacy> m_pharmacies;
};

} // namespace loket::client
