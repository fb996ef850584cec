// What a capability may do with a patient's visit because of what happened to something of its own:
// the patient is to be somewhere else for a while, and then back. The queue does it; a capability
// knows only this. For reactions: on the database thread, in the transaction of the cause.
#pragma once

#include "commands/journal.h"
#include "vocabulary/queue/words.h"

#include <memory>

namespace loket {

struct Errand {
    QString visitId = {};
    QString cause = {}; // what it is for, a scan's id; each takes the visit back once
    QString serviceId = {}; // where the visit waits meanwhile, or goes before it is over
    QString actor = {};
    QString place = {}; // where it is done; begin() and expect() alone ask
};

// A visit as another capability needs to know it.
struct VisitLook {
    enum class Phase {
        Coming,
        AtCounter,
        Over
    }; // booked, waiting, set aside, missed; called or served
    Phase phase = Phase::Coming;
    QString number = {};
    QString patientId = {};
    QString patientName = {};
    QString serviceId = {}; // where it is
    std::optional<Instant> appointmentAt = {};
    queue::Priority priority = queue::Priority::Normal;
    queue::State state = queue::State::Waiting;
};

// A visit that another capability makes, with all that it needs to be found again.
struct NewVisit {
    QString id = {};
    QString tokenHash = {}; // of what opens its page: hexadecimal SHA-256
    QString serviceId = {};
    QString patientId = {};
    QString patientName = {};
    std::optional<Instant> appointmentAt = {};
    QString actor = {};
};

// A value that never changes: any thread may use it.
class Errands {
public:
    virtual ~Errands() = default;

    // Who waits elsewhere, or is called or served at a counter, leaves that and waits there. Who
    // already waits there for another cause waits for this one too.
    virtual Result<Done> sendElsewhere(Changes &changes, const Errand &errand) const = 0;
    // It has begun: who still waits there is in no line any more, who was called is served.
    virtual Result<Done> begin(Changes &changes, const Errand &errand) const = 0;
    // The cause is gone. With the last one the visit waits again where it came from, at the front,
    // for the counter that sent it. Nothing happens where the visit does not wait for this cause.
    virtual Result<Done> bringBack(Changes &changes, const Errand &errand) const = 0;

    // Something is made there for the visit, which is to get it before it is over. It goes there
    // when all else on its way is done, and is held there, in no line, until release(). Who already
    // waits there is held at once.
    virtual Result<Done> expect(Changes &changes, const Errand &errand) const = 0;
    // It is ready: who is held there waits there from now on, to be called; who waits elsewhere
    // goes there now and afterwards back; who is with somebody goes there then.
    virtual Result<Done> release(Changes &changes, const Errand &errand) const = 0;
    // It is given up, and nothing else is ready there: who is there waits to be called, and told.
    // Nobody else is sent there for it.
    virtual Result<Done> giveUp(Changes &changes, const Errand &errand) const = 0;
    // The patient has it: whoever is there has been served, and goes on by the route; who is held
    // there for something else stays.
    virtual Result<Done> conclude(Changes &changes, const Errand &errand) const = 0;

    // Nothing where it is not known.
    virtual std::optional<VisitLook> look(
        Transaction &transaction, const QString &visitId) const = 0;
    // As queue:issue does; what that refuses.
    virtual Result<Done> issue(Changes &changes, const NewVisit &visit) const = 0;

    // The id of the visit that something for this patient belongs to. That is the one that is
    // named: INVALID_FIELD where it is not known, over, or another patient's. Or else the open one
    // that the patient is here with today: one that is at a counter before one that waits, that
    // before a booking; of these the newest. Empty: none.
    virtual Result<QString> visitFor(
        Transaction &transaction, const QString &patientId, const QString &visitId) const = 0;
};

using SharedErrands = std::shared_ptr<const Errands>;

} // namespace loket
