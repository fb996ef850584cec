// Latencies gathered, and how figures are told.
#pragma once

#include "poller.h"

#include <QList>
#include <QString>

#include <functional>
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
struct Row {
    QString what;
    QString figure;
    QString goal = {};
};

// What a scenario found, and which share (0 … 1) of the machine others had meanwhile.
struct Outcome {
    QList<Row> rows;
    double others = 0;
};

void printHeader();
// Measures up to three times where others disturb, and prints the least disturbed outcome, each row
// after its mark.
void printLeastDisturbed(const QString &mark, const std::function<Outcome()> &measure);

QString milliseconds(double value);
QString microseconds(double value);

} // namespace loket::bench
