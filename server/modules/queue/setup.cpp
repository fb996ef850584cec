#include "modules/queue/setup.h"

#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"
#include "modules/queue/queuestore.h"
#include "vocabulary/queue/openinghours.h"

#include <QRegularExpression>

namespace loket::queue {
namespace {

Result<Done> checkNumbers(EntityStore<Service> &services, const Service &service)
{
    static const QRegularExpression prefix(u"^[A-Za-z0-9]{1,8}$"_s);
    if (!prefix.match(service.prefix).hasMatch()) {
        return fail(
            loket::errors::invalidField(u"prefix"_s, u"A prefix has 1 to 8 letters and digits."_s));
    }
    if (service.firstNumber > service.lastNumber) {
        return fail(loket::errors::invalidField(
            u"lastNumber"_s, u"The last number must not be below the first."_s));
    }
    // A-001 and a-001 would be called alike.
    const auto other = services.first(u"upper(prefix)"_s, service.prefix.toUpper());
    if (other && other->id != service.id) {
        return fail(errors::prefixTaken(service.prefix));
    }
    return Done {};
}

// Each service once, none that is not there, and not the one where it begins.
Result<Done> checkRoute(EntityStore<Service> &services, const Service &service)
{
    QStringList way {service.id};
    for (const QString &serviceId : service.route) {
        const auto next = serviceId == service.id ? service : services.find(serviceId);
        if (!next) {
            return fail(serviceEntity().names.noSuch(serviceId));
        }
        if (way.contains(serviceId)) {
            return fail(errors::routeRepeats(next->name));
        }
        way.append(serviceId);
    }
    return Done {};
}

// The others no longer serve it, or lead to it.
void leaveService(Changes &changes, const QString &serviceId)
{
    EntityStore counters(changes.transaction(), counterEntity());
    for (Counter counter : counters.all()) {
        if (counter.serviceIds.removeAll(serviceId) > 0) {
            counters.update(counter);
        }
    }
    EntityStore services(changes.transaction(), serviceEntity());
    for (Service service : services.all()) {
        if (service.route.removeAll(serviceId) > 0) {
            services.update(service);
        }
    }
}

Result<Done> checkHours(const Service &service)
{
    if (OpeningHours::parse(service.hours)) {
        return Done {};
    }
    return fail(loket::errors::invalidField(u"hours"_s,
        u"Hours are written as “Mo-Fr 08:00-12:00,13:00-16:00; Sa 08:00-12:00”, each day once."_s));
}

// With a new name goes what was the same as the old one in some language; else screens that speak
// it would still show the old one.
template <class Thing>
void followName(const Thing *before, Thing *after)
{
    if (!before || !after || after->name == before->name || after->names != before->names) {
        return;
    }
    for (const QString &language : before->names.keys()) {
        if (before->names.value(language) == before->name) {
            after->names.remove(language);
        }
    }
}

Result<Done> serviceRule(Changes &changes, const Service *before, Service *after)
{
    EntityStore services(changes.transaction(), serviceEntity());
    followName(before, after);
    if (after) {
        Result<Done> good = checkNumbers(services, *after)
                                .and_then([&](Done) { return checkRoute(services, *after); })
                                .and_then([&](Done) { return checkHours(*after); });
        if (!good) {
            return good;
        }
    }
    const bool isLeft = before && (!after || after->prefix != before->prefix);
    const int openVisits = isLeft ? QueueStore(changes.transaction()).openVisitsAt(before->id) : 0;
    if (openVisits > 0) {
        return fail(errors::serviceBusy(*before, openVisits));
    }
    if (!after) {
        leaveService(changes, before->id);
    }
    return Done {};
}

// A counter that is closed is nobody's place and on no break; a break that begins has not ended.
Result<Done> settleBreak(const Counter *before, Counter &after, Instant now)
{
    if (after.isAway && !after.isOpen) {
        return fail(errors::counterClosed(after));
    }
    const bool isSaid = after.isAway && after.backAt && !(before && before->backAt == after.backAt);
    if (isSaid && *after.backAt <= now) {
        return fail(errors::timeOver(u"backAt"_s));
    }
    const bool isClosing = before && before->isOpen && !after.isOpen;
    if (isClosing) {
        after.personId.clear();
        after.personName.clear();
    }
    if (!after.isAway) {
        after.backAt.reset();
    }
    return Done {};
}

Result<Done> counterRule(Changes &changes, const Counter *before, Counter *after)
{
    QueueStore visits(changes.transaction());
    EntityStore services(changes.transaction(), serviceEntity());
    const bool turns = before && (!after || after->isOpen != before->isOpen);
    if (const auto current = turns ? visits.visitAtCounter(before->id) : std::nullopt) {
        return fail(errors::counterBusy(*before, current->number, current->state));
    }
    if (Result<Done> good = after ? settleBreak(before, *after, changes.now()) : Done {}; !good) {
        return good;
    }
    if (after) {
        after->serviceIds.removeDuplicates();
        after->ownerIds.removeDuplicates();
        for (const QString &serviceId : after->serviceIds) {
            if (!services.find(serviceId)) {
                return fail(serviceEntity().names.noSuch(serviceId));
            }
        }
    }
    followName(before, after);
    if (before && (!after || !after->isOpen || after->serviceIds != before->serviceIds)) {
        visits.releaseKept(before->id);
    }
    return Done {};
}

// To open it is to take it over; what else is said of it is no work there.
Result<Done> mayTurn(const Identity &who, const Counter *before, Counter *after)
{
    const bool isWork = before && after
        && (after->isOpen != before->isOpen || after->isAway != before->isAway)
        && after->personId == before->personId;
    return isWork ? mayWorkAt(*before, personIn(who)) : Done {};
}

// To open it again ends a break.
QList<EntityAct<Counter>> counterActs()
{
    return {{u"open"_s, u"opened"_s, u"The counter begins to call, with whoever opens it."_s,
                Right::CallQueue,
                [](Counter &counter) {
                    counter.isOpen = true;
                    counter.isAway = false;
                },
                {},
                [](const Call &call) {
                    const QString id = personIn(call.identity);
                    return openedBy({id, id.isEmpty() ? QString() : call.identity.name});
                }},
        {u"close"_s, u"closed"_s, u"The counter calls nobody more."_s, Right::CallQueue,
            [](Counter &counter) {
                counter.isOpen = false;
                counter.isAway = false;
            }},
        {u"pause"_s, u"paused"_s, u"A break: nobody is called there until it is opened again."_s,
            Right::CallQueue, [](Counter &counter) { counter.isAway = true; },
            {fields::time(u"backAt"_s).about(u"When it is to end, where that is known."_s)},
            [](const Call &call) -> Edit<Counter> {
                return [backAt = call.values.time(u"backAt"_s)](
                           Counter &counter) { counter.backAt = backAt; };
            }},
        {u"leave"_s, u"left"_s, u"Who works there goes; the counter stays as it is."_s,
            Right::CallQueue, [](Counter &) {}, {},
            [](const Call &call) { return leftBy(call.actor()); }}};
}

} // namespace

const EntityDeclaration<Service> &serviceEntity()
{
    static const EntityDeclaration<Service> entity {
        .names = {queueModule, u"service"_s, Right::Anyone, Right::ManageSetup, u"A new service."_s,
            u"Removes a service that nobody waits for."_s},
        .table = u"queue_service"_s,
        .members =
            {
                {u"name"_s, &Service::name, fields::text(u"name"_s).required()},
                {u"names"_s, &Service::names, fields::byLanguage(u"names"_s)},
                {u"prefix"_s, &Service::prefix,
                    fields::code(u"prefix"_s)
                        .required()
                        .about(u"Letters and digits before the number, at most 8."_s)},
                {u"first_number"_s, &Service::firstNumber,
                    fields::integer(u"firstNumber"_s, 0, 999'999)},
                {u"last_number"_s, &Service::lastNumber,
                    fields::integer(u"lastNumber"_s, 1, 999'999)},
                {u"expected_minutes"_s, &Service::expectedMinutes,
                    fields::integer(u"expectedMinutes"_s, 1, 24 * 60)},
                {u"route"_s, &Service::route,
                    fields::list(u"route"_s, 20)
                        .about(u"Where people usually go from here, in order."_s)},
                {u"hours"_s, &Service::hours,
                    fields::text(u"hours"_s)
                        .about(u"When kiosks give out its numbers, as “Mo-Fr 08:00-14:00; Sa "
                               "08:00-12:00”; empty: always."_s)},
                {u"offers_priority"_s, &Service::offersPriority,
                    fields::flag(u"offersPriority"_s)
                        .about(u"Kiosks give HIGH there to who says to be old, pregnant or "
                               "disabled."_s)},
            },
        .rule = serviceRule};
    return entity;
}

const EntityDeclaration<Counter> &counterEntity()
{
    static const EntityDeclaration<Counter> entity {
        .names = {queueModule, u"counter"_s, Right::Anyone, Right::ManageSetup,
            u"A new counter, closed."_s, u"Removes a free counter."_s},
        .table = u"queue_counter"_s,
        .members =
            {
                {u"name"_s, &Counter::name, fields::text(u"name"_s).required()},
                {u"names"_s, &Counter::names, fields::byLanguage(u"names"_s)},
                {u"service_ids"_s, &Counter::serviceIds,
                    fields::list(u"serviceIds"_s, 100)
                        .about(u"What it serves, the preferred first."_s)},
                {u"is_open"_s, &Counter::isOpen},
                {u"is_away"_s, &Counter::isAway},
                {u"back_at"_s, &Counter::backAt},
                {u"person_id"_s, &Counter::personId},
                {u"person_name"_s, &Counter::personName},
                {u"owner_ids"_s, &Counter::ownerIds,
                    fields::list(u"ownerIds"_s, 100)
                        .about(u"The people whose counter it is; none: anybody's."_s)},
                {u"places"_s, &Counter::places,
                    fields::byLanguage(u"places"_s)
                        .about(u"Where it is in the house, for who is called to it."_s)},
            },
        .rule = counterRule,
        .acts = counterActs(),
        .mayBe = mayTurn};
    return entity;
}

QString personIn(const Identity &identity)
{
    return identity.kind == Identity::Kind::Person ? identity.id : QString();
}

Edit<Counter> openedBy(const Named &person)
{
    return [person](Counter &counter) {
        counter.personId = person.id;
        counter.personName = person.name;
    };
}

Edit<Counter> leftBy(const QString &personId)
{
    return [personId](Counter &counter) {
        if (counter.personId == personId) {
            counter.personId.clear();
            counter.personName.clear();
        }
    };
}

Result<Done> mayWorkAt(const Counter &counter, const QString &personId)
{
    const bool isAnothers = counter.isOpen && !counter.personId.isEmpty() && !personId.isEmpty()
        && counter.personId != personId;
    return isAnothers ? Result<Done>(fail(errors::counterTaken(counter))) : Done {};
}

const EntityAct<Counter> &counterAct(bool isOpen)
{
    return counterEntity().acts[isOpen ? 0 : 1];
}

const EntityAct<Counter> &leaveAct()
{
    return counterEntity().acts.last();
}

void ServicePatch::operator()(Service &service) const
{
    service.name = name.value_or(service.name);
    service.names = names.value_or(service.names);
    service.prefix = prefix.value_or(service.prefix.isEmpty() ? service.id : service.prefix);
    service.firstNumber = firstNumber.value_or(service.firstNumber);
    service.lastNumber = lastNumber.value_or(service.lastNumber);
    service.expectedMinutes = expectedMinutes.value_or(service.expectedMinutes);
    service.route = route.value_or(service.route);
    service.hours = hours.value_or(service.hours);
}

void CounterPatch::operator()(Counter &counter) const
{
    counter.name = name.value_or(counter.name);
    counter.names = names.value_or(counter.names);
    counter.serviceIds = serviceIds.value_or(counter.serviceIds);
    counter.ownerIds = ownerIds.value_or(counter.ownerIds);
    counter.places = places.value_or(counter.places);
}

} // namespace loket::queue
