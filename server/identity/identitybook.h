// What memory holds of identity: everyone's account, device and session, so that a known token is
// recognised without a look into the database. Filled at the start and after each change that is on
// disk.
#pragma once

#include "identity/identitytypes.h"
#include "storage/returnline.h"

#include <QHash>
#include <QObject>
#include <QQueue>

namespace loket {

// Lives on the hub's thread.
class IdentityBook final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Finishes on this thread, in the order in which the writes were begun: one may end what the
    // one before it has made. What changes the book comes through here.
    template <class T>
    QFuture<T> inTurn(QFuture<T> written)
    {
        return m_line.follow(std::move(written));
    }

    void put(const Account &account);
    void put(const Device &device);
    void put(const Session &session);
    void setPasswordHash(const QString &userId, const QString &hash);
    void noteLogin(const QString &userId, Instant at);
    void noteSeen(const QString &deviceId, Instant at, const QString &as);
    void extend(const QString &sessionId, Instant expiresAt);
    void noteUse(const QString &sessionId, Instant at, Millis monotonic, bool isNoted);
    // The clock was set: what was live before stays so for as long as it had.
    void moveInTime(Millis by, Instant before);
    // Raises sessionRevoked() for each.
    void end(const QStringList &sessionIds, Instant at);
    // Whose time is up ends without a signal.
    void retireExpired(Instant now);

    // nullptr where there is none; valid until the next change.
    const Account *account(const QString &id) const;
    const Account *accountNamed(const QString &name) const;
    const Device *device(const QString &id) const;
    const Session *session(const QString &id) const;

    QList<User> users() const; // by name
    QList<Device> devices() const; // by name
    QList<Session> liveSessions(Instant now) const; // newest first
    bool isSignedIn(const QString &userId, Instant now) const;
    QStringList idleSince(Millis monotonic) const; // people's sessions
    bool hasAdmin() const;

    // AUTH_INVALID for a token that nobody knows, AUTH_EXPIRED for one that is over.
    Result<Identity> identify(const QString &token, Instant now) const;
    // The session of a token that identify() took.
    QString sessionOf(const QString &token) const;

Q_SIGNALS:
    // A session ended before its time: its live sockets must go.
    void sessionRevoked(const QString &sessionId);
    // It is new here, changed, or revoked.
    void deviceChanged(const QString &deviceId);

private:
    void retire(const QString &sessionId);
    std::optional<Identity> personOf(const Session &session) const;
    std::optional<Identity> deviceOf(const Session &session) const;

    QHash<QString, Account> m_accounts;
    QHash<QString, QString> m_accountsByName; // by nameKey()
    QHash<QString, Device> m_devices;
    QHash<QString, Session> m_sessions;
    QHash<QString, QString> m_sessionsByToken; // by hashOfToken()
    QQueue<QString> m_ended; // the longest ended first; the oldest of too many are forgotten
    ReturnLine m_line;
};

} // namespace loket
