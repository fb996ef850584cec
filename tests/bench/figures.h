// Latencies gathered, and how they are told.
#pragma once

#include "poller.h"

#include <QString>

#include <vector>

namespace loket::bench {

class Latencies {
public:
    void add(Seconds latency) { m_values.push_back(latency.count() * 1000); }
    size_t count() const { return m_values.size(); }
    double percentile(double share); // milliseconds; share 0 … 1

private:
    std::vector<double> m_values;
};

// A row of the table that is printed: what, the figure with its unit, what it should be.
void printRow(const QString &what, const QString &figure, const QString &goal);
void printHeader();

} // namespace loket::bench
