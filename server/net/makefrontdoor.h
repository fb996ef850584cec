// Which front door a server has, and what it waits with.
#pragma once

#include "core/settings.h"
#include "net/door/frontdoor.h"

#include <QAbstractEventDispatcher>

#include <memory>

namespace loket {

// `kind`: one that this program is built with.
std::unique_ptr<FrontDoor> makeFrontDoor(DoorKind kind, DoorContext context);

// The event loop of the thread that the door lives on, for QThread::setEventDispatcher(); nullptr:
// Qt's own.
std::unique_ptr<QAbstractEventDispatcher> makeEventDispatcher();

} // namespace loket
