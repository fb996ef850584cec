// Who has connected and asked for nothing yet. They keep nobody out for long: where there are too
// many, the one that came first makes way, once it has had NetLimits::grace.
#pragma once

#include "net/limits/gatekeeper.h"

#include <map>

namespace loket {

class Newcomers {
public:
    Newcomers(const NetLimits &limits, NetCounters &counters);

    // `places`: for all who are connected; half of them are for newcomers.
    bool hasPlace(int places, Millis now) const;
    // Gives the number to take it out by: when it has asked, or has gone.
    quint64 add(Occupant &newcomer, int places, Millis now);
    void remove(quint64 number);

private:
    struct Newcomer {
        Occupant *occupant;
        Millis since;
    };
    bool isFull(int places) const;
    void count();

    const NetLimits m_limits;
    NetCounters &m_counters;
    std::map<quint64, Newcomer> m_newcomers; // in the order in which they came
    quint64 m_last = 0;
};

} // namespace loket
