#include "modules/maintenance/schedule.h"

#include <QDateTime>

namespace loket::maintenance {
namespace {

QDateTime localTime(const QTimeZone &zone, Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), zone);
}

// Where the clocks go on past that time, the moment at which they do.
Instant turnOf(QDate day, int minute, const QTimeZone &zone)
{
    const QTime time = QTime(0, 0).addSecs(60 * minute);
    const QDateTime at(day, time, zone);
    if (at.isValid() && at.time() == time) {
        return instantFromMillis(at.toMSecsSinceEpoch());
    }
    const QDateTime noon(day, QTime(12, 0), zone);
    const auto change = zone.previousTransition(noon);
    return instantFromMillis(change.atUtc.toMSecsSinceEpoch());
}

bool isWaiting(const Past &past, Instant now)
{
    return past.failedAt && *past.failedAt <= now && now < *past.failedAt + retryTime;
}

bool isMissing(const Plan &plan, const QTimeZone &zone, const Past &past, Instant now)
{
    return !past.madeAt || *past.madeAt > now || *past.madeAt < lastTurn(plan.minute, zone, now);
}

} // namespace

Instant lastTurn(int minute, const QTimeZone &zone, Instant now)
{
    const QDate today = localTime(zone, now).date();
    const Instant turn = turnOf(today, minute, zone);
    return turn <= now ? turn : turnOf(today.addDays(-1), minute, zone);
}

Instant nextTurn(int minute, const QTimeZone &zone, Instant now)
{
    const QDate today = localTime(zone, now).date();
    const Instant turn = turnOf(today, minute, zone);
    return turn > now ? turn : turnOf(today.addDays(1), minute, zone);
}

bool isDue(const Plan &plan, const QTimeZone &zone, const Past &past, Instant now)
{
    return plan.isDaily && !isWaiting(past, now) && isMissing(plan, zone, past, now);
}

std::optional<Instant> nextAt(
    const Plan &plan, const QTimeZone &zone, const Past &past, Instant now)
{
    if (!plan.isDaily) {
        return std::nullopt;
    }
    if (!isMissing(plan, zone, past, now)) {
        return nextTurn(plan.minute, zone, now);
    }
    return isWaiting(past, now) ? *past.failedAt + retryTime : lastTurn(plan.minute, zone, now);
}

} // namespace loket::maintenance
