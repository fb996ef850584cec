// Keeps the models of the queue as the server has it, for staff: follows the `staff` channel, which
// begins with a snapshot, and asks again from time to time for what no event tells (estimates, and
// who has risen by waiting). While the connection is gone the models are stale.
#pragma once

#include "client/core/channelfeed.h"
#include "client/queue/countermodel.h"
#include "client/queue/servicemodel.h"
#include "client/queue/visitmodel.h"

#include <QTimer>

namespace loket::client {

struct FeedTimes {
    Millis afterEvent {1'000}; // the services' counts and estimates, once for a burst of events
    Millis between {30'000}; // everything
};

class QueueFeed final : public loket::client::ChannelFeed {
    Q_OBJECT
    Q_PROPERTY(loket::client::VisitModel *visits READ visits CONSTANT)
    Q_PROPERTY(loket::client::ServiceModel *services READ services CONSTANT)
    Q_PROPERTY(loket::client::CounterModel *counters READ counters CONSTANT)
public:
    // `connection` must outlive the feed.
    explicit QueueFeed(
        ServerConnection &connection, FeedTimes times = {}, QObject *parent = nullptr);

    VisitModel *visits() { return &m_visits; }
    ServiceModel *services() { return &m_services; }
    CounterModel *counters() { return &m_counters; }

    // What a command's answer says of a visit or a counter; the same as an event.
    void takeVisit(const Visit &visit);
    void takeCounter(const Counter &counter);

private:
    Result<Done> read(const QString &type, const QJsonObject &data) override;
    void forget() override;
    void opened() override;
    void lost() override;
    void recovered() override;
    void askForEverything();
    void askForStatus();
    void askSoon();
    Result<Done> readVisits(const QJsonArray &array);
    Result<Done> readCounters(const QJsonArray &array);
    void showNumbers();

    VisitModel m_visits;
    ServiceModel m_services;
    CounterModel m_counters;
    QTimer m_soon;
    QTimer m_regularly;
};

} // namespace loket::client
