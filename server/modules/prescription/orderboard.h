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
    QList<Prescription> ofPatient(const QString &patientId) const;
    QList<Prescription> ofVisit(const QString &visitId) const;
    // Those that are collected together: of the same visit, at the same pharmacy, it among them.
    QList<Prescription> together(const Prescription &order) const;
    // It is ready, and with it all that is collected together.
    bool isToCollect(const Prescription &order) const;
    bool hasLate(Instant now) const; // one that is not marked yet
};

} // namespace loket::prescription
