// VisitWork: the clock was set. Setting it closes nobody and makes nobody wait longer or shorter:
// who is in the house goes along. What was on record for the day that it is now (bookings, mostly)
// makes room where it has to.
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"
#include "modules/queue/visitwork.h"

#include <algorithm>

namespace loket::queue {
namespace {

NewEvent clockEvent(const Visit &visit, const QJsonObject &body)
{
    return {.actor = u"system"_s,
        .module = queueModule,
        .kind = u"clock"_s,
        .subject = visit.id,
        .body = body};
}

} // namespace

Result<DayClosed> VisitWork::moveInTime(const QString &businessDay, Millis by)
{
    QList<Visit> moving = present(businessDay);
    moving.removeIf([](const Visit &visit) { return visit.state == State::Booked; });
    if (businessDay != m_today) {
        m_store.carrySeries(m_clinic.settings.site, businessDay, m_today);
        for (const Visit &visit : present(m_today)) {
            if (const Result<Done> done = makeRoom(visit, moving); !done) {
                return fail(done.error());
            }
        }
    }
    for (const Visit &visit : moving) {
        const qint64 event = m_changes.append(clockEvent(visit,
            {{u"number"_s, visit.number}, {u"state"_s, toText(visit.state)},
                {u"businessDay"_s, m_today}, {u"by"_s, qint64(by.count())}}));
        m_store.moveInTime(visit.id, m_today, by, event);
    }
    return DayClosed {};
}

// Days that visits go by which now belong to today: those to come, for nobody is here from
// tomorrow, and those from which somebody has come since today began.
QSet<QString> VisitWork::misnamedDays()
{
    QSet<QString> days;
    for (const Visit &visit : m_store.openVisits(m_clinic.settings.site)) {
        const Instant came = visit.appointmentAt.value_or(visit.issuedAt);
        const bool isOfToday =
            visit.businessDay > m_today || m_clinic.businessDayOf(came) == m_today;
        if (visit.state != State::Booked && visit.businessDay != m_today && isOfToday) {
            days.insert(visit.businessDay);
        }
    }
    return days;
}

Result<DayClosed> VisitWork::beginDay(const QString &last)
{
    for (const QString &day : misnamedDays()) {
        if (const Result<DayClosed> moved = moveInTime(day, Millis::zero()); !moved) {
            return fail(moved.error());
        }
    }
    return closeUntil(last, u"system"_s);
}

// Who is in the house on that day, booked for it, or may rejoin.
QList<Visit> VisitWork::present(const QString &businessDay)
{
    QList<Visit> visits = m_store.openVisits(m_clinic.settings.site);
    visits.removeIf([&](const Visit &visit) { return visit.businessDay != businessDay; });
    return visits + m_store.visitsWithState(State::NoShow, businessDay);
}

// One patient waits once at a place, and one number is one visit's: who holds the paper keeps it.
Result<Done> VisitWork::makeRoom(const Visit &visit, const QList<Visit> &moving)
{
    const bool isTwice = !visit.patientId.isEmpty() && isOpen(visit.state)
        && std::any_of(moving.cbegin(), moving.cend(), [&visit](const Visit &other) {
               return isOpen(other.state) && other.patientId == visit.patientId
                   && other.stop().serviceId == visit.stop().serviceId;
           });
    if (isTwice) {
        return rules::close(visit, m_now)
            .and_then([&](Visit after) {
                return save(visit, std::move(after), Action::CloseDay, u"system"_s);
            })
            .map([](const Change &) { return Done {}; });
    }
    const bool isTaken = std::any_of(moving.cbegin(), moving.cend(),
        [&visit](const Visit &other) { return other.number == visit.number; });
    return isTaken ? renumber(visit) : Result<Done>(Done {});
}

Result<Done> VisitWork::renumber(Visit visit)
{
    const QString before = visit.number;
    const Service service =
        m_services.first(u"prefix"_s, visit.series).value_or(Service {.prefix = visit.series});
    return drawNumber(visit, service, false).map([&](Done) {
        m_store.renumber(visit,
            m_changes.append(clockEvent(visit,
                {{u"number"_s, visit.number}, {u"state"_s, toText(visit.state)},
                    {u"numberBefore"_s, before}, {u"by"_s, 0}})));
        return Done {};
    });
}

} // namespace loket::queue
