// Which front door a server has.
#pragma once

#include "core/settings.h"
#include "net/door/frontdoor.h"

#include <memory>

namespace loket {

std::unique_ptr<FrontDoor> makeFrontDoor(DoorKind kind, DoorContext context);

} // namespace loket
