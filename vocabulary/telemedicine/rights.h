// What staff need for consultations.
#pragma once

#include "vocabulary/right.h"

namespace loket::telemedicine::rights {

// To make appointments, enter consultations, admit patients, and end consultations.
inline constexpr Right consult {u"consult",
    administrators
        + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
            Role::Radiologist}};

} // namespace loket::telemedicine::rights
