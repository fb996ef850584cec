// What the queue's events, channels and errors are called (contract, section 6).
#pragma once

#include <QStringList>

namespace loket::queue {

using namespace Qt::Literals::StringLiterals;

namespace events {
inline constexpr auto newPatient = "new_patient"_L1;
inline constexpr auto refresh = "queue_refresh"_L1; // {data}: all open visits
inline constexpr auto setup = "queue_setup"_L1; // {services, counters}
inline constexpr auto counter = "counter_update"_L1;
inline constexpr auto seriesLow = "series_low"_L1;
inline constexpr auto update = "queue_update"_L1;
inline constexpr auto state = "queue_state"_L1; // all of one service
inline constexpr auto announcement = "announcement"_L1;
inline constexpr auto broadcast = "queue_broadcast"_L1;
inline constexpr auto position = "position_update"_L1; // from here on for patients
inline constexpr auto getReady = "get_ready"_L1;
inline constexpr auto called = "patient_called"_L1;
inline constexpr auto visit = "visit_update"_L1;
}

// The state, in a room's queue_update, of a visit that has left for another service.
inline constexpr auto goneState = "gone"_L1;

inline constexpr auto staffChannel = "staff"_L1;
inline constexpr auto patientsChannel = "patients"_L1;
inline constexpr auto roomPrefix = "queue_poli_"_L1; // and a service's id

namespace codes {
inline constexpr auto alreadyBooked = "ALREADY_BOOKED"_L1;
inline constexpr auto alreadyCalled = "ALREADY_CALLED"_L1;
inline constexpr auto alreadyCheckedIn = "ALREADY_CHECKED_IN"_L1;
inline constexpr auto alreadyExists = "ALREADY_EXISTS"_L1;
inline constexpr auto alreadyQueued = "ALREADY_QUEUED"_L1;
inline constexpr auto alreadySetUp = "ALREADY_SET_UP"_L1;
inline constexpr auto bookingOver = "BOOKING_OVER"_L1;
inline constexpr auto changedMeanwhile = "CHANGED_MEANWHILE"_L1;
inline constexpr auto coolingDown = "COOLDOWN"_L1;
inline constexpr auto counterAway = "COUNTER_AWAY"_L1;
inline constexpr auto counterBusy = "COUNTER_BUSY"_L1;
inline constexpr auto counterClosed = "COUNTER_CLOSED"_L1;
inline constexpr auto counterTaken = "COUNTER_TAKEN"_L1;
inline constexpr auto fieldNotAllowed = "FIELD_NOT_ALLOWED"_L1;
inline constexpr auto invalidState = "INVALID_STATE"_L1;
inline constexpr auto keptForCounter = "KEPT_FOR_COUNTER"_L1;
inline constexpr auto kioskLimit = "KIOSK_LIMIT"_L1;
inline constexpr auto notesFull = "NOTES_FULL"_L1;
inline constexpr auto numbersExhausted = "NUMBERS_EXHAUSTED"_L1;
inline constexpr auto prefixTaken = "PREFIX_TAKEN"_L1;
inline constexpr auto priorityNotAllowed = "PRIORITY_NOT_ALLOWED"_L1;
inline constexpr auto queueEmpty = "QUEUE_EMPTY"_L1;
inline constexpr auto rejoinExpired = "REJOIN_EXPIRED"_L1;
inline constexpr auto routeRepeats = "ROUTE_REPEATS"_L1;
inline constexpr auto serviceClosed = "SERVICE_CLOSED"_L1;
inline constexpr auto serviceBusy = "SERVICE_BUSY"_L1;
inline constexpr auto serviceNotServed = "SERVICE_NOT_SERVED"_L1;
inline constexpr auto serviceRemoved = "SERVICE_REMOVED"_L1;
inline constexpr auto timeOver = "TIME_OVER"_L1;
inline constexpr auto tooEarly = "TOO_EARLY"_L1;
inline constexpr auto undoExpired = "UNDO_EXPIRED"_L1;
inline constexpr auto undoNotYours = "UNDO_NOT_YOURS"_L1;
inline constexpr auto visitOver = "AUTH_EXPIRED"_L1;
inline constexpr auto wrongDay = "WRONG_DAY"_L1;
}
inline QStringList errorCodes()
{
    return {codes::alreadyBooked, codes::alreadyCalled, codes::alreadyCheckedIn,
        codes::alreadyExists, codes::alreadyQueued, codes::alreadySetUp, codes::bookingOver,
        codes::changedMeanwhile, codes::coolingDown, codes::counterAway, codes::counterBusy,
        codes::counterClosed, codes::counterTaken, codes::fieldNotAllowed, codes::invalidState,
        codes::keptForCounter, codes::kioskLimit, codes::notesFull, codes::numbersExhausted,
        codes::prefixTaken, codes::priorityNotAllowed, codes::queueEmpty, codes::rejoinExpired,
        codes::routeRepeats, codes::serviceBusy, codes::serviceClosed, codes::serviceNotServed,
        codes::serviceRemoved, codes::timeOver, codes::tooEarly, codes::undoExpired,
        codes::undoNotYours, codes::visitOver, codes::wrongDay};
}

} // namespace loket::queue
