// The rows of a FreshModel: values that each have an `id`. They change row by row, so that a list
// on the screen keeps its place, its selection and its focus when news comes.
#pragma once

#include "client/core/freshmodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace loket::client {

// `T` has a member `id` and operator==. Whoever changes rows one by one holds a Change meanwhile.
template <class T>
class KeyedRows {
public:
    // Tells that the rows are about to change, and at its end that they have.
    class Change {
    public:
        explicit Change(KeyedRows &rows)
            : m_rows(rows),
              m_before(rows.count())
        {
            Q_EMIT m_rows.m_model.aboutToChange();
        }
        ~Change()
        {
            if (m_rows.count() != m_before) {
                Q_EMIT m_rows.m_model.countChanged();
            }
            Q_EMIT m_rows.m_model.changed();
        }
        Q_DISABLE_COPY_MOVE(Change)

    private:
        KeyedRows &m_rows;
        const int m_before;
    };

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
        const Change change(*this);
        removeOthers(wanted);
        const QList<int> movers = rowsToMove(wanted);
        if (movers.size() + wanted.size() - count() > mostChanges) {
            m_model.beginResetModel();
            m_rows = wanted;
            m_model.endResetModel();
        } else {
            std::for_each(movers.crbegin(), movers.crend(), [this](int row) { remove(row); });
            for (int row = 0; row < wanted.size(); ++row) {
                const T &value = wanted.at(row);
                const bool isThere = row < count() && m_rows.at(row).id == value.id;
                place(isThere ? row : -1, row, value);
            }
        }
    }

    // Puts a value at `row`, wherever it was before (`old`, -1: nowhere). A row that moves is taken
    // out and put in again: a filter would make a reset of a move, and a list on the screen jump.
    void place(int old, int row, const T &value)
    {
        if (old == row) {
            replace(row, value);
            return;
        }
        if (old >= 0) {
            remove(old);
        }
        m_model.beginInsertRows({}, row, row);
        m_rows.insert(row, value);
        m_model.endInsertRows();
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

    // Lets `alter(T &)` work on each row in place and give whether it changed something of `roles`.
    // Tells once, of all from the first to the last that did.
    template <class Alter>
    void alterEach(const QList<int> &roles, Alter alter)
    {
        int first = -1;
        int last = -1;
        for (int row = 0; row < count(); ++row) {
            if (alter(m_rows[row])) {
                first = first < 0 ? row : first;
                last = row;
            }
        }
        if (first >= 0) {
            Q_EMIT m_model.dataChanged(m_model.index(first), m_model.index(last), roles);
        }
    }

private:
    static constexpr int mostChanges = 50;

    // The rows that must move so that the others, which are as many as can be, may stay: those
    // outside a longest ascending sequence of places in `wanted`. In ascending order.
    QList<int> rowsToMove(const QList<T> &wanted) const
    {
        QHash<QString, int> places;
        for (int place = 0; place < wanted.size(); ++place) {
            places.insert(wanted.at(place).id, place);
        }
        QList<int> ends; // the row that ends the best sequence of each length
        QList<int> before(count(), -1);
        const auto placeOf = [&](int row) { return places.value(m_rows.at(row).id); };
        for (int row = 0; row < count(); ++row) {
            const auto end = std::lower_bound(ends.begin(), ends.end(), placeOf(row),
                [&](int other, int place) { return placeOf(other) < place; });
            before[row] = end == ends.begin() ? -1 : *(end - 1);
            if (end == ends.end()) {
                ends.append(row);
            } else {
                *end = row;
            }
        }
        QSet<int> stay;
        for (int row = ends.isEmpty() ? -1 : ends.last(); row >= 0; row = before.at(row)) {
            stay.insert(row);
        }
        QList<int> movers;
        for (int row = 0; row < count(); ++row) {
            if (!stay.contains(row)) {
                movers.append(row);
            }
        }
        return movers;
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
