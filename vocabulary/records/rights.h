// Who works with records: everybody who works here. What somebody may do with one record hangs on
// how that one stands to it (kind.h).
#pragma once

#include "vocabulary/right.h"

namespace loket::records::rights {

inline constexpr Right useRecords {u"use_records",
    administrators
        + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
            Role::Radiologist}};

} // namespace loket::records::rights
