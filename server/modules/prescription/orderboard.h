// The prescriptions that memory holds: all that are not over, and those that ended within a day.
// Lives on the hub's thread.
#pragma once

#include "vocabulary/prescription/prescription.h"

#include <QHash>
#include <QList>

namespace loket::prescription {

class OrderBoard {
public:
    // Of those that are over, so many of the newest, and none that ended longer ago.
    static constexpr int mostEnded = 1000;
    static constexpr Millis keptFor = std::chrono::hours(24);

    void put(const Prescription &order);
    void moveInTime(Millis by); // those that are not over
    void forgetEnded(Instant now);

    QList<Prescription> open() const; // by priority, then by time
    QList<Prescription> ended() const; // the last to end comes first
    int countOf(OrderState state) const;
    int late() const; // of those in work
    QList<Prescription> readyOf(const QString &patientId) const;
    QList<Prescription> readyOfVisit(const QString &visitId) const;
    bool hasLate(Instant now) const; // one that is not marked yet

    bool operator==(const OrderBoard &) const = default;

private:
    template <class Predicate>
    QList<Prescription> where(Predicate predicate) const;

    QHash<QString, Prescription> m_orders; // by id
};

} // namespace loket::prescription
