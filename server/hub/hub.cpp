#include "hub/hub.h"

#include <QSet>

#include <algorithm>

namespace loket {

Hub::Hub(const Clock &clock, Random &random, HubLimits limits, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_limits(limits),
      m_epoch(random.id())
{
}

Hub::~Hub() = default;

void Hub::declare(ChannelRule rule)
{
    const CompiledRule &added = m_rules.emplace_back(std::move(rule));
    static const QRegularExpression placeholder(u"\\{[^}]*\\}"_s);
    for (const QString &name : added.declared.names) {
        const bool isKnown = std::any_of(m_families.begin(), m_families.end(),
            [&name](const Family &family) { return family.name == name; });
        const Match match = matchFor(QString(name).replace(placeholder, u"x"_s));
        Q_ASSERT_X(match.rule, "ChannelRule", qPrintable(name));
        if (!isKnown) {
            m_families.append({name, match.rule});
        }
    }
}

QList<ChannelRule> Hub::rules() const
{
    QList<ChannelRule> rules;
    for (const CompiledRule &rule : m_rules) {
        rules.append(rule.declared);
    }
    return rules;
}

void Hub::contribute(const QString &pattern, ChannelRule::Snapshot snapshot)
{
    m_contributions.push_back(
        {QRegularExpression(QRegularExpression::anchoredPattern(pattern)), std::move(snapshot)});
}

ConnectionId Hub::attach(const Face &face, Link &link, Identity identity, ConnectionInfo info)
{
    const ConnectionId id {++m_lastConnection};
    const Instant now = m_clock.now();
    Connection &connection = m_connections[m_lastConnection];
    connection.id = id;
    connection.face = &face;
    connection.link = &link;
    connection.identity = std::move(identity);
    connection.seesPatients = connection.identity.seesPatients();
    connection.info = std::move(info);
    connection.connectedAt = now;
    connection.lastActivity = now;
    if (!connection.identity.id.isEmpty()) {
        m_byUser[connection.identity.id].add(connection);
    }
    const Roles &roles = connection.identity.roles;
    for (const Role role : QSet<Role>(roles.begin(), roles.end())) {
        m_byRole[role].add(connection);
    }
    m_stats.connectionsByFace[face.name()] += 1;
    m_connectionsByKind[placeKindOf(connection.identity)] += 1;
    Q_EMIT attached(id);
    return id;
}

void Hub::detach(ConnectionId id)
{
    Connection *connection = find(id);
    if (!connection || !connection->link) {
        return;
    }
    connection->link = nullptr;
    connection->closing = true;
    if (m_delivering) {
        m_later.emplace_back([this, id] { detachNow(id); });
    } else {
        detachNow(id);
    }
}

void Hub::detachNow(ConnectionId id)
{
    Connection &connection = *find(id);
    while (!connection.channels.isEmpty()) {
        leave(connection, QString(connection.channels.last()));
    }
    const auto user = m_byUser.find(connection.identity.id);
    if (user != m_byUser.end()) {
        user->second.remove(connection);
        if (user->second.members().empty()) {
            m_byUser.erase(user);
        }
    }
    for (const Role role : connection.identity.roles) {
        m_byRole[role].remove(connection);
    }
    m_stats.connectionsByFace[connection.face->name()] -= 1;
    m_connectionsByKind[placeKindOf(connection.identity)] -= 1;
    m_connections.erase(static_cast<quint64>(id));
    Q_EMIT detached(id);
}

Connection *Hub::find(ConnectionId id)
{
    const auto it = m_connections.find(static_cast<quint64>(id));
    return it == m_connections.end() ? nullptr : &it->second;
}

const Connection *Hub::connection(ConnectionId id) const
{
    const auto it = m_connections.find(static_cast<quint64>(id));
    return it == m_connections.end() ? nullptr : &it->second;
}

QList<ConnectionId> Hub::connections() const
{
    QList<ConnectionId> ids;
    ids.reserve(qsizetype(m_connections.size()));
    for (const auto &[id, connection] : m_connections) {
        ids.append(ConnectionId {id});
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

void Hub::touch(ConnectionId id)
{
    if (Connection *connection = find(id)) {
        connection->lastActivity = m_clock.now();
    }
}

void Hub::close(ConnectionId id, int code, const QString &reason)
{
    Connection *connection = find(id);
    if (connection && !connection->closing) {
        connection->closing = true;
        connection->held.clear();
        connection->link->close(code, reason);
    }
}

void Hub::revoke(const QString &sessionId)
{
    if (!sessionId.isEmpty()) {
        expire([&sessionId](const Connection &c) { return c.identity.sessionId == sessionId; });
    }
}

void Hub::closeExpired()
{
    expire([now = m_clock.now()](const Connection &c) {
        return c.identity.expiresAt && *c.identity.expiresAt <= now;
    });
}

void Hub::moveInTime(Millis by)
{
    for (auto &[id, connection] : m_connections) {
        if (connection.identity.expiresAt) {
            *connection.identity.expiresAt += by;
        }
    }
}

void Hub::setExpiry(const QString &userId, std::optional<Instant> at)
{
    if (const auto it = m_byUser.find(userId); it != m_byUser.end()) {
        for (Connection *connection : it->second.members()) {
            connection->identity.expiresAt = at;
        }
    }
}

void Hub::expire(const std::function<bool(const Connection &)> &isOver)
{
    QList<ConnectionId> over;
    for (const auto &[id, connection] : m_connections) {
        if (!connection.closing && isOver(connection)) {
            over.append(connection.id);
        }
    }
    std::sort(over.begin(), over.end());
    for (const ConnectionId id : over) {
        send(id, u"error"_s,
            {{u"code"_s, u"AUTH_EXPIRED"_s},
                {u"message"_s, u"Your session has ended. Sign in again."_s}});
        close(id, 4001, u"AUTH_EXPIRED"_s);
    }
}

int Hub::subscribers(const QString &channel) const
{
    const auto it = m_channels.find(channel);
    return it == m_channels.end() ? 0 : int(it->second.subscribers.members().size());
}

bool Hub::isOnline(const QString &userId) const
{
    return m_byUser.contains(userId);
}

int Hub::connectionsOf(const QString &userId) const
{
    const auto it = m_byUser.find(userId);
    return it == m_byUser.end() ? 0 : int(it->second.members().size());
}

QList<ChannelStats> Hub::channelStats() const
{
    QList<ChannelStats> stats;
    for (const auto &[name, channel] : m_channels) {
        stats.append({name, int(channel.subscribers.members().size()), channel.published,
            channel.lastActivity});
    }
    std::sort(stats.begin(), stats.end(),
        [](const ChannelStats &a, const ChannelStats &b) { return a.name < b.name; });
    return stats;
}

HubStats Hub::stats() const
{
    return m_stats;
}

qint64 Hub::bytesWaiting() const
{
    qint64 bytes = 0;
    for (const auto &[id, connection] : m_connections) {
        bytes += connection.link ? connection.link->bytesWaiting() : 0;
        for (const HeldFrame &held : connection.held) {
            bytes += held.frame.size();
        }
    }
    return bytes;
}

} // namespace loket
