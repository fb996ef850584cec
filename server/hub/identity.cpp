#include "hub/identity.h"

#include "vocabulary/ownvisit.h"

#include <algorithm>

namespace loket {

bool Identity::isStaff() const
{
    return std::any_of(roles.begin(), roles.end(), isStaffRole);
}

Standing Identity::standing() const
{
    return isStaff() ? Standing::Staff : isAnonymous() ? Standing::Stranger : Standing::Known;
}

bool Identity::may(Right right) const
{
    if (right == Right::Anyone) {
        return true;
    }
    if (isAnonymous()) {
        return false;
    }
    if (right == Right::Identified) {
        return !hasRole(Role::Monitor);
    }
    if (kind == Kind::Patient) {
        return right == Right::ActOnOwnVisit || right == seeOwnVisit;
    }
    return right.isOfAny(roles);
}

Result<Done> checkRight(const Identity &identity, Right right)
{
    if (identity.may(right)) {
        return Done {};
    }
    if (identity.isAnonymous()) {
        return fail(errors::unauthenticated(u"Sign in to do this."_s));
    }
    return fail(errors::forbidden(
        u"This needs the right “%1”, which you do not have. Ask an administrator."_s.arg(
            right.name())));
}

} // namespace loket
