#include "modules/telemedicine/rooms.h"

#include "vocabulary/telemedicine/names.h"

#include <algorithm>
#include <functional>

namespace loket::telemedicine {
namespace {

template <class Is>
Place *firstOf(Places &places, Is is)
{
    const auto found = std::find_if(places.begin(), places.end(), is);
    return found == places.end() ? nullptr : &*found;
}

Place *on(Places &places, ConnectionId connection)
{
    return firstOf(
        places, [connection](const Place &place) { return place.connection == connection; });
}

Place *as(Places &places, const QString &userId)
{
    return firstOf(places, [&userId](const Place &place) { return place.userId() == userId; });
}

template <class Is>
QList<ConnectionId> connectionsOf(const Places &places, Is is)
{
    QList<ConnectionId> found;
    for (const Place &place : places) {
        if (!place.lostSince && is(place)) {
            found.append(place.connection);
        }
    }
    return found;
}

QList<Person> peopleOf(const Places &places)
{
    QList<Person> people;
    for (const Place &place : places) {
        people.append(place.person);
        people.last().isLost = place.lostSince.has_value();
    }
    return people;
}

bool hasPerson(const Places &places, const QString &userId)
{
    return std::any_of(places.begin(), places.end(),
        [&userId](const Place &place) { return place.userId() == userId; });
}

} // namespace

Place *Room::insideOn(ConnectionId connection)
{
    return on(inside, connection);
}
Place *Room::insideAs(const QString &userId)
{
    return as(inside, userId);
}
Place *Room::waitingOn(ConnectionId connection)
{
    return on(lobby, connection);
}
Place *Room::waitingAs(const QString &userId)
{
    return as(lobby, userId);
}

QList<ConnectionId> Room::named(const QString &to, ConnectionId asking) const
{
    const auto whose = [&](auto member) {
        return connectionsOf(inside, [&](const Place &place) {
            return place.connection != asking && std::invoke(member, place.person) == to;
        });
    };
    for (const auto member : {&Person::id, &Person::userId, &Person::userName}) {
        if (QList<ConnectionId> found = whose(member); !found.isEmpty()) {
            return found;
        }
    }
    return {};
}

QList<ConnectionId> Room::others(ConnectionId than) const
{
    return connectionsOf(inside, [than](const Place &place) { return place.connection != than; });
}

QList<ConnectionId> Room::staffInside() const
{
    return connectionsOf(inside, [](const Place &place) { return place.isStaff; });
}

RoomView Room::view() const
{
    RoomView view;
    view.id = id;
    view.appointmentId = appointmentId;
    view.users = peopleOf(inside);
    view.lobby = peopleOf(lobby);
    return view;
}

Room *RoomList::find(const QString &id)
{
    const auto found = m_rooms.find(id);
    return found == m_rooms.end() ? nullptr : &*found;
}

Room *RoomList::ofAppointment(const QString &appointmentId)
{
    const auto found = std::find_if(m_rooms.begin(), m_rooms.end(),
        [&](const Room &room) { return room.appointmentId == appointmentId; });
    return found == m_rooms.end() ? nullptr : &*found;
}

Room *RoomList::open(const QString &id)
{
    if (Room *room = find(id)) {
        return room;
    }
    if (m_rooms.size() >= mostRooms) {
        return nullptr;
    }
    return &*m_rooms.insert(id, Room {.id = id});
}

QList<Room *> RoomList::all()
{
    QList<Room *> rooms;
    for (Room &room : m_rooms) {
        rooms.append(&room);
    }
    std::sort(
        rooms.begin(), rooms.end(), [](const Room *a, const Room *b) { return a->id < b->id; });
    return rooms;
}

int RoomList::insideCount() const
{
    qsizetype count = 0;
    for (const Room &room : m_rooms) {
        count += room.inside.size();
    }
    return static_cast<int>(count);
}

int RoomList::waitingCount() const
{
    qsizetype count = 0;
    for (const Room &room : m_rooms) {
        count += room.lobby.size();
    }
    return static_cast<int>(count);
}

int RoomList::countOf(const QString &userId) const
{
    return static_cast<int>(std::count_if(m_rooms.begin(), m_rooms.end(), [&](const Room &room) {
        return hasPerson(room.inside, userId) || hasPerson(room.lobby, userId);
    }));
}

qsizetype RoomList::boardBytes() const
{
    qsizetype bytes = 0;
    for (const Room &room : m_rooms) {
        bytes += room.board ? room.board->bytes() : 0;
    }
    return bytes;
}

std::optional<Place> take(Places &places, const QString &userId)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (places[i].userId() == userId) {
            return places.takeAt(i);
        }
    }
    return std::nullopt;
}

} // namespace loket::telemedicine
