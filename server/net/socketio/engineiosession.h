// One client of Engine.IO, protocol 4, whatever carries its packets at the moment: polling requests
// or a WebSocket. It knows neither HTTP nor sockets: who does (EngineIoServer) tells it what
// came.
#pragma once

#include "hub/connection.h"
#include "net/socketio/engineioalarms.h"
#include "protocol/engineio.h"

#include <functional>
#include <memory>

namespace loket {

struct EngineIoOptions {
    Millis pingInterval {25'000};
    Millis pingTimeout {20'000};
    Millis upgradeTimeout {10'000}; // for a WebSocket to take over
    Millis closeTime {30'000}; // for a polling client to fetch its goodbye
    // Bytes, of a message and of a polling payload, until it is known who sends them.
    qsizetype maxPayload = 1 << 20;
    qint64 bytesWaiting = 1 << 20; // for the next poll, beside one frame that is larger
};

// A polling GET that waits for its answer.
class EngineIoPoll {
public:
    virtual ~EngineIoPoll() = default;
    virtual void answer(int status, const QByteArray &body) = 0; // at most once
};

// What the packets are for: Socket.IO, or an echo.
class EngineIoListener {
public:
    virtual ~EngineIoListener() = default;
    virtual void received(const EngineIoPacket &message) = 0;
    virtual void alive() { } // something came, be it the answer to a ping
    virtual void drained() { } // nothing waits any more
    // The last call, never from inside send() or close().
    virtual void closed(const QString &reason) = 0;
};

// Lives on the hub's thread.
class EngineIoSession {
public:
    // `ended` is called once, after the listener's closed(), and must not delete it there and then.
    EngineIoSession(const QString &sid, const EngineIoOptions &options, Alarms &alarms,
        std::function<void(EngineIoSession &)> ended);
    ~EngineIoSession();

    const QString &sid() const { return m_sid; }
    const QString &endReason() const { return m_closeReason; } // when it has ended
    void setListener(std::unique_ptr<EngineIoListener> listener);
    // Instead of EngineIoOptions::maxPayload, which the client was told: a single packet of it may
    // be larger.
    void allow(qsizetype maxPayload, Standing standing)
    {
        m_maxPayload = maxPayload;
        m_standing = standing;
    }
    qsizetype maxPayload() const { return m_maxPayload; }
    Standing standing() const { return m_standing; }

    // Called once: when something has come of the client but the wish for a session, or at the end.
    void whenUsed(std::function<void()> used) { m_used = std::move(used); }
    // Ends it now, because another needs its place.
    void makeWay();

    // The first thing that happens, after setListener(): the client came by polling, or with a
    // WebSocket. `base64`: it wants no binary frames.
    void open(std::unique_ptr<EngineIoPoll> poll);
    void open(Link &webSocket, bool base64);

    // Polling.
    bool isPolling() const { return !m_webSocket; }
    bool isPollWaiting() const { return m_poll != nullptr; }
    void poll(std::unique_ptr<EngineIoPoll> poll);
    void pollAborted(); // the client of the poll that waits has gone
    enum class Posted { Taken, Refused, Goodbye };
    Posted post(QByteArrayView payload);

    // A second WebSocket wants to take over.
    void startUpgrade(Link &webSocket, bool base64);
    // Of either WebSocket; what comes from another is not for this session.
    void textReceived(Link &webSocket, const QByteArray &utf8);
    void binaryReceived(Link &webSocket, const QByteArray &bytes);
    void webSocketDrained(Link &webSocket);
    void webSocketClosed(Link &webSocket); // it is not touched any more

    // Whole frames (protocol/engineio.h) of messages.
    void send(const QByteArray &frames);
    qint64 bytesWaiting() const; // not yet fetched, or not yet taken by the system
    qint64 largestWaiting() const;
    // What waits is sent before. `code`: of WebSockets.
    void close(int code, const QString &reason);

private:
    enum class State { Open, Closing, Closed };

    void noteUse();
    void startHeartbeat();
    void beat();
    void pong();
    EngineIoPacket handshake(const QStringList &upgrades) const;
    void handle(const EngineIoPacket &packet);
    void handleProbe(const EngineIoPacket &packet);
    void finishUpgrade();
    void abandonUpgrade();
    void cutPoll();
    void answerPoll(); // with what waits
    QList<QByteArray> takeQueue();
    void queue(const QByteArray &frames);
    void answerPoll(EngineIoPacket::Type type);
    void sendPacket(const EngineIoPacket &packet);
    void write(const QByteArray &frames);
    void writeTo(Link &webSocket, const QByteArray &frames);
    void breakOff(const QString &reason); // the client did what it may not
    void end(const QString &reason, int code = 1000);

    const QString m_sid;
    const EngineIoOptions &m_options;
    const std::function<void(EngineIoSession &)> m_ended;
    std::function<void()> m_used; // empty: called
    std::unique_ptr<EngineIoListener> m_listener;
    qsizetype m_maxPayload;
    Standing m_standing = Standing::Stranger;
    State m_state = State::Open;
    bool m_saidGoodbye = false; // the client
    QString m_closeReason;

    std::unique_ptr<EngineIoPoll> m_poll;
    QList<QByteArray> m_queue; // frames that wait for a poll
    qint64 m_queueBytes = 0;
    qint64 m_largest = 0; // of m_queue

    Link *m_webSocket = nullptr; // carries the packets
    Link *m_candidate = nullptr; // wants to
    bool m_isProbed = false; // m_candidate has shown that it works
    bool m_base64 = false; // of m_webSocket or m_candidate

    Alarms &m_alarms;
    Alarm m_heartbeat;
    Millis m_due {}; // the ping, or the answer to it
    bool m_isPongDue = false;
    Alarm m_upgradeEnd;
    Alarm m_cut; // of a poll while the transport changes
    Alarm m_end; // of a session that is closing
};

} // namespace loket
