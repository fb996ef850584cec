// What every rule of the queue rests on: the settings, and the calendar made from them.
#pragma once

#include "core/businessday.h"
#include "modules/queue/queuesettings.h"
#include "vocabulary/queue/service.h"

namespace loket::queue {

struct Clinic {
    QueueSettings settings;
    BusinessCalendar calendar;

    // INVALID_SETTING with a sentence.
    static Result<Clinic> make(const QueueSettings &settings);

    QString businessDayOf(Instant instant) const; // 2026-01-07
    // By its hours, on the clinic's clocks. What cannot be read is always open.
    bool isOpen(const Service &service, Instant now) const;
    // When it opens or closes next; none: not within a week.
    std::optional<Instant> turnsAfter(const Service &service, Instant now) const;
};

} // namespace loket::queue
