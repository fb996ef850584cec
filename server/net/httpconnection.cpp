#include "net/httpconnection.h"

#include "core/whendone.h"
#include "net/gatekeeper.h"
#include "protocol/responsehead.h"

namespace loket {

namespace {

// A socket's buffer for a body, or for what is read and forgotten.
constexpr qint64 bodyBuffer = 64 * 1024;

// What a reader of responses may be behind before its next request is read.
constexpr qint64 enoughWaiting = 256 * 1024;

bool mayHaveBody(int status)
{
    return status >= 200 && status != 204 && status != 304;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_socket(socket),
      m_address(plainAddress(socket->peerAddress()).toString()),
      m_bucket(context.limits.callsPerSecond, context.limits.callBurst, context.clock.monotonic())
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::onDisconnected);
    setState(State::Head, m_context.limits.headTime);
}

void HttpConnection::setState(State state, Millis limit)
{
    m_state = state;
    if (m_socket) {
        const bool isLarge = state == State::Body || state == State::Closing;
        m_socket->setReadBufferSize(isLarge ? bodyBuffer : m_context.limits.head.bytes + 1024);
    }
    m_deadline = limit > Millis::zero() ? std::optional(now() + limit) : std::nullopt;
}

void HttpConnection::onReadyRead()
{
    switch (m_state) {
    case State::Head:
        return readHead();
    case State::Body:
        return readBody();
    case State::Closing:
        return discard();
    case State::Answering:
    case State::Upgrading:
        return; // what comes now waits for its turn
    }
}

void HttpConnection::readHead()
{
    if (m_socket->bytesToWrite() > enoughWaiting) {
        return; // onBytesWritten() comes back
    }
    const QByteArray bytes = m_socket->peek(m_context.limits.head.bytes + 1);
    auto head = readRequestHead(bytes, m_context.limits.head);
    if (!head) {
        return refuse(head.error());
    }
    if (*head) {
        return startRequest(std::move(**head));
    }
    if (m_isBetween && !bytes.isEmpty()) { // from here on the next head has its time
        m_isBetween = false;
        setState(State::Head, m_context.limits.headTime);
    }
}

void HttpConnection::startRequest(RequestHead head)
{
    m_request = {.head = std::move(head), .address = m_address};
    if (std::exchange(m_isNew, false)) {
        Q_EMIT begun();
    }
    if (m_request.head.upgrade) {
        setState(State::Upgrading, Millis::zero());
        Q_EMIT upgradeRequested(m_request.head);
        return;
    }
    m_socket->skip(m_request.head.size);
    if (!m_bucket.take(now())) {
        ++m_context.counters.rateLimited;
        return refuse(errors::tooMany(u"This connection asks too often. Wait a moment."_s, 1));
    }
    if (m_request.head.contentLength.value_or(0) > m_context.limits.bodyBytes) {
        return refuse({u"BODY_TOO_LARGE"_s,
            u"The body is larger than %1 bytes."_s.arg(m_context.limits.bodyBytes), 413});
    }
    if (!m_request.head.hasBody()) {
        return answer();
    }
    const QByteArray expectation = m_request.head.value("expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue") {
        return refuse(
            {u"EXPECTATION_FAILED"_s, u"Only “100-continue” can be expected here."_s, 417});
    }
    if (!expectation.isEmpty() && m_socket->bytesAvailable() == 0) {
        m_socket->write(responseHead(100, {}));
    }
    m_chunks = m_request.head.chunked ? std::make_unique<ChunkedDecoder>(m_context.limits.bodyBytes)
                                      : nullptr;
    setState(State::Body, m_context.limits.bodyTime);
    readBody();
}

void HttpConnection::readBody()
{
    if (m_chunks) {
        return readChunkedBody();
    }
    const qint64 length = *m_request.head.contentLength;
    m_request.body += m_socket->read(length - m_request.body.size());
    if (m_request.body.size() == length) {
        answer();
    }
}

void HttpConnection::readChunkedBody()
{
    while (m_socket->bytesAvailable() > 0 && !m_chunks->isDone()) {
        const auto taken = m_chunks->feed(m_socket->peek(m_socket->bytesAvailable()));
        if (!taken) {
            return refuse(taken.error());
        }
        m_socket->skip(*taken);
    }
    if (m_chunks->isDone()) {
        m_request.body = m_chunks->body();
        m_chunks.reset();
        answer();
    }
}

void HttpConnection::answer()
{
    m_context.counters.bytesIn += static_cast<quint64>(m_request.body.size());
    m_bucket.take(now(), m_context.limits.callsOf(m_request.body.size()) - 1);
    setState(State::Answering, Millis::zero());
    m_answer = m_context.handler(m_request);
    whenDone(
        m_answer, this, [this](const Result<HttpResponse> &response) { answerWith(response); });
}

void HttpConnection::answerWith(const Result<HttpResponse> &response)
{
    if (m_state != State::Answering) {
        return; // cut off meanwhile
    }
    const bool keepAlive = m_request.head.keepAlive && !m_isFinishing;
    send(response ? *response : errorResponse(response.error(), m_context.clock.now()), keepAlive);
    if (!keepAlive) {
        return closeSoon();
    }
    m_request = {};
    m_isBetween = true;
    setState(State::Head, m_context.limits.keepAliveTime);
    // Not from here: a client that sent a thousand requests at once is no reason for a deep stack.
    if (m_socket->bytesAvailable() > 0) {
        QMetaObject::invokeMethod(this, &HttpConnection::onReadyRead, Qt::QueuedConnection);
    }
}

void HttpConnection::refuse(const Error &error, const QList<HttpHeader> &headers)
{
    if (m_state == State::Closing) {
        return;
    }
    ++m_context.counters.refused[error.code.toLatin1()];
    HttpResponse response = errorResponse(error, m_context.clock.now());
    response.headers += headers;
    send(response, false);
    closeSoon();
}

void HttpConnection::send(const HttpResponse &response, bool keepAlive)
{
    const QByteArray bytes = encoded(response, keepAlive);
    ++m_context.counters.responses[response.status];
    m_context.counters.bytesOut += static_cast<quint64>(bytes.size());
    m_socket->write(bytes);
    m_bytesWaiting = m_socket->bytesToWrite();
}

QByteArray HttpConnection::encoded(const HttpResponse &response, bool keepAlive) const
{
    QList<HttpHeader> headers {{"Date", httpDate(m_context.clock.now())}};
    if (!response.contentType.isEmpty()) {
        headers.append(HttpHeader {"Content-Type", response.contentType});
    }
    if (mayHaveBody(response.status)) {
        headers.append(HttpHeader {"Content-Length", QByteArray::number(response.body.size())});
    }
    if (!keepAlive) {
        headers.append(HttpHeader {"Connection", "close"});
    } else if (m_request.head.minorVersion == 0) {
        headers.append(HttpHeader {"Connection", "keep-alive"});
    }
    headers.append(HttpHeader {"X-Content-Type-Options", "nosniff"});
    headers.append(HttpHeader {"Referrer-Policy", "no-referrer"});
    headers += m_context.origins.responseHeaders(m_request.head);
    const QByteArray head = responseHead(response.status, headers + response.headers);
    const bool withBody = mayHaveBody(response.status) && m_request.head.method != "HEAD";
    return withBody ? head + response.body : head;
}

// Closing a socket on which something lies unread makes the system throw away what was written:
// what still comes is read and forgotten for a while.
void HttpConnection::closeSoon()
{
    const bool allRead = m_state == State::Answering && m_socket->bytesAvailable() == 0;
    setState(State::Closing, m_context.limits.lingerTime);
    if (allRead) {
        m_socket->disconnectFromHost();
    } else {
        discard();
    }
}

void HttpConnection::discard()
{
    m_socket->skip(m_socket->bytesAvailable());
}

void HttpConnection::onBytesWritten()
{
    if (m_state == State::Head && m_socket->bytesAvailable() > 0) {
        readHead();
    }
}

void HttpConnection::onDisconnected()
{
    if (m_state == State::Answering) {
        ++m_context.counters.aborted;
        m_answer.cancel();
    }
    setState(State::Closing, Millis::zero());
    deleteLater();
}

QTcpSocket *HttpConnection::takeSocket()
{
    if (m_state != State::Upgrading) {
        return nullptr;
    }
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->setParent(nullptr);
    setState(State::Closing, Millis::zero());
    deleteLater();
    return socket;
}

void HttpConnection::makeWay()
{
    refuse(
        {u"TOO_MANY_CONNECTIONS"_s, u"Too many connections wait for their first request."_s, 503});
    abort();
}

bool HttpConnection::hasMore() const
{
    return m_socket && m_socket->bytesAvailable() > m_request.head.size;
}

void HttpConnection::finish()
{
    m_isFinishing = true;
    if (m_state == State::Head && m_socket->bytesAvailable() == 0) {
        setState(State::Closing, m_context.limits.lingerTime);
        m_socket->disconnectFromHost();
    }
}

void HttpConnection::abort()
{
    if (m_socket) {
        m_socket->abort();
        onDisconnected(); // a socket that never was connected does not say it
    }
}

void HttpConnection::checkTime()
{
    if (!m_deadline) {
        return;
    }
    // Who is slow to take a response has the time for writing, anew with every byte taken.
    const qint64 waiting = m_socket->bytesToWrite();
    if (waiting > 0 && waiting < m_bytesWaiting) {
        m_deadline = now() + m_context.limits.writeTime;
    }
    m_bytesWaiting = waiting;
    if (now() >= *m_deadline) {
        expire();
    }
}

void HttpConnection::expire()
{
    const bool began =
        m_state == State::Body || (m_state == State::Head && m_socket->bytesAvailable() > 0);
    const Error tooSlow {u"REQUEST_TIMEOUT"_s, u"The request did not come in time."_s, 408};
    if (m_socket->bytesToWrite() > 0) {
        ++m_context.counters.closed["slow consumer"];
    } else if (began) {
        return refuse(tooSlow);
    } else if (m_isNew) {
        ++m_context.counters.refused[tooSlow.code.toLatin1()];
    }
    abort();
}

} // namespace loket
