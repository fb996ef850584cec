#include "poller.h"

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <unistd.h>

namespace loket::bench {

Poller::Poller()
    : m_epoll(::epoll_create1(0))
{
}

Poller::~Poller()
{
    ::close(m_epoll);
}

void Poller::watch(int descriptor, Pollable *who, bool write)
{
    epoll_event event {};
    event.events = EPOLLIN | (write ? EPOLLOUT : 0U);
    event.data.ptr = who;
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void Poller::change(int descriptor, Pollable *who, bool write)
{
    epoll_event event {};
    event.events = EPOLLIN | (write ? EPOLLOUT : 0U);
    event.data.ptr = who;
    ::epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event);
}

void Poller::forget(int descriptor)
{
    ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
}

void Poller::at(TimePoint time, std::function<void()> what)
{
    m_timers.push({time, std::move(what)});
}

bool Poller::runUntil(const std::function<bool()> &isDone, Seconds limit)
{
    const TimePoint end =
        SteadyClock::now() + std::chrono::duration_cast<SteadyClock::duration>(limit);
    std::array<epoll_event, 256> events {};
    while (!isDone() && SteadyClock::now() < end) {
        const int wait = std::min(runTimers(), 50);
        const int count =
            ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), wait);
        for (int i = 0; i < count; ++i) {
            const epoll_event &event = events[static_cast<size_t>(i)];
            const bool failed = (event.events & (EPOLLERR | EPOLLHUP)) != 0;
            static_cast<Pollable *>(event.data.ptr)
                ->onReady(failed || (event.events & EPOLLIN) != 0, (event.events & EPOLLOUT) != 0);
        }
    }
    return isDone();
}

int Poller::runTimers()
{
    while (!m_timers.empty()) {
        const auto left = m_timers.top().time - SteadyClock::now();
        if (left > SteadyClock::duration::zero()) {
            return static_cast<int>(
                std::chrono::duration_cast<std::chrono::milliseconds>(left).count());
        }
        const auto what = m_timers.top().what;
        m_timers.pop();
        what();
    }
    return 50;
}

} // namespace loket::bench
