#include "net/direct/httpconnection.h"

#include "core/whendone.h"
#include "net/door/sender.h"
#include "net/door/withouttls.h"
#include "protocol/responsehead.h"

#include <QTimer>

#include <algorithm>

namespace loket {

namespace {

// What a reader of responses may be behind before its next request is read.
constexpr qint64 enoughWaiting = 256 * 1024;

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<Stream> stream, std::unique_ptr<Place> place,
    const HttpContext &context, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_stream(std::move(stream)),
      m_place(std::move(place)),
      m_since(now()),
      m_bucket(newBucket())
{
    m_place->setOccupant(this);
    setState(State::Head, m_context.limits.headTime);
    m_stream->start(*this);
}

HttpConnection::~HttpConnection()
{
    m_context.turns.leave(*this, m_account);
}

void HttpConnection::setState(State state, Millis limit)
{
    m_state = state;
    m_stateSince = now();
    m_deadline = limit > Millis::zero() ? std::optional(now() + limit) : std::nullopt;
}

// What comes while an answer is being made waits for its turn, as far as there is room for it.
void HttpConnection::received(QByteArrayView bytes)
{
    if (m_state != State::Closing) {
        m_input += bytes;
        readOn();
    }
}

void HttpConnection::readOn()
{
    if (m_state == State::Head) {
        readHead();
    } else if (m_state == State::Body) {
        readBody();
    }
    if (m_stream) {
        m_stream->setPaused(m_account.isWaiting || m_input.size() > m_context.limits.head.bytes);
    }
}

void HttpConnection::readHead()
{
    if (m_stream->bytesWaiting() > enoughWaiting) {
        return; // drained() comes back
    }
    if (!m_context.turns.isOpenTo(m_account)) {
        return m_context.turns.wait(*this, m_account);
    }
    auto head = readRequestHead(m_input, m_context.limits.head);
    if (!head) {
        return refuse(head.error());
    }
    if (*head) {
        return startRequest(std::move(**head));
    }
    if (m_isBetween && !m_input.isEmpty()) { // from here on the next head has its time
        m_isBetween = false;
        setState(State::Head, m_context.limits.headTime);
    }
}

void HttpConnection::startRequest(RequestHead head)
{
    m_request = {.head = std::move(head)};
    m_input.remove(0, m_request.head.size);
    m_context.turns.charge(m_account, m_context.limits.turnCost + m_request.head.size);
    if (std::exchange(m_isNew, false)) {
        Q_EMIT begun();
    }
    if (const auto noted = noteClient(); !noted) {
        return refuse(noted.error());
    }
    if (m_context.isTls && !isSecure()) {
        return sendToTls();
    }
    if (m_request.head.upgrade) {
        setState(State::Upgrading, Millis::zero());
        Q_EMIT upgradeRequested(m_request);
        return;
    }
    if (!m_bucket.take(now())) {
        ++m_context.counters.rateLimited;
        return refuse(errors::tooMany(u"This connection asks too often. Wait a moment."_s, 1));
    }
    if (!m_request.head.hasBody()) {
        return answer();
    }
    const QByteArray expectation = m_request.head.value("expect").toLower();
    if (!expectation.isEmpty() && expectation != "100-continue") {
        return refuse(
            {u"EXPECTATION_FAILED"_s, u"Only “100-continue” can be expected here."_s, 417});
    }
    const qint64 ofStrangers = m_context.limits.bodyOf(Identity());
    const qint64 length = m_request.head.contentLength.value_or(m_context.limits.bodyBytes);
    if (length <= ofStrangers || length > m_context.limits.bodyBytes) {
        return awaitBody(ofStrangers);
    }
    setState(State::Asking, Millis::zero());
    whenDone(m_context.bodyLimit(m_request.head, m_request.address), this,
        [this, ofStrangers](const Result<qint64> &largest) {
            if (m_state == State::Asking) {
                awaitBody(largest.value_or(ofStrangers));
                readOn();
            }
        });
}

void HttpConnection::sendToTls()
{
    ++m_context.counters.refused["TLS_REQUIRED"];
    send(answerWithoutTls(m_request, m_context.clock.now()), false);
    closeSoon();
}

void HttpConnection::awaitBody(qint64 largest)
{
    if (m_request.head.contentLength.value_or(0) > largest) {
        return refuse(
            {u"BODY_TOO_LARGE"_s, u"The body is larger than %1 bytes."_s.arg(largest), 413});
    }
    const bool mayContinue = m_request.head.minorVersion > 0 && m_request.head.has("expect");
    if (mayContinue && m_input.isEmpty()) {
        m_stream->write(responseHead(100, {}));
    }
    m_chunks = m_request.head.chunked ? std::make_unique<ChunkedDecoder>(largest) : nullptr;
    setState(State::Body, m_context.limits.bodyTime);
    readBody();
}

Result<Done> HttpConnection::noteClient()
{
    return noteSender(m_request, isSecure(), *m_place, m_context.proxies, now())
        .map([this](bool isOther) {
            m_bucket = isOther ? newBucket() : m_bucket;
            return Done {};
        });
}

TokenBucket HttpConnection::newBucket() const
{
    return {m_context.limits.callsPerSecond, m_context.limits.callBurst, now()};
}

void HttpConnection::readBody()
{
    if (m_chunks) {
        return readChunkedBody();
    }
    const qint64 length = *m_request.head.contentLength;
    const qsizetype count = std::min<qsizetype>(length - m_request.body.size(), m_input.size());
    m_request.body += QByteArrayView(m_input).first(count);
    m_input.remove(0, count);
    if (m_request.body.size() == length) {
        answer();
    }
}

void HttpConnection::readChunkedBody()
{
    while (!m_input.isEmpty() && !m_chunks->isDone()) {
        const auto taken = m_chunks->feed(m_input);
        if (!taken) {
            return refuse(taken.error());
        }
        m_input.remove(0, *taken);
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
    m_context.turns.charge(m_account, m_request.body.size());
    m_bucket.take(now(), m_context.limits.callsOf(m_request.body.size()) - 1);
    setState(State::Answering, Millis::zero());
    m_answer = m_context.handler(m_request);
    whenDoneHere(
        m_answer, this, [this](const Result<HttpResponse> &response) { answerWith(response); });
}

void HttpConnection::answerWith(const Result<HttpResponse> &response)
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
    if (m_input.isEmpty()) {
        m_input = {}; // gives its memory back
    }
    // Who errs waits: a crowd that guesses leaves the thread to the others.
    if (answer.status >= 400) {
        setState(State::Pausing, Millis::zero());
        QTimer::singleShot(m_context.limits.errorPause, this, &HttpConnection::awaitRequest);
    } else {
        awaitRequest();
    }
}

void HttpConnection::awaitRequest()
{
    if (m_state == State::Closing) {
        return; // cut off in its pause
    }
    m_isBetween = true;
    setState(State::Head, m_context.limits.keepAliveTime);
    // Not from here: a client that sent a thousand requests at once is no reason for a deep stack.
    if (!m_input.isEmpty()) {
        QMetaObject::invokeMethod(this, &HttpConnection::readOn, Qt::QueuedConnection);
    }
}

void HttpConnection::refuse(const Error &error)
{
    if (m_state == State::Closing) {
        return;
    }
    ++m_context.counters.refused[error.code.toLatin1()];
    send(errorResponse(error, m_context.clock.now()), false);
    closeSoon();
}

void HttpConnection::send(const HttpResponse &response, bool keepAlive)
{
    const QByteArray bytes =
        m_context.writer.bytes(response, m_request.head, keepAlive, isSecure());
    ++m_context.counters.responses[response.status];
    m_context.counters.bytesOut += static_cast<quint64>(bytes.size());
    m_context.turns.charge(m_account, bytes.size());
    m_stream->write(bytes);
    m_bytesWaiting = m_stream->bytesWaiting();
}

// Ending a connection on which something lies unread makes the system throw away what was written:
// what still comes is read and forgotten for a while.
void HttpConnection::closeSoon()
{
    m_input = {};
    m_stream->setPaused(false);
    m_stream->finish();
    setState(State::Closing,
        m_stream->bytesWaiting() > 0 ? m_context.limits.writeTime : m_context.limits.lingerTime);
}

void HttpConnection::drained()
{
    if (m_state == State::Head && !m_input.isEmpty()) {
        readOn();
    }
}

void HttpConnection::ended()
{
    if (m_state == State::Answering) {
        ++m_context.counters.aborted;
        m_answer.cancel();
    }
    setState(State::Closing, Millis::zero());
    deleteLater();
}

Leaving HttpConnection::take()
{
    if (m_state != State::Upgrading) {
        return {};
    }
    setState(State::Closing, Millis::zero());
    deleteLater();
    return {std::move(m_stream), std::move(m_place), std::exchange(m_input, {})};
}

// Who is known shows itself with each request alone, so it is no different between two of them.
std::optional<Millis> HttpConnection::replaceableSince() const
{
    switch (m_state) {
    case State::Head:
    case State::Pausing:
        return m_since;
    case State::Body:
    case State::Closing:
        return m_stateSince;
    case State::Asking:
    case State::Answering:
    case State::Upgrading:
        break;
    }
    return std::nullopt;
}

void HttpConnection::makeWay()
{
    if (!m_isBetween) {
        refuse({u"TOO_MANY_CONNECTIONS"_s,
            u"There are too many connections, and this one has asked for nothing."_s, 503});
    }
    abort();
    m_place.reset();
}

void HttpConnection::finish()
{
    m_isFinishing = true;
    if ((m_state == State::Head || m_state == State::Pausing) && m_input.isEmpty()) {
        closeSoon();
    }
}

void HttpConnection::abort()
{
    if (m_stream) {
        m_stream->abort();
        ended();
    }
}

void HttpConnection::checkTime()
{
    if (!m_deadline) {
        return;
    }
    // Who is slow to take a response has the time for writing, anew with every byte taken.
    const qint64 waiting = m_stream->bytesWaiting();
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
    const bool began = m_state == State::Body || (m_state == State::Head && !m_input.isEmpty());
    const Error tooSlow {u"REQUEST_TIMEOUT"_s, u"The request did not come in time."_s, 408};
    if (m_stream->bytesWaiting() > 0) {
        ++m_context.counters.closed["slow consumer"];
    } else if (began) {
        return refuse(tooSlow);
    } else if (m_isNew) {
        ++m_context.counters.refused[tooSlow.code.toLatin1()];
    }
    abort();
}

} // namespace loket
