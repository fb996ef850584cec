#include "modules/queue/setupwork.h"

#include "modules/queue/queueerrors.h"
#include "modules/queue/queuerecord.h"

#include <QRegularExpression>

namespace loket::queue {
namespace {

Service patched(Service service, const ServicePatch &patch)
{
    service.name = patch.name.value_or(service.name);
    service.names = patch.names.value_or(service.names);
    service.prefix = patch.prefix.value_or(service.prefix);
    service.firstNumber = patch.firstNumber.value_or(service.firstNumber);
    service.lastNumber = patch.lastNumber.value_or(service.lastNumber);
    service.expectedMinutes = patch.expectedMinutes.value_or(service.expectedMinutes);
    return service;
}

Counter patched(Counter counter, const CounterPatch &patch)
{
    counter.name = patch.name.value_or(counter.name);
    counter.names = patch.names.value_or(counter.names);
    counter.serviceIds = patch.serviceIds.value_or(counter.serviceIds);
    counter.serviceIds.removeDuplicates();
    return counter;
}

Result<Done> checkNames(const QString &name, const QJsonObject &names)
{
    if (name.trimmed().isEmpty()) {
        return fail(loket::errors::missingField(u"name"_s));
    }
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (!it.value().isString() || it.key().size() > 8 || it.value().toString().size() > 200) {
            return fail(loket::errors::invalidField(
                u"names"_s, u"“names” holds a name for each language, as text."_s));
        }
    }
    return Done {};
}

} // namespace

SetupWork::SetupWork(Changes &changes, QString actor)
    : m_changes(changes),
      m_actor(std::move(actor)),
      m_setup(changes.transaction()),
      m_store(changes.transaction())
{
}

Result<Service> SetupWork::createService(const QString &id, const ServicePatch &patch)
{
    if (m_setup.service(id)) {
        return fail(errors::alreadyExists(u"service"_s, id));
    }
    const Service service = patched(Service {.id = id, .prefix = id}, patch);
    if (const Result<Done> good = check(service); !good) {
        return fail(good.error());
    }
    m_setup.insert(service);
    record(kinds::serviceCreated, id, service.toJson());
    return service;
}

Result<Service> SetupWork::updateService(const QString &id, const ServicePatch &patch)
{
    const std::optional<Service> before = m_setup.service(id);
    if (!before) {
        return fail(errors::noSuchService(id));
    }
    const Service service = patched(*before, patch);
    if (const Result<Done> good = check(service); !good) {
        return fail(good.error());
    }
    const int openVisits = service.prefix == before->prefix ? 0 : m_setup.openVisitsAt(id);
    if (openVisits > 0) {
        return fail(errors::serviceBusy(*before, openVisits));
    }
    m_setup.update(service);
    record(kinds::serviceUpdated, id,
        {{u"before"_s, before->toJson()}, {u"after"_s, service.toJson()}});
    return service;
}

Result<Removed> SetupWork::removeService(const QString &id)
{
    const std::optional<Service> service = m_setup.service(id);
    if (!service) {
        return fail(errors::noSuchService(id));
    }
    if (const int openVisits = m_setup.openVisitsAt(id); openVisits > 0) {
        return fail(errors::serviceBusy(*service, openVisits));
    }
    for (Counter counter : m_setup.counters()) {
        if (counter.serviceIds.removeAll(id) > 0) {
            m_setup.update(counter);
        }
    }
    m_setup.removeService(id);
    record(kinds::serviceRemoved, id, service->toJson());
    return Removed {id};
}

Result<Done> SetupWork::check(const Service &service)
{
    if (Result<Done> named = checkNames(service.name, service.names); !named) {
        return named;
    }
    static const QRegularExpression prefix(u"^[A-Za-z0-9]{1,8}$"_s);
    if (!prefix.match(service.prefix).hasMatch()) {
        return fail(
            loket::errors::invalidField(u"prefix"_s, u"A prefix has 1 to 8 letters and digits."_s));
    }
    if (service.firstNumber > service.lastNumber) {
        return fail(loket::errors::invalidField(
            u"lastNumber"_s, u"The last number must not be below the first."_s));
    }
    const auto other = m_setup.serviceWithPrefix(service.prefix);
    if (other && other->id != service.id) {
        return fail(errors::prefixTaken(service.prefix));
    }
    return Done {};
}

Result<Counter> SetupWork::createCounter(const QString &id, const CounterPatch &patch)
{
    if (m_setup.counter(id)) {
        return fail(errors::alreadyExists(u"counter"_s, id));
    }
    const Counter counter = patched(Counter {.id = id}, patch);
    if (const Result<Done> good = check(counter); !good) {
        return fail(good.error());
    }
    m_setup.insert(counter);
    record(kinds::counterCreated, id, counter.toJson());
    return counter;
}

Result<Counter> SetupWork::updateCounter(const QString &id, const CounterPatch &patch)
{
    const std::optional<Counter> before = m_setup.counter(id);
    if (!before) {
        return fail(errors::noSuchCounter(id));
    }
    const Counter counter = patched(*before, patch);
    if (const Result<Done> good = check(counter); !good) {
        return fail(good.error());
    }
    if (counter.serviceIds != before->serviceIds) {
        m_store.releaseKept(id);
    }
    m_setup.update(counter);
    record(kinds::counterUpdated, id,
        {{u"before"_s, before->toJson()}, {u"after"_s, counter.toJson()}});
    return counter;
}

Result<Removed> SetupWork::removeCounter(const QString &id)
{
    const std::optional<Counter> counter = m_setup.counter(id);
    if (!counter) {
        return fail(errors::noSuchCounter(id));
    }
    if (const Result<Done> free = isFree(*counter); !free) {
        return fail(free.error());
    }
    m_store.releaseKept(id);
    m_setup.removeCounter(id);
    record(kinds::counterRemoved, id, counter->toJson());
    return Removed {id};
}

Result<Counter> SetupWork::setOpen(const QString &id, bool isOpen)
{
    std::optional<Counter> counter = m_setup.counter(id);
    if (!counter) {
        return fail(errors::noSuchCounter(id));
    }
    if (counter->isOpen == isOpen) {
        return *counter;
    }
    if (const Result<Done> free = isFree(*counter); !free) {
        return fail(free.error());
    }
    if (!isOpen) {
        m_store.releaseKept(id);
    }
    counter->isOpen = isOpen;
    m_setup.update(*counter);
    record(isOpen ? kinds::counterOpened : kinds::counterClosed, id, {});
    return *counter;
}

Result<Done> SetupWork::check(const Counter &counter)
{
    if (Result<Done> named = checkNames(counter.name, counter.names); !named) {
        return named;
    }
    for (const QString &serviceId : counter.serviceIds) {
        if (!m_setup.service(serviceId)) {
            return fail(errors::noSuchService(serviceId));
        }
    }
    return Done {};
}

Result<Done> SetupWork::isFree(const Counter &counter)
{
    if (const std::optional<Visit> current = m_store.visitAtCounter(counter.id)) {
        return fail(errors::counterBusy(counter, current->number, current->state));
    }
    return Done {};
}

void SetupWork::record(const QString &kind, const QString &id, const QJsonObject &body)
{
    m_changes.append(
        {.actor = m_actor, .module = queueModule, .kind = kind, .subject = id, .body = body});
}

} // namespace loket::queue
