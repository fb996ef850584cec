#include "identity/authority.h"

#include <algorithm>

namespace loket {

namespace {

Roles rolesNow(AccountStore &accounts, const Actor &actor)
{
    if (actor.identity.kind != Identity::Kind::Person) {
        return actor.identity.roles;
    }
    const auto account = accounts.find(actor.identity.id);
    return account && !account->user.disabledAt ? account->user.roles : Roles();
}

bool losesAdminRole(const User &before, const User &after)
{
    return before.isAdmin()
        && std::any_of(before.roles.begin(), before.roles.end(), [&after](Role role) {
               return Right::ManagePeople.isOf(role) && !after.roles.contains(role);
           });
}

} // namespace

Result<Done> mayManage(AccountStore &accounts, const Actor &actor, const Roles &touched)
{
    if (actor.isProgram) {
        return Done {};
    }
    const Roles roles = rolesNow(accounts, actor);
    if (std::none_of(
            roles.begin(), roles.end(), [](Role role) { return Right::ManagePeople.isOf(role); })) {
        return fail(errors::forbidden(u"Only an administrator may do this."_s));
    }
    if (touched.contains(Role::SuperAdmin) && !roles.contains(Role::SuperAdmin)) {
        return fail(errors::forbidden(
            u"Only a super administrator may change the account of a super administrator, or make one."_s));
    }
    return Done {};
}

Result<Done> keepsAdmins(
    AccountStore &accounts, const Actor &actor, const User &before, const User &after)
{
    if (actor.is(after.id) && (after.disabledAt || losesAdminRole(before, after))) {
        return fail(errors::conflict(u"OWN_ROLE"_s,
            u"You cannot take this from your own account. Ask another administrator."_s));
    }
    if (before.isAdmin() && !after.isAdmin() && accounts.admins() == 0) {
        return fail(errors::conflict(
            u"LAST_ADMIN"_s, u"This is the last administrator. Make another one first."_s));
    }
    return Done {};
}

} // namespace loket
