// Time as the rules see it. Nothing under server/ asks the system for the time but SystemClock, so
// a test or a simulation can own every hour of a day.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace loket {

using Millis = std::chrono::milliseconds;
// A moment in UTC, to the millisecond: what is stored and sent.
using Instant = std::chrono::sys_time<Millis>;

// `2026-01-07T10:30:00.000Z`
QString toIso(Instant instant);
// Reads ISO 8601 with a zone (`Z` or an offset); nullopt where it is not that.
std::optional<Instant> instantFromIso(const QString &text);

constexpr qint64 toMillis(Instant instant)
{
    return instant.time_since_epoch().count();
}
constexpr Instant instantFromMillis(qint64 millis)
{
    return Instant(Millis(millis));
}

// May be asked from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    // The wall clock, UTC. It may jump: what orders or measures must not rest on it alone.
    virtual Instant now() const = 0;
    // Never goes back, and means nothing but a distance. Where the system can tell, the time that
    // the machine slept is in it.
    virtual Millis monotonic() const = 0;
    // Whether what cannot be taken back (closing a day, deleting what is old) may rest on now().
    virtual bool isSteady() const { return true; }
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    Millis monotonic() const override;
};

} // namespace loket
