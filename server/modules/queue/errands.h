// What other capabilities do with a visit because of what happened there: the patient is to be
// somewhere else for a while, and then back. For reactions (server.cpp): on the database thread, in
// the transaction of the cause. README.md says what becomes of the visit in each case.
#pragma once

#include "commands/journal.h"
#include "modules/queue/clinic.h"

namespace loket::queue {

struct Errand {
    QString visitId = {};
    QString cause = {}; // what it is for, a scan's id; each takes the visit back once
    QString serviceId = {}; // where the visit waits meanwhile; bringBack() does not ask
    QString actor = {};
};

// Who is called or served at a counter leaves it and waits there. Who already waits there for
// another cause waits for this one too.
Result<Done> sendElsewhere(Changes &changes, const Clinic &clinic, const Errand &errand);

// The cause is gone. With the last one the visit waits again where it came from, at the front, for
// the counter that sent it. Nothing happens where the visit does not wait for this cause.
Result<Done> bringBack(Changes &changes, const Clinic &clinic, const Errand &errand);

// The id of the open visit that this patient is here with today: one that is at a counter before
// one that waits, that before a booking; of these the newest. Empty: none.
QString visitOf(Transaction &transaction, const Clinic &clinic, const QString &patientId);

} // namespace loket::queue
