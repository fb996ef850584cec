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

OwnTemplate templateIn(const Row &row)
{
    const Result<OwnTemplate> own = OwnTemplate::fromJson(row.object(0));
    if (!own) {
        throw StorageFault {own.error().message};
    }
    return *own;
}

Schedule scheduleIn(const Row &row)
{
    const Result<Schedule> schedule = Schedule::fromJson(row.object(0));
    if (!schedule) {
        throw StorageFault {schedule.error().message};
    }
    return *schedule;
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

void put(Transaction &transaction, const OwnTemplate &own)
{
    transaction.execute(
        u"INSERT INTO reports_template (id, is_gone, template) VALUES (?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET is_gone = excluded.is_gone, template = excluded.template"_s,
        {own.id, own.isGone ? 1 : 0, toSql(own.toJson())});
}

std::optional<OwnTemplate> ownTemplate(Transaction &transaction, const QString &id)
{
    return transaction.first(
        u"SELECT template FROM reports_template WHERE id = ?"_s, {id}, templateIn);
}

QList<OwnTemplate> ownTemplates(Transaction &transaction)
{
    return transaction.select(
        u"SELECT template FROM reports_template ORDER BY id"_s, {}, templateIn);
}

int countOwnTemplates(Transaction &transaction)
{
    return transaction
        .first(u"SELECT COUNT(*) FROM reports_template WHERE is_gone = 0"_s, {},
            [](const Row &row) { return static_cast<int>(row.integer(0)); })
        .value_or(0);
}

void put(Transaction &transaction, const Schedule &schedule)
{
    transaction.execute(u"INSERT INTO reports_schedule (id, schedule) VALUES (?, ?) "
                        "ON CONFLICT (id) DO UPDATE SET schedule = excluded.schedule"_s,
        {schedule.id, toSql(schedule.toJson())});
}

void removeSchedule(Transaction &transaction, const QString &id)
{
    transaction.execute(u"DELETE FROM reports_schedule WHERE id = ?"_s, {id});
}

std::optional<Schedule> schedule(Transaction &transaction, const QString &id)
{
    return transaction.first(
        u"SELECT schedule FROM reports_schedule WHERE id = ?"_s, {id}, scheduleIn);
}

QList<Schedule> schedules(Transaction &transaction)
{
    return transaction.select(
        u"SELECT schedule FROM reports_schedule ORDER BY id"_s, {}, scheduleIn);
}

} // namespace loket::reports::store
