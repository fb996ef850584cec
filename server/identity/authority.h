// Who may change whose account. Asked inside the transaction, so that what two people press at once
// is judged one after the other.
#pragma once

#include "identity/accountstore.h"
#include "identity/identitytypes.h"

namespace loket {

// FORBIDDEN unless the actor may manage people now (a person's roles are read anew); for
// super_admin among `touched` the actor has to be a super_admin. The program itself may do all.
Result<Done> mayManage(AccountStore &accounts, const Actor &actor, const Roles &touched);

// What must not happen, whoever asks: OWN_ROLE, that somebody loses the own admin role or disables
// the own account; LAST_ADMIN, that nobody is left who may manage people. Asked when `after` is
// written.
Result<Done> keepsAdmins(
    AccountStore &accounts, const Actor &actor, const User &before, const User &after);

} // namespace loket
