// The proxies whose word is believed about the client for whom they ask.
#pragma once

#include "core/address.h"
#include "protocol/requesthead.h"

#include <QList>

namespace loket {

// Who sent a request.
struct Sender {
    QHostAddress address;
    bool isProxied = false; // a trusted proxy asked for it
    bool isSecure = false; // over TLS, as far as the client sees
};

class TrustedProxies {
public:
    explicit TrustedProxies(QList<AddressNet> nets = {});

    bool contains(const QHostAddress &address) const;
    // `peer`: the other end of the connection; `isTls`: it speaks TLS here. What a trusted one says
    // with X-Forwarded-For, or else X-Real-IP, and X-Forwarded-Proto is believed: of a list the
    // last address that is no trusted proxy's, since everything before it may be the client's own
    // invention. What cannot be read is not believed, nor is anything before it.
    Sender senderOf(const QHostAddress &peer, const RequestHead &head, bool isTls) const;

private:
    const QList<AddressNet> m_nets;
};

// A proxy, trusted or not, has said so: the client may be on any machine.
bool isForwarded(const RequestHead &head);

} // namespace loket
