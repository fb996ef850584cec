// What a member of staff feels of clients that mean harm.
#pragma once

#include "figures.h"
#include "serverundertest.h"

namespace loket::bench {

// Each kind of attack alone, then all together.
Outcome hostile(const Loket &loket);

} // namespace loket::bench
