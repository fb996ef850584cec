#include "core/houseclock.h"

#include <limits>

namespace loket {

namespace {

bool isNear(Millis a, Millis b)
{
    return std::chrono::abs(a - b) <= HouseClock::tolerance;
}

} // namespace

HouseClock::HouseClock(const Clock &system)
    : m_system(system),
      m_offset(toMillis(system.now()) - system.monotonic().count()),
      m_steadyFrom((system.monotonic() + steadyTime).count())
{
}

// Not the last look decides but this reading: the wall clock may have been set since.
Instant HouseClock::now() const
{
    const Instant wall = m_system.now();
    const Instant here = expected();
    return isNear(wall - here, Millis::zero()) ? wall : here;
}

bool HouseClock::isSteady() const
{
    return monotonic().count() >= m_steadyFrom && isNear(wall() - expected(), Millis::zero());
}

std::optional<ClockChange> HouseClock::startAfter(Instant recorded)
{
    const Millis by = wall() - recorded;
    if (by >= -tolerance) {
        return std::nullopt;
    }
    m_offset = toMillis(recorded) - monotonic().count();
    return jumped(by);
}

std::optional<ClockChange> HouseClock::look()
{
    const Millis by = wall() - expected();
    if (!m_jump && isNear(by, Millis::zero())) {
        m_offset += by.count();
        return std::nullopt;
    }
    if (!m_jump || !isNear(by, m_jump->by)) {
        return jumped(by);
    }
    return monotonic() - m_jump->since < steadyTime ? std::nullopt : std::optional(settle());
}

std::optional<ClockChange> HouseClock::confirm()
{
    return m_jump ? std::optional(settle()) : std::nullopt;
}

ClockChange HouseClock::jumped(Millis by)
{
    m_steadyFrom = std::numeric_limits<qint64>::max();
    m_jump = Jump {by, monotonic(), m_jump ? m_jump->at : expected()};
    return {ClockChange::Kind::Jumped, isNear(by, Millis::zero()) ? Millis::zero() : by};
}

ClockChange HouseClock::settle()
{
    const Millis by = wall() - expected();
    m_offset += by.count();
    m_steadyFrom = monotonic().count();
    m_jump.reset();
    return {ClockChange::Kind::Settled, isNear(by, Millis::zero()) ? Millis::zero() : by};
}

std::optional<Millis> HouseClock::jump() const
{
    return m_jump ? std::optional(m_jump->by) : std::nullopt;
}

Instant HouseClock::jumpedAt() const
{
    return m_jump ? m_jump->at : now();
}

Instant HouseClock::steadyAt() const
{
    return m_jump ? expected() + (m_jump->since + steadyTime - monotonic()) : now();
}

} // namespace loket
