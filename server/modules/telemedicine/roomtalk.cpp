#include "modules/telemedicine/roomtalk.h"

#include "modules/telemedicine/roomcall.h"
#include "modules/telemedicine/telemedicineerrors.h"
#include "vocabulary/json.h"
#include "vocabulary/telemedicine/names.h"

namespace loket::telemedicine {

template <class Work>
QFuture<Result<Reply>> RoomTalk::inside(const Call &call, Work work)
{
    return m_on.lines.run(roomOf(call), [this, call, work]() -> Result<Reply> {
        Room *room = m_on.rooms.find(roomOf(call));
        Place *place = room ? room->insideOn(call.connection) : nullptr;
        if (!place) {
            return fail(errors::notInRoom());
        }
        room->lastUse = m_on.clock.monotonic();
        return work(*room, *place);
    });
}

QFuture<Result<Reply>> RoomTalk::relay(
    const Call &call, const QString &event, const QString &member)
{
    return inside(call, [this, call, event, member](Room &room, Place &sender) -> Result<Reply> {
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
        m_on.voice.tell(whom, event, room.id,
            {{u"appointmentId"_s, idFor(sender, room.appointmentId)},
                {member, passed.isUndefined() ? QJsonValue() : passed},
                {u"from"_s, sender.person.id}, {u"userId"_s, sender.userId()},
                {u"userName"_s, sender.person.userName}});
        return quiet({{u"reached"_s, whom.size()}});
    });
}

// On disk before anybody reads it.
QFuture<Result<Reply>> RoomTalk::say(const Call &call)
{
    const QString roomId = roomOf(call);
    Room *room = m_on.rooms.find(roomId);
    const Place *place = room ? room->insideOn(call.connection) : nullptr;
    if (!place) {
        return m_on.lines.run(roomId, []() -> Result<Reply> { return fail(errors::notInRoom()); });
    }
    const ChatMessage message {
        0, place->userId(), place->person.userName, call.values.text(u"message"_s), {}};
    const QJsonValue said = idFor(*place, room->appointmentId);
    return m_on.lines.after(roomId, m_on.service.say(room->appointmentId, message, call.once),
        [this, roomId, said](const Result<ChatMessage> &kept) {
            return kept.map([&](const ChatMessage &written) {
                QJsonObject members = written.toJson();
                members.insert(u"appointmentId"_s, said);
                if (Room *where = m_on.rooms.find(roomId)) {
                    m_on.voice.tell(where->others({}), commands::chat, roomId, members);
                }
                return quiet({{u"messageId"_s, members.value(u"id"_s)}});
            });
        });
}

QFuture<Result<Reply>> RoomTalk::draw(const Call &call)
{
    return inside(call, [this, call](Room &room, Place &author) -> Result<Reply> {
        const auto stroke = m_on.rooms.boardBytes() >= largestBoards
            ? std::nullopt
            : room.board->add(author.userId(), author.person.userName, call.values.json(u"data"_s));
        if (!stroke) {
            return fail(errors::boardFull());
        }
        QJsonObject members = stroke->toJson();
        members.insert(u"appointmentId"_s, idFor(author, room.appointmentId));
        m_on.voice.tell(room.others(call.connection), commands::draw, room.id, members);
        return quiet({{u"seq"_s, stroke->seq}});
    });
}

// What one cleared comes back whole, so all get the board anew.
QFuture<Result<Reply>> RoomTalk::undo(const Call &call)
{
    return inside(call, [this](Room &room, Place &author) -> Result<Reply> {
        if (room.board->mayRestore(author.userId())) {
            room.board->restore();
            m_on.voice.snapshot(room, room.others({}));
            return quiet({{u"seq"_s, room.board->seq()}});
        }
        const auto gone = room.board->undo(author.userId());
        if (!gone) {
            return fail(errors::nothingToUndo());
        }
        m_on.voice.tell(room.others({}), commands::undo, room.id,
            {{u"seq"_s, *gone}, {u"userId"_s, author.userId()},
                {u"userName"_s, author.person.userName}});
        return quiet({{u"seq"_s, *gone}});
    });
}

QFuture<Result<Reply>> RoomTalk::clear(const Call &call)
{
    return inside(call, [this](Room &room, Place &author) -> Result<Reply> {
        if (const auto change = room.board->clear(author.userId())) {
            m_on.voice.tell(room.others({}), commands::clear, room.id,
                {{u"seq"_s, change->seq}, {u"userId"_s, author.userId()},
                    {u"userName"_s, author.person.userName}});
        }
        return quiet({{u"seq"_s, room.board->seq()}});
    });
}

QFuture<Result<Reply>> RoomTalk::devices(const Call &call)
{
    return m_on.lines.run(roomOf(call), [this, call]() -> Result<Reply> {
        Room *room = m_on.rooms.find(roomOf(call));
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
        m_on.voice.state(*room);
        return quiet();
    });
}

} // namespace loket::telemedicine
