// The server's end of one WebSocket, whatever carries it.
#pragma once

#include "hub/connection.h"

namespace loket {

// Lives on the hub's thread, and deletes itself when the client has gone.
class WebSocketLink : public Link {
public:
    // Who is told what comes. Nothing is told once the link is closing.
    class Listener {
    public:
        virtual ~Listener() = default;
        // Bytes of the next message that is not refused; `ofStrangers`: of who is not known.
        virtual qint64 largestMessage(qint64 ofStrangers) const { return ofStrangers; }
        virtual Standing standing() const { return Standing::Stranger; }
        virtual void textReceived(const QByteArray &utf8) = 0;
        virtual void binaryReceived(const QByteArray &bytes) = 0;
        virtual void alive() { } // something came, be it the answer to a ping
        virtual void linkDrained() { } // nothing waits any more
        // The last call, whoever ended it, and also where the link is deleted: it is not touched
        // any more.
        virtual void linkClosed() = 0;
    };

    // nullptr: nobody any more.
    virtual void setListener(Listener *listener) = 0;
    // Ends it now, without a goodbye.
    virtual void abort() = 0;
    // For a protocol with a heartbeat of its own: no pings, no idle limit.
    virtual void keepQuiet() = 0;
};

} // namespace loket
