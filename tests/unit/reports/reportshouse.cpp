#include "reportshouse.h"

#include "storage/eventlog.h"

#include <algorithm>

namespace loket::test {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
const QStringList services {u"A"_s, u"B"_s, u"007"_s};
const QStringList people {u"u-ann"_s, u"u-ben"_s, u"kiosk-1"_s};

// The first of December at three in Jakarta.
qint64 begin()
{
    return toMillis(instantFromIso(u"2025-11-30T20:00:00.000Z"_s).value());
}

QString nameOf(const QString &service)
{
    return u"Poli "_s + service;
}

QVariant orNull(qint64 millis)
{
    return millis == 0 ? QVariant() : QVariant(millis);
}

// So that none takes longer than a test waits.
constexpr qsizetype atOnce = 500; // in one transaction

// `insert(transaction, i)` for each of `all`.
template <class List, class Insert>
void insertInPieces(Storage &storage, const List &all, const Insert &insert)
{
    for (qsizetype first = 0; first < all.size(); first += atOnce) {
        const qsizetype end = std::min(all.size(), first + atOnce);
        await(storage.write([=](Transaction &transaction) -> Result<Done> {
            for (qsizetype i = first; i < end; ++i) {
                insert(transaction, i);
            }
            return Done {};
        })).value();
    }
}

} // namespace

void ReportsHouse::insertVisit(Transaction &transaction, const RawVisit &visit, int place)
{
    transaction.execute(
        u"INSERT INTO queue_visit (id, site, business_day, series, sequence, number, "
        "issued_service_id, patient_id, patient_name, priority, state, stop_no, service_id, "
        "service_name, entered_at, eligible_at, served_before, calls, outcome, level, place_key, "
        "callable_at, issued_at, first_called_at, last_event, version) VALUES (?, 'main', ?, ?, ?, "
        "?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, 0, 1, 'open', 2, 0, 0, ?, ?, 0, 1)"_s,
        {visit.id, QDate(2025, 12, 1).addDays((visit.issued - begin()) / day).toString(Qt::ISODate),
            visit.service, place, u"%1-%2"_s.arg(visit.service).arg(place, 5, 10, QChar(u'0')),
            visit.service, u"p-%1"_s.arg(place), visit.name, visit.priority, visit.state,
            visit.service, nameOf(visit.service), visit.issued, visit.issued, visit.issued,
            orNull(visit.called)});
}

void ReportsHouse::insertStop(Transaction &transaction, const RawStop &stop, int number)
{
    transaction.execute(
        u"INSERT INTO queue_stop (visit_id, stop_no, service_id, service_name, counter_id, "
        "counter_name, entered_at, eligible_at, first_called_at, called_at, started_at, "
        "finished_at, served_before, calls, offered_low, offered_high, outcome) VALUES (?, ?, ?, "
        "?, "
        "?, ?, ?, ?, ?, ?, ?, ?, 0, 1, ?, ?, ?)"_s,
        {stop.visit, number, stop.service, nameOf(stop.service), textOrNull(stop.counter),
            textOrNull(stop.counter.isEmpty() ? QString() : u"Loket "_s + stop.counter),
            stop.eligible, stop.eligible, orNull(stop.called), orNull(stop.called),
            orNull(stop.started), stop.finished,
            stop.offeredHigh < 0 ? QVariant() : QVariant(stop.offeredHigh / 2),
            stop.offeredHigh < 0 ? QVariant() : QVariant(stop.offeredHigh), stop.outcome});
    transaction.pretend(instantFromMillis(stop.called == 0 ? stop.finished : stop.called));
    appendEvent(transaction,
        {stop.person, u"queue"_s, stop.called == 0 ? u"cancel"_s : u"call"_s, stop.visit, {}});
}

