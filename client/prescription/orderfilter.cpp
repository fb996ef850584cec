#include "client/prescription/orderfilter.h"

namespace loket::client {

using prescription::OrderState;
using prescription::Prescription;

orders::Column columnOf(const Prescription &order)
{
    switch (OrderState(order.state)) {
    case OrderState::Received:
    case OrderState::Unknown:
        return orders::Column::Fresh;
    case OrderState::Preparing:
        return orders::Column::InWork;
    case OrderState::Ready:
        return orders::Column::Waiting;
    case OrderState::Collected:
    case OrderState::Cancelled:
        return orders::Column::Over;
    }
    return orders::Column::Fresh;
}

QString OrderFilter::idAt(int row) const
{
    const QModelIndex there = index(row, 0);
    return there.isValid() ? data(there, roleNames().key("id")).toString() : QString();
}

int OrderFilter::rowOf(const QString &id) const
{
    const auto *all = qobject_cast<const FreshModel *>(sourceModel());
    const int row = all ? all->rowOf(id) : -1;
    return row < 0 ? -1 : mapFromSource(all->index(row, 0)).row();
}

bool OrderFilter::isOwnedAsWished(const Prescription &order) const
{
    switch (m_whose) {
    case orders::Whose::Everybodys:
        return true;
    case orders::Whose::Mine:
        return order.owner.id == m_me;
    case orders::Whose::Nobodys:
        return order.owner.id.isEmpty();
    }
    return true;
}

bool OrderFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto *model = dynamic_cast<const EntityModel<Prescription> *>(sourceModel());
    if (!model || parent.isValid()) {
        return false;
    }
    const Prescription &order = model->values().at(row);
    const auto endedAt = order.endedAt();
    const bool isOld =
        endedAt && m_since.isValid() && toMillis(*endedAt) < m_since.toMSecsSinceEpoch();
    const bool isLate = order.isLate && order.isInWork();
    return columnOf(order) == m_column && !isOld && (isLate || !m_lateOnly)
        && isOwnedAsWished(order);
}

} // namespace loket::client
