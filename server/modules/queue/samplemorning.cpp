#include "modules/queue/samplemorning.h"

#include "modules/queue/visitwork.h"
#include "vocabulary/queue/names.h"

#include <algorithm>
#include <array>

namespace loket::queue {
namespace {

constexpr int length = 170; // minutes of the morning so far …
constexpr int parking = 164; // … and the one at which two are parked

// One comes every so many minutes, from this minute on.
struct Arrivals {
    int every;
    int from;
    QStringList way; // services
};

const QList<Arrivals> &arrivals()
{
    static const QList<Arrivals> all {{8, 0, {u"R"_s, u"A"_s}}, {8, 4, {u"R"_s, u"A"_s, u"F"_s}},
        {11, 5, {u"A"_s}}, {15, 3, {u"R"_s, u"G"_s}}, {12, 7, {u"R"_s, u"K"_s}}, {6, 2, {u"L"_s}},
        {5, 9, {u"F"_s}}};
    return all;
}

constexpr std::array given {u"Siti", u"Made", u"Ahmad", u"Putri", u"Wayan", u"Nur", u"Komang",
    u"Dewi", u"Agus", u"Intan", u"Kanya", u"Ketut", u"Yulia", u"Bambang", u"Somchai", u"Ratih",
    u"Hendra"};
constexpr std::array family {u"Rahmawati", u"Suartini", u"Fauzi", u"Maharani", u"Sudarma",
    u"Hidayah", u"Ayu", u"Lestari", u"Pratama", u"Permata", u"Thongdee", u"Wirawan", u"Sari",
    u"Santoso", u"Srisuk", u"Kusumaningrat", u"Wijaya", u"Handoko", u"Anggraini"};

// Who works at a counter of a service.
QString workerAt(const QString &serviceId)
{
    static const QHash<QString, QString> roles {{u"R"_s, u"registrar"_s}, {u"F"_s, u"pharmacist"_s},
        {u"X"_s, u"radiographer"_s}, {u"L"_s, u"nurse"_s}};
    return u"sample-"_s + roles.value(serviceId, u"doctor"_s);
}

// Minutes that a patient takes there, once more and once less than usual.
int takes(const Service &service, int number)
{
    return std::max(1, service.expectedMinutes * (7 + number % 7) / 10);
}

class Morning {
public:
    Morning(Transaction &transaction, const Clinic &clinic);

    Result<Done> play();

private:
    void go(int minute);
    VisitWork work() { return VisitWork(m_changes, m_clinic); }
    Result<Done> arrive(int minute);
    Result<Done> issue(const QStringList &way, std::optional<Instant> appointmentAt = {});
    Result<Done> serve();
    Result<Done> goOn(const Counter &counter, const Visit &visit);
    Result<Done> act(Action action, const Visit &visit, const QString &reason = {});
    Result<Done> park();
    Result<Done> book();

