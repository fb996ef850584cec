// The capabilities of the house: modules that know nothing of each other. A line in
// capabilities.cpp each; the queue, the clock, people and monitoring are made in parts.cpp.
#pragma once

#include "commands/module.h"

#include <memory>
#include <vector>

namespace loket {

struct Capability {
    std::unique_ptr<Module> (*make)(const ModuleContext &context);
    QList<ModuleSetting> (*declaredSettings)();
    Result<Done> (*fillSample)(Transaction &transaction);
    Result<Done> (*fillMorning)(Transaction &transaction, const SampleHouse &house);
};

// In the order in which they are started.
const std::vector<Capability> &capabilities();

// What they let an installation set.
QList<ModuleSetting> moduleSettings();

} // namespace loket
