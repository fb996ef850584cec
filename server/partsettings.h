// What each part of the server is told of the settings.
#pragma once

#include "core/settings.h"
#include "hub/hub.h"
#include "modules/queue/queuesettings.h"
#include "net/http/knownnames.h"
#include "net/limits/netlimits.h"

#include <QTimeZone>

namespace loket {

queue::QueueSettings queueSettings(const Settings &settings);
// The system's, where none is set.
QTimeZone zoneOf(const Settings &settings);
NetLimits netLimits(const Settings &settings);
HubLimits hubLimits(const Settings &settings);
KnownNames knownNames(const Settings &settings);

} // namespace loket
