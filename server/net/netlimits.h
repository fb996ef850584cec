// Everything that is bounded on the network, with the defaults.
#pragma once

#include "core/clock.h"
#include "protocol/requesthead.h"

namespace loket {

struct NetLimits {
    // Connections. Those from this machine itself count in the total alone, unless countLoopback.
    int connections = 20'000;
    int connectionsPerAddress = 512; // an IPv6 network of 64 bits counts as one address
    double newPerSecond = 50; // from one address …
    int newBurst = 200; // … and this many at once
    bool countLoopback = false;
    int newcomers = 8'192; // that have not sent a whole request yet; the oldest makes way

    // HTTP.
    HeadLimits head;
    Millis headTime {10'000}; // for the whole head, a TLS handshake included
    qint64 bodyBytes = 1 << 20;
    Millis bodyTime {30'000}; // for the whole body
    Millis keepAliveTime {60'000}; // between two requests
    Millis errorPause {2}; // after an error, before the next request of a connection is read
    Millis writeTime {30'000}; // without a byte taken by the reader of a response
    Millis lingerTime {2'000}; // for the rest of a refused request, so that the refusal arrives

    // WebSockets.
    qint64 messageBytes = 1 << 20;
    int messageDepth = 32;
    Millis pingInterval {30'000}; // 0: none
    Millis idleTime {300'000}; // without a message or an answer to a ping; 0: for ever
    Millis closeTime {5'000}; // for the client's part of the goodbye

    // What one connection may ask for: messages on a WebSocket, requests over HTTP.
    double callsPerSecond = 100;
    int callBurst = 400;
    int refusalBurst = 400; // refused for their rate before the WebSocket is closed with 1008
    int callsAtOnce = 64; // begun and not yet answered
    qint64 callBytes = 16 * 1024; // a call with more counts as several
    qint64 bytesWaiting = 1 << 20; // that a reader may be behind, beside one frame that is larger

    double callsOf(qint64 bytes) const
    {
        const qint64 calls = 1 + bytes / callBytes;
        return static_cast<double>(calls);
    }

    Millis shutdownTime {5'000}; // then what is still open is cut off
};

} // namespace loket
