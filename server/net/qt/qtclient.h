// One client of QtHttpServer: its first head is looked at before QtHttpServer reads it, what comes
// later is counted; requests are answered in order, whenever their answers are there.
#pragma once

#include "net/http/responsewriter.h"
#include "net/limits/gatekeeper.h"
#include "net/limits/tokenbucket.h"
#include "net/qt/qthttp.h"
#include "net/qt/qtoutbox.h"

#include <QQueue>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace loket {

// What all clients of a server share.
struct QtClientContext {
    const Clock &clock;
    const NetLimits &limits;
    NetCounters &counters;
    const ResponseWriter &writer;
    const TrustedProxies &proxies;
    QtOutbox &outbox;
    HttpHandler handler = {};
    BodyLimit bodyLimit = {}; // asked of a body that is larger than a stranger's may be
};

// Lives on the hub's thread; the child of its socket, which goes when the client has gone.
class QtClient final : public QObject, public Occupant {
    Q_OBJECT
public:
    QtClient(QTcpSocket &socket, std::unique_ptr<Place> place, const QtClientContext &context);

    QTcpSocket &socket() const { return m_socket; }
    Peer peer() const { return m_peer; }
    Millis since() const { return m_since; }

    // Answers with the error and ends the connection; nothing where it is at its end already.
    void refuse(const Error &error);
    // A request that QtHttpServer has read; false: it is refused.
    bool take(const QByteArray &head, const QByteArray &body);
    // It is a WebSocket now.
    std::unique_ptr<Place> leave() { return std::move(m_place); }
    // Ends the connection after the response that is being made, or now.
    void finish();
    void abort();
    // To be called now and then: ends what takes too long.
    void checkTime();
    std::optional<Millis> replaceableSince() const override;
    void makeWay() override;

Q_SIGNALS:
    void begun(); // the head of its first request is here
    void upgradeRequested(const loket::HttpRequest &request); // refuse(), or hand it over
    void passed(); // QtHttpServer may read it

private:
    enum class State { Head, Between, Receiving, Answering, Pausing, Upgrading, Closing };

    void onReadyRead();
    void readFirstHead();
    void count();
    void checkSize();
    void breakOff(const Error &error);
    qint64 largestRequest() const; // in bytes
    Result<HttpRequest> understood(const QByteArray &head, const QByteArray &body);
    Result<Done> noteClient(HttpRequest &request);
    TokenBucket newBucket() const;
    void answerNext();
    void answer();
    void answerWith(const Result<HttpResponse> &response);
    void awaitRequest();
    void send(const HttpResponse &response, bool keepAlive);
    void closeSoon();
    void onDisconnected();
    qint64 bytesWaiting() const;
    void setState(State state, Millis limit);
    Millis now() const { return m_context.clock.monotonic(); }

    QTcpSocket &m_socket;
    const Peer m_peer;
    std::unique_ptr<Place> m_place; // nullptr: given away
    const QtClientContext &m_context;
    State m_state = State::Head;
    const Millis m_since;
    std::optional<Millis> m_deadline;
    qint64 m_bytesWaiting = 0; // when last looked
    qint64 m_received = 0; // since the last whole request
    qint64 m_waitingBytes = 0; // of m_requests
    bool m_isOld = false; // HTTP/1.0
    bool m_isFinishing = false;
    QQueue<HttpRequest> m_requests; // the first is being answered
    TokenBucket m_bucket;
    QFuture<Result<HttpResponse>> m_answer;
};

} // namespace loket
