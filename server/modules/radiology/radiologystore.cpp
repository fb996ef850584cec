#include "modules/radiology/radiologystore.h"

namespace loket::radiology::store {
namespace {

std::optional<Instant> endedAt(const Scan &scan)
{
    return scan.completedAt ? scan.completedAt : scan.cancelledAt;
}

QString textOf(ScanStatus status)
{
    return Word<ScanStatus>(status).text();
}

// What is stored was written by toJson().
Scan scanIn(const Row &row)
{
    const Result<Scan> scan = Scan::fromJson(row.object(0));
    if (!scan) {
        throw StorageFault {scan.error().message};
    }
    return *scan;
}

} // namespace

void insert(Transaction &transaction, const Scan &scan)
{
    transaction.execute(
        u"INSERT INTO radiology_scan (id, status, visit_id, queued_at, ended_at, scan) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {scan.id, scan.status.text(), textOrNull(scan.visitId), toSql(scan.queuedAt),
            toSql(endedAt(scan)), toSql(scan.toJson())});
}

void update(Transaction &transaction, const Scan &scan)
{
    transaction.execute(
        u"UPDATE radiology_scan SET status = ?, queued_at = ?, ended_at = ?, scan = ? WHERE id = ?"_s,
        {scan.status.text(), toSql(scan.queuedAt), toSql(endedAt(scan)), toSql(scan.toJson()),
            scan.id});
}

std::optional<Scan> scan(Transaction &transaction, const QString &id)
{
    return transaction.first(u"SELECT scan FROM radiology_scan WHERE id = ?"_s, {id}, scanIn);
}

QList<Scan> scansOf(Transaction &transaction, const QString &visitId)
{
    return transaction.select(
        u"SELECT scan FROM radiology_scan WHERE visit_id = ? ORDER BY queued_at, id"_s, {visitId},
        scanIn);
}

QList<Scan> scansWith(Transaction &transaction, ScanStatus status)
{
    return transaction.select(
        u"SELECT scan FROM radiology_scan WHERE status = ? ORDER BY queued_at, id"_s,
        {textOf(status)}, scanIn);
}

int countOf(Transaction &transaction, ScanStatus status)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM radiology_scan WHERE status = ?"_s, {textOf(status)},
            [](const Row &row) { return static_cast<int>(row.integer(0)); })
        .value_or(0);
}

int countAll(Transaction &transaction)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM radiology_scan"_s, {},
            [](const Row &row) { return static_cast<int>(row.integer(0)); })
        .value_or(0);
}

QList<Scan> endedSince(Transaction &transaction, Instant since, int limit)
{
    return transaction.select(
        u"SELECT scan FROM radiology_scan WHERE ended_at > ? ORDER BY ended_at DESC, id LIMIT ?"_s,
        {toSql(since), limit}, scanIn);
}

QList<Scan> completedBetween(Transaction &transaction, Instant from, Instant to, int limit)
{
    return transaction.select(u"SELECT scan FROM radiology_scan "
                              "WHERE status = ? AND ended_at >= ? AND ended_at < ? "
                              "ORDER BY ended_at DESC, id LIMIT ?"_s,
        {textOf(ScanStatus::Completed), toSql(from), toSql(to), limit}, scanIn);
}

QStringList newestThat(
    Transaction &transaction, const std::function<bool(const QJsonObject &)> &fits, int limit)
{
    QStringList ids;
    transaction.select(
        u"SELECT id, scan FROM radiology_scan ORDER BY queued_at DESC"_s, {}, [&](const Row &row) {
            if (ids.size() < limit && fits(row.object(1))) {
                ids.append(row.text(0));
            }
            return Done {};
        });
    return ids;
}

} // namespace loket::radiology::store
