// A list of values that each have an `id`, as a model that changes row by row, so that a list on
// the screen keeps its place, its selection and its focus when news comes.
//
// A model knows whether it is stale: filled before the connection was lost, or not yet filled.
// Screens must not show a stale model as if it were current.
#pragma once

#include <QAbstractListModel>
#include <QSet>

#include <algorithm>
#include <optional>

namespace loket::client {

class FreshModel : public QAbstractListModel {
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool stale READ isStale NOTIFY staleChanged)
public:
    using QAbstractListModel::QAbstractListModel;

    int count() const { return rowCount({}); }
    bool isStale() const { return m_stale; }
    void setStale(bool stale)
    {
        if (m_stale != stale) {
            m_stale = stale;
            Q_EMIT staleChanged();
        }
    }

Q_SIGNALS:
    void countChanged();
    void staleChanged();
    // Anything in it: for what is reckoned from the whole list.
    void changed();

private:
    bool m_stale = true;
};

// `T` has a member `id` and operator==.
template <class T>
class KeyedListModel : public FreshModel {
public:
    using FreshModel::FreshModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    const QList<T> &values() const { return m_rows; }
    std::optional<T> find(const QString &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? std::nullopt : std::optional<T>(m_rows.at(row));
    }
    // -1: no such row.
    int rowOf(const QString &id) const
    {
        const auto found = std::find_if(
            m_rows.cbegin(), m_rows.cend(), [&](const T &row) { return row.id == id; });
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }

protected:
    const T &at(const QModelIndex &index) const { return m_rows.at(index.row()); }

    // Makes the rows equal to `wanted`, with as few signals as is cheap.
    void become(const QList<T> &wanted)
    {
        const int before = count();
        removeOthers(wanted);
        for (int row = 0; row < wanted.size(); ++row) {
            const int old = row < m_rows.size() && m_rows.at(row).id == wanted.at(row).id
                ? row
                : rowOf(wanted.at(row).id);
            place(old, row, wanted.at(row));
        }
        tell(before);
    }

    // Puts a value at `row`, wherever it was before (`old`, -1: nowhere).
    void place(int old, int row, const T &value)
    {
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, value);
            endInsertRows();
            return;
        }
        if (old != row) {
            beginMoveRows({}, old, old, {}, row > old ? row + 1 : row);
            m_rows.move(old, row);
            endMoveRows();
        }
        replace(row, value);
    }

    void replace(int row, const T &value)
    {
        if (!(m_rows.at(row) == value)) {
            m_rows[row] = value;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }

    void removeRow(int row)
    {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }

    void tell(int countBefore)
    {
        if (count() != countBefore) {
            Q_EMIT countChanged();
        }
        Q_EMIT changed();
    }

private:
    void removeOthers(const QList<T> &wanted)
    {
        QSet<QString> ids;
        for (const T &value : wanted) {
            ids.insert(value.id);
        }
        for (int row = count() - 1; row >= 0; --row) {
            if (!ids.contains(m_rows.at(row).id)) {
                removeRow(row);
            }
        }
    }

    QList<T> m_rows;
};

} // namespace loket::client
