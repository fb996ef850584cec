// What people look at before they have a report made: its first rows, what its filters can be. One
// after the other, at low priority; a look that nobody waits for any more ends.
#pragma once

#include "commands/command.h"
#include "hub/hub.h"
#include "modules/reports/reportmaking.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace loket::reports {

// Lives on the hub's thread.
class Glances final : public QObject {
    Q_OBJECT
public:
    // `hub` outlives it.
    explicit Glances(Hub &hub, QObject *parent = nullptr);
    ~Glances() override;

    using Look = Result<QJsonObject> (*)(const ReportOrder &, CheckProgress &);
    // What `look` finds, or what the order was refused with. REPORT_NOT_WANTED once the client is
    // gone, or its connection has looked in the same way for the same `view` (a field of the call)
    // again.
    QFuture<Result<Reply>> at(const Call &call, const Result<ReportOrder> &order, Look look);
    // All of them.
    void shutdown();

private:
    struct Glance {
        ConnectionId connection;
        QString view; // empty: it is not overtaken
        Look look;
        std::weak_ptr<CheckProgress> progress; // until it is over
    };
    void stop(const std::function<bool(const Glance &)> &isMeant);
    void stopWithout(const QFuture<void> &waiting, const std::shared_ptr<CheckProgress> &progress);

    QList<Glance> m_glances;
    QThreadPool m_pool;
};

} // namespace loket::reports
