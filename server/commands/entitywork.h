// What the commands on an entity do inside their transaction.
#pragma once

#include "commands/entitystore.h"

namespace loket {

// What is no more.
struct Removed {
    QString id = {};

    QJsonObject toJson() const { return {{u"id"_s, id}}; }
    static Result<Removed> fromJson(const QJsonObject &json)
    {
        return Removed {json.value(u"id"_s).toString()};
    }
};

// Whether what is other than before is as the fields ask for: INVALID_FIELD,
// MISSING_REQUIRED_FIELDS. A new one (before: {}) has all that is required.
Result<Done> checkFields(
    const QList<Field> &fields, const QJsonObject &before, const QJsonObject &after);

// Errors: noSuch() and alreadyExists() of the names, mayBe()'s, those of checkFields(), the rule's.
// `who`: none where the program itself asks.
template <class T>
class EntityWork {
public:
    EntityWork(Changes &changes, const EntityDeclaration<T> &entity, const QString &actor,
        const std::optional<Identity> &who = {})
        : m_changes(changes),
          m_entity(entity),
          m_store(changes.transaction(), entity),
          m_actor(actor),
          m_who(who)
    {
    }

    Result<T> create(const QString &id, const Edit<T> &edit)
    {
        if (m_store.find(id)) {
            return fail(m_entity.names.alreadyExists(id));
        }
        T made {.id = id};
        edit(made);
        return checked(nullptr, made).map([&](Done) {
            m_store.insert(made);
            record(names().event(u"created"_s), id, made.toJson());
            return made;
        });
    }
    // As it is, where nothing would become other: nothing has happened then.
    Result<T> update(const QString &id, const Edit<T> &edit)
    {
        return find(id).and_then([&](const T &before) {
            T after = before;
            edit(after);
            if (isSame(before, after)) {
                return may(&before, &after).map([&](Done) { return before; });
            }
            return checked(&before, after).map([&](Done) {
                m_store.update(after);
                record(names().event(u"updated"_s), id, fromTo(before, after));
                return after;
            });
        });
    }
    // `more`: what the act is given besides. Harmless where it is so already.
    Result<T> act(const QString &id, const EntityAct<T> &act, const Edit<T> &more = {})
    {
        return find(id).and_then([&](const T &before) {
            T after = before;
            act.edit(after);
            if (more) {
                more(after);
            }
            if (after == before) {
                return Result<T>(after);
            }
            return ruled(&before, &after).map([&](Done) {
                m_store.update(after);
                record(names().event(act.what), id, fromTo(before, after));
                return after;
            });
        });
    }
    Result<Removed> remove(const QString &id)
    {
        return find(id).and_then([&](const T &gone) {
            return ruled(&gone, nullptr).map([&](Done) {
                m_store.remove(id);
                record(names().removed(), id, gone.toJson());
                return Removed {id};
            });
        });
    }

private:
    Result<T> find(const QString &id)
    {
        const std::optional<T> found = m_store.find(id);
        return found ? Result<T>(*found) : fail(m_entity.names.noSuch(id));
    }
    Result<Done> checked(const T *before, T &after)
    {
        return checkFields(
            m_entity.fields(), before ? before->toJson() : QJsonObject(), after.toJson())
            .and_then([&](Done) { return ruled(before, &after); });
    }
    bool isSame(const T &before, const T &after) const
    {
        return m_entity.isSame ? m_entity.isSame(before, after) : after == before;
    }
    Result<Done> may(const T *before, T *after)
    {
        return m_who && m_entity.mayBe ? m_entity.mayBe(*m_who, before, after)
                                       : Result<Done>(Done {});
    }
    Result<Done> ruled(const T *before, T *after)
    {
        return may(before, after).and_then([&](Done) {
            return m_entity.rule(m_changes, before, after);
        });
    }
    const EntityNames &names() const { return m_entity.names; }
    static QJsonObject fromTo(const T &before, const T &after)
    {
        return {{u"before"_s, before.toJson()}, {u"after"_s, after.toJson()}};
    }
    void record(const QString &kind, const QString &id, const QJsonObject &body)
    {
        m_changes.append({m_actor, names().module, kind, id, body});
    }

    Changes &m_changes;
    const EntityDeclaration<T> &m_entity;
    EntityStore<T> m_store;
    const QString m_actor;
    const std::optional<Identity> m_who;
};

} // namespace loket
