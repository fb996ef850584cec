// The bytes of one connected client, in and out.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace loket {

// Bytes that a stream keeps to itself within one turn of the event loop before it sends them.
inline constexpr qint64 mostHeld = 64 * 1024;

// Lives on the hub's thread.
class Stream {
public:
    // Who reads. It must live until the stream has gone.
    class Reader {
    public:
        virtual ~Reader() = default;
        virtual void received(QByteArrayView bytes) = 0;
        virtual void drained() { } // what waited has been taken by the system
        // The last call, whoever ended it; never from inside a call of the stream.
        virtual void ended() = 0;
    };

    virtual ~Stream() = default;

    // From now on it is read; may be called again to change who reads, also from inside received().
    virtual void start(Reader &reader) = 0;
    // What comes while it is paused waits in the system: the client cannot send on for ever.
    virtual void setPaused(bool isPaused) = 0;
    // What is read and written goes under TLS; to be asked when something has come.
    virtual bool isSecure() const { return false; }
    virtual void prefetch() const { } // it is written to in a moment
    // Goes out with all else that this turn of the event loop has for the client. The bytes are
    // shared, not copied.
    virtual void write(const QByteArray &bytes) = 0;
    // What the system has refused for now. Beside it at most 64 KiB and the last write are held
    // until the turn is over.
    virtual qint64 bytesWaiting() const = 0;
    // No more is written: the client sees the end after what waits, and has to end the connection
    // for its part. It is still read.
    virtual void finish() = 0;
    // Ends it now; what waits is lost.
    virtual void abort() = 0;
};

} // namespace loket
