// What each kind of client holds of the hub.
#include "hub/hub.h"

#include <algorithm>

namespace loket {

namespace {

Failure tooManyChannels(const QString &message)
{
    return fail(u"TOO_MANY_CHANNELS"_s, message, 429);
}

} // namespace

PlaceKind placeKindOf(const Identity &identity)
{
    switch (identity.kind) {
    case Identity::Kind::Anonymous:
        return PlaceKind::Strangers;
    case Identity::Kind::Patient:
        return PlaceKind::Patients;
    case Identity::Kind::Device:
        return PlaceKind::Devices;
    case Identity::Kind::Person:
        return PlaceKind::People;
    case Identity::Kind::TrustedAddress:
        return identity.isStaff() ? PlaceKind::People : PlaceKind::Devices;
    }
    Q_UNREACHABLE();
}

const Places &placesOf(const PlacesByKind &places, PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Strangers:
        return places.strangers;
    case PlaceKind::Patients:
        return places.patients;
    case PlaceKind::Devices:
        return places.devices;
    case PlaceKind::People:
        return places.people;
    }
    Q_UNREACHABLE();
}

const Places &Hub::placesFor(const Identity &identity) const
{
    return placesOf(m_limits.places, placeKindOf(identity));
}

Result<Done> Hub::admit(const Identity &identity)
{
    const Places &places = placesFor(identity);
    if (places.connectionsInAll > 0
        && m_connectionsByKind[placeKindOf(identity)] >= places.connectionsInAll) {
        return fail(u"TOO_MANY_CONNECTIONS"_s,
            u"There are too many visitors at the moment. Try again in a minute."_s, 429);
    }
    const auto user = m_byUser.find(identity.id);
    const bool isBounded =
        places.connections > 0 && identity.kind != Identity::Kind::TrustedAddress;
    if (!isBounded || user == m_byUser.end() || admitsOneMore(user->second, places.connections)) {
        return Done {};
    }
    return fail(u"TOO_MANY_WINDOWS"_s,
        u"This sign-in is connected %1 times already. Close one of its windows first."_s.arg(
            places.connections),
        429);
}

// For one more: the one that was silent for the longest makes way, where that was long.
bool Hub::admitsOneMore(const Group &connections, int most)
{
    std::vector<Connection *> open;
    if (connections.members().size() >= static_cast<std::size_t>(most)) {
        std::copy_if(connections.members().begin(), connections.members().end(),
            std::back_inserter(open), [](const Connection *one) { return !one->closing; });
    }
    if (open.size() < static_cast<std::size_t>(most)) {
        return true;
    }
    const Connection *quietest = *std::min_element(open.begin(), open.end(),
        [](const auto *a, const auto *b) { return a->lastActivity < b->lastActivity; });
    if (quietest->lastActivity + m_limits.silence > m_clock.now()) {
        return false;
    }
    close(quietest->id, 1013, u"made way"_s);
    return true;
}

// On all connections of who asks: nobody has more by coming several times.
Result<Done> Hub::checkPlaceOn(const Connection &connection) const
{
    const int own =
        std::min(m_limits.channelsPerConnection, placesFor(connection.identity).channels);
    if (connection.channels.size() >= own) {
        return tooManyChannels(u"A connection may be on %1 channels. Leave one first."_s.arg(own));
    }
    const int most = placesFor(connection.identity).channels;
    if (m_channelsByUser.value(connection.identity.id) >= most) {
        return tooManyChannels(
            u"You are on %1 channels already, on all your connections. Leave one first."_s.arg(
                most));
    }
    return Done {};
}

void Hub::countChannels(const Identity &identity, int more)
{
    if (!identity.id.isEmpty() && (m_channelsByUser[identity.id] += more) == 0) {
        m_channelsByUser.remove(identity.id);
    }
}

// For a channel that is not there yet.
bool Hub::hasPlaceForChannel(PlaceKind kind) const
{
    return m_channelsByKind[kind] < placesOf(m_limits.places, kind).channelsInAll;
}

// Whose share it counts to; nobody's where it goes on without subscribers.
void Hub::setMaker(Channel &channel, std::optional<PlaceKind> maker)
{
    if (channel.maker) {
        --m_channelsByKind[*channel.maker];
    }
    channel.maker = maker;
    if (maker) {
        ++m_channelsByKind[*maker];
    }
}

} // namespace loket
