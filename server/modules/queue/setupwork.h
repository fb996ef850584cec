// What the commands on services and counters do inside their transaction.
#pragma once

#include "commands/journal.h"
#include "modules/queue/queuestore.h"
#include "modules/queue/setupstore.h"

namespace loket::queue {

// The members that are to change; for a new one, those that differ from the defaults.
struct ServicePatch {
    std::optional<QString> name = {};
    std::optional<QJsonObject> names = {};
    std::optional<QString> prefix = {};
    std::optional<int> firstNumber = {};
    std::optional<int> lastNumber = {};
    std::optional<int> expectedMinutes = {};
};

struct CounterPatch {
    std::optional<QString> name = {};
    std::optional<QJsonObject> names = {};
    std::optional<QStringList> serviceIds = {};
};

// What is no more.
struct Removed {
    QString id = {};

    QJsonObject toJson() const { return {{u"id"_s, id}}; }
    static Result<Removed> fromJson(const QJsonObject &json)
    {
        return Removed {json.value(u"id"_s).toString()};
    }
};

class SetupWork {
public:
    SetupWork(Changes &changes, QString actor);

    // ALREADY_EXISTS, PREFIX_TAKEN, INVALID_FIELD
    Result<Service> createService(const QString &id, const ServicePatch &patch);
    // The prefix cannot change while visits are open: SERVICE_BUSY.
    Result<Service> updateService(const QString &id, const ServicePatch &patch);
    // SERVICE_BUSY while visits are open. Its counters no longer serve it.
    Result<Removed> removeService(const QString &id);

    Result<Counter> createCounter(const QString &id, const CounterPatch &patch);
    Result<Counter> updateCounter(const QString &id, const CounterPatch &patch);
    Result<Removed> removeCounter(const QString &id); // COUNTER_BUSY
    // Opening an open counter, or closing a closed one, is harmless. COUNTER_BUSY: not while it has
    // a visit.
    Result<Counter> setOpen(const QString &id, bool isOpen);

private:
    Result<Done> check(const Service &service);
    Result<Done> check(const Counter &counter);
    Result<Done> isFree(const Counter &counter);
    void record(const QString &kind, const QString &id, const QJsonObject &body);

    Changes &m_changes;
    const QString m_actor;
    SetupStore m_setup;
    QueueStore m_store;
};

} // namespace loket::queue
