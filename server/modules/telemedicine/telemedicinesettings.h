// What a clinic may choose about its consultations.
#pragma once

#include "core/settings.h"
#include "modules/telemedicine/turn.h"

namespace loket::telemedicine {

// A value; every rule reads it, none changes it.
struct TelemedicineSettings {
    TurnSettings turn = {};
    QStringList services = {}; // of the queue, whose visits are consultations
    QString address = {}; // where patients reach the server; empty: its first one in the network
};

QList<ModuleSetting> declaredSettings();
TelemedicineSettings settingsFrom(const Settings &settings);

} // namespace loket::telemedicine
