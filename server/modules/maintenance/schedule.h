// When the daily backup is due. Times of day are the clinic's; what happened is in UTC, so that
// neither summer time nor a clock that is set makes one be left out or made for ever.
#pragma once

#include "core/clock.h"
#include "vocabulary/maintenance/maintenance.h"

#include <QTimeZone>

namespace loket::maintenance {

// After a backup that failed; it is tried anew, as the stick may be back.
inline constexpr Millis retryTime = std::chrono::hours(1);

// What is known of the backups so far.
struct Past {
    std::optional<Instant> madeAt = {}; // the last good one
    std::optional<Instant> failedAt = {}; // since then
};

// The last moment, up to `now`, and the first one after it, at which this time of day came. A time
// that a day has not (summer time begins) comes when the clocks go on.
Instant lastTurn(int minute, const QTimeZone &zone, Instant now);
Instant nextTurn(int minute, const QTimeZone &zone, Instant now);

// One should begin now: none was made since the last turn, as when the machine was off; or the last
// one is of a time that has not come, as after a clock that was wrong.
bool isDue(const Plan &plan, const QTimeZone &zone, const Past &past, Instant now);

// When one will begin if nothing else happens; not later than `now`: it should have begun. None
// where none are made daily.
std::optional<Instant> nextAt(
    const Plan &plan, const QTimeZone &zone, const Past &past, Instant now);

} // namespace loket::maintenance
