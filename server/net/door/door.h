// What a protocol is entered in to be spoken on the one port: HTTP by prefix, WebSockets by path.
#pragma once

#include "hub/identity.h"
#include "net/door/websocketlink.h"
#include "net/http/httpmessage.h"

#include <functional>

namespace loket {

// A client that asked for a WebSocket.
struct Arrival {
    // Deletes itself when the client has gone; nullptr while it is being checked.
    WebSocketLink *link;
    RequestHead head;
    QString address; // the client's, as a trusted proxy tells it
    // Who it is; or why what it showed is no good: then it should be told so and closed with 4001.
    Result<Identity> identity;
};

struct UpgradeRoute {
    // This one, where what stands in braces is any segment; or with a `/` at its end everything
    // below.
    QString path;
    std::function<void(const Arrival &)> accept;
    bool identify =
        true; // false: this protocol asks for the token later; the identity is anonymous
    // May refuse: the error is the answer over HTTP, and there never is a WebSocket.
    std::function<Result<Done>(const Arrival &)> check = {};
};

struct HttpRoute {
    QString prefix; // `/socket.io/`; the longest that fits wins, `/` takes the rest
    HttpHandler handler;
    BodyLimit bodyLimit = {}; // where it is none: by who sends the request
};

class Door {
public:
    virtual ~Door() = default;
    // Before it listens.
    virtual void add(UpgradeRoute route) = 0;
    virtual void add(HttpRoute route) = 0;
};

} // namespace loket
