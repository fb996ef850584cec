// The rules of broadcasts: pure.
#pragma once

#include "vocabulary/broadcast/broadcast.h"

namespace loket::broadcast {

// A wish as it may be sent at this time: what begins in the past begins now, what says nothing is
// left out. NO_TEXT, GAP_LEFT, NO_AUDIENCE, WRONG_TIMES.
Result<Broadcast> sendable(Broadcast wish, Instant now);
// BROADCAST_OVER.
Result<Broadcast> withdrawn(const Broadcast &broadcast, const Doer &doer, Instant now);
// The clock was set.
Broadcast movedInTime(Broadcast broadcast, Millis by);

} // namespace loket::broadcast
