// The visits that the server has told of: who waits first, in about the order in which they will be
// called (within one service exactly), then the others.
#pragma once

#include "client/core/keyedrows.h"
#include "client/queue/queuetypes.h"

namespace loket::client {

class VisitModel : public loket::client::FreshModel {
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
        AppointmentAtRole,
        NoShowOfferedRole,
        EligibleAtRole,
        CalledAtRole,
        StartedAtRole,
        VisitRole,
    };

    explicit VisitModel(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const QList<Visit> &values() const { return m_rows.values(); }
    int rowOf(const QString &id) const { return m_rows.rowOf(id); } // -1: none
    std::optional<Visit> find(const QString &id) const { return m_rows.find(id); }

    // Everything there is. What is known to be newer (`version`) stays as it
    // is.
    void refresh(const QList<Visit> &visits);
    // One visit's news. It goes to its `position` among the waiting of its service, whose positions
    // move with it. News older than what is known (`version`) are passed over.
    void update(const Visit &visit);

private:
    int rowFor(const Visit &visit, int old) const;
    void renumber(const QString &serviceId);
    KeyedRows<Visit> m_rows;
};

} // namespace loket::client
