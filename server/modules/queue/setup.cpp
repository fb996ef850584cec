#include "modules/queue/setup.h"

#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"
#include "modules/queue/queuestore.h"

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

Result<Done> serviceRule(Changes &changes, const Service *before, const Service *after)
{
    EntityStore services(changes.transaction(), serviceEntity());
    if (Result<Done> good = after ? checkNumbers(services, *after) : Done {}; !good) {
        return good;
    }
    const bool isLeft = before && (!after || after->prefix != before->prefix);
    const int openVisits = isLeft ? QueueStore(changes.transaction()).openVisitsAt(before->id) : 0;
    if (openVisits > 0) {
        return fail(errors::serviceBusy(*before, openVisits));
    }
    EntityStore counters(changes.transaction(), counterEntity());
    for (Counter counter : after ? QList<Counter>() : counters.all()) {
        if (counter.serviceIds.removeAll(before->id) > 0) {
            counters.update(counter);
        }
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
    if (after) {
        after->serviceIds.removeDuplicates();
        for (const QString &serviceId : after->serviceIds) {
            if (!services.find(serviceId)) {
                return fail(serviceEntity().names.noSuch(serviceId));
            }
        }
    }
    if (before && (!after || !after->isOpen || after->serviceIds != before->serviceIds)) {
        visits.releaseKept(before->id);
    }
    return Done {};
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
                    fields::id(u"prefix"_s)
                        .required()
                        .about(u"Letters and digits before the number, at most 8."_s)},
                {u"first_number"_s, &Service::firstNumber,
                    fields::integer(u"firstNumber"_s, 0, 999'999)},
                {u"last_number"_s, &Service::lastNumber,
                    fields::integer(u"lastNumber"_s, 1, 999'999)},
                {u"expected_minutes"_s, &Service::expectedMinutes,
                    fields::integer(u"expectedMinutes"_s, 1, 24 * 60)},
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
            },
        .rule = counterRule,
        .acts = {{u"open"_s, u"opened"_s, u"The counter begins to call."_s, Right::CallQueue,
                     [](Counter &counter) { counter.isOpen = true; }},
            {u"close"_s, u"closed"_s, u"The counter calls nobody more."_s, Right::CallQueue,
                [](Counter &counter) { counter.isOpen = false; }}}};
    return entity;
}

const EntityAct<Counter> &counterAct(bool isOpen)
{
    return counterEntity().acts[isOpen ? 0 : 1];
}

void ServicePatch::operator()(Service &service) const
{
    service.name = name.value_or(service.name);
    service.names = names.value_or(service.names);
    service.prefix = prefix.value_or(service.prefix.isEmpty() ? service.id : service.prefix);
    service.firstNumber = firstNumber.value_or(service.firstNumber);
    service.lastNumber = lastNumber.value_or(service.lastNumber);
    service.expectedMinutes = expectedMinutes.value_or(service.expectedMinutes);
}

void CounterPatch::operator()(Counter &counter) const
{
    counter.name = name.value_or(counter.name);
    counter.names = names.value_or(counter.names);
    counter.serviceIds = serviceIds.value_or(counter.serviceIds);
}

} // namespace loket::queue
