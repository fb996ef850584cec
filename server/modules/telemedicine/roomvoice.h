// What is said in rooms and lobbies, and to whom: flat messages to those who are there, and what
// staff need for all of them. Nothing of a room goes to who is not inside.
#pragma once

#include "hub/hub.h"
#include "modules/telemedicine/rooms.h"
#include "modules/telemedicine/telemedicineservice.h"

namespace loket::telemedicine {

// Lives on the hub's thread. What is given by reference must outlive it.
class RoomVoice {
public:
    RoomVoice(Hub &hub, const Clock &clock);

    // To these, with `roomId` and a timestamp beside the members.
    void tell(const QList<ConnectionId> &whom, const QString &event, const QString &roomId,
        QJsonObject members = {}) const;
    // To who has come in: who else is there, what was said, what was drawn.
    void welcome(const Room &room, const Place &place, const QList<ChatMessage> &messages) const;
    void snapshot(const Room &room, const QList<ConnectionId> &whom) const;
    // To the others, that this one is there; `before`: on another connection until now.
    void entered(const Room &room, const Place &place, const QString &before) const;
    void left(const Room &room, const Place &place, const QString &reason) const;
    // To staff inside and to all staff, that somebody waits.
    void knock(const Room &room, const Place &place) const;
    QJsonObject knockOf(const Room &room, const Place &place) const;
    // To who waits: the place, and the estimate as position_update has it.
    void waiting(const Room &room, const Place &place, const QJsonObject &where) const;
    // To the consoles.
    void state(const Room &room) const;

private:
    QJsonObject said(const Room &room, const Place &by) const;

    Hub &m_hub;
    const Clock &m_clock;
};

// The appointment's id as this client says it, where it says the right one: 42 or "42".
QJsonValue idFor(const Place &place, const QString &appointmentId);
// appointment_ID: on it is who is inside.
QString channelOf(const QString &appointmentId);

} // namespace loket::telemedicine
