#include "net/upgrader.h"

#include <QJsonArray>

namespace loket {

Result<Done> checkHandshake(const RequestHead &head)
{
    if (head.method != "GET" || head.hasBody()) {
        return fail({u"METHOD_NOT_ALLOWED"_s, u"A WebSocket is asked for with GET and no body."_s,
            405, {{u"allow"_s, QJsonArray {u"GET"_s}}}});
    }
    if (head.value("sec-websocket-version") != "13") {
        return fail(u"UPGRADE_REQUIRED"_s,
            u"Only version 13 of the WebSocket protocol is spoken here."_s, 426);
    }
    const auto key = QByteArray::fromBase64Encoding(
        head.value("sec-websocket-key"), QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16) {
        return fail(u"BAD_REQUEST"_s, u"Sec-WebSocket-Key must be 16 bytes in base64."_s, 400);
    }
    return Done {};
}

Upgrader::Upgrader(
    const Clock &clock, const NetLimits &limits, NetCounters &counters, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_limits(limits),
      m_counters(counters),
      m_server(QString(), QWebSocketServer::NonSecureMode)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &Upgrader::onNewConnection);
}

Upgrader::~Upgrader()
{
    for (SocketLink *link : std::exchange(m_links, {})) {
        link->disconnect(this);
        delete link;
    }
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        waiting.socket->disconnect(this);
        delete waiting.socket;
    }
}

void Upgrader::upgrade(QTcpSocket *socket, Accept done)
{
    const Ends ends {socket->peerAddress(), socket->peerPort(), socket->localAddress()};
    m_waiting.insert(ends, {socket, std::move(done), m_clock.monotonic() + m_limits.headTime});
    // A frame is handed over whole: the buffer must hold the largest one.
    socket->setReadBufferSize(m_limits.messageBytes + 64 * 1024);
    connect(socket, &QObject::destroyed, this, [this, ends] {
        m_waiting.remove(ends);
        tellWhenEmpty();
    });
    m_server.handleConnection(socket);
}

void Upgrader::onNewConnection()
{
    while (std::unique_ptr<QWebSocket> webSocket {m_server.nextPendingConnection()}) {
        const Ends ends {
            webSocket->peerAddress(), webSocket->peerPort(), webSocket->localAddress()};
        if (const Waiting waiting = m_waiting.take(ends); waiting.socket) {
            adopt(std::move(webSocket), waiting);
        }
    }
}

void Upgrader::adopt(std::unique_ptr<QWebSocket> webSocket, const Waiting &waiting)
{
    waiting.socket->disconnect(this);
    auto *link =
        new SocketLink(std::move(webSocket), waiting.socket, m_clock, m_limits, m_counters, this);
    m_links.insert(link);
    connect(link, &QObject::destroyed, this, [this, link] {
        m_links.remove(link);
        tellWhenEmpty();
    });
    waiting.done(link);
}

void Upgrader::tellWhenEmpty()
{
    if (isEmpty()) {
        Q_EMIT emptied();
    }
}

void Upgrader::checkTime()
{
    const auto links = m_links;
    for (SocketLink *link : links) {
        link->checkTime();
    }
    const Millis now = m_clock.monotonic();
    const auto waiting = m_waiting;
    for (const Waiting &entry : waiting) {
        if (now >= entry.deadline) {
            entry.socket->abort();
        }
    }
}

} // namespace loket
