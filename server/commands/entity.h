// Plain things that people make, edit and remove (services, counters): what all of them have, from
// one declaration. EntityStore has the rows, EntityWork is what a command does in its transaction,
// entityAfter() reads its event again, EntityDesk has the commands.
#pragma once

#include "commands/command.h"
#include "commands/entitymember.h"
#include "commands/journal.h"

#include <QMap>

namespace loket {

// Whether names begin with the module, or with the entity's own word.
enum class EntityNaming { OfModule, OfItself };

// What it is called, and who may. Of `queue` and `service` are made the commands queue:services,
// queue:service, queue:create-service, …, the routes /queue/services[/{serviceId}], the events
// service-created, -updated, -removed, and the answers' members `service` and `services`.
// Where `records` has a `ticket` that is named of itself: ticket:list, ticket:get, ticket:create,
// …, /records/tickets[/{id}], ticket:created, ticket:updated, ticket:deleted; its ids are the
// server's.
struct EntityNames {
    QString module;
    QString word;
    Right see;
    Right edit;
    QString creates; // summaries
    QString removes;
    EntityNaming naming = EntityNaming::OfModule;

    bool isOfItself() const { return naming == EntityNaming::OfItself; }
    QString all() const { return word + u's'; }
    QString id() const { return isOfItself() ? u"id"_s : word + u"Id"_s; }
    QList<Field> which() const { return {fields::id(id()).required()}; }
    QString path() const { return u"/%1/%2"_s.arg(module, all()); }
    QString onePath() const { return u"%1/{%2}"_s.arg(path(), id()); }
    QString command(const QString &verb) const
    {
        return isOfItself() ? word + u':' + verb : u"%1:%2-%3"_s.arg(module, verb, word);
    }
    QString listCommand() const
    {
        return isOfItself() ? command(u"list"_s) : module + u':' + all();
    }
    QString oneCommand() const { return isOfItself() ? command(u"get"_s) : module + u':' + word; }
    QString event(const QString &what) const { return word + (isOfItself() ? u':' : u'-') + what; }
    QString removed() const { return event(isOfItself() ? u"deleted"_s : u"removed"_s); }
    Error noSuch(const QString &id) const; // NOT_FOUND
    Error alreadyExists(const QString &id) const; // ALREADY_EXISTS

    // Without handlers: all, one, create, update, delete. `fields`: of a new one.
    QList<Command> commands(const QList<Field> &fields) const;
};

// What is to be other about one. It captures values only: it runs in the transaction.
template <class T>
using Edit = std::function<void(T &)>;

// From one state into another, by a command of its own.
template <class T>
struct EntityAct {
    QString verb; // of the command: `open`
    QString what; // of the event: `opened`
    QString summary;
    Right right;
    Edit<T> edit;
    QList<Field> fields = {}; // beside the id
    // What else becomes other: by the values given, and who gives them.
    Edit<T> (*editBy)(const Call &) = nullptr;

    Edit<T> editFor(const Call &call) const { return editBy ? editBy(call) : Edit<T>(); }
};

struct EntitySql {
    EntitySql(const QString &table, const QStringList &columns);

    QString select; // the id, then the columns
    QString insert;
    QString update; // the columns, then the id
    QString remove;
};

// T: a value with id, ==, toJson() and fromJson(). The table is what the module's migrations made.
template <class T>
struct EntityDeclaration {
    EntityNames names;
    QString table;
    QList<EntityMember<T>> members;
    // Whether `before` may become `after`, which may be put right; does what else goes with it.
    // Without `before` it is new, without `after` it is to go.
    std::function<Result<Done>(Changes &, const T *before, T *after)> rule;
    QList<EntityAct<T>> acts = {};
    // Where it hangs on more than a right: whether this one may, asked before the rule; may sign.
    std::function<Result<Done>(const Identity &, const T *before, T *after)> mayBe = {};
    // Where its table has others, too: whether it is one of these.
    std::function<bool(const T &)> isOne = {};
    // Whether an update changes nothing, where a field says which one is meant; empty: ==.
    std::function<bool(const T &before, const T &after)> isSame = {};
    EntitySql sql = EntitySql(table, columns());

    QStringList columns() const
    {
        QStringList all;
        for (const EntityMember<T> &member : members) {
            all.append(member.column);
        }
        return all;
    }
    QList<Field> fields() const // of a new one; what is required may not become empty later
    {
        QList<Field> given;
        for (const EntityMember<T> &member : members) {
            given.append(member.field);
        }
        given.removeIf([](const Field &field) { return field.name.isEmpty(); });
        return given;
    }
    Edit<T> editIn(const Values &values) const
    {
        return [this, values](T &thing) {
            for (const EntityMember<T> &member : members) {
                if (!member.field.name.isEmpty() && values.has(member.field.name)) {
                    member.take(thing, values);
                }
            }
        };
    }
};

// What it is after the event; none where the event tells of something else, or that it is gone.
// `known`: as memory has them.
template <class T>
std::optional<T> entityAfter(
    const EntityDeclaration<T> &entity, const Event &event, const QMap<QString, T> &known)
{
    const auto read = [](const QJsonObject &json) {
        const Result<T> thing = T::fromJson(json);
        return thing ? std::optional(*thing) : std::nullopt;
    };
    const QJsonObject after = event.body.value(u"after"_s).toObject();
    for (const EntityAct<T> &act : entity.acts) {
        if (event.kind != entity.names.event(act.what)) {
            continue;
        }
        if (after.isEmpty() && known.contains(event.subject)) { // on record before acts said it
            T thing = known.value(event.subject);
            act.edit(thing);
            return thing;
        }
        return read(after);
    }
    if (event.kind == entity.names.event(u"created"_s)) {
        return read(event.body);
    }
    return event.kind == entity.names.event(u"updated"_s) ? read(after) : std::nullopt;
}

} // namespace loket
