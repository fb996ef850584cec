// Who is told something, and who tells all.
#pragma once

#include "vocabulary/right.h"

namespace loket::notifications::rights {

inline constexpr Right beTold {u"be_told",
    administrators
        + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
            Role::Radiologist, Role::Auditor}};
inline constexpr Right composeAlerts {u"compose_alerts", administrators};

} // namespace loket::notifications::rights
