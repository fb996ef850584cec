// The event loop of the hub's thread on Linux. Qt's own hands the whole list of sockets to the
// kernel each time it waits, so that one message costs more the more clients are idle; epoll keeps
// the list.
#pragma once

#include <QAbstractEventDispatcher>

#include <atomic>
#include <chrono>
#include <set>
#include <unordered_map>
#include <vector>

namespace loket {

// Goes to QThread::setEventDispatcher() before start(), which takes it. Only wakeUp() and
// interrupt() may be called from other threads.
class EpollDispatcher final : public QAbstractEventDispatcher {
    Q_OBJECT
public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(
        int timerId, qint64 interval, Qt::TimerType timerType, QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override;
    void interrupt() override;

private:
    using SteadyClock = std::chrono::steady_clock;
    using TimePoint = SteadyClock::time_point;

    // The notifiers of one descriptor, by QSocketNotifier::Type, and what epoll was told of them.
    struct Watch {
        QSocketNotifier *notifiers[3] = {};
        quint32 told = 0;
        quint32 wanted() const;
    };
    struct Timer {
        int id;
        qint64 interval;
        Qt::TimerType type;
        QObject *object;
        TimePoint due;
        bool isFiring = false;
    };

    void tellKernel();
    int waitTime(bool mayWait) const; // milliseconds, −1: for ever
    bool dispatch(int descriptor, quint32 events);
    bool fireTimers();
    void takeWakeUp();
    void schedule(Timer &timer, TimePoint due);

    const int m_epoll;
    const int m_wake; // an eventfd
    std::atomic<bool> m_isWaiting = false; // in the kernel, or about to
    std::atomic<bool> m_isAwake = false; // another thread has called since the last wait …
    bool m_isAwakeHere = false; // … or this one, since its loop last came round
    std::atomic<bool> m_isInterrupted = false;
    std::unordered_map<int, Watch> m_watches;
    std::vector<int> m_changed; // descriptors whose watch epoll has yet to be told of
    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<TimePoint, int>> m_schedule;
};

} // namespace loket
