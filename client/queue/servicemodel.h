// The services, in the order of their prefixes, with their numbers of the moment.
#pragma once

#include "client/core/keyedrows.h"
#include "client/core/naturalorder.h"
#include "client/queue/queuetypes.h"

namespace loket::client {

class ServiceModel : public loket::client::FreshModel {
    Q_OBJECT
    Q_PROPERTY(QString runningLow READ runningLow NOTIFY changed)
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        PrefixRole,
        WaitingRole,
        ServingRole,
        OpenCountersRole,
        WaitLowRole,
        WaitHighRole,
        NowServingRole, // the newest number called; empty: none
        NowCounterRole, // and where
    };

    explicit ServiceModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const QList<Service> &values() const { return m_rows.values(); }
    std::optional<Service> find(const QString &id) const { return m_rows.find(id); }

    void refresh(const QList<Service> &services)
    {
        m_rows.become(inNaturalOrder(services, &Service::prefix));
    }
    // The `services` of `queue:status`; entries that cannot be read are an error and change
    // nothing.
    Result<Done> refresh(const QJsonObject &status);
    // A `queue_update` for rooms: only the count of those who wait.
    void setWaiting(const QString &serviceId, int waiting);
    // The services with few numbers left, and how many: `Dental (3)`. Empty: none.
    QString runningLow() const;
    Q_INVOKABLE QString nameOf(const QString &serviceId) const;

private:
    KeyedRows<Service> m_rows;
};

} // namespace loket::client
