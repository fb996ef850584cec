// The prescriptions that memory holds. Lives on the hub's thread.
#pragma once

#include "commands/caseboard.h"
#include "vocabulary/prescription/prescription.h"

namespace loket::prescription {

class OrderBoard final : public CaseBoard<Prescription> {
public:
    QList<Prescription> open() const; // by priority, then by time
    int countOf(OrderState state) const;
    int late() const; // of those in work
    QList<Prescription> readyOf(const QString &patientId) const;
    QList<Prescription> readyOfVisit(const QString &visitId) const;
    bool hasLate(Instant now) const; // one that is not marked yet
};

} // namespace loket::prescription
