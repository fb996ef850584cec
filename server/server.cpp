#include "server.h"

#include "capabilities.h"
#include "commands/apidocs.h"
#include "commands/journal.h"
#include "commands/moduleface.h"
#include "commands/registry.h"
#include "core/logging.h"
#include "core/whendone.h"
#include "hub/basechannels.h"
#include "hub/hub.h"
#include "identity/identitymodule.h"
#include "identity/recordpeople.h"
#include "identity/restored.h"
#include "modules/clinic/clinicmodule.h"
#include "modules/clock/clockmodule.h"
#include "modules/events/eventsmodule.h"
#include "modules/maintenance/maintenancemodule.h"
#include "modules/monitoring/monitoringmodule.h"
#include "modules/network/networkmodule.h"
#include "modules/notifications/notificationsettings.h"
#include "modules/notifications/tellingwork.h"
#include "modules/prescription/prescriptionmodule.h"
#include "modules/queue/errands.h"
#include "modules/queue/queuemodule.h"
#include "modules/queue/sampleclinic.h"
#include "modules/queue/samplehistory.h"
#include "modules/queue/samplemorning.h"
#include "modules/settings/settingsmodule.h"
#include "modules/telemedicine/telemedicinemodule.h"
#include "modules/voice/voicesettings.h"
#include "net/http/httpface.h"
#include "net/http/namedidentities.h"
#include "net/makefrontdoor.h"
#include "net/socketio/socketioserver.h"
#include "net/tls/authority.h"
#include "net/tls/tls.h"
#include "net/websocket/jsonsocketface.h"
#include "networkmetrics.h"
#include "pages/pages.h"
#include "storage/storage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QPromise>
#include <QTimeZone>

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

queue::QueueSettings queueSettings(const Settings &settings)
{
    using std::chrono::minutes;
    return {.site = settings.site,
        .timeZone = settings.timeZone.toLatin1(),
        .resetTime = QTime::fromString(settings.dayReset, u"HH:mm"_s),
        .ageing = minutes(settings.ageingMinutes),
        .cooldown = minutes(settings.cooldownMinutes),
        .maxCalls = settings.maxCalls,
        .earlyWindow = minutes(settings.earlyMinutes),
        .lateWindow = minutes(settings.lateMinutes),
        .rejoinTolerance = minutes(settings.rejoinMinutes),
        .undoWindow = std::chrono::seconds(settings.undoSeconds),
        .kioskPriorities = settings.kioskPriorities,
        .kioskFields = settings.kioskFields,
        .kioskNumbersPerMinute = settings.kioskNumbersPerMinute,
        .staffNumbersPercent = settings.staffNumbersPercent,
        .spokenLanguages = voice::settingsFrom(settings).languages};
}

QTimeZone zoneOf(const Settings &settings)
{
    return settings.timeZone.isEmpty() ? QTimeZone::systemTimeZone()
                                       : QTimeZone(settings.timeZone.toLatin1());
}

NetLimits netLimits(const Settings &settings)
{
    NetLimits limits;
    limits.countLoopback = !settings.trustedProxies.isEmpty();
    limits.connectionsPerAddress = settings.connectionsPerAddress;
    limits.bodyBytes = settings.maxPayload;
    limits.messageBytes = settings.maxPayload;
    limits.pingInterval = settings.pingInterval;
    limits.idleTime = settings.connectionTimeout;
    limits.callsPerSecond = settings.messagesPerSecond;
    limits.callBurst = 4 * settings.messagesPerSecond;
    limits.refusalBurst = 4 * settings.messagesPerSecond;
    return limits;
}

KnownNames knownNames(const Settings &settings)
{
    return KnownNames(
        KnownNames::ownNames() + KnownNames::namesIn(settings.tlsCertificate) + settings.names);
}

HubLimits hubLimits(const Settings &settings)
{
    HubLimits limits;
    limits.places.people.connections = settings.connectionsPerPerson;
    limits.places.people.channels = 64 * settings.connectionsPerPerson;
    limits.places.devices.connections = settings.connectionsPerDevice;
    limits.places.patients.connections = settings.connectionsPerVisit;
    return limits;
}

