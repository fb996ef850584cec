// One client that speaks HTTP/1: its requests one after the other, each read within limits of size
// and time, answered in order. A request's head is looked at in the socket's buffer (peek), so that
// a socket which asks for a WebSocket can be handed on unread.
#pragma once

#include "net/httpmessage.h"
#include "net/netcounters.h"
#include "net/netlimits.h"
#include "net/originpolicy.h"
#include "net/tokenbucket.h"
#include "protocol/chunkeddecoder.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace loket {

// What all connections of a server share.
struct HttpContext {
    const Clock &clock;
    const NetLimits &limits;
    NetCounters &counters;
    const OriginPolicy &origins;
    HttpHandler handler = {};
};

// Lives on the hub's thread and deletes itself when the client has gone.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    // Takes the socket, connected and unread.
    HttpConnection(QTcpSocket *socket, const HttpContext &context, QObject *parent);

    // Answers with the error and ends the connection; nothing where it is at its end already.
    void refuse(const Error &error, const QList<HttpHeader> &headers = {});
    // Gives the socket away, its request unread; this object is then at its end. Nullptr: the
    // client has gone.
    QTcpSocket *takeSocket();
    // More has come than the request that asks for a WebSocket.
    bool hasMore() const;
    // Ends a connection whose place is needed, and says so where that goes at once.
    void makeWay();
    // Ends the connection after the response that is being made, or now.
    void finish();
    void abort();
    // To be called now and then: ends what takes too long.
    void checkTime();

    QString address() const { return m_address; }

Q_SIGNALS:
    // The request that waits in the socket asks for a WebSocket: takeSocket() or refuse(), later or
    // now.
    void upgradeRequested(const loket::RequestHead &head);
    void begun(); // the head of its first request is here

private:
    enum class State { Head, Body, Answering, Upgrading, Closing };

    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();
    void readHead();
    void startRequest(RequestHead head);
    void readBody();
    void readChunkedBody();
    void answer();
    void answerWith(const Result<HttpResponse> &response);
    void send(const HttpResponse &response, bool keepAlive);
    QByteArray encoded(const HttpResponse &response, bool keepAlive) const;
    void closeSoon();
    void discard();
    void expire();
    void setState(State state, Millis limit);
    Millis now() const { return m_context.clock.monotonic(); }

    const HttpContext &m_context;
    QTcpSocket *m_socket;
    const QString m_address;
    State m_state = State::Head;
    std::optional<Millis> m_deadline;
    qint64 m_bytesWaiting = 0; // when last looked
    bool m_isNew = true; // no whole head has come yet
    bool m_isBetween = false; // a response is out and nothing of the next request is here
    bool m_isFinishing = false;
    HttpRequest m_request;
    std::unique_ptr<ChunkedDecoder> m_chunks;
    TokenBucket m_bucket;
    QFuture<Result<HttpResponse>> m_answer;
};

} // namespace loket
