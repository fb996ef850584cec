// Keeps the models of the queue as the server has it, for staff: follows the `staff` channel, which
// begins with a snapshot, and asks again from time to time for what no event tells (estimates, and
// who has risen by waiting). While the connection is gone the models are stale.
#pragma once

#include "client/core/channelfeed.h"
#include "client/queue/counterstate.h"
#include "client/queue/visitmodel.h"

#include <QTimer>

namespace loket::client {

struct FeedTimes {
    Millis afterEvent {1'000}; // the services' counts and estimates, once for a burst of events
    Millis between {30'000}; // everything
};

class QueueFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::FreshModel *visits READ visitsModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *services READ servicesModel CONSTANT)
    Q_PROPERTY(loket::client::FreshModel *counters READ countersModel CONSTANT)
    Q_PROPERTY(QString runningLow READ runningLow NOTIFY servicesChanged)
public:
    // `connection` must outlive the feed.
    explicit QueueFeed(
        ServerConnection &connection, FeedTimes times = {}, QObject *parent = nullptr);

    VisitModel *visits() { return &m_visits; }
    EntityModel<queue::ServiceStatus> *services() { return &m_services; } // by their prefixes
    EntityModel<CounterState> *counters() { return &m_counters; } // by their names
    // The services with few numbers left, and how many: `Dental (3)`. Empty: none.
    QString runningLow() const;

    // What a command's answer says of a visit or a counter; the same as an event.
    void takeVisit(const queue::ShownVisit &visit);
    void takeCounter(const queue::Counter &counter);

Q_SIGNALS:
    void servicesChanged();
    // Of one visit, as it is now.
    void told(const loket::queue::ShownVisit &visit);
    // Many have ended at once, and no word of each: the day was closed.
    void turned();

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void opened() override;
    void lost() override;
    void recovered() override;
    void askForEverything();
    void askForStatus();
    void askSoon();
    bool isOfAnotherDay(const queue::ShownVisit &visit) const;
    Result<Done> readVisits(const QJsonArray &array);
    void readCounters(const QJsonArray &array);
    void fillCounters();
    FreshModel *visitsModel() { return &m_visits; }
    FreshModel *servicesModel() { return &m_services; }
    FreshModel *countersModel() { return &m_counters; }

    VisitModel m_visits;
    EntityModel<queue::ServiceStatus> m_services;
    EntityModel<CounterState> m_counters;
    QList<queue::Counter> m_knownCounters;
    QString m_day; // the business day that it is
    QTimer m_soon;
    QTimer m_regularly;
};

} // namespace loket::client
