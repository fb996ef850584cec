#include "core/doorkind.h"

#include "core/result.h"

namespace loket {

QString toText(DoorKind kind)
{
    return kind == DoorKind::Qt ? u"qt"_s : u"direct"_s;
}

bool hasDirectDoor()
{
#ifdef LOKET_DIRECT_DOOR
    return true;
#else
    return false;
#endif
}

DoorKind standardDoor()
{
    return hasDirectDoor() ? DoorKind::Direct : DoorKind::Qt;
}

} // namespace loket
