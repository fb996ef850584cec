#include "net/socketio/socketioconnection.h"

#include "protocol/websocketframe.h"

#include <algorithm>

namespace loket {
namespace {

using Type = SocketIoPacket::Type;

} // namespace

SocketIoConnection::SocketIoConnection(
    EngineIoSession &session, const EngineIoVisitor &visitor, const SocketIoContext &context)
    : m_session(session),
      m_context(context),
      m_visitor(visitor),
      m_maxPayload(session.maxPayload()),
      m_reader(context.options.limits),
      m_packets(
          context.options.packetsPerSecond, context.options.packetBurst, context.alarms.now()),
      m_refusals(context.options.packetsPerSecond / 10, context.options.refusalBurst,
          context.alarms.now()),
      m_connectEnd(context.alarms, [this] { close(closecodes::normal, u"no namespace joined"_s); })
{
    watch();
}

SocketIoConnection::~SocketIoConnection() = default;

void SocketIoConnection::received(const EngineIoPacket &message)
{
    m_packetBytes += message.data.size();
    const auto packet =
        message.isBinary ? m_reader.readBinary(message.data) : m_reader.readText(message.data);
    if (!packet) {
        return breakOff();
    }
    if (*packet && !isTooFast(**packet)) {
        handle(**packet);
    }
}

void SocketIoConnection::handle(const SocketIoPacket &packet)
{
    std::erase_if(m_sockets, [&packet](const auto &socket) {
        return socket->isOver() && packet.type == Type::Connect
            && socket->nsp().path() == packet.nsp;
    });
    SocketIoSocket *socket = find(packet.nsp);
    if (socket ? !socket->receive(packet) : packet.type != Type::Connect) {
        return breakOff();
    }
    if (!socket) {
        connectTo(packet);
    }
}

void SocketIoConnection::connectTo(const SocketIoPacket &packet)
{
    const auto nsp = std::find_if(m_context.namespaces.begin(), m_context.namespaces.end(),
        [&packet](const SocketIoNamespace *known) { return known->path() == packet.nsp; });
    if (nsp == m_context.namespaces.end()) {
        return send({.type = Type::ConnectError,
            .nsp = packet.nsp,
            .object = {{u"message"_s, u"Invalid namespace"_s}}});
    }
    m_sockets.push_back(
        std::make_unique<SocketIoSocket>(*this, **nsp, m_context.random.token().left(20)));
    m_sockets.back()->open(m_visitor, packet.object);
}

// Who sends too fast is told so where it waits for an answer; who goes on is closed.
bool SocketIoConnection::isTooFast(const SocketIoPacket &packet)
{
    const Millis now = m_context.alarms.now();
    const qint64 more = std::exchange(m_packetBytes, 0) / m_context.options.packetBytes;
    if (m_packets.take(now, static_cast<double>(1 + more))) {
        return false;
    }
    ++m_context.counters.rateLimited;
    if (SocketIoSocket *socket = find(packet.nsp)) {
        socket->receiveTooFast(packet);
    }
    if (!m_refusals.take(now)) {
        close(closecodes::policyViolation, u"rate limit"_s);
    }
    return true;
}

SocketIoSocket *SocketIoConnection::find(const QString &nsp) const
{
    const auto it = std::find_if(m_sockets.begin(), m_sockets.end(),
        [&nsp](const auto &socket) { return socket->nsp().path() == nsp; });
    return it == m_sockets.end() ? nullptr : it->get();
}

void SocketIoConnection::send(const SocketIoPacket &packet)
{
    m_session.send(socketIoFrames(packet));
}

void SocketIoConnection::write(const QByteArray &frames)
{
    m_session.send(frames);
}

qint64 SocketIoConnection::bytesWaiting() const
{
    return m_session.bytesWaiting();
}

qint64 SocketIoConnection::largestWaiting() const
{
    return m_session.largestWaiting();
}

void SocketIoConnection::close(int code, const QString &reason)
{
    m_session.close(code, reason);
}

void SocketIoConnection::breakOff()
{
    close(closecodes::protocolError, u"parse error"_s);
}

void SocketIoConnection::allow(const JsonLimits &limits, Standing standing)
{
    m_reader.allow(limits);
    m_session.allow(limits.bytes, standing);
}

void SocketIoConnection::watch()
{
    const bool isIn = std::any_of(m_sockets.begin(), m_sockets.end(),
        [](const auto &socket) { return socket->isConnected(); });
    if (isIn) {
        m_connectEnd.clear();
        return;
    }
    m_reader.allow(m_context.options.limits.json);
    m_session.allow(m_maxPayload, Standing::Stranger);
    if (!m_connectEnd.isSet()) {
        m_connectEnd.set(m_context.alarms.now() + m_context.options.connectTimeout);
    }
}

void SocketIoConnection::alive()
{
    for (const auto &socket : m_sockets) {
        socket->alive();
    }
}

void SocketIoConnection::drained()
{
    for (const auto &socket : m_sockets) {
        socket->drained();
    }
}

void SocketIoConnection::closed(const QString &reason)
{
    for (const auto &socket : m_sockets) {
        socket->end(reason);
    }
    m_connectEnd.clear();
}

} // namespace loket
