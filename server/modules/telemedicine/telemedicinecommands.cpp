// TelemedicineModule: the declarations of commands and events.
#include "modules/telemedicine/telemedicinemodule.h"
#include "vocabulary/telemedicine/names.h"
#include "vocabulary/telemedicine/rights.h"

namespace loket::telemedicine {
namespace {

constexpr qint64 longestId = 80; // bytes of JSON

Field roomId()
{
    return fields::text(u"roomId"_s).min(1).max(longestRoom).required();
}

Field saidId()
{
    return fields::json(u"appointmentId"_s, longestId).about(u"A number or a text."_s);
}

// Clients of all ages send more than is asked for.
Field beside()
{
    return fields::others(u"beside"_s);
}

Field whose()
{
    return fields::json(u"connectionId"_s, longestId).required();
}

Field appointmentId()
{
    return fields::id(u"appointmentId"_s).required();
}

Field message()
{
    return fields::text(u"message"_s).multiline().max(longestMessage).required();
}

Route ofRoom(const QString &action)
{
    return routes::post(u"/telemedicine/rooms/{roomId}/"_s + action);
}

// Of those inside, or who want to be: staff, and a patient for the own consultation.
Command inRoom(const QString &name, const QString &summary, const QList<Field> &more = {})
{
    return {.name = name,
        .summary = summary,
        .right = Right::ActOnOwnVisit,
        .fields = QList<Field> {roomId(), saidId()} + more + QList<Field> {beside()},
        .changes = false,
        .socketOnly = true,
        .isFlat = true};
}

QStringList from(const QStringList &members)
{
    return QStringList {u"roomId"_s, u"appointmentId"_s, u"userId"_s, u"userName"_s} + members
        + QStringList {u"timestamp"_s};
}

} // namespace

void TelemedicineModule::registerTalk(CommandRegistry &commands)
{
    commands.add(inRoom(commands::join,
                     u"Asks to enter: staff are inside at once, a patient waits in the lobby."_s),
        &m_consultations.entrance(), &Entrance::join);
    commands.add(inRoom(commands::leave, u"Leaves the room or the lobby; ends nothing."_s),
        &m_consultations.entrance(), &Entrance::leave);
    commands.add(inRoom(commands::devices,
                     u"What the page found of camera, microphone, speaker and network."_s,
                     {fields::flag(u"camera"_s), fields::flag(u"microphone"_s),
                         fields::flag(u"speaker"_s), fields::flag(u"network"_s)}),
        &m_consultations.talk(), &RoomTalk::devices);
    const auto relay = [&](const QString &name, const QString &member, const QString &summary,
                           qint64 bytes, bool isRequired) {
        Field passed = fields::json(member, bytes);
        Command command = inRoom(name, summary,
            {isRequired ? passed.required() : passed,
                fields::json(u"to"_s, 512)
                    .about(
                        u"A connectionId, userId or userName inside; all others by default."_s)});
        command.handler = [this, name, member](const Call &call) {
            return m_consultations.talk().relay(call, name, member);
        };
        commands.add(command);
    };
    relay(commands::offer, u"offer"_s, u"Passes on a description of WebRTC."_s, largestDescription,
        true);
    relay(
        commands::answer, u"answer"_s, u"Passes on the answer to one."_s, largestDescription, true);
    relay(commands::candidate, u"candidate"_s,
        u"Passes on an address at which its sender may be reached; null: there are no more."_s,
        largestCandidate, false);
    Command chat = inRoom(commands::chat,
        u"Says something to all inside; it stays with the appointment."_s, {message()});
    chat.changes = true;
    commands.add(chat, &m_consultations.talk(), &RoomTalk::say);
}

void TelemedicineModule::registerBoard(CommandRegistry &commands)
{
    commands.add(inRoom(commands::draw, u"Draws on the whiteboard: its data is the clients' own."_s,
                     {fields::json(u"data"_s, largestStroke).required()}),
        &m_consultations.talk(), &RoomTalk::draw);
    commands.add(
        inRoom(commands::undo, u"Takes back one's own last stroke, or one's own clearing."_s),
        &m_consultations.talk(), &RoomTalk::undo);
    commands.add(inRoom(commands::clear, u"Clears the whiteboard for all."_s),
        &m_consultations.talk(), &RoomTalk::clear);
}

void TelemedicineModule::registerDoor(CommandRegistry &commands)
{
    const Field reason = fields::text(u"reason"_s).multiline().max(longestReason);
    commands.add({.name = commands::admit,
                     .summary = u"Lets in who waits in the lobby."_s,
                     .route = ofRoom(u"admit"_s),
                     .right = rights::consult,
                     .fields = {roomId(), whose(), saidId(), beside()},
                     .isFlat = true},
        &m_consultations.entrance(), &Entrance::admit);
    commands.add({.name = commands::deny,
                     .summary = u"Sends away who waits, or a patient who is inside."_s,
                     .route = ofRoom(u"deny"_s),
                     .right = rights::consult,
                     .fields = {roomId(), whose(), reason, saidId(), beside()},
                     .isFlat = true},
        &m_consultations.entrance(), &Entrance::deny);
    commands.add({.name = commands::lobbyMessage,
                     .summary = u"Says something to those in the lobby, or to one of them."_s,
                     .route = ofRoom(u"lobby-message"_s),
                     .right = rights::consult,
                     .fields = {roomId(), fields::json(u"connectionId"_s, longestId), message(),
                         saidId(), beside()},
                     .isFlat = true,
                     .audit = audits::act(u"roomId"_s)},
        &m_consultations.lobby(), &Lobby::tell);
    commands.add({.name = commands::finish,
                     .summary = u"Ends a consultation for all: nobody comes in any more."_s,
                     .route = ofRoom(u"finish"_s),
                     .right = rights::consult,
                     .fields = {roomId(), saidId()}},
        &m_consultations, &Consultations::finish);
}

void TelemedicineModule::registerAppointments(CommandRegistry &commands)
{
    commands.add({.name = commands::create,
                     .summary = u"Makes an appointment, and an invitation for its patient."_s,
                     .route = routes::post(u"/telemedicine/appointments"_s),
                     .right = rights::consult,
                     .fields = {fields::id(u"patientId"_s),
                         fields::id(u"visitId"_s).about(u"The visit that it is."_s),
                         fields::text(u"patientName"_s), fields::time(u"startsAt"_s),
                         fields::id(u"serviceId"_s)}},
        this, &TelemedicineModule::create);
    commands.add({.name = commands::invite,
                     .summary = u"One more invitation: for its patient, or for a guest, once."_s,
                     .route = routes::post(u"/telemedicine/appointments/{appointmentId}/invite"_s),
                     .right = rights::consult,
                     .fields = {appointmentId(),
                         fields::text(u"guestName"_s)
                             .max(longestName)
                             .about(u"Of an interpreter or a relative."_s)}},
        this, &TelemedicineModule::invite);
    commands.add({.name = commands::accept,
                     .summary = u"Opens a guest's invitation: gives what signs in, once."_s,
                     .route = routes::post(u"/telemedicine/invitations/accept"_s),
                     .right = Right::Anyone,
                     .fields = {fields::text(u"invitation"_s).max(longestName).required()}},
        this, &TelemedicineModule::accept);
    commands.add({.name = commands::note,
                     .summary = u"Notes something about a consultation, for staff alone."_s,
                     .route = routes::post(u"/telemedicine/appointments/{appointmentId}/notes"_s),
                     .right = rights::consult,
                     .fields = {appointmentId(),
                         fields::text(u"note"_s).multiline().max(longestNote).required()}},
        this, &TelemedicineModule::note);
    commands.add({.name = commands::cancel,
                     .summary = u"Gives up an appointment that has not begun."_s,
                     .route = routes::post(u"/telemedicine/appointments/{appointmentId}/cancel"_s),
                     .right = rights::consult,
                     .fields = {appointmentId(), fields::text(u"reason"_s).max(longestReason)}},
        this, &TelemedicineModule::cancel);
}

void TelemedicineModule::registerViews(CommandRegistry &commands)
{
    commands.add(
        {.name = commands::appointments,
            .summary = u"Consultations: those that are open, and what ended within a day."_s,
            .route = routes::get(u"/telemedicine/appointments"_s),
            .right = rights::consult,
            .fields = {fields::choice(u"state"_s, textsOf<AppointmentState>()),
                fields::integer(u"limit"_s, 1, 20'000)},
            .changes = false,
            .audit = audits::reading()},
        this, &TelemedicineModule::appointments);
    commands.add({.name = commands::appointment,
                     .summary = u"One consultation, with what was said, drawn and noted."_s,
                     .route = routes::get(u"/telemedicine/appointments/{appointmentId}"_s),
                     .right = rights::consult,
                     .fields = {appointmentId()},
                     .changes = false,
                     .audit = audits::reading(u"appointmentId"_s)},
        this, &TelemedicineModule::showAppointment);
    commands.add({.name = commands::rooms,
                     .summary = u"The rooms that are open: who is inside, and who waits."_s,
                     .route = routes::get(u"/telemedicine/rooms"_s),
                     .right = rights::consult,
                     .changes = false,
                     .audit = audits::reading()},
        this, &TelemedicineModule::rooms);
    commands.add({.name = commands::turn,
                     .summary = u"A password for the relay, good for a while."_s,
                     .route = routes::get(u"/telemedicine/turn"_s),
                     .right = Right::ActOnOwnVisit,
                     .changes = false},
        this, &TelemedicineModule::turn);
}

void TelemedicineModule::registerEvents(CommandRegistry &commands)
{
    const auto flat = [&commands](const QString &name, const QString &summary,
                          const QStringList &members, const QStringList &channels = {}) {
        commands.addEvent({name, summary, channels, members, true});
    };
    const QStringList room {u"roomId"_s, u"appointmentId"_s};
    flat(events::roomInfo, u"To who has entered: who else is inside."_s,
        room + QStringList {u"connectionId"_s, u"users"_s, u"timestamp"_s});
    flat(events::chatHistory, u"What was said before."_s,
        {u"roomId"_s, u"messages"_s, u"timestamp"_s});
    flat(events::snapshot, u"The whole whiteboard."_s,
        {u"roomId"_s, u"seq"_s, u"items"_s, u"timestamp"_s});
    flat(commands::join, u"Somebody has entered, or is back on another connection."_s,
        from({u"connectionId"_s, u"role"_s, u"replaces"_s}));
    flat(commands::leave, u"Somebody is inside no more."_s, from({u"connectionId"_s, u"reason"_s}));
    flat(commands::offer, u"A description of WebRTC."_s, from({u"offer"_s, u"from"_s}));
    flat(commands::answer, u"The answer to one."_s, from({u"answer"_s, u"from"_s}));
    flat(commands::candidate, u"An address at which its sender may be reached."_s,
        from({u"candidate"_s, u"from"_s}));
    flat(commands::chat, u"Something was said."_s, from({u"id"_s, u"message"_s}));
    flat(commands::draw, u"Something was drawn."_s, from({u"seq"_s, u"data"_s}));
    flat(commands::undo, u"A stroke was taken back."_s,
        {u"roomId"_s, u"seq"_s, u"userId"_s, u"userName"_s, u"timestamp"_s});
    flat(commands::clear, u"The whiteboard was cleared."_s,
        {u"roomId"_s, u"seq"_s, u"userId"_s, u"userName"_s, u"timestamp"_s});
    flat(events::waiting, u"To who waits: the place in the lobby, and how long it may take."_s,
        room
            + QStringList {
                u"position"_s, u"estimatedWait"_s, u"estimatedWaitRange"_s, u"timestamp"_s});
    flat(events::knock, u"Somebody waits in a lobby; to staff inside, too."_s,
        room
            + QStringList {u"connectionId"_s, u"userName"_s, u"patientId"_s, u"since"_s,
                u"timestamp"_s},
        {staffChannel});
    flat(events::admitted, u"To who may come in."_s,
        room + QStringList {u"userName"_s, u"timestamp"_s});
    flat(events::denied, u"To who may not."_s, room + QStringList {u"reason"_s, u"timestamp"_s});
    flat(commands::lobbyMessage, u"Staff say something to the lobby."_s,
        {u"roomId"_s, u"message"_s, u"userName"_s, u"timestamp"_s});
    flat(events::ended, u"The consultation is over."_s,
        room + QStringList {u"state"_s, u"userName"_s, u"timestamp"_s});
    commands.addEvent(
        {events::refresh, u"All consultations: on joining and after a change of many."_s, {channel},
            {u"appointments"_s, u"rooms"_s}});
    commands.addEvent({events::updated, u"Something happened to a consultation."_s, {channel},
        {u"appointment"_s}});
    commands.addEvent({events::room, u"Who is inside and who waits, after a change of that."_s,
        {channel}, {u"room"_s}});
}

} // namespace loket::telemedicine
