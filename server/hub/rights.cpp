// Which role has which right: the one table.
#include "hub/identity.h"

#include <algorithm>
#include <array>

namespace loket {
namespace {

struct RoleRow {
    Role role;
    const char16_t *text;
    bool isStaff;
};

constexpr std::array roleRows = {
    RoleRow {Role::Admin, u"admin", true},
    RoleRow {Role::SuperAdmin, u"super_admin", true},
    RoleRow {Role::Registrar, u"registrar", true},
    RoleRow {Role::Nurse, u"nurse", true},
    RoleRow {Role::Doctor, u"doctor", true},
    RoleRow {Role::Pharmacist, u"pharmacist", true},
    RoleRow {Role::Radiographer, u"radiographer", true},
    RoleRow {Role::Radiologist, u"radiologist", true},
    RoleRow {Role::Auditor, u"auditor", true},
    RoleRow {Role::Display, u"display", false},
    RoleRow {Role::Kiosk, u"kiosk", false},
};

// Columns are the roles in the order of roleRows: admin, super_admin, registrar, nurse, doctor,
// pharmacist, radiographer, radiologist, auditor, display, kiosk.
struct RightRow {
    Right right;
    const char16_t *text;
    std::array<bool, roleRows.size()> roles;
};

constexpr bool x = true;
constexpr bool o = false;
// clang-format off
    constexpr std::array rightRows = {
        //                                                            ad su re nu do ph rg rl au di ki
        RightRow {Right::Anyone,         u"anyone",                  {x, x, x, x, x, x, x, x, x, x, x}},
        RightRow {Right::Identified,     u"identified",              {x, x, x, x, x, x, x, x, x, x, x}},
        RightRow {Right::ViewQueue,      u"view_queue",              {x, x, x, x, x, x, x, x, x, o, o}},
        RightRow {Right::IssueVisits,    u"issue_visits",            {x, x, x, x, x, x, x, x, o, o, x}},
        RightRow {Right::PrintTickets,   u"print_tickets",           {x, x, x, x, x, x, x, x, o, o, x}},
        RightRow {Right::CallQueue,      u"call_queue",              {x, x, x, x, x, x, x, x, o, o, o}},
        RightRow {Right::ActOnOwnVisit,  u"act_on_own_visit",        {x, x, x, x, x, x, x, x, o, o, o}},
        RightRow {Right::CloseDay,       u"close_day",               {x, x, x, o, o, o, o, o, o, o, o}},
        RightRow {Right::Broadcast,      u"broadcast",               {x, x, x, x, x, x, x, x, o, o, o}},
        RightRow {Right::ViewStatistics, u"view_statistics",         {x, x, x, x, x, x, x, x, x, o, o}},
        RightRow {Right::ManageSetup,    u"manage_setup",            {x, x, o, o, o, o, o, o, o, o, o}},
        RightRow {Right::ManagePeople,   u"manage_people",           {x, x, o, o, o, o, o, o, o, o, o}},
        RightRow {Right::ViewAudit,      u"view_audit",              {x, x, o, o, o, o, o, o, x, o, o}},
        RightRow {Right::Monitor,        u"monitor",                 {x, x, o, o, o, o, o, o, o, o, o}},
        RightRow {Right::RequestScans,   u"request_scans",           {x, x, x, x, x, o, x, x, o, o, o}},
        RightRow {Right::PerformScans,   u"perform_scans",           {x, x, o, o, o, o, x, x, o, o, o}},
        RightRow {Right::Publish,        u"publish",                 {x, x, x, x, x, x, x, x, o, o, o}},
    };
// clang-format on

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < roleRows.size(); ++i) {
        if (static_cast<std::size_t>(roleRows[i].role) != i) {
            return false;
        }
    }
    for (std::size_t i = 0; i < rightRows.size(); ++i) {
        if (static_cast<std::size_t>(rightRows[i].right) != i) {
            return false;
        }
    }
    return rightRows.size() == static_cast<std::size_t>(Right::Publish) + 1
        && roleRows.size() == static_cast<std::size_t>(Role::Kiosk) + 1;
}
static_assert(isInOrder(), "the rows are found by the enumerators' values");

const RoleRow &rowOf(Role role)
{
    return roleRows[static_cast<std::size_t>(role)];
}
const RightRow &rowOf(Right right)
{
    return rightRows[static_cast<std::size_t>(right)];
}

} // namespace

QString toText(Role role)
{
    return QString::fromUtf16(rowOf(role).text);
}

std::optional<Role> roleFromText(const QString &text)
{
    const auto it = std::find_if(roleRows.begin(), roleRows.end(),
        [&text](const RoleRow &row) { return text == QStringView(row.text); });
    return it == roleRows.end() ? std::nullopt : std::optional(it->role);
}

QList<Role> allRoles()
{
    QList<Role> roles;
    for (const RoleRow &row : roleRows) {
        roles.append(row.role);
    }
    return roles;
}

bool isStaffRole(Role role)
{
    return rowOf(role).isStaff;
}

QString toText(Right right)
{
    return QString::fromUtf16(rowOf(right).text);
}

QList<Right> allRights()
{
    QList<Right> rights;
    for (const RightRow &row : rightRows) {
        rights.append(row.right);
    }
    return rights;
}

bool hasRight(Role role, Right right)
{
    return rowOf(right).roles[static_cast<std::size_t>(role)];
}

} // namespace loket
