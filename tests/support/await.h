// Waiting for what runs on other threads, without sleeping.
#pragma once

#include <QFuture>
#include <QtTest>

namespace loket::test {

// Runs the event loop until the future is finished; fails the test (and gives a default) after 10
// s.
template <class T>
T await(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000)) {
        qFatal("a future did not finish within 10 s");
    }
    return future.result();
}

} // namespace loket::test
