// Who sends a request, as far as a proxy is believed.
#pragma once

#include "net/http/httpmessage.h"
#include "net/limits/gatekeeper.h"
#include "net/limits/trustedproxies.h"

namespace loket {

// Notes in `request` who sends it over a connection with this place. One connection of a proxy may
// carry the requests of many, each with a rate of its own. Gives whether it is another one than
// before; an error where that one has too many places already.
Result<bool> noteSender(
    HttpRequest &request, bool isTls, Place &place, const TrustedProxies &proxies, Millis now);

} // namespace loket
