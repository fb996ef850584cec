#include "peer.h"

#include "core/result.h"

namespace loket::bench {

QList<Peer> allPeers(const Programs &programs)
{
    QList<Peer> peers {
        {u"loket, JSON"_s, Dialect::Json, programs.loket, {}, true},
        {u"loket, Socket.IO"_s, Dialect::SocketIo, programs.loket, {}, true},
        {u"socket.io"_s, Dialect::SocketIo, programs.node, {programs.scripts + u"/socketio.js"_s}},
        {u"ws"_s, Dialect::Plain, programs.node, {programs.scripts + u"/ws.js"_s}},
    };
    if (!programs.uWebSockets.isEmpty()) {
        peers.append({u"uWebSockets"_s, Dialect::Plain, programs.uWebSockets});
    }
    return peers;
}

Host::Host(const Peer &peer)
{
    if (peer.isLoket) {
        m_loket = std::make_unique<ServerUnderTest>(peer.program);
    } else {
        m_other = std::make_unique<ServerProcess>(peer.program, peer.arguments);
    }
    m_service = {process().url(), peer.dialect};
    if (m_loket) {
        m_service.token = m_loket->token().toLatin1();
    }
}

} // namespace loket::bench
