#include "modules/notifications/toldstore.h"

namespace loket::notifications::store {
namespace {

// What is stored was written by toJson().
Notification notificationIn(const Row &row)
{
    Result<Notification> read = Notification::fromJson(row.object(1));
    if (!read) {
        throw StorageFault {read.error().message};
    }
    read->createdAt = row.instant(2);
    read->isRead = !row.isNull(3);
    return *read;
}

// Of a notification: it is not pushed out by others. Its one parameter is now.
const auto isKept = u"(read_at IS NULL AND kind IN ('system_alert', 'maintenance_notice') AND "
                    "EXISTS (SELECT 1 FROM notification_alert AS alert "
                    "WHERE alert.id = notification_told.about AND alert.ends_at > ?))"_s;

QString idIn(const Row &row)
{
    return QString::number(row.integer(0));
}

} // namespace

ToldPeople allTold(Transaction &transaction, int mostKept)
{
    ToldPeople people;
    QHash<QString, int> seen;
    transaction.select(u"SELECT person_id, notification, created_at, read_at, "_s + isKept
            + u" FROM notification_told ORDER BY person_id, seq DESC"_s,
        {toSql(transaction.now())}, [&people, &seen, mostKept](const Row &row) {
            QList<Notification> &told = people[row.text(0)];
            if (seen[row.text(0)]++ < mostKept || row.integer(4) != 0) {
                told.append(notificationIn(row));
            }
            return Done {};
        });
    return people;
}

void insertTold(Transaction &transaction, const QString &personId, const Notification &notification)
{
    transaction.execute(u"INSERT INTO notification_told "
                        "(person_id, seq, kind, room, about, notification, created_at) "
                        "VALUES (?, ?, ?, COALESCE(?, ''), COALESCE(?, ''), ?, ?)"_s,
        {personId, notification.id.toLongLong(), notification.kind, notification.room,
            notification.about, toSql(notification.toJson()), toSql(notification.createdAt)});
}

void trimTold(Transaction &transaction, const QString &personId, int mostKept)
{
    transaction.execute(u"DELETE FROM notification_told WHERE person_id = ? AND seq <= "
                        "(SELECT seq FROM notification_told WHERE person_id = ? "
                        "ORDER BY seq DESC LIMIT 1 OFFSET ?) AND NOT "_s
            + isKept,
        {personId, personId, mostKept, toSql(transaction.now())});
}

QStringList unreadAbout(
    Transaction &transaction, const QString &personId, const QString &kind, const QString &about)
{
    return transaction.select(u"SELECT seq FROM notification_told WHERE person_id = ? "
                              "AND read_at IS NULL AND COALESCE(?, '') IN ('', kind) "
                              "AND COALESCE(?, '') IN ('', about) ORDER BY seq"_s,
        {personId, kind, about}, idIn);
}

Waiting unreadByAnybody(Transaction &transaction, const QString &kind, const QString &about)
{
    Waiting waiting;
    transaction.select(u"SELECT seq, person_id FROM notification_told WHERE about = ? "
                       "AND COALESCE(?, '') IN ('', kind) AND read_at IS NULL "
                       "ORDER BY seq, person_id"_s,
        {about, kind}, [&waiting](const Row &row) {
            waiting.ids.append(idIn(row));
            waiting.people.append(row.text(1));
            return Done {};
        });
    waiting.ids.removeDuplicates();
    waiting.people.removeDuplicates();
    return waiting;
}

QStringList alertsAmong(Transaction &transaction, const QString &personId, const QStringList &ids)
{
    QStringList alerts;
    for (const QString &id : ids) {
        alerts += transaction.select(
            u"SELECT about FROM notification_told WHERE person_id = ? AND seq = ? "
            "AND kind IN ('system_alert', 'maintenance_notice')"_s,
            {personId, id.toLongLong()}, [](const Row &row) { return row.text(0); });
    }
    return alerts;
}

bool isTold(Transaction &transaction, const QString &personId, const QString &id)
{
    return transaction
        .first(u"SELECT seq FROM notification_told WHERE person_id = ? AND seq = ?"_s,
            {personId, id.toLongLong()}, idIn)
        .has_value();
}

void markRead(Transaction &transaction, const QString &personId, const QStringList &ids)
{
    for (const QString &id : ids) {
        transaction.execute(u"UPDATE notification_told SET read_at = ? "
                            "WHERE person_id = ? AND seq = ? AND read_at IS NULL"_s,
            {toSql(transaction.now()), personId, id.toLongLong()});
    }
}

void removeUnread(Transaction &transaction, const QStringList &ids)
{
    for (const QString &id : ids) {
        transaction.execute(u"DELETE FROM notification_told WHERE seq = ? AND read_at IS NULL"_s,
            {id.toLongLong()});
    }
}

void moveTold(Transaction &transaction, Millis by)
{
    transaction.execute(
        u"UPDATE notification_told SET created_at = created_at + ?"_s, {qint64(by.count())});
}

} // namespace loket::notifications::store
