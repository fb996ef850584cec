// What to do when a future of a result is there.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <memory>

namespace loket {

// What a finished future says; one that ended without a result (its maker has gone) is an
// INTERNAL_ERROR.
template <class T>
Result<T> outcomeOf(const QFuture<Result<T>> &finished)
{
    if (finished.resultCount() == 0) {
        return fail(u"INTERNAL_ERROR"_s, u"The server could not finish this. Try again."_s, 500);
    }
    return finished.result();
}

// Calls `then(Result<T>)` on this thread: at once where the future is finished, in a later turn of
// the event loop otherwise, and never once `context` is gone (QFuture::then() of Qt 6.4 may end the
// program there).
template <class T, class Then>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Then then)
{
    if (future.isFinished()) {
        then(outcomeOf(future));
        return;
    }
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(outcomeOf(watcher->future()));
        });
    watcher->setFuture(future);
}

// Tells an outcome once; where it ends without one, an INTERNAL_ERROR.
template <class T, class Then>
class Teller {
public:
    Teller(QObject *context, Then then)
        : m_context(context),
          m_then(std::move(then))
    {
    }
    ~Teller() { tell(QFuture<Result<T>>()); }
    Q_DISABLE_COPY_MOVE(Teller)

    void tell(const QFuture<Result<T>> &finished)
    {
        if (const QPointer<QObject> context = std::exchange(m_context, nullptr)) {
            Q_ASSERT(context->thread() == QThread::currentThread());
            m_then(outcomeOf(finished));
        }
    }

private:
    QPointer<QObject> m_context; // nullptr: told, or gone
    Then m_then;
};

// The same for a future that this thread finishes itself: called from there, so that it comes
// before whatever the thread does next.
template <class T, class Then>
void whenDoneHere(QFuture<Result<T>> future, QObject *context, Then then)
{
    const auto teller = std::make_shared<Teller<T, Then>>(context, std::move(then));
    if (future.isFinished()) {
        teller->tell(future);
    } else { // forgotten where the maker goes without finishing it, and the teller with it
        future.then([teller](const QFuture<Result<T>> &finished) { teller->tell(finished); });
    }
}

// The same outcome, finished on this thread: for a future that another thread finishes, which must
// not be followed with `.then()` (it may run twice in Qt 6.4). Cancelled once `context` is gone.
template <class T>
QFuture<Result<T>> bringBack(const QFuture<Result<T>> &future, QObject *context)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    whenDone(future, context, [promise](const Result<T> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    });
    return promise->future();
}

// What `map(const Result<T> &)` makes of the outcome, on this thread. It ends without a result once
// `context` is gone, where QFuture::then() of Qt 6.4 may end the program.
template <class T, class Map>
auto mapWhenDone(const QFuture<Result<T>> &future, QObject *context, Map map)
    -> QFuture<std::invoke_result_t<Map, const Result<T> &>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Map, const Result<T> &>>>();
    promise->start();
    whenDone(future, context, [promise, map = std::move(map)](const Result<T> &outcome) {
        promise->addResult(map(outcome));
        promise->finish();
    });
    return promise->future();
}

} // namespace loket
