#include "vocabulary/telemedicine/appointment.h"

#include "vocabulary/json.h"

#include <array>

namespace loket::telemedicine {
namespace {

constexpr std::array<QStringView, 4> stateWords {u"planned", u"open", u"finished", u"cancelled"};

} // namespace

std::span<const QStringView> wordsOf(AppointmentState)
{
    return stateWords;
}

bool Appointment::isOpen() const
{
    return state != AppointmentState::Finished && state != AppointmentState::Cancelled;
}

QJsonObject Guest::toJson() const
{
    return {{u"id"_s, id}, {u"name"_s, name}};
}

Result<Guest> Guest::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"name"_s}); !member.isEmpty()) {
        return unreadable(u"guest."_s + member);
    }
    return Guest {json.value(u"id"_s).toString(), json.value(u"name"_s).toString()};
}

QString Appointment::guestName(const QString &userId) const
{
    for (const Guest &guest : guests) {
        if (guest.id == userId) {
            return guest.name;
        }
    }
    return {};
}

QJsonObject Appointment::toJson() const
{
    QJsonObject json {{u"id"_s, id}, {u"roomId"_s, roomId}, {u"visitId"_s, jsonOrNull(visitId)},
        {u"number"_s, jsonOrNull(number)}, {u"patientId"_s, jsonOrNull(patientId)},
        {u"patientName"_s, jsonOrNull(patientName)}, {u"serviceId"_s, jsonOrNull(serviceId)},
        {u"state"_s, state.text()}, {u"startsAt"_s, jsonOrNull(startsAt)},
        {u"createdAt"_s, toIso(createdAt)}, {u"openedAt"_s, jsonOrNull(openedAt)},
        {u"endedAt"_s, jsonOrNull(endedAt)}, {u"version"_s, version}};
    put(json, u"patientUser"_s, patientUser);
    if (!admitted.isEmpty()) {
        json.insert(u"admitted"_s, QJsonArray::fromStringList(admitted));
    }
    if (!guests.isEmpty()) {
        json.insert(u"guests"_s, arrayOf(guests));
    }
    put(json, u"createdBy"_s, createdBy);
    put(json, u"endedBy"_s, endedBy);
    put(json, u"reason"_s, reason);
    if (noteCount > 0) {
        json.insert(u"noteCount"_s, noteCount);
    }
    return json;
}

Result<Appointment> Appointment::fromJson(const QJsonObject &json)
{
    if (const QString member = firstMissing(json, {u"id"_s, u"roomId"_s, u"state"_s});
        !member.isEmpty()) {
        return unreadable(u"appointment."_s + member);
    }
    const auto createdAt = timeIn(json, u"createdAt"_s);
    if (!createdAt) {
        return unreadable(u"appointment.createdAt"_s);
    }
    Appointment one;
    one.id = idText(json.value(u"id"_s));
    one.roomId = json.value(u"roomId"_s).toString();
    one.visitId = json.value(u"visitId"_s).toString();
    one.number = json.value(u"number"_s).toString();
    one.patientId = json.value(u"patientId"_s).toString();
    one.patientName = json.value(u"patientName"_s).toString();
    one.serviceId = json.value(u"serviceId"_s).toString();
    one.patientUser = json.value(u"patientUser"_s).toString();
    one.state = Word<AppointmentState>::fromText(json.value(u"state"_s).toString());
    one.admitted = json.value(u"admitted"_s).toVariant().toStringList();
    one.guests = readableOf<Guest>(json.value(u"guests"_s).toArray());
    one.startsAt = timeIn(json, u"startsAt"_s);
    one.createdAt = *createdAt;
    one.openedAt = timeIn(json, u"openedAt"_s);
    one.endedAt = timeIn(json, u"endedAt"_s);
    one.createdBy = Doer::fromJson(json.value(u"createdBy"_s));
    one.endedBy = Doer::fromJson(json.value(u"endedBy"_s));
    one.reason = json.value(u"reason"_s).toString();
    one.noteCount = json.value(u"noteCount"_s).toInt();
    one.version = json.value(u"version"_s).toInteger();
    return one;
}

QDateTime Appointment::startTime() const
{
    return timeOf(startsAt);
}
QDateTime Appointment::createdTime() const
{
    return timeOf(createdAt);
}
QDateTime Appointment::openedTime() const
{
    return timeOf(openedAt);
}
QDateTime Appointment::endedTime() const
{
    return timeOf(endedAt);
}

} // namespace loket::telemedicine
