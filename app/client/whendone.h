// What to do when an answer is there.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QFutureWatcher>

namespace loket::client {

// Calls `then(const Result<T> &)` when the future is finished, and never once `context` is gone
// (QFuture::then() of Qt 6.4 may end the program there). A future that ends without a result says
// nothing: its maker has gone.
template <class T, class Then>
void whenDone(const QFuture<Result<T>> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0) {
                then(watcher->result());
            }
        });
    watcher->setFuture(future);
}

} // namespace loket::client
