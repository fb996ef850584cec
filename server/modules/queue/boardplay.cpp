// Board: positions and estimates.
#include "modules/queue/board.h"

#include <algorithm>
#include <limits>

namespace loket::queue {
namespace {

constexpr int readyPosition = 3; // two are ahead

} // namespace

QList<Position> Board::refreshAll(Instant now)
{
    for (auto service = m_services.keyBegin(); service != m_services.keyEnd(); ++service) {
        m_changed.insert(*service);
    }
    return refresh(now);
}

QList<Position> Board::refresh(Instant now)
{
    const QSet<QString> changed = std::exchange(m_changed, {});
    if (changed.isEmpty()) {
        return {};
    }
    ++m_edition;
    play(connectedTo(changed), now);
    QStringList order(changed.cbegin(), changed.cend());
    order.sort();
    QList<Position> moved;
    for (const QString &serviceId : order) {
        positionsIn(serviceId, now, moved);
    }
    return moved;
}

void Board::positionsIn(const QString &serviceId, Instant now, QList<Position> &moved)
{
    const auto room = m_rooms.constFind(serviceId);
    if (room == m_rooms.cend()) {
        return;
    }
    int position = 0;
    for (const Waiting &waiting : room->line.inOrder(now, ageing())) {
        int &told = m_positions[waiting.visitId];
        if (told == ++position) {
            continue;
        }
        told = position;
        const bool isNear = position <= readyPosition;
        const bool isGetReady = isNear && !m_toldToGetReady.contains(waiting.visitId);
        if (isGetReady) {
            m_toldToGetReady.insert(waiting.visitId);
        }
        const auto estimate = estimateFor(m_visits.value(waiting.visitId), now);
        moved.append({waiting.visitId, position, estimate.value_or(Estimate {}), isGetReady});
    }
}

// The services whose calls depend on each other, because an open counter serves both.
QSet<QString> Board::connectedTo(const QSet<QString> &serviceIds) const
{
    QSet<QString> found = serviceIds;
    for (bool isGrowing = true; isGrowing;) {
        const qsizetype before = found.size();
        for (const Counter &counter : m_counters) {
            const auto isFound = [&found](const QString &id) { return found.contains(id); };
            if (counter.isCalling()
                && std::any_of(counter.serviceIds.cbegin(), counter.serviceIds.cend(), isFound)) {
                found.unite({counter.serviceIds.cbegin(), counter.serviceIds.cend()});
            }
        }
        isGrowing = found.size() > before;
    }
    return found;
}

Millis Board::meanOf(const QString &serviceId) const
{
    const Millis expected = std::chrono::minutes(m_services.value(serviceId).expectedMinutes);
    const QList<Held> held = m_rooms.value(serviceId).held;
    QList<Millis> newest;
    for (const Held &each : held.mid(std::max<qsizetype>(0, held.size() - heldCounted))) {
        newest.append(each.length);
    }
    return recentMean(newest, expected);
}

PlayedCounter Board::played(const Counter &counter, Instant now) const
{
    PlayedCounter played {.id = counter.id, .serviceIds = counter.serviceIds, .freeAt = now};
    if (const Visit *visit = atCounter(counter.id)) {
        const Instant since = visit->stop().calledAt.value_or(now);
        played.freeAt = std::max(now, since + meanOf(visit->stop().serviceId));
    }
    return played;
}

void Board::play(const QSet<QString> &serviceIds, Instant now)
{
    for (const QString &id : serviceIds) {
        for (const Waiting &waiting : m_rooms[id].line.inOrder(now, ageing())) {
            m_forecast.byVisit.remove(waiting.visitId); // not everybody is played to a call
        }
    } // from here on the rooms stay where they are
    QList<PlayedService> services;
    for (const QString &id : serviceIds) {
        services.append({.id = id, .mean = meanOf(id), .line = &m_rooms[id].line});
    }
    std::sort(services.begin(), services.end(),
        [](const PlayedService &a, const PlayedService &b) { return a.id < b.id; });
    QList<PlayedCounter> counters;
    for (const Counter &counter : m_counters) {
        if (counter.isCalling()) {
            counters.append(played(counter, now));
        }
    }
    Forecast forecast = playForward(services, counters, now, ageing());
    m_forecast.byVisit.insert(forecast.byVisit);
    for (auto it = forecast.byService.cbegin(); it != forecast.byService.cend(); ++it) {
        m_forecast.byService.insert(it.key(), *it);
    }
}

std::optional<Estimate> Board::estimateFor(const Visit &visit, Instant now) const
{
    if (visit.state != State::Waiting) {
        return std::nullopt;
    }
    if (const auto call = m_forecast.byVisit.constFind(visit.id);
        call != m_forecast.byVisit.cend()) {
        return estimateUntil(*call, now);
    }
    return estimateUntil(
        m_forecast.callAt(visit.stop().serviceId, positionOf(visit, now)).value_or(now), now);
}

Estimate Board::estimateForNewcomer(const QString &serviceId, Priority priority, Instant now) const
{
    constexpr int last = std::numeric_limits<int>::max();
    const Waiting newcomer {
        .place = placeFrom(priority, now, last), .sequence = last, .callableAt = now};
    const auto room = m_rooms.constFind(serviceId);
    const int position =
        room == m_rooms.cend() ? 1 : room->line.positionOf(newcomer, now, ageing());
    return estimateUntil(m_forecast.callAt(serviceId, position).value_or(now), now);
}

} // namespace loket::queue
