// The one port. It accepts connections, bounds them (NetLimits), reads the head of each request,
// and hands it to the part of the program that is entered in its two tables. Origin and identity of
// those who ask for a WebSocket are looked at here.
#pragma once

#include "hub/identitysource.h"
#include "net/http/httpconnection.h"
#include "net/http/originpolicy.h"
#include "net/limits/gatekeeper.h"
#include "net/loop/acceptor.h"
#include "net/loop/outbox.h"
#include "net/websocket/door.h"

#include <QSslConfiguration>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace loket {

// Lives on the hub's thread. What it is given by reference must outlive it.
class FrontDoor final : public QObject, public Door {
    Q_OBJECT
public:
    FrontDoor(const Clock &clock, IdentitySource &identities, NetCounters &counters,
        NetLimits limits = {}, OriginPolicy origins = OriginPolicy(),
        TrustedProxies proxies = TrustedProxies(), QObject *parent = nullptr);
    ~FrontDoor() override;

    void add(UpgradeRoute route) override;
    void add(HttpRoute route) override;
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
    const UpgradeRoute *upgradeRoute(const RequestHead &head) const;
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
