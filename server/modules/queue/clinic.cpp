#include "modules/queue/clinic.h"

#include "vocabulary/queue/openinghours.h"

namespace loket::queue {

Result<Clinic> Clinic::make(const QueueSettings &settings)
{
    if (settings.maxCalls < 1 || settings.ageing < Millis::zero()
        || settings.cooldown < Millis::zero() || settings.undoWindow < Millis::zero()) {
        return fail(u"INVALID_SETTING"_s,
            u"The queue needs at least one call before a no-show, and no negative times."_s);
    }
    return BusinessCalendar::make(settings.timeZone, settings.resetTime)
        .map([&settings](const BusinessCalendar &calendar) {
            return Clinic {settings, calendar};
        });
}

QString Clinic::businessDayOf(Instant instant) const
{
    return calendar.dayOf(instant).toString(Qt::ISODate);
}

bool Clinic::isOpen(const Service &service, Instant now) const
{
    const auto hours = OpeningHours::parse(service.hours);
    return !hours || hours->isOpenAt(calendar.local(now));
}

std::optional<Instant> Clinic::turnsAfter(const Service &service, Instant now) const
{
    const auto hours = OpeningHours::parse(service.hours);
    const auto turn = hours ? hours->turnsAfter(calendar.local(now)) : std::nullopt;
    return turn ? std::optional(instantFromMillis(turn->toMSecsSinceEpoch())) : std::nullopt;
}

} // namespace loket::queue
