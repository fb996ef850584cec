#include "identity/devicestore.h"

#include <QJsonDocument>

namespace loket {

namespace {

Device deviceFrom(const Row &row)
{
    return {row.text(0), row.text(1), fromText<Role>(row.text(2)).value_or(Role::Display),
        row.text(3), row.instant(4), row.optionalInstant(5),
        screen::View::fromJson(QJsonDocument::fromJson(row.text(6).toUtf8()).object()),
        row.optionalInstant(7), row.text(8)};
}

const QString columns =
    u"id, name, role, approved_by, created_at, revoked_at, view, seen_at, seen_as"_s;

Pairing pairingFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3),
        fromText<Role>(row.text(4)).value_or(Role::Display), row.text(5), row.instant(6),
        row.instant(7), row.text(8)};
}

} // namespace

QList<Device> DeviceStore::all()
{
    return m_transaction.select(u"SELECT %1 FROM device"_s.arg(columns), {}, deviceFrom);
}

void DeviceStore::insert(const Device &device)
{
    m_transaction.execute(
        u"INSERT INTO device (id, name, role, approved_by, created_at) VALUES (?, ?, ?, ?, ?)"_s,
        {device.id, device.name, toText(device.role), device.approvedBy, toSql(device.createdAt)});
}

std::optional<Device> DeviceStore::revoke(const QString &id)
{
    return m_transaction.first(
        u"UPDATE device SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL RETURNING %1"_s.arg(
            columns),
        {toSql(m_transaction.now()), id}, deviceFrom);
}

std::optional<Device> DeviceStore::live(const QString &id)
{
    return m_transaction.first(
        u"SELECT %1 FROM device WHERE id = ? AND revoked_at IS NULL"_s.arg(columns), {id},
        deviceFrom);
}

void DeviceStore::update(const Device &device)
{
    const QByteArray view = QJsonDocument(device.view.toJson()).toJson(QJsonDocument::Compact);
    m_transaction.execute(u"UPDATE device SET name = ?, view = ? WHERE id = ?"_s,
        {device.name, QString::fromUtf8(view), device.id});
}

void DeviceStore::noteSeen(const QString &id, Instant at, const QString &as)
{
    m_transaction.execute(
        u"UPDATE device SET seen_at = ?, seen_as = ? WHERE id = ?"_s, {toSql(at), as, id});
}

QList<Pairing> DeviceStore::livePairings()
{
    return m_transaction.select(
        u"SELECT id, code, claim_hash, name, role, address, created_at, expires_at, approved_by FROM pairing WHERE claimed_at IS NULL AND expires_at > ? ORDER BY created_at, id"_s,
        {toSql(m_transaction.now())}, pairingFrom);
}

void DeviceStore::insert(const Pairing &pairing)
{
    m_transaction.execute(
        u"INSERT INTO pairing (id, code, claim_hash, name, role, address, created_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {pairing.id, pairing.code, pairing.claimHash, pairing.name, toText(pairing.role),
            textOrNull(pairing.address), toSql(pairing.createdAt), toSql(pairing.expiresAt)});
}

bool DeviceStore::approve(const Pairing &pairing)
{
    return m_transaction.execute(
               u"UPDATE pairing SET approved_by = ?, name = ?, expires_at = ? WHERE id = ? AND approved_by IS NULL AND claimed_at IS NULL AND expires_at > ?"_s,
               {pairing.approvedBy, pairing.name, toSql(pairing.expiresAt), pairing.id,
                   toSql(m_transaction.now())})
        == 1;
}

bool DeviceStore::claim(const QString &pairingId)
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.execute(
               u"UPDATE pairing SET claimed_at = ? WHERE id = ? AND approved_by IS NOT NULL AND claimed_at IS NULL AND expires_at > ?"_s,
               {now, pairingId, now})
        == 1;
}

bool DeviceStore::dismiss(const QString &pairingId)
{
    const QVariant now = toSql(m_transaction.now());
    return m_transaction.execute(
               u"UPDATE pairing SET expires_at = ? WHERE id = ? AND claimed_at IS NULL AND expires_at > ?"_s,
               {now, pairingId, now})
        == 1;
}

int DeviceStore::revokeAll()
{
    return m_transaction.execute(u"UPDATE device SET revoked_at = ? WHERE revoked_at IS NULL"_s,
        {toSql(m_transaction.now())});
}

int DeviceStore::forgetAllPairings()
{
    return m_transaction.execute(u"DELETE FROM pairing"_s);
}

void DeviceStore::moveInTime(Millis by, Instant before)
{
    m_transaction.execute(
        u"UPDATE pairing SET expires_at = expires_at + ? WHERE claimed_at IS NULL AND expires_at > ?"_s,
        {qint64(by.count()), toSql(before)});
}

int DeviceStore::forgetPairings()
{
    return m_transaction.execute(
        u"DELETE FROM pairing WHERE expires_at <= ?"_s, {toSql(m_transaction.now())});
}

} // namespace loket
