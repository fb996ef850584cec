// The key under which a console keeps what a person has begun to write, on its own disk. It is made
// of the kept password: nobody else can make it, and a new password ends it.
#pragma once

#include "identity/identitytypes.h"

namespace loket {

QString draftKey(const Account &account);

} // namespace loket
