// The channels that a reply takes its caller into, and out of.
#pragma once

#include "commands/command.h"
#include "hub/hub.h"

namespace loket {

// To be called by a socket's face before the reply goes out. Gives what newcomers to these channels
// get, to be written after it. The rights of the channels hold: where one is not open to the
// caller, that is the answer.
Result<QList<Message>> joinAndLeave(Hub &hub, ConnectionId caller, const Reply &reply);

} // namespace loket
