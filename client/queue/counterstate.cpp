#include "client/queue/counterstate.h"

#include <QHash>

namespace loket::client {

using queue::Counter;
using queue::ServiceStatus;
using queue::ShownVisit;

QList<CounterState> counterStates(const QList<Counter> &counters, const QList<ShownVisit> &visits,
    const QList<ServiceStatus> &services)
{
    QHash<QString, QString> numbers;
    for (const ShownVisit &visit : visits) {
        if (isAtCounter(visit.state)) {
            numbers.insert(visit.counterId, visit.number);
        }
    }
    QHash<QString, QString> names;
    for (const ServiceStatus &service : services) {
        names.insert(service.id, service.name);
    }
    QList<CounterState> states;
    for (const Counter &counter : counters) {
        CounterState state {counter, numbers.value(counter.id), {}};
        for (const QString &serviceId : counter.serviceIds) {
            state.serviceNames.append(names.value(serviceId));
        }
        state.serviceNames.removeAll(QString());
        states.append(state);
    }
    return states;
}

} // namespace loket::client
