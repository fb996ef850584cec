#include "modules/radiology/scanboard.h"

#include "modules/radiology/radiologyrules.h"

#include <algorithm>
#include <tuple>

namespace loket::radiology {
namespace {

QList<Scan> oldestFirst(QList<Scan> scans)
{
    std::sort(scans.begin(), scans.end(), [](const Scan &a, const Scan &b) {
        return std::tie(a.queuedAt, a.id) < std::tie(b.queuedAt, b.id);
    });
    return scans;
}

} // namespace

const Scan *ScanBoard::find(const QString &id) const
{
    const auto it = cases().constFind(id);
    return it == cases().constEnd() ? nullptr : &*it;
}

QList<Scan> ScanBoard::queued() const
{
    return inCallingOrder(
        oldestFirst(where([](const Scan &scan) { return scan.status == ScanStatus::Queued; })));
}

QList<Scan> ScanBoard::active() const
{
    QList<Scan> scans =
        where([](const Scan &scan) { return scan.status == ScanStatus::InProgress; });
    std::sort(scans.begin(), scans.end(), [](const Scan &a, const Scan &b) {
        return std::tie(a.startedAt, a.id) < std::tie(b.startedAt, b.id);
    });
    return scans;
}

int ScanBoard::completed() const
{
    return countOf([](const Scan &scan) { return scan.status == ScanStatus::Completed; });
}

bool ScanBoard::hasOverdue(Instant now) const
{
    return CaseBoard::countOf([now](const Scan &scan) { return becomesOverdue(scan, now); }) > 0;
}

QList<Scan> ScanBoard::ofPatient(const QString &patientId) const
{
    return oldestFirst(
        where([&patientId](const Scan &scan) { return scan.patientId == patientId; }));
}

QList<Scan> ScanBoard::ofVisit(const QString &visitId) const
{
    return oldestFirst(where([&visitId](const Scan &scan) { return scan.visitId == visitId; }));
}

} // namespace loket::radiology
