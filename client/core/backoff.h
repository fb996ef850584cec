// How long to wait before the next attempt: twice as long each time, never longer than the limit,
// and spread by chance so that a hundred screens do not come back at the same moment.
#pragma once

#include "core/clock.h"
#include "core/random.h"

namespace loket::client {

class Backoff {
public:
    Backoff(Random &random, Millis first, Millis longest);

    // Between half of the step and the whole step.
    Millis next();
    void reset() { m_step = m_first; }

private:
    Random &m_random;
    const Millis m_first;
    const Millis m_longest;
    Millis m_step;
};

} // namespace loket::client
