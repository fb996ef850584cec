// The rows of an entity, inside one transaction, on the database's thread.
#pragma once

#include "commands/entity.h"

namespace loket {

template <class T>
class EntityStore {
public:
    EntityStore(Transaction &transaction, const EntityDeclaration<T> &entity)
        : m_transaction(transaction),
          m_entity(entity)
    {
    }

    QList<T> all() { return select(u" ORDER BY id"_s); }
    // `rest`: SQL after the table's name.
    QList<T> select(const QString &rest, const QVariantList &values = {})
    {
        QList<T> found = m_transaction.select(m_entity.sql.select + rest, values, reader());
        if (m_entity.isOne) {
            found.removeIf([this](const T &thing) { return !m_entity.isOne(thing); });
        }
        return found;
    }
    std::optional<T> find(const QString &id) { return first(u"id"_s, id); }
    // `column` may be an expression of SQL.
    std::optional<T> first(const QString &column, const QString &text)
    {
        const QList<T> found = select(u" WHERE "_s + column + u" = ?"_s, {text});
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }
    void insert(const T &thing)
    {
        m_transaction.execute(m_entity.sql.insert, QVariantList {thing.id} + columnsOf(thing));
    }
    void update(const T &thing)
    {
        m_transaction.execute(m_entity.sql.update, columnsOf(thing) + QVariantList {thing.id});
    }
    void remove(const QString &id) { m_transaction.execute(m_entity.sql.remove, {id}); }

private:
    auto reader() const
    {
        return [this](const Row &row) {
            T thing {.id = row.text(0)};
            int column = 0;
            for (const EntityMember<T> &member : m_entity.members) {
                member.load(thing, row, ++column);
            }
            return thing;
        };
    }
    QVariantList columnsOf(const T &thing) const
    {
        QVariantList values;
        for (const EntityMember<T> &member : m_entity.members) {
            values.append(member.store(thing));
        }
        return values;
    }

    Transaction &m_transaction;
    const EntityDeclaration<T> &m_entity;
};

} // namespace loket
