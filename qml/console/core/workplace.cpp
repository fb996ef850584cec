#include "qml/console/core/workplace.h"

#include "core/whendone.h"
#include "vocabulary/settings/setting.h"

#include <utility>

namespace loket::console {

using client::ServerConnection;

namespace {
constexpr std::chrono::seconds tick {5};
constexpr std::chrono::seconds resumeAgain {3};
}

Workplace::Workplace(ServerConnection &connection, Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_connection(connection),
      m_preferences(preferences),
      m_clock(connection),
      m_clinic(connection),
      m_drafts(preferences.folder() + u"/drafts"_s),
      m_lock(preferences),
      m_keptSession(preferences.folder())
{
    m_again.setSingleShot(true);
    m_again.setInterval(resumeAgain);
    connect(&m_again, &QTimer::timeout, this, &Workplace::resumeKept);
    connect(&m_lock, &IdleLock::lockedChanged, this, [this] {
        setNotice({});
        keepSession();
    });
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &Workplace::nowChanged);
    connect(&m_connection, &ServerConnection::opened, this, &Workplace::nowChanged);
    connect(&m_connection, &ServerConnection::opened, this, &Workplace::lookForTrust);
    connect(&m_connection, &ServerConnection::received, this,
        [this](const client::ServerMessage &message) {
            if (message.channel == u"staff"_s && message.type == settings::trustEvent) {
                setTrusting(message.data.value(u"trustedAddresses"_s).toBool());
            }
        });
    connect(&m_connection, &ServerConnection::stateChanged, this, &Workplace::connectionChanged);
    connect(&m_connection, &ServerConnection::serverChanged, this, &Workplace::lookForSetUp);
    connect(&m_connection, &ServerConnection::userChanged, this, &Workplace::rightsChanged);
    connect(&m_connection, &ServerConnection::sessionEnded, this, [this](const QString &message) {
        setNotice({u"AUTH_EXPIRED"_s, message});
    });
    connect(&m_clock, &client::ClockWatch::refused, this,
        [this](const Error &error) { Q_EMIT clockRefused({error}); });
    m_tick.start();
}

Roles Workplace::roles() const
{
    Roles roles;
    for (const QString &name : m_connection.roles()) {
        if (const std::optional<Role> role = fromText<Role>(name)) {
            roles.append(*role);
        }
    }
    return roles;
}

bool Workplace::may(Right right) const
{
    return right.isOfAny(roles());
}

void Workplace::signIn(const QString &userName, const QString &password)
{
    if (!m_isSigningIn) {
        m_isGuided = false;
        begin(m_connection.signIn(userName, password, known()));
    }
}

void Workplace::setUp(const QString &userName, const QString &password, bool isGuided)
{
    if (!m_isSigningIn) {
        m_isGuided = isGuided;
        begin(m_connection.setUp(userName, password, known()));
    }
}

void Workplace::begin(const QFuture<Result<client::Session>> &asked)
{
    setNotice({});
    setSigningIn(true);
    whenDone(asked, this, [this](const Result<client::Session> &session) {
        if (session) {
            m_preferences.setKnownTo(m_connection.address(), session->known);
            m_token = session->token;
        }
        answered(session.map([](const client::Session &one) { return one.user; }));
    });
}

void Workplace::resume(const QString &token)
{
    setSigningIn(true);
    const auto asked = m_connection.resume(token);
    whenDone(asked, this, [this, token](const Result<client::User> &user) {
        m_token = user ? token : QString();
        answered(user);
    });
}

void Workplace::resumeKept()
{
    const KeptSession::Kept kept = m_keptSession.read(m_connection.address());
    if (kept.token.isEmpty() || m_isSigningIn || m_isSignedIn) {
        return;
    }
    setSigningIn(true);
    whenDone(m_connection.resume(kept.token), this, [this, kept](const Result<client::User> &user) {
        if (!user && user.error().code == u"UNREACHABLE"_s) {
            setSigningIn(false);
            setNotice(user.error());
            m_again.start();
            return;
        }
        if (!user) {
            m_keptSession.forget();
            answered(user);
            return;
        }
        m_token = kept.token;
        m_lock.setWatching(true);
        if (kept.isLocked || m_preferences.lockMinutes() > 0) {
            m_lock.lock();
        }
        answered(user);
    });
}

void Workplace::unlock(const QString &password)
{
    if (m_isSigningIn) {
        return;
    }
    setNotice({});
    setSigningIn(true);
    const auto asked = m_connection.command(u"auth:unlock"_s, {{u"password"_s, password}});
    whenDone(asked, this, [this](const Result<QJsonObject> &answer) {
        setSigningIn(false);
        if (answer) {
            m_lock.unlock();
        } else if (m_isSignedIn) {
            const bool isWrong = answer.error().code == u"INVALID_CREDENTIALS"_s;
            setNotice(
                isWrong ? Error {u"WRONG_PASSWORD"_s, {}} : answer.error()); // no name was asked
            Q_EMIT signInRefused();
        }
    });
}

void Workplace::keepSession()
{
    if (m_isSignedIn && !m_token.isEmpty() && !isSample()) {
        m_keptSession.put(m_connection.address(), {m_token, m_lock.isLocked()});
    }
}

void Workplace::answered(const Result<client::User> &user)
{
    setSigningIn(false);
    if (!user) {
        setNotice(user.error());
        Q_EMIT signInRefused();
        lookForSetUp();
        return;
    }
    m_preferences.setUserName(user->name);
    m_drafts.open(
        m_connection.address() + u' ' + user->id, isSample() ? QString() : user->draftKey);
    m_lock.setWatching(true);
    setSignedIn(true);
    keepSession();
}

void Workplace::lookForSetUp()
{
    whenDone(m_connection.wantsSetUp(), this, [this](const Result<bool> &wanted) {
        if (wanted && m_wantsSetUp != *wanted) {
            m_wantsSetUp = *wanted;
            Q_EMIT wantsSetUpChanged();
        }
    });
}

// Asked for with every connection, and told when it changes.
void Workplace::lookForTrust()
{
    whenDone(m_connection.query(u"auth:me"_s), this, [this](const Result<QJsonObject> &me) {
        if (me) {
            setTrusting(me->value(u"trustedAddresses"_s).toBool());
        }
    });
}

void Workplace::setTrusting(bool isTrusting)
{
    if (m_isTrustingAddresses != isTrusting) {
        m_isTrustingAddresses = isTrusting;
        Q_EMIT trustingAddressesChanged();
    }
}

void Workplace::signOut()
{
    setNotice({});
    m_drafts.forget(Drafts::pageNames);
    m_connection.signOut();
}

void Workplace::turnAway()
{
    m_connection.signOut();
    setNotice({u"FORBIDDEN"_s, {}});
}

void Workplace::connectionChanged()
{
    if (m_connection.state() == ServerConnection::State::SignedOut) {
        setSignedIn(false);
        m_lock.setWatching(false);
        m_drafts.close();
        m_keptSession.forget();
        m_token.clear();
    }
}

void Workplace::setSignedIn(bool isSignedIn)
{
    if (m_isSignedIn != isSignedIn) {
        m_isSignedIn = isSignedIn;
        m_wantsSetUp = m_wantsSetUp && !isSignedIn;
        Q_EMIT signedInChanged();
    }
}

void Workplace::setSigningIn(bool isSigningIn)
{
    if (m_isSigningIn != isSigningIn) {
        m_isSigningIn = isSigningIn;
        Q_EMIT signingInChanged();
    }
}

void Workplace::setNotice(const Error &error)
{
    m_notice = {error};
    Q_EMIT noticeChanged();
}

void Workplace::setFirstStartLeft(bool isLeft)
{
    if (std::exchange(m_isFirstStartLeft, isLeft) != isLeft) {
        Q_EMIT firstStartLeftChanged();
    }
}

void Workplace::retranslate()
{
    Q_EMIT noticeChanged();
    Q_EMIT retranslated();
}

} // namespace loket::console
