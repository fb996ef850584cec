// Whether the record, its head and the rows fit each other.
#pragma once

#include "storage/checkprogress.h"
#include "storage/head.h"
#include "storage/sealkey.h"
#include "storage/transaction.h"

#include <QStringList>

namespace loket {

// What is found is told in sentences; an empty list: all is well.

// The quick part, for a start: the seals and events from the head on.
QStringList checkTail(
    Transaction &transaction, const SealKey &key, const std::optional<Head> &head);

// The events alone, from number `after` on: what can be checked without the key.
QStringList checkEvents(
    Transaction &transaction, qint64 after = 0, CheckProgress *progress = nullptr);

// What stands in the database and acts by itself, past the program, which has no triggers or views
// in it: these would be sealed like its own deeds.
std::optional<QString> checkSchema(Transaction &transaction);

// Everything: every event, every seal, every sealed row. Where it is stopped nothing of the rows is
// told.
QStringList checkRecord(Transaction &transaction, const SealKey &key, CheckProgress &progress);
QStringList checkRecord(Transaction &transaction, const SealKey &key);

// The head as it was found beside the database: it must be there, and fit.
QStringList checkAgainst(Transaction &transaction, const std::optional<Head> &head);

// Whether the record is the one that `head` was taken from; it may have gone on since.
std::optional<QString> checkHead(Transaction &transaction, const Head &head);

// What was found at an earlier start or while the program ran, and stands until a restore.
QStringList standingFindings(Transaction &transaction);
// They stand no more: `body` tells of the restore.
void noteRestored(Transaction &transaction, const QJsonObject &body);
// Puts findings into the record, where none stand yet.
void noteFindings(Transaction &transaction, const QStringList &findings);

} // namespace loket
