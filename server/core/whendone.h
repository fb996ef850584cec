// What to do when a future of a result is there.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>

namespace loket {

// Calls `then(Result<T>)` on this thread: at once where the future is finished, later otherwise,
// and never once `context` is gone (QFuture::then() of Qt 6.4 may end the program there). A future
// that ends without a result (its maker has gone) is an INTERNAL_ERROR.
template <class T, class Then>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Then then)
{
    const auto outcome = [](const QFuture<Result<T>> &finished) -> Result<T> {
        if (finished.resultCount() == 0) {
            return fail(
                u"INTERNAL_ERROR"_s, u"The server could not finish this. Try again."_s, 500);
        }
        return finished.result();
    };
    if (future.isFinished()) {
        then(outcome(future));
        return;
    }
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, outcome, then = std::move(then)]() mutable {
            watcher->deleteLater();
            then(outcome(watcher->future()));
        });
    watcher->setFuture(future);
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

} // namespace loket
