// The visits of today that are over, the last first, as far back as somebody has looked; what ends
// now comes in by itself. Lives on the GUI thread.
#pragma once

#include "client/core/entitymodel.h"
#include "client/queue/queuefeed.h"

namespace loket::client {

class DoneVisits final : public QObject {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *visits READ visitsModel CONSTANT)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    // Whose last stop was of one of these; empty: all.
    Q_PROPERTY(QStringList serviceIds READ serviceIds WRITE setServiceIds NOTIFY serviceIdsChanged)
public:
    // `connection` and `feed` must outlive it.
    DoneVisits(ServerConnection &connection, QueueFeed &feed, QObject *parent = nullptr);

    EntityModel<queue::ShownVisit> *visits() { return &m_visits; }
    int total() const { return m_total; }
    const QStringList &serviceIds() const { return m_serviceIds; }
    void setServiceIds(const QStringList &ids);
    // A page of those before; harmless where there are none.
    Q_INVOKABLE void loadMore();

Q_SIGNALS:
    void totalChanged();
    void serviceIdsChanged();

private:
    void begin();
    void ask(int offset);
    void take(int offset, const QJsonObject &answer);
    void hear(const queue::ShownVisit &visit);
    void setTotal(int total);
    FreshModel *visitsModel() { return &m_visits; }

    ServerConnection &m_connection;
    EntityModel<queue::ShownVisit> m_visits;
    QStringList m_serviceIds;
    int m_total = 0;
    bool m_isAsking = false;
    quint64 m_round = 0; // an answer to a question before is of no use
};

} // namespace loket::client
