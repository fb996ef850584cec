#include "net/qt/qtclient.h"

#include "core/whendone.h"
#include "net/door/sender.h"
#include "protocol/responsehead.h"

#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace loket {

namespace {

constexpr qint64 enoughWaiting = 256 * 1024; // of responses, or of requests
constexpr qsizetype atOnce = 16 * 1024; // to QtHttpServer, of what waits

Error tooSlow()
{
    return {u"REQUEST_TIMEOUT"_s, u"The request did not come in time."_s, 408};
}

Error tooOften()
{
    return errors::tooMany(u"This connection asks too often. Wait a moment."_s, 1);
}

Error notHere()
{
    return {u"UPGRADE_REQUIRED"_s, u"Ask for a WebSocket on a connection of its own."_s, 426};
}

Error tooLarge(qint64 largest)
{
    return {u"BODY_TOO_LARGE"_s, u"The body is larger than %1 bytes."_s.arg(largest), 413};
}

} // namespace

QtClient::QtClient(QTcpSocket &socket, std::unique_ptr<Place> place, const QtClientContext &context)
    : QObject(&socket),
      m_socket(socket),
      m_peer(socket.peerAddress(), socket.peerPort()),
      m_place(std::move(place)),
      m_context(context),
      m_since(now()),
      m_bucket(newBucket())
{
    m_place->setOccupant(this);
    setState(State::Head, m_context.limits.headTime);
    m_socket.setReadBufferSize(2 * largestRequest());
    connect(&m_socket, &QTcpSocket::readyRead, this, &QtClient::onReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &QtClient::onBytesWritten);
    if (auto *tls = qobject_cast<QSslSocket *>(&m_socket)) {
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &QtClient::onBytesWritten);
    }
    connect(&m_socket, &QTcpSocket::disconnected, this, &QtClient::onDisconnected);
}

void QtClient::setState(State state, Millis limit)
{
    m_state = state;
    m_deadline = limit > Millis::zero() ? std::optional(now() + limit) : std::nullopt;
}

// Before QtHttpServer, which was connected later: it sees what is left in the socket.
void QtClient::onReadyRead()
{
    if (m_state == State::Receiving) {
        return count();
    }
    if (m_state == State::Upgrading) {
        return;
    }
    m_input += rest();
    if (m_state == State::Closing) {
        m_input = {};
    } else if (m_input.size() > std::max(2 * largestRequest(), enoughWaiting)) {
        breakOff(tooOften());
    } else {
        readHead();
    }
}

QByteArray QtClient::rest()
{
    if (m_socket.isTransactionStarted()) { // QtHttpServer's, which keeps what it has read
        m_socket.commitTransaction();
    }
    return m_socket.read(m_socket.bytesAvailable()); // readAll() keeps room for 16 KiB
}

void QtClient::readHead()
{
    if ((m_state != State::Head && m_state != State::Between) || m_input.isEmpty()) {
        return;
    }
    if (m_state == State::Between) { // from here on the next head has its time
        setState(State::Head, m_context.limits.headTime);
    }
    const auto head = readRequestHead(m_input, m_context.limits.head);
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
    const NetLimits &limits = m_context.limits;
    const bool isFirst = std::exchange(m_isNew, false);
    if (isFirst) {
        Q_EMIT begun();
    }
    if (m_request.head.contentLength.value_or(0) > limits.bodyBytes) {
        return refuse(tooLarge(limits.bodyBytes));
    }
    if (m_request.head.upgrade) {
        return isFirst ? askForUpgrade() : refuse(notHere());
    }
    const QByteArray expectation = m_request.head.value("expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue") {
        return refuse(
            {u"EXPECTATION_FAILED"_s, u"Only “100-continue” can be expected here."_s, 417});
    }
    if (const auto noted = noteClient(m_request); !noted) {
        return refuse(noted.error());
    }
    findLargest();
}

// Of a large body, whoever sends it.
void QtClient::findLargest()
{
    const NetLimits &limits = m_context.limits;
    const qint64 ofStrangers = limits.bodyOf(Identity());
    const qint64 most = m_request.head.chunked ? limits.bodyBytes : 0;
    if (m_request.head.contentLength.value_or(most) <= ofStrangers) {
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
    if (m_request.head.has("expect") && m_input.size() == m_request.head.size) {
        m_socket.write(responseHead(100, {}));
    }
    m_largest = largest;
    setState(State::Receiving, m_context.limits.bodyTime);
    if (std::exchange(m_isUnknown, false)) {
        Q_EMIT passed();
    }
    feed();
}

void QtClient::askForUpgrade()
{
    if (const auto noted = noteClient(m_request); !noted) {
        return refuse(noted.error());
    }
    setState(State::Upgrading, m_context.limits.headTime);
    unread(std::exchange(m_input, {}));
    Q_EMIT upgradeRequested(m_request);
}

// A little at a time: what lies behind the request comes back.
void QtClient::feed()
{
    while (m_state == State::Receiving && !m_input.isEmpty()) {
        const qsizetype size = std::min(m_input.size(), atOnce);
        unread(rest() + m_input.first(size));
        m_input.remove(0, size);
        Q_EMIT m_socket.readyRead();
    }
}

void QtClient::unread(const QByteArray &bytes)
{
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte) {
        m_socket.ungetChar(*byte);
    }
}