void ReportsHouse::makeVisit(SeededRandom &chance, int place)
{
    static const QStringList outcomes {u"served"_s, u"served"_s, u"served"_s, u"transferred"_s,
        u"no_show"_s, u"cancelled"_s, u"closed"_s};
    // Milliseconds that are no whole seconds, so that every rounding shows.
    const qint64 issued = begin() + qint64(chance.below(31)) * day + chance.below(20 * int(hour));
    const QString service = services[chance.below(3)];
    const QString outcome = outcomes[chance.below(int(outcomes.size()))];
    const QString id = u"v-%1"_s.arg(place);
    static const QStringList open {
        u"waiting"_s, u"called"_s, u"serving"_s, u"parked"_s, u"booked"_s};
    visits.append({id, service, u"Patient %1"_s.arg(place),
        outcome == u"served"_s            ? u"done"_s
            : outcome == u"transferred"_s ? open[place % open.size()]
                                          : outcome,
        place % 7 == 0 ? u"URGENT"_s : u"NORMAL"_s, issued});
    RawStop stop {.visit = id, .service = service, .outcome = outcome, .eligible = issued};
    stop.person = people[chance.below(3)];
    const qint64 wait = chance.below(90 * int(minute));
    if (outcome != u"cancelled"_s) {
        stop.counter = QString::number(1 + chance.below(4));
        stop.called = issued + wait;
        visits.last().called = stop.called;
    }
    stop.offeredHigh = chance.below(3) == 0 ? -1 : chance.below(90);
    if (outcome == u"served"_s || outcome == u"transferred"_s) {
        stop.started = stop.called + chance.below(int(minute));
    }
    stop.finished = issued + wait + minute + chance.below(20 * int(minute));
    stops.append(stop);
}

void ReportsHouse::makeOthers(SeededRandom &chance, int place)
{
    const qint64 at = begin() + qint64(chance.below(31)) * day + chance.below(20 * int(hour));
    radiology::Scan scan;
    scan.id = u"s-%1"_s.arg(place);
    scan.patientId = u"p-%1"_s.arg(place);
    scan.type = radiology::ScanType(chance.below(4));
    scan.estimatedDuration = radiology::minutesOf(scan.type);
    scan.status =
        place % 50 == 0 ? radiology::ScanStatus::Cancelled : radiology::ScanStatus::Completed;
    scan.queuedAt = instantFromMillis(at);
    scan.startedAt = instantFromMillis(at + chance.below(60 * int(minute)));
    scan.completedAt = *scan.startedAt + Millis(chance.below(90 * int(minute)));
    scans.append(scan);
    prescription::Prescription order;
    order.id = u"o-%1"_s.arg(place);
    order.patientId = scan.patientId;
    order.pharmacyId = u"F"_s;
    order.pharmacyName = u"Farmasi"_s;
    order.kind = prescription::Kind(chance.below(2));
    order.targetMinutes = prescription::minutesOf(order.kind);
    order.createdAt = instantFromMillis(at);
    if (place % 4 != 0) {
        order.readyAt = instantFromMillis(at + chance.below(80 * int(minute)));
        order.state = prescription::OrderState::Ready;
    }
    orders.append(order);
}

void ReportsHouse::makeTicket(SeededRandom &chance, int place)
{
    static const QStringList statuses {
        u"open"_s, u"in_progress"_s, u"resolved"_s, u"closed"_s, u"open"_s};
    static const QStringList priorities {u"URGENT"_s, u"NORMAL"_s, u"LOW"_s};
    tickets.append({u"t-%1"_s.arg(place), statuses[chance.below(int(statuses.size()))],
        priorities[chance.below(int(priorities.size()))],
        begin() + qint64(chance.below(31)) * day + chance.below(20 * int(hour)), chance.below(9)});
}

