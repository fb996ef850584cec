// Moments at which something is to be done for one of many clients, all on one timer.
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>

namespace loket {

class Alarm;

// Lives on the hub's thread and must outlive its alarms.
class Alarms final : public QObject {
    Q_OBJECT
public:
    explicit Alarms(const Clock &clock, QObject *parent = nullptr);

    Millis now() const { return m_clock.monotonic(); }
    // Rings what is due, the earliest first. Its timer does so by itself; who must be sure that
    // nothing is overdue calls it before.
    void ring();

    void insert(Millis at, Alarm *alarm);
    void remove(Millis at, Alarm *alarm);

private:
    void startTimer();

    const Clock &m_clock;
    QTimer m_timer;
    std::set<std::pair<Millis, Alarm *>> m_set;
};

class Alarm {
public:
    // `act` may end the life of this alarm.
    Alarm(Alarms &alarms, std::function<void()> act);
    ~Alarm();

    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    void set(Millis at); // on the monotonic clock; instead of an earlier setting
    void setNow() { set(m_alarms.now()); } // not from here, but at the next opportunity
    void clear();
    bool isSet() const { return m_at.has_value(); }
    void ring();

private:
    Alarms &m_alarms;
    const std::function<void()> m_act;
    std::optional<Millis> m_at;
};

} // namespace loket