// A folder that has a house already keeps what happened there.
Result<Done> fillSample(Transaction &transaction, Sample sample, const queue::Clinic &clinic)
{
    const Result<bool> made = queue::fillSampleClinic(transaction);
    Result<Done> done = made.map([](bool) { return Done {}; });
    const bool isMorning = made.value_or(false) && sample == Sample::Morning;
    if (isMorning) {
        done = queue::fillSampleMorning(transaction, clinic);
        queue::fillSampleHistory(transaction, clinic);
    }
    const queue::QueueErrands errands(clinic);
    const SampleHouse house {[&](const QString &serviceId) {
                                 return queue::samplePatients(transaction, clinic, serviceId);
                             },
        errands};
    for (const Capability &capability : capabilities()) {
        done = done.and_then([&](Done) { return capability.fillSample(transaction); })
                   .and_then([&](Done) {
                       return isMorning ? capability.fillMorning(transaction, house) : Done {};
                   });
    }
    return done;
}

QStringList sampleNames()
{
    QStringList names;
    for (const Role role : allRoles()) {
        if (isStaffRole(role)) {
            names.append(toText(role));
        }
    }
    return names;
}

// Who comes with a visit's token is that visit's patient, and hears of this visit alone.
QFuture<Result<Identity>> patientOf(queue::QueueService &queue, const QString &token)
{
    return queue.visitByToken(token).then(&queue, [&queue](const Result<queue::Visit> &found) {
        return found.map([&queue](const queue::Visit &visit) {
            Identity identity;
            identity.kind = Identity::Kind::Patient;
            identity.id = visit.id;
            identity.patientId = visit.patientKey();
            identity.expiresAt = queue.tokenEndsAt(visit);
            return identity;
        });
    });
}

std::optional<VisitPlace> placeOf(const queue::QueueService &queue, const QString &visitId)
{
    const queue::Board &board = queue.board();
    const queue::Visit *visit = board.visit(visitId);
    if (!visit) {
        return std::nullopt;
    }
    VisitPlace place {visit->number, visit->patientName, board.positionOf(*visit, queue.now())};
    if (const auto estimate = board.estimateFor(*visit, queue.now())) {
        place.low = estimate->low;
        place.high = estimate->high;
    }
    return place;
}

std::vector<std::unique_ptr<Module>> makeCapabilities(const ModuleContext &context)
{
    std::vector<std::unique_ptr<Module>> made;
    for (const Capability &capability : capabilities()) {
        made.push_back(capability.make(context));
    }
    return made;
}

// The capability of that kind; none where there is none.
template <class M>
M *findIn(const std::vector<std::unique_ptr<Module>> &modules)
{
    for (const std::unique_ptr<Module> &module : modules) {
        if (auto *found = qobject_cast<M *>(module.get())) {
            return found;
        }
    }
    return nullptr;
}

slip::Letterhead letterheadOf(const clinic::Clinic &clinic)
{
    return {clinic.name, QByteArray::fromBase64(clinic.logo.section(u',', 1).toLatin1())};
}

constexpr Millis certificateLooks {6 * 3'600'000}; // of the house's own
const QString everywhere = u"0.0.0.0"_s;

// Where others look for a server that listens at `host`: those of cables and radio, the shorter
// ones first.
QStringList hostsFor(const QString &host)
{
    if (host != everywhere && host != u"::"_s) {
        return {host};
    }
    QStringList hosts;
    for (const QHostAddress &address : KnownNames::ownAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal()
            && (address.protocol() == QAbstractSocket::IPv4Protocol || host != everywhere)) {
            hosts.append(address.toString());
        }
    }
    return hosts;
}

events::RecordNames recordNames(const QList<Module *> &modules)
{
    events::RecordNames names {peopleCalled, personName};
    for (const Module *module : modules) {
        if (const auto subjects = module->recordSubjects()) {
            names.subjects.append({module->name(), subjects});
        }
    }
    return names;
}

StaticFile authorityFile(const QByteArray &certificate)
{
    const QByteArray hash = QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
    return {certificate, "application/x-x509-ca-cert", '"' + hash.toHex().first(16) + '"',
        {{"Content-Disposition", "attachment; filename=\"loket-authority.crt\""}}};
}

StaticFiles pageFiles(const Settings &settings)
{
    StaticFiles files;
    QFile authority(AuthorityFiles(settings.data).authority);
    if (hasHouseCertificate(settings) && authority.open(QIODevice::ReadOnly)) {
        files.insert(network::authorityFile, authorityFile(authority.readAll()));
    }
    for (const Page &page : Pages().all()) {
        QList<HttpHeader> headers;
        for (const auto &[name, value] : pageHeaders(page.path)) {
            headers.append({name, value});
        }
        files.insert(page.path, StaticFile {page.content, page.contentType, page.etag, headers});
    }
    return files;
}

} // namespace

