#include "modules/prescription/orderboard.h"

#include "modules/prescription/prescriptionrules.h"

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

QList<Prescription> OrderBoard::readyOf(const QString &patientId) const
{
    return inOrder(where([&patientId](const Prescription &order) {
        return order.state == OrderState::Ready && order.patientId == patientId;
    }));
}

QList<Prescription> OrderBoard::readyOfVisit(const QString &visitId) const
{
    return inOrder(where([&visitId](const Prescription &order) {
        return order.state == OrderState::Ready && order.visitId == visitId;
    }));
}

bool OrderBoard::hasLate(Instant now) const
{
    return CaseBoard::countOf([now](const Prescription &order) { return becomesLate(order, now); })
        > 0;
}

} // namespace loket::prescription
