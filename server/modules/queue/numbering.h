// Public numbers: a prefix and a padded sequence, `A-001`.
#pragma once

#include "modules/queue/queuetypes.h"

#include <QSet>

namespace loket::queue {

// The sequence is padded to the digits of the service's last number.
QString numberText(const Service &service, int sequence);

// What a series has given out so far on a business day.
struct SeriesRow {
    int last = 0;
    bool hasWrapped = false; // from then on a number may still be in use

    bool operator==(const SeriesRow &) const = default;
};

// The next number after `row` that is not in `taken`; begins again at the first after the last.
// nullopt: all are taken.
std::optional<SeriesRow> nextInSeries(
    const std::optional<SeriesRow> &row, const Service &service, const QSet<int> &taken);

} // namespace loket::queue
