#include "net/websocket/jsonsession.h"

#include "commands/joining.h"
#include "core/whendone.h"
#include "protocol/websocketframe.h"

#include <QJsonArray>

namespace loket {

namespace {

QJsonValue valueOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

JsonSession::JsonSession(const Arrival &arrival, JsonContext &context)
    : m_context(context),
      m_link(arrival.link),
      m_address(arrival.address),
      m_message(context.limits.messageOf(*arrival.identity)),
      m_standing(arrival.identity->standing()),
      m_calls(context.limits.callsPerSecond, context.limits.callBurst, context.clock.monotonic()),
      m_refusals(context.limits.callsPerSecond / 10, context.limits.refusalBurst,
          context.clock.monotonic())
{
    m_id = m_context.hub.attach(m_context.face, *m_link, *arrival.identity,
        {m_address, QString::fromUtf8(arrival.head.value("user-agent")).left(256)});
    m_context.sessions.insert(this);
    m_link->setListener(this);
    welcome();
}

JsonSession::~JsonSession()
{
    m_context.sessions.remove(this);
    m_context.hub.detach(m_id);
    if (m_link) {
        m_link->setListener(nullptr);
        m_link->abort();
    }
}

void JsonSession::alive()
{
    m_context.hub.touch(m_id);
}

void JsonSession::linkDrained()
{
    m_context.hub.drained(m_id);
}

void JsonSession::linkClosed()
{
    m_link = nullptr;
    m_context.hub.detach(m_id);
    deleteLater();
}

const Connection &JsonSession::connection() const
{
    return *m_context.hub.connection(m_id);
}

// A command may end when its client has gone.
void JsonSession::write(const QByteArray &frames)
{
    if (m_link) {
        m_link->write(frames);
    }
}

void JsonSession::send(const ServerMessage &message)
{
    write(textFrame(toJson(message, m_context.clock.now())));
}

void JsonSession::sendError(const Error &error, const QJsonValue &id)
{
    write(textFrame(errorJson(error, m_context.clock.now(), id)));
}

void JsonSession::welcome()
{
    const Identity &identity = connection().identity;
    JsonFields data;
    data.add(u"connectionId"_s, jsonString(toText(m_id)));
    data.add(u"userId"_s, jsonValue(valueOrNull(identity.id)));
    data.add(u"serverTime"_s, jsonString(toIso(m_context.clock.now())));
    data.add(u"availableChannels"_s, jsonStrings(m_context.hub.channelsOpenTo(identity)));
    send({.type = u"welcome"_s, .data = data.take()});
}

bool JsonSession::isTooFast(qsizetype bytes)
{
    const Millis now = m_context.clock.monotonic();
    if (m_calls.take(now, m_context.limits.callsOf(bytes))) {
        return false;
    }
    ++m_context.counters.rateLimited;
    sendError({u"RATE_LIMITED"_s, u"You send too many messages. Wait a moment."_s, 429});
    if (!m_refusals.take(now)) {
        m_context.hub.close(m_id, closecodes::policyViolation, u"rate limit"_s);
    }
    return true;
}

void JsonSession::binaryReceived(const QByteArray &bytes)
{
    if (!isTooFast(bytes.size())) {
        sendError(errors::invalidMessage(
            u"Binary messages are not understood here; send JSON as text."_s));
    }
}

void JsonSession::textReceived(const QByteArray &utf8)
{
    if (isTooFast(utf8.size())) {
        return;
    }
    if (const auto message = readClientMessage(utf8, m_message)) {
        handle(*message);
    } else {
        sendError(message.error());
    }
}

void JsonSession::handle(const ClientMessage &message)
{
    if (message.type == u"ping"_s) {
        send({.type = u"pong"_s, .id = message.id});
    } else if (message.type == u"subscribe"_s) {
        subscribe(message);
    } else if (message.type == u"unsubscribe"_s) {
        unsubscribe(message);
    } else if (message.type == u"get_status"_s) {
        status(message);
    } else if (message.type == u"publish"_s) {
        publish(message);
    } else {
        run(message);
    }
}

void JsonSession::subscribe(const ClientMessage &message)
{
    const auto subscription =
        m_context.hub.subscribe(m_id, message.channel, message.since, message.epoch);
    if (!subscription) {
        return sendError(subscription.error(), message.id);
    }
    send({.type = u"subscribed"_s,
        .channel = subscription->channel,
        .id = message.id,
        .more = {{u"seq"_s, static_cast<qint64>(subscription->seq)},
            {u"epoch"_s, subscription->epoch}, {u"recovered"_s, subscription->recovered}}});
    write(subscription->messages);
}

void JsonSession::write(const QList<Message> &messages)
{
    QByteArray frames;
    for (const Message &message : messages) {
        frames += m_context.face.encode(message);
    }
    if (!frames.isEmpty()) {
        write(frames);
    }
}

void JsonSession::unsubscribe(const ClientMessage &message)
{
    m_context.hub.unsubscribe(m_id, message.channel);
    send({.type = u"unsubscribed"_s, .channel = message.channel, .id = message.id});
}

void JsonSession::status(const ClientMessage &message)
{
    const Connection &own = connection();
    send({.type = u"status"_s,
        .data = jsonText({
            {u"connectionId"_s, toText(m_id)},
            {u"userId"_s, valueOrNull(own.identity.id)},
            {u"channels"_s, QJsonArray::fromStringList(own.channels)},
            {u"connectedAt"_s, toIso(own.connectedAt)},
            {u"lastActivity"_s, toIso(own.lastActivity)},
        }),
        .id = message.id});
}

void JsonSession::publish(const ClientMessage &message)
{
    const auto published = m_context.hub.publishFrom(m_id, message.channel, message.data);
    if (!published) {
        sendError(published.error(), message.id);
    } else if (!message.id.isUndefined()) {
        send({.type = u"reply"_s, .data = jsonText({}), .id = message.id});
    }
}

void JsonSession::run(const ClientMessage &message)
{
    if (m_running >= m_context.limits.callsAtOnce) {
        ++m_context.counters.rateLimited;
        return sendError(
            {u"RATE_LIMITED"_s, u"Wait for the answers to your earlier commands."_s, 429},
            message.id);
    }
    ++m_running;
    const RawCall call {message.type, message.data, connection().identity, m_address, m_id,
        connection().info.userAgent};
    whenDoneHere(m_context.commands.run(call), this, [this, message](const Result<Reply> &reply) {
        --m_running;
        const auto news = reply.and_then(
            [this](const Reply &done) { return joinAndLeave(m_context.hub, m_id, done); });
        if (!news) {
            return sendError(news.error(), message.id);
        }
        answer(message, *reply);
        write(*news);
    });
}

// Its own answer; with an id the reply, too.
void JsonSession::answer(const ClientMessage &message, const Reply &reply)
{
    const QByteArray body = jsonText(reply.body);
    send({.type = reply.event.isEmpty() ? message.type : reply.event, .data = body});
    if (!message.id.isUndefined()) {
        send({.type = u"reply"_s, .data = body, .id = message.id});
    }
}

} // namespace loket