// In the order in which they are made; they go in the reverse order.
struct Server::Parts {
    Parts(const Settings &settings, HouseClock &houseClock, std::unique_ptr<Storage> opened,
        const queue::Clinic &clinic, const IdentitySettings &identitySettings);

    // The address to listen on when other machines may come.
    QString wideHost() const;
    // As a client on this machine reaches it.
    QUrl url() const;
    Result<Done> openWide();
    void trust(const settings::Trusted &addresses);

    // The clock was set: all that runs goes along.
    void moveInTime(Millis by);
    QList<Module *> withCapabilities(QList<Module *> others) const;
    HouseView house();
    // Who shows a visit's token, or an invitation to a consultation.
    QFuture<Result<Identity>> patientBy(const QString &token);

    const QString ownHost; // the setting
    const bool isTls;
    const Clock &clock;
    SystemRandom random;
    const NetLimits limits;
    NetCounters counters;
    std::unique_ptr<Storage> storage;
    Hub hub;
    Journal journal;
    Marks marks; // of visits
    Marks screenMarks;
    CommandRegistry commands;
    ClockModule clockModule;
    queue::QueueModule queue;
    IdentityModule identity;
    NamedIdentities identities;
    network::NetworkModule network;
    settings::SettingsModule settingsModule;
    const std::vector<std::unique_ptr<Module>> made;
    MonitoringModule monitoring;
    events::EventsModule events;
    maintenance::MaintenanceModule maintenance;
    const QList<Module *> modules = withCapabilities({&clockModule, &queue, &identity, &network,
        &settingsModule, &monitoring, &events, &maintenance});
    JsonSocketFace jsonFace;
    SocketIoServer socketIo;
    HttpFace httpFace;
    const std::unique_ptr<FrontDoor> door;
};

Server::Parts::Parts(const Settings &settings, HouseClock &houseClock,
    std::unique_ptr<Storage> opened, const queue::Clinic &clinic,
    const IdentitySettings &identitySettings)
    : ownHost(settings.host),
      isTls(!settings.tlsCertificate.isEmpty()),
      clock(houseClock),
      limits(netLimits(settings)),
      storage(std::move(opened)),
      hub(clock, random, hubLimits(settings)),
      journal(*storage),
      clockModule(houseClock, *storage, hub),
      queue(*storage, journal, hub, clock, random, clinic,
          {[this](const QString &id) { return identity.nameOf(id); },
              [this](const QString &id) { return identity.isHere(id); },
              [this](const QString &id) { return identity.isPerson(id); }},
          &marks, &screenMarks),
      identity(*storage, hub, clock, random, identitySettings,
          [this](const QString &token) { return patientBy(token); }),
      identities(identity.source(), knownNames(settings)),
      network({[this] { return url(); }, [this] { return hostsFor(wideHost()); },
          [this] { return openWide(); },
          hasHouseCertificate(settings) ? fingerprintOf(AuthorityFiles(settings.data))
                                        : QString()}),
      settingsModule(
          {settings, moduleSettings()}, [this](const auto &trusted) { trust(trusted); },
          house().hasService, journal, hub),
      made(makeCapabilities({journal, hub, clock, random, settings,
          std::make_shared<queue::QueueErrands>(clinic), house(), staffIn, &marks, &screenMarks})),
      monitoring(clock, hub, *storage,
          {[this] { return modules; },
              [this, kind = settings.frontDoor] {
                  return networkMetrics(counters, kind)
                      + refusalMetrics(identity.trail().refusals());
              }}),
      events(
          *storage, hub, {[this] { return recordNames(modules); }, settings.timeZone.toLatin1()}),
      maintenance(*storage, journal, hub, clock, {settings.data, zoneOf(settings), endAllAccess}),
      jsonFace(hub, commands, clock, counters, limits),
      socketIo(hub, commands, identities, clock, random, counters, limits, settings.recoveryTime),
      httpFace(commands, identities, clock, limits, pageFiles(settings)),
      door(makeFrontDoor(settings.frontDoor,
          {clock, identities, counters, limits, OriginPolicy(settings.corsOrigins),
              TrustedProxies(settings.trustedProxies)}))
{
    identity.show(screenMarks);
    QList<TidingDeclaration> tidings;
    for (Module *module : modules) {
        registerModule(commands, *module, hub, clock, [this] { return storage->health().fault; });
        tidings += module->tidings();
    }
    commands.reserve(SocketIoFace::ownEvents());
    notifications::tellOf(
        journal, tidings, {staffIn, notifications::settingsFrom(settings).mostKept});
    commands.watch(&identity.trail());
    commands.measure(clock);
    declareBaseChannels(hub);
    registerApiDocs(commands, hub);
    connect(&clockModule, &ClockModule::moved, &hub, [this](Millis by) { moveInTime(by); });
    connect(&identity, &IdentityModule::sessionRevoked, &hub, &Hub::revoke);
    connect(&identity, &IdentityModule::sessionRevoked, &hub, [this] { queue.lookWhoIsHere(); });
    connect(&hub, &Hub::patientsShown, &identity.trail(),
        [this](ConnectionId id, const QString &channel) {
            identity.trail().shown(*hub.connection(id), channel);
        });
    connect(&hub, &Hub::spoke, &identity.trail(), [this](ConnectionId id, const QString &channel) {
        identity.trail().spoke(*hub.connection(id), channel);
    });
    connect(&hub, &Hub::refused, &identity.trail(),
        [this](ConnectionId id, const QString &wish, const QString &channel, const QString &code) {
            identity.trail().refused(*hub.connection(id), wish, channel, code);
        });
    connect(&hub, &Hub::detached, &hub, [this](ConnectionId id) {
        for (Module *module : modules) {
            module->clientDisconnected(id);
        }
    });
    door->add(
        UpgradeRoute {u"/ws"_s, [this](const Arrival &arrival) { jsonFace.accept(arrival); }});
    jsonFace.serveStreams(*door);
    socketIo.serve(*door);
    const auto overHttp = [this](const HttpRequest &request) { return httpFace.handle(request); };
    door->add(HttpRoute {u"/socket.io/socket.io."_s, overHttp}); // the client, as a page
    door->add(HttpRoute {u"/"_s, overHttp});
}

