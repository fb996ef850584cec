#include "client/core/backoff.h"

#include <algorithm>

namespace loket::client {

Backoff::Backoff(Random &random, Millis first, Millis longest)
    : m_random(random),
      m_first(first),
      m_longest(longest),
      m_step(first)
{
}

Millis Backoff::next()
{
    const Millis step = m_step;
    m_step = std::min(m_step * 2, m_longest);
    const int chance = static_cast<uchar>(m_random.bytes(1).front());
    return step / 2 + step * chance / (2 * 255);
}

} // namespace loket::client
