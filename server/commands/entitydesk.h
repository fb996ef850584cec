// Where people ask for an entity: its changes, through the journal, and its commands.
#pragma once

#include "commands/entitywork.h"
#include "commands/registry.h"

#include <QJsonArray>

namespace loket {

// Lives on the hub's thread. What it is given by reference outlives it.
template <class T>
class EntityDesk {
public:
    EntityDesk(Journal &journal, const EntityDeclaration<T> &entity)
        : m_journal(journal),
          m_entity(entity)
    {
    }

    // `work`: Result<R>(EntityWork<T> &); it captures values only. `who`: of whom it hangs.
    template <class Work>
    auto change(const QString &actor, const OnceKey &once, Work work,
        const std::optional<Identity> &who = {}) const
    {
        using R = typename std::invoke_result_t<Work, EntityWork<T> &>::value_type;
        const auto inTransaction = [&entity = m_entity, actor, work, who](Changes &changes) {
            EntityWork<T> own(changes, entity, actor, who);
            return work(own);
        };
        return m_journal.change(once, inTransaction).then(&valueOf<R>);
    }

    // How clients see them.
    struct View {
        QObject *context; // when it is gone nobody is answered any more
        std::function<QMap<QString, T>()> all = {}; // as memory has them
        std::function<QJsonObject(const T &, const Identity &)> one;
        std::function<QString(const Values &)> newId; // where the client gives none
        // Whether what one names is there; empty: it is. `id`: which is changed; empty: a new one.
        std::function<Result<Done>(const Values &, const QString &id)> check = {};
    };
    // The desk outlives the commands.
    void registerCommands(CommandRegistry &commands, const View &view) const
    {
        const QList<Command> own = m_entity.names.commands({});
        add(commands, own[0],
            [this, view](const Call &call) { return ready(listed(view, call.identity)); });
        add(commands, own[1], [this, view](const Call &call) { return ready(shown(view, call)); });
        registerChanges(commands, view);
    }
    // Where they are too many for the memory, the module has commands of its own to read them.
    void registerChanges(CommandRegistry &commands, const View &view) const
    {
        const QList<Command> own = m_entity.names.commands(m_entity.fields());
        add(commands, own[2], [this, view](const Call &call) {
            return checkedAnswer(view, call, {}, 201,
                [id = newIdFor(view, call), edit = editIn(call)](
                    EntityWork<T> &work) { return work.create(id, edit); });
        });
        add(commands, own[3], [this, view](const Call &call) {
            return checkedAnswer(view, call, idIn(call), 200,
                [id = idIn(call), edit = editIn(call)](
                    EntityWork<T> &work) { return work.update(id, edit); });
        });
        add(commands, own[4], [this, view](const Call &call) {
            return change(
                call.actor(), call.once,
                [id = idIn(call)](EntityWork<T> &work) { return work.remove(id); }, call.identity)
                .then(view.context, [](const Result<Removed> &done) {
                    return done.map([](const Removed &gone) { return Reply {gone.toJson()}; });
                });
        });
        for (const EntityAct<T> &act : m_entity.acts) {
            const EntityNames &names = m_entity.names;
            add(commands,
                {names.command(act.verb), act.summary,
                    routes::post(names.onePath() + u'/' + act.verb), act.right,
                    names.which() + act.fields},
                [this, view, act](const Call &call) {
                    return answer(view, call, 200,
                        [id = idIn(call), act, more = act.editFor(call)](
                            EntityWork<T> &work) { return work.act(id, act, more); });
                });
        }
    }

private:
    static void add(CommandRegistry &commands, Command command, Handler handler)
    {
        command.handler = std::move(handler);
        commands.add(std::move(command));
    }
    QString idIn(const Call &call) const { return call.values.text(m_entity.names.id()); }
    QString newIdFor(const View &view, const Call &call) const
    {
        const QString made = view.newId(call.values);
        return m_entity.names.isOfItself() ? made : call.values.text(u"id"_s, made);
    }
    Edit<T> editIn(const Call &call) const { return m_entity.editIn(call.values); }
    Reply listed(const View &view, const Identity &viewer) const
    {
        QJsonArray array;
        for (const T &thing : view.all()) {
            array.append(view.one(thing, viewer));
        }
        return {.body = {{m_entity.names.all(), array}}};
    }
    Result<Reply> shown(const View &view, const Call &call) const
    {
        const QMap<QString, T> all = view.all();
        const QString id = idIn(call);
        return all.contains(id) ? Result<Reply>(replyOf(view, all.value(id), call.identity, 200))
                                : fail(m_entity.names.noSuch(id));
    }
    Reply replyOf(const View &view, const T &thing, const Identity &viewer, int status) const
    {
        return {.body = {{m_entity.names.word, view.one(thing, viewer)}}, .status = status};
    }
    template <class Work>
    QFuture<Result<Reply>> checkedAnswer(
        const View &view, const Call &call, const QString &id, int status, const Work &work) const
    {
        const Result<Done> good = view.check ? view.check(call.values, id) : Result<Done>(Done {});
        return good ? answer(view, call, status, work) : ready(fail(good.error()));
    }
    template <class Work>
    QFuture<Result<Reply>> answer(
        const View &view, const Call &call, int status, const Work &work) const
    {
        return change(call.actor(), call.once, work, call.identity)
            .then(
                view.context, [this, view, status, viewer = call.identity](const Result<T> &done) {
                    return done.map(
                        [&](const T &thing) { return replyOf(view, thing, viewer, status); });
                });
    }

    Journal &m_journal;
    const EntityDeclaration<T> &m_entity;
};

} // namespace loket
