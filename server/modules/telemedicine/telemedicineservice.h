// Consultations: what is changed through the journal, and what memory knows of them.
#pragma once

#include "commands/casekeeper.h"
#include "core/random.h"
#include "hub/identity.h"
#include "modules/telemedicine/appointmentboard.h"
#include "modules/telemedicine/appointmentwork.h"
#include "modules/telemedicine/whiteboard.h"

#include <QFuture>
#include <QObject>

namespace loket::telemedicine {

// What a room was before: the newest messages, and its board.
struct Past {
    QString appointmentId = {};
    QList<ChatMessage> messages = {};
    BoardRecord board = {};
};

// All that is kept of one.
struct Whole {
    Appointment appointment = {};
    Past past = {};
    QList<Note> notes = {};
};

// What is to be written of one board.
struct BoardNews {
    QString appointmentId = {};
    QList<BoardChange> changes = {};
};

// Somebody's way in.
struct Invitation {
    Appointment appointment = {};
    QString token = {}; // whose hash alone is stored
    bool isGuests = false;
};

// Lives on the hub's thread. `journal`, `clock` and `random` outlive it.
class TelemedicineService final : public QObject {
    Q_OBJECT
public:
    TelemedicineService(Journal &journal, const Clock &clock, Random &random, SharedErrands errands,
        QObject *parent = nullptr);

    // Reads the board from the database.
    QFuture<Result<Done>> start();
    // Each finishes when it is on disk. A retry with the same key gives the first answer again; an
    // invitation is another one each time.
    QFuture<Result<Invitation>> create(Appointment wish, const Doer &doer, const OnceKey &once);
    // Consultations that are visits of these services begin and end with them.
    void followVisits(const QStringList &services);
    // An empty `guestName`: its patient's.
    QFuture<Result<Invitation>> invite(
        const QString &id, const QString &guestName, const Doer &doer);
    // With the token by which the guest comes from now on.
    QFuture<Result<Invitation>> accept(const QString &token);
    QFuture<Result<Appointment>> cancel(
        const QString &id, const QString &reason, const Doer &doer, const OnceKey &once);
    QFuture<Result<Appointment>> finish(const QString &id, const Doer &doer, const OnceKey &once);
    QFuture<Result<Appointment>> enter(Entry entry, const Doer &doer);
    QFuture<Result<Appointment>> admit(Entry entry, const Doer &doer);
    QFuture<Result<Appointment>> deny(Entry entry, const QString &reason, const Doer &doer);
    void leave(const QString &id, const QString &userId);
    QFuture<Result<ChatMessage>> say(
        const QString &id, const ChatMessage &message, const OnceKey &once);
    QFuture<Result<Note>> note(
        const QString &id, const QString &text, const Doer &doer, const OnceKey &once);
    QFuture<Result<Done>> draw(const QList<BoardNews> &news);

    // One, also of long ago, by its id; NOT_FOUND.
    QFuture<Result<Whole>> whole(const QString &id);
    // Of a room, in order with what is changed; empty where there is none.
    QFuture<Result<Past>> pastOfRoom(const QString &roomId, int messages);
    // NOT_FOUND for a token that nobody has, AUTH_EXPIRED where its consultation is long over.
    QFuture<Result<Identity>> patientBy(const QString &token);

    // Ends those of long ago that nobody ended, less those that are in use; forgets what is over.
    void tidy(const QStringList &inUse);
    void moveInTime(Millis by);

    const AppointmentBoard &board() const { return m_keeper.board(); }
    Instant now() const { return m_clock.now(); }

Q_SIGNALS:
    // Something happened to one and is on disk; `kind` as the record has it.
    void changed(const QString &kind, const loket::telemedicine::Appointment &appointment);
    // All have other times.
    void moved();

private:
    template <class Work>
    QFuture<Result<Appointment>> change(const Doer &doer, const OnceKey &once, Work work);

    Journal &m_journal;
    const Clock &m_clock;
    Random &m_random;
    const SharedErrands m_errands;
    CaseKeeper<AppointmentBoard> m_keeper;
};

// As it is stored.
QString hashOfToken(const QString &token);

} // namespace loket::telemedicine
