// What a clinic may choose about its broadcasts.
#pragma once

#include "core/settings.h"

namespace loket::broadcast {

// A value; every rule reads it, none changes it.
struct BroadcastSettings {
    int mostOpen = 20; // that are current, or will be, at the same time
    int perMinute = 10; // that one person sends
};

QList<ModuleSetting> declaredSettings();
BroadcastSettings settingsFrom(const Settings &settings);

} // namespace loket::broadcast
