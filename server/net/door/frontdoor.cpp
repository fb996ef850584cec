#include "net/door/frontdoor.h"

#include "commands/routetree.h"
#include "core/logging.h"
#include "core/process.h"
#include "core/whendone.h"
#include "net/door/handshake.h"
#include "net/http/readcredentials.h"

#include <QJsonArray>

#include <algorithm>

namespace loket {

namespace {

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

// Null: there is none.
QHostAddress listenAddress(const QString &host)
{
    return host == u"localhost"_s ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
}

// Nobody else can listen at `one` then.
bool takesIn(const QHostAddress &all, const QHostAddress &one)
{
    return all == one
        || (all == QHostAddress(QHostAddress::AnyIPv4)
            && one.protocol() == QAbstractSocket::IPv4Protocol)
        || (all == QHostAddress(QHostAddress::AnyIPv6)
            && one.protocol() == QAbstractSocket::IPv6Protocol);
}

// How many more may be told that there is no place.
int refusedPlaces(int places)
{
    return places / 8 + 1;
}

// An UpgradeRoute's path, and where a request goes.
bool leadsTo(const QString &path, const RequestHead &head)
{
    const qsizetype brace = path.indexOf(u'{');
    return head.path.startsWith(QStringView(path).first(brace < 0 ? path.size() : brace))
        && (path.endsWith(u'/') || fieldsIn(path, head.rawPath).has_value());
}

} // namespace

const QString FrontDoor::goingAway = u"the server is being stopped"_s;

FrontDoor::FrontDoor(DoorContext context, QObject *parent)
    : QObject(parent),
      m_context(std::move(context)),
      m_origins(m_context.origins),
      m_gatekeeper(m_context.limits, m_context.proxies),
      m_newcomers(m_context.limits, m_context.counters),
      m_writer(m_context.clock, m_origins)
{
    m_timer.setInterval(timerInterval(m_context.limits));
    connect(&m_timer, &QTimer::timeout, this, &FrontDoor::onTimeout);
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
}

void FrontDoor::allowOnlyLocalNames(bool isOnly)
{
    m_origins.allowOnlyLocalNames(isOnly);
}

Result<Done> FrontDoor::listen(const QString &host, quint16 port)
{
    m_address = listenAddress(host);
    if (m_address.isNull()) {
        return fail(u"LISTEN_FAILED"_s, u"“%1” is no address to listen on."_s.arg(host), 500);
    }
    return openAt(m_address, port).map([this](Done) {
        boundByFiles();
        m_timer.start();
        return Done {};
    });
}

Result<Done> FrontDoor::widen(const QString &host)
{
    const QHostAddress address = listenAddress(host);
    if (address == m_address) {
        return Done {};
    }
    return takesIn(address, m_address) ? openInstead(address) : openAt(address, port());
}

Result<Done> FrontDoor::openAt(const QHostAddress &address, quint16 port)
{
    const QString trouble = open(address, port);
    if (trouble.isEmpty()) {
        return Done {};
    }
    return fail(Error {u"LISTEN_FAILED"_s,
        u"Port %1 on %2 cannot be opened: %3. Another program has it, or this machine has no such address."_s
            .arg(port)
            .arg(address.toString(), trouble),
        500, {{u"port"_s, port}}});
}

// Two of one program cannot have both: the narrow one makes way, and comes back where that was for
// nothing.
Result<Done> FrontDoor::openInstead(const QHostAddress &address)
{
    const quint16 port = this->port();
    shut();
    Result<Done> opened = openAt(address, port);
    if (opened) {
        m_address = address;
    } else if (const auto again = openAt(m_address, port); !again) {
        qCCritical(logNet).noquote() << again.error().message;
    }
    return opened;
}

// The database and the logs need files, too.
void FrontDoor::boundByFiles()
{
    constexpr int others = 256;
    const int connections = m_context.limits.connections;
    const int wanted = connections + refusedPlaces(connections) + others;
    const int files = raiseFileLimit(wanted);
    if (files < wanted) {
        m_gatekeeper.setPlaces(std::max(1, (files - others) / 9 * 8));
        qCInfo(logNet) << "the system allows this program" << files << "open files, so at most"
                       << m_gatekeeper.places() << "clients can be connected";
    }
}

int FrontDoor::mostOpen() const
{
    return m_gatekeeper.places() + refusedPlaces(m_gatekeeper.places());
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
    whenDone(m_context.identities.identify(readCredentials(head, address)), this,
        [this, promise](const Result<Identity> &identity) {
            promise->addResult(m_context.limits.bodyOf(identity.value_or(Identity())));
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

void FrontDoor::askForWebSocket(const HttpRequest &request, QObject *client, const Admit &admit)
{
    if (const auto checked = checkUpgrade(request); !checked) {
        return admit(fail(checked.error()));
    }
    const UpgradeRoute &route = *upgradeRoute(request.head);
    if (!route.identify) {
        return admit(admitted(request, route, Identity()));
    }
    whenDone(m_context.identities.identify(readCredentials(request.head, request.address)), client,
        [this, request, &route, admit](
            const Result<Identity> &who) { admit(admitted(request, route, who)); });
}

Result<FrontDoor::Admitted> FrontDoor::admitted(
    const HttpRequest &request, const UpgradeRoute &route, const Result<Identity> &who) const
{
    if (m_shutDownAt) {
        return fail(checkUpgrade(request).error());
    }
    if (!who && who.error().status == 403) {
        return fail(who.error());
    }
    Admitted client {&route, {nullptr, request.head, request.address, who}};
    const Result<Done> checked = route.check ? route.check(client.arrival) : Done {};
    return checked ? Result<Admitted>(std::move(client)) : fail(checked.error());
}

void FrontDoor::onTimeout()
{
    m_gatekeeper.forget(now());
    checkTime(m_shutDownAt && now() >= *m_shutDownAt);
}

void FrontDoor::shutDown()
{
    if (!m_shutDownAt) {
        m_shutDownAt = now() + m_context.limits.shutdownTime;
        sayGoodbye();
        QMetaObject::invokeMethod(this, &FrontDoor::checkEmpty, Qt::QueuedConnection);
    }
}

void FrontDoor::checkEmpty()
{
    if (m_shutDownAt && !m_isShutDown && isEmpty()) {
        m_isShutDown = true;
        m_timer.stop();
        Q_EMIT shutDownFinished();
    }
}

} // namespace loket
