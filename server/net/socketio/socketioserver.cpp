#include "net/socketio/socketioserver.h"

namespace loket {
namespace {

EngineIoOptions engineOptions(const NetLimits &limits)
{
    EngineIoOptions options;
    options.maxPayload = static_cast<qsizetype>(limits.bodyOf(Identity()));
    options.bytesWaiting = limits.bytesWaiting;
    if (limits.pingInterval > Millis::zero()) {
        options.pingInterval = limits.pingInterval;
    }
    return options;
}

SocketIoOptions socketOptions(const NetLimits &limits)
{
    SocketIoOptions options;
    options.limits.json = limits.messageOf(Identity());
    options.packetsPerSecond = limits.callsPerSecond;
    options.packetBurst = limits.callBurst;
    options.refusalBurst = limits.refusalBurst;
    options.packetBytes = limits.callBytes;
    return options;
}

} // namespace

SocketIoServer::SocketIoServer(Hub &hub, const CommandRegistry &commands,
    IdentitySource &identities, const Clock &clock, Random &random, NetCounters &counters,
    const NetLimits &limits, Millis recoveryTime)
    : m_face(hub, commands, identities, clock, random, counters, recoveryTime, limits),
      m_alarms(clock),
      m_context {m_alarms, random, counters, socketOptions(limits), {&m_face}},
      m_engine(m_alarms, random, counters, limits, engineOptions(limits),
          [this](EngineIoSession &session, const EngineIoVisitor &visitor) {
              return std::make_unique<SocketIoConnection>(session, visitor, m_context);
          })
{
}

void SocketIoServer::serve(Door &door)
{
    m_engine.serve(door, u"/socket.io/"_s);
}

void SocketIoServer::shutDown()
{
    m_engine.shutDown();
}

} // namespace loket
