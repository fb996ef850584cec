// How one comes into a room and out of it: staff at once, who knocked when staff let in, who was
// called when the counter calls; on a new connection into the place that one had.
#pragma once

#include "commands/command.h"
#include "modules/telemedicine/lobby.h"

#include <QMultiHash>

namespace loket::telemedicine {

// Lives on the hub's thread, with its premises and the lobby.
class Entrance {
public:
    Entrance(Premises &premises, Lobby &lobby)
        : m_on(premises),
          m_lobby(lobby)
    {
    }

    QFuture<Result<Reply>> join(const Call &call);
    // The room, or the lobby. NOT_IN_ROOM.
    QFuture<Result<Reply>> leave(const Call &call);
    // Of staff. NOT_IN_LOBBY, ROOM_FULL.
    QFuture<Result<Reply>> admit(const Call &call);
    QFuture<Result<Reply>> deny(const Call &call);
    // A counter has called the visit: whoever waits with it comes in.
    void letInCalled(const Appointment &appointment);
    // `reason`: as those who stay are told.
    void goOut(Room &room, const QString &userId, const QString &reason);

private:
    Result<Done> mayCome(const QString &roomId, const QString &userId);
    QFuture<Result<Reply>> enter(const Call &call);
    Result<Reply> entered(
        const Call &call, const Result<Appointment> &appointment, const Past &past);
    Result<Done> letIn(Room &room, Place place, const Past &past);
    void replace(Room &room, const Place &before, const Place &now);
    Result<Reply> admitted(const Call &call, const QString &userId,
        const Result<Appointment> &appointment, const Past &past);
    Result<Done> comeIn(Room &room, const Place &place, const Appointment &appointment,
        const QString &by, const Past &past);
    Result<Reply> denied(
        const Call &call, const QString &userId, const Result<Appointment> &appointment);

    Premises &m_on;
    Lobby &m_lobby;
    QMultiHash<QString, QString> m_entering; // rooms by person: not yet inside
};

} // namespace loket::telemedicine
