// Brings what the storage has done back to one thread, in the order in which it was given: the
// storage finishes its futures in that order, but each continuation could find its own way, and
// could come when who waits for it is no more.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace loket {

// Lives on the thread that waits for the storage. What is finished after its end is dropped.
class ReturnLine final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // `apply(const T &)` brings memory up to date, then `announce(const T &)` tells the world, then
    // the future finishes with `answer(const T &)`. The first two are called only for what was done
    // now: `isFresh(result)`.
    template <class T, class IsFresh, class Apply, class Announce, class Answer>
    auto follow(QFuture<T> written, IsFresh isFresh, Apply apply, Announce announce, Answer answer)
    {
        using Answered = std::invoke_result_t<Answer, const T &>;
        auto promise = std::make_shared<QPromise<Answered>>();
        promise->start();
        QFuture<Answered> followed = promise->future();
        m_waiting.push_back({[written] { return written.isFinished(); },
            [written, promise, isFresh, apply, announce, answer] {
                const T &result = *written.constBegin();
                if (isFresh(result)) {
                    apply(result);
                    announce(result);
                }
                promise->addResult(answer(result));
                promise->finish();
            }});
        // Not QFuture::then(): in Qt 6.4 it may run twice, and end the program, where the other
        // thread finishes just now.
        auto *watcher = new QFutureWatcher<T>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            settle();
        });
        watcher->setFuture(written);
        return followed;
    }

    template <class T>
    QFuture<T> follow(QFuture<T> done)
    {
        const auto nothing = [](const T &) {};
        return follow(
            std::move(done), [](const T &) { return false; }, nothing, nothing,
            [](const T &result) { return result; });
    }

    qsizetype waiting() const { return static_cast<qsizetype>(m_waiting.size()); }

Q_SIGNALS:
    // All that had finished has been announced; or much of it, where there is no end.
    void settled();

private:
    struct Pending {
        std::function<bool()> isFinished;
        std::function<void()> settle;
    };

    bool isFrontFinished() const { return !m_waiting.empty() && m_waiting.front().isFinished(); }
    void settle();

    std::deque<Pending> m_waiting;
    int m_unannounced = 0; // settled since settled()
    bool m_goesOn = false; // in the next turn of the event loop
};

} // namespace loket
