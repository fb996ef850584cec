// The rows of a FreshModel: values that each have an `id`. They change row by row, so that a list
// on the screen keeps its place, its selection and its focus when news comes.
#pragma once

#include "client/freshmodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace loket::client {

// `T` has a member `id` and operator==. Whoever changes rows one by one says tell() at the end.
template <class T>
class KeyedRows {
public:
    explicit KeyedRows(FreshModel &model)
        : m_model(model)
    {
    }

    int count() const { return static_cast<int>(m_rows.size()); }
    const T &at(int row) const { return m_rows.at(row); }
    const QList<T> &values() const { return m_rows; }
    // -1: no such row.
    int rowOf(const QString &id) const
    {
        const auto found = std::find_if(
            m_rows.cbegin(), m_rows.cend(), [&](const T &row) { return row.id == id; });
        return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
    }
    std::optional<T> find(const QString &id) const
    {
        const int row = rowOf(id);
        return row < 0 ? std::nullopt : std::optional<T>(m_rows.at(row));
    }

    // Makes the rows equal to `wanted`, telling of no more than has changed; where nearly
    // everything has, of one reset.
    void become(const QList<T> &wanted)
    {
        const int before = count();
        removeOthers(wanted);
        if (differences(wanted) > mostChanges) {
            m_model.beginResetModel();
            m_rows = wanted;
            m_model.endResetModel();
            tell(before);
            return;
        }
        for (int row = 0; row < wanted.size(); ++row) {
            const T &value = wanted.at(row);
            const bool isThere = row < count() && m_rows.at(row).id == value.id;
            place(isThere ? row : rowOf(value.id), row, value);
        }
        tell(before);
    }

    // Puts a value at `row`, wherever it was before (`old`, -1: nowhere).
    void place(int old, int row, const T &value)
    {
        if (old < 0) {
            m_model.beginInsertRows({}, row, row);
            m_rows.insert(row, value);
            m_model.endInsertRows();
            return;
        }
        if (old != row) {
            m_model.beginMoveRows({}, old, old, {}, row > old ? row + 1 : row);
            m_rows.move(old, row);
            m_model.endMoveRows();
        }
        replace(row, value);
    }

    void replace(int row, const T &value)
    {
        if (!(m_rows.at(row) == value)) {
            m_rows[row] = value;
            const QModelIndex index = m_model.index(row);
            Q_EMIT m_model.dataChanged(index, index);
        }
    }

    void remove(int row)
    {
        m_model.beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        m_model.endRemoveRows();
    }

    void tell(int countBefore)
    {
        if (count() != countBefore) {
            Q_EMIT m_model.countChanged();
        }
        Q_EMIT m_model.changed();
    }

private:
    static constexpr int mostChanges = 50;

    // How many rows have another id than the one that is wanted there.
    int differences(const QList<T> &wanted) const
    {
        int found = 0;
        for (int row = 0; row < wanted.size(); ++row) {
            found += row < count() && m_rows.at(row).id == wanted.at(row).id ? 0 : 1;
        }
        return found;
    }

    void removeOthers(const QList<T> &wanted)
    {
        QSet<QString> ids;
        for (const T &value : wanted) {
            ids.insert(value.id);
        }
        for (int row = count() - 1; row >= 0; --row) {
            if (!ids.contains(m_rows.at(row).id)) {
                remove(row);
            }
        }
    }

    FreshModel &m_model;
    QList<T> m_rows;
};

} // namespace loket::client
