// One client that speaks HTTP/1: its requests one after the other, each read within limits of size
// and time, answered in order. What follows a request that asks for a WebSocket is handed on
// unread.
#pragma once

#include "net/http/responsewriter.h"
#include "net/limits/gatekeeper.h"
#include "net/limits/netcounters.h"
#include "net/limits/netlimits.h"
#include "net/limits/tokenbucket.h"
#include "net/limits/turns.h"
#include "net/loop/stream.h"
#include "protocol/chunkeddecoder.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace loket {

// What all connections of a server share.
struct HttpContext {
    const Clock &clock;
    const NetLimits &limits;
    NetCounters &counters;
    const ResponseWriter &writer;
    const TrustedProxies &proxies;
    Turns &turns;
    bool isTls = false; // who speaks plain HTTP is told so
    HttpHandler handler = {};
    BodyLimit bodyLimit = {}; // asked of a body that is larger than a stranger's may be
};

// A client that changes from HTTP to another protocol.
struct Leaving {
    std::unique_ptr<Stream> stream;
    std::unique_ptr<Place> place;
    QByteArray rest; // what came after the request
};

// Lives on the hub's thread and deletes itself when the client has gone.
class HttpConnection final : public QObject,
                             private Stream::Reader,
                             private Turns::Client,
                             public Occupant {
    Q_OBJECT
public:
    HttpConnection(std::unique_ptr<Stream> stream, std::unique_ptr<Place> place,
        const HttpContext &context, QObject *parent);
    ~HttpConnection() override;

    // Answers with the error and ends the connection; nothing where it is at its end already.
    void refuse(const Error &error);
    // Gives the client away; this object is then at its end. Without a stream: the client has
    // gone.
    Leaving take();
    std::optional<Millis> replaceableSince() const override;
    // Says that the place is needed, where that goes at once.
    void makeWay() override;
    // Ends the connection after the response that is being made, or now.
    void finish();
    void abort();
    // To be called now and then: ends what takes too long.
    void checkTime();

Q_SIGNALS:
    // A request asks for a WebSocket: take() or refuse(), later or now.
    void upgradeRequested(const loket::HttpRequest &request);
    void begun(); // the head of its first request is here

private:
    enum class State { Head, Asking, Body, Answering, Pausing, Upgrading, Closing };

    void received(QByteArrayView bytes) override;
    void drained() override;
    void ended() override;
    void goOn() override { readOn(); }
    void readOn();
    void readHead();
    void startRequest(RequestHead head);
    Result<Done> noteClient();
    bool isSecure() const { return m_stream && m_stream->isSecure(); }
    TokenBucket newBucket() const;
    void awaitBody(qint64 largest);
    void readBody();
    void readChunkedBody();
    void sendToTls();
    void answer();
    void answerWith(const Result<HttpResponse> &response);
    void awaitRequest();
    void send(const HttpResponse &response, bool keepAlive);
    void closeSoon();
    void expire();
    void setState(State state, Millis limit);
    Millis now() const { return m_context.clock.monotonic(); }

    const HttpContext &m_context;
    std::unique_ptr<Stream> m_stream; // nullptr: taken
    std::unique_ptr<Place> m_place;
    QByteArray m_input; // what came and was not read yet
    State m_state = State::Head;
    const Millis m_since;
    Millis m_stateSince {};
    std::optional<Millis> m_deadline;
    qint64 m_bytesWaiting = 0; // when last looked
    bool m_isNew = true; // no whole head has come yet
    bool m_isBetween = false; // a response is out and nothing of the next request is here
    bool m_isFinishing = false;
    HttpRequest m_request;
    std::unique_ptr<ChunkedDecoder> m_chunks;
    TokenBucket m_bucket;
    Turns::Account m_account;
    QFuture<Result<HttpResponse>> m_answer;
};

} // namespace loket
