// The values of the queue that the database has and nobody is sent: visits and their stops. Plain
// data without rules; copied freely between threads.
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "vocabulary/queue/counter.h"
#include "vocabulary/queue/service.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <tuple>

namespace loket::queue {

// A service or a counter as it was called then: under one id there may have been others.
struct Named {
    QString id = {};
    QString name = {}; // empty: not known any more

    bool operator==(const Named &) const = default;
    bool operator<(const Named &other) const
    {
        return std::tie(id, name) < std::tie(other.id, other.name);
    }
};

// One place on the way. A stop that has ended does not change any more, but by undo or rejoin.
struct Stop {
    QString serviceId = {};
    QString serviceName = {}; // as it was then: the service may be another one, or no more
    QString counterId = {}; // of the last call; empty before the first
    QString counterName = {};
    Instant enteredAt = {};
    Instant eligibleAt = {}; // from then it may be called: its wait counts from here
    std::optional<Instant> firstCalledAt = {};
    std::optional<Instant> calledAt = {}; // the last call
    std::optional<Instant> startedAt = {};
    std::optional<Instant> finishedAt = {}; // when it ended, however it did
    Millis servedBefore {}; // service before it was parked
    int calls = 0; // since it was last put out for a no-show or parked
    std::optional<Estimate> offered = {}; // what was said when it began to wait
    Outcome outcome = Outcome::Open;

    QJsonObject toJson() const;
    static Result<Stop> fromJson(const QJsonObject &json);
    bool operator==(const Stop &) const = default;
};

// A stop still to come.
struct Leg {
    QString serviceId = {};
    QString counterId = {}; // comes back to this counter, and to the front; empty: an ordinary stop
    QString sentTo = {}; // comes back from there, when no cause is left (errands.h)
    // What is not done yet: elsewhere, where it comes back from there; or at this stop, where it is
    // held until then.
    QStringList causes = {};
    bool isAdded = false; // for its causes alone: without them nobody need go there

    bool isHeld() const { return !isReturn() && !causes.isEmpty(); }
    bool isReturn() const { return !counterId.isEmpty() || !sentTo.isEmpty(); }
    bool operator==(const Leg &) const = default;
};
QJsonArray routeToJson(const QList<Leg> &route);
QList<Leg> routeFromJson(const QJsonArray &array);

// Where a waiting visit stands; see callingorder.h.
struct Place {
    int level = 2;
    qint64 key = 0;

    bool operator==(const Place &) const = default;
};

struct Visit {
    QString id = {};
    QString site = {};
    QString businessDay = {}; // 2026-01-07
    QString series = {};
    int sequence = 0;
    QString number = {}; // "A-001"; public, for the visit's whole life
    QString issuedServiceId = {};
    QString issuedServiceName = {};
    QString patientId = {}; // the caller's; empty for a walk-in
    QString patientName = {};
    QString language = {};
    Priority priority = Priority::Normal;
    State state = State::Waiting;
    QList<Stop> stops = {}; // never empty; the last is the current one
    QList<Leg> route = {}; // what comes after it
    Place place = {};
    Instant callableAt = {}; // not called before: eligibleAt, or the end of the cooldown
    QString forCounter = {}; // kept for this counter while that is open
    QString reason = {}; // why it is parked or was cancelled
    QString note = {}; // what staff wrote about it
    int birthYear = 0; // the patient's; 0: not known
    QString code = {}; // of a booking: eight digits that check it in at a kiosk
    std::optional<Instant> appointmentAt = {};
    Instant issuedAt = {};
    qint64 lastEvent = 0; // seq of the event that made it what it is
    qint64 version = 0;

    const Stop &stop() const { return stops.last(); }
    Stop &stop() { return stops.last(); }
    // The name of this patient's own channel and of nobody else's.
    QString patientKey() const { return patientId.isEmpty() ? id : patientId; }
    // Everything, as events and kept answers hold it. What clients see is ShownVisit.
    QJsonObject toJson() const;
    static Result<Visit> fromJson(const QJsonObject &json);
    bool operator==(const Visit &) const = default;
};

// How long a visit held a counter.
struct Held {
    Instant endedAt = {};
    QString visitId = {};
    Millis length {};
};

} // namespace loket::queue
