#include "modules/telemedicine/telemedicineerrors.h"

#include "vocabulary/telemedicine/names.h"

namespace loket::telemedicine::errors {

Error notFound(const QString &id)
{
    return loket::errors::notFound(u"There is no consultation %1."_s.arg(id));
}

Error noRoom(const QString &roomId)
{
    return loket::errors::notFound(u"There is no room “%1”."_s.arg(roomId));
}

Error notInRoom(const QString &sentence)
{
    return {codes::notInRoom,
        sentence.isEmpty() ? u"You are not in this room. Ask to enter it first."_s : sentence, 409};
}

Error notWaiting()
{
    return {codes::notWaiting, u"Nobody waits in the lobby under this connection any more."_s, 409};
}

Error notYours()
{
    return loket::errors::forbidden(u"This consultation is another patient's."_s);
}

Error over(const Appointment &appointment)
{
    return {codes::over, u"This consultation is %1."_s.arg(appointment.state.text()), 409,
        {{u"state"_s, appointment.state.text()}}};
}

Error running()
{
    return {codes::running, u"This consultation has begun. End it instead."_s, 409};
}

Error taken()
{
    return {codes::taken, u"This visit has a consultation already."_s, 409};
}

Error roomFull()
{
    return {codes::roomFull, u"This room is full: %1 are inside."_s.arg(mostInside), 409};
}

Error lobbyFull()
{
    return {codes::lobbyFull, u"%1 wait for this room already. Try again later."_s.arg(mostWaiting),
        409};
}

Error tooManyRooms()
{
    return {codes::tooManyRooms,
        u"You are in too many rooms at the same time. Leave some of them first."_s, 429};
}

Error tooManyAppointments()
{
    return {codes::tooManyAppointments,
        u"There are %1 consultations that are not over. End or cancel some first."_s.arg(
            mostAppointments),
        409};
}

Error tooManyInvitations()
{
    return {codes::tooManyInvitations,
        u"There are %1 invitations to this consultation already."_s.arg(mostInvitations), 409};
}

Error tooManyCandidates()
{
    return {codes::tooManyCandidates,
        u"You sent more than %1 addresses for one connection."_s.arg(mostCandidates), 429};
}

Error chatFull()
{
    return {codes::chatFull,
        u"Nothing more can be written here: there are %1 messages."_s.arg(mostMessages), 409};
}

Error boardFull()
{
    return {codes::boardFull, u"The whiteboard is full. Clear it to go on drawing."_s, 409};
}

Error nothingToUndo()
{
    return {codes::nothingToUndo, u"There is nothing of yours to take back."_s, 409};
}

Error invitationUsed()
{
    return {
        codes::invitationUsed, u"This invitation was opened already. Ask for another one."_s, 410};
}

Error tooManyNotes()
{
    return {codes::tooManyNotes,
        u"There are %1 notes about this consultation already."_s.arg(mostNotes), 409};
}

} // namespace loket::telemedicine::errors
