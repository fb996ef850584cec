#include "net/websocket/jsonsocketface.h"

#include "commands/routetree.h"
#include "net/http/readcredentials.h"
#include "net/websocket/jsonsession.h"
#include "net/websocket/streamsession.h"
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

void JsonSocketFace::serveStreams(Door &door)
{
    for (const StreamDeclaration &stream : m_context.commands.streams()) {
        door.add(UpgradeRoute {.path = stream.path,
            .accept = [this, &stream](const Arrival &arrival) { open(stream, arrival); },
            .identify = stream.right != Right::Anyone,
            .check =
                [this, &stream](const Arrival &arrival) {
                    return callOf(stream, arrival).and_then([this](const Call &call) {
                        return call.identity.isAnonymous() ? Result<Done>(Done {})
                                                           : m_context.hub.admit(call.identity);
                    });
                }});
    }
}

Result<Call> JsonSocketFace::callOf(const StreamDeclaration &stream, const Arrival &arrival) const
{
    return arrival.identity.and_then([&](const Identity &identity) {
        return jsonFromText(stream.fields,
            queryValues(arrival.head) + fieldsIn(stream.path, arrival.head.rawPath).value())
            .and_then([&](const QJsonObject &data) {
                return m_context.commands.checkStream(stream,
                    {.data = data,
                        .identity = identity,
                        .address = arrival.address,
                        .userAgent = userAgentOf(arrival.head)});
            });
    });
}

// Checked before: the call is a good one.
void JsonSocketFace::open(const StreamDeclaration &stream, const Arrival &arrival)
{
    Call call = callOf(stream, arrival).value();
    auto *session =
        new StreamSession(*arrival.link, call.identity, {call.address, call.userAgent}, m_context);
    call.connection = session->id();
    m_context.commands.streamOpened(stream, call);
    stream.handler(call, *session); // lives until its client has gone
}

QString StreamFace::name() const
{
    return u"stream"_s;
}

QByteArray StreamFace::encode(const Message &message) const
{
    ServerMessage sent {.type = message.event,
        .channel = message.channel,
        .seq = message.seq,
        .more = message.data};
    if (message.event != u"error"_s) {
        sent.data = jsonText(message.data);
    }
    return textFrame(toJson(sent, message.time));
}

QString JsonSocketFace::name() const
{
    return u"json"_s;
}

// Errors stand at the top of their message, so does what is flat, everything else in `data`.
QByteArray JsonSocketFace::encode(const Message &message) const
{
    if (m_context.commands.isFlatEvent(message.event)) {
        return textFrame(flatJson(message.event, message.data, message.channel, message.seq));
    }
    ServerMessage sent {.type = message.event, .channel = message.channel, .seq = message.seq};
    if (message.event == u"error"_s) {
        sent.more = message.data;
    } else {
        sent.data = jsonText(message.data);
    }
    return textFrame(toJson(sent, message.time));
}

} // namespace loket
