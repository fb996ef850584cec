// The face of `/ws`: JSON messages over a WebSocket (contract: JSON over WebSocket).
#pragma once

#include "net/session/clientsession.h"
#include "net/websocket/door.h"

#include <QSet>

namespace loket {

class JsonSession;

struct JsonContext : SessionContext {
    QSet<JsonSession *> sessions = {}; // of the clients that are there
};

// Lives on the hub's thread. What it is given by reference must outlive it.
class JsonSocketFace final : public QObject, public Face {
    Q_OBJECT
public:
    JsonSocketFace(Hub &hub, const CommandRegistry &commands, const Clock &clock,
        NetCounters &counters, NetLimits limits = {}, QObject *parent = nullptr);
    ~JsonSocketFace() override;

    // For an UpgradeRoute.
    void accept(const Arrival &arrival);

    QString name() const override;
    QByteArray encode(const Message &message) const override;

private:
    JsonContext m_context;
};

// For the UpgradeRoute of `/ws/health`: says that the server is there, and closes with 1000.
void sayHealthy(const Arrival &arrival, const Clock &clock);

} // namespace loket
