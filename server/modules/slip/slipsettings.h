// What a clinic may choose of its paper.
#pragma once

#include "core/settings.h"

namespace loket::slip {

struct SlipSettings {
    QString footer = {}; // stands below every slip
    QString language = u"id"_s; // where a visit says none, and of labels
    QString address = {}; // where phones reach the server; empty: its first address in the network
};

QList<ModuleSetting> declaredSettings();
SlipSettings settingsFrom(const Settings &settings);

} // namespace loket::slip
