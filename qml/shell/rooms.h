// The console's rooms.
#pragma once

#include "qml/console/core/navigator.h"

namespace loket::console {

// In the order in which the rail shows them. `workplace` must outlive them.
Navigator::Rooms makeRooms(Workplace &workplace);

} // namespace loket::console
