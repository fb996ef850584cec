// The one port, whoever holds it open: who may come in, what is spoken at which address, who asks
// for a WebSocket and may have one; shutting down.
#pragma once

#include "hub/identitysource.h"
#include "net/door/door.h"
#include "net/http/responsewriter.h"
#include "net/limits/gatekeeper.h"
#include "net/limits/newcomers.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

#include <optional>

namespace loket {

// What it is given by reference must outlive it.
struct DoorContext {
    const Clock &clock;
    IdentitySource &identities;
    NetCounters &counters;
    NetLimits limits = {};
    OriginPolicy origins = OriginPolicy();
    TrustedProxies proxies = TrustedProxies();
};

// Lives on the hub's thread.
class FrontDoor : public QObject, public Door {
    Q_OBJECT
public:
    explicit FrontDoor(DoorContext context, QObject *parent = nullptr);

    void add(UpgradeRoute route) override;
    void add(HttpRoute route) override;
    virtual void useTls(const QSslConfiguration &configuration);
    // As OriginPolicy::allowOnlyLocalNames().
    void allowOnlyLocalNames(bool isOnly = true);

    // `host`: an address, `localhost`, or `0.0.0.0` or `::` for all; port 0 picks a free one.
    // LISTEN_FAILED with a sentence.
    Result<Done> listen(const QString &host, quint16 port);
    // While it listens: the same port of `host` too. Where that takes in what was open, it comes in
    // its place, and whoever is connected stays. LISTEN_FAILED, with the `port` in its details;
    // what was open is so still.
    Result<Done> widen(const QString &host);
    virtual quint16 port() const = 0;
    // What it does not bound, as a sentence for who runs it; empty: nothing.
    virtual QString unbounded() const { return {}; }

    // No new connections; responses are finished, WebSockets closed with 1001; what is still there
    // after NetLimits::shutdownTime is cut off. Ends with shutDownFinished(), later.
    void shutDown();

Q_SIGNALS:
    void shutDownFinished();

protected:
    // A client that may have its WebSocket.
    struct Admitted {
        const UpgradeRoute *route;
        Arrival arrival; // without its link
    };
    using Admit = std::function<void(const Result<Admitted> &)>;

    // One more address. Empty, or why it is not possible.
    virtual QString open(const QHostAddress &address, quint16 port) = 0;
    virtual void shut() = 0; // what is open; whoever has come in stays
    virtual void sayGoodbye() = 0; // and let nobody in any more
    virtual void checkTime(bool isOver) = 0; // now and then; over: nobody may stay
    virtual bool isEmpty() const = 0;
    void checkEmpty(); // to be called when somebody has gone

    // Connections in all: who is told that there is no place takes one for a moment, too.
    int mostOpen() const;
    QFuture<Result<HttpResponse>> handle(const HttpRequest &request) const;
    QFuture<Result<qint64>> bodyLimit(const RequestHead &head, const QString &address);
    // Says so to `admit` as long as `client` lives.
    void askForWebSocket(const HttpRequest &request, QObject *client, const Admit &admit);
    Millis now() const { return m_context.clock.monotonic(); }
    // The word for those who have to go, and for nobody new.
    static const QString goingAway;

    const DoorContext m_context;
    OriginPolicy m_origins;
    Gatekeeper m_gatekeeper;
    Newcomers m_newcomers;
    ResponseWriter m_writer;
    std::optional<QSslConfiguration> m_tls;

private:
    Result<Done> openAt(const QHostAddress &address, quint16 port);
    Result<Done> openInstead(const QHostAddress &address);
    void boundByFiles();
    const UpgradeRoute *upgradeRoute(const RequestHead &head) const;
    const HttpRoute *httpRoute(const QString &path) const;
    Result<Done> checkUpgrade(const HttpRequest &request) const;
    Result<Admitted> admitted(
        const HttpRequest &request, const UpgradeRoute &route, const Result<Identity> &who) const;
    void onTimeout();

    QList<UpgradeRoute> m_upgradeRoutes;
    QList<HttpRoute> m_httpRoutes; // longest prefix first
    QHostAddress m_address; // where it listens first
    QTimer m_timer;
    std::optional<Millis> m_shutDownAt;
    bool m_isShutDown = false;
};

} // namespace loket
