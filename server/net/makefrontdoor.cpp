#include "net/makefrontdoor.h"

#include "net/direct/directdoor.h"
#include "net/qt/qtdoor.h"

namespace loket {

std::unique_ptr<FrontDoor> makeFrontDoor(DoorKind kind, DoorContext context)
{
    if (kind == DoorKind::Qt) {
        return std::make_unique<QtDoor>(std::move(context));
    }
    return std::make_unique<DirectDoor>(std::move(context));
}

} // namespace loket
