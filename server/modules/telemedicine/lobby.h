// The lobby of each room: who knocks waits there, hears at which place, and what staff say to it.
#pragma once

#include "commands/command.h"
#include "modules/telemedicine/premises.h"

namespace loket::telemedicine {

// Lives on the hub's thread, with its premises.
class Lobby {
public:
    explicit Lobby(Premises &premises)
        : m_on(premises)
    {
    }

    // FORBIDDEN, CONSULTATION_OVER, TOO_MANY_ROOMS, LOBBY_FULL.
    Result<Reply> knock(const Call &call);
    // Of staff, to all or to one of them. NOT_IN_LOBBY.
    QFuture<Result<Reply>> tell(const Call &call);
    void leave(Room &room, const QString &userId);
    // Whoever asks is told; the others when it is another one.
    void tellPositions(Room &room, const QString &asking = {});

private:
    QJsonObject placeInLine(const Place &place, int inLobby) const;

    Premises &m_on;
};

} // namespace loket::telemedicine
