// What staff need for prescriptions.
#pragma once

#include "vocabulary/right.h"

namespace loket::prescription::rights {

inline constexpr RoleSet pharmacy = administrators + RoleSet {Role::Pharmacist};

// To order, and to give an order up.
inline constexpr Right prescribe {u"prescribe", pharmacy + RoleSet {Role::Doctor}};
// To prepare orders, settle their items and give them out.
inline constexpr Right dispense {u"dispense", pharmacy};

} // namespace loket::prescription::rights
