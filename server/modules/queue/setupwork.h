// Services and counters inside a transaction that is under way.
#pragma once

#include "modules/queue/setup.h"

namespace loket::queue {

class SetupWork {
public:
    SetupWork(Changes &changes, const QString &actor)
        : m_services(changes, serviceEntity(), actor),
          m_counters(changes, counterEntity(), actor)
    {
    }

    Result<Service> createService(const QString &id, const ServicePatch &patch)
    {
        return m_services.create(id, patch);
    }
    Result<Counter> createCounter(const QString &id, const CounterPatch &patch)
    {
        return m_counters.create(id, patch);
    }
    Result<Counter> updateCounter(const QString &id, const CounterPatch &patch)
    {
        return m_counters.update(id, patch);
    }
    Result<Removed> removeService(const QString &id) { return m_services.remove(id); }
    Result<Removed> removeCounter(const QString &id) { return m_counters.remove(id); }
    Result<Counter> setOpen(const QString &id, bool isOpen)
    {
        return m_counters.act(id, counterAct(isOpen));
    }

private:
    EntityWork<Service> m_services;
    EntityWork<Counter> m_counters;
};

} // namespace loket::queue
