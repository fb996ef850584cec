#include "net/makefrontdoor.h"

#include "net/qt/qtdoor.h"
#ifdef LOKET_DIRECT_DOOR
#include "net/direct/directdoor.h"
#include "net/loop/epolldispatcher.h"
#endif

namespace loket {

std::unique_ptr<FrontDoor> makeFrontDoor([[maybe_unused]] DoorKind kind, DoorContext context)
{
#ifdef LOKET_DIRECT_DOOR
    if (kind == DoorKind::Direct) {
        return std::make_unique<DirectDoor>(std::move(context));
    }
#endif
    return std::make_unique<QtDoor>(std::move(context));
}

std::unique_ptr<QAbstractEventDispatcher> makeEventDispatcher()
{
#ifdef LOKET_DIRECT_DOOR
    return std::make_unique<EpollDispatcher>();
#else
    return nullptr;
#endif
}

} // namespace loket
