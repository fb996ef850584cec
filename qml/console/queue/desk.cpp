#include "qml/console/queue/desk.h"

#include <algorithm>

namespace loket::console {

using queue::ShownVisit;
using queue::State;

Desk::Desk(client::QueueFeed &feed, QObject *parent)
    : QObject(parent),
      m_feed(feed)
{
    connect(feed.visits(), &client::FreshModel::changed, this, &Desk::look);
    connect(feed.counters(), &client::FreshModel::changed, this, &Desk::look);
}

void Desk::setCounter(const QString &counterId, const QString &personId)
{
    m_wanted = counterId;
    m_ownId = personId;
    look();
}

bool Desk::isAnothers() const
{
    return m_counter.isOpen && !m_counter.personId.isEmpty() && m_counter.personId != m_ownId;
}

bool Desk::isUnattended() const
{
    return m_counter.isCalling() && m_counter.personId.isEmpty();
}

void Desk::look()
{
    const QList<client::CounterState> &counters = m_feed.counters()->values();
    m_counter = m_feed.counters()->find(m_wanted).value_or(client::CounterState {});
    m_openCounters = static_cast<int>(std::count_if(counters.cbegin(), counters.cend(),
        [](const client::CounterState &counter) { return counter.isCalling(); }));
    m_servedIds.clear();
    for (const client::CounterState &counter : counters) {
        m_servedIds += counter.isCalling() ? counter.serviceIds : QStringList {};
    }
    m_current = {};
    m_next = {};
    m_waiting = 0;
    for (const ShownVisit &visit : m_feed.visits()->values()) {
        const bool isHere = visit.counterId == m_counter.id && !m_counter.id.isEmpty();
        if (isHere && isAtCounter(visit.state)) {
            m_current = visit;
        } else if (visit.state == State::Waiting
            && m_counter.serviceIds.contains(visit.serviceId)) {
            ++m_waiting;
            if (isCallable(visit) && comesNext(visit)) {
                m_next = visit;
            }
        }
    }
    Q_EMIT changed();
}

bool Desk::serves(const QString &serviceId) const
{
    return m_counter.serviceIds.contains(serviceId);
}

// Whether this counter may call it now.
bool Desk::isCallable(const ShownVisit &visit) const
{
    const Instant now = instantFromMillis(m_feed.serverNow().toMSecsSinceEpoch());
    if (visit.cooldownUntil && *visit.cooldownUntil > now) {
        return false;
    }
    const auto keeper = m_feed.counters()->find(visit.keptForCounterId);
    return !keeper || !keeper->isOpen || keeper->id == m_counter.id;
}

// Whether it is called before the one found so far. The model has each service in calling order;
// between services the level decides, then (but for the highest) the counter's preference, then who
// has waited longer: as the server does it.
bool Desk::comesNext(const ShownVisit &visit) const
{
    if (!hasNext()) {
        return true;
    }
    if (visit.serviceId == m_next.serviceId) {
        return false;
    }
    if (visit.level != m_next.level) {
        return visit.level < m_next.level;
    }
    const auto preference = [this](const ShownVisit &one) {
        return m_counter.serviceIds.indexOf(one.serviceId);
    };
    if (visit.level > 0 && preference(visit) != preference(m_next)) {
        return preference(visit) < preference(m_next);
    }
    return visit.eligibleAt < m_next.eligibleAt;
}

} // namespace loket::console
