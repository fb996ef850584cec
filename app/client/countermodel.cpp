#include "client/countermodel.h"

namespace loket::client {

QVariant CounterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Counter &counter = at(index);
    switch (role) {
    case IdRole:
        return counter.id;
    case Qt::DisplayRole:
    case NameRole:
        return counter.name;
    case OpenRole:
        return counter.isOpen;
    case ServiceIdsRole:
        return counter.serviceIds;
    case NumberRole:
        return m_numbers.value(counter.id);
    }
    return {};
}

QHash<int, QByteArray> CounterModel::roleNames() const
{
    return {{IdRole, "counterId"}, {NameRole, "name"}, {OpenRole, "isOpen"},
        {ServiceIdsRole, "serviceIds"}, {NumberRole, "number"}};
}

void CounterModel::update(const Counter &counter)
{
    const int before = count();
    const int old = rowOf(counter.id);
    place(old, old >= 0 ? old : before, counter);
    tell(before);
}

void CounterModel::setNumbers(const QHash<QString, QString> &numbers)
{
    if (m_numbers == numbers || count() == 0) {
        m_numbers = numbers;
        return;
    }
    m_numbers = numbers;
    Q_EMIT dataChanged(index(0), index(count() - 1), {NumberRole});
}

int CounterModel::openCount() const
{
    return static_cast<int>(std::count_if(
        values().cbegin(), values().cend(), [](const Counter &counter) { return counter.isOpen; }));
}

} // namespace loket::client
