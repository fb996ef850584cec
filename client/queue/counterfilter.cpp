#include "client/queue/counterfilter.h"

namespace loket::client {

namespace {

QStringList idsOf(const QList<CounterState> &counters, const auto &isIt)
{
    QStringList ids;
    for (const CounterState &counter : counters) {
        if (isIt(counter)) {
            ids.append(counter.id);
        }
    }
    return ids;
}

} // namespace

QStringList offeredTo(const QString &personId, const QList<CounterState> &counters)
{
    const QStringList own = idsOf(
        counters, [&](const CounterState &counter) { return counter.ownerIds.contains(personId); });
    const QStringList free =
        idsOf(counters, [](const CounterState &counter) { return counter.ownerIds.isEmpty(); });
    return own.isEmpty() ? free : own;
}

void CounterFilter::setPersonId(const QString &id)
{
    if (m_personId != id) {
        m_personId = id;
        applyFilter();
    }
}

void CounterFilter::setAll(bool all)
{
    if (m_isAll != all) {
        m_isAll = all;
        applyFilter();
    }
}

bool CounterFilter::isNarrow() const
{
    return m_counters && offered().size() < m_counters->count();
}

void CounterFilter::setSourceModel(QAbstractItemModel *model)
{
    m_counters = dynamic_cast<const EntityModel<CounterState> *>(model);
    QSortFilterProxyModel::setSourceModel(model);
    if (m_counters) { // whose one is may change what is offered of the others
        connect(m_counters, &FreshModel::changed, this, &CounterFilter::applyFilter);
    }
}

QString CounterFilter::idAt(int row) const
{
    const QModelIndex there = mapToSource(index(row, 0));
    return there.isValid() ? m_counters->values().at(there.row()).id : QString();
}

int CounterFilter::rowOf(const QString &counterId) const
{
    const int row = m_counters ? m_counters->rowOf(counterId) : -1;
    return row < 0 ? -1 : mapFromSource(m_counters->index(row)).row();
}

// Where everything is somebody else's, nobody is left without a place.
QStringList CounterFilter::offered() const
{
    return offeredTo(m_personId, m_counters->values());
}

bool CounterFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_counters || parent.isValid()) {
        return false;
    }
    const QStringList ids = offered();
    return m_isAll || ids.isEmpty() || ids.contains(m_counters->values().at(row).id);
}

} // namespace loket::client