QString Server::Parts::wideHost() const
{
    return ownHost.isEmpty() ? everywhere : ownHost;
}

QUrl Server::Parts::url() const
{
    QUrl url;
    url.setScheme(isTls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(door->port());
    return url;
}

Result<Done> Server::Parts::openWide()
{
    return door->widen(wideHost()).map([this](Done) {
        door->allowOnlyLocalNames(false);
        qCInfo(logServer).noquote() << "listening on" << wideHost() << "from now on";
        return Done {};
    });
}

void Server::Parts::trust(const settings::Trusted &addresses)
{
    if (const auto trusted = readTrustedAddresses(addresses)) {
        identity.trust(*trusted);
    }
}

QList<Module *> Server::Parts::withCapabilities(QList<Module *> others) const
{
    for (const auto &capability : made) {
        others.append(capability.get());
    }
    return others;
}

QFuture<Result<Identity>> Server::Parts::patientBy(const QString &token)
{
    return patientOf(queue.service(), token)
        .then([this, token](const Result<Identity> &found) {
            const bool isKnown = found || found.error().status != 404;
            auto *consultations = findIn<telemedicine::TelemedicineModule>(made);
            return isKnown ? QtFuture::makeReadyFuture(Result<Identity>(found))
                           : consultations->patientBy(token);
        })
        .unwrap();
}

HouseView Server::Parts::house()
{
    return {
        .hasService =
            [this](const QString &id) { return queue.service().board().services().contains(id); },
        .displays = [this] { return identity.displays(); },
        .people = [this] { return identity.people(); },
        .visitPlace = [this](const QString &visitId) { return placeOf(queue.service(), visitId); },
        .ticket = [this](const QString &visitId) { return queue.service().ticket(visitId); },
        .labels =
            [this](const QString &id) {
                return findIn<prescription::PrescriptionModule>(made)->labels(id);
            },
        .letterhead = [this] { return letterheadOf(findIn<clinic::ClinicModule>(made)->clinic()); },
        .addresses =
            [this] {
                const QStringList known = network.state().addresses;
                return known.isEmpty() ? QStringList {url().toString()} : known;
            },
        .call = [this](const QString &id) { return queue.spokenCall(id); }};
}

void Server::Parts::moveInTime(Millis by)
{
    for (Module *module : modules) {
        module->moveInTime(by);
    }
    hub.moveInTime(by);
    storage->write([by](Transaction &transaction) -> Result<Done> {
        moveAnswers(transaction, by);
        return Done {};
    });
}

QList<ModuleSetting> moduleSettings()
{
    QList<ModuleSetting> settings;
    for (const Capability &capability : capabilities()) {
        settings += capability.declaredSettings();
    }
    return settings;
}

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
    auto storage = Storage::open(settings.databaseFile(), m_clock);
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
