// How long something takes, as ISO 8601 says it: `PT2H30M`, `P1D`, `P2W`. Months and years have no
// length of their own and are not taken.
#pragma once

#include "core/clock.h"

namespace loket::notifications {

QString toIsoDuration(Millis duration); // to the second
std::optional<Millis> durationFromIso(const QString &text);

} // namespace loket::notifications
