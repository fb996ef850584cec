// The one way to change something.
//
// A change is worked out in one transaction, on the database thread, and appends what happened as
// events. What other modules do because of it, the reactions, happens in the same transaction.
// Once that is on disk, and only then, each event goes through the two functions of its module:
// apply() brings what memory holds up to date, announce() tells who must hear of it. They see
// events and nothing else, whoever made them and for whatever reason.
#pragma once

#include "commands/once.h"
#include "storage/eventlog.h"
#include "storage/returnline.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace loket {

class Changes;

// What one module does because of what happened in another: on the database thread, in the
// transaction in which it happened, and itself by events. Where it is refused, nothing has
// happened.
using Reaction = std::function<Result<Done>(Changes &, const Event &)>;

class Reactions {
public:
    void add(const QString &module, const QString &kind, Reaction reaction);
    QList<Reaction> to(const Event &event) const;

private:
    QHash<QPair<QString, QString>, QList<Reaction>> m_reactions;
};

// The transaction as the work sees it. Lives on the database thread.
class Changes {
public:
    explicit Changes(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    Transaction &transaction() { return m_transaction; }
    Instant now() const { return m_transaction.now(); }
    // Appends to the record; gives the event's seq.
    qint64 append(NewEvent event);

    // Reacts to every event so far, to those of the reactions, too.
    Result<Done> react(const Reactions &reactions);
    const QList<Event> &events() const { return m_events; }
    // As they are told: what rides along says all that the body does, which stays on this thread.
    QList<Event> takeEvents();

private:
    Transaction &m_transaction;
    QList<Event> m_events;
    qsizetype m_reacted = 0;
};

// Lives on the hub's thread. The storage outlives it.
class Journal final : public QObject {
    Q_OBJECT
public:
    explicit Journal(Storage &storage, QObject *parent = nullptr);

    // A module's two functions, called on this thread in the order of the record.
    struct Follower {
        std::function<void(const Event &)> apply;
        std::function<void(const Event &)> announce;
    };
    void follow(const QString &module, const Follower &follower);
    // Before the first change.
    void react(const QString &module, const QString &kind, Reaction reaction);

    // `work`: Result<T>(Changes &), T as for doOnce(); it captures values only. When the future
    // finishes, all that happened is on disk, applied and announced. A retry with the same key is
    // answered as the first time, and nothing happens again.
    template <class Work>
    auto change(const OnceKey &once, Work work)
    {
        using T = typename std::invoke_result_t<Work, Changes &>::value_type;
        const auto written =
            m_storage.write([once, work = std::move(work), reactions = m_reactions](
                                Transaction &transaction) mutable {
                return write<T>(transaction, once, work, *reactions);
            });
        return m_line.follow(
            written, [](const Result<Written<T>> &done) { return done && !done->done.repeated; },
            [this](const Result<Written<T>> &done) { tell(&Follower::apply, done->events); },
            [this](const Result<Written<T>> &done) { tell(&Follower::announce, done->events); },
            [](const Result<Written<T>> &done) {
                return done.map([](const Written<T> &made) { return made.done; });
            });
    }

    // What is read, in order with what is changed.
    template <class Work>
    auto read(Work work)
    {
        return m_line.follow(m_storage.read(std::move(work)));
    }

    // For what takes long and has a thread of its own.
    ReadingMaker reading() const { return m_storage.reading(); }

Q_SIGNALS:
    // All that had happened is announced; or much of it, where there is no end.
    void settled();

private:
    template <class T>
    struct Written {
        Once<T> done;
        QList<Event> events = {};
    };

    template <class T, class Work>
    static Result<Written<T>> write(
        Transaction &transaction, const OnceKey &once, Work &work, const Reactions &reactions)
    {
        Changes changes(transaction);
        return doOnce(transaction, once, [&] {
            return work(changes).and_then([&](T done) {
                return changes.react(reactions).map([&](Done) { return std::move(done); });
            });
        }).map([&changes](Once<T> done) {
            return Written<T> {std::move(done), changes.takeEvents()};
        });
    }

    using Function = std::function<void(const Event &)> Follower::*;
    void tell(Function what, const QList<Event> &events) const;

    Storage &m_storage;
    QHash<QString, Follower> m_followers;
    // Shared with the database thread; not changed once it is.
    const std::shared_ptr<Reactions> m_reactions = std::make_shared<Reactions>();
    ReturnLine m_line;
};

} // namespace loket
