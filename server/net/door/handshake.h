// How a client asks for a WebSocket (RFC 6455, 4.2).
#pragma once

#include "protocol/requesthead.h"

namespace loket {

// What is missing for a handshake: BAD_REQUEST (400), UPGRADE_REQUIRED (426), METHOD_NOT_ALLOWED
// (405).
Result<Done> checkHandshake(const RequestHead &head);

} // namespace loket
