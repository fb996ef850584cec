#include "server.h"

#include "core/logging.h"
#include "core/whendone.h"
#include "net/tls/authority.h"
#include "net/tls/tls.h"
#include "parts.h"
#include "partsettings.h"

#include <QPromise>

namespace loket {

namespace {
using Step = std::function<QFuture<Result<Done>>()>;

// One after the other, until one is refused.
void inTurn(QObject *context, QList<Step> steps, const std::function<void(Result<Done>)> &then)
{
    if (steps.isEmpty()) {
        then(Done {});
        return;
    }
    const Step step = steps.takeFirst();
    whenDone(step(), context, [=](const Result<Done> &done) {
        if (done) {
            inTurn(context, steps, then);
        } else {
            then(done);
        }
    });
}

constexpr Millis certificateLooks {6 * 3'600'000}; // of the house's own

} // namespace

Server::Server(ServerOptions options)
    : m_options(std::move(options)),
      m_samplePassword(m_options.samplePassword)
{
    connect(&m_cleanup, &QTimer::timeout, this, [this] {
        if (!m_clock.isSteady()) {
            return;
        }
        m_parts->storage->write(
            [](Transaction &transaction) -> Result<int> { return forgetOldAnswers(transaction); });
    });
    connect(&m_certificate, &QTimer::timeout, this, &Server::renewCertificate);
}

Server::~Server() = default;

QFuture<Result<ServerInfo>> Server::start()
{
    QPromise<Result<ServerInfo>> promise;
    promise.start();
    QFuture<Result<ServerInfo>> started = promise.future();
    const auto finish = [promise = std::make_shared<QPromise<Result<ServerInfo>>>(
                             std::move(promise))](Result<ServerInfo> info) {
        promise->addResult(std::move(info));
        promise->finish();
    };
    if (const Result<Done> made = makeParts(); !made) {
        finish(fail(made.error()));
        return started;
    }
    QList<Step> steps;
    for (Module *module : m_parts->modules) {
        steps.append([module] { return module->start(); });
    }
    steps.append([this] { return provenWithoutAdmin(); });
    if (m_options.sample != Sample::None) {
        steps.prepend([this] {
            return m_parts->storage->write(
                [sample = m_options.sample, clinic = m_parts->queue.service().clinic()](
                    Transaction &transaction) { return fillSample(transaction, sample, clinic); });
        });
        steps.append([this] { return m_parts->identity.openSample(m_samplePassword); });
    }
    m_cleanup.setInterval(m_options.settings.cleanupInterval);
    m_cleanup.start();
    if (hasHouseCertificate(m_options.settings)) {
        m_certificate.start(certificateLooks);
    }
    inTurn(this, steps, [this, finish](const Result<Done> &ready) {
        finish(ready.and_then([this](Done) { return listen(); }));
    });
    return started;
}

// Where there is no admin, whoever asks first becomes one: not in a clinic whose people were taken
// out of the data.
QFuture<Result<Done>> Server::provenWithoutAdmin()
{
    return m_parts->identity.hasAdmin() ? QtFuture::makeReadyFuture<Result<Done>>(Done {})
                                        : m_parts->storage->checked();
}

QStringList certificateNames(const Settings &settings)
{
    QStringList names = KnownNames::ownNames() + settings.names;
    for (const QHostAddress &address : KnownNames::ownAddresses()) {
        if (!address.isLinkLocal()) {
            names.append(address.toString());
        }
    }
    return names;
}

Result<Done> checkSettings(const Settings &settings, Instant now)
{
    return readTrustedAddresses(settings.trustedAddresses)
        .and_then([&](const auto &) { return queue::Clinic::make(queueSettings(settings)); })
        .and_then([&](const queue::Clinic &) -> Result<Done> {
            return settings.tlsCertificate.isEmpty()
                ? Done {}
                : readTls(settings.tlsCertificate, settings.tlsKey, now).map([](const Tls &) {
                      return Done {};
                  });
        });
}

// What can be refused before anything runs.
Result<Done> Server::makeParts()
{
    const Settings &settings = m_options.settings;
    IdentitySettings identity;
    identity.personLifetime = std::chrono::hours(settings.sessionHours);
    identity.personIdle = std::chrono::minutes(settings.sessionIdleMinutes);
    const auto trusted = readTrustedAddresses(settings.trustedAddresses);
    if (!trusted) {
        return fail(trusted.error());
    }
    identity.trustedAddresses = *trusted;
    const auto clinic = queue::Clinic::make(queueSettings(settings));
    if (!clinic) {
        return fail(clinic.error());
    }
    auto storage = Storage::open(settings.database(), m_clock);
    if (!storage) {
        return fail(storage.error());
    }
    if (const auto certified = keepHouseCertificate(); !certified) {
        return fail(certified.error());
    }
    m_parts = std::make_unique<Parts>(settings, m_clock, std::move(*storage), *clinic, identity);
    if (m_options.sample != Sample::None && m_samplePassword.isEmpty()) {
        m_samplePassword = m_parts->random.code(8);
    }
    return useTls();
}

// Anew where its time is nearly over, or this machine has other names and addresses.
Result<Done> Server::keepHouseCertificate()
{
    const Settings &settings = m_options.settings;
    if (!hasHouseCertificate(settings)) {
        return Done {};
    }
    return keepCertificate(AuthorityFiles(settings.data), certificateNames(settings), m_clock.now())
        .map([](const HouseCertificate &kept) {
            if (kept.isNew) {
                qCInfo(logServer).noquote()
                    << "the certificate was renewed until" << kept.expiresAt.toString(Qt::ISODate);
            }
            return Done {};
        });
}

// While the server runs; whoever is connected stays.
void Server::renewCertificate()
{
    const Result<Done> renewed = keepHouseCertificate().and_then([this](Done) { return useTls(); });
    if (!renewed) {
        qCWarning(logServer).noquote() << renewed.error().message;
    }
}

Result<Done> Server::useTls()
{
    const Settings &settings = m_options.settings;
    if (settings.tlsCertificate.isEmpty()) {
        return Done {};
    }
    return readTls(settings.tlsCertificate, settings.tlsKey, m_clock.now())
        .map([this](const Tls &tls) {
            for (const QString &warning : tls.warnings) {
                qCWarning(logServer).noquote() << warning;
            }
            m_parts->door->useTls(tls.configuration);
            return Done {};
        });
}

// The sample's password is known to whoever reads the screen, and without an admin nobody could
// take a right away: neither is for other machines.
Result<ServerInfo> Server::listen()
{
    const Settings &settings = m_options.settings;
    ServerInfo info;
    const bool isSetUp = m_parts->identity.hasAdmin();
    if (!isSetUp) { // whoever asks first is made one: that must be no web page
        m_parts->door->allowOnlyLocalNames();
    }
    info.localOnly = m_options.sample != Sample::None || !isSetUp;
    const QString host = info.localOnly ? u"127.0.0.1"_s : m_parts->wideHost();
    return m_parts->door->listen(host, static_cast<quint16>(settings.port)).map([&](Done) {
        info.url = m_parts->url();
        info.url.setHost(host == everywhere ? u"127.0.0.1"_s : host);
        if (m_options.sample != Sample::None) {
            info.sampleAccounts = sampleNames();
            info.samplePassword = m_samplePassword;
        } else {
            openWhenSetUp();
        }
        info.unbounded = m_parts->door->unbounded();
        qCInfo(logServer).noquote() << "listening" << info.url.toString() << "on" << host
                                    << "front door" << toText(settings.frontDoor);
        return info;
    });
}

// Other machines may come as soon as there is somebody who can take a right away.
void Server::openWhenSetUp()
{
    if (m_parts->identity.hasAdmin()) {
        m_parts->network.setOpen();
    } else {
        connect(&m_parts->identity, &IdentityModule::accountMade, &m_parts->network, [this] {
            if (m_parts->identity.hasAdmin()) {
                m_parts->network.open();
            }
        });
    }
}

QFuture<void> Server::stop()
{
    QPromise<void> promise;
    promise.start();
    QFuture<void> stopped = promise.future();
    if (!m_parts) {
        promise.finish();
        return stopped;
    }
    for (Module *module : m_parts->modules) {
        module->shutdown();
    }
    connect(m_parts->door.get(), &FrontDoor::shutDownFinished, this,
        [promise = std::make_shared<QPromise<void>>(std::move(promise))] { promise->finish(); });
    m_parts->socketIo.shutDown();
    m_parts->door->shutDown();
    return stopped;
}

} // namespace loket
