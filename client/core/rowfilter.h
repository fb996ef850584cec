// The part of a model that one list shows.
#pragma once

#include <QSortFilterProxyModel>

namespace loket::client {

class RowFilter : public QSortFilterProxyModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    explicit RowFilter(QObject *parent = nullptr);

    int count() const { return rowCount(); }

    // Empty: there is no such row.
    Q_INVOKABLE virtual QString idAt(int row) const = 0;
    // -1: it is not shown.
    Q_INVOKABLE virtual int rowOf(const QString &id) const = 0;

Q_SIGNALS:
    void filterChanged();
    void countChanged();

protected:
    void applyFilter();
};

} // namespace loket::client
