#include "peer.h"

#include "core/result.h"

namespace loket::bench {

QList<Peer> allPeers(const Programs &programs)
{
    QList<Peer> peers;
    for (const QString &door : programs.frontDoors) {
        const QString name = door == u"direct"_s ? u"loket"_s : u"loket (%1)"_s.arg(door);
        peers.append({name + u", JSON"_s, Dialect::Json, programs.loket, {}, door});
        peers.append({name + u", Socket.IO"_s, Dialect::SocketIo, programs.loket, {}, door});
    }
    if (programs.frontDoors.contains(u"qt"_s)) {
        peers.append({u"QWebSocketServer"_s, Dialect::Plain, programs.qtAlone});
    }
    peers.append(
        {u"socket.io"_s, Dialect::SocketIo, programs.node, {programs.scripts + u"/socketio.js"_s}});
    peers.append({u"ws"_s, Dialect::Plain, programs.node, {programs.scripts + u"/ws.js"_s}});
    if (!programs.uWebSockets.isEmpty()) {
        peers.append({u"uWebSockets"_s, Dialect::Plain, programs.uWebSockets});
    }
    return peers;
}

Host::Host(const Peer &peer)
{
    if (peer.isLoket()) {
        m_loket = std::make_unique<ServerUnderTest>(Loket {peer.program, peer.frontDoor});
    } else {
        m_other = std::make_unique<ServerProcess>(peer.program, peer.arguments);
    }
    m_service = {process().url(), peer.dialect};
    if (m_loket) {
        m_service.token = m_loket->token().toLatin1();
    }
}

} // namespace loket::bench
