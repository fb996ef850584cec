#include "modules/queue/curvestore.h"

namespace loket::queue::store {

namespace {

// Who was booked and never called was, as far as anybody knows, not there. A stop that has ended is
// among the ended ones, the last of a visit, too.
const QString spansSql =
    u"SELECT stop.service_id, stop.entered_at, stop.eligible_at, stop.first_called_at, "
    u"stop.finished_at, visit.appointment_at "
    "FROM queue_visit visit JOIN queue_stop stop ON stop.visit_id = visit.id "
    "WHERE visit.business_day = ? AND visit.site = ? "
    "UNION ALL "
    "SELECT service_id, entered_at, eligible_at, first_called_at, finished_at, "
    "CASE WHEN state = 'booked' THEN 1 END "
    "FROM queue_visit WHERE business_day = ? AND site = ? AND finished_at IS NULL"_s;

struct SpanRow {
    WaitingSpan span;
    bool counts = true;
};

SpanRow spanFrom(const Row &row)
{
    const auto called = row.optionalInstant(3);
    const Instant from = std::max(row.instant(1), row.instant(2));
    return {{row.text(0), from, called ? called : row.optionalInstant(4)},
        called.has_value() || row.isNull(5)};
}

} // namespace

DayRecord dayRecord(Transaction &transaction, const QString &site, const QString &businessDay)
{
    DayRecord record;
    const QVariantList day {businessDay, site, businessDay, site};
    for (const SpanRow &row : transaction.select(spansSql, day, spanFrom)) {
        if (row.counts) {
            record.spans.append(row.span);
        }
    }
    record.done = transaction.select(
        u"SELECT finished_at FROM queue_visit WHERE business_day = ? AND site = ? AND state = 'done'"_s,
        {businessDay, site}, [](const Row &row) { return row.instant(0); });
    record.isOver = !transaction.first(
        u"SELECT 1 FROM queue_visit WHERE business_day = ? AND site = ? AND state IN ('booked', 'waiting', 'called', 'serving', 'parked') LIMIT 1"_s,
        {businessDay, site}, [](const Row &row) { return row.integer(0); });
    return record;
}

std::optional<PastDay> keptDay(
    Transaction &transaction, const QString &site, const QString &businessDay)
{
    return transaction.first(u"SELECT curve FROM queue_day WHERE site = ? AND business_day = ?"_s,
        {site, businessDay}, [](const Row &row) { return PastDay::fromJson(row.object(0)); });
}

void keepDay(
    Transaction &transaction, const QString &site, const QString &businessDay, const PastDay &day)
{
    if (!keptDay(transaction, site, businessDay)) {
        transaction.execute(u"INSERT INTO queue_day (site, business_day, curve) VALUES (?, ?, ?)"_s,
            {site, businessDay, toSql(day.toJson())});
    }
}

} // namespace loket::queue::store
