// What a request shows of who sends it.
#pragma once

#include "hub/identitysource.h"
#include "protocol/requesthead.h"

namespace loket {

// A token in the URL counts on a WebSocket alone, where a page can send no header: addresses are
// kept in histories and logs. The cookie is the weakest: a browser adds it by itself, so it gives
// way to a visit in the URL.
Credentials readCredentials(const RequestHead &head, const QString &address);
QString userAgentOf(const RequestHead &head);
// What the query says beside that; a name alone (`?unread`) has an empty value.
QList<QPair<QString, QString>> queryValues(const RequestHead &head);

} // namespace loket
