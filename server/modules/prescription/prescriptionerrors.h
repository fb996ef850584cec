// What the pharmacy refuses, and how it says so.
#pragma once

#include "vocabulary/prescription/prescription.h"

namespace loket::prescription::errors {

Error unknownPharmacy(const QString &id, const QStringList &known); // UNKNOWN_PHARMACY
Error full(int most); // PHARMACY_FULL
Error notFound(const QString &id); // NOT_FOUND
// PRESCRIPTION_STATE: `action` is what was wished, "prepared".
Error wrongState(const Prescription &order, const QString &action);
Error taken(const Prescription &order); // PRESCRIPTION_TAKEN, with `ownerId` and `ownerName`
Error itemsOpen(const Prescription &order); // ITEMS_OPEN, with `openItems`
Error nothingToGive(); // NOTHING_TO_GIVE
Error wrongWeight(); // INVALID_FIELD
Error noSuchItem(const QString &id); // NO_SUCH_ITEM
Error settledAlready(const Item &item); // ITEM_SETTLED, with `settledById` and what became of it
Error wrongAmount(const Item &item); // WRONG_AMOUNT

} // namespace loket::prescription::errors
