#include "modules/telemedicine/roomvoice.h"

#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"

namespace loket::telemedicine {
namespace {

// What those inside may know of each other.
QJsonObject attendee(const Person &person)
{
    return {{u"userId"_s, person.userId}, {u"userName"_s, person.userName},
        {u"connectionId"_s, person.id}, {u"role"_s, person.role}};
}

} // namespace

QJsonValue idFor(const Place &place, const QString &appointmentId)
{
    const bool isSaid = !appointmentId.isEmpty() && idText(place.said) == appointmentId;
    return isSaid ? place.said : jsonOrNull(appointmentId);
}

QString channelOf(const QString &appointmentId)
{
    return roomPrefix + appointmentId;
}

RoomVoice::RoomVoice(Hub &hub, const Clock &clock)
    : m_hub(hub),
      m_clock(clock)
{
}

void RoomVoice::tell(const QList<ConnectionId> &whom, const QString &event, const QString &roomId,
    QJsonObject members) const
{
    if (whom.isEmpty()) {
        return;
    }
    members.insert(u"roomId"_s, roomId);
    if (!members.contains(u"timestamp"_s)) {
        members.insert(u"timestamp"_s, toMillis(m_clock.now()));
    }
    Audience audience;
    audience.connections = whom;
    m_hub.publish(audience, event, members);
}

void RoomVoice::welcome(
    const Room &room, const Place &place, const QList<ChatMessage> &messages) const
{
    QJsonArray users;
    for (const Place &other : room.inside) {
        if (other.userId() != place.userId() && !other.lostSince) {
            users.append(attendee(other.person));
        }
    }
    const QList<ConnectionId> whom {place.connection};
    tell(whom, events::roomInfo, room.id,
        {{u"appointmentId"_s, idFor(place, room.appointmentId)},
            {u"connectionId"_s, place.person.id}, {u"users"_s, users}});
    tell(whom, events::chatHistory, room.id, {{u"messages"_s, arrayOf(messages)}});
    snapshot(room, whom);
    for (const Place &waits : room.lobby) {
        if (place.isStaff) {
            tell(whom, events::knock, room.id, knockOf(room, waits));
        }
    }
}

void RoomVoice::snapshot(const Room &room, const QList<ConnectionId> &whom) const
{
    if (room.board) {
        tell(whom, events::snapshot, room.id,
            {{u"seq"_s, room.board->seq()}, {u"items"_s, arrayOf(room.board->strokes())}});
    }
}

void RoomVoice::entered(const Room &room, const Place &place, const QString &before) const
{
    QJsonObject members = said(room, place);
    members.insert(u"role"_s, place.person.role);
    put(members, u"replaces"_s, before);
    tell(room.others(place.connection), commands::join, room.id, members);
}

void RoomVoice::left(const Room &room, const Place &place, const QString &reason) const
{
    QJsonObject members = said(room, place);
    members.insert(u"reason"_s, reason);
    tell(room.others(place.connection), commands::leave, room.id, members);
}

QJsonObject RoomVoice::said(const Room &room, const Place &by) const
{
    return {{u"appointmentId"_s, idFor(by, room.appointmentId)}, {u"userId"_s, by.userId()},
        {u"userName"_s, by.person.userName}, {u"connectionId"_s, by.person.id}};
}

QJsonObject RoomVoice::knockOf(const Room &room, const Place &place) const
{
    return {{u"roomId"_s, room.id}, {u"appointmentId"_s, idFor(place, room.appointmentId)},
        {u"connectionId"_s, place.person.id}, {u"userName"_s, place.person.userName},
        {u"patientId"_s, place.person.patientId}, {u"since"_s, toIso(place.person.since)},
        {u"timestamp"_s, toMillis(m_clock.now())}};
}

void RoomVoice::knock(const Room &room, const Place &place) const
{
    Audience audience;
    audience.channel = staffChannel;
    audience.connections = room.staffInside();
    m_hub.publish(audience, events::knock, knockOf(room, place));
}

void RoomVoice::waiting(const Room &room, const Place &place, const QJsonObject &where) const
{
    if (!place.lostSince) {
        QJsonObject members = where;
        members.insert(u"appointmentId"_s, idFor(place, room.appointmentId));
        tell({place.connection}, events::waiting, room.id, members);
    }
}

void RoomVoice::state(const Room &room) const
{
    m_hub.publish(channel, events::room, {{u"room"_s, room.view().toJson()}});
}

} // namespace loket::telemedicine
