// QueueModule: services and counters. Reading is public, changing is for administrators, opening
// and closing a counter for who calls.
#include "modules/queue/queueerrors.h"
#include "modules/queue/queuemodule.h"

#include <QJsonArray>

namespace loket::queue {
namespace {

QList<Field> serviceFields()
{
    return {fields::text(u"name"_s), fields::byLanguage(u"names"_s),
        fields::id(u"prefix"_s).about(u"Letters and digits before the number, at most 8."_s),
        fields::integer(u"firstNumber"_s, 0, 999'999), fields::integer(u"lastNumber"_s, 1, 999'999),
        fields::integer(u"expectedMinutes"_s, 1, 24 * 60)};
}

QList<Field> counterFields()
{
    return {fields::text(u"name"_s), fields::byLanguage(u"names"_s),
        fields::list(u"serviceIds"_s, 100).about(u"What it serves, the preferred first."_s)};
}

// Those of `names` become required.
QList<Field> required(QList<Field> all, const QStringList &names)
{
    for (Field &field : all) {
        if (names.contains(field.name)) {
            field = field.required();
        }
    }
    return all;
}

std::optional<QString> textIn(const Values &values, const QString &name)
{
    return values.has(name) ? std::optional(values.text(name)) : std::nullopt;
}

std::optional<int> numberIn(const Values &values, const QString &name)
{
    return values.has(name) ? std::optional(static_cast<int>(values.integer(name))) : std::nullopt;
}

std::optional<QJsonObject> objectIn(const Values &values, const QString &name)
{
    return values.has(name) ? std::optional(values.object(name)) : std::nullopt;
}

ServicePatch servicePatch(const Values &values)
{
    return {.name = textIn(values, u"name"_s),
        .names = objectIn(values, u"names"_s),
        .prefix = textIn(values, u"prefix"_s),
        .firstNumber = numberIn(values, u"firstNumber"_s),
        .lastNumber = numberIn(values, u"lastNumber"_s),
        .expectedMinutes = numberIn(values, u"expectedMinutes"_s)};
}

CounterPatch counterPatch(const Values &values)
{
    const bool hasServices = values.has(u"serviceIds"_s);
    return {.name = textIn(values, u"name"_s),
        .names = objectIn(values, u"names"_s),
        .serviceIds = hasServices ? std::optional(values.list(u"serviceIds"_s)) : std::nullopt};
}

Reply removedReply(const Removed &removed)
{
    return {.body = {{u"id"_s, removed.id}}};
}

} // namespace

void QueueModule::registerSetup(CommandRegistry &commands)
{
    const QList<Field> serviceId {fields::id(u"serviceId"_s).required()};
    const QList<Field> counterId {fields::id(u"counterId"_s).required()};
    const QList<Field> newId {fields::id(u"id"_s)};
    const QString service = u"/queue/services/{serviceId}"_s;
    const QString counter = u"/queue/counters/{counterId}"_s;
    const auto list = [&](const QString &name, const QString &path) {
        return Command {.name = name,
            .summary = u"All of them, for everybody."_s,
            .route = routes::get(path),
            .right = Right::Anyone,
            .changes = false};
    };
    const auto show = [&](const QString &name, const QString &path, const QList<Field> &id) {
        return Command {.name = name,
            .summary = u"One, for everybody."_s,
            .route = routes::get(path),
            .right = Right::Anyone,
            .fields = id,
            .changes = false};
    };
    const auto change = [&](const QString &name, const QString &summary, const Route &route,
                            const QList<Field> &fields) {
        return Command {.name = name,
            .summary = summary,
            .route = route,
            .right = Right::ManageSetup,
            .fields = fields};
    };

    commands.add(list(u"queue:services"_s, u"/queue/services"_s), this, &QueueModule::listServices);
    commands.add(show(u"queue:service"_s, service, serviceId), this, &QueueModule::showService);
    commands.add(
        change(u"queue:create-service"_s, u"A new service."_s, routes::post(u"/queue/services"_s),
            newId + required(serviceFields(), {u"name"_s, u"prefix"_s})),
        this, &QueueModule::createService);
    commands.add(change(u"queue:update-service"_s, u"Changes a service."_s, routes::patch(service),
                     serviceId + serviceFields()),
        this, &QueueModule::updateService);
    commands.add(change(u"queue:delete-service"_s, u"Removes a service that nobody waits for."_s,
                     routes::del(service), serviceId),
        this, &QueueModule::removeService);

    commands.add(list(u"queue:counters"_s, u"/queue/counters"_s), this, &QueueModule::listCounters);
    commands.add(show(u"queue:counter"_s, counter, counterId), this, &QueueModule::showCounter);
    commands.add(
        change(u"queue:create-counter"_s, u"A new counter, closed."_s,
            routes::post(u"/queue/counters"_s), newId + required(counterFields(), {u"name"_s})),
        this, &QueueModule::createCounter);
    commands.add(change(u"queue:update-counter"_s, u"Changes a counter."_s, routes::patch(counter),
                     counterId + counterFields()),
        this, &QueueModule::updateCounter);
    commands.add(change(u"queue:delete-counter"_s, u"Removes a free counter."_s,
                     routes::del(counter), counterId),
        this, &QueueModule::removeCounter);

    Command open = change(u"queue:open-counter"_s, u"The counter begins to call."_s,
        routes::post(counter + u"/open"_s), counterId);
    open.right = Right::CallQueue;
    commands.add(open, this, &QueueModule::openCounter);
    Command close = change(u"queue:close-counter"_s, u"The counter calls nobody more."_s,
        routes::post(counter + u"/close"_s), counterId);
    close.right = Right::CallQueue;
    commands.add(close, this, &QueueModule::closeCounter);
}

QFuture<Result<Reply>> QueueModule::listServices(const Call &)
{
    return ready(Reply {.body = {{u"services"_s, m_view.services()}}});
}

QFuture<Result<Reply>> QueueModule::showService(const Call &call)
{
    const QString id = call.values.text(u"serviceId"_s);
    const auto service = m_service.board().services().constFind(id);
    if (service == m_service.board().services().cend()) {
        return ready(fail(errors::noSuchService(id)));
    }
    return ready(Reply {.body = {{u"service"_s, service->toJson()}}});
}

QFuture<Result<Reply>> QueueModule::createService(const Call &call)
{
    const QString id = call.values.text(u"id"_s, call.values.text(u"prefix"_s));
    return withService(
        m_service.createService(id, servicePatch(call.values), call.actor(), call.once), 201);
}

QFuture<Result<Reply>> QueueModule::updateService(const Call &call)
{
    return withService(m_service.updateService(call.values.text(u"serviceId"_s),
                           servicePatch(call.values), call.actor(), call.once),
        200);
}

QFuture<Result<Reply>> QueueModule::removeService(const Call &call)
{
    return m_service.removeService(call.values.text(u"serviceId"_s), call.actor(), call.once)
        .then(this, [](const Result<Removed> &removed) { return removed.map(removedReply); });
}

QFuture<Result<Reply>> QueueModule::listCounters(const Call &)
{
    return ready(Reply {.body = {{u"counters"_s, m_view.counters()}}});
}

QFuture<Result<Reply>> QueueModule::showCounter(const Call &call)
{
    const QString id = call.values.text(u"counterId"_s);
    const auto counter = m_service.board().counters().constFind(id);
    if (counter == m_service.board().counters().cend()) {
        return ready(fail(errors::noSuchCounter(id)));
    }
    return ready(Reply {.body = {{u"counter"_s, m_view.counter(*counter)}}});
}

QFuture<Result<Reply>> QueueModule::createCounter(const Call &call)
{
    const QString id = call.values.text(u"id"_s, m_random.id());
    return withCounter(
        m_service.createCounter(id, counterPatch(call.values), call.actor(), call.once), 201);
}

QFuture<Result<Reply>> QueueModule::updateCounter(const Call &call)
{
    return withCounter(m_service.updateCounter(call.values.text(u"counterId"_s),
                           counterPatch(call.values), call.actor(), call.once),
        200);
}

QFuture<Result<Reply>> QueueModule::removeCounter(const Call &call)
{
    return m_service.removeCounter(call.values.text(u"counterId"_s), call.actor(), call.once)
        .then(this, [](const Result<Removed> &removed) { return removed.map(removedReply); });
}

QFuture<Result<Reply>> QueueModule::openCounter(const Call &call)
{
    return withCounter(
        m_service.setCounterOpen(call.values.text(u"counterId"_s), true, call.actor(), call.once),
        200);
}

QFuture<Result<Reply>> QueueModule::closeCounter(const Call &call)
{
    return withCounter(
        m_service.setCounterOpen(call.values.text(u"counterId"_s), false, call.actor(), call.once),
        200);
}

QFuture<Result<Reply>> QueueModule::withService(QFuture<Result<Service>> done, int status)
{
    return done.then(this, [status](const Result<Service> &service) {
        return service.map([status](const Service &each) {
            return Reply {.body = {{u"service"_s, each.toJson()}}, .status = status};
        });
    });
}

QFuture<Result<Reply>> QueueModule::withCounter(QFuture<Result<Counter>> done, int status)
{
    return done.then(this, [this, status](const Result<Counter> &counter) {
        return counter.map([&](const Counter &each) {
            return Reply {.body = {{u"counter"_s, m_view.counter(each)}}, .status = status};
        });
    });
}

} // namespace loket::queue