    Transaction &m_transaction;
    const Clinic &m_clinic;
    Changes m_changes; // nobody follows yet
    QueueStore m_store;
    EntityStore<Service> m_services;
    EntityStore<Counter> m_counters;
    const Instant m_end;
    const Instant m_begin;
    int m_issued = 0;
};

Instant beginOf(const Clinic &clinic, Instant end)
{
    const Instant day = clinic.calendar.startOf(clinic.calendar.dayOf(end));
    return std::max(day, end - std::chrono::minutes(length));
}

Morning::Morning(Transaction &transaction, const Clinic &clinic)
    : m_transaction(transaction),
      m_clinic(clinic),
      m_changes(transaction),
      m_store(transaction),
      m_services(transaction, serviceEntity()),
      m_counters(transaction, counterEntity()),
      m_end(transaction.now()),
      m_begin(beginOf(clinic, m_end))
{
}

// A day that has only begun is played faster.
void Morning::go(int minute)
{
    m_transaction.pretend(m_begin + (m_end - m_begin) * minute / length);
}

Result<Done> Morning::play()
{
    Result<Done> done {Done {}};
    for (int minute = 0; minute <= length && done; ++minute) {
        go(minute);
        done = arrive(minute).and_then([this](Done) { return serve(); });
        if (minute == parking) {
            done = done.and_then([this](Done) { return park(); });
        }
    }
    return done.and_then([this](Done) { return book(); });
}

Result<Done> Morning::arrive(int minute)
{
    Result<Done> done {Done {}};
    for (const Arrivals &each : arrivals()) {
        if (minute >= each.from && (minute - each.from) % each.every == 0) {
            done = done.and_then([&](Done) { return issue(each.way); });
        }
    }
    return done;
}

Result<Done> Morning::issue(const QStringList &way, std::optional<Instant> appointmentAt)
{
    const int number = ++m_issued;
    const QString name = QString::fromUtf16(given[number % given.size()]) + u' '
        + QString::fromUtf16(family[number % family.size()]);
    const bool isUrgent = number % 37 == 0;
    const bool isHigh = number % 11 == 0;
    return work()
        .issue({.actor = u"sample-registrar"_s,
            .visitId = u"sample-visit-%1"_s.arg(number),
            .tokenHash = u"sample-%1"_s.arg(number), // that no token has
            .serviceId = way.first(),
            .patientId = u"004-%1"_s.arg(500 + number),
            .patientName = name,
            .language = number % 9 == 0 ? u"th"_s : u"id"_s,
            .priority = isUrgent ? Priority::Urgent
                : isHigh         ? Priority::High
                                 : Priority::Normal,
            .appointmentAt = appointmentAt,
            .route = way.mid(1)})
        .map([](const Change &) { return Done {}; });
}

Result<Done> Morning::serve()
{
    Result<Done> done {Done {}};
    for (const Counter &counter : m_counters.all()) {
        const std::optional<Visit> visit = m_store.visitAtCounter(counter.id);
        if (visit) {
            done = done.and_then([&](Done) { return goOn(counter, *visit); });
        } else if (const Result<Change> next = work().callNext(
                       {.actor = workerAt(counter.serviceIds.first()), .counterId = counter.id});
                   !next && next.error().code != codes::queueEmpty) {
            done = fail(next.error());
        }
    }
    return done;
}

// Called, some in vain; served; gone on.
Result<Done> Morning::goOn(const Counter &counter, const Visit &visit)
{
    const auto service = m_services.find(visit.stop().serviceId);
    if (visit.state == State::Called) {
        const bool isThere = visit.sequence % 19 != 0;
        return act(isThere ? Action::Start : Action::NoShow, visit);
    }
    const auto served = std::chrono::duration_cast<std::chrono::minutes>(
        m_transaction.now() - visit.stop().startedAt.value_or(m_transaction.now()));
    const int wanted = service ? takes(*service, visit.sequence + counter.id.toInt()) : 1;
    return served.count() * length >= wanted * (m_end - m_begin) / std::chrono::minutes(1)
        ? act(Action::Finish, visit)
        : Done {};
}

Result<Done> Morning::act(Action action, const Visit &visit, const QString &reason)
{
    return work()
        .act({.actor = workerAt(visit.stop().serviceId),
            .action = action,
            .visitId = visit.id,
            .reason = reason})
        .map([](const Change &) { return Done {}; });
}

// Two of those who are being served fetch something.
Result<Done> Morning::park()
{
    Result<Done> done {Done {}};
    QStringList reasons {u"Waits for the blood test"_s, u"Fetches the insurance card"_s};
    for (const Counter &counter : m_counters.all()) {
        const std::optional<Visit> visit = m_store.visitAtCounter(counter.id);
        if (!reasons.isEmpty() && visit && visit->state == State::Serving
            && counter.serviceIds.contains(u"A"_s)) {
            done =
                done.and_then([&](Done) { return act(Action::Park, *visit, reasons.takeFirst()); });
        }
    }
    return done;
}

// For later today, as far as there is any.
Result<Done> Morning::book()
{
    Result<Done> done {Done {}};
    for (const int minutes : {20, 50, 80, 110}) {
        const Instant at = m_end + std::chrono::minutes(minutes);
        if (m_clinic.businessDayOf(at) == m_clinic.businessDayOf(m_end)) {
            done = done.and_then(
                [&](Done) { return issue({minutes % 3 == 2 ? u"G"_s : u"A"_s}, at); });
        }
    }
    return done;
}

} // namespace

namespace {

std::optional<SamplePatient::Way> wayTo(const Visit &visit, const QString &serviceId)
{
    using enum SamplePatient::Way;
    const auto leadsThere = [&](const Leg &leg) { return leg.serviceId == serviceId; };
    const bool isThere = visit.stop().serviceId == serviceId;
    if (visit.state == State::Done) {
        return isThere ? std::optional(Gone) : std::nullopt;
    }
    if (isThere) {
        return visit.state == State::Waiting || isAtCounter(visit.state) ? std::optional(There)
                                                                         : std::nullopt;
    }
    const bool isCared = isAtCounter(visit.state) || visit.state == State::Parked;
    return isCared && std::any_of(visit.route.begin(), visit.route.end(), leadsThere)
        ? std::optional(Coming)
        : std::nullopt;
}

} // namespace

Result<Done> fillSampleMorning(Transaction &transaction, const Clinic &clinic)
{
    const Instant now = transaction.now();
    Result<Done> played = Morning(transaction, clinic).play();
    transaction.pretend(now);
    return played;
}

QList<SamplePatient> samplePatients(
    Transaction &transaction, const Clinic &clinic, const QString &serviceId)
{
    QList<SamplePatient> patients;
    for (const Visit &visit :
        QueueStore(transaction).visits({.businessDay = clinic.businessDayOf(transaction.now())})) {
        if (const auto way = wayTo(visit, serviceId)) {
            patients.append(
                {visit.id, visit.number, visit.patientId, visit.patientName, visit.issuedAt, *way});
        }
    }
    return patients;
}

} // namespace loket::queue
