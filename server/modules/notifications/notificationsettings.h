// What a clinic may choose about what people are told.
#pragma once

#include "core/settings.h"

namespace loket::notifications {

// A value; every rule reads it, none changes it.
struct NotificationSettings {
    int mostKept = 200; // for one person; the oldest go first
    int days = 30; // after which one is not shown any more
    int displayMinutes = 10; // that a display is down before administrators are told; 0: never
};

QList<ModuleSetting> declaredSettings();
NotificationSettings settingsFrom(const Settings &settings);

} // namespace loket::notifications
