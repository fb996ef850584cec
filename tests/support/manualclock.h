// A clock that stands still until the test moves it.
#pragma once

#include "core/clock.h"

#include <atomic>

namespace loket::test {

using namespace Qt::Literals::StringLiterals;

class ManualClock final : public Clock {
public:
    // Starts on a Wednesday morning in Jakarta: 2026-01-07T01:00:00Z.
    explicit ManualClock(const QString &iso = u"2026-01-07T01:00:00.000Z"_s)
        : m_now(toMillis(instantFromIso(iso).value()))
    {
    }
    Instant now() const override { return instantFromMillis(m_now); }
    Millis monotonic() const override { return Millis(m_monotonic); }
    bool isSteady() const override { return m_isSteady; }
    void setSteady(bool isSteady) { m_isSteady = isSteady; }
    void advance(Millis distance)
    {
        m_now += distance.count();
        m_monotonic += distance.count();
    }
    // The wall clock alone jumps, as when somebody sets it.
    void jump(Millis distance) { m_now += distance.count(); }

private:
    std::atomic<qint64> m_now;
    std::atomic<qint64> m_monotonic = 0;
    std::atomic<bool> m_isSteady = true;
};

} // namespace loket::test
