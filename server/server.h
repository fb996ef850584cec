// The one place where the parts of the server are made and wired.
#pragma once

#include "core/houseclock.h"
#include "core/settings.h"
#include "fillsample.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace loket {

// Whether a server could start with them; says what it would refuse.
Result<Done> checkSettings(const Settings &settings, Instant now);

// By which names and addresses others may look for a server on this machine.
QStringList certificateNames(const Settings &settings);

struct ServerOptions {
    Settings settings;
    Sample sample = Sample::None;
    QString samplePassword = {}; // empty: one is made up
    // What the house's time is made of; a simulation brings its own.
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

struct ServerInfo {
    QUrl url; // where it listens, as a client on this machine reaches it
    QString unbounded = {}; // what the front door does not bound, a sentence; empty: nothing
    bool localOnly = false; // no admin yet: other machines cannot reach it until there is one
    QStringList sampleAccounts = {}; // one per role, named after it …
    QString samplePassword = {}; // … with this password
};

struct Parts;

// Lives on the hub's thread. Made, started once and stopped once.
class Server final : public QObject {
    Q_OBJECT
public:
    explicit Server(ServerOptions options);
    ~Server() override;

    // Opens the data and listens. Refuses with a sentence: the data cannot be opened, the port is
    // taken, the certificate is no good.
    QFuture<Result<ServerInfo>> start();
    // No new clients; the others are closed with 1001 and what was begun is finished.
    QFuture<void> stop();

private:
    QFuture<Result<Done>> provenWithoutAdmin();
    Result<Done> makeParts();
    Result<Done> keepHouseCertificate();
    void renewCertificate();
    Result<Done> useTls();
    Result<ServerInfo> listen();
    void openWhenSetUp();

    const ServerOptions m_options;
    QString m_samplePassword;
    HouseClock m_clock {*m_options.clock};
    QTimer m_cleanup; // of kept answers; sessions are identity's own
    QTimer m_certificate; // the house's own
    std::unique_ptr<Parts> m_parts;
};

} // namespace loket
