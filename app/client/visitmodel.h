// The visits that the server has told of, in the order in which it would call them.
#pragma once

#include "client/keyedlistmodel.h"
#include "client/queuetypes.h"

namespace loket::client {

class VisitModel : public KeyedListModel<Visit> {
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NumberRole,
        ServiceIdRole,
        ServiceNameRole,
        StateRole,
        PriorityRole,
        PositionRole,
        WaitLowRole,
        WaitHighRole,
        CounterIdRole,
        CounterNameRole,
        CallsRole,
        PatientNameRole,
        ReasonRole,
        IssuedAtRole,
        EligibleAtRole,
        CalledAtRole,
        StartedAtRole,
        VisitRole,
    };

    using KeyedListModel::KeyedListModel;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // Everything there is, in the server's order.
    void refresh(const QList<Visit> &visits);
    // One visit's news. It goes to its `position` among the waiting of its service, whose positions
    // move with it. News older than what is known (`version`) are passed over.
    void update(const Visit &visit);

private:
    int rowFor(const Visit &visit, int old) const;
    void renumber(const QString &serviceId);
};

} // namespace loket::client
