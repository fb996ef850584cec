// identity/ as the server sees it: one object that knows who is who.
#pragma once

#include "commands/module.h"
#include "identity/audittrail.h"
#include "identity/authcommands.h"
#include "identity/devicecommands.h"
#include "identity/deviceservice.h"
#include "identity/identitybook.h"
#include "identity/identitysettings.h"
#include "identity/peoplecommands.h"
#include "identity/peopleservice.h"
#include "identity/screenwatch.h"
#include "identity/sessioncommands.h"
#include "identity/sessionservice.h"

#include <QTimer>

namespace loket {

// Lives on the hub's thread. Whoever makes it connects sessionRevoked() to Hub::revoke(), and
// lets trail() watch the commands.
class IdentityModule final : public Module {
    Q_OBJECT
public:
    IdentityModule(Storage &storage, Hub &hub, const Clock &clock, Random &random,
        IdentitySettings settings, VisitResolver visits, QObject *parent = nullptr);

    QString name() const override { return u"identity"_s; }
    void registerCommands(CommandRegistry &commands) override;
    void registerChannels(Hub &) override { m_screens.registerChannels(); }
    // Nobody is known before this is done.
    QFuture<Result<Done>> start() override;
    void shutdown() override;

    IdentitySource &source() { return m_sessions; }
    // For CommandRegistry::watch().
    AuditTrail &trail() { return m_trail; }

    // What capabilities say of screens; outlives it.
    void show(const Marks &ofScreens) { m_screens.show(ofScreens); }

    // Whether somebody may manage people. Without one the server listens on loopback only.
    bool hasAdmin() const { return m_book.hasAdmin(); }
    QList<Screen> displays() const; // that are paired
    QList<Colleague> people() const; // by name
    // What this person or screen is called; empty: it is nobody's id.
    QString nameOf(const QString &id) const;
    // Whether this person is signed in anywhere; as long as nobody is known yet everybody may be.
    bool isHere(const QString &userId) const;
    bool isPerson(const QString &id) const { return m_book.account(id) != nullptr; }
    // For `loket user add`: any role of a person, super_admin too.
    QFuture<Result<User>> addUser(
        const QString &name, const QString &password, const QStringList &roles);
    // For --sample: an account for each role of people, named after it, all with this password.
    QFuture<Result<Done>> openSample(const QString &password);

    // Who works without a sign-in from now on, by address; whoever does so no more is cut off.
    void trust(const QHash<QString, Role> &addresses);

    // Ends what is idle, closes the sockets of what expired, prolongs the devices that are there,
    // forgets what is long over. Called by a timer from start() on.
    void tick();
    // The clock was set: sessions and codes are neither shorter nor longer for it.
    void moveInTime(Millis by) override;

Q_SIGNALS:
    void sessionRevoked(const QString &sessionId);
    // Somebody new may sign in.
    void accountMade();

private:
    struct Contents;
    void fill(const Contents &contents);
    void look(const Identity &identity);
    bool isTrusted(const Identity &identity) const;

    Storage &m_storage;
    Hub &m_hub;
    const Clock &m_clock;
    IdentitySettings m_settings; // what is trusted may change
    PasswordHasher m_hasher;
    LoginThrottle m_throttle;
    IdentityBook m_book;
    AuditTrail m_trail;
    SessionService m_sessions;
    PeopleService m_people;
    DeviceService m_devices;
    AuthCommands m_authCommands;
    PeopleCommands m_peopleCommands;
    SessionCommands m_sessionCommands;
    DeviceCommands m_deviceCommands;
    ScreenWatch m_screens;
    QTimer m_timer;
};

} // namespace loket
