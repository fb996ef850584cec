// Channels that clients already use and whose capability has no module yet: programs publish there
// what it will. Each goes to its module when that is made.
#pragma once

#include "hub/hub.h"

namespace loket {

// As a module declares its own: before the base channels.
void declarePromisedChannels(Hub &hub);

} // namespace loket
