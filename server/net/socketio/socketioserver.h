// All that serves the clients of Socket.IO at `/socket.io/`.
#pragma once

#include "net/socketio/socketioface.h"

namespace loket {

// Lives on the hub's thread. What it is given by reference must outlive it.
class SocketIoServer final {
public:
    // `recoveryTime`: how long a client that was cut off may take to go on where it stopped; 0: not
    // at all.
    SocketIoServer(Hub &hub, const CommandRegistry &commands, IdentitySource &identities,
        const Clock &clock, Random &random, NetCounters &counters, const NetLimits &limits,
        Millis recoveryTime = {});

    // Before the door is opened.
    void serve(Door &door);
    // Says goodbye to those who poll; to be called before the door is shut down.
    void shutDown();

    const Face &face() const { return m_face; }
    int sessions() const { return m_engine.sessions(); }

private:
    SocketIoFace m_face;
    Alarms m_alarms;
    const SocketIoContext m_context;
    EngineIoServer m_engine;
};

} // namespace loket
