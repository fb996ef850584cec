// Signing in and out, and who shows which token.
#pragma once

#include "core/random.h"
#include "hub/identitysource.h"
#include "identity/identitybook.h"
#include "identity/identitysettings.h"
#include "storage/storage.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>

namespace loket {

struct SignedIn {
    QString token;
    Session session;
    User user;
    QString known; // what the client shows the next time, see knownbrowser.h
    QString draftKey; // see draftkey.h
};

// FORBIDDEN, for devices and patients.
Error onlyPeople();

// Who a visit's token stands for: an Identity of kind Patient, or an error; NOT_FOUND becomes
// AUTH_INVALID. Given by the queue; finishes on the hub's thread.
using VisitResolver = std::function<QFuture<Result<Identity>>(const QString &visitToken)>;

// Lives on the hub's thread; its futures finish there.
class SessionService final : public QObject, public IdentitySource {
    Q_OBJECT
public:
    SessionService(Storage &storage, const Clock &clock, Random &random, PasswordHasher &hasher,
        LoginThrottle &throttle, IdentityBook &book, const IdentitySettings &settings,
        VisitResolver visits, QObject *parent = nullptr);

    // What a change leaves to do in memory.
    struct Ended {
        QStringList sessions;
        Instant at;

        QJsonObject toJson() const { return {}; }
        static Result<Ended> fromJson(const QJsonObject &) { return Ended {}; }
    };

    // Known tokens are answered from memory.
    QFuture<Result<Identity>> identify(const Credentials &credentials) override;

    // INVALID_CREDENTIALS (401), the same in words and time for a name that nobody has, a wrong
    // password and a disabled account; TOO_MANY_REQUESTS.
    QFuture<Result<SignedIn>> login(
        const QString &name, const QString &password, const Client &client);
    // For who needs no password: the first administrator, a moment ago.
    QFuture<Result<SignedIn>> enter(const QString &userId, const Client &client);
    // What the client shows from now on, as the account's password is now.
    QString knownFor(const QString &userId, const Client &client);
    QString draftKeyOf(const QString &userId) const; // empty: nobody has this id
    // Harmless where the actor has no session.
    QFuture<Result<Done>> logout(const Actor &actor);
    // NOT_FOUND where there is no such live session; FORBIDDEN (see authority.h).
    QFuture<Result<Done>> revoke(const Actor &actor, const QString &sessionId);
    // One of the actor's own; NOT_FOUND for any other.
    QFuture<Result<Done>> endOwn(const Actor &actor, const QString &sessionId);
    // All of the actor's own but the one that asks.
    QFuture<Result<Done>> endOthers(const Actor &actor);

    // A person did something with it: at most one write in five minutes.
    void used(const QString &sessionId);
    // Ends what nobody used for `personIdle`.
    void endIdle();
    // A device that is there keeps its session: at most one write a day.
    void prolong(const QString &sessionId);
    // Clears away what has been over for a week; at most one write an hour.
    void forgetOld();

private:
    struct Attempt {
        Guess guess;
        Client client;
        std::optional<Account> account;
    };

    QFuture<Result<SignedIn>> judge(const Attempt &attempt, const Result<bool> &right);
    Turn turnOf(const Guess &guess) const;
    QFuture<Result<SignedIn>> refuse(const Attempt &attempt, bool isRight);
    QFuture<Result<SignedIn>> open(const Account &account, const Client &client);
    QFuture<Result<Done>> end(const Actor &actor, const QString &sessionId, const QString &kind);
    QFuture<Result<Done>> finish(QFuture<Result<Once<Ended>>> written);
    Identity withoutToken(const QString &address);

    Storage &m_storage;
    const Clock &m_clock;
    Random &m_random;
    PasswordHasher &m_hasher;
    LoginThrottle &m_throttle;
    IdentityBook &m_book;
    const IdentitySettings &m_settings;
    const VisitResolver m_visits;
    QSet<QString> m_trustedSeen; // trusted addresses that came since the start
    Millis m_forgotAt;
};

} // namespace loket
