#include "client/queue/countermodel.h"

namespace loket::client {

CounterModel::CounterModel(QObject *parent)
    : FreshModel(parent),
      m_rows(*this)
{
}

int CounterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

QVariant CounterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Counter &counter = m_rows.at(index.row());
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
    const KeyedRows<Counter>::Change change(m_rows);
    const int old = m_rows.rowOf(counter.id);
    const auto before = [&](const Counter &other) {
        return other.id != counter.id && !comesBefore(counter.name, other.name);
    };
    const auto row = std::count_if(values().cbegin(), values().cend(), before);
    m_rows.place(old, static_cast<int>(row), counter);
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
