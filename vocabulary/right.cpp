// Which roles have which right (contract, section 3).
#include "vocabulary/right.h"

#include <algorithm>

namespace loket {
namespace {

constexpr RoleSet atWork = administrators
    + RoleSet {Role::Registrar, Role::Nurse, Role::Doctor, Role::Pharmacist, Role::Radiographer,
        Role::Radiologist};
constexpr RoleSet staff = atWork + RoleSet {Role::Auditor};
constexpr RoleSet everyone = staff + RoleSet {Role::Display, Role::Kiosk};

} // namespace

constexpr Right Right::Anyone {u"anyone", everyone + RoleSet {Role::Monitor}};
constexpr Right Right::Identified {u"identified", everyone};
constexpr Right Right::ViewQueue {u"view_queue", staff};
constexpr Right Right::SeePatients {u"see_patients", atWork};
constexpr Right Right::IssueVisits {u"issue_visits", atWork + RoleSet {Role::Kiosk}};
constexpr Right Right::PrintTickets {u"print_tickets", atWork + RoleSet {Role::Kiosk}};
constexpr Right Right::CallQueue {u"call_queue", atWork};
constexpr Right Right::ActOnOwnVisit {u"act_on_own_visit", atWork};
constexpr Right Right::CloseDay {u"close_day", administrators + RoleSet {Role::Registrar}};
constexpr Right Right::Broadcast {u"broadcast", atWork};
constexpr Right Right::ViewStatistics {u"view_statistics", staff};
constexpr Right Right::ManageSetup {u"manage_setup", administrators};
constexpr Right Right::ManagePeople {u"manage_people", administrators};
constexpr Right Right::ViewAudit {u"view_audit", administrators + RoleSet {Role::Auditor}};
constexpr Right Right::ViewConnections {u"view_connections", administrators};
constexpr Right Right::ReadMetrics {u"read_metrics", staff + RoleSet {Role::Monitor}};
constexpr Right Right::Publish {u"publish", atWork};

bool Right::isOfAny(const Roles &roles) const
{
    return std::any_of(roles.begin(), roles.end(), [this](Role role) { return isOf(role); });
}

} // namespace loket
