// What a clinic may choose about its radiology.
#pragma once

#include "core/settings.h"
#include "vocabulary/radiology/scan.h"

#include <QList>

namespace loket::radiology {

// A value; every rule reads it, none changes it.
struct RadiologySettings {
    int maxQueueSize = 100; // scans that may wait
    Millis tolerance {30'000}; // beyond its estimate, then a scan is overdue
    bool autoStart = false; // whoever comes first, as soon as a room is free
    QList<ScanRoom> rooms = standardRooms();
    QString service = u"X"_s; // of the queue, where a visit waits for its scan

    // One for each type: `CT 1`, `MRI 1` …
    static QList<ScanRoom> standardRooms();
};

QList<ModuleSetting> declaredSettings();
RadiologySettings settingsFrom(const Settings &settings);

// `CT 1:CT,CT 2:CT,MRI 1:MRI`; nullopt where it is not that, or two rooms have one name.
std::optional<QList<ScanRoom>> roomsFromText(const QString &text);

} // namespace loket::radiology
