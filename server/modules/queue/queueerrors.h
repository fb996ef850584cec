// What the queue refuses, and how it says so. The codes are stable; README.md lists them.
#pragma once

#include "modules/queue/queuetypes.h"

namespace loket::queue::errors {

Error noSuchVisit(const QString &id); // NOT_FOUND
Error invalidState(const Visit &visit, Action action); // INVALID_STATE
Error alreadyQueued(const QString &number, const QString &visitId); // ALREADY_QUEUED
Error alreadyBooked(const Visit &other); // ALREADY_BOOKED
Error alreadyCalled(const Visit &visit, const Counter &winner); // ALREADY_CALLED
Error counterAway(const Counter &counter); // COUNTER_AWAY
Error counterTaken(const Counter &counter); // COUNTER_TAKEN
Error counterBusy(const Counter &counter, const QString &number, State state); // COUNTER_BUSY
Error counterClosed(const Counter &counter); // COUNTER_CLOSED
Error serviceNotServed(const Counter &counter, const QString &serviceId); // SERVICE_NOT_SERVED
// `next`: when the first of those who wait may be called, where somebody waits.
Error queueEmpty(const Counter &counter, std::optional<Instant> next); // QUEUE_EMPTY
Error coolingDown(const Visit &visit); // COOLDOWN
Error keptForCounter(const Visit &visit); // KEPT_FOR_COUNTER
Error wrongDay(const Visit &visit); // WRONG_DAY
Error timeOver(const QString &field); // TIME_OVER: what is to come lies behind
Error tooEarly(const Visit &visit, Instant from); // TOO_EARLY: for devices alone
Error notBooked(const Visit &visit); // ALREADY_CHECKED_IN, BOOKING_OVER
Error noSuchBooking(); // NOT_FOUND
Error rejoinExpired(const Visit &visit); // REJOIN_EXPIRED
Error undoExpired(const QString &why); // UNDO_EXPIRED
Error undoNotYours(const Visit &visit); // UNDO_NOT_YOURS
Error notesFull(const Visit &visit); // NOTES_FULL
Error numbersExhausted(const Service &service); // NUMBERS_EXHAUSTED: for devices alone
Error serviceClosed(
    const Service &service, std::optional<Instant> opensAt); // SERVICE_CLOSED: for devices alone
Error changedMeanwhile(const Visit &visit); // CHANGED_MEANWHILE
Error visitOver(); // AUTH_EXPIRED
Error noSlipOf(const Visit &visit); // VISIT_OVER
Error priorityNotAllowed(const QString &priority); // PRIORITY_NOT_ALLOWED
Error fieldNotAllowed(const QString &field); // FIELD_NOT_ALLOWED
Error kioskLimit(Millis until); // KIOSK_LIMIT
Error noSuchPreset(const QString &id); // NOT_FOUND
Error alreadySetUp(); // ALREADY_SET_UP
Error prefixTaken(const QString &prefix); // PREFIX_TAKEN
Error routeRepeats(const QString &serviceName); // ROUTE_REPEATS
Error serviceRemoved(const QString &name); // SERVICE_REMOVED
Error serviceBusy(const Service &service, int visits); // SERVICE_BUSY

// As a device in the hall is told: numbers and times, no ids.
Error forDevice(Error error);
// As a visit's patient is told: nothing of other visits either, also of the same patient.
Error forPatient(const Error &error);

} // namespace loket::queue::errors
