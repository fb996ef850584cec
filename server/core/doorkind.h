// What holds the server's port open.
#pragma once

#include <QString>

namespace loket {

enum class DoorKind {
    Direct, // the server's own sockets, where Linux is
    Qt, // Qt's servers, wherever Qt is
};
QString toText(DoorKind kind); // "direct", "qt"

// Whether this program is built with it (LOKET_DIRECT_DOOR).
bool hasDirectDoor();

// Direct where it is there.
DoorKind standardDoor();

} // namespace loket
