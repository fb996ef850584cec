// Calls as sound.
#pragma once

#include "figures.h"
#include "serverundertest.h"

namespace loket::bench {

// 50 calls: from the press to the whole speech at a display, which has begun its chime by then; and
// what staff notice of it while fifty speeches are made, and what one costs the hub's
// thread.
Outcome voice(const Loket &loket);

} // namespace loket::bench
