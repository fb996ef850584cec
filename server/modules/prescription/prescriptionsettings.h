// What a clinic may choose about its pharmacies.
#pragma once

#include "core/settings.h"
#include "vocabulary/prescription/prescription.h"

#include <QList>

namespace loket::prescription {

// A value; every rule reads it, none changes it.
struct PrescriptionSettings {
    QList<Pharmacy> pharmacies = standardPharmacies();
    int mostOpen = 1000; // orders that are not over

    // One, of the service that the presets have for it.
    static QList<Pharmacy> standardPharmacies();
    // One without an id: there is none of that name.
    Pharmacy pharmacy(const QString &id) const;
    QStringList ids() const;
};

QList<ModuleSetting> declaredSettings();
PrescriptionSettings settingsFrom(const Settings &settings);

// `F:F:Pharmacy, night:N:Night pharmacy`; nullopt where it is not that, or two have one id.
std::optional<QList<Pharmacy>> pharmaciesFromText(const QString &text);

} // namespace loket::prescription
