#include "modules/telemedicine/entrance.h"

#include "modules/telemedicine/roomcall.h"
#include "modules/telemedicine/telemedicineerrors.h"
#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/telemedicine/rights.h"

namespace loket::telemedicine {

// Many may be asked for before the first one is entered.
Result<Done> Entrance::mayCome(const QString &roomId, const QString &userId)
{
    Room *room = m_on.rooms.find(roomId);
    const bool isThere = (room && (room->insideAs(userId) || room->waitingAs(userId)))
        || m_entering.contains(userId, roomId);
    const bool isFull = !room && m_on.rooms.count() + m_entering.size() >= mostRooms;
    const bool hasMany = m_on.rooms.countOf(userId) + m_entering.count(userId) >= mostRoomsEach
        || (!m_on.service.board().ofRoom(roomId)
            && m_on.service.board().openedBy(userId) + m_entering.count(userId) >= mostRoomsOpened);
    if (!isThere && (isFull || hasMany)) {
        return fail(errors::tooManyRooms());
    }
    return Done {};
}

QFuture<Result<Reply>> Entrance::join(const Call &call)
{
    const QString roomId = roomOf(call);
    const Appointment *appointment = m_on.service.board().ofRoom(roomId);
    const bool isAdmitted =
        appointment && appointment->isOpen() && appointment->admitted.contains(call.identity.id);
    if (const auto may = mayCome(roomId, call.identity.id); !may) {
        return ready(fail(may.error()));
    }
    if (call.identity.may(rights::consult) || isAdmitted) {
        return enter(call);
    }
    return m_on.lines.run(roomId, [this, call] { return m_lobby.knock(call); });
}

QFuture<Result<Reply>> Entrance::enter(const Call &call)
{
    const QString roomId = roomOf(call);
    Room *room = m_on.rooms.find(roomId);
    if (room && room->inside.size() >= mostInside && !room->insideAs(call.identity.id)) {
        return ready(fail(errors::roomFull()));
    }
    const auto written = m_on.service.enter(
        entryOf(call, call.identity.id, call.identity.may(rights::consult)), call.doer());
    m_entering.insert(call.identity.id, roomId);
    // Asked for at once: what is said meanwhile is told, and not in it.
    return m_on.lines.after(roomId, m_on.service.pastOfRoom(roomId, messagesShown),
        [this, call, roomId, written](const Result<Past> &past) {
            m_entering.remove(call.identity.id, roomId);
            return entered(call, outcomeOf(written), past.value_or(Past()));
        });
}

Result<Reply> Entrance::entered(
    const Call &call, const Result<Appointment> &appointment, const Past &past)
{
    if (!appointment) {
        return fail(appointment.error());
    }
    Room *room = m_on.rooms.open(appointment->roomId);
    if (!room) {
        return fail(errors::tooManyRooms());
    }
    room->appointmentId = appointment->id;
    const Place place = placeOf(m_on, call);
    return letIn(*room, place, past).map([&](Done) {
        return quiet({{u"roomId"_s, room->id}, {u"appointmentId"_s, room->appointmentId},
            {u"connectionId"_s, place.person.id}});
    });
}

// In the place that this person had, if any.
Result<Done> Entrance::letIn(Room &room, Place place, const Past &past)
{
    if (!m_on.hub.connection(place.connection)) {
        return fail(errors::notInRoom(u"This connection is closed."_s));
    }
    if (!room.insideAs(place.userId()) && room.inside.size() >= mostInside) {
        return fail(errors::roomFull());
    }
    const std::optional<Place> before = take(room.inside, place.userId());
    const bool waited = take(room.lobby, place.userId()).has_value();
    if (!room.board) {
        room.board = Whiteboard(past.board);
    }
    place.person.since = before ? before->person.since : place.person.since;
    room.inside.append(place);
    room.lastUse = m_on.clock.monotonic();
    if (const auto heard = m_on.hub.subscribe(place.connection, channelOf(room.appointmentId));
        !heard) {
        take(room.inside, place.userId());
        return fail(heard.error());
    }
    m_on.voice.welcome(room, place, past.messages);
    const bool isSame = before && before->connection == place.connection && !before->lostSince;
    if (before && !isSame) {
        replace(room, *before, place);
    }
    if (!isSame) {
        m_on.voice.entered(room, place, before ? before->person.id : QString());
    }
    if (waited) {
        m_lobby.tellPositions(room);
    }
    m_on.voice.state(room);
    return Done {};
}

void Entrance::replace(Room &room, const Place &before, const Place &now)
{
    if (before.connection != now.connection && !before.lostSince) {
        m_on.hub.unsubscribe(before.connection, channelOf(room.appointmentId));
        m_on.voice.tell({before.connection}, commands::leave, room.id,
            {{u"userId"_s, before.userId()}, {u"userName"_s, before.person.userName},
                {u"connectionId"_s, before.person.id}, {u"reason"_s, u"replaced"_s}});
    }
}

QFuture<Result<Reply>> Entrance::admit(const Call &call)
{
    const QString roomId = roomOf(call);
    const auto connection = whomOf(call);
    Room *room = m_on.rooms.find(roomId);
    if (room && connection && room->insideOn(*connection)) {
        return ready(Reply {}); // pressed twice
    }
    const Place *place = room && connection ? room->waitingOn(*connection) : nullptr;
    if (!place) {
        return ready(fail(errors::notWaiting()));
    }
    if (room->inside.size() >= mostInside) {
        return ready(fail(errors::roomFull()));
    }
    const QString userId = place->userId();
    const auto written = m_on.service.admit(entryOf(call, userId, true), call.doer());
    return m_on.lines.after(roomId, m_on.service.pastOfRoom(roomId, messagesShown),
        [this, call, userId, written](const Result<Past> &past) {
            return admitted(call, userId, outcomeOf(written), past.value_or(Past()));
        });
}

// Who has gone for a moment comes in without knocking.
Result<Reply> Entrance::admitted(const Call &call, const QString &userId,
    const Result<Appointment> &appointment, const Past &past)
{
    if (!appointment) {
        return fail(appointment.error());
    }
    Room *room = m_on.rooms.find(appointment->roomId);
    const Place *waits = room ? room->waitingAs(userId) : nullptr;
    if (!waits || waits->lostSince) {
        return Reply {.body = {{u"roomId"_s, appointment->roomId}}, .isQuiet = true};
    }
    const Place place = *waits;
    return comeIn(*room, place, *appointment, call.identity.name, past).map([&](Done) {
        return quiet({{u"roomId"_s, room->id}, {u"connectionId"_s, place.person.id}});
    });
}

Result<Done> Entrance::comeIn(Room &room, const Place &place, const Appointment &appointment,
    const QString &by, const Past &past)
{
    room.appointmentId = appointment.id;
    m_on.voice.tell({place.connection}, events::admitted, room.id,
        {{u"appointmentId"_s, idFor(place, appointment.id)}, {u"userName"_s, by}});
    return letIn(room, place, past);
}

QFuture<Result<Reply>> Entrance::deny(const Call &call)
{
    const QString roomId = roomOf(call);
    const auto connection = whomOf(call);
    Room *room = m_on.rooms.find(roomId);
    const Place *place = room && connection ? room->waitingOn(*connection) : nullptr;
    if (!place && room && connection) {
        place = room->insideOn(*connection);
    }
    if (!place || place->isStaff) {
        return ready(fail(errors::notWaiting()));
    }
    const QString userId = place->userId();
    return m_on.lines.after(roomId,
        m_on.service.deny(entryOf(call, userId, true), call.values.text(u"reason"_s), call.doer()),
        [this, call, userId](
            const Result<Appointment> &appointment) { return denied(call, userId, appointment); });
}

Result<Reply> Entrance::denied(
    const Call &call, const QString &userId, const Result<Appointment> &appointment)
{
    if (!appointment) {
        return fail(appointment.error());
    }
    Room *room = m_on.rooms.find(appointment->roomId);
    const Place *place = room ? room->waitingAs(userId) : nullptr;
    if (!place && room) {
        place = room->insideAs(userId);
    }
    if (place) {
        m_on.voice.tell({place->connection}, events::denied, room->id,
            {{u"appointmentId"_s, appointment->id},
                {u"reason"_s, jsonOrNull(call.values.text(u"reason"_s))}});
        m_lobby.leave(*room, userId);
        goOut(*room, userId, u"denied"_s);
    }
    return quiet({{u"roomId"_s, appointment->roomId}});
}

void Entrance::letInCalled(const Appointment &appointment)
{
    m_on.lines.after(appointment.roomId, m_on.service.pastOfRoom(appointment.roomId, messagesShown),
        [this, appointment](const Result<Past> &past) -> Result<Done> {
            Room *room = m_on.rooms.find(appointment.roomId);
            const Place *waits = room ? room->waitingAs(appointment.patientUser) : nullptr;
            if (!waits || waits->lostSince || !past) {
                return Done {};
            }
            const Place place = *waits;
            return comeIn(*room, place, appointment, {}, *past);
        });
}

QFuture<Result<Reply>> Entrance::leave(const Call &call)
{
    return m_on.lines.run(roomOf(call), [this, call]() -> Result<Reply> {
        Room *room = m_on.rooms.find(roomOf(call));
        const bool waits = room && room->waitingOn(call.connection);
        if (!waits && !(room && room->insideOn(call.connection))) {
            return fail(errors::notInRoom());
        }
        if (waits) {
            m_lobby.leave(*room, call.identity.id);
        } else {
            goOut(*room, call.identity.id, u"left"_s);
        }
        return quiet({{u"roomId"_s, room->id}});
    });
}

void Entrance::goOut(Room &room, const QString &userId, const QString &reason)
{
    const std::optional<Place> place = take(room.inside, userId);
    if (!place) {
        return;
    }
    m_on.hub.unsubscribe(place->connection, channelOf(room.appointmentId));
    m_on.service.leave(room.appointmentId, userId);
    m_on.voice.left(room, *place, reason);
    m_on.voice.state(room);
}

} // namespace loket::telemedicine
