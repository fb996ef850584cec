// The rules of a visit: pure functions from a visit and an action to the visit afterwards. They
// touch neither clock nor database; who may act, and whether a counter is free, is judged by who
// calls them. Every function refuses with INVALID_STATE what the table does not have.
#pragma once

#include "modules/queue/callingorder.h"
#include "modules/queue/queuesettings.h"
#include "modules/queue/queuetypes.h"
#include "modules/queue/requests.h"

namespace loket::queue {

// The table: where an action leads from a state. nullopt: it is not allowed there. Finish leads to
// Done; where the route goes on, finish() gives Waiting instead. Issue and Undo are not in it.
std::optional<State> nextState(State state, Action action);

namespace rules {

// In the window around the appointment to its place by time, else to the end of the late queue.
Result<Visit> checkIn(Visit visit, Instant now, const QueueSettings &settings);
// The first call of a stop sets its time for good. COOLDOWN, KEPT_FOR_COUNTER.
Result<Visit> call(Visit visit, const QString &counterId, Instant now);
Result<Visit> recall(Visit visit, Instant now);
Result<Visit> start(Visit visit, Instant now);
// Who was called and not started was served from the call on, without anybody pressing Start.
Visit served(Visit visit, Instant now);
Result<Visit> requeue(Visit visit, Place place, Instant now, const QueueSettings &settings);
Result<Visit> noShow(Visit visit, Instant now);
// REJOIN_EXPIRED where the patient comes later than the tolerance.
Result<Visit> rejoin(Visit visit, bool byPatient, Instant now, const QueueSettings &settings);
Result<Visit> park(Visit visit, const QString &reason, Instant now);
Result<Visit> resume(Visit visit, const QString &counterId, Instant now);
// Where it waits next.
struct Target {
    QString serviceId = {};
    QString serviceName = {};
    Place place = {};
    QString forCounter = {};
    std::optional<Estimate> offered = {};
    QString heldFor = {}; // it is held there, in no line, and why; empty: it waits
};
// `comesBack`: after the new stop it returns to this counter before its route goes on.
Result<Visit> transfer(Visit visit, const Target &target, bool comesBack, Instant now);
// To `next` where there is one (the route's first leg, taken off the route), else done.
Result<Visit> finish(Visit visit, const std::optional<Target> &next, Instant now);
Result<Visit> cancel(Visit visit, const QString &reason, Instant now);
Result<Visit> close(Visit visit, Instant now);

// A visit in the line of its priority goes to that of the new one; elsewhere it stays.
Result<Visit> update(Visit visit, const VisitPatch &patch);
// Written below those that are there, in whatever state. NOTES_FULL.
inline constexpr qsizetype maxNotes = 2000;
inline const QString notesBetween = u"\n"_s;
Result<Visit> note(Visit visit, const QString &text);

// A booking to another time.
Result<Visit> move(Visit visit, Instant appointmentAt);
Result<Visit> reroute(Visit visit, const QList<Leg> &route);

// From when on the visit's token opens nothing any more: some time after the end, and while the
// patient may rejoin. nullopt: the visit is open.
std::optional<Instant> tokenEndsAt(const Visit &visit, const QueueSettings &settings);

// Until when the patient of a no-show may rejoin; nullopt: it is none.
std::optional<Instant> rejoinEndsAt(const Visit &visit, const QueueSettings &settings);

bool offersNoShow(const Visit &visit, const QueueSettings &settings);

} // namespace rules
} // namespace loket::queue
