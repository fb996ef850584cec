#include "identity/identitymodule.h"

#include "core/whendone.h"
#include "identity/accountstore.h"
#include "identity/devicestore.h"
#include "identity/sessionstore.h"
#include "vocabulary/identity/names.h"

namespace loket {

using namespace std::chrono_literals;

namespace {

constexpr auto tickInterval = 5s;
constexpr int endedSessionsRead = 500;

Roles staffRoles()
{
    Roles roles = allRoles();
    roles.removeIf([](Role role) { return !isStaffRole(role); });
    return roles;
}

} // namespace

struct IdentityModule::Contents {
    QList<Account> accounts;
    QList<Device> devices;
    QList<Session> sessions;
    QList<Pairing> pairings;
};

IdentityModule::IdentityModule(Storage &storage, Hub &hub, const Clock &clock, Random &random,
    IdentitySettings settings, VisitResolver visits, QObject *parent)
    : Module(parent),
      m_storage(storage),
      m_hub(hub),
      m_clock(clock),
      m_settings(std::move(settings)),
      m_hasher(m_settings.password),
      m_throttle(clock, m_settings.throttle),
      m_trail(storage, clock),
      m_sessions(
          storage, clock, random, m_hasher, m_throttle, m_book, m_settings, std::move(visits)),
      m_people(storage, random, m_hasher, m_throttle, m_book),
      m_devices(storage, clock, random, m_book, m_settings),
      m_authCommands(m_sessions, m_people, m_settings),
      m_peopleCommands(m_people, m_book, storage),
      m_sessionCommands(m_sessions, m_book, clock),
      m_deviceCommands(m_devices, m_book, hub),
      m_screens(hub, m_devices, m_book, clock)
{
    connect(&m_book, &IdentityBook::sessionRevoked, this, &IdentityModule::sessionRevoked);
    connect(&m_people, &PeopleService::made, this, &IdentityModule::accountMade);
    connect(&m_people, &PeopleService::peopleChanged, this,
        [this] { m_hub.publish(Audience {.roles = staffRoles()}, identity::events::people, {}); });
    connect(&m_timer, &QTimer::timeout, this, &IdentityModule::tick);
}

void IdentityModule::registerCommands(CommandRegistry &commands)
{
    m_authCommands.registerCommands(commands);
    m_peopleCommands.registerCommands(commands);
    m_sessionCommands.registerCommands(commands);
    m_deviceCommands.registerCommands(commands);
    m_screens.registerCommands(commands);
    commands.addWitness([this](const Command &command, const Call &call) {
        if (command.changes) { // what a screen asks for by itself is nobody's use
            m_sessions.used(call.identity.sessionId);
        }
        m_screens.asked(call);
    });
    commands.addEvent({identity::events::people,
        u"Who works here, or what somebody is called, is other now; to all who work here."_s, {},
        {}});
    commands.addEvent(
        {u"screens"_s, u"Which screens are connected."_s, {u"screens"_s}, {u"screens"_s}});
    const QString own = screen::ownChannel;
    commands.addEvent({screen::events::view,
        u"What this screen is to show, and whether it speaks."_s, {own}, {u"view"_s, u"voice"_s}});
    commands.addEvent(
        {screen::events::tried, u"A call that nobody waits for, on this screen alone."_s, {own},
            {u"number"_s, u"places"_s, u"wav"_s}});
}

QFuture<Result<Done>> IdentityModule::start()
{
    const auto read = m_storage.read([](Transaction &transaction) -> Result<Contents> {
        DeviceStore devices(transaction);
        return Contents {AccountStore(transaction).all(), devices.all(),
            SessionStore(transaction).recent(endedSessionsRead), devices.livePairings()};
    });
    return mapWhenDone(read, this, [this](const Result<Contents> &contents) -> Result<Done> {
        return contents.map([this](const Contents &found) {
            fill(found);
            m_timer.start(tickInterval);
            return Done {};
        });
    });
}

void IdentityModule::fill(const Contents &contents)
{
    for (const Account &account : contents.accounts) {
        m_book.put(account);
    }
    for (const Device &device : contents.devices) {
        m_book.put(device);
    }
    for (Session session : contents.sessions) {
        session.idleFrom = m_clock.monotonic();
        m_book.put(session);
    }
    for (const Pairing &pairing : contents.pairings) {
        m_devices.put(pairing);
    }
}

void IdentityModule::shutdown()
{
    m_timer.stop();
    m_trail.finish();
}

QString IdentityModule::nameOf(const QString &id) const
{
    const Account *account = m_book.account(id);
    const Device *device = account == nullptr ? m_book.device(id) : nullptr;
    return account ? account->user.name : device ? device->name : QString();
}

bool IdentityModule::isHere(const QString &userId) const
{
    return !m_timer.isActive() || m_book.isSignedIn(userId, m_clock.now());
}

QFuture<Result<User>> IdentityModule::addUser(
    const QString &name, const QString &password, const QStringList &roles)
{
    const auto read = personRoles(roles);
    if (!read) {
        return QtFuture::makeReadyFuture(Result<User>(fail(read.error())));
    }
    return m_people.create(Actor::program(), {name, password, *read});
}

QList<Screen> IdentityModule::displays() const
{
    QList<Screen> displays;
    for (const Device &device : m_book.devices()) {
        if (device.role == Role::Display && !device.revokedAt) {
            displays.append({device.id, device.name});
        }
    }
    return displays;
}

QList<Colleague> IdentityModule::people() const
{
    QList<Colleague> people;
    for (const User &user : m_book.users()) {
        people.append({user.id, user.name, user.disabledAt.has_value(), user.roles});
    }
    return people;
}

QFuture<Result<Done>> IdentityModule::openSample(const QString &password)
{
    return m_people.openSample(password);
}

void IdentityModule::trust(const QHash<QString, Role> &addresses)
{
    m_settings.trustedAddresses = addresses;
    for (const ConnectionId id : m_hub.connections()) {
        const Connection *connection = m_hub.connection(id);
        if (connection && connection->identity.kind == Identity::Kind::TrustedAddress
            && !isTrusted(connection->identity)) {
            m_hub.close(id, 4001, u"this address is no longer trusted"_s);
        }
    }
}

bool IdentityModule::isTrusted(const Identity &identity) const
{
    const auto role = m_settings.trustedAddresses.constFind(identity.id);
    return role != m_settings.trustedAddresses.constEnd() && identity.roles == Roles {*role};
}

void IdentityModule::tick()
{
    for (const ConnectionId id : m_hub.connections()) {
        if (const Connection *connection = m_hub.connection(id)) {
            look(connection->identity);
        }
    }
    m_hub.closeExpired();
    m_trail.tick();
    m_sessions.forgetOld();
    m_sessions.endIdle();
    m_devices.forgetOld();
}

void IdentityModule::moveInTime(Millis by)
{
    const Instant before = m_clock.now() - by;
    m_book.moveInTime(by, before);
    m_devices.moveInTime(by, before);
    m_screens.moveInTime(by);
    m_storage.write([by, before](Transaction &transaction) -> Result<Done> {
        SessionStore(transaction).moveInTime(by, before);
        DeviceStore(transaction).moveInTime(by, before);
        return Done {};
    });
}

void IdentityModule::look(const Identity &identity)
{
    if (identity.kind != Identity::Kind::Person && identity.kind != Identity::Kind::Device) {
        return;
    }
    const QString sessionId = identity.sessionId;
    m_sessions.prolong(sessionId);
    const Session *session = m_book.session(sessionId);
    if (!session || !session->isLive(m_clock.now())) {
        m_hub.revoke(sessionId);
    }
}

} // namespace loket
