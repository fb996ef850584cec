#include "figures.h"

#include <algorithm>
#include <cstdio>

namespace loket::bench {

double Latencies::percentile(double share)
{
    if (m_values.empty()) {
        return 0;
    }
    std::sort(m_values.begin(), m_values.end());
    const auto place = static_cast<size_t>(share * static_cast<double>(m_values.size() - 1));
    return m_values[place];
}

void printHeader()
{
    std::printf("| what | measured | goal |\n| --- | --- | --- |\n");
}

void printRow(const QString &what, const QString &figure, const QString &goal)
{
    std::printf("| %s | %s | %s |\n", qPrintable(what), qPrintable(figure), qPrintable(goal));
    std::fflush(stdout);
}

} // namespace loket::bench
