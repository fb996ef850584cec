#include "client/core/rowfilter.h"

namespace loket::client {

RowFilter::RowFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &RowFilter::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &RowFilter::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &RowFilter::countChanged);
}

void RowFilter::applyFilter()
{
    invalidateFilter();
    Q_EMIT filterChanged();
}

} // namespace loket::client
