#include "modules/queue/clinic.h"

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

} // namespace loket::queue
