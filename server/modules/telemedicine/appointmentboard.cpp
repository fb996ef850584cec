#include "modules/telemedicine/appointmentboard.h"

#include <algorithm>

namespace loket::telemedicine {

Instant endOf(const Appointment &appointment)
{
    return appointment.endedAt.value_or(appointment.createdAt);
}

Appointment movedInTime(Appointment appointment, Millis by)
{
    appointment.createdAt += by;
    if (appointment.openedAt) {
        *appointment.openedAt += by;
    }
    return appointment;
}

QList<Appointment> AppointmentBoard::open() const
{
    QList<Appointment> all = where([](const Appointment &one) { return one.isOpen(); });
    const auto place = [](const Appointment &one) {
        return std::pair(one.startsAt.value_or(one.createdAt), one.id);
    };
    std::sort(all.begin(), all.end(),
        [&place](const Appointment &a, const Appointment &b) { return place(a) < place(b); });
    return all;
}

int AppointmentBoard::openedBy(const QString &userId) const
{
    return countOf([&userId](const Appointment &one) {
        return one.isOpen() && one.patientUser.isEmpty() && one.createdBy.id == userId;
    });
}

const Appointment *AppointmentBoard::find(const QString &id) const
{
    const auto found = cases().constFind(id);
    return found == cases().cend() ? nullptr : &*found;
}

const Appointment *AppointmentBoard::ofRoom(const QString &roomId) const
{
    const auto found = std::find_if(cases().cbegin(), cases().cend(),
        [&roomId](const Appointment &one) { return one.roomId == roomId; });
    return found == cases().cend() ? nullptr : &*found;
}

const Appointment *AppointmentBoard::ofVisit(const QString &visitId) const
{
    const auto found = std::find_if(cases().cbegin(), cases().cend(),
        [&visitId](const Appointment &one) { return one.isOpen() && one.visitId == visitId; });
    return found == cases().cend() ? nullptr : &*found;
}

} // namespace loket::telemedicine
