#include "modules/prescription/orderboard.h"

#include "modules/prescription/prescriptionrules.h"

#include <algorithm>

namespace loket::prescription {

QList<Prescription> OrderBoard::open() const
{
    return inOrder(where([](const Prescription &order) { return order.isOpen(); }));
}

int OrderBoard::countOf(OrderState state) const
{
    return CaseBoard::countOf([state](const Prescription &order) { return order.state == state; });
}

int OrderBoard::late() const
{
    return CaseBoard::countOf(
        [](const Prescription &order) { return order.isInWork() && order.isLate; });
}

QList<Prescription> OrderBoard::ofPatient(const QString &patientId) const
{
    return inOrder(
        where([&patientId](const Prescription &order) { return order.patientId == patientId; }));
}

QList<Prescription> OrderBoard::ofVisit(const QString &visitId) const
{
    return inOrder(
        where([&visitId](const Prescription &order) { return order.visitId == visitId; }));
}

QList<Prescription> OrderBoard::together(const Prescription &order) const
{
    if (order.visitId.isEmpty()) {
        return {order};
    }
    return inOrder(where([&order](const Prescription &other) {
        return other.visitId == order.visitId && other.pharmacyId == order.pharmacyId;
    }));
}

bool OrderBoard::isToCollect(const Prescription &order) const
{
    const QList<Prescription> all =
        order.state == OrderState::Ready ? together(order) : QList<Prescription> {};
    return !all.isEmpty() && std::none_of(all.cbegin(), all.cend(), [](const Prescription &other) {
        return other.isInWork();
    });
}

bool OrderBoard::hasLate(Instant now) const
{
    return CaseBoard::countOf([now](const Prescription &order) { return becomesLate(order, now); })
        > 0;
}

} // namespace loket::prescription
