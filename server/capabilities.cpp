#include "capabilities.h"

#include "modules/template/templatemodule.h"

namespace loket {

std::vector<std::unique_ptr<Module>> makeCapabilities(const ModuleContext &context)
{
    std::vector<std::unique_ptr<Module>> made;
    made.push_back(std::make_unique<notes::TemplateModule>(context));
    return made;
}

} // namespace loket
