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
};

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

    // Known tokens are answered from memory.
    QFuture<Result<Identity>> identify(const Credentials &credentials) override;

    // INVALID_CREDENTIALS (401), the same in words and time for a name that nobody has, a wrong
    // password and a disabled account; TOO_MANY_REQUESTS.
    QFuture<Result<SignedIn>> login(
        const QString &name, const QString &password, const QString &address);
    // Harmless where the actor has no session.
    QFuture<Result<Done>> logout(const Actor &actor);
    // NOT_FOUND where there is no such live session; FORBIDDEN (see authority.h).
    QFuture<Result<Done>> revoke(const Actor &actor, const QString &sessionId);

    // A device that is there keeps its session: at most one write a day.
    void prolong(const QString &sessionId);
    // Clears away what has been over for a week; at most one write an hour.
    void forgetOld();

private:
    struct Attempt {
        QString key; // of the name as typed
        QString address;
        std::optional<Account> account;
    };

    QFuture<Result<SignedIn>> judge(const Attempt &attempt, const Result<bool> &right);
    QFuture<Result<SignedIn>> refuse(const Attempt &attempt, bool isRight);
    QFuture<Result<SignedIn>> open(const Attempt &attempt);
    QFuture<Result<Done>> end(const Actor &actor, const QString &sessionId, const QString &kind);
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
