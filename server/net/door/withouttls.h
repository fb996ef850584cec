// What a client is told that speaks plain HTTP where TLS is spoken.
#pragma once

#include "net/http/httpmessage.h"

namespace loket {

// What only reads is led to the same address by https (307), where its Host says at which port that
// is. All else is TLS_REQUIRED (400): what it sent is not sent a second time by itself, a WebSocket
// follows nobody, without a port https would be another one, and behind a proxy the client may be
// on https already.
HttpResponse answerWithoutTls(const HttpRequest &request, Instant now);

} // namespace loket
