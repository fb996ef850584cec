#include "modules/telemedicine/consultations.h"

#include "modules/telemedicine/roomcall.h"
#include "modules/telemedicine/telemedicineerrors.h"
#include "vocabulary/telemedicine/names.h"

namespace loket::telemedicine {
namespace {

constexpr Millis placeKept {15'000}; // of who lost the connection
constexpr Millis roomKept {600'000}; // in which nobody is

} // namespace

Consultations::Consultations(
    Hub &hub, TelemedicineService &service, const Clock &clock, HouseView house, QObject *parent)
    : QObject(parent),
      m_on(hub, service, clock, std::move(house)),
      m_lobby(m_on),
      m_entrance(m_on, m_lobby),
      m_talk(m_on),
      m_saver(m_on)
{
    connect(&service, &TelemedicineService::changed, this, &Consultations::followAppointment);
    connect(&hub, &Hub::subscribed, this, &Consultations::looksIn);
}

QFuture<Result<Reply>> Consultations::finish(const Call &call)
{
    const QString roomId = roomOf(call);
    const Appointment *appointment = m_on.service.board().ofRoom(roomId);
    if (!appointment) {
        return ready(fail(errors::noRoom(roomId)));
    }
    return m_on.lines.after(roomId, m_on.service.finish(appointment->id, call.doer(), call.once),
        [](const Result<Appointment> &done) {
            return done.map([](const Appointment &ended) {
                return Reply {.body = {{u"appointment"_s, ended.toJson()}}};
            });
        });
}

// However it came to be: the room follows.
void Consultations::followAppointment(const QString &kind, const Appointment &appointment)
{
    Room *room = m_on.rooms.find(appointment.roomId);
    if (room && !appointment.isOpen()) {
        close(*room, appointment);
    } else if (room && kind == kinds::call) {
        m_entrance.letInCalled(appointment);
    }
}

void Consultations::close(Room &room, const Appointment &appointment)
{
    const Room was = room;
    m_saver.save();
    QList<ConnectionId> all;
    for (const Place &place : was.inside + was.lobby) {
        all.append(place.connection);
    }
    m_on.voice.tell(all, events::ended, was.id,
        {{u"appointmentId"_s, appointment.id}, {u"state"_s, appointment.state.text()},
            {u"userName"_s, appointment.endedBy.name}});
    for (const Place &place : was.inside) {
        m_on.hub.unsubscribe(place.connection, channelOf(was.appointmentId));
    }
    room.inside.clear();
    room.lobby.clear();
    m_on.voice.state(room);
    if (!room.board || room.board->changes().isEmpty()) {
        m_on.rooms.close(was.id);
    } // else tidy() does when all is written
}

void Consultations::connectionLost(ConnectionId id)
{
    const Millis now = m_on.clock.monotonic();
    for (Room *room : m_on.rooms.all()) {
        Place *place = room->insideOn(id);
        place = place ? place : room->waitingOn(id);
        if (place && !place->lostSince) {
            place->lostSince = now;
            m_on.voice.state(*room);
        }
    }
}

void Consultations::looksIn(ConnectionId id, const QString &name)
{
    if (!name.startsWith(roomPrefix)) {
        return;
    }
    Room *room = m_on.rooms.ofAppointment(name.mid(roomPrefix.size()));
    if (!room || !room->insideOn(id)) {
        m_on.hub.unsubscribe(id, name);
    }
}

bool Consultations::isInside(const QString &appointmentId, const QString &userId)
{
    Room *room = m_on.rooms.ofAppointment(appointmentId);
    return room && room->insideAs(userId);
}

void Consultations::tick()
{
    const Millis now = m_on.clock.monotonic();
    const auto isGone = [now](const Place &place) {
        return place.lostSince && now - *place.lostSince >= placeKept;
    };
    for (Room *room : m_on.rooms.all()) {
        for (const Place &place : Places(room->inside)) {
            if (isGone(place)) {
                m_entrance.goOut(*room, place.userId(), u"lost"_s);
            }
        }
        for (const Place &place : Places(room->lobby)) {
            if (isGone(place)) {
                m_lobby.leave(*room, place.userId());
            }
        }
        m_lobby.tellPositions(*room);
    }
}

void Consultations::tidy()
{
    QStringList inUse;
    QStringList idle; // rooms move where one is closed
    for (const Room *room : m_on.rooms.all()) {
        const bool isWritten = !room->board || room->board->changes().isEmpty();
        if (!room->isEmpty()) {
            inUse.append(room->appointmentId);
        } else if (isWritten && m_on.clock.monotonic() - room->lastUse >= roomKept) {
            idle.append(room->id);
        }
    }
    for (const QString &id : std::as_const(idle)) {
        m_on.rooms.close(id);
    }
    m_on.service.tidy(inUse);
}

void Consultations::moveInTime(Millis by)
{
    for (Room *room : m_on.rooms.all()) {
        for (Places *places : {&room->inside, &room->lobby}) {
            for (Place &place : *places) {
                place.person.since += by;
            }
        }
    }
}

} // namespace loket::telemedicine
