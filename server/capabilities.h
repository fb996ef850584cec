// The modules that need nothing but what every module may have. Those that need each other are made
// and wired in server.cpp.
#pragma once

#include "commands/module.h"

#include <memory>
#include <vector>

namespace loket {

std::vector<std::unique_ptr<Module>> makeCapabilities(const ModuleContext &context);

} // namespace loket
