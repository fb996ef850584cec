// The address of a server, as people write it and as the network needs it.
#pragma once

#include "core/result.h"

#include <QUrl>

namespace loket::client {

// Reads `192.168.1.10`, `reception:3000`, `http://…` or `https://…`. Port 3000 where none is said.
// INVALID_ADDRESS with a sentence.
Result<QUrl> serverFromText(const QString &text);

// `path` begins with `/`.
QUrl httpUrl(const QUrl &server, const QString &path);
// `ws://…/ws`, or `wss://…/ws` where the server's address is https.
QUrl socketUrl(const QUrl &server);

// The same server by https, at the same port.
QUrl underTls(const QUrl &server);

} // namespace loket::client
