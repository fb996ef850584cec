#include "modules/notifications/alertstore.h"

namespace loket::notifications::store {
namespace {

Alert alertIn(const Row &row)
{
    const Result<Alert> alert = Alert::fromJson(row.object(0));
    if (!alert) {
        throw StorageFault {alert.error().message};
    }
    Alert counted = *alert;
    counted.told = static_cast<int>(row.integer(1));
    counted.readers = static_cast<int>(row.integer(2));
    return counted;
}

// What nobody has given an end to goes on.
Instant endOf(const Alert &alert)
{
    const Instant end = alert.until.value_or(Instant::max());
    return alert.withdrawnAt ? std::min(*alert.withdrawnAt, end) : end;
}

} // namespace

void insertAlert(Transaction &transaction, const Alert &alert)
{
    transaction.execute(
        u"INSERT INTO notification_alert (id, sent_at, ends_at, alert) VALUES (?, ?, ?, ?)"_s,
        {alert.id, toSql(alert.sentAt), toSql(endOf(alert)), toSql(alert.toJson())});
}

void updateAlert(Transaction &transaction, const Alert &alert)
{
    transaction.execute(
        u"UPDATE notification_alert SET sent_at = ?, ends_at = ?, alert = ? WHERE id = ?"_s,
        {toSql(alert.sentAt), toSql(endOf(alert)), toSql(alert.toJson()), alert.id});
}

std::optional<Alert> findAlert(Transaction &transaction, const QString &id)
{
    return transaction.first(
        u"SELECT alert, told, readers FROM notification_alert WHERE id = ?"_s, {id}, alertIn);
}

void countTold(Transaction &transaction, const QString &id, int people)
{
    transaction.execute(
        u"UPDATE notification_alert SET told = told + ? WHERE id = ?"_s, {people, id});
}

void countReader(Transaction &transaction, const QString &id)
{
    transaction.execute(
        u"UPDATE notification_alert SET readers = readers + 1 WHERE id = ?"_s, {id});
}

QList<Alert> openAlerts(Transaction &transaction, Instant now)
{
    return transaction.select(
        u"SELECT alert, told, readers FROM notification_alert WHERE ends_at > ? ORDER BY sent_at, id"_s,
        {toSql(now)}, alertIn);
}

QList<Alert> pastAlerts(Transaction &transaction, Instant now, int limit)
{
    return transaction.select(
        u"SELECT alert, told, readers FROM notification_alert WHERE ends_at <= ? "
        "ORDER BY ends_at DESC, id LIMIT ?"_s,
        {toSql(now), limit}, alertIn);
}

} // namespace loket::notifications::store
