// What every rule of the queue rests on: the settings, and the calendar made from them.
#pragma once

#include "modules/queue/businessday.h"
#include "modules/queue/queuesettings.h"

namespace loket::queue {

struct Clinic {
    QueueSettings settings;
    BusinessCalendar calendar;

    // INVALID_SETTING with a sentence.
    static Result<Clinic> make(const QueueSettings &settings);

    QString businessDayOf(Instant instant) const; // 2026-01-07
};

} // namespace loket::queue
