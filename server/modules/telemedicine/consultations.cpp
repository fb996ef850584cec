#include "modules/telemedicine/consultations.h"

#include "modules/telemedicine/telemedicineerrors.h"
#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/telemedicine/rights.h"

#include <algorithm>

namespace loket::telemedicine {
namespace {

constexpr Millis placeKept {15'000}; // of who lost the connection
constexpr Millis roomKept {600'000}; // in which nobody is

Reply quiet(QJsonObject body = {})
{
    return {.body = std::move(body), .isQuiet = true};
}

// That is not empty; the last one is not.
QString firstOf(const QStringList &texts)
{
    return *std::find_if(
        texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
}

QString roomOf(const Call &call)
{
    return call.values.text(u"roomId"_s);
}

// As an appointment may be called: what is no id is none.
QString saidId(const Call &call)
{
    const QString text = idText(call.values.json(u"appointmentId"_s));
    return Values::read({fields::id(u"id"_s)}, {{u"id"_s, text}}) ? text : QString();
}

Entry entryOf(const Call &call, const QString &userId, bool isStaff)
{
    return {roomOf(call), saidId(call), {}, userId, isStaff};
}

} // namespace

Consultations::Consultations(
    Hub &hub, TelemedicineService &service, const Clock &clock, HouseView house, QObject *parent)
    : QObject(parent),
      m_hub(hub),
      m_service(service),
      m_clock(clock),
      m_house(std::move(house)),
      m_voice(hub, clock)
{
    connect(&service, &TelemedicineService::changed, this, &Consultations::followAppointment);
    connect(&hub, &Hub::subscribed, this, &Consultations::looksIn);
}

// Who it is comes from the session, never from what the client says.
Place Consultations::placeOf(const Call &call) const
{
    const Identity &who = call.identity;
    Place place;
    place.connection = call.connection;
    place.isStaff = who.may(rights::consult);
    place.said = call.values.json(u"appointmentId"_s);
    place.person.id = toText(call.connection);
    place.person.userId = who.id;
    place.person.role = place.isStaff ? toText(who.roles.first()) : QString(patientRole);
    place.person.since = m_clock.now();
    if (place.isStaff) {
        place.person.userName = who.name.isEmpty() ? who.id : who.name;
        return place;
    }
    const Appointment *room = m_service.board().ofRoom(roomOf(call));
    const QString guest = room ? room->guestName(who.id) : QString();
    if (!guest.isEmpty()) {
        place.person.role = guestRole;
        place.person.userName = guest;
        return place;
    }
    const Appointment own = room && room->isOf(who.id) ? *room : Appointment();
    const auto visit =
        m_house.visitPlace ? m_house.visitPlace(who.id) : std::optional<VisitPlace>();
    place.person.patientId = own.patientId.isEmpty() ? who.patientId : own.patientId;
    place.person.userName = firstOf({own.patientName, visit ? visit->patientName : QString(),
        own.number, visit ? visit->number : QString(), u"Patient"_s});
    return place;
}

// Many may be asked for before the first one is entered.
Result<Done> Consultations::mayCome(const QString &roomId, const QString &userId)
{
    Room *room = m_rooms.find(roomId);
    const bool isThere = (room && (room->insideAs(userId) || room->waitingAs(userId)))
        || m_entering.contains(userId, roomId);
    const bool isFull = !room && m_rooms.count() + m_entering.size() >= mostRooms;
    const bool hasMany = m_rooms.countOf(userId) + m_entering.count(userId) >= mostRoomsEach
        || (!m_service.board().ofRoom(roomId)
            && m_service.board().openedBy(userId) + m_entering.count(userId) >= mostRoomsOpened);
    if (!isThere && (isFull || hasMany)) {
        return fail(errors::tooManyRooms());
    }
    return Done {};
}

QFuture<Result<Reply>> Consultations::join(const Call &call)
{
    const QString roomId = roomOf(call);
    const Appointment *appointment = m_service.board().ofRoom(roomId);
    const bool isAdmitted =
        appointment && appointment->isOpen() && appointment->admitted.contains(call.identity.id);
    if (const auto may = mayCome(roomId, call.identity.id); !may) {
        return ready(fail(may.error()));
    }
    if (call.identity.may(rights::consult) || isAdmitted) {
        return enter(call);
    }
    return m_lines.run(roomId, [this, call] { return knock(call); });
}

QFuture<Result<Reply>> Consultations::enter(const Call &call)
{
    const QString roomId = roomOf(call);
    Room *room = m_rooms.find(roomId);
    if (room && room->inside.size() >= mostInside && !room->insideAs(call.identity.id)) {
        return ready(fail(errors::roomFull()));
    }
    const auto written = m_service.enter(
        entryOf(call, call.identity.id, call.identity.may(rights::consult)), call.doer());
    m_entering.insert(call.identity.id, roomId);
    // Asked for at once: what is said meanwhile is told, and not in it.
    return m_lines.after(roomId, m_service.pastOfRoom(roomId, messagesShown),
        [this, call, roomId, written](const Result<Past> &past) {
            m_entering.remove(call.identity.id, roomId);
            return entered(call, outcomeOf(written), past.value_or(Past()));
        });
}

Result<Reply> Consultations::entered(
    const Call &call, const Result<Appointment> &appointment, const Past &past)
{
    if (!appointment) {
        return fail(appointment.error());
    }
    Room *room = m_rooms.open(appointment->roomId);
    if (!room) {
        return fail(errors::tooManyRooms());
    }
    room->appointmentId = appointment->id;
    const Place place = placeOf(call);
    return letIn(*room, place, past).map([&](Done) {
        return quiet({{u"roomId"_s, room->id}, {u"appointmentId"_s, room->appointmentId},
            {u"connectionId"_s, place.person.id}});
    });
}

// In the place that this person had, if any.
Result<Done> Consultations::letIn(Room &room, Place place, const Past &past)
{
    if (!m_hub.connection(place.connection)) {
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
    room.lastUse = m_clock.monotonic();
    if (const auto heard = m_hub.subscribe(place.connection, channelOf(room.appointmentId));
        !heard) {
        take(room.inside, place.userId());
        return fail(heard.error());
    }
    m_voice.welcome(room, place, past.messages);
    const bool isSame = before && before->connection == place.connection && !before->lostSince;
    if (before && !isSame) {
        replace(room, *before, place);
    }
    if (!isSame) {
        m_voice.entered(room, place, before ? before->person.id : QString());
    }
    if (waited) {
        tellPositions(room);
    }
    m_voice.state(room);
    return Done {};
}

void Consultations::replace(Room &room, const Place &before, const Place &now)
{
    if (before.connection != now.connection && !before.lostSince) {
        m_hub.unsubscribe(before.connection, channelOf(room.appointmentId));
        m_voice.tell({before.connection}, commands::leave, room.id,
            {{u"userId"_s, before.userId()}, {u"userName"_s, before.person.userName},
                {u"connectionId"_s, before.person.id}, {u"reason"_s, u"replaced"_s}});
    }
}

Result<Reply> Consultations::knock(const Call &call)
{
    const QString roomId = roomOf(call);
    const Appointment *appointment = m_service.board().ofRoom(roomId);
    if (appointment && !appointment->patientUser.isEmpty() && !appointment->isOf(call.identity.id)
        && appointment->guestName(call.identity.id).isEmpty()) {
        return fail(errors::notYours());
    }
    if (appointment && !appointment->isOpen()) {
        return fail(errors::over(*appointment));
    }
    Room *room = m_rooms.open(roomId);
    if (!room) {
        return fail(errors::tooManyRooms());
    }
    Place place = placeOf(call);
    const Place *before = room->waitingAs(place.userId());
    if (!before && room->lobby.size() >= mostWaiting) {
        return fail(errors::lobbyFull());
    }
    room->appointmentId = appointment ? appointment->id : room->appointmentId;
    room->lastUse = m_clock.monotonic();
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
        m_voice.knock(*room, place);
        m_voice.state(*room);
    }
    return quiet({{u"roomId"_s, room->id}, {u"state"_s, u"waiting"_s}});
}

// Whoever asks is told; the others when it is another one.
void Consultations::tellPositions(Room &room, const QString &asking)
{
    int inLobby = 0;
    for (Place &place : room.lobby) {
        const QJsonObject where = placeInLine(place, ++inLobby);
        if (where != place.toldPlace || place.userId() == asking) {
            place.toldPlace = where;
            m_voice.waiting(room, place, where);
        }
    }
}

// The lobby of a visit is its queue.
QJsonObject Consultations::placeInLine(const Place &place, int inLobby) const
{
    const auto visit =
        m_house.visitPlace ? m_house.visitPlace(place.userId()) : std::optional<VisitPlace>();
    QJsonObject where {{u"position"_s, visit && visit->position > 0 ? visit->position : inLobby},
        {u"estimatedWait"_s, visit && visit->high ? QJsonValue(*visit->high) : QJsonValue()}};
    if (visit && visit->low && visit->high) {
        where.insert(u"estimatedWaitRange"_s,
            QJsonObject {{u"low"_s, *visit->low}, {u"high"_s, *visit->high}});
    }
    return where;
}

QFuture<Result<Reply>> Consultations::admit(const Call &call)
{
    const QString roomId = roomOf(call);
    const auto connection = connectionIdFromText(idText(call.values.json(u"connectionId"_s)));
    Room *room = m_rooms.find(roomId);
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
    const auto written = m_service.admit(entryOf(call, userId, true), call.doer());
    return m_lines.after(roomId, m_service.pastOfRoom(roomId, messagesShown),
        [this, call, userId, written](const Result<Past> &past) {
            return admitted(call, userId, outcomeOf(written), past.value_or(Past()));
        });
}

// Who has gone for a moment comes in without knocking.
Result<Reply> Consultations::admitted(const Call &call, const QString &userId,
    const Result<Appointment> &appointment, const Past &past)
{
    if (!appointment) {
        return fail(appointment.error());
    }
    Room *room = m_rooms.find(appointment->roomId);
    const Place *waits = room ? room->waitingAs(userId) : nullptr;
    if (!waits || waits->lostSince) {
        return Reply {.body = {{u"roomId"_s, appointment->roomId}}, .isQuiet = true};
    }
    const Place place = *waits;
    return comeIn(*room, place, *appointment, call.identity.name, past).map([&](Done) {
        return quiet({{u"roomId"_s, room->id}, {u"connectionId"_s, place.person.id}});
    });
}

Result<Done> Consultations::comeIn(Room &room, const Place &place, const Appointment &appointment,
    const QString &by, const Past &past)
{
    room.appointmentId = appointment.id;
    m_voice.tell({place.connection}, events::admitted, room.id,
        {{u"appointmentId"_s, idFor(place, appointment.id)}, {u"userName"_s, by}});
    return letIn(room, place, past);
}

QFuture<Result<Reply>> Consultations::deny(const Call &call)
{
    const QString roomId = roomOf(call);
    const auto connection = connectionIdFromText(idText(call.values.json(u"connectionId"_s)));
    Room *room = m_rooms.find(roomId);
    const Place *place = room && connection ? room->waitingOn(*connection) : nullptr;
    if (!place && room && connection) {
        place = room->insideOn(*connection);
    }
    if (!place || place->isStaff) {
        return ready(fail(errors::notWaiting()));
    }
    const QString userId = place->userId();
    return m_lines.after(roomId,
        m_service.deny(entryOf(call, userId, true), call.values.text(u"reason"_s), call.doer()),
        [this, call, userId](
            const Result<Appointment> &appointment) { return denied(call, userId, appointment); });
}

Result<Reply> Consultations::denied(
    const Call &call, const QString &userId, const Result<Appointment> &appointment)
{
    if (!appointment) {
        return fail(appointment.error());
    }
    Room *room = m_rooms.find(appointment->roomId);
    const Place *place = room ? room->waitingAs(userId) : nullptr;
    if (!place && room) {
        place = room->insideAs(userId);
    }
    if (place) {
        m_voice.tell({place->connection}, events::denied, room->id,
            {{u"appointmentId"_s, appointment->id},
                {u"reason"_s, jsonOrNull(call.values.text(u"reason"_s))}});
        leaveLobby(*room, userId);
        goOut(*room, userId, u"denied"_s);
    }
    return quiet({{u"roomId"_s, appointment->roomId}});
}

QFuture<Result<Reply>> Consultations::tellLobby(const Call &call)
{
    return m_lines.run(roomOf(call), [this, call]() -> Answer {
        Room *room = m_rooms.find(roomOf(call));
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
        m_voice.tell(whom, commands::lobbyMessage, room->id,
            {{u"message"_s, call.values.text(u"message"_s)}, {u"userName"_s, call.identity.name}});
        return quiet({{u"told"_s, whom.size()}});
    });
}

QFuture<Result<Reply>> Consultations::finish(const Call &call)
{
    const QString roomId = roomOf(call);
    const Appointment *appointment = m_service.board().ofRoom(roomId);
    if (!appointment) {
        return ready(fail(errors::noRoom(roomId)));
    }
    return m_lines.after(roomId, m_service.finish(appointment->id, call.doer(), call.once),
        [this](const Result<Appointment> &done) {
            return done.map([](const Appointment &ended) {
                return Reply {.body = {{u"appointment"_s, ended.toJson()}}};
            });
        });
}

// However it came to be: the room follows.
void Consultations::followAppointment(const QString &kind, const Appointment &appointment)
{
    Room *room = m_rooms.find(appointment.roomId);
    if (room && !appointment.isOpen()) {
        close(*room, appointment);
    } else if (room && kind == kinds::call) {
        letInCalled(appointment);
    }
}

// A counter has called the visit: whoever waits with it comes in.
void Consultations::letInCalled(const Appointment &appointment)
{
    m_lines.after(appointment.roomId, m_service.pastOfRoom(appointment.roomId, messagesShown),
        [this, appointment](const Result<Past> &past) -> Result<Done> {
            Room *room = m_rooms.find(appointment.roomId);
            const Place *waits = room ? room->waitingAs(appointment.patientUser) : nullptr;
            if (!waits || waits->lostSince || !past) {
                return Done {};
            }
            const Place place = *waits;
            return comeIn(*room, place, appointment, {}, *past);
        });
}

void Consultations::close(Room &room, const Appointment &appointment)
{
    const Room was = room;
    save();
    QList<ConnectionId> all;
    for (const Place &place : was.inside + was.lobby) {
        all.append(place.connection);
    }
    m_voice.tell(all, events::ended, was.id,
        {{u"appointmentId"_s, appointment.id}, {u"state"_s, appointment.state.text()},
            {u"userName"_s, appointment.endedBy.name}});
    for (const Place &place : was.inside) {
        m_hub.unsubscribe(place.connection, channelOf(was.appointmentId));
    }
    room.inside.clear();
    room.lobby.clear();
    m_voice.state(room);
    if (!room.board || room.board->changes().isEmpty()) {
        m_rooms.close(was.id);
    } // else tidy() does when all is written
}

template <class Work>
QFuture<Result<Reply>> Consultations::inside(const Call &call, Work work)
{
    return m_lines.run(roomOf(call), [this, call, work]() -> Answer {
        Room *room = m_rooms.find(roomOf(call));
        Place *place = room ? room->insideOn(call.connection) : nullptr;
        if (!place) {
            return fail(errors::notInRoom());
        }
        room->lastUse = m_clock.monotonic();
        return work(*room, *place);
    });
}

QFuture<Result<Reply>> Consultations::leave(const Call &call)
{
    return m_lines.run(roomOf(call), [this, call]() -> Answer {
        Room *room = m_rooms.find(roomOf(call));
        const bool waits = room && room->waitingOn(call.connection);
        if (!waits && !(room && room->insideOn(call.connection))) {
            return fail(errors::notInRoom());
        }
        if (waits) {
            leaveLobby(*room, call.identity.id);
        } else {
            goOut(*room, call.identity.id, u"left"_s);
        }
        return quiet({{u"roomId"_s, room->id}});
    });
}

void Consultations::leaveLobby(Room &room, const QString &userId)
{
    if (take(room.lobby, userId)) {
        tellPositions(room);
        m_voice.state(room);
    }
}

void Consultations::goOut(Room &room, const QString &userId, const QString &reason)
{
    const std::optional<Place> place = take(room.inside, userId);
    if (!place) {
        return;
    }
    m_hub.unsubscribe(place->connection, channelOf(room.appointmentId));
    m_service.leave(room.appointmentId, userId);
    m_voice.left(room, *place, reason);
    m_voice.state(room);
}

QFuture<Result<Reply>> Consultations::relay(
    const Call &call, const QString &event, const QString &member)
{
    return inside(call, [this, call, event, member](Room &room, Place &sender) -> Answer {
        const bool isCandidate = event == commands::candidate;
        sender.candidates = isCandidate ? sender.candidates + 1 : 0;
        if (sender.candidates > mostCandidates) {
            return fail(errors::tooManyCandidates());
        }
        const QString to = idText(call.values.json(u"to"_s));
        const QList<ConnectionId> whom =
            to.isEmpty() ? room.others(call.connection) : room.named(to, call.connection);
        if (!to.isEmpty() && whom.isEmpty()) {
            return fail(errors::notInRoom(u"Nobody in this room is meant by “to”."_s));
        }
        const QJsonValue passed = call.values.json(member);
        m_voice.tell(whom, event, room.id,
            {{u"appointmentId"_s, idFor(sender, room.appointmentId)},
                {member, passed.isUndefined() ? QJsonValue() : passed},
                {u"from"_s, sender.person.id}, {u"userId"_s, sender.userId()},
                {u"userName"_s, sender.person.userName}});
        return quiet({{u"reached"_s, whom.size()}});
    });
}

// On disk before anybody reads it.
QFuture<Result<Reply>> Consultations::say(const Call &call)
{
    const QString roomId = roomOf(call);
    Room *room = m_rooms.find(roomId);
    const Place *place = room ? room->insideOn(call.connection) : nullptr;
    if (!place) {
        return m_lines.run(roomId, []() -> Answer { return fail(errors::notInRoom()); });
    }
    const ChatMessage message {
        0, place->userId(), place->person.userName, call.values.text(u"message"_s), {}};
    const QJsonValue said = idFor(*place, room->appointmentId);
    return m_lines.after(roomId, m_service.say(room->appointmentId, message, call.once),
        [this, roomId, said](const Result<ChatMessage> &kept) {
            return kept.map([&](const ChatMessage &written) {
                QJsonObject members = written.toJson();
                members.insert(u"appointmentId"_s, said);
                if (Room *where = m_rooms.find(roomId)) {
                    m_voice.tell(where->others({}), commands::chat, roomId, members);
                }
                return quiet({{u"messageId"_s, members.value(u"id"_s)}});
            });
        });
}

QFuture<Result<Reply>> Consultations::draw(const Call &call)
{
    return inside(call, [this, call](Room &room, Place &author) -> Answer {
        const auto stroke = m_rooms.boardBytes() >= largestBoards
            ? std::nullopt
            : room.board->add(author.userId(), author.person.userName, call.values.json(u"data"_s));
        if (!stroke) {
            return fail(errors::boardFull());
        }
        QJsonObject members = stroke->toJson();
        members.insert(u"appointmentId"_s, idFor(author, room.appointmentId));
        m_voice.tell(room.others(call.connection), commands::draw, room.id, members);
        return quiet({{u"seq"_s, stroke->seq}});
    });
}

// What one cleared comes back whole, so all get the board anew.
QFuture<Result<Reply>> Consultations::undo(const Call &call)
{
    return inside(call, [this](Room &room, Place &author) -> Answer {
        if (room.board->mayRestore(author.userId())) {
            room.board->restore();
            m_voice.snapshot(room, room.others({}));
            return quiet({{u"seq"_s, room.board->seq()}});
        }
        const auto gone = room.board->undo(author.userId());
        if (!gone) {
            return fail(errors::nothingToUndo());
        }
        m_voice.tell(room.others({}), commands::undo, room.id,
            {{u"seq"_s, *gone}, {u"userId"_s, author.userId()},
                {u"userName"_s, author.person.userName}});
        return quiet({{u"seq"_s, *gone}});
    });
}

QFuture<Result<Reply>> Consultations::clear(const Call &call)
{
    return inside(call, [this](Room &room, Place &author) -> Answer {
        if (const auto change = room.board->clear(author.userId())) {
            m_voice.tell(room.others({}), commands::clear, room.id,
                {{u"seq"_s, change->seq}, {u"userId"_s, author.userId()},
                    {u"userName"_s, author.person.userName}});
        }
        return quiet({{u"seq"_s, room.board->seq()}});
    });
}

QFuture<Result<Reply>> Consultations::devices(const Call &call)
{
    return m_lines.run(roomOf(call), [this, call]() -> Answer {
        Room *room = m_rooms.find(roomOf(call));
        Place *place = room ? room->waitingOn(call.connection) : nullptr;
        place = place || !room ? place : room->insideOn(call.connection);
        if (!place) {
            return fail(errors::notInRoom());
        }
        for (const auto &each : {u"camera"_s, u"microphone"_s, u"speaker"_s, u"network"_s}) {
            if (call.values.has(each)) {
                place->person.devices.insert(each, call.values.flag(each));
            }
        }
        m_voice.state(*room);
        return quiet();
    });
}

void Consultations::connectionLost(ConnectionId id)
{
    const Millis now = m_clock.monotonic();
    for (Room *room : m_rooms.all()) {
        Place *place = room->insideOn(id);
        place = place ? place : room->waitingOn(id);
        if (place && !place->lostSince) {
            place->lostSince = now;
            m_voice.state(*room);
        }
    }
}

void Consultations::looksIn(ConnectionId id, const QString &name)
{
    if (!name.startsWith(roomPrefix)) {
        return;
    }
    Room *room = m_rooms.ofAppointment(name.mid(roomPrefix.size()));
    if (!room || !room->insideOn(id)) {
        m_hub.unsubscribe(id, name);
    }
}

bool Consultations::isInside(const QString &appointmentId, const QString &userId)
{
    Room *room = m_rooms.ofAppointment(appointmentId);
    return room && room->insideAs(userId);
}

void Consultations::tick()
{
    const Millis now = m_clock.monotonic();
    const auto isGone = [now](const Place &place) {
        return place.lostSince && now - *place.lostSince >= placeKept;
    };
    for (Room *room : m_rooms.all()) {
        for (const Place &place : Places(room->inside)) {
            if (isGone(place)) {
                goOut(*room, place.userId(), u"lost"_s);
            }
        }
        for (const Place &place : Places(room->lobby)) {
            if (isGone(place)) {
                leaveLobby(*room, place.userId());
            }
        }
        tellPositions(*room);
    }
}

void Consultations::save()
{
    if (m_isSaving) {
        return;
    }
    QList<BoardNews> news;
    for (Room *room : m_rooms.all()) {
        if (room->board && !room->board->changes().isEmpty()) {
            news.append({room->appointmentId, room->board->changes()});
        }
    }
    if (news.isEmpty()) {
        return;
    }
    m_isSaving = true;
    whenDoneHere(m_service.draw(news), this, [this, news](const Result<Done> &done) {
        m_isSaving = false;
        m_failures = done ? 0 : m_failures + 1;
        for (const BoardNews &one : done ? news : QList<BoardNews>()) {
            Room *room = m_rooms.ofAppointment(one.appointmentId);
            if (room && room->board) {
                room->board->forgetChanges(one.changes.size());
            }
        }
    });
}

void Consultations::tidy()
{
    QStringList inUse;
    QStringList idle; // rooms move where one is closed
    for (const Room *room : m_rooms.all()) {
        const bool isWritten = !room->board || room->board->changes().isEmpty();
        if (!room->isEmpty()) {
            inUse.append(room->appointmentId);
        } else if (isWritten && m_clock.monotonic() - room->lastUse >= roomKept) {
            idle.append(room->id);
        }
    }
    for (const QString &id : std::as_const(idle)) {
        m_rooms.close(id);
    }
    m_service.tidy(inUse);
}

void Consultations::moveInTime(Millis by)
{
    for (Room *room : m_rooms.all()) {
        for (Places *places : {&room->inside, &room->lobby}) {
            for (Place &place : *places) {
                place.person.since += by;
            }
        }
    }
}

} // namespace loket::telemedicine
