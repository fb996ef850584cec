// Passwords: what one may be, and Argon2id (libsodium) for keeping and checking it.
#pragma once

#include "core/result.h"
#include "identity/fairqueue.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

namespace loket {

// How dear one hash is, and how many may wait for their turn, in all and of one share.
struct PasswordCost {
    quint64 passes = 2;
    quint64 memory = 64 << 20; // bytes
    int waiting = 64;
    int waitingOfAShare = 16;
};

// PASSWORD_TOO_SHORT (under 8 characters), PASSWORD_TOO_LONG (over 1024 bytes of UTF-8),
// INVALID_FIELD (control characters, which no face lets through).
Result<Done> checkPassword(const QString &password);
// The same for one that a person chooses, who has these names: PASSWORD_TOO_COMMON, too.
Result<Done> checkNewPassword(const QString &password, const QStringList &names);

// Hashes on threads of its own, so that nobody waits for it but who signs in. Lives on the hub's
// thread, where its futures finish. White space around a password does not count, and letters
// written in two ways in Unicode are the same letters.
class PasswordHasher {
public:
    explicit PasswordHasher(PasswordCost cost = {});
    ~PasswordHasher(); // what waits is dropped, its futures are cancelled

    // The text to keep. TOO_MANY_REQUESTS where too many wait already; so with verify().
    QFuture<Result<QString>> hash(const QString &password, const Turn &turn = {});
    // Whether the password is that of the kept text. An empty text (nobody has that name) is never
    // right and takes as long as a wrong password.
    QFuture<Result<bool>> verify(
        const QString &password, const QString &kept, const Turn &turn = {});

private:
    template <class T, class Work>
    QFuture<Result<T>> submit(const Turn &turn, Work work);

    const PasswordCost m_cost;
    const QString m_nobody; // a text of the same cost that no password fits
    FairQueue m_queue;
    QThreadPool m_pool;
    QObject m_home; // to which the outcomes are brought
};

} // namespace loket
