// One client of QtHttpServer, which sees a request when its head has been looked at here.
#pragma once

#include "net/http/responsewriter.h"
#include "net/limits/gatekeeper.h"
#include "net/limits/tokenbucket.h"
#include "net/qt/qtfeed.h"
#include "net/qt/qthttp.h"
#include "net/qt/qtoutbox.h"
#include "net/tls/tlssocket.h"

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
    // QtHttpServer has read a request; false: it is refused.
    bool take(const QByteArray &body);
    // QtHttpServer may make a WebSocket of it.
    void upgrade();
    // It is one now. What came behind its handshake is waiting().
    const QByteArray &waiting() const { return m_feed.waiting(); }
    std::unique_ptr<Place> leave() { return std::move(m_place); }
    // Ends the connection after the response to what has begun, or now. While the port is open:
    // afterwards QtHttpServer gets to know nobody.
    void finish();
    void abort();
    // To be called now and then: ends what takes too long.
    void checkTime();
    std::optional<Millis> replaceableSince() const override;
    void makeWay() override;

Q_SIGNALS:
    void begun(); // the head of its first request is here
    void upgradeRequested(const loket::HttpRequest &request); // refuse(), or upgrade()
    void passed(); // QtHttpServer is to know it

private:
    enum class State {
        Between, // two requests
        Head,
        Asking, // how large a body may be
        Receiving, // the body, by QtHttpServer
        Answering,
        Pausing, // who has erred
        Behind, // with reading
        Upgrading,
        Closing,
    };

    void onReadyRead();
    qint64 mostWaiting() const; // in bytes
    void readHead();
    void startRequest();
    bool isSecure() const { return m_tls && !m_tls->isPlain(); }
    void sendToTls();
    void findLargest();
    void receive(qint64 largest);
    void meetServer();
    void readBody();
    void breakOff(const Error &error);
    qint64 largestRequest() const; // in bytes
    Result<Done> noteClient(HttpRequest &request);
    TokenBucket newBucket() const;
    void answer();
    void answerWith(const Result<HttpResponse> &response);
    void awaitRequest();
    void onBytesWritten();
    void send(const HttpResponse &response, bool keepAlive);
    void closeSoon();
    void hearNoMore();
    void onDisconnected();
    qint64 bytesWaiting() const;
    void setState(State state, Millis limit);
    Millis now() const { return m_context.clock.monotonic(); }

    QTcpSocket &m_socket;
    TlsSocket *const m_tls; // the same; nullptr: TLS is not spoken here
    const Peer m_peer;
    std::unique_ptr<Place> m_place; // nullptr: given away
    const QtClientContext &m_context;
    State m_state = State::Head;
    const Millis m_since;
    Millis m_stateSince {};
    std::optional<Millis> m_deadline;
    qint64 m_bytesWaiting = 0; // when last looked
    bool m_isNew = true; // nothing was asked
    bool m_isUnknown = true; // to QtHttpServer
    bool m_isFinishing = false;
    QtFeed m_feed;
    HttpRequest m_request;
    TokenBucket m_bucket;
    QFuture<Result<HttpResponse>> m_answer;
};

} // namespace loket
