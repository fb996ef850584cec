// Publication: encoded once for each face, and once more for who may not see patients, handed to
// everybody once.
#include "core/prefetch.h"
#include "hub/hub.h"

#include <QVarLengthArray>

#include <algorithm>

namespace loket {

namespace {

// Each step leads to the next: the connection, its link, what the link writes to.
void prefetchAfter(const std::vector<Connection *> &members, std::size_t place)
{
    constexpr std::size_t step = 4; // deliveries, about what one wait for memory takes
    constexpr std::size_t size = 128; // of what a delivery looks at in each
    if (place + 3 * step < members.size()) {
        prefetch(members[place + 3 * step], size);
    }
    if (place + 2 * step < members.size()) {
        prefetch(members[place + 2 * step]->link, size);
    }
    if (place + step < members.size() && members[place + step]->link) {
        members[place + step]->link->prefetch();
    }
}

} // namespace

struct Hub::Outgoing {
    const Message message;
    const Delivery delivery;
    quint64 &encoded;
    struct Frame {
        const Face *face;
        bool showsPatients;
        QByteArray bytes;
    };
    QVarLengthArray<Frame, 4> frames = {};

    const QByteArray &frameFor(const Connection &reader)
    {
        for (const Frame &frame : frames) {
            if (frame.face == reader.face && frame.showsPatients == reader.seesPatients) {
                return frame.bytes;
            }
        }
        ++encoded;
        frames.append({reader.face, reader.seesPatients,
            reader.face->encode(shownTo(reader.seesPatients, message))});
        return frames.last().bytes;
    }
};

// While frames are written nobody is detached and no group shrinks, whatever a link may set off.
template <class Work>
void Hub::undisturbed(Work work)
{
    if (m_delivering) {
        work();
        return;
    }
    m_delivering = true;
    work();
    m_delivering = false;
    settle();
}

Result<Done> Hub::mayPublish(const Identity &identity, const QString &channel) const
{
    return allowed(identity, channel, &ChannelRule::publish).map([](const Match &) {
        return Done {};
    });
}

Result<Done> Hub::publishFrom(
    ConnectionId id, const QString &channel, const QJsonObject &data, const QString &event)
{
    const Connection *connection = find(id);
    if (!connection || connection->closing) {
        return fail(errors::notFound(u"This connection is closed."_s));
    }
    if (auto may = mayPublish(connection->identity, channel); !may) {
        Q_EMIT refused(id, u"publish"_s, channel, may.error().code);
        return may;
    }
    Audience others;
    others.channel = channel;
    others.exceptConnections = {id};
    Q_EMIT spoke(id, channel);
    publish(others, event, data);
    return Done {};
}

void Hub::publish(const QString &channel, const QString &event, const QJsonObject &data)
{
    Audience audience;
    audience.channel = channel;
    publish(audience, event, data);
}

void Hub::publish(const Audience &audience, const QString &event, const QJsonObject &data)
{
    if (m_delivering) {
        m_later.emplace_back([this, audience, event, data] { publish(audience, event, data); });
        return;
    }
    undisturbed([&] { publishNow(audience, event, data); });
}

void Hub::settle()
{
    if (m_settling) {
        return;
    }
    m_settling = true;
    while (!m_later.empty()) {
        const auto work = std::move(m_later.front());
        m_later.pop_front();
        work();
    }
    m_settling = false;
}

void Hub::publishNow(const Audience &audience, const QString &event, const QJsonObject &data)
{
    ++m_stats.published;
    ++m_publication;
    Channel *channel = audience.channel.isEmpty() ? nullptr : numberedChannel(audience.channel);
    Outgoing outgoing {
        .message = {.event = event,
            .data = data,
            .channel = audience.shownAs.isEmpty() ? audience.channel : audience.shownAs,
            .seq = channel ? channel->history.seq() + 1 : 0,
            .time = m_clock.now(),
            .publication = m_publication,
            .isForStaff = audience.isForStaff},
        .delivery = channel ? channel->rule->declared.delivery : Delivery::Every,
        .encoded = m_stats.encoded};
    m_direct.add(audience, outgoing.message);
    passBy(audience);
    if (channel) {
        remember(*channel, outgoing.message);
        offerAll(channel->subscribers, outgoing);
    }
    for (const QString &user : audience.users) {
        if (const auto it = m_byUser.find(user); it != m_byUser.end()) {
            offerAll(it->second, outgoing);
        }
    }
    for (const Role role : audience.roles) {
        offerAll(m_byRole[role], outgoing);
    }
    for (const ConnectionId id : audience.connections) {
        if (Connection *connection = find(id)) {
            offer(*connection, outgoing);
        }
    }
}

// The channel of that name, made where clients may come to it later; nullptr where none can.
Channel *Hub::numberedChannel(const QString &name)
{
    const auto it = m_channels.find(name);
    if (it != m_channels.end()) {
        it->second.lastUse = ++m_uses;
        it->second.lastActivity = m_clock.now();
        return &it->second;
    }
    const Match match = matchFor(name);
    Channel *channel = match.rule ? channelFor(name, match) : nullptr;
    if (!channel) {
        // Nobody may later be told that this one was not missed.
        ++m_forgottenSeq;
        m_forgottenPublication = m_publication;
    }
    return channel;
}

void Hub::remember(Channel &channel, const Message &message)
{
    ++channel.published;
    m_historyBytes -= channel.history.bytes();
    channel.history.add(message);
    m_historyBytes += channel.history.bytes();
    if (m_historyBytes > m_limits.historyBytes) {
        forgetOldHistories();
    }
}

// The exceptions are marked as if the publication had reached them.
void Hub::passBy(const Audience &audience)
{
    for (const QString &user : audience.exceptUsers) {
        if (const auto it = m_byUser.find(user); it != m_byUser.end()) {
            for (Connection *connection : it->second.members()) {
                connection->publication = m_publication;
            }
        }
    }
    for (const ConnectionId id : audience.exceptConnections) {
        if (Connection *connection = find(id)) {
            connection->publication = m_publication;
        }
    }
}

// The group may grow under our hands (who comes now has the message from history), but not shrink.
void Hub::offerAll(const Group &receivers, Outgoing &outgoing)
{
    for (std::size_t i = 0, count = receivers.members().size(); i < count; ++i) {
        prefetchAfter(receivers.members(), i);
        offer(*receivers.members()[i], outgoing);
    }
}

void Hub::offer(Connection &connection, Outgoing &outgoing)
{
    if (connection.closing || connection.publication == m_publication) {
        return;
    }
    if (!isFor(connection.identity, outgoing.message)) {
        return;
    }
    connection.publication = m_publication;
    deliver(connection, outgoing.frameFor(connection), outgoing.message, outgoing.delivery);
}

void Hub::send(
    ConnectionId id, const QString &event, const QJsonObject &data, const QString &channel)
{
    Connection *connection = find(id);
    if (!connection || connection->closing) {
        return;
    }
    const Message message = shownTo(connection->seesPatients,
        {.event = event, .data = data, .channel = channel, .time = m_clock.now()});
    ++m_stats.encoded;
    undisturbed(
        [&] { deliver(*connection, connection->face->encode(message), message, Delivery::Every); });
}

void Hub::deliver(
    Connection &connection, const QByteArray &frame, const Message &message, Delivery delivery)
{
    if (!connection.held.empty()) {
        dropHeld(connection, message);
        flush(connection);
    }
    if (connection.held.empty() && hasRoom(connection, frame)) {
        ++m_stats.delivered;
        connection.link->write(frame);
    } else if (delivery == Delivery::LatestWins) {
        hold(connection, frame, message);
    } else {
        closeSlow(connection);
    }
}

// One frame is always taken, however large, where no more waits before it than may wait.
bool Hub::hasRoom(const Connection &connection, const QByteArray &frame) const
{
    const qint64 most = m_limits.bytesWaiting;
    const qint64 waiting = connection.link->bytesWaiting();
    return waiting == 0 || (frame.size() > most && waiting <= most)
        || waiting + frame.size() <= most + connection.link->largestWaiting();
}

void Hub::dropHeld(Connection &connection, const Message &message)
{
    m_stats.replaced += std::erase_if(connection.held, [&message](const HeldFrame &held) {
        return held.event == message.event && held.channel == message.channel;
    });
}

// What is held counts against the same cap: many channels do not hold more than one.
void Hub::hold(Connection &connection, const QByteArray &frame, const Message &message)
{
    dropHeld(connection, message);
    connection.held.push_back({message.channel, message.event, frame});
    qint64 bytes = 0;
    for (const HeldFrame &held : connection.held) {
        bytes += held.frame.size();
    }
    if (connection.held.size() > 1 && bytes > m_limits.bytesWaiting) {
        closeSlow(connection);
    }
}

void Hub::closeSlow(Connection &connection)
{
    ++m_stats.slowClosed;
    close(connection.id, 4008, u"slow consumer"_s);
}

void Hub::drained(ConnectionId id)
{
    Connection *connection = find(id);
    if (connection && !connection->held.empty()) {
        undisturbed([&] { flush(*connection); });
    }
}

void Hub::flush(Connection &connection)
{
    while (!connection.held.empty() && !connection.closing
        && hasRoom(connection, connection.held.front().frame)) {
        const QByteArray frame = std::move(connection.held.front().frame);
        connection.held.erase(connection.held.begin());
        ++m_stats.delivered;
        connection.link->write(frame);
    }
}

} // namespace loket
