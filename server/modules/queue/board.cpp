#include "modules/queue/board.h"

#include <algorithm>
#include <tuple>

namespace loket::queue {
namespace {

constexpr qsizetype recentCallCount = 10; // that screens list
constexpr qsizetype keptCallCount = 60; // that may still wait to be spoken

template <class T>
void keepNewest(QList<T> &list, qsizetype count)
{
    if (list.size() > count) {
        list.remove(0, list.size() - count);
    }
}

RecentCall recentCallOf(const Visit &visit)
{
    return {.id = QString::number(visit.lastEvent),
        .number = visit.number,
        .counterId = visit.stop().counterId,
        .counterName = visit.stop().counterName,
        .calledAt = visit.stop().calledAt.value_or(visit.issuedAt)};
}

bool isCall(Action action)
{
    return action == Action::Call || action == Action::Recall || action == Action::Resume;
}

} // namespace

Board::Board(std::shared_ptr<const Clinic> clinic)
    : m_clinic(std::move(clinic))
{
}

void Board::reset(const BoardContents &contents, Instant now)
{
    const quint64 edition = m_edition + 1;
    *this = Board(m_clinic);
    m_edition = edition;
    m_businessDay = contents.businessDay;
    for (const Service &service : contents.services) {
        m_services.insert(service.id, service);
    }
    for (const Counter &counter : contents.counters) {
        m_counters.insert(counter.id, counter);
    }
    for (auto it = contents.held.cbegin(); it != contents.held.cend(); ++it) {
        m_rooms[it.key()].held = *it;
    }
    for (auto service = contents.calls.cbegin(); service != contents.calls.cend(); ++service) {
        for (const RecentCall &call : *service) {
            noteCall(service.key(), call);
        }
    }
    for (const Visit &visit : contents.visits) {
        if (concerns(visit)) {
            enter(visit);
        }
    }
    // Who is near the counter at the start was told before it.
    refreshAll(now);
}

void Board::apply(const Step &step)
{
    ++m_edition;
    const Visit &visit = step.visit;
    const auto known = m_visits.constFind(visit.id);
    if (known != m_visits.cend()) {
        if (known->version >= visit.version) {
            return;
        }
        const Visit before = m_visits.take(visit.id);
        noteHeld(before, step);
        leave(before);
        if (before.stop().serviceId != visit.stop().serviceId) {
            m_toldToGetReady.remove(visit.id);
        }
    }
    if (step.action == Action::Undo) {
        forgetHeld(visit);
    }
    if (isCall(step.action)) {
        noteCall(visit.stop().serviceId, recentCallOf(visit));
    }
    if (concerns(visit)) {
        enter(visit);
    } else {
        m_toldToGetReady.remove(visit.id);
    }
}

bool Board::concerns(const Visit &visit) const
{
    return isAtCounter(visit.state)
        || (keepsNumber(visit.state) && visit.businessDay >= m_businessDay);
}

void Board::enter(const Visit &visit)
{
    const QString serviceId = visit.stop().serviceId;
    m_visits.insert(visit.id, visit);
    m_byPatient.insert(visit.patientKey(), visit.id);
    ++m_numbersInUse[{visit.series, visit.businessDay}];
    if (visit.state == State::Waiting) {
        m_rooms[serviceId].line.insert(waitingOf(visit));
    } else {
        m_positions.remove(visit.id);
    }
    if (isAtCounter(visit.state)) {
        m_atCounter.insert(visit.stop().counterId, visit.id);
    }
    m_changed.insert(serviceId);
}

void Board::leave(const Visit &visit)
{
    const QString serviceId = visit.stop().serviceId;
    if (visit.state == State::Waiting) {
        m_rooms[serviceId].line.remove(waitingOf(visit));
    }
    if (isAtCounter(visit.state) && m_atCounter.value(visit.stop().counterId) == visit.id) {
        m_atCounter.remove(visit.stop().counterId);
    }
    m_byPatient.remove(visit.patientKey(), visit.id);
    if (--m_numbersInUse[{visit.series, visit.businessDay}] == 0) {
        m_numbersInUse.remove({visit.series, visit.businessDay});
    }
    m_positions.remove(visit.id);
    m_forecast.byVisit.remove(visit.id);
    m_visits.remove(visit.id);
    m_changed.insert(serviceId);
}

void Board::noteCall(const QString &serviceId, const RecentCall &call)
{
    QList<RecentCall> &calls = m_rooms[serviceId].calls;
    calls.append(call);
    keepNewest(calls, keptCallCount);
}

// How long the visit held its counter; the calls of the next visit are that far away.
void Board::noteHeld(const Visit &before, const Step &step)
{
    const Stop &stop = before.stop();
    const bool hasEnded = step.action == Action::Finish || step.action == Action::Transfer;
    if (!hasEnded || !isAtCounter(before.state) || !stop.calledAt) {
        return;
    }
    const qsizetype index = before.stops.size() - 1;
    const Stop &ended = step.visit.stops[index];
    QList<Held> &held = m_rooms[stop.serviceId].held;
    held.append({*ended.finishedAt, before.id, *ended.finishedAt - *stop.calledAt});
    std::sort(held.begin(), held.end(), [](const Held &a, const Held &b) {
        return std::tie(a.endedAt, a.visitId) < std::tie(b.endedAt, b.visitId);
    });
    keepNewest(held, heldKept);
}

// A stop that goes on again has held nothing yet.
void Board::forgetHeld(const Visit &restored)
{
    const auto hasEnded = [&restored](const Held &held) {
        return std::any_of(restored.stops.cbegin(), restored.stops.cend(),
            [&held](const Stop &stop) { return stop.finishedAt == held.endedAt; });
    };
    for (Room &room : m_rooms) {
        room.held.removeIf(
            [&](const Held &held) { return held.visitId == restored.id && !hasEnded(held); });
    }
}

void Board::set(const Service &service)
{
    ++m_edition;
    m_services.insert(service.id, service);
    m_changed.insert(service.id);
}

// A counter that closes, or serves something else, no longer has visits kept for it.
void Board::set(const Counter &counter)
{
    ++m_edition;
    const Counter before = m_counters.value(counter.id);
    m_counters.insert(counter.id, counter);
    if (!counter.isOpen || before.serviceIds != counter.serviceIds) {
        releaseKept(counter.id);
    }
    for (const QString &serviceId : before.serviceIds + counter.serviceIds) {
        m_changed.insert(serviceId);
    }
}

void Board::releaseKept(const QString &counterId)
{
    QList<Visit> kept;
    std::copy_if(m_visits.cbegin(), m_visits.cend(), std::back_inserter(kept),
        [&counterId](const Visit &visit) {
            return visit.state == State::Waiting && visit.forCounter == counterId;
        });
    for (Visit visit : kept) {
        leave(visit);
        visit.forCounter.clear();
        enter(visit);
    }
}

void Board::removeService(const QString &id)
{
    ++m_edition;
    m_services.remove(id);
    m_changed.remove(id);
    m_forecast.byService.remove(id);
    for (Counter &counter : m_counters) {
        counter.serviceIds.removeAll(id);
    }
    for (Service &service : m_services) {
        service.route.removeAll(id);
    }
}

void Board::removeCounter(const QString &id)
{
    ++m_edition;
    releaseKept(id);
    for (const QString &serviceId : m_counters.take(id).serviceIds) {
        m_changed.insert(serviceId);
    }
}

const Visit *Board::visit(const QString &id) const
{
    const auto it = m_visits.constFind(id);
    return it == m_visits.cend() ? nullptr : &*it;
}

QList<Visit> Board::visits() const
{
    QList<const Visit *> order;
    order.reserve(m_visits.size());
    for (const Visit &visit : m_visits) {
        order.append(&visit);
    }
    std::sort(order.begin(), order.end(), [](const Visit *a, const Visit *b) {
        return std::tie(a->issuedAt, a->sequence, a->id)
            < std::tie(b->issuedAt, b->sequence, b->id);
    });
    QList<Visit> visits;
    visits.reserve(order.size());
    for (const Visit *visit : order) {
        visits.append(*visit);
    }
    return visits;
}

QList<Visit> Board::visitsOfPatient(const QString &patientKey) const
{
    QList<Visit> visits;
    for (const QString &id : m_byPatient.values(patientKey)) {
        visits.append(m_visits.value(id));
    }
    std::sort(visits.begin(), visits.end(), [](const Visit &a, const Visit &b) {
        return std::tie(a.issuedAt, a.id) < std::tie(b.issuedAt, b.id);
    });
    return visits;
}

QString Board::serviceName(const QString &id, const QString &language) const
{
    const auto service = m_services.constFind(id);
    return service == m_services.cend() ? id : service->nameIn(language);
}

QString Board::counterName(const QString &id, const QString &language) const
{
    const auto counter = m_counters.constFind(id);
    return counter == m_counters.cend() ? id : counter->nameIn(language);
}

namespace {

// Who is still there goes by today's name.
template <class T>
QString nameThen(const QMap<QString, T> &known, const QString &id, const QString &name,
    bool isThere, const QString &language)
{
    const auto now = known.constFind(id);
    if (now != known.cend() && (isThere || name.isEmpty() || now->name == name)) {
        return now->nameIn(language);
    }
    return name.isEmpty() ? id : name;
}

} // namespace

QString Board::serviceName(const Stop &stop, const QString &language) const
{
    return nameThen(
        m_services, stop.serviceId, stop.serviceName, stop.outcome == Outcome::Open, language);
}

QString Board::counterName(const Stop &stop, const QString &language) const
{
    return nameThen(
        m_counters, stop.counterId, stop.counterName, stop.outcome == Outcome::Open, language);
}

int Board::waiting(const QString &serviceId) const
{
    const auto room = m_rooms.constFind(serviceId);
    return room == m_rooms.cend() ? 0 : room->line.size();
}

int Board::numbersInUse(const QString &series, const QString &businessDay) const
{
    return m_numbersInUse.value({series, businessDay});
}

QList<Visit> Board::atCounters(const QString &serviceId) const
{
    QList<Visit> visits;
    for (const QString &id : m_atCounter) {
        const Visit *visit = this->visit(id);
        if (visit && visit->stop().serviceId == serviceId) {
            visits.append(*visit);
        }
    }
    std::sort(visits.begin(), visits.end(), [](const Visit &a, const Visit &b) {
        return std::tie(a.stop().calledAt, a.lastEvent) > std::tie(b.stop().calledAt, b.lastEvent);
    });
    return visits;
}

const Visit *Board::atCounter(const QString &counterId) const
{
    return visit(m_atCounter.value(counterId));
}

int Board::openCounters(const QString &serviceId) const
{
    return static_cast<int>(
        std::count_if(m_counters.cbegin(), m_counters.cend(), [&serviceId](const Counter &counter) {
            return counter.isCalling() && counter.serviceIds.contains(serviceId);
        }));
}

QList<RecentCall> Board::recentCalls(const QString &serviceId) const
{
    const QList<RecentCall> all = m_rooms.value(serviceId).calls;
    QList<RecentCall> newest;
    QSet<QString> numbers;
    for (auto call = all.crbegin(); call != all.crend() && newest.size() < recentCallCount;
         ++call) {
        if (!numbers.contains(call->number)) {
            numbers.insert(call->number);
            newest.append(*call);
        }
    }
    return newest;
}

std::optional<RecentCall> Board::call(const QString &id) const
{
    for (const Room &room : m_rooms) {
        const auto found = std::find_if(room.calls.cbegin(), room.calls.cend(),
            [&id](const RecentCall &call) { return call.id == id; });
        if (found != room.calls.cend()) {
            return *found;
        }
    }
    return std::nullopt;
}

int Board::positionOf(const Visit &visit, Instant now) const
{
    const auto room = m_rooms.constFind(visit.stop().serviceId);
    if (visit.state != State::Waiting || room == m_rooms.cend()) {
        return 0;
    }
    return room->line.positionOf(waitingOf(visit), now, ageing());
}

} // namespace loket::queue
