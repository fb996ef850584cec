#include "net/websocket/streamsession.h"

#include "hub/patientwords.h"
#include "protocol/websocketframe.h"

namespace loket {

StreamSession::StreamSession(
    WebSocketLink &link, const Identity &identity, const ConnectionInfo &info, JsonContext &context)
    : m_context(context),
      m_link(&link),
      m_standing(identity.standing()),
      m_seesPatients(identity.seesPatients())
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
