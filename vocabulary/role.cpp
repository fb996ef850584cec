#include "vocabulary/role.h"

#include <array>

namespace loket {
namespace {

constexpr std::array<QStringView, 12> roleWords {u"admin", u"super_admin", u"registrar", u"nurse",
    u"doctor", u"pharmacist", u"radiographer", u"radiologist", u"auditor", u"display", u"kiosk",
    u"monitor"};
static_assert(roleWords.size() == static_cast<std::size_t>(Role::Monitor) + 1);

} // namespace

std::span<const QStringView> wordsOf(Role /*role*/)
{
    return roleWords;
}

Roles allRoles()
{
    Roles roles;
    for (std::size_t i = 0; i < roleWords.size(); ++i) {
        roles.append(static_cast<Role>(i));
    }
    return roles;
}

bool isStaffRole(Role role)
{
    return role < Role::Display;
}

} // namespace loket
