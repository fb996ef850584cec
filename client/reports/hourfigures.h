// Who came in each hour of today, and how long they waited for their first call: as it changes,
// from the stream of the report `arrivals-by-hour`, while somebody looks at it.
#pragma once

#include "client/core/serverconnection.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class QWebSocket;

namespace loket::client {

struct HourFigure {
    Q_GADGET
    Q_PROPERTY(int hour MEMBER hour)
    Q_PROPERTY(int arrivals MEMBER arrivals)
    Q_PROPERTY(int called MEMBER called)
    Q_PROPERTY(double waitMean MEMBER waitMean)
public:
    int hour = 0; // on the clinic's clocks
    int arrivals = 0;
    int called = 0; // of these
    double waitMean = -1; // minutes until the first call; -1: nobody was called

    bool operator==(const HourFigure &) const = default;
};

// Lives on the connection's thread.
class HourFigures final : public QObject {
    Q_OBJECT
    Q_PROPERTY(QList<loket::client::HourFigure> hours READ hours NOTIFY changed)
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit HourFigures(ServerConnection &connection, QObject *parent = nullptr);

    const QList<HourFigure> &hours() const { return m_hours; } // those in which somebody came
    bool isKnown() const { return m_isKnown; }
    bool isStale() const { return m_isStale; } // from before the connection was lost

    // Somebody looks at it, or nobody any more.
    Q_INVOKABLE void setWatched(bool isWatched);
    void forget();

Q_SIGNALS:
    void changed();

private:
    void open();
    void close();
    void lost();
    void read(const QString &text);

    ServerConnection &m_connection;
    QPointer<QWebSocket> m_socket;
    QTimer m_retry;
    QList<HourFigure> m_hours;
    bool m_isWatched = false;
    bool m_isKnown = false;
    bool m_isStale = true;
};

} // namespace loket::client