qint64 QtClient::largestRequest() const
{
    return m_context.limits.head.bytes + m_context.limits.bodyBytes;
}

// QtHttpServer keeps whatever comes until a request is whole; it reads one in this turn.
void QtClient::count()
{
    m_received += m_socket.bytesAvailable();
    if (m_received > m_context.limits.head.bytes + m_largest) {
        QMetaObject::invokeMethod(this, &QtClient::checkSize, Qt::QueuedConnection);
    }
}

void QtClient::checkSize()
{
    if (m_state == State::Receiving && m_received > m_context.limits.head.bytes + m_largest) {
        refuse(tooLarge(m_largest));
    }
}

// What comes behind it stays here until it is answered: QtHttpServer would end the connection where
// it cannot read that.
bool QtClient::take(const QByteArray &body)
{
    if (m_state != State::Receiving) {
        return m_state == State::Upgrading;
    }
    m_received = 0;
    m_input.prepend(rest());
    m_request.body = body;
    answerRequest();
    return true;
}

// What is wrong with what follows is no answer to the request: it is the end after that.
void QtClient::breakOff(const Error &error)
{
    if (m_state != State::Answering) {
        return refuse(error);
    }
    disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    QtHttp::leave(m_socket);
    m_input = {};
    m_isFinishing = true;
}

Result<Done> QtClient::noteClient(HttpRequest &request)
{
    const bool isTls = qobject_cast<QSslSocket *>(&m_socket);
    return noteSender(request, isTls, *m_place, m_context.proxies, now()).map([this](bool isOther) {
        m_bucket = isOther ? newBucket() : m_bucket;
        return Done {};
    });
}

TokenBucket QtClient::newBucket() const
{
    return {m_context.limits.callsPerSecond, m_context.limits.callBurst, now()};
}

void QtClient::answerRequest()
{
    setState(State::Answering, Millis::zero());
    if (!m_bucket.take(now())) {
        ++m_context.counters.rateLimited;
        return refuse(tooOften());
    }
    const qint64 size = m_request.body.size();
    m_context.counters.bytesIn += static_cast<quint64>(size);
    m_bucket.take(now(), m_context.limits.callsOf(size) - 1);
    if (size > m_largest) {
        return refuse(tooLarge(m_largest));
    }
    answer();
}

void QtClient::answer()
{
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
    if (!m_input.isEmpty()) {
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
    const QByteArray bytes = m_context.writer.bytes(response, m_request.head, keepAlive);
    ++m_context.counters.responses[response.status];
    m_context.counters.bytesOut += static_cast<quint64>(bytes.size());
    if (m_socket.bytesToWrite() == 0) {
        m_context.outbox.add(&m_socket);
    }
    m_socket.write(bytes);
    m_bytesWaiting = bytesWaiting();
}

// QtHttpServer hears no more of it. What still comes is forgotten; the system throws away what was
// written where something lies unread at the end.
void QtClient::closeSoon()
{
    const bool isLate =
        m_state == State::Head || m_state == State::Asking || m_state == State::Receiving;
    setState(State::Closing, isLate ? m_context.limits.lingerTime : m_context.limits.writeTime);
    disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    QtHttp::leave(m_socket);
    connect(&m_socket, &QTcpSocket::readyRead, this, &QtClient::onReadyRead);
    rest();
    m_input = {};
    m_socket.flush();
    if (!isLate) {
        m_socket.disconnectFromHost();
    }
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

std::optional<Millis> QtClient::replaceableSince() const
{
    const bool isAnswered =
        m_state == State::Asking || m_state == State::Answering || m_state == State::Upgrading;
    return isAnswered ? std::nullopt : std::optional(m_since);
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
    const bool isAsked =
        m_state == State::Receiving || m_state == State::Answering || m_state == State::Upgrading;
    if (!isAsked && m_state != State::Closing) {
        closeSoon();
    }
}

void QtClient::abort()
{
    m_socket.abort();
}

qint64 QtClient::bytesWaiting() const
{
    const auto *tls = qobject_cast<QSslSocket *>(&m_socket);
    return m_socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
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
        m_state == State::Receiving || (m_state == State::Head && !m_input.isEmpty());
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
