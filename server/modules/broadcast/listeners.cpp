#include "modules/broadcast/listeners.h"

#include "vocabulary/queue/names.h"

#include <QSet>

namespace loket::broadcast {
namespace {

QStringList roomsIn(const QStringList &channels)
{
    QStringList rooms;
    for (const QString &channel : channels) {
        if (channel.startsWith(queue::roomPrefix)) {
            rooms.append(channel.mid(queue::roomPrefix.size()));
        }
    }
    return rooms;
}

bool isDisplay(const Identity &identity)
{
    return identity.hasRole(Role::Display);
}

} // namespace

Reader readerOf(const Identity &identity)
{
    Reader reader;
    reader.id = identity.id;
    reader.name = identity.name.isEmpty() ? identity.id : identity.name;
    reader.isDisplay = !identity.isStaff();
    return reader;
}

Listeners::Listeners(const Hub &hub, HouseView house, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_house(std::move(house))
{
    connect(&hub, &Hub::attached, this, &Listeners::attached);
    connect(&hub, &Hub::subscribed, this, &Listeners::subscribed);
}

// A display that comes back may have been told to show others.
void Listeners::attached(ConnectionId id)
{
    const Connection *connection = m_hub.connection(id);
    if (connection && isDisplay(connection->identity)) {
        m_rooms.remove(connection->identity.id);
    }
}

void Listeners::subscribed(ConnectionId id, const QString &channel)
{
    const Connection *connection = m_hub.connection(id);
    if (connection && isDisplay(connection->identity)) {
        m_rooms[connection->identity.id] += roomsIn({channel});
    }
}

QList<Reader> Listeners::people(const Broadcast &broadcast) const
{
    QList<Reader> people;
    QSet<QString> seen;
    for (const ConnectionId id : m_hub.connections()) {
        const Connection *connection = m_hub.connection(id);
        const Identity &identity = connection->identity;
        const Reader reader = readerOf(identity);
        if (connection->channels.contains(staffChannel) && !seen.contains(identity.id)
            && broadcast.isFor({reader.id, reader.name}, identity.roles)) {
            seen.insert(identity.id);
            people.append(reader);
        }
    }
    return people;
}

Listeners::Shown Listeners::shown(const Audience &audience) const
{
    Shown found;
    for (const ConnectionId id : m_hub.connections()) {
        const Connection *connection = m_hub.connection(id);
        const Identity &identity = connection->identity;
        const QStringList rooms = roomsIn(connection->channels);
        if (isDisplay(identity) && connection->channels.contains(displaysChannel)
            && audience.hasDisplayOf(rooms)) {
            found.devices.insert(identity.id);
        } else if (identity.kind == Identity::Kind::Patient) {
            found.phones += std::any_of(rooms.begin(), rooms.end(),
                [&](const QString &room) { return audience.patientsOf.contains(room); });
        }
    }
    return found;
}

// Of one that is off and was never there it is not known what it shows: it may miss it.
bool Listeners::wouldShow(const Screen &display, const Audience &audience) const
{
    const auto rooms = m_rooms.constFind(display.id);
    return audience.everyDisplay
        || (audience.hasDisplays()
            && (rooms == m_rooms.constEnd() || audience.hasDisplayOf(*rooms)));
}

Reach Listeners::reach(const Audience &audience, const QString &asking) const
{
    Broadcast broadcast;
    broadcast.audience = audience;
    broadcast.sentBy.id = asking;
    const Shown now = shown(audience);
    Reach reach;
    reach.displays = static_cast<int>(now.devices.size());
    reach.phones = now.phones;
    reach.people = static_cast<int>(people(broadcast).size());
    for (const Screen &display : m_house.displays ? m_house.displays() : QList<Screen> {}) {
        if (!now.devices.contains(display.id) && wouldShow(display, audience)) {
            reach.missing.append(display.name);
        }
    }
    return reach;
}

} // namespace loket::broadcast
