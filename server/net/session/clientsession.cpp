#include "net/session/clientsession.h"

#include "core/whendone.h"

#include <QJsonArray>

namespace loket {
namespace {

Error rateLimited(const QString &sentence)
{
    return {u"RATE_LIMITED"_s, sentence, 429};
}

} // namespace

ClientSession::ClientSession(const SessionContext &context)
    : m_context(context)
{
}

ClientSession::~ClientSession()
{
    leave();
}

void ClientSession::attach(Link &link, const Identity &identity, const ConnectionInfo &info)
{
    m_link = &link;
    m_id = m_context.hub.attach(m_context.face, link, identity, info);
}

void ClientSession::leave()
{
    m_link = nullptr;
    m_context.hub.detach(std::exchange(m_id, {}));
}

void ClientSession::write(const QByteArray &frames)
{
    if (m_link && !frames.isEmpty()) {
        m_link->write(frames);
    }
}

const Connection &ClientSession::connection() const
{
    return *m_context.hub.connection(m_id);
}

QJsonValue ClientSession::userId() const
{
    const QString &id = connection().identity.id;
    return id.isEmpty() ? QJsonValue() : QJsonValue(id);
}

Error ClientSession::tooManyMessages()
{
    return rateLimited(u"You send too many messages. Wait a moment."_s);
}

Error ClientSession::notInRoom(const QString &channel)
{
    return {u"NOT_IN_ROOM"_s, u"You are not in the room “%1”."_s.arg(channel.left(64)), 409};
}

void ClientSession::handle(const ClientMessage &message)
{
    if (message.type == u"ping"_s) {
        answer(message, {u"pong"_s});
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

void ClientSession::subscribe(const ClientMessage &message)
{
    auto subscription =
        m_context.hub.subscribe(m_id, message.channel, message.since, message.epoch);
    if (!subscription) {
        return refuse(message, subscription.error());
    }
    answer(message,
        {.event = u"subscribed"_s,
            .channel = subscription->channel,
            .position = {{u"seq"_s, static_cast<qint64>(subscription->seq)},
                {u"epoch"_s, subscription->epoch}, {u"recovered"_s, subscription->recovered}},
            .isNew = subscription->isNew});
    writeOld(std::move(subscription->messages));
}

// Without their publications: what the client knows of since is not moved back.
void ClientSession::writeOld(QList<Message> messages)
{
    for (Message &message : messages) {
        message.publication = 0;
    }
    write(framesOf(messages));
}

// All at once: what was missed may be more than what may wait.
QByteArray ClientSession::framesOf(const QList<Message> &messages) const
{
    QByteArray frames;
    for (const Message &message : messages) {
        frames += m_context.face.encode(message);
    }
    return frames;
}

void ClientSession::unsubscribe(const ClientMessage &message)
{
    m_context.hub.unsubscribe(m_id, message.channel);
    answer(message, {.event = u"unsubscribed"_s, .channel = message.channel});
}

void ClientSession::status(const ClientMessage &message)
{
    const Connection &own = connection();
    answer(message,
        {.event = u"status"_s,
            .data = {{u"connectionId"_s, toText(m_id)}, {u"userId"_s, userId()},
                {u"channels"_s, QJsonArray::fromStringList(own.channels)},
                {u"connectedAt"_s, toIso(own.connectedAt)},
                {u"lastActivity"_s, toIso(own.lastActivity)}}});
}

void ClientSession::publish(const ClientMessage &message)
{
    const QString event = message.event.isEmpty() ? publishedEvent : message.event;
    const Result<Done> named =
        event == publishedEvent ? Done {} : m_context.commands.checkPublished(event);
    const auto published = named.and_then([&](Done) {
        return m_context.hub.publishFrom(m_id, message.channel, message.data, event);
    });
    if (!published) {
        refuse(message, published.error());
    } else if (!message.id.isUndefined()) {
        done(message, {}, {});
    }
}

// A command may end when its client has gone.
void ClientSession::run(const ClientMessage &message)
{
    if (m_running >= m_context.limits.callsAtOnce) {
        ++m_context.counters.rateLimited;
        return refuse(message, rateLimited(u"Wait for the answers to your earlier commands."_s));
    }
    ++m_running;
    const Connection &own = connection();
    const RawCall call {
        message.type, message.data, own.identity, own.info.address, m_id, own.info.userAgent};
    whenDoneHere(m_context.commands.run(call), this, [this, message](const Result<Reply> &reply) {
        --m_running;
        auto news = reply.and_then([this](const Reply &made) { return joinAndLeave(made); });
        if (!news) {
            return refuse(message, news.error());
        }
        const QString event = reply->event.isEmpty() ? message.type : reply->event;
        done(message, reply->isQuiet ? QString() : event, reply->body);
        writeOld(std::move(*news));
    });
}

// Before the answer goes out; after it goes what newcomers to these channels get. Their rights
// hold: where a channel is not open to the caller, that is the answer, and so it is that one is not
// where one would leave.
Result<QList<Message>> ClientSession::joinAndLeave(const Reply &reply)
{
    QList<Message> messages;
    for (const QString &channel : reply.leave) {
        if (!connection().channels.contains(channel)) {
            return fail(notInRoom(channel));
        }
    }
    for (const QString &channel : reply.join) {
        auto subscription = m_context.hub.subscribe(m_id, channel);
        if (!subscription) {
            return fail(subscription.error());
        }
        messages += std::move(subscription->messages);
    }
    for (const QString &channel : reply.leave) {
        m_context.hub.unsubscribe(m_id, channel);
    }
    return messages;
}

} // namespace loket
