// How often something may happen: so many at once, and so many a second in the long run.
#pragma once

#include "core/clock.h"

#include <algorithm>

namespace loket {

class TokenBucket {
public:
    TokenBucket(double perSecond, int burst, Millis now)
        : m_perMilli(perSecond / 1000),
          m_burst(burst),
          m_tokens(burst),
          m_last(now)
    {
    }

    // False: it came too fast, and nothing was taken. What costs more than there is goes through
    // once and is paid for later.
    bool take(Millis now, double cost = 1)
    {
        if (!has(now)) {
            return false;
        }
        m_tokens = std::max(-m_burst, m_tokens - cost);
        return true;
    }
    bool has(Millis now)
    {
        refill(now);
        return m_tokens >= 1;
    }
    // As good as new.
    bool isFull(Millis now)
    {
        refill(now);
        return m_tokens >= m_burst;
    }

private:
    void refill(Millis now)
    {
        m_tokens =
            std::min(m_burst, m_tokens + m_perMilli * static_cast<double>((now - m_last).count()));
        m_last = now;
    }

    double m_perMilli;
    double m_burst;
    double m_tokens;
    Millis m_last;
};

} // namespace loket
