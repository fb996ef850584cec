// Whose work may be reported on by name, and to whom; who decides which reports there are.
#pragma once

#include "vocabulary/right.h"

namespace loket::reports::rights {

inline constexpr Right reportOnPeople {
    u"report_on_people", administrators + RoleSet {Role::Auditor}};
inline constexpr Right makeTemplates {u"make_report_templates", administrators};
inline constexpr Right schedule {u"schedule_reports", administrators};

} // namespace loket::reports::rights
