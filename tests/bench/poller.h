// An epoll loop small enough that it does not show in what it measures.
#pragma once

#include <chrono>
#include <functional>
#include <queue>
#include <vector>

namespace loket::bench {

using SteadyClock = std::chrono::steady_clock;
using TimePoint = SteadyClock::time_point;
using Seconds = std::chrono::duration<double>;

// Told when its file descriptor can be read or written.
class Pollable {
public:
    virtual ~Pollable() = default;
    virtual void onReady(bool readable, bool writable) = 0;
};

class Poller {
public:
    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    void watch(int descriptor, Pollable *who, bool write);
    void change(int descriptor, Pollable *who, bool write);
    void forget(int descriptor);

    void at(TimePoint time, std::function<void()> what);
    // Until `isDone` or the limit; gives isDone().
    bool runUntil(const std::function<bool()> &isDone, Seconds limit);

private:
    struct Timer {
        TimePoint time;
        std::function<void()> what;
        bool operator>(const Timer &other) const { return time > other.time; }
    };
    int runTimers(); // milliseconds until the next one

    const int m_epoll;
    std::priority_queue<Timer, std::vector<Timer>, std::greater<>> m_timers;
};

} // namespace loket::bench
