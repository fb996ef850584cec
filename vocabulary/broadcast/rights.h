// Who says that a broadcast was read: staff, and the screens that show it.
#pragma once

#include "vocabulary/right.h"

namespace loket::broadcast::rights {

inline constexpr Right readBroadcasts {u"read_broadcasts",
    administrators
        + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
            Role::Radiologist, Role::Auditor, Role::Display, Role::Kiosk}};

} // namespace loket::broadcast::rights
