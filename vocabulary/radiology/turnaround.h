// How long scans of one type took.
#pragma once

#include "vocabulary/radiology/scan.h"

namespace loket::radiology {

// Minutes; half of them took at most the median, nine tenths at most p90. 0 where there is none.
struct Spread {
    double median = 0;
    double p90 = 0;

    QJsonObject toJson() const;
    static Spread fromJson(const QJsonObject &json);
    bool operator==(const Spread &) const = default;
};

struct Turnaround {
    Word<ScanType> type;
    int count = 0;
    Spread waiting = {}; // from the request to the start
    Spread total = {}; // from the request to the end

    QJsonObject toJson() const;
    // UNREADABLE_ANSWER where the type is missing.
    static Result<Turnaround> fromJson(const QJsonObject &json);
    bool operator==(const Turnaround &) const = default;
};

} // namespace loket::radiology
