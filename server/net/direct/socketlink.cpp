#include "net/direct/socketlink.h"

#include "protocol/responsehead.h"
#include "protocol/websocketframe.h"

#include <QCryptographicHash>

#include <algorithm>

namespace loket {

namespace {

// RFC 6455, 1.3.
const QByteArray handshakeId = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

} // namespace

QByteArray handshakeResponse(const RequestHead &head, const std::optional<QByteArray> &extensions)
{
    const QByteArray key = head.value("sec-websocket-key") + handshakeId;
    QList<HttpHeader> headers {{"Upgrade", "websocket"}, {"Connection", "Upgrade"},
        {"Sec-WebSocket-Accept",
            QCryptographicHash::hash(key, QCryptographicHash::Sha1).toBase64()}};
    if (extensions) {
        headers.append({"Sec-WebSocket-Extensions", *extensions});
    }
    return responseHead(101, headers);
}

SocketLink::SocketLink(std::unique_ptr<Stream> stream, std::unique_ptr<Place> place,
    LinkContext &context, bool deflates)
    : m_context(context),
      m_place(std::move(place)),
      m_stream(std::move(stream)),
      m_deflates(deflates),
      m_reader(largestMessage()),
      m_since(now()),
      m_lastReceived(now()),
      m_lastPing(now())
{
    m_reader.setInflater(deflates ? &context.deflation.inflater() : nullptr);
    m_place->setOccupant(this);
    ++m_context.counters.webSockets;
    m_context.links.insert(this);
}

SocketLink::~SocketLink()
{
    m_context.turns.leave(*this, m_account);
    sayClosed();
    --m_context.counters.webSockets;
    m_context.links.remove(this);
    m_context.left();
}

void SocketLink::start(QByteArrayView rest)
{
    m_stream->start(*this);
    if (!rest.isEmpty()) {
        received(rest);
    }
}

// Whose client has gone may be written to until linkClosed() comes.
void SocketLink::write(const QByteArray &frames)
{
    if (m_isClosing) {
        return;
    }
    if (isBehind()) {
        return close(closecodes::slowConsumer, QStringLiteral("slow consumer"));
    }
    if (m_deflates) {
        send(m_context.deflation.deflated(frames));
    } else {
        send(frames);
    }
    if (m_isHeard) {
        m_context.turns.charge(m_account, frames.size());
    }
}

void SocketLink::send(const QByteArray &frames)
{
    m_largest = std::max<qint64>(m_largest, frames.size());
    ++m_context.counters.messagesOut;
    m_context.counters.bytesOut += static_cast<quint64>(frames.size());
    m_stream->write(frames);
}

bool SocketLink::isBehind()
{
    const qint64 waiting = bytesWaiting();
    m_largest = waiting > 0 ? m_largest : 0;
    return waiting > m_context.limits.bytesWaiting + m_largest;
}

void SocketLink::startClosing()
{
    m_isClosing = true;
    m_deadline = now() + m_context.limits.closeTime;
}

void SocketLink::close(int code, const QString &reason)
{
    if (m_isClosing) {
        return;
    }
    startClosing();
    if (!reason.isEmpty()) {
        ++m_context.counters.closed[reason.toUtf8()];
    }
    m_stream->write(closeFrame(static_cast<quint16>(code), reason));
}

void SocketLink::abort()
{
    m_isClosing = true;
    m_stream->abort();
}

std::optional<Millis> SocketLink::replaceableSince() const
{
    return standing() == Standing::Stranger ? std::optional(m_since) : std::nullopt;
}

void SocketLink::makeWay()
{
    close(closecodes::tryAgainLater, u"the place is needed"_s);
    abort();
    m_place.reset();
}

void SocketLink::checkTime()
{
    if (m_deadline) {
        if (now() >= *m_deadline) {
            abort();
        }
        return;
    }
    if (m_isQuiet) {
        return;
    }
    const NetLimits &limits = m_context.limits;
    if (limits.idleTime > Millis::zero() && now() - m_lastReceived >= limits.idleTime) {
        ++m_context.counters.idleClosed;
        return close(closecodes::normal, QStringLiteral("idle"));
    }
    if (limits.pingInterval > Millis::zero() && now() - m_lastPing >= limits.pingInterval) {
        m_lastPing = now();
        m_stream->write(pingFrame());
    }
}

qint64 SocketLink::largestMessage() const
{
    const qint64 ofStrangers = m_context.limits.messageOf(Identity()).bytes;
    return m_listener ? m_listener->largestMessage(ofStrangers) : ofStrangers;
}

Standing SocketLink::standing() const
{
    return m_listener ? m_listener->standing() : Standing::Stranger;
}

void SocketLink::received(QByteArrayView bytes)
{
    if (m_unread.isEmpty()) {
        read(bytes);
    } else {
        m_unread += bytes;
    }
}

void SocketLink::goOn()
{
    read(std::exchange(m_unread, {}));
    m_stream->setPaused(!m_unread.isEmpty());
}

void SocketLink::read(QByteArrayView bytes)
{
    m_account.isStaff = standing() == Standing::Staff;
    while (m_isReading && !bytes.isEmpty()) {
        if (!m_context.turns.isOpenTo(m_account)) {
            m_unread = bytes.toByteArray();
            m_stream->setPaused(true);
            m_context.turns.wait(*this, m_account);
            break;
        }
        m_reader.setLargest(largestMessage());
        const auto message = m_reader.read(bytes);
        if (!message) {
            return breakOff(message.error());
        }
        if (*message) {
            m_isHeard = true;
            handle(**message);
            m_isHeard = false;
        }
    }
    answerPing();
}

// One answer is enough for all that came at once, or while something else waited to be sent (RFC
// 6455, 5.5.3).
void SocketLink::answerPing()
{
    if (m_ping && bytesWaiting() == 0) {
        write(pongFrame(*std::exchange(m_ping, std::nullopt)));
    }
}

void SocketLink::handle(const WebSocketMessage &message)
{
    using Type = WebSocketMessage::Type;
    if (message.type == Type::Close) {
        return handleClose(message);
    }
    if (m_isClosing) {
        return; // the client has not read the goodbye yet
    }
    m_lastReceived = now();
    if (m_listener) {
        m_listener->alive();
    }
    const NetLimits &limits = m_context.limits;
    const bool isControl = message.type == Type::Ping || message.type == Type::Pong;
    m_context.turns.charge(m_account,
        message.payload.size() + (isControl ? limits.turnCostOfControl : limits.turnCost));
    if (message.type == Type::Ping) {
        m_ping = message.payload;
    } else if (message.type != Type::Pong) {
        ++m_context.counters.messagesIn;
        m_context.counters.bytesIn += static_cast<quint64>(message.payload.size());
        if (m_listener && message.type == Type::Text) {
            m_listener->textReceived(message.payload);
        } else if (m_listener) {
            m_listener->binaryReceived(message.payload);
        }
    }
}

// The client's goodbye, or its answer to ours: it may come back before its connection has ended.
// The server is the one to end that (RFC 6455, 7.1.1).
void SocketLink::handleClose(const WebSocketMessage &close)
{
    const auto code = closeCodeOf(close);
    if (!code) {
        return breakOff(code.error());
    }
    m_isReading = false;
    if (!m_isClosing) {
        startClosing();
        m_stream->write(closeFrame(*code == closecodes::none ? closecodes::normal : *code, {}));
    }
    m_stream->finish();
    sayClosed();
}

// Of a client that does what it may not: no answer to the goodbye can be understood.
void SocketLink::breakOff(quint16 code)
{
    m_isReading = false;
    if (!m_isClosing) {
        close(code,
            code == closecodes::tooLarge ? QStringLiteral("message too large")
                                         : QStringLiteral("protocol error"));
    }
    m_stream->finish();
    sayClosed();
}

void SocketLink::drained()
{
    answerPing();
    if (m_listener && !m_isClosing) {
        m_listener->linkDrained();
    }
}

void SocketLink::ended()
{
    m_isClosing = true;
    sayClosed();
    deleteLater();
}

void SocketLink::sayClosed()
{
    if (Listener *listener = std::exchange(m_listener, nullptr)) {
        listener->linkClosed();
    }
}

} // namespace loket
