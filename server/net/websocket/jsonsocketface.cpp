#include "net/websocket/jsonsocketface.h"

#include "net/websocket/jsonsession.h"
#include "protocol/websocketframe.h"

namespace loket {

JsonSocketFace::JsonSocketFace(Hub &hub, const CommandRegistry &commands, const Clock &clock,
    NetCounters &counters, NetLimits limits, QObject *parent)
    : QObject(parent),
      m_context {{*this, hub, commands, clock, counters, limits}}
{
}

JsonSocketFace::~JsonSocketFace()
{
    qDeleteAll(std::exchange(m_context.sessions, {}));
}

void JsonSocketFace::accept(const Arrival &arrival)
{
    const auto sendAway = [&](const Error &error, quint16 code) {
        arrival.link->write(textFrame(errorJson(error, m_context.clock.now())));
        arrival.link->close(code, error.code);
    };
    if (!arrival.identity) {
        return sendAway(arrival.identity.error(), closecodes::unauthorized);
    }
    if (const auto admitted = m_context.hub.admit(*arrival.identity); !admitted) {
        return sendAway(admitted.error(), closecodes::tryAgainLater);
    }
    new JsonSession(arrival, m_context); // lives until its client has gone
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
        sent.data = jsonText(message.data);
    }
    return textFrame(toJson(sent, message.time));
}

void sayHealthy(const Arrival &arrival, const Clock &clock)
{
    arrival.link->write(
        textFrame(toJson({.type = u"health"_s, .more = {{u"status"_s, u"ok"_s}}}, clock.now())));
    arrival.link->close(closecodes::normal, {});
}

} // namespace loket
