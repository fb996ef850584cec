// The scans that memory holds. Lives on the hub's thread.
#pragma once

#include "commands/caseboard.h"
#include "vocabulary/radiology/scan.h"

namespace loket::radiology {

class ScanBoard final : public CaseBoard<Scan> {
public:
    const Scan *find(const QString &id) const;
    QList<Scan> queued() const; // in calling order
    QList<Scan> active() const; // the first to start comes first
    int completed() const;
    bool hasOverdue(Instant now) const; // one that is not marked yet
    // Of a patient or of a visit, oldest first.
    QList<Scan> ofPatient(const QString &patientId) const;
    QList<Scan> ofVisit(const QString &visitId) const;
};

} // namespace loket::radiology
