#include "net/jsonsocketface.h"

#include "net/jsonsession.h"
#include "protocol/jsonenvelope.h"
#include "protocol/websocketframe.h"

namespace loket {

JsonSocketFace::JsonSocketFace(Hub &hub, const CommandRegistry &commands, const Clock &clock,
    NetCounters &counters, NetLimits limits, QObject *parent)
    : QObject(parent),
      m_context {*this, hub, commands, clock, counters, limits}
{
}

JsonSocketFace::~JsonSocketFace()
{
    for (JsonSession *session : std::exchange(m_sessions, {})) {
        session->disconnect(this);
        delete session;
    }
}

void JsonSocketFace::accept(const Arrival &arrival)
{
    if (!arrival.identity) {
        arrival.link->write(textFrame(errorJson(arrival.identity.error(), m_context.clock.now())));
        arrival.link->close(4001, arrival.identity.error().code);
        return;
    }
    auto *session = new JsonSession(arrival, m_context);
    m_sessions.insert(session);
    connect(session, &QObject::destroyed, this, [this, session] { m_sessions.remove(session); });
}

QString JsonSocketFace::name() const
{
    return u"json"_s;
}

// Errors stand at the top of their message, everything else in `data`.
QByteArray JsonSocketFace::encode(const Message &message) const
{
    ServerMessage sent {.type = message.event, .channel = message.channel, .seq = message.seq};
    if (message.event == u"error"_s) {
        sent.more = message.data;
    } else {
        sent.data = message.data;
    }
    return textFrame(toJson(sent, message.time));
}

void sayHealthy(const Arrival &arrival, const Clock &clock)
{
    arrival.link->write(
        textFrame(toJson({.type = u"health"_s, .more = {{u"status"_s, u"ok"_s}}}, clock.now())));
    arrival.link->close(1000, {});
}

} // namespace loket
