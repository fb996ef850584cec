#include "modules/prescription/orderboard.h"

#include "modules/prescription/prescriptionrules.h"

#include <algorithm>

namespace loket::prescription {

void OrderBoard::put(const Prescription &order)
{
    m_orders.insert(order.id, order);
}

void OrderBoard::moveInTime(Millis by)
{
    for (Prescription &order : m_orders) {
        if (order.isOpen()) {
            order = movedInTime(order, by);
        }
    }
}

void OrderBoard::forgetEnded(Instant now)
{
    const QList<Prescription> over = ended();
    for (qsizetype i = 0; i < over.size(); ++i) {
        if (i >= mostEnded || over[i].endedAt().value_or(now) <= now - keptFor) {
            m_orders.remove(over[i].id);
        }
    }
}

template <class Predicate>
QList<Prescription> OrderBoard::where(Predicate predicate) const
{
    QList<Prescription> found;
    std::copy_if(m_orders.begin(), m_orders.end(), std::back_inserter(found), predicate);
    return inOrder(found);
}

QList<Prescription> OrderBoard::open() const
{
    return where([](const Prescription &order) { return order.isOpen(); });
}

QList<Prescription> OrderBoard::ended() const
{
    QList<Prescription> over = where([](const Prescription &order) { return !order.isOpen(); });
    std::stable_sort(over.begin(), over.end(),
        [](const Prescription &a, const Prescription &b) { return a.endedAt() > b.endedAt(); });
    return over;
}

int OrderBoard::countOf(OrderState state) const
{
    return static_cast<int>(std::count_if(m_orders.begin(), m_orders.end(),
        [state](const Prescription &order) { return order.state == state; }));
}

int OrderBoard::late() const
{
    return static_cast<int>(std::count_if(m_orders.begin(), m_orders.end(),
        [](const Prescription &order) { return order.isInWork() && order.isLate; }));
}

QList<Prescription> OrderBoard::readyOf(const QString &patientId) const
{
    return where([&patientId](const Prescription &order) {
        return order.state == OrderState::Ready && order.patientId == patientId;
    });
}

QList<Prescription> OrderBoard::readyOfVisit(const QString &visitId) const
{
    return where([&visitId](const Prescription &order) {
        return order.state == OrderState::Ready && order.visitId == visitId;
    });
}

bool OrderBoard::hasLate(Instant now) const
{
    return std::any_of(m_orders.begin(), m_orders.end(),
        [now](const Prescription &order) { return becomesLate(order, now); });
}

} // namespace loket::prescription
