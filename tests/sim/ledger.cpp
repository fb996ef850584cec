#include "ledger.h"

#include <algorithm>

namespace loket::queue::sim {
namespace {

void end(LedgerVisit &visit, const QString &outcome, Instant at)
{
    visit.stops.last().outcome = outcome;
    visit.stops.last().endedAt = at;
}

void goTo(LedgerVisit &visit, const QString &serviceId, Instant at)
{
    visit.stops.append(LedgerStop {.serviceId = serviceId, .eligibleAt = at});
}

// The clock was set: the visit went along.
void move(LedgerVisit &visit, const QJsonObject &body)
{
    const Millis by(body.value(u"by"_s).toInteger());
    for (LedgerStop &stop : visit.stops) {
        stop.eligibleAt += by;
        stop.endedAt += by;
        if (stop.firstCalledAt) {
            *stop.firstCalledAt += by;
        }
        if (stop.calledAt) {
            *stop.calledAt += by;
        }
        if (stop.startedAt) {
            *stop.startedAt += by;
        }
    }
    visit.isRenumbered = visit.isRenumbered || body.contains(u"numberBefore"_s);
    visit.number = body.value(u"number"_s).toString();
}

double minutes(Millis time)
{
    return double(time.count()) / 60'000;
}

} // namespace

Ledger::Ledger(const QList<Event> &events, std::map<QString, Instant> appointments)
    : m_appointments(std::move(appointments))
{
    for (const Event &event : events) {
        take(event);
    }
}

void Ledger::take(const Event &event)
{
    LedgerVisit &visit = m_visits[event.subject];
    if (event.kind == u"undo"_s) {
        QList<LedgerVisit> &before = m_before[event.subject];
        if (before.isEmpty()) { // the issue was undone
            end(visit, u"cancelled"_s, event.time);
        } else {
            visit = before.takeLast();
        }
        visit.state = event.body.value(u"state"_s).toString();
        return;
    }
    if (event.kind != u"issue"_s) {
        m_before[event.subject].append(visit);
    }
    change(visit, event);
    visit.state = event.body.value(u"state"_s).toString();
}

void Ledger::change(LedgerVisit &visit, const Event &event) const
{
    const QString serviceId = event.body.value(u"serviceId"_s).toString();
    const QString state = event.body.value(u"state"_s).toString();
    const Instant at = event.time;
    if (event.kind == u"issue"_s) {
        visit.number = event.body.value(u"number"_s).toString();
        const auto appointment = m_appointments.find(event.subject);
        goTo(visit, serviceId, appointment == m_appointments.end() ? at : appointment->second);
        return;
    }
    if (event.kind == u"clock"_s) {
        move(visit, event.body);
        return;
    }
    LedgerStop &stop = visit.stops.last();
    if (event.kind == u"check-in"_s) {
        stop.eligibleAt = std::max(stop.eligibleAt, at);
    } else if (event.kind == u"call"_s) {
        stop.firstCalledAt = stop.firstCalledAt.value_or(at);
        stop.calledAt = at;
    } else if (event.kind == u"recall"_s) {
        stop.calledAt = at;
    } else if (event.kind == u"start"_s) {
        stop.startedAt = at;
    } else if (event.kind == u"park"_s) {
        stop.servedBefore += visit.state == u"serving"_s ? at - *stop.startedAt : Millis(0);
    } else if (event.kind == u"resume"_s) {
        stop.startedAt.reset();
        stop.calledAt = at;
    } else if (event.kind == u"rejoin"_s) {
        stop.outcome = u"open"_s;
    } else if (event.kind == u"no-show"_s) {
        end(visit, u"no_show"_s, at);
    } else if (event.kind == u"cancel"_s) {
        end(visit, u"cancelled"_s, at);
    } else if (event.kind == u"close-day"_s) {
        end(visit, u"closed"_s, at);
    } else if (event.kind == u"transfer"_s) {
        if (visit.state == u"parked"_s) { // brought back from there
            stop.startedAt.reset();
        }
        end(visit, u"transferred"_s, at);
        goTo(visit, serviceId, at);
    } else if (event.kind == u"finish"_s) {
        stop.startedAt = visit.state == u"called"_s ? stop.calledAt : stop.startedAt;
        end(visit, u"served"_s, at);
        if (state == u"waiting"_s) {
            goTo(visit, serviceId, at);
        }
    }
}

LedgerFigures Ledger::figures() const
{
    LedgerFigures figures {.issued = int(m_visits.size())};
    Millis waits {};
    Millis services {};
    int waited = 0;
    int served = 0;
    for (const LedgerVisit &visit : m_visits) {
        for (const LedgerStop &stop : visit.stops) {
            if (stop.outcome == u"open"_s) {
                continue;
            }
            ++figures.outcomes[stop.outcome];
            if (stop.outcome == u"closed"_s) {
                continue;
            }
            if (stop.firstCalledAt) {
                const Millis wait = std::max(Millis(0), *stop.firstCalledAt - stop.eligibleAt);
                figures.longestWait = std::max(figures.longestWait, wait);
                waits += wait;
                ++waited;
            }
            const bool isDone = stop.outcome == u"served"_s || stop.outcome == u"transferred"_s;
            if (isDone && (stop.startedAt || stop.servedBefore > Millis(0))) {
                services += stop.servedBefore
                    + (stop.startedAt ? stop.endedAt - *stop.startedAt : Millis(0));
                ++served;
            }
        }
    }
    figures.meanWait = waited > 0 ? minutes(waits) / waited : 0;
    figures.meanService = served > 0 ? minutes(services) / served : 0;
    return figures;
}

} // namespace loket::queue::sim
