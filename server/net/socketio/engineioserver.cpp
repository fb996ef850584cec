#include "net/socketio/engineioserver.h"

#include "net/http/readcredentials.h"
#include "protocol/websocketframe.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>

namespace loket {
namespace {

using Transport = EngineIoQuery::Transport;

constexpr Millis tidyInterval {60'000};
constexpr Millis lastPollTime {5'000};
constexpr qsizetype mostLastPolls = 1'000;

HttpResponse response(int status, const QByteArray &body, const QByteArray &contentType)
{
    return {.status = status, .body = body, .contentType = contentType};
}

HttpResponse pollResponse(int status, const QByteArray &body)
{
    return response(status, body, "text/plain; charset=UTF-8");
}

// The response of a GET is kept until there is something to say.
class HttpPoll final : public EngineIoPoll {
public:
    HttpPoll(QObject *context, std::function<void()> aborted)
        : m_watcher(new QFutureWatcher<Result<HttpResponse>>(context))
    {
        m_promise.start();
        QObject::connect(m_watcher, &QFutureWatcherBase::canceled, context, std::move(aborted));
        m_watcher->setFuture(m_promise.future());
    }
    ~HttpPoll() override
    {
        m_watcher->disconnect();
        m_watcher->deleteLater();
        m_promise.finish();
    }
    void answer(int status, const QByteArray &body) override
    {
        m_watcher->disconnect();
        m_promise.addResult(pollResponse(status, body));
    }
    QFuture<Result<HttpResponse>> future() const { return m_promise.future(); }

private:
    QPromise<Result<HttpResponse>> m_promise;
    QFutureWatcher<Result<HttpResponse>> *m_watcher;
};

} // namespace

// Tells the session of a WebSocket what comes, as long as there is one.
class EngineIoServer::Follower final : public WebSocketLink::Listener {
public:
    Follower(EngineIoServer &server, WebSocketLink &link, const QString &sid)
        : m_server(&server),
          m_link(link),
          m_sid(sid)
    {
        link.setListener(this);
    }
    qint64 largestMessage(qint64 ofStrangers) const override
    {
        const EngineIoSession *session = m_server ? m_server->find(m_sid) : nullptr;
        return session ? session->maxPayload() : ofStrangers;
    }
    Standing standing() const override
    {
        const EngineIoSession *session = m_server ? m_server->find(m_sid) : nullptr;
        return session ? session->standing() : Standing::Stranger;
    }
    void textReceived(const QByteArray &utf8) override
    {
        tell(&EngineIoSession::textReceived, utf8);
    }
    void binaryReceived(const QByteArray &bytes) override
    {
        tell(&EngineIoSession::binaryReceived, bytes);
    }
    void linkDrained() override { tell(&EngineIoSession::webSocketDrained); }
    void linkClosed() override
    {
        tell(&EngineIoSession::webSocketClosed);
        delete this;
    }

private:
    template <class What, class... Args>
    void tell(What what, const Args &...args)
    {
        if (EngineIoSession *session = m_server ? m_server->find(m_sid) : nullptr) {
            (session->*what)(m_link, args...);
        }
    }

    const QPointer<EngineIoServer> m_server;
    WebSocketLink &m_link;
    const QString m_sid;
};

EngineIoServer::EngineIoServer(Alarms &alarms, Random &random, NetCounters &counters,
    const NetLimits &limits, const EngineIoOptions &options, Welcome welcome, QObject *parent)
    : QObject(parent),
      m_alarms(alarms),
      m_random(random),
      m_counters(counters),
      m_limits(limits),
      m_options(options),
      m_welcome(std::move(welcome)),
      m_gatekeeper(limits),
      m_tidying(alarms, [this] { tidy(); })
{
    tidy();
}

EngineIoServer::~EngineIoServer()
{
    m_counters.sessions -= sessions();
}

void EngineIoServer::serve(Door &door, const QString &path)
{
    m_path = path;
    door.add(HttpRoute {path, [this](const HttpRequest &request) { return handle(request); },
        [this](const RequestHead &head, const QString &) { return bodyLimit(head); }});
    door.add(UpgradeRoute {.path = path,
        .accept = [this](const Arrival &arrival) { accept(arrival); },
        .identify = false,
        .check = [this](const Arrival &arrival) { return check(arrival); }});
}

EngineIoServer::Response EngineIoServer::refuse(EngineIoRefusal refusal)
{
    const Error error = errorOf(refusal);
    ++m_counters.refused[error.code.toLatin1()];
    return respond(response(error.status, refusalJson(refusal), "application/json"));
}

EngineIoServer::Response EngineIoServer::handle(const HttpRequest &request)
{
    m_alarms.ring(); // a session whose time is over is over
    if (request.head.path != m_path) {
        return respond(fail(errors::notFound(u"There is nothing at this address."_s)));
    }
    const auto query = readEngineIoQuery(request.head.query);
    if (!query) {
        return refuse(query.error());
    }
    if (query->sid.isEmpty()) {
        return query->transport == Transport::Polling ? begin(request)
                                                      : refuse(EngineIoRefusal::BadRequest);
    }
    if (EngineIoSession *session = find(query->sid)) {
        const bool fits = query->transport == Transport::Polling && session->isPolling();
        return fits ? handle(*session, request) : refuse(EngineIoRefusal::BadRequest);
    }
    if (request.head.method == "GET" && takeLastPoll(query->sid)) {
        const auto noop = engineIoFrame({.type = EngineIoPacket::Type::Noop});
        return respond(pollResponse(200, engineIoPayload({noop})));
    }
    return refuse(EngineIoRefusal::UnknownSid);
}

QFuture<Result<qint64>> EngineIoServer::bodyLimit(const RequestHead &head) const
{
    const auto query = readEngineIoQuery(head.query);
    const EngineIoSession *session = query ? find(query->sid) : nullptr;
    QPromise<Result<qint64>> promise;
    promise.start();
    promise.addResult(qint64 {session ? session->maxPayload() : m_options.maxPayload});
    promise.finish();
    return promise.future();
}

EngineIoServer::Response EngineIoServer::begin(const HttpRequest &request)
{
    if (request.head.method != "GET") {
        return refuse(EngineIoRefusal::BadHandshakeMethod);
    }
    EngineIoSession *session = make(request.head, request.address);
    if (!session) {
        return respond(fail(errors::tooMany(u"There are too many sessions. Wait a moment."_s, 5)));
    }
    Response response;
    session->open(makePoll(session->sid(), response));
    return response;
}

EngineIoServer::Response EngineIoServer::handle(
    EngineIoSession &session, const HttpRequest &request)
{
    if (request.head.method == "GET") {
        Response response;
        session.poll(makePoll(session.sid(), response));
        return response;
    }
    return request.head.method == "POST" ? post(session, request.body)
                                         : refuse(EngineIoRefusal::BadRequest);
}

EngineIoServer::Response EngineIoServer::post(EngineIoSession &session, const QByteArray &body)
{
    const bool isPollWaiting = session.isPollWaiting();
    const auto posted = session.post(body);
    if (posted == EngineIoSession::Posted::Refused) {
        return refuse(EngineIoRefusal::BadRequest);
    }
    if (posted == EngineIoSession::Posted::Goodbye && !isPollWaiting) {
        expectLastPoll(session.sid());
    }
    return respond(response(200, "ok", "text/html"));
}

// Clients have a poll under way when they say goodbye: where it comes after that, it is answered
// as if it had been there.
void EngineIoServer::expectLastPoll(const QString &sid)
{
    if (m_lastPolls.size() < mostLastPolls) {
        m_lastPolls.insert(sid, m_alarms.now() + lastPollTime);
    }
}

// Forgets the addresses and polls that nobody came with again.
void EngineIoServer::tidy()
{
    const Millis now = m_alarms.now();
    m_gatekeeper.forget(now);
    m_lastPolls.removeIf([now](const auto &poll) { return poll.value() < now; });
    m_tidying.set(now + tidyInterval);
}

bool EngineIoServer::takeLastPoll(const QString &sid)
{
    return m_lastPolls.take(sid) > m_alarms.now();
}

std::unique_ptr<EngineIoPoll> EngineIoServer::makePoll(const QString &sid, Response &response)
{
    auto poll = std::make_unique<HttpPoll>(this, [this, sid] {
        if (EngineIoSession *session = find(sid)) {
            session->pollAborted();
        }
    });
    response = poll->future();
    return poll;
}

EngineIoSession *EngineIoServer::make(const RequestHead &head, const QString &address)
{
    if (m_isShutDown) {
        return nullptr;
    }
    const QHostAddress from(address);
    if (const auto room = makeRoom(from); !room) {
        ++m_counters.refused[room.error().code.toLatin1()];
        return nullptr;
    }
    (void)m_gatekeeper.enter(from, m_alarms.now());
    const QString sid = m_random.token();
    const auto ended = [this, address](EngineIoSession &session) { remove(session, address); };
    auto session = std::make_unique<EngineIoSession>(sid, m_options, m_alarms, ended);
    expectUse(*session, from);
    session->setListener(m_welcome(*session, {readCredentials(head, address), userAgentOf(head)}));
    ++m_counters.sessions;
    return m_sessions.emplace(sid, std::move(session)).first->second.get();
}

// Who asks for sessions and does not use them is in nobody's way for long, and in the way of
// its own address first.
Result<Done> EngineIoServer::makeRoom(const QHostAddress &address)
{
    const bool isShareFull = m_gatekeeper.isCounted(address)
        && m_halvesOf.value(countedAddress(address)) >= m_limits.halfSessionsPerAddress;
    const bool isFull = static_cast<int>(m_halves.size()) >= m_limits.halfSessions;
    if ((isShareFull && !makeWay(address)) || (!isShareFull && isFull && !makeWay())) {
        return fail(errors::tooMany(u"There are too many sessions. Wait a moment."_s, 1));
    }
    auto free = m_gatekeeper.check(address, m_alarms.now());
    if (free || free.error().code != u"TOO_MANY_CONNECTIONS"_s) {
        return free;
    }
    const bool isHouseFull = m_gatekeeper.inside() >= m_gatekeeper.places();
    return makeWay(address) || (isHouseFull && makeWay())
        ? m_gatekeeper.check(address, m_alarms.now())
        : free;
}

// The oldest of the address, or of all, where it has had its time.
bool EngineIoServer::makeWay(const std::optional<QHostAddress> &address)
{
    const Millis latest = m_alarms.now() - m_limits.grace;
    const auto oldest = std::find_if(m_halves.begin(), m_halves.end(), [&](const auto &half) {
        return !address || half.second.address == countedAddress(*address);
    });
    if (oldest == m_halves.end() || oldest->second.since > latest) {
        return false;
    }
    oldest->second.session->makeWay();
    return true;
}

void EngineIoServer::expectUse(EngineIoSession &session, const QHostAddress &address)
{
    const quint64 number = ++m_lastHalf;
    m_halves.emplace(number, Half {&session, countedAddress(address), m_alarms.now()});
    ++m_halvesOf[countedAddress(address)];
    session.whenUsed([this, number] { forgetHalf(number); });
}

void EngineIoServer::forgetHalf(quint64 number)
{
    if (const auto half = m_halves.extract(number); !half.empty()) {
        if (--m_halvesOf[half.mapped().address] == 0) {
            m_halvesOf.remove(half.mapped().address);
        }
    }
}

EngineIoSession *EngineIoServer::find(const QString &sid) const
{
    const auto it = m_sessions.find(sid);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

// It may be at work still: it is deleted a moment later.
void EngineIoServer::remove(const EngineIoSession &session, const QString &address)
{
    --m_counters.sessions;
    ++m_counters.sessionsEnded[session.endReason().toUtf8()];
    m_gatekeeper.leave(QHostAddress(address));
    const auto it = m_sessions.find(session.sid());
    if (m_ended.empty()) {
        QMetaObject::invokeMethod(
            this, [this] { m_ended.clear(); }, Qt::QueuedConnection);
    }
    m_ended.push_back(std::move(it->second));
    m_sessions.erase(it);
}

Result<Done> EngineIoServer::checkNew(const QString &address)
{
    if (m_isShutDown) {
        return fail(u"SHUTTING_DOWN"_s, u"The server is being stopped."_s, 503);
    }
    return makeRoom(QHostAddress(address));
}

// Of a WebSocket, before it is one.
Result<Done> EngineIoServer::check(const Arrival &arrival)
{
    m_alarms.ring();
    const auto query = readEngineIoQuery(arrival.head.query);
    if (!query) {
        return fail(errorOf(query.error()));
    }
    if (arrival.head.path != m_path) {
        return fail(errors::notFound(u"There is no WebSocket at this address."_s));
    }
    if (query->transport != Transport::WebSocket) {
        return fail(errorOf(EngineIoRefusal::BadRequest));
    }
    if (query->sid.isEmpty()) {
        return checkNew(arrival.address);
    }
    // A second WebSocket of one session is closed after the handshake: clients expect that.
    return find(query->sid) ? Result<Done>(Done {}) : fail(errorOf(EngineIoRefusal::UnknownSid));
}

// It was checked, but a moment has passed since.
void EngineIoServer::accept(const Arrival &arrival)
{
    m_alarms.ring();
    WebSocketLink &link = *arrival.link;
    link.keepQuiet();
    const auto query = *readEngineIoQuery(arrival.head.query);
    EngineIoSession *session =
        query.sid.isEmpty() ? make(arrival.head, arrival.address) : find(query.sid);
    if (!session) {
        return link.close(
            query.sid.isEmpty() ? closecodes::tryAgainLater : closecodes::policyViolation,
            u"no session"_s);
    }
    new Follower(*this, link, session->sid()); // lives as long as the link
    if (query.sid.isEmpty()) {
        session->open(link, query.base64);
    } else {
        session->startUpgrade(link, query.base64);
    }
}

void EngineIoServer::shutDown()
{
    m_isShutDown = true;
    for (const auto &[sid, session] : m_sessions) {
        session->close(closecodes::goingAway, u"the server is being stopped"_s);
    }
}

} // namespace loket
