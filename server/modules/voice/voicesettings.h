// What a clinic may choose about how its calls are spoken.
#pragma once

#include "core/settings.h"

namespace loket::voice {

// A value.
struct VoiceSettings {
    // After the patient's own; the first is spoken where a player names none. None: no call is
    // spoken.
    QStringList languages = {u"id"_s};
    QString clips = {}; // the folder with recorded ones; empty: all is spoken by a synthetic voice
};

QList<ModuleSetting> declaredSettings();
VoiceSettings settingsFrom(const Settings &settings);

} // namespace loket::voice
