// Who hears calls spoken: those who work here, and the screens.
#pragma once

#include "vocabulary/right.h"

namespace loket::voice::rights {

inline constexpr Right hearCalls {u"hear_calls",
    administrators
        + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
            Role::Radiologist, Role::Auditor, Role::Display, Role::Kiosk}};

} // namespace loket::voice::rights
