// The consultations that memory holds. Lives on the hub's thread.
#pragma once

#include "commands/caseboard.h"
#include "vocabulary/telemedicine/appointment.h"

namespace loket::telemedicine {

Instant endOf(const Appointment &appointment);
// A planned start is a time of the calendar and stays where it is.
Appointment movedInTime(Appointment appointment, Millis by);

class AppointmentBoard final : public CaseBoard<Appointment> {
public:
    // By when they begin, those without a time by when they were made.
    QList<Appointment> open() const;
    int openedBy(const QString &userId) const; // rooms without an appointment, that are not over
    const Appointment *find(const QString &id) const;
    const Appointment *ofRoom(const QString &roomId) const;
    const Appointment *ofVisit(const QString &visitId) const; // that is not over
};

} // namespace loket::telemedicine
