// The password that `loket user add` sets.
#pragma once

#include "core/result.h"

namespace loket {

// On a terminal asked for twice without showing what is typed; otherwise one line of standard
// input. PASSWORDS_DIFFER where the two are not the same.
Result<QString> readPassword();

} // namespace loket
