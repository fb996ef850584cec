// The server's end of one WebSocket: frames out as they are, so that one encoded frame serves every
// receiver; messages in; pings, the idle limit and the goodbye.
#pragma once

#include "net/direct/deflation.h"
#include "net/door/websocketlink.h"
#include "net/limits/gatekeeper.h"
#include "net/limits/netlimits.h"
#include "net/limits/turns.h"
#include "net/loop/stream.h"
#include "protocol/requesthead.h"
#include "protocol/websocketreader.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace loket {

class SocketLink;

// What all WebSockets of a server share.
struct LinkContext {
    const Clock &clock;
    const NetLimits &limits;
    NetCounters &counters;
    Turns &turns;
    Deflation &deflation;
    QSet<SocketLink *> links = {};
    std::function<void()> left = {}; // one of them is no more
};

// The answer to a handshake that passed; `extensions`: what was agreed (protocol/deflate.h).
QByteArray handshakeResponse(const RequestHead &head, const std::optional<QByteArray> &extensions);

// Lives on the hub's thread, and deletes itself when the client has gone.
class SocketLink final : public QObject,
                         public WebSocketLink,
                         private Stream::Reader,
                         private Turns::Client,
                         private Occupant {
    Q_OBJECT
public:
    // `deflates`: messages may be deflated, both ways.
    SocketLink(std::unique_ptr<Stream> stream, std::unique_ptr<Place> place, LinkContext &context,
        bool deflates);
    ~SocketLink() override;

    void setListener(Listener *listener) override { m_listener = listener; }
    // To be called once the listener is there. `rest`: what came behind the handshake.
    void start(QByteArrayView rest);

    void prefetch() const override { m_stream->prefetch(); }
    // Whole frames (protocol/websocketframe.h). Who is further behind than NetLimits::bytesWaiting
    // is closed with 4008.
    void write(const QByteArray &frames) override;
    qint64 bytesWaiting() const override { return m_stream->bytesWaiting(); }
    qint64 largestWaiting() const override { return m_largest; }
    // Says goodbye and waits for the client to do so, for NetLimits::closeTime at most.
    void close(int code, const QString &reason) override;
    void abort() override;
    bool isOpen() const { return !m_isClosing; }

    void keepQuiet() override { m_isQuiet = true; }
    // To be called now and then: pings, and ends what is idle or does not go.
    void checkTime();

private:
    void received(QByteArrayView bytes) override;
    void drained() override;
    void ended() override;
    void goOn() override;
    std::optional<Millis> replaceableSince() const override;
    void makeWay() override;
    void read(QByteArrayView bytes); // what is left waits for another turn
    qint64 largestMessage() const;
    Standing standing() const;
    void handle(const WebSocketMessage &message);
    void handleClose(const WebSocketMessage &close);
    void answerPing();
    void breakOff(quint16 code);
    void startClosing();
    void sayClosed();
    bool isBehind();
    void send(const QByteArray &frames);
    Millis now() const { return m_context.clock.monotonic(); }

    // What every write looks at comes first, close together.
    LinkContext &m_context;
    std::unique_ptr<Place> m_place;
    const std::unique_ptr<Stream> m_stream;
    qint64 m_largest = 0; // of the frames that wait
    bool m_isClosing = false;
    const bool m_deflates;
    Listener *m_listener = nullptr;
    WebSocketReader m_reader;
    Turns::Account m_account;
    QByteArray m_unread; // while it waits for its turn
    bool m_isHeard = false; // what is written now is an answer
    std::optional<QByteArray> m_ping; // the last one that has no answer yet
    const Millis m_since;
    Millis m_lastReceived;
    Millis m_lastPing;
    std::optional<Millis> m_deadline; // to be gone
    bool m_isQuiet = false;
    bool m_isReading = true; // false: what comes is forgotten
};

} // namespace loket
