// The clinic's day: from one reset time to the next, in the clinic's own time zone.
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <memory>

namespace loket {

// A value; may be asked from any thread.
class BusinessCalendar {
public:
    // An empty id is the system's zone. INVALID_SETTING for a zone that nobody knows.
    static Result<BusinessCalendar> make(const QByteArray &timeZone, QTime resetTime);

    // The first moment at which clocks show the reset time of that date. Where the hour comes twice
    // it is the first, where it is skipped the moment of the skip: days follow each other without
    // gap.
    Instant startOf(QDate day) const;
    QDate dayOf(Instant instant) const;
    QDateTime local(Instant instant) const; // as the clinic's clocks show it
    QByteArray timeZoneId() const { return m_zone.id(); }

private:
    BusinessCalendar(const QTimeZone &zone, QTime resetTime);

    // The day that was asked for last: the next question is nearly always for the same.
    struct Last;

    QDate findDay(Instant instant) const;

    QTimeZone m_zone;
    QTime m_resetTime;
    std::shared_ptr<Last> m_last;
};

} // namespace loket
