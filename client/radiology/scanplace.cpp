#include "client/radiology/scanplace.h"

#include <tuple>

namespace loket::client {

using radiology::Scan;
using radiology::ScanStatus;
using scans::Place;

Place placeOf(const Scan &scan)
{
    switch (ScanStatus(scan.status)) {
    case ScanStatus::Queued:
    case ScanStatus::Unknown:
        return Place::Waiting;
    case ScanStatus::InProgress:
        return Place::InRoom;
    case ScanStatus::Completed:
    case ScanStatus::Cancelled:
        return Place::Over;
    }
    return Place::Waiting;
}

bool scanStandsBefore(const Scan &a, const Scan &b)
{
    if (placeOf(a) != placeOf(b)) {
        return placeOf(a) < placeOf(b);
    }
    const auto inLine = [](const Scan &scan) {
        return std::tuple(ScanStatus(scan.status), radiology::ScanPriority(scan.priority),
            scan.queuedAt, scan.version);
    };
    switch (placeOf(a)) {
    case Place::Waiting:
        return inLine(a) < inLine(b);
    case Place::InRoom:
        return a.startedAt < b.startedAt;
    case Place::Over:
        return endOf(a) > endOf(b);
    }
    return false;
}

Instant endOf(const Scan &scan)
{
    return scan.completedAt.value_or(scan.cancelledAt.value_or(scan.queuedAt));
}

} // namespace loket::client
