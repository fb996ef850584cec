// Who says how a screen is: the screen.
#pragma once

#include "vocabulary/right.h"

namespace loket::screen::rights {

inline constexpr Right reportScreen {u"report_screen", RoleSet {Role::Display, Role::Kiosk}};

} // namespace loket::screen::rights
