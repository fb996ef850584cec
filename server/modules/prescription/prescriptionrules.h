// The rules of the pharmacy. Pure: what goes in decides what comes out.
#pragma once

#include "vocabulary/prescription/prescription.h"

namespace loket::prescription {

// Who did it, and when.
struct Act {
    Doer doer;
    Instant at;
};

// What becomes of an item.
struct Settlement {
    QString itemId = {}; // empty: all that are open, where they are dispensed
    Outcome outcome = Outcome::Dispensed; // Open: it is to be settled after all
    int given = 0; // of a part; of a substitute, 0: as many as were prescribed
    QString substitute = {};
    QString reason = {};
};

// By priority, then by time.
QList<Prescription> inOrder(QList<Prescription> orders);

// As it comes in: its items get their ids, its clock begins.
Prescription received(Prescription wish, const Act &act);
// Somebody prepares it: PRESCRIPTION_TAKEN where another does already and it is not taken over.
Result<Prescription> taken(Prescription order, bool takesOver, const Act &act);
// While it is prepared. NO_SUCH_ITEM, WRONG_AMOUNT, MISSING_REQUIRED_FIELDS where something is said
// of neither why nor what instead, INVALID_FIELD naming what does not go with the outcome.
Result<Prescription> settled(Prescription order, const Settlement &settlement, const Act &act);
// ITEMS_OPEN while not all are settled; NOTHING_TO_GIVE where all are refused.
Result<Prescription> finished(Prescription order, const Act &act);
Result<Prescription> collected(Prescription order, const Act &act);
Result<Prescription> cancelled(Prescription order, const QString &reason, const Act &act);
bool becomesLate(const Prescription &order, Instant now);
// All times of one that is not over, so much later.
Prescription movedInTime(Prescription order, Millis by);
// Of one that is over.
Instant endOf(const Prescription &order);

} // namespace loket::prescription
