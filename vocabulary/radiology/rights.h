// What staff need for scans.
#pragma once

#include "vocabulary/right.h"

namespace loket::radiology::rights {

inline constexpr RoleSet radiology =
    administrators + RoleSet {Role::Radiographer, Role::Radiologist};

// To ask for scans and to give them up.
inline constexpr Right requestScans {
    u"request_scans", radiology + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor}};
// To start and to complete them.
inline constexpr Right performScans {u"perform_scans", radiology};

} // namespace loket::radiology::rights
