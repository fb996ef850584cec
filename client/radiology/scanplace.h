// Where a scan stands on the screens, and in which order.
#pragma once

#include "vocabulary/radiology/scan.h"

namespace loket::client {
namespace scans {
Q_NAMESPACE
enum class Place { Waiting, InRoom, Over };
Q_ENUM_NS(Place)
}

// One whose state is not known waits for somebody to look at it.
scans::Place placeOf(const radiology::Scan &scan);
// Who waits, in calling order (the server's: priority, then time), what is being made, the first to
// start first, and what is over, the last to end first.
bool scanStandsBefore(const radiology::Scan &a, const radiology::Scan &b);
// When it was completed or cancelled.
Instant endOf(const radiology::Scan &scan);

} // namespace loket::client
