// Where rows come from: the tables of the other modules, of which reports read and change nothing.
// Each is walked by the index of its time: `|| ''` keeps the database from another one, by which it
// would sort all rows of the house.
#include "modules/reports/reporttemplate.h"

namespace loket::reports {
namespace {

// Those that were closed with the day are counted, and left out of every average.
const QString countsSql = u"s.outcome NOT IN ('closed', 'open')"_s;
const QString waitSql = u"CASE WHEN NOT ("_s + countsSql
    + u") THEN NULL WHEN s.first_called_at < s.eligible_at THEN 0 ELSE s.first_called_at - s.eligible_at END"_s;
const QString serviceSql =
    u"CASE WHEN s.outcome IN ('served', 'transferred') AND (s.started_at IS NOT NULL OR "
    "s.served_before > 0) THEN s.served_before + s.finished_at - COALESCE(s.started_at, "
    "s.finished_at) END"_s;
const QString errorSql = u"CASE WHEN s.offered_high IS NOT NULL THEN ("_s + waitSql
    + u") - s.offered_high * 60000 END"_s;
// Who called: the record says so. A person by name, all others as the record knows them.
const QString callerSql =
    u"(SELECT e.actor FROM event e WHERE e.module = 'queue' AND e.subject = s.visit_id AND e.at = "
    "COALESCE(s.called_at, s.finished_at) ORDER BY e.seq LIMIT 1)"_s;

QString nameOf(const QString &id)
{
    return u"COALESCE((SELECT a.name FROM account a WHERE a.id = %1), %1)"_s.arg(id);
}

// What a service or a counter was called, told in the report's language.
SourceField nameField(
    const QString &key, const QString &sql, const QString &entity, const QString &id)
{
    return {.key = key, .kind = ValueKind::Text, .sql = sql, .entity = entity, .entityId = id};
}

SourceField serviceName()
{
    return nameField(u"serviceName"_s, u"s.service_name"_s, u"queue_service"_s, u"s.service_id"_s);
}

SourceField counterName()
{
    return nameField(u"counterName"_s, u"s.counter_name"_s, u"queue_counter"_s, u"s.counter_id"_s);
}

QString isSql(const QString &column, const QString &value)
{
    return u"CASE WHEN %1 = '%2' THEN 1 ELSE 0 END"_s.arg(column, value);
}

// A time is never before another one, where clocks were set.
QString atLeastNone(const QString &millis)
{
    return u"CASE WHEN %1 < 0 THEN 0 ELSE %1 END"_s.arg(millis);
}

// Milliseconds of the minutes that stand in JSON.
QString minutesIn(Dialect dialect, const QString &json, const QString &member)
{
    return u"CAST(ROUND(%1 * 60000) AS BIGINT)"_s.arg(sql::numberIn(dialect, json, member));
}

Source stops()
{
    return {.name = u"stops"_s,
        .from = u"queue_stop s"_s,
        .at = u"s.finished_at"_s,
        .order = u"s.visit_id, s.stop_no"_s,
        .fields = {
            {u"serviceId"_s, ValueKind::Text, u"s.service_id"_s, true, false, u"serviceName"_s},
            serviceName(),
            {u"counterId"_s, ValueKind::Text, u"s.counter_id"_s, true, false, u"counterName"_s},
            counterName(), {u"person"_s, ValueKind::Text, nameOf(callerSql)},
            {u"outcome"_s, ValueKind::Word, u"s.outcome"_s, true},
            {u"day"_s, ValueKind::Day, u"s.finished_at"_s},
            {u"hour"_s, ValueKind::Hour, u"s.eligible_at"_s},
            {u"weekday"_s, ValueKind::Weekday, u"s.finished_at"_s},
            {u"wait"_s, ValueKind::Minutes, waitSql},
            {u"service"_s, ValueKind::Minutes, serviceSql},
            {u"served"_s, ValueKind::Count, isSql(u"s.outcome"_s, u"served"_s)},
            {u"transferred"_s, ValueKind::Count, isSql(u"s.outcome"_s, u"transferred"_s)},
            {u"noShow"_s, ValueKind::Count, isSql(u"s.outcome"_s, u"no_show"_s)},
            {u"cancelled"_s, ValueKind::Count, isSql(u"s.outcome"_s, u"cancelled"_s)},
            {u"closed"_s, ValueKind::Count, isSql(u"s.outcome"_s, u"closed"_s)},
            {u"told"_s, ValueKind::Count,
                u"CASE WHEN ("_s + errorSql + u") IS NOT NULL THEN 1 ELSE 0 END"_s},
            {u"error"_s, ValueKind::Minutes, errorSql},
            {u"kept"_s, ValueKind::Count,
                u"CASE WHEN ("_s + errorSql + u") <= 0 THEN 1 WHEN ("_s + errorSql
                    + u") > 0 THEN 0 END"_s}}};
}

Source visits()
{
    return {.name = u"visits"_s,
        .from = u"queue_visit s"_s,
        .at = u"s.issued_at"_s,
        .order = u"s.id"_s,
        .fields = {{u"number"_s, ValueKind::Text, u"s.number"_s},
            {u"serviceId"_s, ValueKind::Text, u"s.service_id"_s, true, false, u"serviceName"_s},
            serviceName(), counterName(), {u"patientId"_s, ValueKind::Text, u"s.patient_id"_s},
            {u"patientName"_s, ValueKind::Text, u"s.patient_name"_s, false, true},
            {u"state"_s, ValueKind::Word, u"s.state"_s, true},
            {u"priority"_s, ValueKind::Word, u"s.priority"_s, true},
            {u"issuedAt"_s, ValueKind::Time, u"s.issued_at"_s},
            {u"firstCalledAt"_s, ValueKind::Time, u"s.first_called_at"_s},
            {u"finishedAt"_s, ValueKind::Time, u"s.finished_at"_s},
            {u"calls"_s, ValueKind::Count, u"s.calls"_s},
            {u"day"_s, ValueKind::Day, u"s.issued_at"_s},
            {u"hour"_s, ValueKind::Hour, u"s.issued_at"_s},
            {u"firstWait"_s, ValueKind::Minutes,
                atLeastNone(u"(s.first_called_at - s.issued_at)"_s)},
            {u"wasCalled"_s, ValueKind::Count,
                u"CASE WHEN s.first_called_at IS NOT NULL THEN 1 ELSE 0 END"_s},
            {u"booked"_s, ValueKind::Count, isSql(u"s.state"_s, u"booked"_s)},
            {u"waiting"_s, ValueKind::Count, isSql(u"s.state"_s, u"waiting"_s)},
            {u"called"_s, ValueKind::Count, isSql(u"s.state"_s, u"called"_s)},
            {u"serving"_s, ValueKind::Count, isSql(u"s.state"_s, u"serving"_s)},
            {u"parked"_s, ValueKind::Count, isSql(u"s.state"_s, u"parked"_s)},
            {u"noShow"_s, ValueKind::Count, isSql(u"s.state"_s, u"no_show"_s)},
            {u"done"_s, ValueKind::Count, isSql(u"s.state"_s, u"done"_s)},
            {u"cancelled"_s, ValueKind::Count, isSql(u"s.state"_s, u"cancelled"_s)},
            {u"closed"_s, ValueKind::Count, isSql(u"s.state"_s, u"closed"_s)}}};
}

Source scans(Dialect dialect)
{
    const QString scan = u"s.scan"_s;
    const QString started = sql::timeIn(dialect, scan, u"startedAt"_s);
    const QString completed = sql::timeIn(dialect, scan, u"completedAt"_s);
    const QString target = minutesIn(dialect, scan, u"estimatedDuration"_s);
    return {.name = u"scans"_s,
        .from = u"radiology_scan s"_s,
        .at = u"s.ended_at"_s,
        .order = u"s.id"_s,
        .where = u"s.status || '' = 'completed'"_s,
        .fields = {
            {u"scanType"_s, ValueKind::Word, sql::textIn(dialect, scan, u"scanType"_s), true},
            {u"room"_s, ValueKind::Text, sql::textIn(dialect, scan, u"room"_s), true},
            {u"day"_s, ValueKind::Day, u"s.ended_at"_s},
            {u"wait"_s, ValueKind::Minutes, started + u" - s.queued_at"_s},
            {u"making"_s, ValueKind::Minutes, completed + u" - "_s + started},
            {u"turnaround"_s, ValueKind::Minutes, completed + u" - s.queued_at"_s},
            {u"target"_s, ValueKind::Minutes, target},
            {u"inTarget"_s, ValueKind::Count,
                u"CASE WHEN %1 - %2 <= %3 THEN 1 WHEN %1 IS NOT NULL THEN 0 END"_s.arg(
                    completed, started, target)}}};
}

Source orders(Dialect dialect)
{
    const QString order = u"s.prescription"_s;
    const QString readyAt = sql::timeIn(dialect, order, u"readyAt"_s);
    const QString target = minutesIn(dialect, order, u"targetMinutes"_s);
    return {.name = u"orders"_s,
        .from = u"prescription_order s"_s,
        .at = u"s.created_at"_s,
        .order = u"s.id"_s,
        .where = u"s.state <> 'cancelled'"_s,
        .fields = {{u"kind"_s, ValueKind::Word, sql::textIn(dialect, order, u"kind"_s), true},
            {u"pharmacyId"_s, ValueKind::Text, sql::textIn(dialect, order, u"pharmacyId"_s), true,
                false, u"pharmacyName"_s},
            {u"pharmacyName"_s, ValueKind::Text, sql::textIn(dialect, order, u"pharmacyName"_s)},
            {u"day"_s, ValueKind::Day, u"s.created_at"_s},
            {u"ready"_s, ValueKind::Count,
                u"CASE WHEN "_s + readyAt + u" IS NOT NULL THEN 1 ELSE 0 END"_s},
            {u"turnaround"_s, ValueKind::Minutes, readyAt + u" - s.created_at"_s},
            {u"target"_s, ValueKind::Minutes, target},
            {u"inTarget"_s, ValueKind::Count,
                u"CASE WHEN %1 - s.created_at <= %2 THEN 1 WHEN %1 IS NOT NULL THEN 0 END"_s.arg(
                    readyAt, target)}}};
}

Source tickets()
{
    return {.name = u"tickets"_s,
        .from = u"records_record s"_s,
        .at = u"s.created_at"_s,
        .order = u"s.id"_s,
        .where = u"s.kind || '' = 'ticket'"_s,
        .fields = {{u"ticketId"_s, ValueKind::Text, u"s.id"_s},
            {u"subject"_s, ValueKind::Text, u"s.subject"_s, false, true},
            {u"status"_s, ValueKind::Word, u"s.status"_s, true},
            {u"priority"_s, ValueKind::Word, u"s.priority"_s, true},
            {u"createdBy"_s, ValueKind::Text, nameOf(u"s.created_by"_s)},
            {u"assignedTo"_s, ValueKind::Text, nameOf(u"s.assigned_to"_s)},
            {u"createdAt"_s, ValueKind::Time, u"s.created_at"_s},
            {u"updatedAt"_s, ValueKind::Time, u"s.updated_at"_s},
            {u"comments"_s, ValueKind::Count, u"s.comment_count"_s},
            {u"over"_s, ValueKind::Count, u"s.is_over"_s},
            {u"open"_s, ValueKind::Count, u"1 - s.is_over"_s}}};
}

// Slips that came out, or did not; what comes out again of a visit is a reprint. The earlier one is
// looked for among its visit's events.
Source slips()
{
    return {.name = u"slips"_s,
        .from = u"event s"_s,
        .at = u"s.at"_s,
        .order = u"s.seq"_s,
        .where = u"s.module || '' = 'slip' AND s.kind IN ('printed', 'not-printed')"_s,
        .fields = {{u"day"_s, ValueKind::Day, u"s.at"_s},
            {u"printed"_s, ValueKind::Count, isSql(u"s.kind"_s, u"printed"_s)},
            {u"notPrinted"_s, ValueKind::Count, isSql(u"s.kind"_s, u"not-printed"_s)},
            {u"reprinted"_s, ValueKind::Count,
                u"CASE WHEN s.kind = 'printed' AND EXISTS (SELECT 1 FROM event e WHERE "
                "e.module = 'slip' AND e.subject = s.subject AND e.kind || '' = 'printed' AND "
                "e.seq < s.seq) THEN 1 ELSE 0 END"_s}}};
}

Source consultations(Dialect dialect)
{
    const QString one = u"s.appointment"_s;
    const QString opened = sql::timeIn(dialect, one, u"openedAt"_s);
    const QString planned = sql::timeIn(dialect, one, u"startsAt"_s);
    const QString service = sql::textIn(dialect, one, u"serviceId"_s);
    return {.name = u"consultations"_s,
        .from = u"telemedicine_appointment s"_s,
        .at = u"s.created_at"_s,
        .order = u"s.id"_s,
        .fields = {{u"serviceId"_s, ValueKind::Text, service, true, false, u"serviceName"_s},
            nameField(u"serviceName"_s, service, u"queue_service"_s, service),
            {u"day"_s, ValueKind::Day, u"s.created_at"_s},
            {u"planned"_s, ValueKind::Count, isSql(u"s.state"_s, u"planned"_s)},
            {u"open"_s, ValueKind::Count, isSql(u"s.state"_s, u"open"_s)},
            {u"finished"_s, ValueKind::Count, isSql(u"s.state"_s, u"finished"_s)},
            {u"cancelled"_s, ValueKind::Count, isSql(u"s.state"_s, u"cancelled"_s)},
            {u"late"_s, ValueKind::Minutes, atLeastNone(u"(%1 - %2)"_s.arg(opened, planned))},
            {u"length"_s, ValueKind::Minutes,
                u"CASE WHEN s.state = 'finished' THEN s.ended_at - %1 END"_s.arg(opened)}}};
}

Source record()
{
    return {.name = u"events"_s,
        .from = u"event s"_s,
        .at = u"s.at"_s,
        .order = u"s.seq"_s,
        .fields = {{u"seq"_s, ValueKind::Count, u"s.seq"_s}, {u"at"_s, ValueKind::Time, u"s.at"_s},
            {u"actor"_s, ValueKind::Text, u"s.actor"_s, true, false, u"person"_s},
            {u"person"_s, ValueKind::Text, nameOf(u"s.actor"_s)},
            {u"module"_s, ValueKind::Text, u"s.module"_s, true},
            {u"kind"_s, ValueKind::Text, u"s.kind"_s, true},
            {u"subject"_s, ValueKind::Text, u"s.subject"_s}}};
}

QList<Source> makeSources(Dialect dialect)
{
    QList<Source> all {stops(), visits(), scans(dialect), orders(dialect), tickets(), slips(),
        consultations(dialect), record()};
    if (dialect == Dialect::Sqlite) { // whose index has them in this order already
        for (Source &source : all) {
            source.order = u"s.rowid"_s;
        }
    }
    return all;
}

} // namespace

const QList<Source> &sources(Dialect dialect)
{
    static const QList<Source> ofSqlite = makeSources(Dialect::Sqlite);
    static const QList<Source> ofPostgres = makeSources(Dialect::Postgres);
    return dialect == Dialect::Postgres ? ofPostgres : ofSqlite;
}

} // namespace loket::reports
