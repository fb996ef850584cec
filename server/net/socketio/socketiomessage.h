// The events of Socket.IO as what a client asks.
#pragma once

#include "net/socketio/socketiosocket.h"
#include "protocol/jsonenvelope.h"

namespace loket {

// Whose answer it is: the event's name, and its acknowledgement as `id`.
ClientMessage askedBy(const SocketIoEvent &event);
// With what the event's arguments say; otherwise INVALID_MESSAGE, or what Values::read refuses.
Result<ClientMessage> messageOf(const SocketIoEvent &event);
// What an event of rooms asks for (`join-patient-room` and its like join): where it is about one,
// messageOf() has it as the channel.
enum class RoomWish { None, Join, Leave, List };
RoomWish roomWishOf(const QString &event);

// What the server says of itself.
namespace ownevents {
inline const QString ready = u"connection:ready"_s;
inline const QString roomJoined = u"room-joined"_s;
inline const QString roomLeft = u"room-left"_s;
inline const QString currentRooms = u"current-rooms"_s;
}

} // namespace loket
