// What telemedicine's commands, events, channels and errors are called (contract, section 10), and
// how much of each there may be.
#pragma once

#include <QStringList>

namespace loket::telemedicine {

using namespace Qt::Literals::StringLiterals;

namespace commands {
inline constexpr auto join = "telemedicine_user_joined"_L1;
inline constexpr auto leave = "telemedicine_user_left"_L1;
inline constexpr auto offer = "telemedicine_offer"_L1;
inline constexpr auto answer = "telemedicine_answer"_L1;
inline constexpr auto candidate = "telemedicine_ice_candidate"_L1;
inline constexpr auto chat = "telemedicine_chat_message"_L1;
inline constexpr auto draw = "whiteboard_update"_L1;
inline constexpr auto undo = "whiteboard_undo"_L1;
inline constexpr auto clear = "whiteboard_clear"_L1;
inline constexpr auto devices = "telemedicine_devices"_L1;
inline constexpr auto admit = "telemedicine_admit"_L1;
inline constexpr auto deny = "telemedicine_deny"_L1;
inline constexpr auto lobbyMessage = "telemedicine_lobby_message"_L1;
inline constexpr auto finish = "telemedicine:finish"_L1;
inline constexpr auto note = "telemedicine:note"_L1;
inline constexpr auto create = "telemedicine:create"_L1;
inline constexpr auto cancel = "telemedicine:cancel"_L1;
inline constexpr auto invite = "telemedicine:invite"_L1;
inline constexpr auto accept = "telemedicine:accept"_L1;
inline constexpr auto appointments = "telemedicine:appointments"_L1;
inline constexpr auto appointment = "telemedicine:appointment"_L1;
inline constexpr auto rooms = "telemedicine:rooms"_L1;
inline constexpr auto turn = "telemedicine:turn"_L1;
}

// Beside those that are called as the command that causes them.
namespace events {
inline constexpr auto roomInfo = "room_info"_L1;
inline constexpr auto chatHistory = "telemedicine_chat_history"_L1;
inline constexpr auto snapshot = "whiteboard_snapshot"_L1;
inline constexpr auto waiting = "telemedicine_waiting"_L1;
inline constexpr auto knock = "telemedicine_knock"_L1;
inline constexpr auto admitted = "telemedicine_admitted"_L1;
inline constexpr auto denied = "telemedicine_denied"_L1;
inline constexpr auto ended = "telemedicine_ended"_L1;
inline constexpr auto refresh = "telemedicine-refresh"_L1; // {appointments, rooms}
inline constexpr auto updated = "telemedicine-updated"_L1; // {appointment}
inline constexpr auto room = "telemedicine-room"_L1; // {room}
}

inline constexpr auto staffChannel = "staff"_L1;
inline constexpr auto channel = "telemedicine"_L1; // what staff need for all consultations
inline constexpr auto roomPrefix = "appointment_"_L1; // and the appointment's id

namespace codes {
inline constexpr auto notInRoom = "NOT_IN_ROOM"_L1;
inline constexpr auto notWaiting = "NOT_IN_LOBBY"_L1;
inline constexpr auto over = "CONSULTATION_OVER"_L1;
inline constexpr auto running = "CONSULTATION_RUNNING"_L1;
inline constexpr auto taken = "APPOINTMENT_EXISTS"_L1;
inline constexpr auto roomFull = "ROOM_FULL"_L1;
inline constexpr auto lobbyFull = "LOBBY_FULL"_L1;
inline constexpr auto tooManyRooms = "TOO_MANY_ROOMS"_L1;
inline constexpr auto tooManyAppointments = "TOO_MANY_APPOINTMENTS"_L1;
inline constexpr auto tooManyInvitations = "TOO_MANY_INVITATIONS"_L1;
inline constexpr auto tooManyCandidates = "TOO_MANY_CANDIDATES"_L1;
inline constexpr auto chatFull = "CHAT_FULL"_L1;
inline constexpr auto boardFull = "BOARD_FULL"_L1;
inline constexpr auto nothingToUndo = "NOTHING_TO_UNDO"_L1;
inline constexpr auto invitationUsed = "INVITATION_USED"_L1;
inline constexpr auto tooManyNotes = "TOO_MANY_NOTES"_L1;
}
inline QStringList errorCodes()
{
    return {codes::notInRoom, codes::notWaiting, codes::over, codes::running, codes::taken,
        codes::roomFull, codes::lobbyFull, codes::tooManyRooms, codes::tooManyAppointments,
        codes::tooManyInvitations, codes::tooManyCandidates, codes::chatFull, codes::boardFull,
        codes::nothingToUndo, codes::tooManyNotes, codes::invitationUsed};
}

inline constexpr int longestRoom = 64;
inline constexpr int longestMessage = 2'000; // characters of the chat and to the lobby
inline constexpr auto patientRole = "patient"_L1;
inline constexpr auto guestRole = "guest"_L1;
inline constexpr int longestName = 200;
inline constexpr int longestNote = 2'000;
inline constexpr int mostNotes = 100; // of one consultation
inline constexpr int longestReason = 500;
inline constexpr int mostInside = 6; // a mesh: each sends to each
inline constexpr int mostWaiting = 20; // in one lobby
inline constexpr int mostRoomsEach = 20; // in which one client is, or waits
inline constexpr int mostRoomsOpened = 50; // by one of staff, without an appointment, not over
inline constexpr int mostRooms = 1'000;
inline constexpr int mostAppointments = 2'000; // that are not over
inline constexpr int mostInvitations = 20; // of one appointment
inline constexpr int mostCandidates = 500; // of one client, since its last offer or answer
inline constexpr int mostMessages = 2'000; // of one consultation
inline constexpr int messagesShown = 200; // to who comes later: the newest
inline constexpr int largestDescription = 65 * 1024; // bytes: 64 KiB of SDP and what is around it
inline constexpr int largestCandidate = 4 * 1024;
inline constexpr int largestStroke = 16 * 1024;
inline constexpr int mostStrokes = 5'000; // of one board
inline constexpr int largestBoard = 2 << 20; // bytes
inline constexpr int largestBoards = 64 << 20; // of all rooms that are open

} // namespace loket::telemedicine
