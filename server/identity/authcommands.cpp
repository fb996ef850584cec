#include "identity/authcommands.h"

#include "vocabulary/identity/rights.h"

#include <QHostAddress>
#include <QJsonArray>

namespace loket {

namespace {

QString toText(Identity::Kind kind)
{
    switch (kind) {
    case Identity::Kind::Anonymous:
        return u"anonymous"_s;
    case Identity::Kind::Person:
        return u"person"_s;
    case Identity::Kind::Device:
        return u"device"_s;
    case Identity::Kind::Patient:
        return u"patient"_s;
    case Identity::Kind::TrustedAddress:
        return u"trusted_address"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject userJson(const QString &id, const QString &name, const Roles &roles)
{
    return {
        {u"id"_s, id}, {u"name"_s, name}, {u"roles"_s, QJsonArray::fromStringList(toTexts(roles))}};
}

Field password(const QString &name)
{
    return fields::secret(name).required();
}

Field known()
{
    return fields::text(u"known"_s)
        .max(2048)
        .about(u"What the last answer here gave as `known`; a browser shows it as a cookie."_s);
}

constexpr auto knownLifetime = std::chrono::hours(24 * 400); // browsers keep nothing for longer

} // namespace

AuthCommands::AuthCommands(SessionService &sessions, PeopleService &people,
    const IdentitySettings &settings, QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_people(people),
      m_settings(settings)
{
}

void AuthCommands::registerCommands(CommandRegistry &commands)
{
    commands.add(
        {.name = u"auth:login"_s,
            .summary = u"Signs a person in; gives a token and sets the cookie."_s,
            .route = routes::post(u"/api/v1/auth/login"_s),
            .right = Right::Anyone,
            .fields = {fields::text(u"username"_s).required(), password(u"password"_s), known()},
            .changes = false}, // each login is a new session: its token is never kept
        this, &AuthCommands::login);
    commands.add({.name = u"auth:set-up-wanted"_s,
                     .summary = u"Whether who asks may make the first administrator now."_s,
                     .route = routes::get(u"/api/v1/auth/set-up"_s),
                     .right = Right::Anyone,
                     .changes = false},
        this, &AuthCommands::setUpWanted);
    commands.add(
        {.name = u"auth:set-up"_s,
            .summary =
                u"Makes the first administrator and signs that person in; from this machine only."_s,
            .route = routes::post(u"/api/v1/auth/set-up"_s),
            .right = Right::Anyone,
            .fields = {fields::text(u"username"_s).required(), password(u"password"_s), known()},
            .changes = false}, // a session, as with a login
        this, &AuthCommands::setUp);
    commands.add({.name = u"auth:logout"_s,
                     .summary = u"Ends the session of who asks, and its sockets."_s,
                     .route = routes::post(u"/api/v1/auth/logout"_s),
                     .right = Right::Identified,
                     .changes = false},
        this, &AuthCommands::logout);
    commands.add({.name = u"auth:me"_s,
                     .summary = u"Who asks, with which roles, and until when."_s,
                     .route = routes::get(u"/api/v1/auth/me"_s),
                     .right = Right::Identified,
                     .changes = false},
        this, &AuthCommands::me);
    commands.add({.name = u"auth:change-password"_s,
                     .summary = u"Changes the own password; ends the other sessions."_s,
                     .route = routes::post(u"/api/v1/auth/password"_s),
                     .right = identity::rights::haveAccount,
                     .fields = {password(u"current"_s), password(u"password"_s), known()}},
        this, &AuthCommands::changePassword);
    commands.add({.name = u"auth:unlock"_s,
                     .summary = u"Whether this is the own password: a locked screen opens."_s,
                     .route = routes::post(u"/api/v1/auth/unlock"_s),
                     .right = identity::rights::haveAccount,
                     .fields = {password(u"password"_s)},
                     .changes = false},
        this, &AuthCommands::unlock);
}

QPair<QByteArray, QByteArray> AuthCommands::cookie(const QString &token, Millis lifetime) const
{
    return setCookie("loket_session=" + token.toLatin1() + "; Path=/", lifetime);
}

// The browser shows it only where one signs in.
QPair<QByteArray, QByteArray> AuthCommands::knownCookie(const QString &known) const
{
    return setCookie("loket_known=" + known.toLatin1() + "; Path=/api/v1/auth", knownLifetime);
}

QPair<QByteArray, QByteArray> AuthCommands::setCookie(
    const QByteArray &valueAndPath, Millis lifetime) const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(lifetime).count();
    return {"Set-Cookie",
        valueAndPath + "; Max-Age=" + QByteArray::number(seconds) + "; HttpOnly; SameSite=Strict"};
}

Reply AuthCommands::signedIn(const SignedIn &in) const
{
    Reply reply;
    reply.body = {{u"token"_s, in.token}, {u"expiresAt"_s, toIso(in.session.expiresAt)},
        {u"user"_s, userJson(in.user.id, in.user.name, in.user.roles)}, {u"known"_s, in.known},
        {u"draftKey"_s, in.draftKey}};
    reply.headers = {
        cookie(in.token, in.session.expiresAt - in.session.createdAt), knownCookie(in.known)};
    return reply;
}

QFuture<Result<Reply>> AuthCommands::login(const Call &call)
{
    return m_sessions
        .login(call.values.text(u"username"_s), call.values.text(u"password"_s), Client::of(call))
        .then(this, [this](const Result<SignedIn> &done) -> Result<Reply> {
            return done.map([this](const SignedIn &in) { return signedIn(in); });
        });
}

// Other machines learn nothing, not even whether there is an administrator.
bool AuthCommands::mayBeSetUpFrom(const QString &address) const
{
    return QHostAddress(address).isLoopback() && m_people.wantsFirstAdmin();
}

QFuture<Result<Reply>> AuthCommands::setUpWanted(const Call &call)
{
    Reply reply;
    reply.body = {{u"wanted"_s, mayBeSetUpFrom(call.address)}};
    return ready(reply);
}

QFuture<Result<Reply>> AuthCommands::setUp(const Call &call)
{
    if (!mayBeSetUpFrom(call.address)) {
        return ready(fail(errors::forbidden(
            u"The first administrator can be made once, on the machine that Loket runs on."_s)));
    }
    const QString name = call.values.text(u"username"_s);
    const QString password = call.values.text(u"password"_s);
    Actor actor = Actor::program();
    actor.address = call.address;
    return m_people.create(actor, {name, password, {Role::SuperAdmin}, true})
        .then(this,
            [this, client = Client::of(call)](const Result<User> &made) {
                return made ? m_sessions.enter(made->id, client)
                            : QtFuture::makeReadyFuture(Result<SignedIn>(fail(made.error())));
            })
        .unwrap()
        .then(this, [this](const Result<SignedIn> &done) -> Result<Reply> {
            return done.map([this](const SignedIn &in) { return signedIn(in); });
        });
}

QFuture<Result<Reply>> AuthCommands::logout(const Call &call)
{
    return m_sessions.logout(Actor::of(call))
        .then(this, [this](const Result<Done> &done) -> Result<Reply> {
            return done.map([this](Done) {
                Reply reply;
                reply.headers = {cookie({}, Millis(0))};
                return reply;
            });
        });
}

QFuture<Result<Reply>> AuthCommands::me(const Call &call)
{
    const Identity &identity = call.identity;
    QJsonObject user = userJson(identity.id, identity.name, identity.roles);
    user.insert(u"kind"_s, toText(identity.kind));
    Reply reply;
    reply.body = {{u"user"_s, user}};
    if (identity.expiresAt) {
        reply.body.insert(u"expiresAt"_s, toIso(*identity.expiresAt));
    }
    if (identity.kind == Identity::Kind::Patient) {
        reply.body.insert(u"patientId"_s, identity.patientId);
    }
    if (identity.kind == Identity::Kind::Person) {
        reply.body.insert(u"draftKey"_s, m_sessions.draftKeyOf(identity.id));
    }
    if (identity.isStaff()) {
        reply.body.insert(u"trustedAddresses"_s, !m_settings.trustedAddresses.isEmpty());
    }
    return ready(reply);
}

QFuture<Result<Reply>> AuthCommands::changePassword(const Call &call)
{
    return m_people
        .changeOwnPassword(
            Actor::of(call), call.values.text(u"current"_s), call.values.text(u"password"_s))
        .then(this, [this, client = Client::of(call)](const Result<User> &done) -> Result<Reply> {
            return done.map([&](const User &user) {
                const QString known = m_sessions.knownFor(user.id, client);
                return Reply {
                    .body = {{u"known"_s, known}, {u"draftKey"_s, m_sessions.draftKeyOf(user.id)}},
                    .headers = {knownCookie(known)}};
            });
        });
}

// Somebody is there: the session is used.
QFuture<Result<Reply>> AuthCommands::unlock(const Call &call)
{
    return m_people.proveOneself(Actor::of(call), call.values.text(u"password"_s))
        .then(this,
            [this, sessionId = call.identity.sessionId](
                const Result<Account> &proven) -> Result<Reply> {
                return proven.map([&](const Account &) {
                    m_sessions.used(sessionId);
                    return Reply();
                });
            });
}

} // namespace loket
