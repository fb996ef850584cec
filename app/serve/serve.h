// `loket serve`: the server alone, no display needed.
#pragma once

#include "server.h"

namespace loket {

// Prints `listening http://HOST:PORT` when ready and runs until SIGTERM or SIGINT; gives the exit
// code.
int runServe(const ServerOptions &options);

} // namespace loket
