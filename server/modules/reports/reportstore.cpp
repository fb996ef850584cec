#include "modules/reports/reportstore.h"

namespace loket::reports::store {
namespace {

// What is stored was written by toJson().
Report reportIn(const Row &row)
{
    const Result<Report> report = Report::fromJson(row.object(0));
    if (!report) {
        throw StorageFault {report.error().message};
    }
    return *report;
}

} // namespace

void insert(Transaction &transaction, const Report &report)
{
    transaction.execute(
        u"INSERT INTO reports_report (id, person_id, is_open, requested_at, report) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        {report.id, report.personId, report.isOpen() ? 1 : 0, toSql(report.requestedAt),
            toSql(report.toJson())});
}

void update(Transaction &transaction, const Report &report)
{
    transaction.execute(u"UPDATE reports_report SET is_open = ?, report = ? WHERE id = ?"_s,
        {report.isOpen() ? 1 : 0, toSql(report.toJson()), report.id});
}

void remove(Transaction &transaction, const QString &id)
{
    transaction.execute(u"DELETE FROM reports_report WHERE id = ?"_s, {id});
}

std::optional<Report> report(Transaction &transaction, const QString &id)
{
    return transaction.first(u"SELECT report FROM reports_report WHERE id = ?"_s, {id}, reportIn);
}

QList<Report> reports(Transaction &transaction)
{
    return transaction.select(
        u"SELECT report FROM reports_report ORDER BY requested_at, id"_s, {}, reportIn);
}

QList<Report> openOf(Transaction &transaction, const QString &personId)
{
    return transaction.select(
        u"SELECT report FROM reports_report WHERE is_open = 1 AND person_id = "
        "? ORDER BY requested_at, id"_s,
        {personId}, reportIn);
}

QList<Report> open(Transaction &transaction)
{
    return transaction.select(
        u"SELECT report FROM reports_report WHERE is_open = 1 ORDER BY requested_at, id"_s, {},
        reportIn);
}

} // namespace loket::reports::store
