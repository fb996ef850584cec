#include "net/loop/epolldispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace loket {

namespace {
constexpr int eventsAtOnce = 512;
constexpr std::array<quint32, 3> eventOf {EPOLLIN, EPOLLOUT, EPOLLPRI};
// What each type of notifier is told: the end of a connection is something to read and to write.
constexpr std::array<quint32, 3> firesAt {
    EPOLLIN | EPOLLHUP | EPOLLERR | EPOLLRDHUP, EPOLLOUT | EPOLLHUP | EPOLLERR, EPOLLPRI};
} // namespace

quint32 EpollDispatcher::Watch::wanted() const
{
    quint32 events = 0;
    for (size_t type = 0; type < eventOf.size(); ++type) {
        events |= notifiers[type] ? eventOf[type] : 0;
    }
    return events;
}

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent),
      m_epoll(::epoll_create1(EPOLL_CLOEXEC)),
      m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.fd = m_wake;
    if (m_epoll < 0 || m_wake < 0 || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0) {
        qFatal("the event loop cannot be made: the system has no descriptors left");
    }
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    m_isAwakeHere = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_isInterrupted;
    tellKernel();
    if (mayWait) {
        Q_EMIT aboutToBlock();
    }
    std::array<epoll_event, eventsAtOnce> events; // filled by the kernel
    // First this, then the look whether another thread has called: one of both sees the other.
    m_isWaiting = true;
    const bool isAwake = m_isAwake.exchange(false) || m_isAwakeHere;
    const int count =
        ::epoll_wait(m_epoll, events.data(), eventsAtOnce, waitTime(mayWait && !isAwake));
    m_isWaiting = false;
    if (mayWait) {
        Q_EMIT awake();
    }
    bool didSomething = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<size_t>(i)];
        if (event.data.fd == m_wake) {
            takeWakeUp();
            didSomething = true;
        } else if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
            didSomething |= dispatch(event.data.fd, event.events);
        }
    }
    return fireTimers() || didSomething;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    m_watches[descriptor].notifiers[notifier->type()] = notifier;
    m_changed.push_back(descriptor);
}

// At once where nobody is interested any more: the descriptor may be closed and given to somebody
// else before the loop comes round.
void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const auto watch = m_watches.find(descriptor);
    if (watch == m_watches.end() || watch->second.notifiers[notifier->type()] != notifier) {
        return;
    }
    watch->second.notifiers[notifier->type()] = nullptr;
    if (watch->second.wanted() != 0) {
        m_changed.push_back(descriptor);
        return;
    }
    if (watch->second.told != 0) {
        ::epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    }
    m_watches.erase(watch);
}

void EpollDispatcher::tellKernel()
{
    for (const int descriptor : std::exchange(m_changed, {})) {
        const auto found = m_watches.find(descriptor);
        if (found == m_watches.end() || found->second.told == found->second.wanted()) {
            continue;
        }
        Watch &watch = found->second;
        epoll_event event {};
        event.events = watch.wanted();
        event.data.fd = descriptor;
        const int operation = watch.told == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
        if (::epoll_ctl(m_epoll, operation, descriptor, &event) != 0) {
            qWarning("the event loop cannot watch descriptor %d", descriptor);
        }
        watch.told = watch.wanted();
    }
}

// A notifier may take away any other one while it is told: each is looked up anew.
bool EpollDispatcher::dispatch(int descriptor, quint32 events)
{
    bool didSomething = false;
    for (size_t type = 0; type < firesAt.size(); ++type) {
        const auto watch = m_watches.find(descriptor);
        if (watch == m_watches.end()) {
            return didSomething;
        }
        QSocketNotifier *notifier = watch->second.notifiers[type];
        if (notifier && (events & firesAt[type]) != 0) {
            QEvent event(QEvent::SockAct);
            QCoreApplication::sendEvent(notifier, &event);
            didSomething = true;
        }
    }
    return didSomething;
}

int EpollDispatcher::waitTime(bool mayWait) const
{
    if (!mayWait) {
        return 0;
    }
    if (m_schedule.empty()) {
        return -1;
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(
        m_schedule.begin()->first - SteadyClock::now());
    return static_cast<int>(std::clamp<qint64>(left.count(), 0, 1'000'000));
}

// Those that are due now; one that fires and starts itself anew waits for the next round.
bool EpollDispatcher::fireTimers()
{
    const TimePoint now = SteadyClock::now();
    std::vector<int> due;
    for (const auto &[time, id] : m_schedule) {
        if (time > now) {
            break;
        }
        due.push_back(id);
    }
    bool didSomething = false;
    for (const int id : due) {
        const auto found = m_timers.find(id);
        if (found == m_timers.end() || found->second.due > now || found->second.isFiring) {
            continue;
        }
        Timer &timer = found->second;
        const TimePoint next = timer.due + std::chrono::milliseconds(timer.interval);
        schedule(timer, std::max(next, now));
        timer.isFiring = true; // not again from a loop inside this one
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event);
        if (const auto after = m_timers.find(id); after != m_timers.end()) {
            after->second.isFiring = false;
        }
        didSomething = true;
    }
    return didSomething;
}

void EpollDispatcher::registerTimer(
    int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    Timer &timer =
        m_timers.insert_or_assign(timerId, Timer {timerId, interval, timerType, object, {}})
            .first->second;
    timer.due = SteadyClock::now() + std::chrono::milliseconds(interval);
    m_schedule.emplace(timer.due, timerId);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    const auto timer = m_timers.find(timerId);
    if (timer == m_timers.end()) {
        return false;
    }
    m_schedule.erase({timer->second.due, timerId});
    m_timers.erase(timer);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    for (const TimerInfo &timer : registeredTimers(object)) {
        unregisterTimer(timer.timerId);
    }
    return true;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object) {
            timers.append(TimerInfo(id, static_cast<int>(timer.interval), timer.type));
        }
    }
    return timers;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto timer = m_timers.find(timerId);
    if (timer == m_timers.end()) {
        return -1;
    }
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(timer->second.due - SteadyClock::now());
    return static_cast<int>(std::max<qint64>(left.count(), 0));
}

void EpollDispatcher::schedule(Timer &timer, TimePoint due)
{
    m_schedule.erase({timer.due, timer.id});
    timer.due = due;
    m_schedule.emplace(due, timer.id);
}

// Only a thread that sleeps in the kernel is woken there; many calls are one write.
void EpollDispatcher::wakeUp()
{
    if (QThread::currentThread() == thread()) {
        m_isAwakeHere = true;
    } else if (!m_isAwake.exchange(true) && m_isWaiting) {
        const quint64 one = 1;
        [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof one);
    }
}

void EpollDispatcher::takeWakeUp()
{
    quint64 count = 0;
    [[maybe_unused]] const ssize_t got = ::read(m_wake, &count, sizeof count);
    m_isAwake = false;
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

} // namespace loket
