// The time that the house goes by: the system's wall clock for as long as that goes forward as fast
// as the monotonic one. Where the two part by more than a minute, the house goes on with the time
// that it had, until the wall clock has been steady for five minutes or a person says that it is
// right. So nothing ends, closes or expires because of one reading.
#pragma once

#include "core/clock.h"

#include <atomic>
#include <optional>

namespace loket {

// What became of the house's time.
struct ClockChange {
    enum class Kind { Jumped, Settled };

    Kind kind = Kind::Jumped;
    // How far the wall clock is from the house's time (0: it went, and came back); when settled,
    // how far the house's time was moved.
    Millis by {};
};

// now() and isSteady() may be asked from any thread, the rest from one. What is given must outlive
// it.
class HouseClock final : public Clock {
public:
    static constexpr Millis tolerance = std::chrono::minutes(1);
    static constexpr Millis steadyTime = std::chrono::minutes(5);

    explicit HouseClock(const Clock &system);

    Instant now() const override;
    Millis monotonic() const override { return m_system.monotonic(); }
    // Neither after a jump, nor in the first minutes of the program, when there are few readings.
    bool isSteady() const override;

    // The latest time that is on record, once at the start. A wall clock that is behind it is not
    // believed at once.
    std::optional<ClockChange> startAfter(Instant recorded);
    // Compares the clocks; to be called every second.
    std::optional<ClockChange> look();
    // A person says that the wall clock is right; nullopt where nobody doubts it.
    std::optional<ClockChange> confirm();

    // While the wall clock is in doubt.
    std::optional<Millis> jump() const;
    Instant jumpedAt() const; // as the house's time was
    Instant steadyAt() const; // when it will be believed, if nothing else happens
    Instant wall() const { return m_system.now(); }

private:
    struct Jump {
        Millis by {};
        Millis since {}; // monotonic
        Instant at {};
    };

    Instant expected() const { return Instant(monotonic() + Millis(m_offset)); }
    ClockChange jumped(Millis by);
    ClockChange settle();

    const Clock &m_system;
    std::atomic<qint64> m_offset; // of the house's time from the monotonic one
    std::atomic<qint64> m_steadyFrom; // monotonic
    std::optional<Jump> m_jump;
};

} // namespace loket
