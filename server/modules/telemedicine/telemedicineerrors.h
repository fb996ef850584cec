// What telemedicine refuses, and how it says so.
#pragma once

#include "vocabulary/telemedicine/appointment.h"

namespace loket::telemedicine::errors {

Error notFound(const QString &id); // NOT_FOUND
Error noRoom(const QString &roomId); // NOT_FOUND
Error notInRoom(const QString &sentence = {}); // NOT_IN_ROOM
Error notWaiting(); // NOT_IN_LOBBY
Error notYours(); // FORBIDDEN
Error over(const Appointment &appointment); // CONSULTATION_OVER
Error running(); // CONSULTATION_RUNNING
Error taken(); // APPOINTMENT_EXISTS
Error roomFull(); // ROOM_FULL
Error lobbyFull(); // LOBBY_FULL
Error tooManyRooms(); // TOO_MANY_ROOMS
Error tooManyAppointments(); // TOO_MANY_APPOINTMENTS
Error tooManyInvitations(); // TOO_MANY_INVITATIONS
Error tooManyCandidates(); // TOO_MANY_CANDIDATES
Error chatFull(); // CHAT_FULL
Error boardFull(); // BOARD_FULL
Error nothingToUndo(); // NOTHING_TO_UNDO
Error invitationUsed(); // INVITATION_USED
Error tooManyNotes(); // TOO_MANY_NOTES

} // namespace loket::telemedicine::errors
