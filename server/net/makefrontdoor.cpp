#include "net/makefrontdoor.h"

#include "net/direct/directdoor.h"

namespace loket {

std::unique_ptr<FrontDoor> makeFrontDoor(DoorContext context)
{
    return std::make_unique<DirectDoor>(std::move(context));
}

} // namespace loket
