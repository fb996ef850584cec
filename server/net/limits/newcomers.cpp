#include "net/limits/newcomers.h"

namespace loket {

Newcomers::Newcomers(const NetLimits &limits, NetCounters &counters)
    : m_limits(limits),
      m_counters(counters)
{
}

bool Newcomers::isFull(int places) const
{
    return m_counters.newcomers >= std::max(1, std::min(m_limits.newcomers, places / 2));
}

bool Newcomers::hasPlace(int places, Millis now) const
{
    return !isFull(places) || now - m_newcomers.begin()->second.since >= m_limits.grace;
}

quint64 Newcomers::add(Occupant &newcomer, int places, Millis now)
{
    if (isFull(places)) {
        Occupant *first = m_newcomers.begin()->second.occupant;
        m_newcomers.erase(m_newcomers.begin());
        first->makeWay();
    }
    m_newcomers.emplace(++m_last, Newcomer {&newcomer, now});
    count();
    return m_last;
}

void Newcomers::remove(quint64 number)
{
    m_newcomers.erase(number);
    count();
}

void Newcomers::count()
{
    m_counters.newcomers = static_cast<int>(m_newcomers.size());
}

} // namespace loket
