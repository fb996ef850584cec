// What a window that nothing happens in costs: each picture is work for a small computer.
#pragma once

#include <QDeadlineTimer>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>

#include <chrono>

namespace loket::test {

inline qsizetype paintedWithin(QQuickWindow *window, std::chrono::milliseconds time)
{
    QSignalSpy painted(window, &QQuickWindow::frameSwapped);
    const QDeadlineTimer end(time);
    while (painted.wait(static_cast<int>(end.remainingTime()))) { }
    return painted.count();
}

// How often it is painted in three seconds, once what was last asked of it stands. Its clock may
// turn.
inline qsizetype paintedAtRest(QQuickWindow *window)
{
    using namespace std::chrono_literals;
    paintedWithin(window, 2s);
    return paintedWithin(window, 3s);
}

} // namespace loket::test
