// What a restored copy must not bring back.
#pragma once

#include "storage/transaction.h"

namespace loket {

// Ends every session, revokes every device and forgets every pairing: a copy may hold what was
// ended or revoked since, so everybody signs in and every screen pairs again.
void endAllAccess(Transaction &transaction);

} // namespace loket
