// A list of values of one kind, for screens. Each has an `id`; its roles are the properties of its
// gadget, by their names, and `value`, the whole.
#pragma once

#include "client/core/keyedrows.h"
#include "core/result.h"

#include <QJsonArray>
#include <QMetaProperty>

#include <functional>

namespace loket::client {

// `T` has a member `id`, operator== and, to be read from JSON, fromJson(). Where it has a
// `version`, what is known to be newer stays as it is. Enums are given as numbers, as QML compares
// them.
template <class T>
class EntityModel : public FreshModel {
public:
    using Order = std::function<bool(const T &, const T &)>;

    // The rows stand in this order; those that are equal in it, in that of their ids. Without one
    // they stand as they are given.
    explicit EntityModel(Order isBefore = {}, QObject *parent = nullptr)
        : FreshModel(parent),
          m_isBefore(std::move(isBefore)),
          m_rows(*this)
    {
    }

    const QList<T> &values() const { return m_rows.values(); }
    int rowOf(const QString &id) const override { return m_rows.rowOf(id); }
    std::optional<T> find(const QString &id) const { return m_rows.find(id); }
    QVariant valueFor(const QString &id) const override
    {
        const std::optional<T> found = find(id);
        return found ? QVariant::fromValue(*found) : QVariant();
    }

    // Everything there is.
    void refresh(const QList<T> &values)
    {
        QHash<QString, int> known;
        for (int row = 0; row < m_rows.count(); ++row) {
            known.insert(m_rows.at(row).id, row);
        }
        QList<T> newest = values;
        for (T &value : newest) {
            const int old = known.value(value.id, -1);
            if (old >= 0 && isNewer(m_rows.at(old), value)) {
                value = m_rows.at(old);
            }
        }
        arrange(newest);
        m_rows.become(newest);
    }
    // The same from JSON. What cannot be read is left out, and the first of it is the error.
    Result<Done> refresh(const QJsonArray &array)
    {
        QList<T> values;
        Result<Done> outcome = Done {};
        for (const QJsonValue &entry : array) {
            if (const Result<T> value = T::fromJson(entry.toObject())) {
                values.append(*value);
            } else if (outcome) {
                outcome = fail(value.error());
            }
        }
        refresh(values);
        return outcome;
    }
    // One value's news: it goes to its place.
    void update(const T &value)
    {
        const int old = m_rows.rowOf(value.id);
        if (old >= 0 && (isNewer(values().at(old), value) || values().at(old) == value)) {
            return;
        }
        const typename KeyedRows<T>::Change change(m_rows);
        put(value, old);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows.count();
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(
                index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
            return {};
        }
        const T &value = m_rows.at(index.row());
        const int number = role - firstRole;
        if (role == valueRole) {
            return QVariant::fromValue(value);
        }
        if (number < 0 || number >= gadget().propertyCount()) {
            return {};
        }
        const QMetaProperty property = gadget().property(number);
        const QVariant content = property.readOnGadget(&value);
        return property.isEnumType() ? content.toInt() : content;
    }
    QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names {{valueRole, "value"}};
        for (int i = 0; i < gadget().propertyCount(); ++i) {
            names.insert(firstRole + i, gadget().property(i).name());
        }
        return names;
    }

protected:
    static constexpr int valueRole = Qt::UserRole + 1;

    KeyedRows<T> &rows() { return m_rows; }
    static int roleOf(const char *property)
    {
        return firstRole + gadget().indexOfProperty(property);
    }
    // Brings them into their order.
    virtual void arrange(QList<T> &values) const
    {
        if (m_isBefore) {
            std::sort(values.begin(), values.end(),
                [this](const T &a, const T &b) { return comesBefore(a, b); });
        }
    }
    // To its place; it is at the row `old`, -1: nowhere.
    virtual void put(const T &value, int old)
    {
        const auto isAhead = [&](const T &other) {
            return other.id != value.id && comesBefore(other, value);
        };
        const auto ahead = std::count_if(values().cbegin(), values().cend(), isAhead);
        const int end = old >= 0 ? old : m_rows.count();
        m_rows.place(old, m_isBefore ? static_cast<int>(ahead) : end, value);
    }

private:
    static constexpr int firstRole = valueRole + 1;

    static const QMetaObject &gadget() { return T::staticMetaObject; }
    static bool isNewer(const T &known, const T &news)
    {
        if constexpr (requires { known.version; }) {
            return known.version > news.version;
        } else {
            return false;
        }
    }
    bool comesBefore(const T &a, const T &b) const
    {
        return m_isBefore && (m_isBefore(a, b) || (!m_isBefore(b, a) && a.id < b.id));
    }

    const Order m_isBefore;
    KeyedRows<T> m_rows;
};

} // namespace loket::client
