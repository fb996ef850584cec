// The SQL of what people were told, and nothing else. Inside a transaction of the storage.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/notifications/notification.h"

#include <QHash>

namespace loket::notifications {

// By person, each the newest first.
using ToldPeople = QHash<QString, QList<Notification>>;

namespace store {

// The newest of each, and what trimTold() keeps besides.
ToldPeople allTold(Transaction &transaction, int mostKept);
void insertTold(
    Transaction &transaction, const QString &personId, const Notification &notification);
// Keeps the newest; and what is unread of an alert or notice that is open now, however old.
void trimTold(Transaction &transaction, const QString &personId, int mostKept);

// Ids of what is unread; an empty `kind` or `about`: any.
QStringList unreadAbout(
    Transaction &transaction, const QString &personId, const QString &kind, const QString &about);
struct Waiting {
    QStringList ids = {};
    QStringList people = {};
};
// What somebody has still to read, and who that is.
Waiting unreadByAnybody(Transaction &transaction, const QString &kind, const QString &about);
// What alerts and notices these are about, of one person.
QStringList alertsAmong(Transaction &transaction, const QString &personId, const QStringList &ids);
bool isTold(Transaction &transaction, const QString &personId, const QString &id);

void markRead(Transaction &transaction, const QString &personId, const QStringList &ids);
void removeUnread(Transaction &transaction, const QStringList &ids); // whoever was told
void moveTold(Transaction &transaction, Millis by);

} // namespace store
} // namespace loket::notifications
