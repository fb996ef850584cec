// Looks for events in the record: by who did it, whose they are, what they are and when. Every way
// goes along an index, and a call looks through a bounded part of the record.
#pragma once

#include "storage/eventlog.h"

#include <QStringList>

namespace loket::events {

// Empty lists and texts: any.
struct RecordQuery {
    QStringList actors = {};
    QStringList subjects = {};
    QString module = {};
    QString kind = {};
    std::optional<Instant> from = {}; // ≤ t
    std::optional<Instant> to = {}; // < t
    std::optional<qint64> before = {}; // only events with a smaller seq
    int limit = 100;
};

struct RecordPage {
    QList<Event> events = {}; // newest first
    std::optional<qint64> next = {}; // the next page's `before`; none: there is no more
    qint64 newest = 0; // the part of the record in which all that fits must be
    qint64 oldest = 1;
    std::optional<Instant> lookedTo = {}; // when what was looked through last happened
};

// So many events are looked through by one call, where no index leads to those that fit alone.
inline constexpr qint64 eventsLookedThrough = 200'000;

RecordPage searchRecord(Transaction &transaction, const RecordQuery &query);

// The newest event by which something happened: who only read leaves no news. 0: there is none.
qint64 newestDeed(Transaction &transaction);

struct RecordKind {
    QString module;
    QString kind;
};
// Every kind of event that is on record, by their names.
QList<RecordKind> recordKinds(Transaction &transaction);

} // namespace loket::events
