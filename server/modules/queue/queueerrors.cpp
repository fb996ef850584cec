#include "modules/queue/queueerrors.h"

#include "vocabulary/json.h"
#include "vocabulary/queue/names.h"
#include "vocabulary/slip/names.h"

namespace loket::queue::errors {
namespace {

Error conflict(const QString &code, const QString &message, const QJsonObject &details)
{
    return {code, message, 409, details};
}

QString saidOf(State state)
{
    return toText(state).replace(u'_', u'-');
}

QString allowedFrom(Action action)
{
    switch (action) {
    case Action::CheckIn:
        return u"Only a booked visit can be checked in."_s;
    case Action::Call:
        return u"Only a waiting visit can be called."_s;
    case Action::Recall:
    case Action::Start:
    case Action::Requeue:
    case Action::NoShow:
        return u"Only a visit that was called, and not yet started, allows this."_s;
    case Action::Rejoin:
        return u"Only a no-show can rejoin."_s;
    case Action::Park:
        return u"Only a visit at a counter allows this."_s;
    case Action::Transfer:
        return u"Only a visit that waits or is at a counter can be sent on."_s;
    case Action::Move:
        return u"Only a booked visit can be moved to another time."_s;
    case Action::Update:
    case Action::Route:
        return u"It is over and does not change any more."_s;
    case Action::Resume:
        return u"Only a parked visit can be resumed."_s;
    case Action::Finish:
        return u"Only a visit that is being served can be finished. Start it first."_s;
    case Action::Cancel:
        return u"Only a visit that waits or is booked can be cancelled."_s;
    case Action::Issue:
    case Action::CloseDay:
    case Action::Note:
    case Action::Undo:
    case Action::Unknown:
        break;
    }
    return u"It allows nothing more."_s;
}

} // namespace

Error noSuchVisit(const QString &id)
{
    return loket::errors::notFound(u"There is no visit “%1”."_s.arg(id));
}

Error invalidState(const Visit &visit, Action action)
{
    return conflict(codes::invalidState,
        u"%1 is %2 now. %3"_s.arg(visit.number, saidOf(visit.state), allowedFrom(action)),
        {{u"state"_s, toText(visit.state)}, {u"action"_s, toText(action)}});
}

Error alreadyQueued(const QString &number, const QString &visitId)
{
    return conflict(codes::alreadyQueued,
        u"This patient is already in this queue with the number %1."_s.arg(number),
        {{u"number"_s, number}, {u"visitId"_s, visitId}});
}

Error alreadyBooked(const Visit &other)
{
    return conflict(codes::alreadyBooked,
        u"This patient already has %1 there at that time."_s.arg(other.number),
        {{u"number"_s, other.number}, {u"visitId"_s, other.id}});
}

Error alreadyCalled(const Visit &visit, const Counter &winner)
{
    return conflict(codes::alreadyCalled,
        u"%1 was already called by %2."_s.arg(visit.number, winner.name),
        {{u"counterId"_s, winner.id}, {u"counterName"_s, winner.name},
            {u"number"_s, visit.number}});
}

Error counterBusy(const Counter &counter, const QString &number, State state)
{
    const QString what = state == State::Called ? u"has called"_s : u"is serving"_s;
    return conflict(codes::counterBusy,
        u"%1 %2 %3. Finish with that visit first."_s.arg(counter.name, what, number),
        {{u"counterId"_s, counter.id}, {u"number"_s, number}, {u"state"_s, toText(state)}});
}

Error counterAway(const Counter &counter)
{
    return conflict(codes::counterAway,
        u"%1 is on a break. Open it again first."_s.arg(counter.name),
        {{u"counterId"_s, counter.id}, {u"counterName"_s, counter.name}});
}

Error counterClosed(const Counter &counter)
{
    return conflict(codes::counterClosed, u"%1 is closed. Open it first."_s.arg(counter.name),
        {{u"counterId"_s, counter.id}});
}

Error counterTaken(const Counter &counter)
{
    return conflict(codes::counterTaken,
        u"%1 works at %2. Take the counter over first."_s.arg(counter.personName, counter.name),
        {{u"counterId"_s, counter.id}, {u"counterName"_s, counter.name},
            {u"personId"_s, counter.personId}, {u"personName"_s, counter.personName}});
}

Error serviceNotServed(const Counter &counter, const QString &serviceId)
{
    return conflict(codes::serviceNotServed,
        u"%1 does not serve this visit's service."_s.arg(counter.name),
        {{u"counterId"_s, counter.id}, {u"serviceId"_s, serviceId}});
}

Error queueEmpty(const Counter &counter, std::optional<Instant> next)
{
    if (!next) {
        return {codes::queueEmpty, u"Nobody waits for %1."_s.arg(counter.name), 409};
    }
    return conflict(codes::queueEmpty,
        u"Nobody who waits for %1 may be called yet."_s.arg(counter.name),
        {{u"nextAt"_s, toIso(*next)}});
}

Error coolingDown(const Visit &visit)
{
    return conflict(codes::coolingDown,
        u"%1 was put back a moment ago and may not be called yet."_s.arg(visit.number),
        {{u"retryAt"_s, toIso(visit.callableAt)}});
}

Error keptForCounter(const Visit &visit)
{
    return conflict(codes::keptForCounter,
        u"%1 comes back to another counter, which is open."_s.arg(visit.number),
        {{u"counterId"_s, visit.forCounter}});
}

Error wrongDay(const Visit &visit)
{
    return conflict(codes::wrongDay,
        u"%1 is booked for another day: %2."_s.arg(visit.number, visit.businessDay),
        {{u"businessDay"_s, visit.businessDay}});
}

Error tooEarly(const Visit &visit, Instant from)
{
    return conflict(codes::tooEarly,
        u"It is too early to check in %1. That is possible from %2 on."_s.arg(
            visit.number, toIso(from)),
        {{u"number"_s, visit.number}, {u"from"_s, toIso(from)},
            {u"appointmentAt"_s, jsonOrNull(visit.appointmentAt)}});
}

Error notBooked(const Visit &visit)
{
    return isOpen(visit.state)
        ? conflict(codes::alreadyCheckedIn,
            u"%1 is checked in already. Please wait until it is called."_s.arg(visit.number),
            {{u"number"_s, visit.number}, {u"state"_s, toText(visit.state)}})
        : conflict(codes::bookingOver,
            u"%1 is %2: it cannot be checked in any more."_s.arg(visit.number, saidOf(visit.state)),
            {{u"number"_s, visit.number}, {u"state"_s, toText(visit.state)}});
}

Error noSuchBooking()
{
    return loket::errors::notFound(u"This code belongs to no booking."_s);
}

Error rejoinExpired(const Visit &visit)
{
    return conflict(codes::rejoinExpired,
        u"%1 was missed too long ago. Please ask at the reception."_s.arg(visit.number), {});
}

Error undoExpired(const QString &why)
{
    return conflict(codes::undoExpired, why, {});
}

Error undoNotYours(const Visit &visit)
{
    return {codes::undoNotYours,
        u"The last action on %1 was somebody else's: only who did it can undo it."_s.arg(
            visit.number),
        403};
}

Error notesFull(const Visit &visit)
{
    return conflict(codes::notesFull,
        u"There is no room for another note on %1. Shorten the notes first."_s.arg(visit.number),
        {{u"number"_s, visit.number}});
}

Error numbersExhausted(const Service &service)
{
    return conflict(codes::numbersExhausted,
        u"No more numbers of %1 are given here now. Please ask at the reception."_s.arg(
            service.name),
        {{u"serviceId"_s, service.id}});
}

Error changedMeanwhile(const Visit &visit)
{
    return conflict(codes::changedMeanwhile,
        u"Somebody else changed %1 at the same moment. Try again."_s.arg(visit.number), {});
}

Error noSuchPreset(const QString &id)
{
    return loket::errors::notFound(u"There is no preset “%1”."_s.arg(id));
}

Error alreadySetUp()
{
    return conflict(codes::alreadySetUp,
        u"There are services or counters already. Remove them first, or change them."_s, {});
}

Error prefixTaken(const QString &prefix)
{
    return conflict(codes::prefixTaken,
        u"Another service's numbers already begin with “%1”."_s.arg(prefix), {});
}

Error timeOver(const QString &field)
{
    return {
        codes::timeOver, u"This time is over. Choose a later one."_s, 400, {{u"field"_s, field}}};
}

Error routeRepeats(const QString &serviceName)
{
    return {codes::routeRepeats,
        u"The way leads to %1 twice without another stop in between. Leave one out."_s.arg(
            serviceName),
        400, {{u"field"_s, u"route"_s}, {u"serviceName"_s, serviceName}}};
}

Error serviceRemoved(const QString &name)
{
    return conflict(codes::serviceRemoved,
        u"%1 was removed and takes no more visits. Issue a number for another service."_s.arg(
            name.isEmpty() ? u"This service"_s : name),
        {});
}

Error serviceBusy(const Service &service, int visits)
{
    return conflict(codes::serviceBusy,
        u"%1 still has open visits. Finish or close them first."_s.arg(service.name),
        {{u"openVisits"_s, visits}});
}

Error serviceClosed(const Service &service, std::optional<Instant> opensAt)
{
    QJsonObject details;
    put(details, u"opensAt"_s, opensAt);
    return conflict(codes::serviceClosed,
        u"%1 gives out no numbers at this time. Please ask at the reception."_s.arg(service.name),
        details);
}

Error visitOver()
{
    return {codes::visitOver, u"This visit is over. Please take a new number."_s, 401};
}

Error noSlipOf(const Visit &visit)
{
    return conflict(slip::codes::visitOver,
        u"%1 is over: there is no slip of it any more."_s.arg(visit.number),
        {{u"number"_s, visit.number}});
}

Error priorityNotAllowed(const QString &priority)
{
    return {codes::priorityNotAllowed,
        u"The priority %1 is not given here. Please ask at the reception."_s.arg(priority), 403};
}

Error fieldNotAllowed(const QString &field)
{
    return {codes::fieldNotAllowed,
        u"A kiosk may not choose “%1” in this clinic. Please ask at the reception."_s.arg(field),
        403, {{u"field"_s, field}}};
}

Error kioskLimit(Millis until)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(until);
    return {codes::kioskLimit, u"Too many numbers were asked for here. Please wait a moment."_s,
        429, {{u"retryAfter"_s, int(seconds.count())}}};
}

Error forDevice(Error error)
{
    static const QStringList shown {u"number"_s, u"state"_s, u"action"_s, u"field"_s, u"nextAt"_s,
        u"retryAt"_s, u"retryAfter"_s, u"opensAt"_s, u"businessDay"_s, u"from"_s,
        u"appointmentAt"_s};
    for (const QString &key : error.details.keys()) {
        if (!shown.contains(key)) {
            error.details.remove(key);
        }
    }
    return error;
}

Error forPatient(const Error &error)
{
    if (error.code == codes::alreadyQueued) {
        return conflict(error.code,
            u"You already wait there with another number. Please ask at the reception."_s, {});
    }
    return forDevice(error);
}

} // namespace loket::queue::errors
