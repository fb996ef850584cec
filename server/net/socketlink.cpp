#include "net/socketlink.h"

#include "net/directsocket.h"
#include "protocol/websocketframe.h"

#include <QSslSocket>

namespace loket {

SocketLink::SocketLink(std::unique_ptr<QWebSocket> webSocket, QTcpSocket *socket,
    const Clock &clock, const NetLimits &limits, NetCounters &counters, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_limits(limits),
      m_counters(counters),
      m_webSocket(std::move(webSocket)),
      m_socket(socket),
      m_direct(qobject_cast<DirectSocket *>(socket)),
      m_tls(qobject_cast<QSslSocket *>(socket)),
      m_lastReceived(now()),
      m_lastPing(now())
{
    ++m_counters.webSockets;
    m_webSocket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(limits.messageBytes));
    m_webSocket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(limits.messageBytes));
    connect(m_webSocket.get(), &QWebSocket::textMessageReceived, this, &SocketLink::onText);
    connect(m_webSocket.get(), &QWebSocket::binaryMessageReceived, this, &SocketLink::onBinary);
    connect(m_webSocket.get(), &QWebSocket::pong, this, &SocketLink::onPong);
    connect(m_webSocket.get(), &QWebSocket::aboutToClose, this, &SocketLink::onAboutToClose);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &SocketLink::onBytesWritten);
    // Later, not from inside a write or a close.
    connect(m_socket, &QTcpSocket::disconnected, this, &SocketLink::onDisconnected,
        Qt::QueuedConnection);
    connect(m_socket, &QObject::destroyed, this, &SocketLink::onDisconnected, Qt::QueuedConnection);
    if (m_direct) {
        m_direct->releaseReadBuffer(); // that of the handshake serves the next one who comes
    }
}

SocketLink::~SocketLink()
{
    --m_counters.webSockets;
    m_webSocket->disconnect(this);
    if (m_socket) {
        m_socket->disconnect(this);
        delete m_socket;
    }
}

// Whose client has gone may be written to until closed() comes.
void SocketLink::write(const QByteArray &frames)
{
    if (m_isClosing || !m_socket || !m_socket->isWritable()) {
        return;
    }
    if (isBehind()) {
        return close(4008, QStringLiteral("slow consumer"));
    }
    m_largest = std::max<qint64>(m_largest, frames.size());
    ++m_counters.messagesOut;
    m_counters.bytesOut += static_cast<quint64>(frames.size());
    if (m_direct) {
        m_direct->post(frames);
    } else {
        m_socket->write(frames);
    }
}

bool SocketLink::isBehind()
{
    const qint64 waiting = bytesWaiting();
    m_largest = waiting > 0 ? m_largest : 0;
    return waiting > m_limits.bytesWaiting + m_largest;
}

qint64 SocketLink::bytesWaiting() const
{
    if (!m_socket) {
        return 0;
    }
    return m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void SocketLink::close(int code, const QString &reason)
{
    if (m_isClosing || !m_socket) {
        return;
    }
    m_isClosing = true;
    m_deadline = now() + m_limits.closeTime;
    if (!reason.isEmpty()) {
        ++m_counters.closed[reason.toUtf8()];
    }
    if (m_socket->isWritable()) {
        m_socket->write(closeFrame(static_cast<quint16>(code), reason));
    }
}

void SocketLink::abort()
{
    m_isClosing = true;
    if (m_socket) {
        m_socket->abort();
    }
}

void SocketLink::checkTime()
{
    if (!m_socket) {
        return;
    }
    releaseBuffer();
    if (m_socket->state() != QAbstractSocket::ConnectedState && !m_deadline) {
        m_deadline = now() + m_limits.closeTime; // the client said goodbye but does not read on
    }
    if (m_deadline) {
        if (now() >= *m_deadline) {
            abort();
        }
        return;
    }
    if (m_isQuiet) {
        return;
    }
    if (m_limits.idleTime > Millis::zero() && now() - m_lastReceived >= m_limits.idleTime) {
        ++m_counters.idleClosed;
        return close(1000, QStringLiteral("idle"));
    }
    if (m_limits.pingInterval > Millis::zero() && now() - m_lastPing >= m_limits.pingInterval) {
        m_lastPing = now();
        m_webSocket->ping();
    }
}

void SocketLink::releaseBuffer()
{
    if (m_direct && m_mayHoldBuffer && now() - m_lastReceived >= std::chrono::seconds(1)) {
        m_mayHoldBuffer = false;
        m_direct->releaseReadBuffer();
    }
}

void SocketLink::received(qsizetype bytes)
{
    m_lastReceived = now();
    m_mayHoldBuffer = true;
    ++m_counters.messagesIn;
    m_counters.bytesIn += static_cast<quint64>(bytes);
    Q_EMIT alive();
}

void SocketLink::onText(const QString &text)
{
    if (!m_isClosing) {
        const QByteArray utf8 = text.toUtf8();
        received(utf8.size());
        Q_EMIT textReceived(utf8);
    }
}

void SocketLink::onBinary(const QByteArray &bytes)
{
    if (!m_isClosing) {
        received(bytes.size());
        Q_EMIT binaryReceived(bytes);
    }
}

void SocketLink::onPong()
{
    m_lastReceived = now();
    m_mayHoldBuffer = true;
    Q_EMIT alive();
}

void SocketLink::onBytesWritten()
{
    if (bytesWaiting() == 0) {
        Q_EMIT drained();
    }
}

// QWebSocket ends what breaks the protocol or sends too much.
void SocketLink::onAboutToClose()
{
    static const std::map<int, QByteArray> reasons {
        {QWebSocketProtocol::CloseCodeTooMuchData, "message too large"},
        {QWebSocketProtocol::CloseCodeProtocolError, "protocol error"},
        {QWebSocketProtocol::CloseCodeWrongDatatype, "protocol error"}};
    const auto reason = reasons.find(m_webSocket->closeCode());
    if (!m_isClosing && reason != reasons.end()) {
        m_isClosing = true;
        ++m_counters.closed[reason->second];
    }
}

void SocketLink::onDisconnected()
{
    if (!m_isClosed) {
        m_isClosed = true;
        m_isClosing = true;
        Q_EMIT closed();
        deleteLater();
    }
}

} // namespace loket
