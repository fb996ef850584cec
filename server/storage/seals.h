// The seals of the record: one for each commit that changed something. A seal holds up to which
// event it reaches and what the commit left in the rows it changed; its mac, which only the key can
// make, covers that, the last event's hash and the mac before. So events, rows and their order
// cannot be changed, added or taken away without showing; the last mac is the head.
#pragma once

#include "storage/head.h"
#include "storage/sealkey.h"
#include "storage/transaction.h"

#include <functional>

namespace loket {

struct Seal {
    Head head;
    qint64 event = 0; // the last that it reaches; 0: none
    QString eventHash; // read from the event itself
    bool isWhole = false; // tells every row anew
    QString changes; // as RowWatch::take()

    QString macAfter(const SealKey &key, const QString &previousMac) const;
};

void insertSeal(Transaction &transaction, const Seal &seal);

// Nothing also where the database has no seals yet.
std::optional<Seal> lastSeal(Transaction &transaction);
// There is a record of events and a place for its seals, and nothing in that: somebody took them
// out.
bool isWithoutItsSeals(Transaction &transaction);
std::optional<Head> headNumbered(Transaction &transaction, qint64 number);

// Every seal after `from`, each that fits handed to `visit` until that gives false; a sentence
// where one does not fit, or where the last does not reach the last event.
std::optional<QString> walkSeals(Transaction &transaction, const SealKey &key, const Head &from,
    const std::function<bool(const Seal &)> &visit);

} // namespace loket
