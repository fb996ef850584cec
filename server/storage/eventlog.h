// The append-only record of everything that changed: audit, undo, statistics and recovery in one.
// Each event carries the SHA-256 of the one before and of itself; each commit's seal (seals.h)
// covers the last of them with a key, so that a change by hand shows.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/checkprogress.h"
#include "storage/transaction.h"

#include <QJsonObject>

#include <memory>

namespace loket {

struct NewEvent {
    QString actor; // who: a user's, device's or visit's id; "system"
    QString module; // "queue"
    QString kind; // "call"
    QString subject; // the id of what changed
    QJsonObject body; // what an undo or a statistic needs; never a secret
    // What the body says, as a value of its module's own, so that nobody reads it again; not on
    // record.
    std::shared_ptr<const void> value = {};
};

struct Event : NewEvent {
    qint64 seq = 0;
    Instant time;
};

// The last event; seq 0 and no hash where there is none.
struct EventMark {
    qint64 seq = 0;
    QString hash;
};
EventMark lastEvent(Transaction &transaction);
// Of a select of seq, at, actor, module, kind, subject, body from event.
Event eventFrom(const Row &row);

// Appends inside the transaction, at its now(); gives the event's seq.
qint64 appendEvent(Transaction &transaction, const NewEvent &event);

// The events of one subject, oldest first, at most `limit` of the newest.
QList<Event> eventsOf(
    Transaction &transaction, const QString &module, const QString &subject, int limit);

// When the newest event was appended, by the clock of then; nullopt where there is none.
std::optional<Instant> lastEventTime(Transaction &transaction);

// Walks the whole chain. Gives the number of events; refuses with EVENT_CHAIN_BROKEN and the seq of
// the first event that does not fit.
Result<qint64> verifyEvents(Transaction &transaction);
// The same from event `after` on, whose own hash is believed; 0: from the first. Stopped early, it
// gives how far it came.
Result<qint64> verifyEventsAfter(
    Transaction &transaction, qint64 after, CheckProgress *progress = nullptr);

} // namespace loket
