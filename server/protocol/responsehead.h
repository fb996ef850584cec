// The head of an HTTP/1.1 response as bytes.
#pragma once

#include "protocol/requesthead.h"

#include "core/clock.h"

namespace loket {

// "Not Found"; for a status without a name "Status".
QByteArray reasonPhrase(int status);

// `Wed, 07 Jan 2026 10:30:00 GMT`
QByteArray httpDate(Instant instant);

// Status line, headers and the empty line. Line ends inside a header's value become spaces: nothing
// that came from outside can begin a header of its own.
QByteArray responseHead(int status, const QList<HttpHeader> &headers);

} // namespace loket
