// What the labels of a prescription's medicines say.
#pragma once

#include "vocabulary/prescription/prescription.h"
#include "vocabulary/slip/ticket.h"

namespace loket::prescription {

// One for each medicine that is given out, or may still be.
slip::Labels labelsOf(const Prescription &order);

} // namespace loket::prescription
