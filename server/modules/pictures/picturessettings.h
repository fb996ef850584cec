// What a clinic may choose about the pictures between calls.
#pragma once

#include "core/settings.h"
#include "vocabulary/pictures/show.h"

namespace loket::pictures {

// A value.
struct PicturesSettings {
    QString folder = {}; // empty: no pictures
    Millis after = Show().after; // without a call
    Millis each = Show().each;
};

QList<ModuleSetting> declaredSettings();
PicturesSettings settingsFrom(const Settings &settings);

} // namespace loket::pictures
