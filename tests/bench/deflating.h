// What deflating large messages saves and costs, and how small ones travel together.
#pragma once

#include "figures.h"
#include "serverundertest.h"

namespace loket::bench {

// 4 KB of visits to 10, 100 and 1,000 readers of a channel, who offer permessage-deflate or not.
Outcome deflating(const Loket &loket);
// 16 updates that come together, to 1,000 readers.
Outcome together(const Loket &loket);

} // namespace loket::bench
