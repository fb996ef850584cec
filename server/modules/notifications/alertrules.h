// The rules of alerts and maintenance notices: pure.
#pragma once

#include "vocabulary/notifications/alert.h"

namespace loket::notifications {

// A wish as it may be sent at this time; what says nothing is left out. NO_MESSAGE, ALERT_TIMES.
Result<Alert> sendable(Alert wish, Instant now);
// ALERT_OVER.
Result<Alert> withdrawn(const Alert &alert, const Doer &doer, Instant now);
// The clock was set.
Alert movedInTime(Alert alert, Millis by);

} // namespace loket::notifications
