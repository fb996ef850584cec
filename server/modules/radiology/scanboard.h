// The scans that memory holds: all that are not over, and those that ended within a day. Lives on
// the hub's thread.
#pragma once

#include "vocabulary/radiology/scan.h"

#include <QHash>
#include <QList>

namespace loket::radiology {

class ScanBoard {
public:
    // Of those that are over, so many of the newest, and none that ended longer ago.
    static constexpr int mostEnded = 1000;
    static constexpr Millis keptFor = std::chrono::hours(24);

    void put(const Scan &scan);
    void moveInTime(Millis by); // those that are not over
    void forgetEnded(Instant now);

    const Scan *find(const QString &id) const;
    QList<Scan> queued() const; // in calling order
    QList<Scan> active() const; // the first to start comes first
    QList<Scan> ended() const; // the last to end comes first
    int completed() const;
    // Of a patient or of a visit, oldest first.
    QList<Scan> ofPatient(const QString &patientId) const;
    QList<Scan> ofVisit(const QString &visitId) const;

    bool operator==(const ScanBoard &) const = default;

private:
    template <class Predicate>
    QList<Scan> where(Predicate predicate) const;

    QHash<QString, Scan> m_scans; // by id
};

} // namespace loket::radiology
