// A counter, and what goes on there.
#pragma once

#include "vocabulary/queue/counter.h"
#include "vocabulary/queue/service.h"
#include "vocabulary/queue/shownvisit.h"

namespace loket::client {

struct CounterState : public loket::queue::Counter {
    Q_GADGET
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QStringList serviceNames MEMBER serviceNames)
public:
    QString number = {}; // that is called to it or served there; empty: nobody's
    QStringList serviceNames = {}; // of those that are known

    bool operator==(const CounterState &) const = default;
};

QList<CounterState> counterStates(const QList<queue::Counter> &counters,
    const QList<queue::ShownVisit> &visits, const QList<queue::ServiceStatus> &services);

} // namespace loket::client
