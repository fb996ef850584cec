#include "net/socketio/engineioalarms.h"

#include <algorithm>

namespace loket {

Alarms::Alarms(const Clock &clock, QObject *parent)
    : QObject(parent),
      m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Alarms::ring);
}

void Alarms::ring()
{
    const Millis until = now();
    while (!m_set.empty() && m_set.begin()->first <= until) {
        m_set.begin()->second->ring();
    }
    startTimer();
}

void Alarms::insert(Millis at, Alarm *alarm)
{
    const bool isFirst = m_set.empty() || at < m_set.begin()->first;
    m_set.emplace(at, alarm);
    if (isFirst) {
        startTimer();
    }
}

// The timer goes on: where nothing is due when it fires, nothing happens.
void Alarms::remove(Millis at, Alarm *alarm)
{
    m_set.erase({at, alarm});
}

void Alarms::startTimer()
{
    if (!m_set.empty()) {
        m_timer.start(std::max(Millis::zero(), m_set.begin()->first - now()));
    }
}

Alarm::Alarm(Alarms &alarms, std::function<void()> act)
    : m_alarms(alarms),
      m_act(std::move(act))
{
}

Alarm::~Alarm()
{
    clear();
}

void Alarm::set(Millis at)
{
    clear();
    m_at = at;
    m_alarms.insert(at, this);
}

void Alarm::clear()
{
    if (m_at) {
        m_alarms.remove(*m_at, this);
        m_at.reset();
    }
}

void Alarm::ring()
{
    clear();
    const auto act = m_act;
    act();
}

} // namespace loket
