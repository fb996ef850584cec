// The roles of people and of devices, one of each at least for whoever is known (contract, section
// 3).
#pragma once

#include "vocabulary/word.h"

#include <QList>

namespace loket {

enum class Role {
    Admin,
    SuperAdmin,
    Registrar,
    Nurse,
    Doctor,
    Pharmacist,
    Radiographer,
    Radiologist,
    Auditor,
    Display,
    Kiosk,
    Monitor, // a program that reads /metrics, and nothing else
};
using Roles = QList<Role>;

std::span<const QStringView> wordsOf(Role role); // "super_admin"
Roles allRoles();
// Everyone who works here: all roles but the devices'.
bool isStaffRole(Role role);

} // namespace loket
