// The SQL of how many waited when. Inside one transaction, on the database's thread.
#pragma once

#include "modules/queue/curverules.h"
#include "storage/transaction.h"

namespace loket::queue::store {

struct DayRecord {
    QList<WaitingSpan> spans = {};
    QList<Instant> done = {}; // when each visit of the day was done
    bool isOver = true; // nobody of that day is open
};
DayRecord dayRecord(Transaction &transaction, const QString &site, const QString &businessDay);

// What is kept of a day that is over; nothing: it is not kept yet.
std::optional<PastDay> keptDay(
    Transaction &transaction, const QString &site, const QString &businessDay);
void keepDay(
    Transaction &transaction, const QString &site, const QString &businessDay, const PastDay &day);

} // namespace loket::queue::store