// A patient loses one, and gets another; the printer has no paper.
void ReportsHouse::makeSlips(const RawVisit &visit, int place)
{
    slips.append({visit.id, u"printed"_s, visit.issued + 1'000});
    if (place % 6 == 0) {
        slips.append({visit.id, u"printed"_s, visit.issued + 10 * minute});
    }
    if (place % 11 == 0) {
        slips.append({visit.id, u"not-printed"_s, visit.issued + 11 * minute});
    }
}

void ReportsHouse::makeConsultation(SeededRandom &chance, int place)
{
    using telemedicine::AppointmentState;
    const qint64 at = begin() + qint64(chance.below(31)) * day + chance.below(20 * int(hour));
    telemedicine::Appointment one;
    one.id = u"c-%1"_s.arg(place);
    one.roomId = u"appointment_c-%1"_s.arg(place);
    one.serviceId = services[chance.below(2)];
    one.createdAt = instantFromMillis(at);
    one.startsAt = instantFromMillis(at + hour);
    one.state = place % 40 == 0 ? AppointmentState::Cancelled
        : place % 70 == 0       ? AppointmentState::Planned
        : place % 110 == 0      ? AppointmentState::Open
                                : AppointmentState::Finished;
    if (one.state == AppointmentState::Open) {
        one.openedAt = *one.startsAt + Millis(minute);
    }
    if (one.state == AppointmentState::Finished) {
        one.openedAt = *one.startsAt + Millis(chance.below(20 * int(minute)) - 5 * minute);
        one.endedAt = *one.openedAt + Millis(chance.below(40 * int(minute)));
    }
    consultations.append(one);
}

void ReportsHouse::addService(const QString &id)
{
    await(storage->write([id](Transaction &transaction) -> Result<Done> {
        transaction.execute(
            u"INSERT INTO queue_service (id, name, names, prefix, first_number, last_number, "
            "expected_minutes) VALUES (?, ?, '{}', ?, 1, 999, 10)"_s,
            {id, nameOf(id), id});
        return Done {};
    })).value();
}

void ReportsHouse::fillDecember(int count, quint32 seed)
{
    SeededRandom chance(seed);
    for (int place = 1; place <= count; ++place) {
        makeVisit(chance, place);
        makeSlips(visits.last(), place);
        if (place % 10 == 0) {
            makeOthers(chance, place);
            makeConsultation(chance, place);
            makeTicket(chance, place);
        }
    }
    insertInPieces(*storage, visits, [this](Transaction &transaction, qsizetype i) {
        insertVisit(transaction, visits[i], int(i) + 1);
        insertStop(transaction, stops[i], 0);
    });
    insertInPieces(*storage, scans, [this](Transaction &transaction, qsizetype i) {
        const radiology::Scan &scan = scans[i];
        transaction.execute(u"INSERT INTO radiology_scan (id, status, queued_at, ended_at, scan) "
                            "VALUES (?, ?, ?, ?, ?)"_s,
            {scan.id, scan.status.text(), toSql(scan.queuedAt), toSql(scan.completedAt),
                toSql(scan.toJson())});
    });
    insertInPieces(*storage, orders, [this](Transaction &transaction, qsizetype i) {
        const prescription::Prescription &order = orders[i];
        transaction.execute(u"INSERT INTO prescription_order (id, state, created_at, "
                            "prescription) VALUES (?, ?, ?, ?)"_s,
            {order.id, order.state.text(), toSql(order.createdAt), toSql(order.toJson())});
    });
    insertInPieces(*storage, tickets, [this](Transaction &transaction, qsizetype i) {
        const RawTicket &one = tickets[i];
        for (const QString &kind : {u"ticket"_s, u"inquiry"_s}) { // reports tell of tickets alone
            transaction.execute(u"INSERT INTO records_record (id, kind, subject, body, status, "
                                "priority, created_by, assigned_to, participants, created_at, "
                                "updated_at, updated_by, comment_count, version, others_version, "
                                "is_over) VALUES (?, ?, 'A chair', '', ?, ?, 'u-ann', 'u-ben', "
                                "'[]', ?, ?, 'u-ann', ?, 1, 1, ?)"_s,
                {kind + one.id, kind, one.status, one.priority, one.created, one.created,
                    one.comments, one.isOver() ? 1 : 0});
        }
    });
    insertInPieces(*storage, slips, [this](Transaction &transaction, qsizetype i) {
        transaction.pretend(instantFromMillis(slips[i].at));
        appendEvent(transaction, {u"kiosk-1"_s, u"slip"_s, slips[i].kind, slips[i].visit, {}});
    });
    insertInPieces(*storage, consultations, [this](Transaction &transaction, qsizetype i) {
        const telemedicine::Appointment &one = consultations[i];
        transaction.execute(u"INSERT INTO telemedicine_appointment (id, room_id, state, "
                            "created_at, ended_at, appointment) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {one.id, one.roomId, one.state.text(), toSql(one.createdAt), toSql(one.endedAt),
                toSql(one.toJson())});
    });
    await(storage->write([](Transaction &transaction) -> Result<Done> {
        for (const QString &id : {u"u-ann"_s, u"u-ben"_s}) {
            transaction.execute(u"INSERT INTO account (id, name, name_key, password_hash, "
                                "created_at) VALUES (?, ?, ?, '', 0)"_s,
                {id, id.mid(2), id});
        }
        transaction.execute(
            u"INSERT INTO queue_service (id, name, names, prefix, first_number, last_number, "
            "expected_minutes) VALUES ('A', 'Poli A', ?, 'A', 1, 999, 10)"_s,
            {uR"({"id":"Poliklinik A","th":"คลินิก A"})"_s});
        transaction.execute(u"INSERT INTO queue_counter (id, name, names, service_ids, is_open) "
                            "VALUES ('1', 'Loket 1', ?, '[]', 1)"_s,
            {uR"({"th":"ช่อง 1"})"_s});
        return Done {};
    })).value();
}

} // namespace loket::test
