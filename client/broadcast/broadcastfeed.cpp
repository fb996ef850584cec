#include "client/broadcast/broadcastfeed.h"

#include "vocabulary/broadcast/names.h"

#include <algorithm>
#include <tuple>

namespace loket::client {

using broadcast::Broadcast;
using broadcast::Level;
using broadcast::State;

namespace {

// Planned ones in the order in which they begin, the others the newest first.
bool standsBefore(const Broadcast &a, const Broadcast &b)
{
    const auto place = [](const Broadcast &one) {
        const State state = one.state;
        const qint64 from = toMillis(one.from);
        const qint64 way = state == State::Planned ? from
            : state == State::Current              ? -from
                                                   : -toMillis(one.endsAt());
        return std::tuple(state == State::Current ? 0 : state == State::Planned ? 1 : 2, way);
    };
    return place(a) < place(b);
}

bool isLouder(const Broadcast &a, const Broadcast &b)
{
    const auto place = [](const Broadcast &one) {
        const Level level = one.level;
        return std::tuple(level == Level::Unknown ? 0 : -static_cast<int>(level), one.from);
    };
    return place(a) < place(b);
}

Roles rolesIn(const QStringList &names)
{
    Roles roles;
    for (const QString &name : names) {
        if (const std::optional<Role> role = fromText<Role>(name)) {
            roles.append(*role);
        }
    }
    return roles;
}

} // namespace

BroadcastFeed::BroadcastFeed(ServerConnection &connection, QObject *parent)
    : ChannelFeed(connection, broadcast::staffChannel, parent),
      m_all(standsBefore),
      m_unread(isLouder)
{
    keep({&m_all, &m_unread});
    connect(&m_all, &FreshModel::changed, this, &BroadcastFeed::sortOut);
    connect(&connection, &ServerConnection::userChanged, this, &BroadcastFeed::sortOut);
    connect(&connection, &ServerConnection::received, this, [this](const ServerMessage &message) {
        if (message.type == broadcast::events::readByYou) {
            takeRead(message.data.value(u"broadcastId"_s).toString());
        }
    });
}

Result<Done> BroadcastFeed::read(const QString &type, const QJsonObject &data)
{
    if (type == broadcast::events::refresh) {
        Result<Done> taken = m_all.refresh(data.value(u"broadcasts"_s).toArray());
        m_all.setStale(false);
        m_unread.setStale(false);
        return taken;
    }
    return Broadcast::fromJson(data.value(u"broadcast"_s).toObject())
        .map([this](const Broadcast &broadcast) {
            take(broadcast);
            return Done {};
        });
}

// What is told to all does not say who has read it.
void BroadcastFeed::take(const Broadcast &broadcast)
{
    Broadcast news = broadcast;
    const std::optional<Broadcast> known = m_all.find(news.id);
    news.isRead = news.isRead || (known && known->isRead);
    m_all.update(news);
}

void BroadcastFeed::takeRead(const QString &id)
{
    if (std::optional<Broadcast> known = m_all.find(id)) {
        known->isRead = true;
        m_all.update(*known);
    }
}

Result<Done> BroadcastFeed::takePast(const QJsonArray &broadcasts)
{
    Result<Done> outcome = Done {};
    for (const QJsonValue entry : broadcasts) {
        if (const Result<Broadcast> one = Broadcast::fromJson(entry.toObject())) {
            take(*one);
        } else {
            outcome = fail(one.error());
        }
    }
    return outcome;
}

int BroadcastFeed::pastCount() const
{
    return static_cast<int>(std::count_if(m_all.values().cbegin(), m_all.values().cend(),
        [](const Broadcast &one) { return !one.isOpen(); }));
}

void BroadcastFeed::sortOut()
{
    const Doer person {connection().user().id, connection().userName()};
    const Roles roles = rolesIn(connection().roles());
    QList<Broadcast> unread = m_all.values();
    unread.removeIf([&](const Broadcast &one) {
        return one.state != State::Current || one.isRead || !one.isFor(person, roles);
    });
    m_unread.refresh(unread);
}

} // namespace loket::client
