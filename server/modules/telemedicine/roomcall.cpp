#include "modules/telemedicine/roomcall.h"

#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/telemedicine/rights.h"

#include <algorithm>

namespace loket::telemedicine {
namespace {

// That is not empty; the last one is not.
QString firstOf(const QStringList &texts)
{
    return *std::find_if(
        texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
}

// As an appointment may be called: what is no id is none.
QString saidId(const Call &call)
{
    const QString text = idText(call.values.json(u"appointmentId"_s));
    return Values::read({fields::id(u"id"_s)}, {{u"id"_s, text}}) ? text : QString();
}

} // namespace

QString roomOf(const Call &call)
{
    return call.values.text(u"roomId"_s);
}

std::optional<ConnectionId> whomOf(const Call &call)
{
    return connectionIdFromText(idText(call.values.json(u"connectionId"_s)));
}

Entry entryOf(const Call &call, const QString &userId, bool isStaff)
{
    return {roomOf(call), saidId(call), {}, userId, isStaff};
}

Place placeOf(const Premises &premises, const Call &call)
{
    const Identity &who = call.identity;
    Place place;
    place.connection = call.connection;
    place.isStaff = who.may(rights::consult);
    place.said = call.values.json(u"appointmentId"_s);
    place.person.id = toText(call.connection);
    place.person.userId = who.id;
    place.person.role = place.isStaff ? toText(who.roles.first()) : QString(patientRole);
    place.person.since = premises.clock.now();
    if (place.isStaff) {
        place.person.userName = who.name.isEmpty() ? who.id : who.name;
        return place;
    }
    const Appointment *room = premises.service.board().ofRoom(roomOf(call));
    const QString guest = room ? room->guestName(who.id) : QString();
    if (!guest.isEmpty()) {
        place.person.role = guestRole;
        place.person.userName = guest;
        return place;
    }
    const Appointment own = room && room->isOf(who.id) ? *room : Appointment();
    const auto visit =
        premises.house.visitPlace ? premises.house.visitPlace(who.id) : std::optional<VisitPlace>();
    place.person.patientId = own.patientId.isEmpty() ? who.patientId : own.patientId;
    place.person.userName = firstOf({own.patientName, visit ? visit->patientName : QString(),
        own.number, visit ? visit->number : QString(), u"Patient"_s});
    return place;
}

Reply quiet(QJsonObject body)
{
    return {.body = std::move(body), .isQuiet = true};
}

} // namespace loket::telemedicine
