#include "identity/sessionstore.h"

namespace loket {

namespace {

Session sessionFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.instant(5),
        row.instant(6), row.optionalInstant(7), row.text(8),
        row.optionalInstant(9).value_or(row.instant(5))};
}

QString idFrom(const Row &row)
{
    return row.text(0);
}

} // namespace

QList<Session> SessionStore::recent(int ended)
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.select(
               u"SELECT id, token_hash, account_id, device_id, address, created_at, expires_at, ended_at, user_agent, used_at FROM session WHERE ended_at IS NULL AND expires_at > ?"_s,
               {now}, sessionFrom)
        + m_transaction.select(
            u"SELECT id, token_hash, account_id, device_id, address, created_at, expires_at, ended_at, user_agent, used_at FROM session WHERE ended_at IS NOT NULL OR expires_at <= ? ORDER BY created_at DESC LIMIT ?"_s,
            {now, ended}, sessionFrom);
}

void SessionStore::insert(const Session &session)
{
    m_transaction.execute(
        u"INSERT INTO session (id, token_hash, account_id, device_id, address, created_at, expires_at, user_agent, used_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {session.id, session.tokenHash, textOrNull(session.userId), textOrNull(session.deviceId),
            textOrNull(session.address), toSql(session.createdAt), toSql(session.expiresAt),
            textOrNull(session.userAgent), toSql(session.usedAt)});
}

void SessionStore::extend(const QString &id, Instant expiresAt)
{
    m_transaction.execute(u"UPDATE session SET expires_at = ? WHERE id = ? AND ended_at IS NULL"_s,
        {toSql(expiresAt), id});
}

void SessionStore::noteUse(const QString &id, Instant usedAt)
{
    m_transaction.execute(u"UPDATE session SET used_at = ? WHERE id = ?"_s, {toSql(usedAt), id});
}

QStringList SessionStore::end(const QString &id)
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.select(
        u"UPDATE session SET ended_at = ? WHERE id = ? AND ended_at IS NULL AND expires_at > ? RETURNING id"_s,
        {now, id, now}, idFrom);
}

QStringList SessionStore::endOfPerson(const QString &userId, const QString &exceptSession)
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.select(
        u"UPDATE session SET ended_at = ? WHERE account_id = ? AND id <> ? AND ended_at IS NULL AND expires_at > ? RETURNING id"_s,
        {now, userId, exceptSession.isNull() ? u""_s : exceptSession, now}, idFrom);
}

QStringList SessionStore::endOfDevice(const QString &deviceId)
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.select(
        u"UPDATE session SET ended_at = ? WHERE device_id = ? AND ended_at IS NULL AND expires_at > ? RETURNING id"_s,
        {now, deviceId, now}, idFrom);
}

QStringList SessionStore::endOldest(const QString &userId, int keep)
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.select(
        u"UPDATE session SET ended_at = ? WHERE id IN (SELECT id FROM session WHERE account_id = ? AND ended_at IS NULL AND expires_at > ? ORDER BY created_at DESC, id LIMIT 1000 OFFSET ?) RETURNING id"_s,
        {now, userId, now, keep}, idFrom);
}

int SessionStore::endAll()
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.execute(
        u"UPDATE session SET ended_at = ? WHERE ended_at IS NULL AND expires_at > ?"_s, {now, now});
}

void SessionStore::moveInTime(Millis by, Instant before)
{
    m_transaction.execute(
        u"UPDATE session SET expires_at = expires_at + ? WHERE ended_at IS NULL AND expires_at > ?"_s,
        {qint64(by.count()), toSql(before)});
}

int SessionStore::forgetBefore(Instant instant)
{
    return m_transaction.execute(u"DELETE FROM session WHERE expires_at < ? OR ended_at < ?"_s,
        {toSql(instant), toSql(instant)});
}

} // namespace loket
