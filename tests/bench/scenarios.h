// What is measured of loket alone. Each scenario starts a server of its own.
#pragma once

#include "figures.h"
#include "serverundertest.h"

namespace loket::bench {

Outcome startUp(const Loket &loket);
// One client issues 1,000 tickets a second; each answer comes when its ticket is on disk.
Outcome acknowledgement(const Loket &loket);
// 64 clients, each with eight commands on the way.
Outcome throughput(const Loket &loket);
// A counter calls; 1,000 displays hear of it.
Outcome pressToDisplay(const Loket &loket);
// Its window, before a server with 10,000 who wait.
Outcome console(const Loket &loket);
// The same before 10,000 open prescriptions and 10,000 open tickets.
Outcome boards(const Loket &loket);
Outcome idleMemory(const Loket &loket, int connections);

} // namespace loket::bench
