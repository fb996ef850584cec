// Who is where at this moment: the rooms that are open, who is inside and who waits. Nothing of it
// outlives the program but what the appointments and boards say. Lives on the hub's thread.
#pragma once

#include "hub/message.h"
#include "modules/telemedicine/whiteboard.h"

#include <QHash>

#include <optional>

namespace loket::telemedicine {

// Somebody's place: it is that person's, on whichever connection.
struct Place {
    Person person = {};
    ConnectionId connection {};
    bool isStaff = false;
    QJsonValue said = QJsonValue::Undefined; // the appointment's id as this client says it
    std::optional<Millis> lostSince = {}; // by the monotonic clock
    int candidates = 0; // since the last offer or answer
    QJsonObject toldPlace = {}; // in the lobby, the last time

    const QString &userId() const { return person.userId; }
};
using Places = QList<Place>;

struct Room {
    QString id = {};
    QString appointmentId = {}; // empty: nobody of staff was there yet
    Places inside = {};
    Places lobby = {}; // in the order in which they came
    std::optional<Whiteboard> board = {}; // once it is read
    Millis lastUse {};

    bool isEmpty() const { return inside.isEmpty() && lobby.isEmpty(); }
    Place *insideOn(ConnectionId connection);
    Place *insideAs(const QString &userId);
    Place *waitingOn(ConnectionId connection);
    Place *waitingAs(const QString &userId);
    // Whom a client means: a connection's id, else a person's, else all of that name; without the
    // one who asks and those whose connection is lost.
    QList<ConnectionId> named(const QString &to, ConnectionId asking) const;
    QList<ConnectionId> others(ConnectionId than) const; // inside; 0: all
    QList<ConnectionId> staffInside() const;
    RoomView view() const;
};

class RoomList {
public:
    Room *find(const QString &id);
    Room *ofAppointment(const QString &appointmentId);
    // Made where there is none; nullptr: there are too many.
    Room *open(const QString &id);
    void close(const QString &id) { m_rooms.remove(id); }
    QList<Room *> all(); // by id
    qsizetype count() const { return m_rooms.size(); }
    int insideCount() const;
    int waitingCount() const;
    // In which that person is, or waits.
    int countOf(const QString &userId) const;
    qsizetype boardBytes() const;

private:
    QHash<QString, Room> m_rooms;
};

// By person; where it was taken.
std::optional<Place> take(Places &places, const QString &userId);

} // namespace loket::telemedicine
