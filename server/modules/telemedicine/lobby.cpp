#include "modules/telemedicine/lobby.h"

#include "modules/telemedicine/roomcall.h"
#include "modules/telemedicine/telemedicineerrors.h"
#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"

namespace loket::telemedicine {

Result<Reply> Lobby::knock(const Call &call)
{
    const QString roomId = roomOf(call);
    const Appointment *appointment = m_on.service.board().ofRoom(roomId);
    if (appointment && !appointment->patientUser.isEmpty() && !appointment->isOf(call.identity.id)
        && appointment->guestName(call.identity.id).isEmpty()) {
        return fail(errors::notYours());
    }
    if (appointment && !appointment->isOpen()) {
        return fail(errors::over(*appointment));
    }
    Room *room = m_on.rooms.open(roomId);
    if (!room) {
        return fail(errors::tooManyRooms());
    }
    Place place = placeOf(m_on, call);
    const Place *before = room->waitingAs(place.userId());
    if (!before && room->lobby.size() >= mostWaiting) {
        return fail(errors::lobbyFull());
    }
    room->appointmentId = appointment ? appointment->id : room->appointmentId;
    room->lastUse = m_on.clock.monotonic();
    const bool isNews = !before || before->connection != place.connection || before->lostSince;
    if (before) {
        place.person.since = before->person.since;
        place.person.devices = before->person.devices;
        *room->waitingAs(place.userId()) = place;
    } else {
        room->lobby.append(place);
    }
    tellPositions(*room, place.userId());
    if (isNews) {
        m_on.voice.knock(*room, place);
        m_on.voice.state(*room);
    }
    return quiet({{u"roomId"_s, room->id}, {u"state"_s, u"waiting"_s}});
}

QFuture<Result<Reply>> Lobby::tell(const Call &call)
{
    return m_on.lines.run(roomOf(call), [this, call]() -> Result<Reply> {
        Room *room = m_on.rooms.find(roomOf(call));
        const QString to = idText(call.values.json(u"connectionId"_s));
        QList<ConnectionId> whom;
        for (const Place &place : room ? room->lobby : Places()) {
            if (!place.lostSince && (to.isEmpty() || place.person.id == to)) {
                whom.append(place.connection);
            }
        }
        if (whom.isEmpty()) {
            return fail(errors::notWaiting());
        }
        m_on.voice.tell(whom, commands::lobbyMessage, room->id,
            {{u"message"_s, call.values.text(u"message"_s)}, {u"userName"_s, call.identity.name}});
        return quiet({{u"told"_s, whom.size()}});
    });
}

void Lobby::leave(Room &room, const QString &userId)
{
    if (take(room.lobby, userId)) {
        tellPositions(room);
        m_on.voice.state(room);
    }
}

void Lobby::tellPositions(Room &room, const QString &asking)
{
    int inLobby = 0;
    for (Place &place : room.lobby) {
        const QJsonObject where = placeInLine(place, ++inLobby);
        if (where != place.toldPlace || place.userId() == asking) {
            place.toldPlace = where;
            m_on.voice.waiting(room, place, where);
        }
    }
}

// The lobby of a visit is its queue.
QJsonObject Lobby::placeInLine(const Place &place, int inLobby) const
{
    const auto visit =
        m_on.house.visitPlace ? m_on.house.visitPlace(place.userId()) : std::optional<VisitPlace>();
    QJsonObject where {{u"position"_s, visit && visit->position > 0 ? visit->position : inLobby},
        {u"estimatedWait"_s, visit && visit->high ? QJsonValue(*visit->high) : QJsonValue()}};
    if (visit && visit->low && visit->high) {
        where.insert(u"estimatedWaitRange"_s,
            QJsonObject {{u"low"_s, *visit->low}, {u"high"_s, *visit->high}});
    }
    return where;
}

} // namespace loket::telemedicine
