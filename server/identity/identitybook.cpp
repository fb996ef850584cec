#include "identity/identitybook.h"

#include <algorithm>

namespace loket {

namespace {

constexpr qsizetype rememberedEnded = 1000;

Failure expired()
{
    return fail(u"AUTH_EXPIRED"_s, u"Your sign-in has ended. Sign in again."_s, 401);
}

template <class T>
const T *valueAt(const QHash<QString, T> &hash, const QString &key)
{
    const auto found = hash.constFind(key);
    return found == hash.constEnd() ? nullptr : &*found;
}

template <class T>
QList<T> byName(QList<T> values)
{
    std::sort(values.begin(), values.end(), [](const T &a, const T &b) {
        return std::pair(nameKey(a.name), a.id) < std::pair(nameKey(b.name), b.id);
    });
    return values;
}

} // namespace

void IdentityBook::put(const Account &account)
{
    const User &user = account.user;
    if (const Account *before = this->account(user.id)) {
        m_accountsByName.remove(nameKey(before->user.name));
    }
    m_accounts.insert(user.id, account);
    m_accountsByName.insert(nameKey(user.name), user.id);
}

void IdentityBook::put(const Device &device)
{
    m_devices.insert(device.id, device);
    Q_EMIT deviceChanged(device.id);
}

void IdentityBook::put(const Session &session)
{
    m_sessions.insert(session.id, session);
    m_sessionsByToken.insert(session.tokenHash, session.id);
    if (session.endedAt) {
        retire(session.id);
    }
}

void IdentityBook::setPasswordHash(const QString &userId, const QString &hash)
{
    if (const auto account = m_accounts.find(userId); account != m_accounts.end()) {
        account->passwordHash = hash;
    }
}

void IdentityBook::noteLogin(const QString &userId, Instant at)
{
    if (const auto account = m_accounts.find(userId); account != m_accounts.end()) {
        account->user.lastLoginAt = at;
    }
}

void IdentityBook::noteSeen(const QString &deviceId, Instant at, const QString &as)
{
    if (const auto device = m_devices.find(deviceId); device != m_devices.end()) {
        device->seenAt = at;
        device->seenAs = as;
    }
}

void IdentityBook::extend(const QString &sessionId, Instant expiresAt)
{
    if (const auto session = m_sessions.find(sessionId); session != m_sessions.end()) {
        session->expiresAt = expiresAt;
    }
}

void IdentityBook::noteUse(const QString &sessionId, Instant at, Millis monotonic, bool isNoted)
{
    if (const auto session = m_sessions.find(sessionId); session != m_sessions.end()) {
        session->usedAt = at;
        session->idleFrom = monotonic;
        session->notedAt = isNoted ? monotonic : session->notedAt;
    }
}

void IdentityBook::moveInTime(Millis by, Instant before)
{
    for (Session &session : m_sessions) {
        if (session.isLive(before)) {
            session.expiresAt += by;
        }
    }
}

void IdentityBook::end(const QStringList &sessionIds, Instant at)
{
    for (const QString &id : sessionIds) {
        const auto session = m_sessions.find(id);
        if (session != m_sessions.end() && !session->endedAt) {
            session->endedAt = at;
            retire(id);
            Q_EMIT sessionRevoked(id);
        }
    }
}

void IdentityBook::retireExpired(Instant now)
{
    QStringList expired;
    for (Session &session : m_sessions) {
        if (!session.endedAt && session.expiresAt <= now) {
            session.endedAt = session.expiresAt;
            expired.append(session.id);
        }
    }
    for (const QString &id : expired) {
        retire(id);
    }
}

void IdentityBook::retire(const QString &sessionId)
{
    m_ended.enqueue(sessionId);
    if (m_ended.size() > rememberedEnded) {
        const Session gone = m_sessions.take(m_ended.dequeue());
        m_sessionsByToken.remove(gone.tokenHash);
    }
}

const Account *IdentityBook::account(const QString &id) const
{
    return valueAt(m_accounts, id);
}

const Account *IdentityBook::accountNamed(const QString &name) const
{
    return account(m_accountsByName.value(nameKey(name)));
}

const Device *IdentityBook::device(const QString &id) const
{
    return valueAt(m_devices, id);
}

const Session *IdentityBook::session(const QString &id) const
{
    return valueAt(m_sessions, id);
}

QList<User> IdentityBook::users() const
{
    QList<User> users;
    for (const Account &account : m_accounts) {
        users.append(account.user);
    }
    return byName(users);
}

QList<Device> IdentityBook::devices() const
{
    return byName(m_devices.values());
}

QList<Session> IdentityBook::liveSessions(Instant now) const
{
    QList<Session> live;
    std::copy_if(m_sessions.begin(), m_sessions.end(), std::back_inserter(live),
        [now](const Session &session) { return session.isLive(now); });
    std::sort(live.begin(), live.end(), [](const Session &a, const Session &b) {
        return std::pair(b.createdAt, b.id) < std::pair(a.createdAt, a.id);
    });
    return live;
}

bool IdentityBook::isSignedIn(const QString &userId, Instant now) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(),
        [&](const Session &session) { return session.userId == userId && session.isLive(now); });
}

QStringList IdentityBook::idleSince(Millis monotonic) const
{
    QStringList idle;
    for (const Session &session : m_sessions) {
        if (!session.endedAt && !session.userId.isEmpty() && session.idleFrom <= monotonic) {
            idle.append(session.id);
        }
    }
    return idle;
}

bool IdentityBook::hasAdmin() const
{
    return std::any_of(m_accounts.begin(), m_accounts.end(),
        [](const Account &account) { return account.user.isAdmin(); });
}

QString IdentityBook::sessionOf(const QString &token) const
{
    return m_sessionsByToken.value(hashOfToken(token));
}

Result<Identity> IdentityBook::identify(const QString &token, Instant now) const
{
    const Session *session = this->session(sessionOf(token));
    if (!session) {
        return fail(u"AUTH_INVALID"_s, u"This sign-in is not known here. Sign in again."_s, 401);
    }
    if (!session->isLive(now)) {
        return expired();
    }
    const auto identity = session->deviceId.isEmpty() ? personOf(*session) : deviceOf(*session);
    return identity ? Result<Identity>(*identity) : expired();
}

std::optional<Identity> IdentityBook::personOf(const Session &session) const
{
    const Account *account = this->account(session.userId);
    if (!account || account->user.disabledAt) {
        return std::nullopt;
    }
    return Identity {Identity::Kind::Person, account->user.id, account->user.name,
        account->user.roles, {}, session.id, session.expiresAt};
}

// A device's session is prolonged as long as it is there: no moment at which its socket must go.
std::optional<Identity> IdentityBook::deviceOf(const Session &session) const
{
    const Device *device = this->device(session.deviceId);
    if (!device || device->revokedAt) {
        return std::nullopt;
    }
    return Identity {
        Identity::Kind::Device, device->id, device->name, {device->role}, {}, session.id, {}};
}

} // namespace loket
