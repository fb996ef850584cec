// The events of Socket.IO as what a client asks.
#pragma once

#include "net/socketio/socketiosocket.h"
#include "protocol/jsonenvelope.h"

namespace loket {

// Whose answer it is: the event's name, and its acknowledgement as `id`.
ClientMessage askedBy(const SocketIoEvent &event);
// With what the event's arguments say; otherwise INVALID_MESSAGE, or what Values::read refuses.
Result<ClientMessage> messageOf(const SocketIoEvent &event);
// `join-patient-room` and its like: messageOf() has the room as the channel.
bool isJoiningRoom(const QString &event);

} // namespace loket
