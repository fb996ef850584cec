// How long scans took, by type. Pure.
#pragma once

#include "vocabulary/radiology/scan.h"

#include <QJsonArray>
#include <QList>

namespace loket::radiology {

// Minutes; half of them took at most the median, nine tenths at most p90. 0 where there is none.
struct Spread {
    double median = 0;
    double p90 = 0;

    QJsonObject toJson() const;
    bool operator==(const Spread &) const = default;
};

struct Turnaround {
    Word<ScanType> type;
    int count = 0;
    Spread waiting; // from the request to the start
    Spread total; // from the request to the end

    QJsonObject toJson() const;
};

Spread spreadOf(QList<Millis> times);
// Of completed scans; a row for each known type, and for each other that there is.
QList<Turnaround> turnaroundOf(const QList<Scan> &completed);
QJsonArray toJson(const QList<Turnaround> &rows);

} // namespace loket::radiology
