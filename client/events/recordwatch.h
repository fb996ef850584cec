// How the record of events is, as the server tells those who may read it on the channel `events`.
// Lives on the connection's thread.
#pragma once

#include "client/core/serverconnection.h"
#include "vocabulary/events/recordstate.h"

#include <QObject>

namespace loket::client {

class RecordWatch final : public QObject {
    Q_OBJECT
    Q_PROPERTY(loket::events::RecordState record READ record NOTIFY changed)
    // There is something to show; `stale`: it is from before the connection was lost.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)
public:
    // `connection` must outlive it.
    explicit RecordWatch(ServerConnection &connection, QObject *parent = nullptr);

    const events::RecordState &record() const { return m_record; }
    bool isKnown() const { return m_isKnown; }
    bool isStale() const { return m_isStale; }
    // Whoever is signed in may hear of it, or nobody is any more.
    void listen();
    void forget();

Q_SIGNALS:
    void changed();

private:
    void receive(const ServerMessage &message);

    ServerConnection &m_connection;
    events::RecordState m_record;
    bool m_isKnown = false;
    bool m_isStale = true;
};

} // namespace loket::client
