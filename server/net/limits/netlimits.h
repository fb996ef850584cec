// Everything that is bounded on the network, with the defaults.
#pragma once

#include "core/clock.h"
#include "hub/identity.h"
#include "protocol/jsonlimits.h"
#include "protocol/requesthead.h"

#include <algorithm>

namespace loket {

struct NetLimits {
    // Connections. Those from this machine itself count in the total alone, unless countLoopback.
    int connections = 20'000;
    int connectionsPerAddress = 512; // an IPv6 network of 64 bits counts as one address
    double newPerSecond = 50; // from one address …
    int newBurst = 200; // … and this many at once
    bool countLoopback = false;
    int newcomers = 8'192; // that have not sent a whole request yet; the oldest makes way

    // Sessions of Engine.IO that were asked for and not used yet. Where there is no place for more,
    // the oldest makes way once it has had `grace`: of the same address, or of all.
    int halfSessions = 8'192;
    int halfSessionsPerAddress = 64;
    Millis grace {1'000}; // for newcomers, too

    // HTTP.
    HeadLimits head;
    Millis headTime {10'000}; // for the whole head, a TLS handshake included
    qint64 bodyBytes = 1 << 20; // from staff; from others no more than a message may have
    Millis bodyTime {30'000}; // for the whole body
    Millis keepAliveTime {60'000}; // between two requests
    Millis errorPause {2}; // after an error, before the next request of a connection is read
    Millis writeTime {30'000}; // without a byte taken by the reader of a response
    Millis lingerTime {2'000}; // for the rest of a refused request, so that the refusal arrives

    // What one message brings, on a WebSocket or as the body of a request: from staff …
    qint64 messageBytes = 1 << 20;
    int messageDepth = 32;
    qsizetype messageValues = 50'000;
    // … from patients and devices, and from who is not known (yet).
    JsonLimits guestMessage {.bytes = 64 * 1024, .depth = 16, .values = 5'000};
    JsonLimits strangerMessage {.bytes = 16 * 1024, .depth = 8, .values = 500};

    JsonLimits messageOf(const Identity &who) const
    {
        const JsonLimits most {static_cast<qsizetype>(messageBytes), messageDepth, messageValues};
        const JsonLimits &own = who.isStaff() ? most
            : who.isAnonymous()               ? strangerMessage
                                              : guestMessage;
        return {std::min(own.bytes, most.bytes), std::min(own.depth, most.depth),
            std::min(own.values, most.values)};
    }
    qint64 bodyOf(const Identity &who) const
    {
        return who.isStaff() ? bodyBytes : std::min<qint64>(bodyBytes, messageOf(who).bytes);
    }

    // WebSockets.
    Millis pingInterval {30'000}; // 0: none
    Millis idleTime {300'000}; // without a message or an answer to a ping; 0: for ever
    Millis closeTime {5'000}; // for the client's part of the goodbye

    // What is handled in one turn of the event loop (Turns): bytes that came and that were answered
    // at once, and for each message, request or frame of control as if it had so many more.
    qint64 turnBytesOfStaffMember = 128 * 1024;
    qint64 turnBytesOfStaff = 1 << 20;
    qint64 turnBytesOfOther = 16 * 1024; // also whose request has not been read yet
    qint64 turnBytesOfOthers = 64 * 1024;
    qint64 turnCost = 1024;
    qint64 turnCostOfControl = 4;

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
