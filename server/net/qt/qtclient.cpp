#include "net/qt/qtclient.h"

#include "core/whendone.h"
#include "net/door/sender.h"
#include "net/door/withouttls.h"
#include "protocol/responsehead.h"

#include <QTimer>

#include <algorithm>

namespace loket {

namespace {

constexpr qint64 enoughWaiting = 256 * 1024; // of responses, or of requests

Error tooSlow()
{
    return {u"REQUEST_TIMEOUT"_s, u"The request did not come in time."_s, 408};
}

Error tooOften()
{
    return errors::tooMany(u"This connection asks too often. Wait a moment."_s, 1);
}

Error tooLarge(qint64 largest)
{
    return {u"BODY_TOO_LARGE"_s, u"The body is larger than %1 bytes."_s.arg(largest), 413};
}

} // namespace

QtClient::QtClient(QTcpSocket &socket, std::unique_ptr<Place> place, const QtClientContext &context)
    : QObject(&socket),
      m_socket(socket),
      m_tls(qobject_cast<TlsSocket *>(&socket)),
      m_peer(peerOf(socket)),
      m_place(std::move(place)),
      m_context(context),
      m_since(now()),
      m_feed(socket),
      m_bucket(newBucket())
{
    m_place->setOccupant(this);
    setState(State::Head, m_context.limits.headTime);
    m_socket.setReadBufferSize(2 * largestRequest());
    connect(&m_socket, &QTcpSocket::readyRead, this, &QtClient::onReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &QtClient::onBytesWritten);
    if (m_tls) {
        connect(m_tls, &TlsSocket::encryptedBytesWritten, this, &QtClient::onBytesWritten);
    }
    connect(&m_socket, &QTcpSocket::disconnected, this, &QtClient::onDisconnected);
}

void QtClient::setState(State state, Millis limit)
{
    m_state = state;
    m_stateSince = now();
    m_deadline = limit > Millis::zero() ? std::optional(now() + limit) : std::nullopt;
}

// Before QtHttpServer, which was connected later.
void QtClient::onReadyRead()
{
    if (m_feed.isGiving()) {
        return;
    }
    if (m_state == State::Closing) {
        return m_feed.forget();
    }
    m_feed.take();
    readHead();
    readBody();
    if (m_feed.waiting().size() > mostWaiting()) {
        breakOff(tooOften());
    }
}

// A body may be on its way while it is asked how large it may be.
qint64 QtClient::mostWaiting() const
{
    return m_state == State::Asking ? largestRequest() : enoughWaiting;
}

void QtClient::readHead()
{
    const QByteArray &waiting = m_feed.waiting();
    if ((m_state != State::Head && m_state != State::Between) || waiting.isEmpty()) {
        return;
    }
    if (m_state == State::Between) { // from here on the next head has its time
        setState(State::Head, m_context.limits.headTime);
    }
    const auto head = readRequestHead(waiting, m_context.limits.head);
    if (!head) {
        return refuse(head.error());
    }
    if (*head) {
        m_request = {.head = **head};
        startRequest();
    }
}

void QtClient::startRequest()
{
    if (std::exchange(m_isNew, false)) {
        Q_EMIT begun();
    }
    if (const auto noted = noteClient(m_request); !noted) {
        return refuse(noted.error());
    }
    if (m_tls && !isSecure()) {
        return sendToTls();
    }
    if (m_request.head.upgrade) {
        setState(State::Upgrading, m_context.limits.headTime);
        Q_EMIT upgradeRequested(m_request);
        return;
    }
    if (!m_bucket.take(now())) {
        ++m_context.counters.rateLimited;
        return refuse(tooOften());
    }
    const QByteArray expectation = m_request.head.value("expect").toLower();
    if (m_request.head.hasBody() && !expectation.isEmpty() && expectation != "100-continue") {
        return refuse(
            {u"EXPECTATION_FAILED"_s, u"Only “100-continue” can be expected here."_s, 417});
    }
    findLargest();
}

void QtClient::sendToTls()
{
    ++m_context.counters.refused["TLS_REQUIRED"];
    send(answerWithoutTls(m_request, m_context.clock.now()), false);
    closeSoon();
}

// Of a large body, whoever sends it.
void QtClient::findLargest()
{
    const NetLimits &limits = m_context.limits;
    const qint64 ofStrangers = limits.bodyOf(Identity());
    const qint64 most = m_request.head.chunked ? limits.bodyBytes : 0;
    const qint64 length = m_request.head.contentLength.value_or(most);
    if (length <= ofStrangers || length > limits.bodyBytes) {
        return receive(ofStrangers);
    }
    setState(State::Asking, Millis::zero());
    whenDone(m_context.bodyLimit(m_request.head, m_request.address), this,
        [this, ofStrangers](const Result<qint64> &largest) {
            if (m_state == State::Asking) {
                receive(largest.value_or(ofStrangers));
            }
        });
}

void QtClient::receive(qint64 largest)
{
    if (m_request.head.contentLength.value_or(0) > largest) {
        return refuse(tooLarge(largest));
    }
    const bool mayContinue = m_request.head.minorVersion > 0 && m_request.head.has("expect");
    const bool isWaiting = m_feed.waiting().size() == m_request.head.size;
    if (m_request.head.hasBody() && mayContinue && isWaiting) {
        m_socket.write(responseHead(100, {}));
    }
    setState(State::Receiving, m_context.limits.bodyTime);
    meetServer();
    m_feed.begin(m_request.head, largest);
    readBody();
}

void QtClient::meetServer()
{
    if (std::exchange(m_isUnknown, false)) {
        Q_EMIT passed();
    }
}

void QtClient::readBody()
{
    if (m_state != State::Receiving) {
        return;
    }
    if (const auto went = m_feed.goOn(); !went) {
        refuse(went.error());
    }
}

void QtClient::upgrade()
{
    if (m_state == State::Upgrading) {
        meetServer();
        m_feed.giveHandshake(m_request.head);
    }
}

qint64 QtClient::largestRequest() const
{
    return m_context.limits.head.bytes + m_context.limits.bodyBytes;
}

bool QtClient::take(const QByteArray &body)
{
    if (m_state != State::Receiving) {
        return m_state == State::Upgrading;
    }
    m_request.body = body;
    answer();
    return true;
}

// What is wrong with what follows is no answer to the request: it is the end after that.
void QtClient::breakOff(const Error &error)
{
    if (m_state != State::Answering) {
        return refuse(error);
    }
    hearNoMore();
    m_socket.setReadBufferSize(m_context.limits.head.bytes);
    m_isFinishing = true;
}

Result<Done> QtClient::noteClient(HttpRequest &request)
{
    return noteSender(request, isSecure(), *m_place, m_context.proxies, now())
        .map([this](bool isOther) {
            m_bucket = isOther ? newBucket() : m_bucket;
            return Done {};
        });
}

TokenBucket QtClient::newBucket() const
{
    return {m_context.limits.callsPerSecond, m_context.limits.callBurst, now()};
}

void QtClient::answer()
{
    const qint64 size = m_request.body.size();
    m_context.counters.bytesIn += static_cast<quint64>(size);
    m_bucket.take(now(), m_context.limits.callsOf(size) - 1);
    setState(State::Answering, Millis::zero());
    m_answer = m_context.handler(m_request);
    whenDoneHere(
        m_answer, this, [this](const Result<HttpResponse> &response) { answerWith(response); });
}

void QtClient::answerWith(const Result<HttpResponse> &response)
{
    if (m_state != State::Answering) {
        return; // cut off meanwhile
    }
    const bool keepAlive = m_request.head.keepAlive && !m_isFinishing;
    const HttpResponse answer =
        response ? *response : errorResponse(response.error(), m_context.clock.now());
    send(answer, keepAlive);
    if (!keepAlive) {
        return closeSoon();
    }
    m_request = {};
    // Who errs waits: a crowd that guesses leaves the thread to the others.
    setState(State::Pausing, m_context.limits.keepAliveTime);
    if (answer.status >= 400) {
        QTimer::singleShot(m_context.limits.errorPause, this, &QtClient::awaitRequest);
    } else {
        awaitRequest();
    }
}

// Of a reader that is behind: later.
void QtClient::awaitRequest()
{
    if (m_state == State::Closing) {
        return; // cut off in its pause
    }
    if (bytesWaiting() > enoughWaiting) {
        return setState(State::Behind, m_context.limits.writeTime);
    }
    setState(State::Between, m_context.limits.keepAliveTime);
    // Not from here: a client that sent a thousand requests at once is no reason for a deep stack.
    if (!m_feed.waiting().isEmpty()) {
        QMetaObject::invokeMethod(this, &QtClient::readHead, Qt::QueuedConnection);
    }
}

void QtClient::onBytesWritten()
{
    if (m_state == State::Behind && bytesWaiting() <= enoughWaiting) {
        awaitRequest();
    }
}

void QtClient::refuse(const Error &error)
{
    if (m_state == State::Closing) {
        return;
    }
    ++m_context.counters.refused[error.code.toLatin1()];
    send(errorResponse(error, m_context.clock.now()), false);
    closeSoon();
}

void QtClient::send(const HttpResponse &response, bool keepAlive)
{
    if (m_tls && m_tls->isSilent()) {
        return;
    }
    const QByteArray bytes =
        m_context.writer.bytes(response, m_request.head, keepAlive, isSecure());
    ++m_context.counters.responses[response.status];
    m_context.counters.bytesOut += static_cast<quint64>(bytes.size());
    if (m_socket.bytesToWrite() == 0) {
        m_context.outbox.add(&m_socket);
    }
    m_socket.write(bytes);
    m_bytesWaiting = bytesWaiting();
}

// What still comes is forgotten: the system throws away what was written where something lies
// unread at the end.
void QtClient::closeSoon()
{
    const bool isLate =
        m_state == State::Head || m_state == State::Asking || m_state == State::Receiving;
    setState(State::Closing, isLate ? m_context.limits.lingerTime : m_context.limits.writeTime);
    hearNoMore();
    connect(&m_socket, &QTcpSocket::readyRead, this, &QtClient::onReadyRead);
    m_socket.flush();
    if (!isLate) {
        m_socket.disconnectFromHost();
    }
}

// Nor does QtHttpServer.
void QtClient::hearNoMore()
{
    disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    QtHttp::leave(m_socket);
    m_feed.forget();
}

void QtClient::onDisconnected()
{
    if (m_state == State::Answering) {
        ++m_context.counters.aborted;
        m_answer.cancel();
    }
    setState(State::Closing, Millis::zero());
    m_socket.deleteLater();
}

// Who is known shows itself with each request alone, so it is no different between two of them.
std::optional<Millis> QtClient::replaceableSince() const
{
    switch (m_state) {
    case State::Between:
    case State::Head:
    case State::Pausing:
    case State::Behind:
        return m_since;
    case State::Receiving:
    case State::Closing:
        return m_stateSince;
    case State::Asking:
    case State::Answering:
    case State::Upgrading:
        break;
    }
    return std::nullopt;
}

void QtClient::makeWay()
{
    if (m_state != State::Between) {
        refuse({u"TOO_MANY_CONNECTIONS"_s,
            u"There are too many connections, and this one has asked for nothing."_s, 503});
    }
    abort();
    m_place.reset();
}

void QtClient::finish()
{
    m_isFinishing = true;
    const bool isBetween = m_state == State::Between || m_state == State::Head
        || m_state == State::Pausing || m_state == State::Behind;
    if (isBetween && m_feed.waiting().isEmpty()) {
        closeSoon();
    } else if (m_state != State::Closing) {
        meetServer();
    }
}

void QtClient::abort()
{
    m_socket.abort();
}

qint64 QtClient::bytesWaiting() const
{
    return m_socket.bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

void QtClient::checkTime()
{
    if (!m_deadline) {
        return;
    }
    // Who is slow to take a response has the time for writing, anew with every byte taken.
    const qint64 waiting = bytesWaiting();
    if (waiting > 0 && waiting < m_bytesWaiting) {
        m_deadline = now() + m_context.limits.writeTime;
    }
    m_bytesWaiting = waiting;
    if (now() < *m_deadline) {
        return;
    }
    if (m_state == State::Closing && waiting == 0) {
        return m_socket.disconnectFromHost();
    }
    const bool hasBegun =
        m_state == State::Receiving || (m_state == State::Head && !m_feed.waiting().isEmpty());
    if (waiting > 0) {
        ++m_context.counters.closed["slow consumer"];
    } else if (hasBegun) {
        return refuse(tooSlow());
    } else if (m_state == State::Head) {
        ++m_context.counters.refused[tooSlow().code.toLatin1()];
    }
    abort();
}

} // namespace loket
