#include "modules/queue/queuestore.h"

#include "core/folding.h"

namespace loket::queue {
namespace {

// In the order of visitFrom(), changingValues() and visitValues().
const QString stopColumns =
    u"service_id, counter_id, entered_at, eligible_at, first_called_at, called_at, started_at, "
    "finished_at, served_before, calls, offered_low, offered_high, outcome, service_name, "
    "counter_name"_s;
constexpr int stopColumnCount = 15;
// What changes in the life of a visit, and what does not: an update that named the rest would have
// to look after every index.
const QString changingColumns = stopColumns
    + u", state, stop_no, route, level, place_key, callable_at, for_counter, reason, last_event, "
      "version, holds_counter"_s;
constexpr int changingColumnCount = stopColumnCount + 11;
const QString visitColumns = changingColumns
    + u", id, site, business_day, series, sequence, number, issued_service_id, patient_id, "
      "patient_name, language, priority, appointment_at, issued_at, issued_service_name, note, "
      "birth_year, code"_s;
constexpr int visitColumnCount = changingColumnCount + 17;
const QString selectVisit = u"SELECT "_s + visitColumns + u" FROM queue_visit "_s;
// As the partial indexes say it, so that they are used.
const QString isOpenSql = u"state IN ('booked', 'waiting', 'called', 'serving', 'parked')"_s;
const QString keepsNumberSql =
    u"state IN ('booked', 'waiting', 'called', 'serving', 'parked', 'no_show')"_s;

QString placeholders(int count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

Stop stopFrom(const Row &row)
{
    Stop stop;
    stop.serviceId = row.text(0);
    stop.counterId = row.text(1);
    stop.enteredAt = row.instant(2);
    stop.eligibleAt = row.instant(3);
    stop.firstCalledAt = row.optionalInstant(4);
    stop.calledAt = row.optionalInstant(5);
    stop.startedAt = row.optionalInstant(6);
    stop.finishedAt = row.optionalInstant(7);
    stop.servedBefore = Millis(row.integer(8));
    stop.calls = static_cast<int>(row.integer(9));
    if (!row.isNull(10)) {
        stop.offered = Estimate {int(row.integer(10)), int(row.integer(11))};
    }
    stop.outcome = fromText<Outcome>(row.text(12)).value_or(Outcome::Open);
    stop.serviceName = row.text(13);
    stop.counterName = row.text(14);
    return stop;
}

struct VisitRow {
    Visit visit;
    int stopNumber = 0;
};

VisitRow visitFrom(const Row &row)
{
    int column = stopColumnCount;
    Visit visit;
    visit.stops.append(stopFrom(row));
    visit.state = fromText<State>(row.text(column++)).value_or(State::Closed);
    const int stopNumber = static_cast<int>(row.integer(column++));
    visit.route = row.isNull(column) ? QList<Leg>() : routeFromJson(row.array(column));
    ++column;
    visit.place.level = static_cast<int>(row.integer(column++));
    visit.place.key = row.integer(column++);
    visit.callableAt = row.instant(column++);
    visit.forCounter = row.text(column++);
    visit.reason = row.text(column++);
    visit.lastEvent = row.integer(column++);
    visit.version = row.integer(column++);
    ++column; // holds_counter follows from the state
    visit.id = row.text(column++);
    visit.site = row.text(column++);
    visit.businessDay = row.text(column++);
    visit.series = row.text(column++);
    visit.sequence = static_cast<int>(row.integer(column++));
    visit.number = row.text(column++);
    visit.issuedServiceId = row.text(column++);
    visit.patientId = row.text(column++);
    visit.patientName = row.text(column++);
    visit.language = row.text(column++);
    visit.priority = fromText<Priority>(row.text(column++)).value_or(Priority::Normal);
    visit.appointmentAt = row.optionalInstant(column++);
    visit.issuedAt = row.instant(column++);
    visit.issuedServiceName = row.text(column++);
    visit.note = row.text(column++);
    visit.birthYear = static_cast<int>(row.integer(column++));
    visit.code = row.text(column++);
    return {std::move(visit), stopNumber};
}

QVariantList stopValues(const Stop &stop)
{
    return {stop.serviceId, textOrNull(stop.counterId), toSql(stop.enteredAt),
        toSql(stop.eligibleAt), toSql(stop.firstCalledAt), toSql(stop.calledAt),
        toSql(stop.startedAt), toSql(stop.finishedAt), qint64(stop.servedBefore.count()),
        stop.calls, stop.offered ? QVariant(stop.offered->low) : QVariant(),
        stop.offered ? QVariant(stop.offered->high) : QVariant(), toText(stop.outcome),
        textOrNull(stop.serviceName), textOrNull(stop.counterName)};
}

QVariantList changingValues(const Visit &visit)
{
    QVariantList values = stopValues(visit.stop());
    values << toText(visit.state) << visit.stops.size() - 1
           << (visit.route.isEmpty() ? QVariant() : toSql(routeToJson(visit.route)))
           << visit.place.level << visit.place.key << toSql(visit.callableAt)
           << textOrNull(visit.forCounter) << textOrNull(visit.reason) << visit.lastEvent
           << visit.version
           << (isAtCounter(visit.state) ? QVariant(visit.stop().counterId) : QVariant());
    return values;
}

QVariantList visitValues(const Visit &visit)
{
    QVariantList values = changingValues(visit);
    values << visit.id << visit.site << visit.businessDay << visit.series << visit.sequence
           << visit.number << visit.issuedServiceId << textOrNull(visit.patientId)
           << textOrNull(visit.patientName) << textOrNull(visit.language) << toText(visit.priority)
           << toSql(visit.appointmentAt) << toSql(visit.issuedAt)
           << textOrNull(visit.issuedServiceName) << textOrNull(visit.note) << visit.birthYear
           << textOrNull(visit.code);
    return values;
}

QString searchTextOf(const Visit &visit)
{
    return searchText(visit.number, visit.patientName, visit.patientId);
}

// For LIKE with the escape character '!'.
QString containing(QString text)
{
    text.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
    return u'%' + text + u'%';
}

struct Condition {
    QString where;
    QVariantList values;
};

// The number's key is the first that there is in a search text, the name comes later.
void lookFor(const SearchTerm &term, bool byName, Condition &condition)
{
    const QString text = containing(term.text);
    const QString key = term.key.isEmpty() ? text : containing(term.key);
    if (byName) {
        condition.where +=
            u" AND (search_text LIKE ? ESCAPE '!' OR search_text LIKE ? ESCAPE '!')"_s;
        condition.values << text << key;
        return;
    }
    condition.where +=
        u" AND (lower(number) LIKE ? ESCAPE '!' OR lower(patient_id) LIKE ? ESCAPE '!'"_s
        + (term.key.isEmpty() ? u")"_s : u" OR search_text LIKE ? ESCAPE '!')"_s);
    condition.values << text << text;
    if (!term.key.isEmpty()) {
        condition.values << key.mid(1);
    }
}

Condition conditionOf(const VisitFilter &filter)
{
    Condition condition {u"WHERE business_day = ?"_s, {filter.businessDay}};
    if (!filter.serviceIds.isEmpty()) {
        condition.where += u" AND service_id IN (%1)"_s.arg(
            placeholders(static_cast<int>(filter.serviceIds.size())));
        for (const QString &id : filter.serviceIds) {
            condition.values.append(id);
        }
    }
    if (filter.state) {
        condition.where += u" AND state = ?"_s;
        condition.values.append(toText(*filter.state));
    }
    if (filter.isBooked) {
        condition.where += u" AND appointment_at IS NOT NULL"_s;
    }
    if (filter.isOver) {
        condition.where += u" AND state IN ('done', 'cancelled', 'closed')"_s;
    }
    if (const SearchTerm term(filter.text); !term.text.isEmpty()) {
        lookFor(term, filter.byName, condition);
    }
    return condition;
}

Waiting waitingFrom(const Row &row)
{
    return {.visitId = row.text(0),
        .place = {int(row.integer(1)), row.integer(2)},
        .sequence = static_cast<int>(row.integer(3)),
        .callableAt = row.instant(4),
        .forCounter = row.text(5)};
}

const QString waitingColumns = u"id, level, place_key, sequence, callable_at, for_counter"_s;

// The best of each level that a counter may call, by one seek in the index each. Scalar subqueries,
// because those of a compound would each be a table of their own.
QString candidatesSql()
{
    QStringList parts;
    for (const int level : allLevels) {
        parts.append(
            u"(SELECT id FROM queue_visit WHERE state = 'waiting' AND service_id = ? AND "
            "level = %1 AND callable_at <= ? AND (for_counter IS NULL OR for_counter = ?) "
            "AND business_day >= ? ORDER BY place_key, sequence, id LIMIT 1)"_s.arg(level));
    }
    return u"SELECT "_s + parts.join(u", "_s);
}

QStringList namesIn(const Row &row)
{
    QStringList ids;
    for (int level = 0; level < levelCount; ++level) {
        if (!row.isNull(level)) {
            ids.append(row.text(level));
        }
    }
    return ids;
}

} // namespace

QList<Visit> QueueStore::select(const QString &sql, const QVariantList &values)
{
    const QList<VisitRow> rows = m_transaction.select(sql, values, visitFrom);
    QList<Visit> visits;
    visits.reserve(rows.size());
    for (const VisitRow &row : rows) {
        visits.append(row.visit);
        addEndedStops(visits.last(), row.stopNumber);
    }
    return visits;
}

std::optional<Visit> QueueStore::one(const QString &sql, const QVariantList &values)
{
    std::optional<VisitRow> row = m_transaction.first(sql, values, visitFrom);
    if (!row) {
        return std::nullopt;
    }
    addEndedStops(row->visit, row->stopNumber);
    return std::move(row->visit);
}

void QueueStore::addEndedStops(Visit &visit, int count)
{
    static const QString sql = u"SELECT "_s + stopColumns
        + u" FROM queue_stop WHERE visit_id = ? AND stop_no < ? ORDER BY stop_no"_s;
    if (count > 0) {
        visit.stops = m_transaction.select(sql, {visit.id, count}, stopFrom) + visit.stops;
    }
}

std::optional<Visit> QueueStore::visit(const QString &id)
{
    static const QString sql = selectVisit + u"WHERE id = ?"_s;
    return one(sql, {id});
}

std::optional<Visit> QueueStore::visitAtCounter(const QString &counterId)
{
    static const QString sql = selectVisit + u"WHERE holds_counter = ?"_s;
    return one(sql, {counterId});
}

int QueueStore::openVisitsAt(const QString &serviceId)
{
    // The first condition is that of a partial index.
    const auto count = m_transaction.first(
        u"SELECT COUNT(*) FROM queue_visit WHERE state IN ('booked', 'waiting', 'called', "
        "'serving', 'parked', 'no_show') AND state <> 'no_show' AND (service_id = ? OR route LIKE ?)"_s,
        {serviceId, u"%\"serviceId\":\"%1\"%"_s.arg(serviceId)},
        [](const Row &row) { return row.integer(0); });
    return static_cast<int>(count.value_or(0));
}

std::optional<Visit> QueueStore::visitByTokenHash(const QString &hash)
{
    static const QString sql =
        selectVisit + u"WHERE id = (SELECT visit_id FROM queue_visit_token WHERE hash = ?)"_s;
    return one(sql, {hash});
}

std::optional<Visit> QueueStore::visitByCode(const QString &code)
{
    static const QString sql = selectVisit + u"WHERE code = ?"_s;
    return one(sql, {code});
}

QList<LastNumber> QueueStore::lastNumbers(int events)
{
    const QString sql = u"SELECT actor, at, body FROM event WHERE module = 'queue' AND kind = "
                        "'issue' ORDER BY seq DESC LIMIT ?"_s;
    return m_transaction.select(sql, {events}, [](const Row &row) {
        return LastNumber {
            row.text(0), row.object(2).value(u"number"_s).toString(), row.instant(1)};
    });
}

QList<Visit> QueueStore::visits(const VisitFilter &filter)
{
    const auto [where, values] = conditionOf(filter);
    const QString order = filter.isOver ? u"finished_at DESC, id"_s : u"issued_at, sequence, id"_s;
    return select(selectVisit + where + u" ORDER BY %1 LIMIT ? OFFSET ?"_s.arg(order),
        QVariantList(values) << filter.limit << filter.offset);
}

int QueueStore::count(const VisitFilter &filter)
{
    const auto [where, values] = conditionOf(filter);
    const auto count = m_transaction.first(u"SELECT COUNT(*) FROM queue_visit "_s + where, values,
        [](const Row &row) { return row.integer(0); });
    return static_cast<int>(count.value_or(0));
}

int QueueStore::foldUnfolded(Unfolded which, int most)
{
    // By the index of those who keep their number, or by that of those without a text: no text is
    // empty.
    const QString where = which == Unfolded::Open
        ? keepsNumberSql + u" AND "_s + isOpenSql + u" AND COALESCE(search_text, '') = ''"_s
        : u"search_text IS NULL"_s;
    const QList<Visit> visits = select(selectVisit + u"WHERE "_s + where + u" LIMIT ?"_s, {most});
    for (const Visit &visit : visits) {
        m_transaction.execute(u"UPDATE queue_visit SET search_text = ? WHERE id = ?"_s,
            {searchTextOf(visit), visit.id});
    }
    return static_cast<int>(visits.size());
}

QList<Visit> QueueStore::openVisits(const QString &site)
{
    static const QString sql = selectVisit + u"WHERE site = ? AND "_s + keepsNumberSql + u" AND "_s
        + isOpenSql + u" ORDER BY issued_at, id"_s;
    return select(sql, {site});
}

QList<Visit> QueueStore::openVisitsUntil(const QString &site, const QString &lastBusinessDay)
{
    static const QString sql = selectVisit + u"WHERE site = ? AND business_day <= ? AND "_s
        + keepsNumberSql + u" AND "_s + isOpenSql + u" ORDER BY issued_at, id"_s;
    return select(sql, {site, lastBusinessDay});
}

QList<Visit> QueueStore::visitsWithState(State state, const QString &businessDay)
{
    static const QString sql =
        selectVisit + u"WHERE business_day = ? AND state = ? ORDER BY issued_at"_s;
    return select(sql, {businessDay, toText(state)});
}

qint64 QueueStore::closingOf(const QString &businessDay)
{
    const auto seq = m_transaction.first(
        u"SELECT MAX(seq) FROM event WHERE module = 'queue' AND subject = ? AND kind = 'day-closed'"_s,
        {businessDay}, [](const Row &row) { return row.optionalInteger(0); });
    return seq.value_or(std::nullopt).value_or(0);
}

QMap<QString, QList<RecentCall>> QueueStore::calls(Instant since, qint64 after)
{
    struct Call {
        QString serviceId;
        RecentCall call;
    };
    const QList<Call> all = m_transaction.select(
        u"SELECT seq, at, body FROM event WHERE at >= ? AND seq > ? AND module = 'queue' AND kind "
        "IN ('call', 'recall', 'resume') ORDER BY seq"_s,
        {toSql(since), after}, [](const Row &row) {
            const QJsonObject body = row.object(2);
            const QString counterId = body.value(u"counterId"_s).toString();
            return Call {body.value(u"serviceId"_s).toString(),
                {row.text(0), body.value(u"number"_s).toString(), counterId,
                    body.value(u"counterName"_s).toString(counterId), row.instant(1)}};
        });
    QMap<QString, QList<RecentCall>> byService;
    for (const Call &each : all) {
        byService[each.serviceId].append(each.call);
    }
    return byService;
}

std::optional<Visit> QueueStore::openVisitOf(
    const QString &patientId, const QString &serviceId, const QString &businessDay)
{
    static const QString sql = selectVisit
        + u"WHERE patient_id = ? AND service_id = ? AND business_day = ? AND "_s + isOpenSql;
    return one(sql, {patientId, serviceId, businessDay});
}

QList<Visit> QueueStore::bookedBeside(const Visit &visit)
{
    static const QString sql = selectVisit
        + u"WHERE business_day = ? AND service_id = ? AND appointment_at = ? AND id <> ? AND "_s
        + isOpenSql;
    return select(
        sql, {visit.businessDay, visit.stop().serviceId, toSql(visit.appointmentAt), visit.id});
}

std::optional<Visit> QueueStore::openVisitOf(const QString &patientId, const QString &businessDay)
{
    static const QString sql = selectVisit + u"WHERE patient_id = ? AND business_day = ? AND "_s
        + isOpenSql
        + u" ORDER BY CASE WHEN state IN ('called', 'serving') THEN 0 WHEN state = 'booked' THEN 2 "
          "ELSE 1 END, issued_at DESC, id LIMIT 1"_s;
    return one(sql, {patientId, businessDay});
}

void QueueStore::insert(const Visit &visit)
{
    static const QString sql = u"INSERT INTO queue_visit ("_s + visitColumns
        + u", search_text) VALUES ("_s + placeholders(visitColumnCount + 1) + u")"_s;
    m_transaction.execute(sql, visitValues(visit) << searchTextOf(visit));
}

bool QueueStore::update(const Visit &before, const Visit &after)
{
    static const QString sql = u"UPDATE queue_visit SET ("_s + changingColumns + u") = ("_s
        + placeholders(changingColumnCount) + u") WHERE id = ? AND version = ? AND state = ?"_s;
    QVariantList values = changingValues(after);
    values << before.id << before.version << toText(before.state);
    if (m_transaction.execute(sql, values) != 1) {
        return false;
    }
    saveEndedStops(before, after);
    return true;
}

void QueueStore::setPerson(const Visit &visit)
{
    m_transaction.execute(
        u"UPDATE queue_visit SET patient_id = ?, patient_name = ?, language = ?, priority = ?, "
        "note = ?, birth_year = ?, search_text = ? WHERE id = ?"_s,
        {textOrNull(visit.patientId), textOrNull(visit.patientName), textOrNull(visit.language),
            toText(visit.priority), textOrNull(visit.note), visit.birthYear, searchTextOf(visit),
            visit.id});
}

void QueueStore::setBooking(const Visit &visit)
{
    m_transaction.execute(
        u"UPDATE queue_visit SET business_day = ?, sequence = ?, number = ?, appointment_at = ?, "
        "search_text = ? WHERE id = ?"_s,
        {visit.businessDay, visit.sequence, visit.number, toSql(visit.appointmentAt),
            searchTextOf(visit), visit.id});
}

void QueueStore::saveEndedStops(const Visit &before, const Visit &after)
{
    const auto hasEnded = [](const Visit &visit, qsizetype i) {
        return i < visit.stops.size() && visit.stops[i].outcome != Outcome::Open;
    };
    // Only the last two can change.
    for (qsizetype i = std::max<qsizetype>(0, before.stops.size() - 2);
         i < std::max(before.stops.size(), after.stops.size()); ++i) {
        if (hasEnded(before, i) && !hasEnded(after, i)) {
            deleteStop(before.id, i);
        } else if (!hasEnded(before, i) && hasEnded(after, i)) {
            insertStop(before.id, i, after.stops[i]);
        }
    }
}

void QueueStore::insertStop(const QString &visitId, qsizetype number, const Stop &stop)
{
    static const QString sql = u"INSERT INTO queue_stop ("_s + stopColumns
        + u", visit_id, stop_no) VALUES ("_s + placeholders(stopColumnCount + 2) + u")"_s;
    m_transaction.execute(sql, stopValues(stop) << visitId << number);
}

void QueueStore::deleteStop(const QString &visitId, qsizetype number)
{
    m_transaction.execute(
        u"DELETE FROM queue_stop WHERE visit_id = ? AND stop_no = ?"_s, {visitId, number});
}

void QueueStore::moveInTime(const QString &id, const QString &businessDay, Millis by, qint64 event)
{
    const QVariant far = qint64(by.count());
    m_transaction.execute(
        u"UPDATE queue_visit SET business_day = ?, last_event = ?, version = version + 1, "
        "place_key = place_key + ?, issued_at = issued_at + ?, entered_at = entered_at + ?, "
        "eligible_at = eligible_at + ?, callable_at = callable_at + ?, first_called_at = "
        "first_called_at + ?, called_at = called_at + ?, started_at = started_at + ?, finished_at "
        "= finished_at + ? WHERE id = ?"_s,
        {businessDay, event, qint64(by.count()) * keysPerMilli, far, far, far, far, far, far, far,
            far, id});
    m_transaction.execute(
        u"UPDATE queue_stop SET entered_at = entered_at + ?, eligible_at = eligible_at + ?, "
        "first_called_at = first_called_at + ?, called_at = called_at + ?, started_at = started_at "
        "+ ?, finished_at = finished_at + ? WHERE visit_id = ?"_s,
        {far, far, far, far, far, far, id});
}

void QueueStore::renumber(const Visit &visit, qint64 event)
{
    m_transaction.execute(
        u"UPDATE queue_visit SET sequence = ?, number = ?, search_text = ?, place_key = ?, "
        "last_event = ?, version = version + 1 WHERE id = ?"_s,
        {visit.sequence, visit.number, searchTextOf(visit), visit.place.key, event, visit.id});
}

void QueueStore::addToken(const QString &hash, const QString &visitId)
{
    m_transaction.execute(
        u"INSERT INTO queue_visit_token (hash, visit_id) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING"_s,
        {hash, visitId});
}

void QueueStore::removeTokens(const QString &visitId)
{
    m_transaction.execute(u"DELETE FROM queue_visit_token WHERE visit_id = ?"_s, {visitId});
}

QList<Visit> QueueStore::candidates(
    const QString &serviceId, const QString &counterId, const QString &businessDay, Instant now)
{
    static const QString sql = candidatesSql();
    QVariantList values;
    for (int level = 0; level < levelCount; ++level) {
        values << serviceId << toSql(now) << counterId << businessDay;
    }
    QList<Visit> candidates;
    for (const QString &id : m_transaction.first(sql, values, namesIn).value_or(QStringList())) {
        candidates.append(visit(id).value());
    }
    return candidates;
}

QList<Waiting> QueueStore::waitingFor(const QString &serviceId, const QString &businessDay)
{
    static const QString sql = u"SELECT "_s + waitingColumns
        + u" FROM queue_visit WHERE state = 'waiting' AND service_id = ? AND business_day >= ? "
          "ORDER BY level, place_key, sequence, id"_s;
    return m_transaction.select(sql, {serviceId, businessDay}, waitingFrom);
}

std::optional<Instant> QueueStore::nextCallable(
    const QString &serviceId, const QString &businessDay, Instant now)
{
    const auto next = m_transaction.first(
        u"SELECT MIN(callable_at) FROM queue_visit WHERE state = 'waiting' AND service_id = ? AND "
        "callable_at > ? AND business_day >= ?"_s,
        {serviceId, toSql(now), businessDay},
        [](const Row &row) { return row.optionalInstant(0); });
    return next.value_or(std::nullopt);
}

std::optional<qint64> QueueStore::firstKey(const QString &serviceId, int level)
{
    const auto first = m_transaction.first(
        u"SELECT MIN(place_key) FROM queue_visit WHERE state = 'waiting' AND service_id = ? AND "
        "level = ?"_s,
        {serviceId, level}, [](const Row &row) { return row.optionalInteger(0); });
    return first.value_or(std::nullopt);
}

void QueueStore::releaseKept(const QString &counterId)
{
    m_transaction.execute(
        u"UPDATE queue_visit SET for_counter = NULL WHERE state = 'waiting' AND for_counter = ?"_s,
        {counterId});
}

std::optional<SeriesRow> QueueStore::series(
    const QString &site, const QString &businessDay, const QString &series)
{
    return m_transaction.first(u"SELECT last_sequence, has_wrapped FROM queue_series WHERE site = "
                               u"? AND business_day = ? AND "
                               "series = ?"_s,
        {site, businessDay, series}, [](const Row &row) {
            return SeriesRow {int(row.integer(0)), row.flag(1)};
        });
}

void QueueStore::setSeries(
    const QString &site, const QString &businessDay, const QString &series, const SeriesRow &row)
{
    m_transaction.execute(
        u"INSERT INTO queue_series (site, business_day, series, last_sequence, has_wrapped) VALUES "
        "(?, ?, ?, ?, ?) ON CONFLICT (site, business_day, series) DO UPDATE SET last_sequence = "
        "excluded.last_sequence, has_wrapped = excluded.has_wrapped"_s,
        {site, businessDay, series, row.last, row.hasWrapped ? 1 : 0});
}

void QueueStore::carrySeries(const QString &site, const QString &from, const QString &to)
{
    m_transaction.execute(
        u"INSERT INTO queue_series (site, business_day, series, last_sequence, has_wrapped) SELECT "
        "site, ?, series, last_sequence, has_wrapped FROM queue_series WHERE site = ? AND "
        "business_day = ? ON CONFLICT (site, business_day, series) DO UPDATE SET last_sequence = "
        "CASE WHEN queue_series.last_sequence > excluded.last_sequence THEN "
        "queue_series.last_sequence ELSE excluded.last_sequence END, has_wrapped = CASE WHEN "
        "queue_series.has_wrapped > excluded.has_wrapped THEN queue_series.has_wrapped ELSE "
        "excluded.has_wrapped END"_s,
        {to, site, from});
}

QSet<int> QueueStore::takenSequences(
    const QString &site, const QString &businessDay, const QString &series)
{
    static const QString sql =
        u"SELECT sequence FROM queue_visit WHERE site = ? AND business_day = ? AND series = ? AND "_s
        + keepsNumberSql;
    const QList<int> taken = m_transaction.select(sql, {site, businessDay, series},
        [](const Row &row) { return static_cast<int>(row.integer(0)); });
    return {taken.begin(), taken.end()};
}

bool QueueStore::isNumberTaken(const Visit &visit)
{
    static const QString sql =
        u"SELECT 1 FROM queue_visit WHERE site = ? AND business_day = ? AND number = ? AND id <> ? AND "_s
        + keepsNumberSql;
    return m_transaction
        .first(sql, {visit.site, visit.businessDay, visit.number, visit.id},
            [](const Row &row) { return row.integer(0); })
        .has_value();
}

QList<Stop> QueueStore::endedStops(Instant from, Instant to)
{
    static const QString sql = u"SELECT "_s + stopColumns
        + u" FROM queue_stop WHERE finished_at >= ? AND finished_at < ? "
          "ORDER BY finished_at, visit_id, stop_no"_s;
    return m_transaction.select(sql, {toSql(from), toSql(to)}, stopFrom);
}

QMap<Named, int> QueueStore::issuedByService(Instant from, Instant to)
{
    QMap<Named, int> issued;
    const auto rows = m_transaction.select(
        u"SELECT issued_service_id, issued_service_name, COUNT(*) FROM queue_visit WHERE issued_at "
        ">= ? AND issued_at < ? GROUP BY issued_service_id, issued_service_name"_s,
        {toSql(from), toSql(to)}, [](const Row &row) {
            return std::pair(Named {row.text(0), row.text(1)}, int(row.integer(2)));
        });
    for (const auto &[service, count] : rows) {
        issued.insert(service, count);
    }
    return issued;
}

QHash<QString, QList<Held>> QueueStore::held(Instant since, int limit)
{
    QHash<QString, QList<Held>> held;
    const QStringList serviceIds =
        m_transaction.select(u"SELECT DISTINCT service_id FROM queue_stop WHERE finished_at >= ?"_s,
            {toSql(since)}, [](const Row &row) { return row.text(0); });
    for (const QString &serviceId : serviceIds) {
        QList<Held> newest = m_transaction.select(
            u"SELECT finished_at, visit_id, finished_at - called_at FROM queue_stop WHERE "
            "finished_at >= ? AND service_id = ? AND called_at IS NOT NULL AND outcome IN "
            "('served', 'transferred') ORDER BY finished_at DESC, visit_id DESC LIMIT ?"_s,
            {toSql(since), serviceId, limit}, [](const Row &row) {
                return Held {row.instant(0), row.text(1), Millis(row.integer(2))};
            });
        std::reverse(newest.begin(), newest.end());
        held.insert(serviceId, newest);
    }
    return held;
}

} // namespace loket::queue
