// What those inside a room do there: pass on how they reach each other, say something, draw, and
// tell what their devices can.
#pragma once

#include "commands/command.h"
#include "modules/telemedicine/premises.h"

namespace loket::telemedicine {

// Lives on the hub's thread, with its premises. All of it: NOT_IN_ROOM.
class RoomTalk {
public:
    explicit RoomTalk(Premises &premises)
        : m_on(premises)
    {
    }

    // `member` of the call goes on as `event`. TOO_MANY_CANDIDATES.
    QFuture<Result<Reply>> relay(const Call &call, const QString &event, const QString &member);
    QFuture<Result<Reply>> say(const Call &call); // CHAT_FULL
    QFuture<Result<Reply>> draw(const Call &call); // BOARD_FULL
    QFuture<Result<Reply>> undo(const Call &call); // NOTHING_TO_UNDO
    QFuture<Result<Reply>> clear(const Call &call);
    // Of those in the lobby, too.
    QFuture<Result<Reply>> devices(const Call &call);

private:
    // At the room's turn, with the caller's place inside.
    template <class Work>
    QFuture<Result<Reply>> inside(const Call &call, Work work);

    Premises &m_on;
};

} // namespace loket::telemedicine
