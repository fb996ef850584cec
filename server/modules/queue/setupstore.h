// The SQL of services and counters. Lives inside one transaction, on the database's thread.
#pragma once

#include "modules/queue/queuetypes.h"
#include "storage/transaction.h"

namespace loket::queue {

class SetupStore {
public:
    explicit SetupStore(Transaction &transaction)
        : m_transaction(transaction)
    {
    }

    QList<Service> services(); // by id
    std::optional<Service> service(const QString &id);
    std::optional<Service> serviceWithPrefix(const QString &prefix);
    void insert(const Service &service);
    void update(const Service &service);
    void removeService(const QString &id);
    // Open visits that wait for it, are there, or have it on their route.
    int openVisitsAt(const QString &serviceId);

    QList<Counter> counters(); // by id
    std::optional<Counter> counter(const QString &id);
    void insert(const Counter &counter);
    void update(const Counter &counter);
    void removeCounter(const QString &id);

private:
    Transaction &m_transaction;
};

} // namespace loket::queue
