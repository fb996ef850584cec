#include "client/telemedicine/consultation.h"

#include "vocabulary/json.h"

#include <algorithm>
#include <tuple>

namespace loket::client {

using consults::Stage;
using telemedicine::Person;

Stage Consultation::stage() const
{
    if (!appointment.id.isEmpty() && !appointment.isOpen()) {
        return Stage::Over;
    }
    if (!room.lobby.isEmpty()) {
        return Stage::Waiting;
    }
    const bool hasBegun = appointment.state == telemedicine::AppointmentState::Open;
    return hasBegun || !room.users.isEmpty() ? Stage::Running : Stage::Planned;
}

QString Consultation::name() const
{
    if (!appointment.patientName.isEmpty()) {
        return appointment.patientName;
    }
    if (!appointment.number.isEmpty()) {
        return appointment.number;
    }
    return room.lobby.isEmpty() ? QString() : room.lobby.first().userName;
}

Instant Consultation::when() const
{
    if (appointment.id.isEmpty()) {
        return waitingSince().value_or(Instant {});
    }
    const Instant planned = appointment.startsAt.value_or(appointment.createdAt);
    return appointment.endedAt.value_or(appointment.openedAt.value_or(planned));
}

std::optional<Instant> Consultation::waitingSince() const
{
    const auto first = std::min_element(room.lobby.begin(), room.lobby.end(),
        [](const Person &a, const Person &b) { return a.since < b.since; });
    return first == room.lobby.end() ? std::nullopt : std::optional(first->since);
}

QDateTime Consultation::whenTime() const
{
    return timeOf(when());
}

QDateTime Consultation::waitingTime() const
{
    return timeOf(waitingSince());
}

bool consultationStandsBefore(const Consultation &a, const Consultation &b)
{
    const auto place = [](const Consultation &one) {
        const qint64 time = toMillis(one.waitingSince().value_or(one.when()));
        return std::tuple(one.stage(), one.stage() == Stage::Over ? -time : time);
    };
    return place(a) < place(b);
}

} // namespace loket::client
