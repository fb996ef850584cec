#include "net/frontdoor.h"

#include "commands/routetree.h"
#include "core/whendone.h"
#include "net/http/alwaysheaders.h"
#include "net/http/readcredentials.h"
#include "net/loop/directstream.h"
#include "net/loop/filelimit.h"
#include "net/loop/tlsstream.h"
#include "protocol/websocketframe.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QTimer>

#include <unistd.h>

#include <algorithm>

namespace loket {

Q_DECLARE_LOGGING_CATEGORY(lcNet)

namespace {

const QString goingAway = u"the server is being stopped"_s;

const QByteArray allMethods = "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS";

// At an address for WebSockets alone, without what asks for one.
Error notUpgraded(const HttpRequest &request)
{
    if (request.isReading()) {
        return {u"UPGRADE_REQUIRED"_s,
            u"Only WebSockets are spoken here. Where one was asked for, a proxy on the way has left out the Upgrade header."_s,
            426};
    }
    return {u"METHOD_NOT_ALLOWED"_s, u"A WebSocket is asked for with GET."_s, 405,
        {{u"allow"_s, QJsonArray {u"GET"_s}}}};
}

// How many more may be told that there is no place.
int refusedPlaces(int places)
{
    return places / 8 + 1;
}

// As often as the shortest limit asks for, within reason.
Millis timerInterval(const NetLimits &limits)
{
    Millis shortest {4'000};
    for (const Millis limit : {limits.headTime, limits.bodyTime, limits.keepAliveTime,
             limits.writeTime, limits.lingerTime, limits.pingInterval, limits.idleTime,
             limits.closeTime, limits.shutdownTime}) {
        if (limit > Millis::zero()) {
            shortest = std::min(shortest, limit);
        }
    }
    return std::max(Millis(5), shortest / 4);
}

// An UpgradeRoute's path, and where a request goes.
bool leadsTo(const QString &path, const RequestHead &head)
{
    const qsizetype brace = path.indexOf(u'{');
    return head.path.startsWith(QStringView(path).first(brace < 0 ? path.size() : brace))
        && (path.endsWith(u'/') || fieldsIn(path, head.rawPath).has_value());
}

} // namespace

FrontDoor::FrontDoor(const Clock &clock, IdentitySource &identities, NetCounters &counters,
    NetLimits limits, OriginPolicy origins, TrustedProxies proxies, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_identities(identities),
      m_counters(counters),
      m_limits(limits),
      m_origins(std::move(origins)),
      m_proxies(std::move(proxies)),
      m_turns(m_limits),
      m_context {m_clock, m_limits, m_counters, m_origins, m_proxies, m_turns, alwaysHeaders(false),
          false, [this](const HttpRequest &request) { return handle(request); },
          [this](const RequestHead &head, const QString &address) {
              return bodyLimit(head, address);
          }},
      m_gatekeeper(m_limits, m_proxies),
      m_acceptor([this] { return hasPlaceForNewcomer(); },
          [this](int descriptor, const QHostAddress &address) { welcome(descriptor, address); }),
      m_links {m_clock, m_limits, m_counters, m_turns, {}, [this] { checkShutDown(); }}
{
    m_timer.setInterval(timerInterval(m_limits));
    connect(&m_timer, &QTimer::timeout, this, &FrontDoor::checkTime);
}

FrontDoor::~FrontDoor()
{
    for (HttpConnection *connection : std::exchange(m_connections, {})) {
        connection->disconnect(this);
        delete connection;
    }
    m_links.left = [] {};
    for (SocketLink *link : std::exchange(m_links.links, {})) {
        delete link;
    }
}

void FrontDoor::add(UpgradeRoute route)
{
    m_upgradeRoutes.append(std::move(route));
}

void FrontDoor::add(HttpRoute route)
{
    m_httpRoutes.append(std::move(route));
    std::stable_sort(m_httpRoutes.begin(), m_httpRoutes.end(),
        [](const HttpRoute &a, const HttpRoute &b) { return a.prefix.size() > b.prefix.size(); });
}

void FrontDoor::useTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
    m_context.always = alwaysHeaders(true);
    m_context.isTls = true;
}

void FrontDoor::allowOnlyLocalNames()
{
    m_origins.allowOnlyLocalNames();
}

Result<Done> FrontDoor::listen(const QString &host, quint16 port)
{
    const QHostAddress address =
        host == u"localhost"_s ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    if (address.isNull()) {
        return fail(u"LISTEN_FAILED"_s, u"“%1” is no address to listen on."_s.arg(host), 500);
    }
    if (!m_acceptor.listen(address, port)) {
        return fail(u"LISTEN_FAILED"_s,
            u"Port %1 on %2 cannot be opened: %3."_s.arg(port).arg(host, m_acceptor.errorString()),
            500);
    }
    boundByFiles();
    m_timer.start();
    return Done {};
}

// The database and the logs need files, too, and the refused take places for a moment.
void FrontDoor::boundByFiles()
{
    constexpr int others = 256;
    const int wanted = m_limits.connections + refusedPlaces(m_limits.connections) + others;
    const int files = raiseFileLimit(wanted);
    if (files < wanted) {
        m_gatekeeper.setPlaces(std::max(1, (files - others) / 9 * 8));
        qCInfo(lcNet) << "the system allows this program" << files << "open files, so at most"
                      << m_gatekeeper.places() << "clients can be connected";
    }
}

quint16 FrontDoor::port() const
{
    return m_acceptor.port();
}

void FrontDoor::welcome(int descriptor, const QHostAddress &address)
{
    const auto entered = m_gatekeeper.enter(address, m_clock.monotonic());
    // A word of refusal takes a place for a moment, too.
    const int places = m_gatekeeper.places();
    if (!entered && (m_tls || m_counters.open >= places + refusedPlaces(places))) {
        ++m_counters.refused[entered.error().code.toLatin1()];
        ::close(descriptor);
        return;
    }
    HttpConnection *connection = serve(descriptor,
        std::make_unique<Place>(m_counters, entered ? &m_gatekeeper : nullptr, address));
    if (entered) {
        watchNewcomer(connection);
    } else {
        connection->refuse(entered.error());
    }
}

HttpConnection *FrontDoor::serve(int descriptor, std::unique_ptr<Place> place)
{
    std::unique_ptr<Stream> stream;
    if (m_tls) {
        stream = std::make_unique<TlsStream>(descriptor, *m_tls);
    } else {
        stream = std::make_unique<DirectStream>(descriptor, m_outbox);
    }
    auto *connection = new HttpConnection(std::move(stream), std::move(place), m_context, nullptr);
    m_connections.insert(connection);
    connect(connection, &QObject::destroyed, this, [this, connection] {
        m_connections.remove(connection);
        checkShutDown();
    });
    connect(connection, &HttpConnection::upgradeRequested, this,
        [this, connection](
            const HttpRequest &request) { onUpgradeRequested(connection, request); });
    return connection;
}

// Half of the places are for those who have asked for nothing yet.
bool FrontDoor::isFullOfNewcomers() const
{
    return m_counters.newcomers
        >= std::max(1, std::min(m_limits.newcomers, m_gatekeeper.places() / 2));
}

// Who connects and asks for nothing keeps nobody out for long: the one that came first makes way.
bool FrontDoor::hasPlaceForNewcomer() const
{
    return !isFullOfNewcomers()
        || m_clock.monotonic() - m_newcomers.begin()->second.since >= m_limits.grace;
}

void FrontDoor::watchNewcomer(HttpConnection *connection)
{
    if (isFullOfNewcomers()) {
        HttpConnection *first = m_newcomers.begin()->second.connection;
        m_newcomers.erase(m_newcomers.begin());
        first->makeWay();
    }
    const quint64 number = ++m_lastNewcomer;
    m_newcomers.emplace(number, Newcomer {connection, m_clock.monotonic()});
    const auto forget = [this, number] {
        m_newcomers.erase(number);
        m_counters.newcomers = static_cast<int>(m_newcomers.size());
    };
    connect(connection, &HttpConnection::begun, this, forget);
    connect(connection, &QObject::destroyed, this, forget);
    m_counters.newcomers = static_cast<int>(m_newcomers.size());
}

QFuture<Result<HttpResponse>> FrontDoor::handle(const HttpRequest &request) const
{
    if (const auto allowed = m_origins.checkHost(request); !allowed) {
        return respond(fail(allowed.error()));
    }
    const bool isPreflight = OriginPolicy::isPreflight(request.head);
    if (isPreflight || !request.isReading()) {
        if (const auto allowed = m_origins.check(request); !allowed) {
            return respond(fail(allowed.error()));
        }
    }
    if (isPreflight) {
        return respond(
            HttpResponse {.status = 204, .headers = OriginPolicy::preflightHeaders(request.head)});
    }
    if (request.head.path == u"*"_s) { // of the server as a whole
        return respond(HttpResponse {.status = 204, .headers = {{"Allow", allMethods}}});
    }
    const HttpRoute *http = httpRoute(request.head.path);
    const UpgradeRoute *webSocket = upgradeRoute(request.head);
    if (webSocket && (!http || http->prefix.size() < webSocket->path.size())) {
        return respond(refusal(request, notUpgraded(request)));
    }
    return http ? http->handler(request)
                : respond(fail(errors::notFound(u"There is nothing at this address."_s)));
}

const HttpRoute *FrontDoor::httpRoute(const QString &path) const
{
    const auto route = std::find_if(m_httpRoutes.begin(), m_httpRoutes.end(),
        [&path](const HttpRoute &one) { return path.startsWith(one.prefix); });
    return route == m_httpRoutes.end() ? nullptr : &*route;
}

QFuture<Result<qint64>> FrontDoor::bodyLimit(const RequestHead &head, const QString &address)
{
    if (const HttpRoute *route = httpRoute(head.path); route && route->bodyLimit) {
        return route->bodyLimit(head, address);
    }
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    whenDone(m_identities.identify(readCredentials(head, address)), this,
        [this, promise](const Result<Identity> &identity) {
            promise->addResult(m_limits.bodyOf(identity.value_or(Identity())));
            promise->finish();
        });
    return promise->future();
}

const UpgradeRoute *FrontDoor::upgradeRoute(const RequestHead &head) const
{
    const auto route = std::find_if(m_upgradeRoutes.begin(), m_upgradeRoutes.end(),
        [&head](const UpgradeRoute &one) { return leadsTo(one.path, head); });
    return route == m_upgradeRoutes.end() ? nullptr : &*route;
}

Result<Done> FrontDoor::checkUpgrade(const HttpRequest &request) const
{
    if (m_shutDownAt) {
        return fail(u"SHUTTING_DOWN"_s, u"The server is being stopped."_s, 503);
    }
    if (const auto allowed = m_origins.checkHost(request); !allowed) {
        return fail(allowed.error());
    }
    if (!upgradeRoute(request.head)) {
        return fail(errors::notFound(u"There is no WebSocket at this address."_s));
    }
    return m_origins.check(request).and_then(
        [&request](Done) { return checkHandshake(request.head); });
}

void FrontDoor::onUpgradeRequested(HttpConnection *connection, const HttpRequest &request)
{
    if (const auto checked = checkUpgrade(request); !checked) {
        return connection->refuse(checked.error());
    }
    const UpgradeRoute &route = *upgradeRoute(request.head);
    if (!route.identify) {
        return upgrade(connection, request, route, Identity());
    }
    whenDone(m_identities.identify(readCredentials(request.head, request.address)), connection,
        [this, connection, request, &route](
            const Result<Identity> &identity) { upgrade(connection, request, route, identity); });
}

void FrontDoor::upgrade(HttpConnection *connection, const HttpRequest &request,
    const UpgradeRoute &route, const Result<Identity> &identity)
{
    if (m_shutDownAt) {
        return connection->refuse(checkUpgrade(request).error());
    }
    if (!identity && identity.error().status == 403) {
        return connection->refuse(identity.error());
    }
    const RequestHead &head = request.head;
    if (route.check) {
        if (const auto checked = route.check({nullptr, head, request.address, identity});
            !checked) {
            return connection->refuse(checked.error());
        }
    }
    Leaving client = connection->take();
    if (!client.stream) {
        return;
    }
    client.stream->write(handshakeResponse(head));
    auto *link = new SocketLink(std::move(client.stream), std::move(client.place), m_links);
    route.accept({link, head, request.address, identity});
    link->start(client.rest);
}

void FrontDoor::checkTime()
{
    const auto connections = m_connections;
    for (HttpConnection *connection : connections) {
        connection->checkTime();
    }
    const auto links = m_links.links;
    for (SocketLink *link : links) {
        link->checkTime();
    }
    m_gatekeeper.forget(m_clock.monotonic());
    if (m_shutDownAt && m_clock.monotonic() >= *m_shutDownAt) {
        for (HttpConnection *connection : connections) {
            connection->abort();
        }
        for (SocketLink *link : links) {
            link->abort();
        }
    }
}

void FrontDoor::shutDown()
{
    if (m_shutDownAt) {
        return;
    }
    m_shutDownAt = m_clock.monotonic() + m_limits.shutdownTime;
    m_acceptor.close();
    const auto connections = m_connections;
    for (HttpConnection *connection : connections) {
        connection->finish();
    }
    const auto links = m_links.links;
    for (SocketLink *link : links) {
        link->close(closecodes::goingAway, goingAway);
    }
    QMetaObject::invokeMethod(this, &FrontDoor::checkShutDown, Qt::QueuedConnection);
}

void FrontDoor::checkShutDown()
{
    if (m_shutDownAt && !m_isShutDown && m_connections.isEmpty() && m_links.links.isEmpty()) {
        m_isShutDown = true;
        m_timer.stop();
        Q_EMIT shutDownFinished();
    }
}

} // namespace loket
