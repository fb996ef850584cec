// What the server gives out as it is.
#pragma once

#include "core/settings.h"
#include "net/http/httpface.h"

namespace loket {

// The web pages, and the certificate of the house's own authority where it has one.
StaticFiles pageFiles(const Settings &settings);

} // namespace loket
