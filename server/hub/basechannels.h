// The channels that belong to no module (contract, section 3).
#pragma once

#include "hub/hub.h"

namespace loket {

// To be called after the modules have declared theirs, because the first rule that matches counts.
void declareBaseChannels(Hub &hub);

} // namespace loket
