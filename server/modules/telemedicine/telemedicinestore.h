// The SQL of consultations and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "modules/telemedicine/whiteboard.h"
#include "storage/transaction.h"
#include "vocabulary/telemedicine/appointment.h"
#include "vocabulary/telemedicine/note.h"

namespace loket::telemedicine::store {

void insert(Transaction &transaction, const Appointment &one);
void update(Transaction &transaction, const Appointment &one);
std::optional<Appointment> appointment(Transaction &transaction, const QString &id);
std::optional<Appointment> appointmentOfRoom(Transaction &transaction, const QString &roomId);
// That is not over.
std::optional<Appointment> appointmentOfVisit(Transaction &transaction, const QString &visitId);
QList<Appointment> appointmentsWith(Transaction &transaction, AppointmentState state);
// Finished or cancelled since then, newest first, at most `limit`.
QList<Appointment> endedSince(Transaction &transaction, Instant since, int limit);
int countOpen(Transaction &transaction);
int countAll(Transaction &transaction);

// An empty `guestId`: its patient's.
void addInvitation(Transaction &transaction, const QString &tokenHash, const QString &appointmentId,
    const QString &guestId);
int countInvitations(Transaction &transaction, const QString &appointmentId);
struct Invited {
    Appointment appointment = {};
    QString guestId = {}; // empty: its patient
    bool isUsed = false; // a guest's was opened, and opens nothing more
};
// By the token of an invitation.
std::optional<Invited> invitedBy(Transaction &transaction, const QString &tokenHash);
// By what one signs in with: a patient's invitation, or what a guest got for the own.
std::optional<Invited> knownBy(Transaction &transaction, const QString &tokenHash);
// A guest comes by another token from now on; the invitation is used.
void exchange(Transaction &transaction, const QString &tokenHash, const QString &newHash);

// Gives it with its id.
ChatMessage addMessage(
    Transaction &transaction, const QString &appointmentId, const ChatMessage &message);
int countMessages(Transaction &transaction, const QString &appointmentId);
// The newest, in their order.
QList<ChatMessage> messages(Transaction &transaction, const QString &appointmentId, int limit);

// Gives it with its id.
Note addNote(Transaction &transaction, const QString &appointmentId, const Note &note);
// In their order.
QList<Note> notes(Transaction &transaction, const QString &appointmentId);

void apply(
    Transaction &transaction, const QString &appointmentId, const QList<BoardChange> &changes);
BoardRecord board(Transaction &transaction, const QString &appointmentId);

} // namespace loket::telemedicine::store
