// Invented visits for the tests of the rules.
#pragma once

#include "modules/queue/callingorder.h"
#include "modules/queue/queuetypes.h"

namespace loket::queue::test {

inline const Instant morning = instantFromIso(u"2026-01-07T01:00:00.000Z"_s).value();

inline Instant minute(int minutes)
{
    return morning + std::chrono::minutes(minutes);
}

// One that has come as far as `state` says, at service A and counter 1.
inline Visit visitIn(State state)
{
    Visit visit {.id = u"v1"_s,
        .site = u"main"_s,
        .businessDay = u"2026-01-07"_s,
        .series = u"A"_s,
        .sequence = 1,
        .number = u"A-001"_s,
        .issuedServiceId = u"A"_s,
        .state = state,
        .stops = {{.serviceId = u"A"_s, .enteredAt = morning, .eligibleAt = morning}},
        .place = placeFrom(Priority::Normal, morning, 1),
        .callableAt = morning,
        .issuedAt = morning,
        .version = 1};
    if (state == State::Booked) {
        visit.appointmentAt = minute(60);
        visit.stop().eligibleAt = minute(60);
        visit.callableAt = minute(60);
    }
    if (state == State::Called || state == State::Serving || state == State::Parked
        || state == State::NoShow || state == State::Done) {
        visit.stop().counterId = u"1"_s;
        visit.stop().firstCalledAt = minute(10);
        visit.stop().calledAt = minute(10);
        visit.stop().calls = 1;
    }
    if (state == State::Serving || state == State::Parked || state == State::Done) {
        visit.stop().startedAt = minute(12);
    }
    if (state == State::NoShow) {
        visit.stop().outcome = Outcome::NoShow;
        visit.stop().finishedAt = minute(15);
    }
    return visit;
}

template <class Enum>
QList<Enum> allOf()
{
    QList<Enum> values;
    for (const QString &text : textsOf<Enum>()) {
        values.append(fromText<Enum>(text).value());
    }
    return values;
}

inline Waiting waiting(const QString &id, Priority priority, Instant eligibleAt, int sequence)
{
    return {.visitId = id,
        .place = placeFrom(priority, eligibleAt, sequence),
        .sequence = sequence,
        .callableAt = eligibleAt};
}

} // namespace loket::queue::test
