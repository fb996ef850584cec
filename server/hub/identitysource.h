// Who a newcomer is. Asked by the faces, answered by identity/.
#pragma once

#include "core/result.h"
#include "hub/identity.h"

#include <QFuture>

namespace loket {

// What a client showed: of a connection once, when it comes; of an HTTP request each time.
struct Credentials {
    // `Authorization: Bearer`, else `?token=` of a WebSocket, else the cookie `loket_session`
    QString token;
    QString visit; // `?visit=`
    QString address; // the client's IP address as text, an IPv4 one without `::ffff:`
    // The token came from the cookie alone. One that is over counts as none then: the browser sends
    // it by itself, also with the login that is to replace it.
    bool isCookie = false;
    QByteArray host = {}; // the name that was asked, as in the Host header

    bool isEmpty() const { return token.isEmpty() && visit.isEmpty(); }
};

// Lives on the hub's thread.
class IdentitySource {
public:
    virtual ~IdentitySource() = default;

    // Finishes on the hub's thread. With neither token nor visit: anonymous, or TrustedAddress
    // where the address is trusted. A token goes before a visit. One that is unknown, expired or
    // revoked is an error (AUTH_EXPIRED or AUTH_INVALID, 401), never anonymous: who shows a
    // token wants to be that person.
    virtual QFuture<Result<Identity>> identify(const Credentials &credentials) = 0;
};

} // namespace loket
