#include "modules/radiology/scanboard.h"

#include "modules/radiology/radiologyrules.h"

#include <algorithm>
#include <tuple>

namespace loket::radiology {
namespace {

Instant endOf(const Scan &scan)
{
    return scan.completedAt.value_or(scan.cancelledAt.value_or(scan.queuedAt));
}

template <class Key>
void sortBy(QList<Scan> &scans, Key key)
{
    std::sort(scans.begin(), scans.end(),
        [&key](const Scan &a, const Scan &b) { return key(a) < key(b); });
}

} // namespace

void ScanBoard::put(const Scan &scan)
{
    m_scans.insert(scan.id, scan);
}

void ScanBoard::moveInTime(Millis by)
{
    for (Scan &scan : m_scans) {
        if (scan.isOpen()) {
            scan = movedInTime(scan, by);
        }
    }
}

void ScanBoard::forgetEnded(Instant now)
{
    const QList<Scan> over = ended();
    for (qsizetype i = 0; i < over.size(); ++i) {
        if (i >= mostEnded || endOf(over[i]) <= now - keptFor) {
            m_scans.remove(over[i].id);
        }
    }
}

const Scan *ScanBoard::find(const QString &id) const
{
    const auto it = m_scans.constFind(id);
    return it == m_scans.constEnd() ? nullptr : &*it;
}

template <class Predicate>
QList<Scan> ScanBoard::where(Predicate predicate) const
{
    QList<Scan> found;
    std::copy_if(m_scans.begin(), m_scans.end(), std::back_inserter(found), predicate);
    sortBy(found, [](const Scan &scan) { return std::pair(scan.queuedAt, scan.id); });
    return found;
}

QList<Scan> ScanBoard::queued() const
{
    return inCallingOrder(
        where([](const Scan &scan) { return scan.status == ScanStatus::Queued; }));
}

QList<Scan> ScanBoard::active() const
{
    QList<Scan> scans =
        where([](const Scan &scan) { return scan.status == ScanStatus::InProgress; });
    sortBy(scans, [](const Scan &scan) { return std::pair(scan.startedAt, scan.id); });
    return scans;
}

QList<Scan> ScanBoard::ended() const
{
    QList<Scan> scans = where([](const Scan &scan) { return !scan.isOpen(); });
    sortBy(scans,
        [](const Scan &scan) { return std::pair(-endOf(scan).time_since_epoch(), scan.id); });
    return scans;
}

int ScanBoard::completed() const
{
    return static_cast<int>(std::count_if(m_scans.begin(), m_scans.end(),
        [](const Scan &scan) { return scan.status == ScanStatus::Completed; }));
}

QList<Scan> ScanBoard::ofPatient(const QString &patientId) const
{
    return where([&patientId](const Scan &scan) { return scan.patientId == patientId; });
}

QList<Scan> ScanBoard::ofVisit(const QString &visitId) const
{
    return where([&visitId](const Scan &scan) { return scan.visitId == visitId; });
}

} // namespace loket::radiology
