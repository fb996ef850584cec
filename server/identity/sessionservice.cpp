#include "identity/sessionservice.h"

#include "identity/accountstore.h"
#include "identity/addressshare.h"
#include "identity/authority.h"
#include "identity/draftkey.h"
#include "identity/knownbrowser.h"
#include "identity/sessionstore.h"

#include <QLoggingCategory>

namespace loket {

Q_LOGGING_CATEGORY(identityLog, "loket.identity")

namespace {

using namespace std::chrono_literals;

constexpr auto useNotedEvery = 5min;

template <class T>
QFuture<Result<T>> readyWith(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

struct Opened {
    Session session;
    User user;
    QStringList ended; // older ones of the same person
};

Actor anonymousAt(const QString &address)
{
    return {u"anonymous"_s, {}, address, {}};
}

Error wrongCredentials()
{
    return {u"INVALID_CREDENTIALS"_s, u"The user name or the password is wrong."_s, 401};
}

// A visit that is not there is, for who shows its token, a token that is not known.
Result<Identity> asCredential(const Result<Identity> &patient)
{
    if (!patient && patient.error().status == 404) {
        return fail(u"AUTH_INVALID"_s, patient.error().message, 401);
    }
    return patient;
}

Error noSession()
{
    return errors::notFound(u"There is no such session, or it is over."_s);
}

// The account may have changed since the password was looked at.
Result<Opened> openSession(
    Transaction &transaction, const Account &judged, Session session, int sessionsPerPerson)
{
    AccountStore accounts(transaction);
    const auto account = accounts.find(judged.user.id);
    if (!account || account->user.disabledAt || account->passwordHash != judged.passwordHash) {
        return fail(wrongCredentials());
    }
    SessionStore sessions(transaction);
    const QStringList ended = sessions.endOldest(session.userId, sessionsPerPerson - 1);
    sessions.insert(session);
    accounts.noteLogin(session.userId);
    audit(transaction, {session.userId, {}, session.address, {}}, u"login"_s, session.userId,
        {{u"name"_s, account->user.name}, {u"sessionId"_s, session.id}});
    return Opened {session, account->user, ended};
}

using Ended = SessionService::Ended;

Result<Done> mayEnd(Transaction &transaction, const Actor &actor, const Session &session)
{
    if (actor.is(session.userId) || actor.identity.sessionId == session.id) {
        return Done {};
    }
    AccountStore accounts(transaction);
    const auto owner = accounts.find(session.userId);
    return mayManage(accounts, actor, owner ? owner->user.roles : Roles());
}

Result<Ended> endSession(
    Transaction &transaction, const Actor &actor, const Session &session, const QString &kind)
{
    if (const auto may = mayEnd(transaction, actor, session); !may) {
        return fail(may.error());
    }
    const QStringList ended = SessionStore(transaction).end(session.id);
    if (ended.isEmpty()) {
        return fail(noSession());
    }
    audit(transaction, actor, kind, session.id,
        {{u"userId"_s, session.userId}, {u"deviceId"_s, session.deviceId}});
    return Ended {ended, transaction.now()};
}

Result<Ended> endOtherSessions(Transaction &transaction, const Actor &actor)
{
    const QStringList ended =
        SessionStore(transaction).endOfPerson(actor.identity.id, actor.identity.sessionId);
    for (const QString &id : ended) {
        audit(transaction, actor, u"session-revoked"_s, id, {{u"userId"_s, actor.identity.id}});
    }
    return Ended {ended, transaction.now()};
}

Ended endIdleSessions(Transaction &transaction, const QHash<QString, QString> &idle)
{
    QStringList ended;
    for (auto session = idle.begin(); session != idle.end(); ++session) {
        if (!SessionStore(transaction).end(session.key()).isEmpty()) {
            ended.append(session.key());
            audit(transaction, Actor::program(), u"session-idle"_s, session.key(),
                {{u"userId"_s, session.value()}});
        }
    }
    return {ended, transaction.now()};
}

} // namespace

Error onlyPeople()
{
    return errors::forbidden(u"Only a person signs in, and has sessions to look at."_s);
}

SessionService::SessionService(Storage &storage, const Clock &clock, Random &random,
    PasswordHasher &hasher, LoginThrottle &throttle, IdentityBook &book,
    const IdentitySettings &settings, VisitResolver visits, QObject *parent)
    : QObject(parent),
      m_storage(storage),
      m_clock(clock),
      m_random(random),
      m_hasher(hasher),
      m_throttle(throttle),
      m_book(book),
      m_settings(settings),
      m_visits(std::move(visits)),
      m_forgotAt(clock.monotonic())
{
}

QFuture<Result<Identity>> SessionService::identify(const Credentials &credentials)
{
    if (!credentials.token.isEmpty()) {
        const auto identity = m_book.identify(credentials.token, m_clock.now());
        if (identity) {
            prolong(identity->sessionId);
        }
        if (identity || !credentials.isCookie) {
            return readyWith(identity);
        }
    }
    if (!credentials.visit.isEmpty()) {
        return m_visits(credentials.visit).then(this, [](const Result<Identity> &patient) {
            return asCredential(patient);
        });
    }
    return readyWith(Result<Identity>(withoutToken(credentials.address)));
}

Identity SessionService::withoutToken(const QString &address)
{
    const auto role = m_settings.trustedAddresses.constFind(address);
    if (role == m_settings.trustedAddresses.constEnd()) {
        return {};
    }
    Identity identity {Identity::Kind::TrustedAddress, address, address, {*role}, {}, {}, {}};
    if (!m_trustedSeen.contains(address)) {
        m_trustedSeen.insert(address);
        qCInfo(identityLog).noquote() << "trusted address" << address << "acts as" << toText(*role);
        m_storage.write([identity, role = *role](Transaction &transaction) -> Result<Done> {
            audit(transaction, {identity.id, identity, identity.id, {}}, u"trusted-address"_s,
                identity.id, {{u"role"_s, toText(role)}});
            return Done {};
        });
    }
    return identity;
}

QFuture<Result<SignedIn>> SessionService::login(
    const QString &name, const QString &password, const Client &client)
{
    Attempt attempt {{nameKey(name), client.address}, client, {}};
    if (const Account *account = m_book.accountNamed(name)) {
        attempt.account = *account;
        attempt.guess.known = knownBrowser(client.known, *account);
    }
    if (const auto may = m_throttle.begin(attempt.guess); !may) {
        qCInfo(identityLog).noquote() << "too many failed sign-ins from" << client.address;
        return readyWith(Result<SignedIn>(fail(may.error())));
    }
    const QString kept = attempt.account ? attempt.account->passwordHash : QString();
    return m_hasher.verify(password, kept, turnOf(attempt.guess))
        .then(this, [this, attempt](const Result<bool> &right) { return judge(attempt, right); })
        .unwrap();
}

// Strangers wait together by their address, those from where the fewest have failed first.
Turn SessionService::turnOf(const Guess &guess) const
{
    return guess.known.isEmpty()
        ? Turn {shareOf(guess.address), m_throttle.attemptsFrom(guess.address)}
        : Turn {guess.account + u'\n' + guess.known, 0};
}

QFuture<Result<SignedIn>> SessionService::judge(const Attempt &attempt, const Result<bool> &right)
{
    if (!right) {
        m_throttle.withdrawn(attempt.guess);
        return readyWith(Result<SignedIn>(fail(right.error())));
    }
    if (!*right || attempt.account->user.disabledAt) {
        return refuse(attempt, *right);
    }
    m_throttle.succeeded(attempt.guess);
    return open(*attempt.account, attempt.client);
}

// A name that nobody has is not written down: it may be a password in the wrong field.
QFuture<Result<SignedIn>> SessionService::refuse(const Attempt &attempt, bool isRight)
{
    const QString address = attempt.client.address;
    qCInfo(identityLog).noquote() << "a sign-in failed from" << address;
    const QString subject = attempt.account ? attempt.account->user.id : u"unknown"_s;
    QJsonObject body {
        {u"reason"_s, isRight ? u"disabled"_s : (attempt.account ? u"password"_s : u"name"_s)}};
    if (attempt.account) {
        body.insert(u"name"_s, attempt.account->user.name);
    }
    return m_storage
        .write([subject, body, address](Transaction &transaction) -> Result<Done> {
            audit(transaction, anonymousAt(address), u"login-failed"_s, subject, body);
            return Done {};
        })
        .then(this,
            [](const Result<Done> &) -> Result<SignedIn> { return fail(wrongCredentials()); });
}

QFuture<Result<SignedIn>> SessionService::enter(const QString &userId, const Client &client)
{
    const Account *account = m_book.account(userId);
    return account ? open(*account, client) : readyWith(Result<SignedIn>(fail(wrongCredentials())));
}

QFuture<Result<SignedIn>> SessionService::open(const Account &account, const Client &client)
{
    const QString token = m_random.token();
    const Instant now = m_clock.now();
    const Session session {m_random.id(), hashOfToken(token), account.user.id, {}, client.address,
        now, now + m_settings.personLifetime, {}, client.userAgent, now, m_clock.monotonic()};
    const QString known = withKnownAccount(client.known, account, m_random);
    const auto write = [session, account, most = m_settings.sessionsPerPerson](
                           Transaction &t) { return openSession(t, account, session, most); };
    return m_book.inTurn(m_storage.write(write))
        .then(this,
            [this, token, known, key = draftKey(account)](
                const Result<Opened> &done) -> Result<SignedIn> {
                return done.map([&](const Opened &opened) {
                    m_book.put(opened.session);
                    m_book.noteLogin(opened.user.id, opened.session.createdAt);
                    m_book.end(opened.ended, opened.session.createdAt);
                    return SignedIn {token, opened.session, opened.user, known, key};
                });
            });
}

QString SessionService::knownFor(const QString &userId, const Client &client)
{
    const Account *account = m_book.account(userId);
    return account ? withKnownAccount(client.known, *account, m_random) : client.known;
}

QString SessionService::draftKeyOf(const QString &userId) const
{
    const Account *account = m_book.account(userId);
    return account ? draftKey(*account) : QString();
}

QFuture<Result<Done>> SessionService::logout(const Actor &actor)
{
    const QString id = actor.identity.sessionId;
    if (id.isEmpty()) {
        return readyWith(Result<Done>(Done {}));
    }
    return end(actor, id, u"logout"_s);
}

QFuture<Result<Done>> SessionService::revoke(const Actor &actor, const QString &sessionId)
{
    return end(actor, sessionId, u"session-revoked"_s);
}

QFuture<Result<Done>> SessionService::endOwn(const Actor &actor, const QString &sessionId)
{
    const Session *known = m_book.session(sessionId);
    if (!known || !actor.is(known->userId)) {
        return readyWith(Result<Done>(fail(noSession())));
    }
    return end(actor, sessionId, u"session-revoked"_s);
}

QFuture<Result<Done>> SessionService::endOthers(const Actor &actor)
{
    if (actor.identity.kind != Identity::Kind::Person) {
        return readyWith(Result<Done>(fail(onlyPeople())));
    }
    return finish(writeOnce(
        m_storage, actor.once, [actor](Transaction &t) { return endOtherSessions(t, actor); }));
}

QFuture<Result<Done>> SessionService::end(
    const Actor &actor, const QString &sessionId, const QString &kind)
{
    const Session *known = m_book.session(sessionId);
    if (!known) {
        return readyWith(Result<Done>(fail(noSession())));
    }
    return finish(writeOnce(m_storage, actor.once, [actor, session = *known, kind](Transaction &t) {
        return endSession(t, actor, session, kind);
    }));
}

QFuture<Result<Done>> SessionService::finish(QFuture<Result<Once<Ended>>> written)
{
    return m_book.inTurn(std::move(written))
        .then(this, [this](const Result<Once<Ended>> &done) -> Result<Done> {
            return done.map([this](const Once<Ended> &once) {
                m_book.end(once.value.sessions, once.value.at);
                return Done {};
            });
        });
}

void SessionService::used(const QString &sessionId)
{
    const Session *session = m_book.session(sessionId);
    if (!session || session->userId.isEmpty()) {
        return;
    }
    const Instant now = m_clock.now();
    const bool isNews = m_clock.monotonic() - session->notedAt >= useNotedEvery;
    m_book.noteUse(sessionId, now, m_clock.monotonic(), isNews);
    if (isNews) {
        m_storage.write([sessionId, now](Transaction &transaction) -> Result<Done> {
            SessionStore(transaction).noteUse(sessionId, now);
            return Done {};
        });
    }
}

void SessionService::endIdle()
{
    if (m_settings.personIdle == Millis(0)) {
        return;
    }
    QHash<QString, QString> idle; // session → person
    for (const QString &id : m_book.idleSince(m_clock.monotonic() - m_settings.personIdle)) {
        idle.insert(id, m_book.session(id)->userId);
    }
    if (idle.isEmpty()) {
        return;
    }
    m_book
        .inTurn(m_storage.write(
            [idle](Transaction &t) -> Result<Ended> { return endIdleSessions(t, idle); }))
        .then(this, [this](const Result<Ended> &done) {
            if (done) {
                m_book.end(done->sessions, done->at);
            }
        });
}

void SessionService::prolong(const QString &sessionId)
{
    const Session *session = m_book.session(sessionId);
    const Instant now = m_clock.now();
    if (!session || session->deviceId.isEmpty() || !session->isLive(now)
        || session->expiresAt - now > m_settings.deviceLifetime - 24h) {
        return;
    }
    const Instant expiresAt = now + m_settings.deviceLifetime;
    m_book.extend(sessionId, expiresAt);
    m_storage.write([sessionId, expiresAt](Transaction &transaction) -> Result<Done> {
        SessionStore(transaction).extend(sessionId, expiresAt);
        return Done {};
    });
}

void SessionService::forgetOld()
{
    if (!m_clock.isSteady()) {
        return; // who is refused now may be right
    }
    m_book.retireExpired(m_clock.now());
    if (m_clock.monotonic() - m_forgotAt < 1h) {
        return;
    }
    m_forgotAt = m_clock.monotonic();
    m_storage.write([before = m_clock.now() - 24h * 7](Transaction &transaction) -> Result<Done> {
        SessionStore(transaction).forgetBefore(before);
        return Done {};
    });
}

} // namespace loket
