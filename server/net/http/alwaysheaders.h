// What every answer over HTTP says to a browser, whatever it is: page, JSON, refusal.
#pragma once

#include "protocol/requesthead.h"

namespace loket {

// Where an answer has a header of the same name, that one counts. Over TLS a browser is told to
// come by no other way for thirty days.
QList<HttpHeader> alwaysHeaders(bool isTls);

} // namespace loket
