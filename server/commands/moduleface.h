// What the house asks of every module, and what it has of every module without its own doing.
#pragma once

#include "commands/module.h"

#include <functional>

namespace loket {

// Why nothing can be kept now, a sentence; empty: all can.
using Trouble = std::function<QString()>;

// The module's own health, or what keeps all of them from their work.
Health healthOf(const Module &module, const Trouble &trouble);

// Registers the module's commands and channels, and beside them, made of what it says of itself,
// `<module>:status` (`GET /<module>/status`) and `<module>:health` (`GET /<module>/health`: 200, or
// UNHEALTHY with 503). All that is given outlives the registry.
void registerModule(CommandRegistry &commands, Module &module, Hub &hub, const Clock &clock,
    const Trouble &trouble = {});

} // namespace loket
