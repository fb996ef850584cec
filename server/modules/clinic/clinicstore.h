// The clinic's SQL and nothing else. Inside a transaction of the storage, on its thread.
#pragma once

#include "storage/transaction.h"
#include "vocabulary/clinic/clinic.h"

namespace loket::clinic {

// What the database has of it, and memory, too.
struct House {
    Clinic clinic;
    FirstStart firstStart;

    bool operator==(const House &) const = default;

    QJsonObject toJson() const;
    static Result<House> fromJson(const QJsonObject &json);
};

namespace store {
House house(Transaction &transaction); // nothing where nothing was ever said
void put(Transaction &transaction, const House &house);
}

} // namespace loket::clinic
