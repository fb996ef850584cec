// The one port. It accepts connections, bounds them (NetLimits), reads the head of each request,
// and hands it to the part of the program that is entered in its two tables: HTTP by prefix,
// WebSockets by path. Origin and identity of those who ask for a WebSocket are looked at here.
#pragma once

#include "hub/identitysource.h"
#include "net/acceptor.h"
#include "net/gatekeeper.h"
#include "net/httpconnection.h"
#include "net/originpolicy.h"
#include "net/outbox.h"
#include "net/socketlink.h"

#include <QSslConfiguration>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace loket {

// A client that asked for a WebSocket.
struct Arrival {
    // Deletes itself when the client has gone; nullptr while it is being checked.
    SocketLink *link;
    RequestHead head;
    QString address; // the client's, as a trusted proxy tells it
    // Who it is; or why what it showed is no good: then it should be told so and closed with 4001.
    Result<Identity> identity;
};

struct UpgradeRoute {
    QString path; // this one, or with a `/` at its end everything below
    std::function<void(const Arrival &)> accept;
    bool identify =
        true; // false: this protocol asks for the token later; the identity is anonymous
    // May refuse: the error is the answer over HTTP, and there never is a WebSocket.
    std::function<Result<Done>(const Arrival &)> check = {};
};

struct HttpRoute {
    QString prefix; // `/socket.io/`; the longest that fits wins, `/` takes the rest
    HttpHandler handler;
    BodyLimit bodyLimit = {}; // where it is none: by who sends the request
};

// Lives on the hub's thread. What it is given by reference must outlive it.
class FrontDoor final : public QObject {
    Q_OBJECT
public:
    FrontDoor(const Clock &clock, IdentitySource &identities, NetCounters &counters,
        NetLimits limits = {}, OriginPolicy origins = OriginPolicy(),
        TrustedProxies proxies = TrustedProxies(), QObject *parent = nullptr);
    ~FrontDoor() override;

    // Before listen().
    void add(UpgradeRoute route);
    void add(HttpRoute route);
    void useTls(const QSslConfiguration &configuration);
    // As OriginPolicy::allowOnlyLocalNames().
    void allowOnlyLocalNames();

    // `host`: an address, `localhost`, or `0.0.0.0` or `::` for all; port 0 picks a free one.
    // LISTEN_FAILED with a sentence.
    Result<Done> listen(const QString &host, quint16 port);
    quint16 port() const;

    // No new connections; responses are finished, WebSockets closed with 1001; what is still there
    // after NetLimits::shutdownTime is cut off. Ends with shutDownFinished(), later.
    void shutDown();

Q_SIGNALS:
    void shutDownFinished();

private:
    struct Newcomer {
        HttpConnection *connection;
        Millis since;
    };

    void boundByFiles();
    void welcome(int descriptor, const QHostAddress &address);
    HttpConnection *serve(int descriptor, std::unique_ptr<Place> place);
    bool isFullOfNewcomers() const;
    bool hasPlaceForNewcomer() const;
    void watchNewcomer(HttpConnection *connection);
    QFuture<Result<HttpResponse>> handle(const HttpRequest &request) const;
    QFuture<Result<qint64>> bodyLimit(const RequestHead &head, const QString &address);
    void onUpgradeRequested(HttpConnection *connection, const HttpRequest &request);
    void upgrade(HttpConnection *connection, const HttpRequest &request, const UpgradeRoute &route,
        const Result<Identity> &identity);
    const UpgradeRoute *upgradeRoute(const QString &path) const;
    const HttpRoute *httpRoute(const QString &path) const;
    Result<Done> checkUpgrade(const HttpRequest &request) const;
    void checkTime();
    void checkShutDown();

    const Clock &m_clock;
    IdentitySource &m_identities;
    NetCounters &m_counters;
    const NetLimits m_limits;
    OriginPolicy m_origins;
    const TrustedProxies m_proxies;
    Turns m_turns;
    HttpContext m_context;
    Gatekeeper m_gatekeeper;
    const std::shared_ptr<Outbox> m_outbox = std::make_shared<Outbox>();
    Acceptor m_acceptor;
    std::optional<QSslConfiguration> m_tls;
    QList<UpgradeRoute> m_upgradeRoutes;
    QList<HttpRoute> m_httpRoutes; // longest prefix first
    QSet<HttpConnection *> m_connections;
    std::map<quint64, Newcomer> m_newcomers; // in the order in which they came
    quint64 m_lastNewcomer = 0;
    LinkContext m_links;
    QTimer m_timer;
    std::optional<Millis> m_shutDownAt;
    bool m_isShutDown = false;
};

} // namespace loket
