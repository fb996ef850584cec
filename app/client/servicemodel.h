// The services with their numbers of the moment.
#pragma once

#include "client/keyedlistmodel.h"
#include "client/queuetypes.h"

namespace loket::client {

class ServiceModel : public KeyedListModel<Service> {
    Q_OBJECT
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

    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void refresh(const QList<Service> &services) { become(services); }
    // The `services` of `queue:status`; entries that cannot be read are an error and change
    // nothing.
    Result<Done> refresh(const QJsonObject &status);
    // A `queue_update` for rooms: only the count of those who wait.
    void setWaiting(const QString &serviceId, int waiting);
    Q_INVOKABLE QString nameOf(const QString &serviceId) const;
};

} // namespace loket::client
