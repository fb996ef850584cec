// How many waited today against what is usual: asked for while somebody looks at it, a moment after
// something has happened in the queue, and when a quarter of an hour is over. Lives on the
// connection's thread.
#pragma once

#include "client/core/serverconnection.h"
#include "vocabulary/queue/daycurve.h"

#include <QObject>
#include <QTimer>

namespace loket::client {

class CurveFeed final : public QObject {
    Q_OBJECT
    Q_PROPERTY(loket::queue::DayCurve curve READ curve NOTIFY changed)
    // There is one to show; `stale`: it is from before the connection was lost.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
    // Of this moment, as is usual; -1: nothing is known.
    Q_PROPERTY(int usualWaiting READ usualWaiting NOTIFY changed)
    Q_PROPERTY(int usualServed READ usualServed NOTIFY changed)
public:
    // `connection` must outlive it. `afterEvent`: once for a burst of events.
    explicit CurveFeed(
        ServerConnection &connection, Millis afterEvent = Millis(2'000), QObject *parent = nullptr);

    const queue::DayCurve &curve() const { return m_curve; }
    bool isKnown() const { return m_isKnown; }
    bool isStale() const { return m_isStale; }
    int usualWaiting() const { return usual(m_curve.usual.waiting); }
    int usualServed() const { return usual(m_curve.usual.served); }

    // Somebody looks at it, or nobody any more.
    Q_INVOKABLE void setWatched(bool isWatched);
    void forget();

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Result<QJsonObject> &answer);
    int usual(const QList<int> &samples) const;

    ServerConnection &m_connection;
    queue::DayCurve m_curve;
    QTimer m_soon;
    QTimer m_quarter;
    bool m_isWatched = false;
    bool m_isKnown = false;
    bool m_isStale = true;
};

} // namespace loket::client
