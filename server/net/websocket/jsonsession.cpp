#include "net/websocket/jsonsession.h"

#include "net/http/readcredentials.h"
#include "protocol/websocketframe.h"

namespace loket {

JsonSession::JsonSession(const Arrival &arrival, JsonContext &context)
    : ClientSession(context),
      m_context(context),
      m_link(arrival.link),
      m_message(context.limits.messageOf(*arrival.identity)),
      m_standing(arrival.identity->standing()),
      m_calls(context.limits.callsPerSecond, context.limits.callBurst, context.clock.monotonic()),
      m_refusals(context.limits.callsPerSecond / 10, context.limits.refusalBurst,
          context.clock.monotonic())
{
    attach(*m_link, *arrival.identity, {arrival.address, userAgentOf(arrival.head)});
    m_context.sessions.insert(this);
    m_link->setListener(this);
    welcome();
}

JsonSession::~JsonSession()
{
    m_context.sessions.remove(this);
    leave();
    if (m_link) {
        m_link->setListener(nullptr);
        m_link->abort();
    }
}

void JsonSession::linkClosed()
{
    m_link = nullptr;
    leave();
    deleteLater();
}

void JsonSession::send(const ServerMessage &message)
{
    write(textFrame(toJson(message, m_context.clock.now())));
}

void JsonSession::refuse(const ClientMessage &asked, const Error &error)
{
    write(textFrame(errorJson(error, m_context.clock.now(), asked.id)));
}

void JsonSession::welcome()
{
    JsonFields data;
    data.add(u"connectionId"_s, jsonString(toText(id())));
    data.add(u"userId"_s, jsonValue(userId()));
    data.add(u"serverTime"_s, jsonString(toIso(m_context.clock.now())));
    data.add(
        u"availableChannels"_s, jsonStrings(m_context.hub.channelsOpenTo(connection().identity)));
    send({.type = u"welcome"_s, .data = data.take()});
}

bool JsonSession::isTooFast(qsizetype bytes)
{
    const Millis now = m_context.clock.monotonic();
    if (m_calls.take(now, m_context.limits.callsOf(bytes))) {
        return false;
    }
    ++m_context.counters.rateLimited;
    refuse({}, tooManyMessages());
    if (!m_refusals.take(now)) {
        m_context.hub.close(id(), closecodes::policyViolation, u"rate limit"_s);
    }
    return true;
}

void JsonSession::binaryReceived(const QByteArray &bytes)
{
    if (!isTooFast(bytes.size())) {
        refuse({},
            errors::invalidMessage(
                u"Invalid message format: send JSON as text, nothing binary."_s));
    }
}

void JsonSession::textReceived(const QByteArray &utf8)
{
    if (isTooFast(utf8.size())) {
        return;
    }
    if (const auto message = readClientMessage(utf8, m_message,
            [this](const QString &type) { return m_context.commands.isFlatCommand(type); })) {
        handle(*message);
    } else {
        refuse({}, message.error());
    }
}

void JsonSession::answer(const ClientMessage &asked, const Answer &answer)
{
    send({.type = answer.event,
        .data = answer.data.isEmpty() ? QByteArray() : jsonText(answer.data),
        .channel = answer.channel,
        .id = asked.id,
        .more = answer.position});
}

// Its own answer; with an id the reply, too.
void JsonSession::done(const ClientMessage &asked, const QString &event, const QJsonObject &body)
{
    const QByteArray data = jsonText(body);
    if (m_context.commands.isFlatEvent(event)) {
        write(textFrame(flatJson(event, body)));
    } else if (!event.isEmpty()) {
        send({.type = event, .data = data});
    }
    if (!asked.id.isUndefined()) {
        send({.type = u"reply"_s, .data = data, .id = asked.id});
    }
}

} // namespace loket
