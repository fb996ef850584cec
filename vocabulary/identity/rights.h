// Who has an account here, with a password and sessions of the own: people.
#pragma once

#include "vocabulary/right.h"

namespace loket::identity::rights {

inline constexpr Right haveAccount {u"have_account",
    administrators
        + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
            Role::Radiologist, Role::Auditor}};

} // namespace loket::identity::rights
