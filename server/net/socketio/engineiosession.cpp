#include "net/socketio/engineiosession.h"

#include "protocol/websocketframe.h"

#include <algorithm>

namespace loket {
namespace {

using PacketType = EngineIoPacket::Type;

// A client that changes to its WebSocket waits for its poll to end. A poll that comes when the
// WebSocket works already is held so long: most often the change is done by then.
constexpr Millis cutDelay {50};

constexpr int ok = 200;
constexpr int badRequest = 400;

} // namespace

EngineIoSession::EngineIoSession(const QString &sid, const EngineIoOptions &options, Alarms &alarms,
    std::function<void(EngineIoSession &)> ended)
    : m_sid(sid),
      m_options(options),
      m_ended(std::move(ended)),
      m_maxPayload(options.maxPayload),
      m_alarms(alarms),
      m_heartbeat(alarms, [this] { beat(); }),
      m_upgradeEnd(alarms, [this] { abandonUpgrade(); }),
      m_cut(alarms, [this] { cutPoll(); }),
      m_end(alarms, [this] { end(m_closeReason); })
{
}

EngineIoSession::~EngineIoSession() = default;

void EngineIoSession::setListener(std::unique_ptr<EngineIoListener> listener)
{
    m_listener = std::move(listener);
}

void EngineIoSession::noteUse()
{
    if (const auto used = std::exchange(m_used, {})) {
        used();
    }
}

void EngineIoSession::makeWay()
{
    end(u"made way"_s, closecodes::tryAgainLater);
}

void EngineIoSession::open(std::unique_ptr<EngineIoPoll> poll)
{
    m_poll = std::move(poll);
    sendPacket(handshake({u"websocket"_s}));
    startHeartbeat();
}

void EngineIoSession::open(Link &webSocket, bool base64)
{
    m_webSocket = &webSocket;
    m_base64 = base64;
    sendPacket(handshake({}));
    startHeartbeat();
}

EngineIoPacket EngineIoSession::handshake(const QStringList &upgrades) const
{
    return openPacket({.sid = m_sid,
        .upgrades = upgrades,
        .pingInterval = m_options.pingInterval,
        .pingTimeout = m_options.pingTimeout,
        .maxPayload = m_options.maxPayload});
}

void EngineIoSession::startHeartbeat()
{
    m_isPongDue = false;
    m_due = m_alarms.now() + m_options.pingInterval;
    m_heartbeat.set(m_due);
}

// The time for the answer runs from when the ping was due, so that it is exact; a server that was
// late itself leaves the client half of it at least.
void EngineIoSession::beat()
{
    if (m_isPongDue) {
        return end(m_state == State::Closing ? m_closeReason : u"ping timeout"_s);
    }
    m_isPongDue = true;
    m_due = std::max(m_due + m_options.pingTimeout, m_alarms.now() + m_options.pingTimeout / 2);
    m_heartbeat.set(m_due);
    sendPacket({.type = PacketType::Ping});
}

void EngineIoSession::pong()
{
    if (m_isPongDue) {
        startHeartbeat();
    }
}

void EngineIoSession::poll(std::unique_ptr<EngineIoPoll> poll)
{
    if (m_poll) {
        poll->answer(badRequest, {});
        answerPoll(PacketType::Close);
        return end(u"transport error"_s);
    }
    m_poll = std::move(poll);
    m_listener->alive();
    if (!m_queue.isEmpty()) {
        answerPoll();
        m_listener->drained();
    } else if (m_state == State::Closing) {
        answerPoll(PacketType::Close);
        end(m_closeReason);
    } else if (m_isProbed) {
        m_cut.set(m_alarms.now() + cutDelay);
    }
}

void EngineIoSession::pollAborted()
{
    m_poll.reset();
    end(u"transport error"_s);
}

EngineIoSession::Posted EngineIoSession::post(QByteArrayView payload)
{
    const auto packets = readEngineIoPayload(payload, {.bytes = m_maxPayload});
    if (!packets) {
        breakOff(u"parse error"_s);
        return Posted::Refused;
    }
    for (const EngineIoPacket &packet : *packets) {
        handle(packet);
    }
    return m_saidGoodbye ? Posted::Goodbye : Posted::Taken;
}

void EngineIoSession::answerPoll()
{
    const QByteArray payload = engineIoPayload(takeQueue());
    m_cut.clear();
    std::exchange(m_poll, nullptr)->answer(ok, payload);
}

QList<QByteArray> EngineIoSession::takeQueue()
{
    m_queueBytes = 0;
    m_largest = 0;
    return std::exchange(m_queue, {});
}

void EngineIoSession::answerPoll(PacketType type)
{
    m_cut.clear();
    std::exchange(m_poll, nullptr)->answer(ok, engineIoPayload({engineIoFrame({.type = type})}));
}

void EngineIoSession::cutPoll()
{
    if (m_poll) {
        answerPoll(PacketType::Noop);
    }
}

void EngineIoSession::handle(const EngineIoPacket &packet)
{
    if (m_state != State::Open) {
        return;
    }
    noteUse();
    m_listener->alive();
    switch (packet.type) {
    case PacketType::Message:
        return m_listener->received(packet);
    case PacketType::Pong:
        return pong();
    case PacketType::Close:
        m_saidGoodbye = true;
        cutPoll();
        return end(u"transport close"_s);
    case PacketType::Noop:
        return;
    case PacketType::Open:
    case PacketType::Ping:
    case PacketType::Upgrade:
        return breakOff(u"parse error"_s);
    }
}

void EngineIoSession::startUpgrade(Link &webSocket, bool base64)
{
    if (m_webSocket || m_candidate || m_state != State::Open) {
        return webSocket.close(closecodes::protocolError, u"no upgrade now"_s);
    }
    m_candidate = &webSocket;
    m_base64 = base64;
    m_upgradeEnd.set(m_alarms.now() + m_options.upgradeTimeout);
}

void EngineIoSession::handleProbe(const EngineIoPacket &packet)
{
    if (packet.type == PacketType::Ping && packet.data == "probe" && !m_isProbed) {
        noteUse();
        m_isProbed = true;
        m_candidate->write(engineIoFrame({.type = PacketType::Pong, .data = packet.data}));
        cutPoll();
    } else if (packet.type == PacketType::Upgrade && m_isProbed) {
        finishUpgrade();
    } else {
        abandonUpgrade();
    }
}

// A poll that still waits came after the client had changed.
void EngineIoSession::finishUpgrade()
{
    m_webSocket = std::exchange(m_candidate, nullptr);
    m_isProbed = false;
    m_upgradeEnd.clear();
    m_cut.clear();
    if (m_poll) {
        std::exchange(m_poll, nullptr)->answer(badRequest, {});
    }
    for (const QByteArray &frames : takeQueue()) {
        writeTo(*m_webSocket, frames);
    }
    m_listener->drained();
}

void EngineIoSession::abandonUpgrade()
{
    m_isProbed = false;
    m_upgradeEnd.clear();
    if (m_candidate) {
        std::exchange(m_candidate, nullptr)->close(closecodes::protocolError, u"no upgrade"_s);
    }
}

void EngineIoSession::textReceived(Link &webSocket, const QByteArray &utf8)
{
    const auto packet = readEngineIoPacket(utf8);
    if (&webSocket == m_candidate) {
        return packet ? handleProbe(*packet) : abandonUpgrade();
    }
    if (&webSocket != m_webSocket) {
        return;
    }
    if (utf8.size() > m_maxPayload) {
        return end(u"transport error"_s, closecodes::tooLarge);
    }
    return packet ? handle(*packet) : breakOff(u"parse error"_s);
}

void EngineIoSession::binaryReceived(Link &webSocket, const QByteArray &bytes)
{
    if (&webSocket == m_candidate) {
        return abandonUpgrade();
    }
    if (&webSocket != m_webSocket) {
        return;
    }
    if (bytes.size() > m_maxPayload) {
        return end(u"transport error"_s, closecodes::tooLarge);
    }
    handle({.data = bytes, .isBinary = true});
}

void EngineIoSession::webSocketDrained(Link &webSocket)
{
    if (&webSocket == m_webSocket && m_state == State::Open) {
        m_listener->drained();
    }
}

void EngineIoSession::webSocketClosed(Link &webSocket)
{
    if (&webSocket == m_candidate) {
        m_candidate = nullptr;
        abandonUpgrade();
    } else if (&webSocket == m_webSocket) {
        m_webSocket = nullptr;
        end(m_state == State::Closing ? m_closeReason : u"transport close"_s);
    }
}

void EngineIoSession::send(const QByteArray &frames)
{
    if (m_state == State::Open) {
        write(frames);
    }
}

void EngineIoSession::sendPacket(const EngineIoPacket &packet)
{
    write(engineIoFrame(packet));
}

void EngineIoSession::write(const QByteArray &frames)
{
    if (m_webSocket) {
        return writeTo(*m_webSocket, frames);
    }
    queue(frames);
    if (m_poll) {
        answerPoll();
    }
}

// Who asks and asks and never fetches the answers is closed.
void EngineIoSession::queue(const QByteArray &frames)
{
    if (m_queueBytes > m_options.bytesWaiting + m_largest && m_state == State::Open) {
        return close(closecodes::slowConsumer, u"slow consumer"_s);
    }
    m_queue.append(frames);
    m_queueBytes += frames.size();
    m_largest = std::max<qint64>(m_largest, frames.size());
}

void EngineIoSession::writeTo(Link &webSocket, const QByteArray &frames)
{
    webSocket.write(m_base64 ? engineIoTextFrames(frames) : frames);
}

qint64 EngineIoSession::bytesWaiting() const
{
    return m_webSocket ? m_webSocket->bytesWaiting() : m_queueBytes;
}

qint64 EngineIoSession::largestWaiting() const
{
    return m_webSocket ? m_webSocket->largestWaiting() : m_largest;
}

// The goodbye goes in an answer of its own: clients hear it before what came with it.
void EngineIoSession::close(int code, const QString &reason)
{
    if (m_state != State::Open) {
        return;
    }
    m_state = State::Closing;
    m_closeReason = reason;
    if (!m_isPongDue) { // who owes an answer has no more time than before
        m_heartbeat.clear();
    }
    abandonUpgrade();
    if (m_webSocket) {
        return m_webSocket->close(code, reason); // webSocketClosed() comes later
    }
    m_end.set(m_alarms.now() + (m_poll ? Millis::zero() : m_options.closeTime));
    if (m_poll) {
        answerPoll(PacketType::Close);
    }
}

void EngineIoSession::breakOff(const QString &reason)
{
    if (m_poll) {
        answerPoll(PacketType::Close);
    }
    end(reason, closecodes::protocolError);
}

void EngineIoSession::end(const QString &reason, int code)
{
    if (m_state == State::Closed) {
        return;
    }
    m_state = State::Closed;
    m_closeReason = QString(reason); // which may be itself
    noteUse();
    for (Alarm *alarm : {&m_heartbeat, &m_upgradeEnd, &m_cut, &m_end}) {
        alarm->clear();
    }
    abandonUpgrade();
    if (m_webSocket) {
        std::exchange(m_webSocket, nullptr)->close(code, reason);
    }
    if (m_poll) {
        std::exchange(m_poll, nullptr)->answer(badRequest, {});
    }
    m_listener->closed(reason);
    m_ended(*this);
}

} // namespace loket
