// What a patient may see of the own visit, and who works here of every one. Whose it is the rule
// checks.
#pragma once

#include "vocabulary/right.h"

namespace loket {

inline constexpr Right seeOwnVisit {u"see_own_visit",
    administrators
        + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
            Role::Radiologist, Role::Auditor}};

} // namespace loket
