// What the entity's store does not know: lists of records, and comments. Inside a transaction.
#pragma once

#include "commands/entitystore.h"
#include "vocabulary/records/record.h"

namespace loket::records {

// What is empty does not matter.
struct RecordWish {
    QString status = u""_s;
    QString assignedTo = u""_s;
    QString createdBy = u""_s;
    QString text = u""_s; // a part of subject or body
    std::optional<Instant> before = {}; // last changed earlier
    int limit = 100;
};

namespace store {

// The last changed first.
QList<Record> find(
    Transaction &transaction, const EntityDeclaration<Record> &entity, const RecordWish &wish);
// What the room shows of a kind: those that are not over, and the newest of the others.
QList<Record> shown(Transaction &transaction, const EntityDeclaration<Record> &entity);

void insertComment(Transaction &transaction, const Comment &comment);
void removeComments(Transaction &transaction, const QString &recordId);
QList<Comment> comments(Transaction &transaction, const QString &recordId); // the oldest first

} // namespace store
} // namespace loket::records
