// What kiosks alone may ask for.
#pragma once

#include "vocabulary/right.h"

namespace loket::kiosks::rights {

inline constexpr Right callStaff {u"call_staff", RoleSet {Role::Kiosk}};

} // namespace loket::kiosks::rights
