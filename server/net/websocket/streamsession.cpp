#include "net/websocket/streamsession.h"

#include "hub/patientwords.h"
#include "protocol/jsonenvelope.h"
#include "protocol/websocketframe.h"

#include <QMetaMethod>

namespace loket {

StreamSession::StreamSession(
    WebSocketLink &link, const Identity &identity, const ConnectionInfo &info, JsonContext &context)
    : m_context(context),
      m_link(&link),
      m_standing(identity.standing()),
      m_seesPatients(identity.seesPatients()),
      m_message(context.limits.messageOf(identity)),
      m_calls(context.limits.callsPerSecond, context.limits.callBurst, context.clock.monotonic())
{
    if (!identity.isAnonymous()) {
        m_id = m_context.hub.attach(m_context.streamFace, link, identity, info);
    }
    m_context.sessions.insert(this);
    m_link->setListener(this);
}

StreamSession::~StreamSession()
{
    m_context.sessions.remove(this);
    m_context.hub.detach(m_id);
    if (m_link) {
        m_link->setListener(nullptr);
        m_link->abort();
    }
}

void StreamSession::send(const QString &type, const QJsonObject &fields)
{
    if (m_link) {
        const QJsonObject shown = m_seesPatients ? fields : withoutPatients(fields);
        m_link->write(textFrame(toJson({.type = type, .more = shown}, m_context.clock.now())));
    }
}

void StreamSession::close()
{
    if (m_link) {
        m_link->close(closecodes::normal, {});
    }
}

void StreamSession::sendAway(const Error &error)
{
    refuse(error);
    if (m_link) {
        m_link->close(closecodes::policyViolation, error.code);
    }
}

void StreamSession::refuse(const Error &error)
{
    if (m_link) {
        m_link->write(textFrame(errorJson(error, m_context.clock.now())));
    }
}

bool StreamSession::isTooFast(qsizetype bytes)
{
    if (m_calls.take(m_context.clock.monotonic(), m_context.limits.callsOf(bytes))) {
        return false;
    }
    ++m_context.counters.rateLimited;
    if (m_link) {
        m_link->close(closecodes::policyViolation, u"rate limit"_s);
    }
    return true;
}

void StreamSession::binaryReceived(const QByteArray &bytes)
{
    if (!isTooFast(bytes.size())) {
        refuse(errors::invalidMessage(
            u"Invalid message format: send JSON as text, nothing binary."_s));
    }
}

// Each stream knows what it understands.
void StreamSession::hear(const ClientMessage &message)
{
    static const QMetaMethod hears = QMetaMethod::fromSignal(&StreamWriter::received);
    if (message.type == u"ping") {
        send(u"pong"_s, {});
    } else if (isSignalConnected(hears)) {
        Q_EMIT received(message.type, message.data);
    } else {
        refuse({u"UNKNOWN_COMMAND"_s, u"Unknown message type: %1."_s.arg(message.type.left(64))});
    }
}

void StreamSession::textReceived(const QByteArray &utf8)
{
    if (isTooFast(utf8.size())) {
        return;
    }
    if (const auto message = readClientMessage(utf8, m_message)) {
        hear(*message);
    } else {
        refuse(message.error());
    }
}

void StreamSession::linkDrained()
{
    m_context.hub.drained(m_id);
    Q_EMIT drained();
}

void StreamSession::linkClosed()
{
    m_link = nullptr;
    m_context.hub.detach(m_id);
    Q_EMIT closed();
    deleteLater();
}

} // namespace loket
