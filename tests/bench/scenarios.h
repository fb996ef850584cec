// What is measured of loket alone. Each scenario starts a server of its own.
#pragma once

#include "figures.h"

namespace loket::bench {

Outcome startUp(const QString &program);
// One client issues 1,000 tickets a second; each answer comes when its ticket is on disk.
Outcome acknowledgement(const QString &program);
// 64 clients, each with eight commands on the way.
Outcome throughput(const QString &program);
// A counter calls; 1,000 displays hear of it.
Outcome pressToDisplay(const QString &program);
// Its window, before a server with 10,000 who wait.
Outcome console(const QString &program);
Outcome idleMemory(const QString &program, int connections);

} // namespace loket::bench
