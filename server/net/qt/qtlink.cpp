#include "net/qt/qtlink.h"

#include "net/qt/qtfeed.h"
#include "protocol/websocketframe.h"

#include <algorithm>

namespace loket {

namespace {

// What is written within one turn of the event loop before it is sent.
constexpr qint64 mostHeld = 64 * 1024;

} // namespace

QtLink::QtLink(std::unique_ptr<QWebSocket> socket, QTcpSocket &carrier,
    std::unique_ptr<Place> place, Millis since, QtLinkContext &context)
    : m_context(context),
      m_socket(std::move(socket)),
      m_carrier(&carrier),
      m_tls(qobject_cast<QSslSocket *>(&carrier)),
      m_place(std::move(place)),
      m_since(since),
      m_lastReceived(now()),
      m_lastPing(now())
{
    m_place->setOccupant(this);
    ++m_context.counters.webSockets;
    m_context.links.insert(this);
    limitMessages();
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &QtLink::onText);
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &QtLink::onBinary);
    connect(m_socket.get(), &QWebSocket::pong, this, &QtLink::onPong);
    connect(m_carrier, &QTcpSocket::readyRead, this, &QtLink::onReadyRead);
    connect(m_carrier, &QTcpSocket::bytesWritten, this, &QtLink::onBytesWritten);
    if (m_tls) {
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &QtLink::onBytesWritten);
    }
    // Not from inside a write or a close.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &QtLink::onDisconnected,
        Qt::QueuedConnection);
}

QtLink::~QtLink()
{
    m_socket->disconnect(this);
    sayClosed();
    m_socket.reset();
    delete m_carrier; // QWebSocket leaves it
    --m_context.counters.webSockets;
    m_context.links.remove(this);
    m_context.left();
}

void QtLink::setListener(Listener *listener)
{
    m_listener = listener;
    limitMessages();
}

// QWebSocket keeps a message until it is whole: here is how much that may be.
void QtLink::limitMessages()
{
    const qint64 ofStrangers = m_context.limits.messageOf(Identity()).bytes;
    const auto largest =
        static_cast<quint64>(m_listener ? m_listener->largestMessage(ofStrangers) : ofStrangers);
    if (m_socket->maxAllowedIncomingMessageSize() != largest) {
        m_socket->setMaxAllowedIncomingFrameSize(largest);
        m_socket->setMaxAllowedIncomingMessageSize(largest);
    }
}

void QtLink::write(const QByteArray &frames)
{
    if (m_isClosing || frames.isEmpty() || !m_socket->isValid()) {
        return;
    }
    if (isBehind()) {
        return close(closecodes::slowConsumer, u"slow consumer"_s);
    }
    m_largest = std::max<qint64>(m_largest, frames.size());
    ++m_context.counters.messagesOut;
    m_context.counters.bytesOut += static_cast<quint64>(frames.size());
    if (m_carrier->bytesToWrite() == 0) {
        m_context.outbox.add(m_carrier);
    }
    m_carrier->write(frames);
    if (bytesWaiting() > mostHeld) {
        m_isWriting = true;
        m_carrier->flush();
        m_isWriting = false;
    }
}

qint64 QtLink::bytesWaiting() const
{
    if (!m_carrier) {
        return 0;
    }
    return m_carrier->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

bool QtLink::isBehind()
{
    const qint64 waiting = bytesWaiting();
    m_largest = waiting > 0 ? m_largest : 0;
    return waiting > m_context.limits.bytesWaiting + m_largest;
}

// QWebSocket has heard it, and has answered pings, be it to one who does not read.
void QtLink::onReadyRead()
{
    if (!m_isClosing && isBehind()) {
        close(closecodes::slowConsumer, u"slow consumer"_s);
    }
}

void QtLink::close(int code, const QString &reason)
{
    if (m_isClosing) {
        return;
    }
    m_isClosing = true;
    m_deadline = now() + m_context.limits.closeTime;
    if (!reason.isEmpty()) {
        ++m_context.counters.closed[reason.toUtf8()];
    }
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code), reason);
}

void QtLink::abort()
{
    m_isClosing = true;
    m_socket->abort();
}

std::optional<Millis> QtLink::replaceableSince() const
{
    const Standing standing = m_listener ? m_listener->standing() : Standing::Stranger;
    return standing == Standing::Stranger ? std::optional(m_since) : std::nullopt;
}

void QtLink::makeWay()
{
    close(closecodes::tryAgainLater, u"the place is needed"_s);
    abort();
    m_place.reset();
}

void QtLink::checkTime()
{
    const NetLimits &limits = m_context.limits;
    if (m_deadline && now() >= *m_deadline) {
        return abort();
    }
    if (m_isClosing || m_isQuiet) {
        return;
    }
    if (limits.idleTime > Millis::zero() && now() - m_lastReceived >= limits.idleTime) {
        ++m_context.counters.idleClosed;
        return close(closecodes::normal, u"idle"_s);
    }
    if (limits.pingInterval > Millis::zero() && now() - m_lastPing >= limits.pingInterval) {
        m_lastPing = now();
        m_socket->ping();
    }
}

bool QtLink::hears(qint64 bytes)
{
    if (m_isClosing || !m_listener) {
        return false;
    }
    m_lastReceived = now();
    ++m_context.counters.messagesIn;
    m_context.counters.bytesIn += static_cast<quint64>(bytes);
    m_listener->alive();
    return true;
}

void QtLink::hear(const QByteArray &early)
{
    if (!m_isClosing && m_carrier && m_carrier->isOpen()) {
        QtFeed::unread(*m_carrier, early);
        Q_EMIT m_carrier->readyRead();
    }
}

void QtLink::onText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (hears(utf8.size())) {
        m_listener->textReceived(utf8);
        limitMessages();
    }
}

void QtLink::onBinary(const QByteArray &bytes)
{
    if (hears(bytes.size())) {
        m_listener->binaryReceived(bytes);
        limitMessages();
    }
}

void QtLink::onPong()
{
    m_lastReceived = now();
    if (m_listener && !m_isClosing) {
        m_listener->alive();
    }
}

void QtLink::onBytesWritten()
{
    if (m_isWriting) {
        QMetaObject::invokeMethod(this, &QtLink::tellDrained, Qt::QueuedConnection);
    } else {
        tellDrained();
    }
}

void QtLink::tellDrained()
{
    if (m_listener && !m_isClosing && bytesWaiting() == 0) {
        m_listener->linkDrained();
    }
}

void QtLink::onDisconnected()
{
    if (!std::exchange(m_isClosing, true)) {
        countEnd();
    }
    sayClosed();
    deleteLater();
}

// Of a client that did what it may not, and was closed by QWebSocket.
void QtLink::countEnd()
{
    switch (int {m_socket->closeCode()}) {
    case closecodes::tooLarge:
        ++m_context.counters.closed["message too large"];
        break;
    case closecodes::protocolError:
    case closecodes::badData:
        ++m_context.counters.closed["protocol error"];
        break;
    default:
        break;
    }
}

void QtLink::sayClosed()
{
    if (Listener *listener = std::exchange(m_listener, nullptr)) {
        listener->linkClosed();
    }
}

} // namespace loket
