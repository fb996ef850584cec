#include "net/qt/qtclient.h"

#include "core/whendone.h"
#include "protocol/responsehead.h"

#include <QSslSocket>
#include <QTimer>

namespace loket {

namespace {

const QByteArray newVersion = " HTTP/1.1\r\n";
const QByteArray oldVersion = " HTTP/1.0\r\n";
constexpr qint64 enoughWaiting = 256 * 1024; // that a reader of responses may be behind

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
    connect(&m_socket, &QTcpSocket::disconnected, this, &QtClient::onDisconnected);
}

void QtClient::setState(State state, Millis limit)
{
    m_state = state;
    m_deadline = limit > Millis::zero() ? std::optional(now() + limit) : std::nullopt;
}

void QtClient::onReadyRead()
{
    if (m_state == State::Head) {
        readFirstHead();
    } else if (m_state == State::Closing) {
        m_socket.readAll();
    } else if (m_state != State::Upgrading) {
        count();
    }
}

// Unread, so that QtHttpServer reads it again.
void QtClient::readFirstHead()
{
    const NetLimits &limits = m_context.limits;
    const auto head = readRequestHead(m_socket.peek(limits.head.bytes + 1), limits.head);
    if (!head) {
        return refuse(head.error());
    }
    if (!*head) {
        return;
    }
    Q_EMIT begun();
    m_isOld = (*head)->minorVersion == 0;
    HttpRequest request {.head = **head};
    if (request.head.contentLength.value_or(0) > limits.bodyBytes) {
        m_requests.enqueue(request);
        return refuse(tooLarge(limits.bodyBytes));
    }
    if (request.head.upgrade) {
        if (const auto noted = noteClient(request); !noted) {
            return refuse(noted.error());
        }
        setState(State::Upgrading, limits.headTime);
        Q_EMIT upgradeRequested(request);
        return;
    }
    if (const QByteArray expectation = request.head.value("expect").toLower();
        expectation == "100-continue") {
        m_socket.write(responseHead(100, {}));
    } else if (!expectation.isEmpty()) {
        return refuse(
            {u"EXPECTATION_FAILED"_s, u"Only “100-continue” can be expected here."_s, 417});
    }
    setState(State::Receiving, limits.headTime + limits.bodyTime);
    Q_EMIT passed();
}

qint64 QtClient::largestRequest() const
{
    return m_context.limits.head.bytes + m_context.limits.bodyBytes;
}

// QtHttpServer keeps whatever comes until a request is whole; it reads one in this turn.
void QtClient::count()
{
    const NetLimits &limits = m_context.limits;
    m_received += m_socket.bytesAvailable();
    if (m_received > largestRequest()) {
        QMetaObject::invokeMethod(this, &QtClient::checkSize, Qt::QueuedConnection);
    }
    if (m_state == State::Between) {
        setState(State::Receiving, limits.headTime + limits.bodyTime);
    }
}

void QtClient::checkSize()
{
    if (m_received > largestRequest()) {
        breakOff(tooLarge(m_context.limits.bodyBytes));
    }
}

bool QtClient::take(const QByteArray &head, const QByteArray &body)
{
    if (m_state == State::Upgrading || m_state == State::Closing) {
        return m_state == State::Upgrading;
    }
    m_received = 0;
    auto request = understood(head, body);
    if (!request) {
        breakOff(request.error());
        return false;
    }
    m_waitingBytes += request->head.size + body.size();
    m_requests.enqueue(*request);
    if (m_state == State::Between || m_state == State::Receiving) {
        answerNext();
    }
    return true;
}

// What QtHttpServer lets through is read as strictly as anywhere.
Result<HttpRequest> QtClient::understood(const QByteArray &head, const QByteArray &body)
{
    QByteArray text = head;
    if (m_isOld) {
        text.replace(text.indexOf(newVersion), newVersion.size(), oldVersion);
    }
    const auto read = readRequestHead(text, m_context.limits.head);
    if (!read || !*read) {
        return fail(read ? errors::invalidMessage(u"This is no request."_s) : read.error());
    }
    HttpRequest request {.head = **read, .body = body};
    if (request.head.upgrade) {
        return fail(
            u"UPGRADE_REQUIRED"_s, u"Ask for a WebSocket on a connection of its own."_s, 426);
    }
    if (m_waitingBytes > 2 * largestRequest()) {
        return fail(tooOften());
    }
    return request;
}

// What is wrong with a request is no answer to those before it: it is the end after them.
void QtClient::breakOff(const Error &error)
{
    if (m_requests.isEmpty()) {
        refuse(error);
    } else {
        disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
        QtHttp::leave(m_socket);
        m_isFinishing = true;
    }
}

// One connection of a proxy may carry the requests of many: each has its own rate.
Result<Done> QtClient::noteClient(HttpRequest &request)
{
    const bool isTls = qobject_cast<QSslSocket *>(&m_socket);
    const Sender sender = m_context.proxies.senderOf(m_place->address(), request.head, isTls);
    request.address = sender.address.toString();
    request.isProxied = sender.isProxied;
    request.isSecure = sender.isSecure;
    if (!m_context.proxies.contains(m_place->address()) || m_place->client() == sender.address) {
        return Done {};
    }
    return m_place->carry(sender.address, now()).map([this](Done) {
        m_bucket = newBucket();
        return Done {};
    });
}

TokenBucket QtClient::newBucket() const
{
    return {m_context.limits.callsPerSecond, m_context.limits.callBurst, now()};
}

void QtClient::answerNext()
{
    setState(State::Answering, Millis::zero());
    HttpRequest &request = m_requests.head();
    if (const auto noted = noteClient(request); !noted) {
        return refuse(noted.error());
    }
    if (!m_bucket.take(now())) {
        ++m_context.counters.rateLimited;
        return refuse(tooOften());
    }
    const qint64 size = request.body.size();
    m_context.counters.bytesIn += static_cast<quint64>(size);
    m_bucket.take(now(), m_context.limits.callsOf(size) - 1);
    if (size <= m_context.limits.bodyOf(Identity())) {
        return answer();
    }
    whenDone(m_context.bodyLimit(request.head, request.address), this,
        [this, size](const Result<qint64> &found) {
            const qint64 largest = found.value_or(m_context.limits.bodyOf(Identity()));
            if (m_state == State::Answering && size > largest) {
                refuse(tooLarge(largest));
            } else if (m_state == State::Answering) {
                answer();
            }
        });
}

void QtClient::answer()
{
    m_answer = m_context.handler(m_requests.head());
    whenDoneHere(
        m_answer, this, [this](const Result<HttpResponse> &response) { answerWith(response); });
}

void QtClient::answerWith(const Result<HttpResponse> &response)
{
    if (m_state != State::Answering) {
        return; // cut off meanwhile
    }
    const bool keepAlive =
        m_requests.head().head.keepAlive && !(m_isFinishing && m_requests.size() == 1);
    const HttpResponse answer =
        response ? *response : errorResponse(response.error(), m_context.clock.now());
    send(answer, keepAlive);
    if (!keepAlive) {
        return closeSoon();
    }
    const HttpRequest done = m_requests.dequeue();
    m_waitingBytes -= done.head.size + done.body.size();
    // Who errs waits: a crowd that guesses leaves the thread to the others.
    setState(State::Pausing, m_context.limits.keepAliveTime);
    const Millis pause = answer.status >= 400 ? m_context.limits.errorPause : Millis::zero();
    if (pause > Millis::zero() || !m_requests.isEmpty()) {
        QTimer::singleShot(pause, this, &QtClient::awaitRequest);
    } else {
        awaitRequest();
    }
}

void QtClient::awaitRequest()
{
    if (m_state != State::Pausing) {
        return;
    }
    if (m_requests.isEmpty()) {
        setState(State::Between, m_context.limits.keepAliveTime);
    } else if (bytesWaiting() > enoughWaiting) { // of a reader that is behind: later
        QTimer::singleShot(m_context.limits.errorPause, this, &QtClient::awaitRequest);
    } else {
        answerNext();
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
    const RequestHead head = m_requests.isEmpty() ? RequestHead() : m_requests.head().head;
    const QByteArray bytes = m_context.writer.bytes(response, head, keepAlive);
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
    const bool isLate = m_state == State::Head || m_state == State::Receiving;
    setState(State::Closing, isLate ? m_context.limits.lingerTime : m_context.limits.writeTime);
    disconnect(&m_socket, &QTcpSocket::readyRead, nullptr, nullptr);
    QtHttp::leave(m_socket);
    connect(&m_socket, &QTcpSocket::readyRead, this, &QtClient::onReadyRead);
    if (m_socket.isTransactionStarted()) { // QtHttpServer's: what it has read goes, too
        m_socket.commitTransaction();
    }
    m_socket.readAll();
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
    const bool isAnswered = m_state == State::Answering || m_state == State::Upgrading;
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
    if (m_state == State::Head || m_state == State::Between || m_state == State::Pausing) {
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
        m_state == State::Receiving || (m_state == State::Head && m_socket.bytesAvailable() > 0);
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
