// Whose work may be reported on by name, and to whom.
#pragma once

#include "vocabulary/right.h"

namespace loket::reports::rights {

inline constexpr Right reportOnPeople {
    u"report_on_people", administrators + RoleSet {Role::Auditor}};

} // namespace loket::reports::rights
