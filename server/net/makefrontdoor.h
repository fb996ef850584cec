// Which front door a server has.
#pragma once

#include "net/door/frontdoor.h"

#include <memory>

namespace loket {

std::unique_ptr<FrontDoor> makeFrontDoor(DoorContext context);

} // namespace loket
