#include "figures.h"

#include "core/result.h"

#include <algorithm>
#include <cstdio>

namespace loket::bench {

namespace {
constexpr int attempts = 3;
constexpr double quiet = 0.05; // others have no more than this of the machine

void printRow(const QString &mark, const Row &row)
{
    std::printf("| %s | %s | %s |\n", qPrintable(mark + row.what), qPrintable(row.figure),
        qPrintable(row.goal));
    std::fflush(stdout);
}
} // namespace

double Latencies::percentile(double share)
{
    if (m_values.empty()) {
        return 0;
    }
    const auto place = static_cast<size_t>(share * static_cast<double>(m_values.size() - 1));
    const auto value = m_values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(m_values.begin(), value, m_values.end());
    return *value;
}

void printHeader()
{
    std::printf("| what | measured | goal |\n| --- | --- | --- |\n");
}

void printLeastDisturbed(const QString &mark, const std::function<Outcome()> &measure)
{
    Outcome best = measure();
    for (int i = 1; i < attempts && best.others > quiet; ++i) {
        const Outcome next = measure();
        if (next.others < best.others) {
            best = next;
        }
    }
    for (const Row &row : best.rows) {
        printRow(mark, row);
    }
    if (best.others > quiet) {
        printRow(mark,
            {u"— while others had of this machine"_s, u"%1 %"_s.arg(best.others * 100, 0, 'f', 0),
                u"nothing"_s});
    }
}

QString milliseconds(double value)
{
    return u"%1 ms"_s.arg(value, 0, 'f', 2);
}

QString microseconds(double value)
{
    return u"%1 µs"_s.arg(value, 0, 'f', 1);
}

} // namespace loket::bench
