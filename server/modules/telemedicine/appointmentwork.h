// The work of consultations inside one transaction, on the database's thread. Appointments change
// here and nowhere else; what is said and drawn is kept, and not on record.
#pragma once

#include "commands/errands.h"
#include "vocabulary/telemedicine/appointment.h"
#include "vocabulary/telemedicine/note.h"
#include "vocabulary/telemedicine/room.h"

namespace loket::telemedicine {

// What happens to consultations, as the record names it: the event's body is {appointment, …}.
namespace kinds {
inline const QString create = u"create"_s;
inline const QString invite = u"invite"_s;
inline const QString accept = u"accept"_s; // {userId}: a guest has opened the invitation
inline const QString enter = u"enter"_s; // {userId}
inline const QString call = u"call"_s; // its visit was called: the patient may come in
inline const QString admit = u"admit"_s; // {userId}
inline const QString deny = u"deny"_s; // {userId, reason}
inline const QString leave = u"leave"_s; // {userId}
inline const QString note = u"note"_s; // that there is one more, not what it says
inline const QString finish = u"finish"_s;
inline const QString cancel = u"cancel"_s;
}
Appointment appointmentOf(const Event &event);

// Who comes into a room, and how it is called where there is none of it yet.
struct Entry {
    QString roomId = {};
    QString appointmentId = {}; // that the client says; empty: none
    QString newId = {}; // where that is none, or taken
    QString userId = {};
    bool isStaff = false;
};

class AppointmentWork {
public:
    AppointmentWork(Changes &changes, const Doer &doer);

    // `wish` has an id. The one for a visit takes what it leaves open from there; the one for a
    // service gets a visit, `visitId`, that the token opens. APPOINTMENT_EXISTS,
    // TOO_MANY_APPOINTMENTS, what the queue refuses.
    Result<Appointment> create(Appointment wish, const QString &visitId, const QString &tokenHash,
        const SharedErrands &errands);
    // Something happened to a visit: that of one of these services is a consultation. It is open to
    // its patient once a counter has called, and over with the visit.
    Result<Done> followVisit(
        const Event &event, const QStringList &services, const Errands &errands);
    // Whoever shows the token comes as its patient, or as this guest, who has to accept first; one
    // without an id: none. TOO_MANY_INVITATIONS, CONSULTATION_OVER.
    Result<Appointment> invite(const QString &id, const QString &tokenHash, const Guest &guest);
    // A guest's invitation opens once: from now on by another token. NOT_FOUND, INVITATION_USED,
    // CONSULTATION_OVER.
    Result<Appointment> accept(const QString &tokenHash, const QString &newHash);
    Result<Appointment> cancel(const QString &id, const QString &reason);
    Result<Appointment> finish(const QString &id);

    // Staff open a room that is not yet there. CONSULTATION_OVER.
    Result<Appointment> enter(const Entry &entry);
    Result<Appointment> admit(const Entry &entry);
    Result<Appointment> deny(const Entry &entry, const QString &reason);
    // Where anybody may knock, who leaves has to knock again.
    Result<Appointment> leave(const QString &id, const QString &userId);
    // CHAT_FULL.
    Result<ChatMessage> say(const QString &id, const ChatMessage &message);
    // Also about what is over. TOO_MANY_NOTES.
    Result<Note> note(const QString &id, const QString &text);
    // Ends those that nobody ended, from before `since`; gives how many.
    int expire(Instant since, const QStringList &inUse);
    void moveInTime(Millis by);

private:
    void end(const Appointment &appointment); // finished, or cancelled where it had not begun
    Appointment visitBegun(const Event &event, const Errands &errands);
    Result<Appointment> visited(Appointment wish, const Errands &errands) const;
    Result<Appointment> found(const QString &id) const; // and not over
    Result<Appointment> roomFor(const Entry &entry) const;
    Result<Appointment> opened(const Entry &entry) const;
    Appointment ended(Appointment appointment, AppointmentState state) const;
    // Writes what became of one and puts it on record.
    Appointment became(const QString &kind, Appointment appointment, const QJsonObject &more = {});

    Changes &m_changes;
    const Doer m_doer;
};

} // namespace loket::telemedicine
