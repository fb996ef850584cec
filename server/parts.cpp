#include "parts.h"

#include "capabilities.h"
#include "commands/apidocs.h"
#include "commands/moduleface.h"
#include "core/logging.h"
#include "hub/basechannels.h"
#include "identity/recordpeople.h"
#include "identity/restored.h"
#include "modules/clinic/clinicmodule.h"
#include "modules/notifications/notificationsettings.h"
#include "modules/notifications/tellingwork.h"
#include "modules/prescription/prescriptionmodule.h"
#include "modules/queue/errands.h"
#include "modules/telemedicine/telemedicinemodule.h"
#include "net/tls/authority.h"
#include "networkmetrics.h"
#include "pagefiles.h"
#include "partsettings.h"

namespace loket {

namespace {
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

} // namespace

Parts::Parts(const Settings &settings, HouseClock &houseClock, std::unique_ptr<Storage> opened,
    const queue::Clinic &clinic, const IdentitySettings &identitySettings)
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
    QObject::connect(
        &clockModule, &ClockModule::moved, &hub, [this](Millis by) { moveInTime(by); });
    QObject::connect(&identity, &IdentityModule::sessionRevoked, &hub, &Hub::revoke);
    QObject::connect(
        &identity, &IdentityModule::sessionRevoked, &hub, [this] { queue.lookWhoIsHere(); });
    QObject::connect(&hub, &Hub::patientsShown, &identity.trail(),
        [this](ConnectionId id, const QString &channel) {
            identity.trail().shown(*hub.connection(id), channel);
        });
    QObject::connect(
        &hub, &Hub::spoke, &identity.trail(), [this](ConnectionId id, const QString &channel) {
            identity.trail().spoke(*hub.connection(id), channel);
        });
    QObject::connect(&hub, &Hub::refused, &identity.trail(),
        [this](ConnectionId id, const QString &wish, const QString &channel, const QString &code) {
            identity.trail().refused(*hub.connection(id), wish, channel, code);
        });
    QObject::connect(&hub, &Hub::detached, &hub, [this](ConnectionId id) {
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

QString Parts::wideHost() const
{
    return ownHost.isEmpty() ? everywhere : ownHost;
}

QUrl Parts::url() const
{
    QUrl url;
    url.setScheme(isTls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(door->port());
    return url;
}

Result<Done> Parts::openWide()
{
    return door->widen(wideHost()).map([this](Done) {
        door->allowOnlyLocalNames(false);
        qCInfo(logServer).noquote() << "listening on" << wideHost() << "from now on";
        return Done {};
    });
}

void Parts::trust(const settings::Trusted &addresses)
{
    if (const auto trusted = readTrustedAddresses(addresses)) {
        identity.trust(*trusted);
    }
}

QList<Module *> Parts::withCapabilities(QList<Module *> others) const
{
    for (const auto &capability : made) {
        others.append(capability.get());
    }
    return others;
}

QFuture<Result<Identity>> Parts::patientBy(const QString &token)
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

HouseView Parts::house()
{
    return {
        .hasService =
            [this](const QString &id) { return queue.service().board().services().contains(id); },
        .displays = [this] { return identity.displays(); },
        .people = [this] { return identity.people(); },
        .visitPlace = [this](const QString &visitId) { return placeOf(queue.service(), visitId); },
        .ticket = [this](const QString &visitId) { return queue.service().ticket(visitId); },
        .endTicket = [this](const QString &visitId) { return queue.endTicket(visitId); },
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

void Parts::moveInTime(Millis by)
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

} // namespace loket
