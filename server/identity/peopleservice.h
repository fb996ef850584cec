// The rules of accounts: making, changing and disabling them.
#pragma once

#include "core/random.h"
#include "identity/identitybook.h"
#include "identity/identitytypes.h"
#include "identity/loginthrottle.h"
#include "identity/password.h"
#include "storage/storage.h"

#include <QFuture>
#include <QObject>

namespace loket {

class AccountStore;

struct NewUser {
    QString name;
    QString password;
    Roles roles;
    bool onlyAsFirstAdmin = false; // else SET_UP_DONE; judged in the transaction
};

struct UserEdit {
    std::optional<QString> name;
    std::optional<Roles> roles;
    std::optional<bool> disabled;
    std::optional<QString> passwordHash;
    QString kind; // the event's
    QString onlyIfPasswordHash = {}; // else PASSWORD_CHANGED; empty: in any case
};

// Lives on the hub's thread; its futures finish there. Errors beside those of authority.h:
// INVALID_FIELD for names, those of checkNewPassword(), NAME_TAKEN, NOT_FOUND.
//
// New roles, a new password and disabling end the sessions of that person, but never the one that
// asks.
class PeopleService final : public QObject {
    Q_OBJECT
public:
    PeopleService(Storage &storage, Random &random, PasswordHasher &hasher, LoginThrottle &throttle,
        IdentityBook &book, QObject *parent = nullptr);

    QFuture<Result<User>> create(const Actor &actor, const NewUser &wanted);
    // Nobody may manage people yet: the program was never set up.
    bool wantsFirstAdmin() const { return !m_book.hasAdmin(); }
    QFuture<Result<User>> update(const Actor &actor, const QString &userId,
        std::optional<QString> name, std::optional<Roles> roles);
    QFuture<Result<User>> setDisabled(const Actor &actor, const QString &userId, bool disabled);
    // Another's: OWN_PASSWORD for the own one, which changeOwnPassword() is for.
    QFuture<Result<User>> setPassword(
        const Actor &actor, const QString &userId, const QString &password);
    // The actor's own; slowed like a login where `current` is wrong (INVALID_CREDENTIALS), but by
    // nobody else's attempts.
    QFuture<Result<User>> changeOwnPassword(
        const Actor &actor, const QString &current, const QString &password);
    // The same without a change: INVALID_CREDENTIALS unless it is the actor's own password.
    QFuture<Result<Account>> proveOneself(const Actor &actor, const QString &password);

    // One account for each role of people, named after it. Those of an earlier sample get the new
    // password; SAMPLE_REFUSED where somebody else has one of the names.
    QFuture<Result<Done>> openSample(const QString &password);

Q_SIGNALS:
    void made();
    void peopleChanged(); // who is here, what somebody is called, or who may sign in

private:
    QFuture<Result<User>> edit(const Actor &actor, const QString &userId, const UserEdit &edit);
    const Account *accountOf(const Actor &actor) const;
    QFuture<Result<Account>> refuseOwnPassword(const Actor &actor, const User &user);
    QFuture<Result<User>> replaceOwnPassword(
        const Actor &actor, const Account &account, const QString &password);

    Storage &m_storage;
    Random &m_random;
    PasswordHasher &m_hasher;
    LoginThrottle &m_throttle;
    IdentityBook &m_book;
};

} // namespace loket
