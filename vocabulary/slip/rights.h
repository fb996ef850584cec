// What staff need for labels.
#pragma once

#include "vocabulary/right.h"

namespace loket::slip::rights {

inline constexpr Right printLabels {u"print_labels", administrators + RoleSet {Role::Pharmacist}};

} // namespace loket::slip::rights
