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
// Where all are taken it goes on past the last, so that there is always one: `A-1000`.
SeriesRow nextInSeries(
    const std::optional<SeriesRow> &row, const Service &service, const QSet<int> &taken);

int numbersIn(const Service &service); // from the first to the last
// How many of these only staff gives out, once no more are free; `percent` of them, rounded up.
int staffNumbers(const Service &service, int percent);

} // namespace loket::queue
