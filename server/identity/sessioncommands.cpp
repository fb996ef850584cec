#include "identity/sessioncommands.h"

#include "vocabulary/identity/rights.h"

#include <QJsonArray>

namespace loket {

namespace {

Result<Reply> emptyReply(const Result<Done> &done)
{
    return done.map([](Done) { return Reply(); });
}

} // namespace

SessionCommands::SessionCommands(
    SessionService &sessions, const IdentityBook &book, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_book(book),
      m_clock(clock)
{
}

void SessionCommands::registerCommands(CommandRegistry &commands)
{
    registerOwn(commands);
    commands.add({.name = u"sessions:list"_s,
                     .summary = u"Who is signed in now: people and devices."_s,
                     .route = routes::get(u"/api/v1/sessions"_s),
                     .right = Right::ManagePeople,
                     .fields = {fields::id(u"userId"_s)},
                     .changes = false,
                     .audit = audits::reading(u"userId"_s)},
        this, &SessionCommands::list);
    commands.add({.name = u"sessions:revoke"_s,
                     .summary = u"Ends a session and closes its sockets."_s,
                     .route = routes::post(u"/api/v1/sessions/{sessionId}/revoke"_s),
                     .right = Right::ManagePeople,
                     .fields = {fields::id(u"sessionId"_s).required()}},
        this, &SessionCommands::revoke);
}

void SessionCommands::registerOwn(CommandRegistry &commands)
{
    commands.add({.name = u"auth:sessions"_s,
                     .summary = u"Where one is signed in oneself: since when, from where."_s,
                     .route = routes::get(u"/api/v1/auth/sessions"_s),
                     .right = identity::rights::haveAccount,
                     .changes = false},
        this, &SessionCommands::listOwn);
    commands.add({.name = u"auth:end-session"_s,
                     .summary = u"Ends one of one's own sessions and closes its sockets."_s,
                     .route = routes::post(u"/api/v1/auth/sessions/{sessionId}/end"_s),
                     .right = identity::rights::haveAccount,
                     .fields = {fields::id(u"sessionId"_s).required()}},
        this, &SessionCommands::endOwn);
    commands.add({.name = u"auth:end-other-sessions"_s,
                     .summary = u"Ends all of one's own sessions but the one that asks."_s,
                     .route = routes::post(u"/api/v1/auth/sessions/end-others"_s),
                     .right = identity::rights::haveAccount},
        this, &SessionCommands::endOthers);
}

QJsonObject SessionCommands::sessionJson(const Session &session, const Identity &asker) const
{
    QJsonObject json = session.toJson();
    const Account *account = m_book.account(session.userId);
    const Device *device = m_book.device(session.deviceId);
    json.insert(u"name"_s, account ? account->user.name : device ? device->name : QString());
    json.insert(u"isOwn"_s, session.id == asker.sessionId);
    return json;
}

// Of everybody where `userId` is empty.
Reply SessionCommands::listOf(const QString &userId, const Identity &asker) const
{
    QJsonArray sessions;
    for (const Session &session : m_book.liveSessions(m_clock.now())) {
        if (userId.isEmpty() || session.userId == userId) {
            sessions.append(sessionJson(session, asker));
        }
    }
    return {.body = {{u"sessions"_s, sessions}}};
}

QFuture<Result<Reply>> SessionCommands::list(const Call &call)
{
    return ready(listOf(call.values.text(u"userId"_s), call.identity));
}

QFuture<Result<Reply>> SessionCommands::listOwn(const Call &call)
{
    if (call.identity.kind != Identity::Kind::Person) {
        return ready(fail(onlyPeople()));
    }
    return ready(listOf(call.identity.id, call.identity));
}

QFuture<Result<Reply>> SessionCommands::revoke(const Call &call)
{
    return m_sessions.revoke(Actor::of(call), call.values.text(u"sessionId"_s))
        .then(this, &emptyReply);
}

QFuture<Result<Reply>> SessionCommands::endOwn(const Call &call)
{
    return m_sessions.endOwn(Actor::of(call), call.values.text(u"sessionId"_s))
        .then(this, &emptyReply);
}

QFuture<Result<Reply>> SessionCommands::endOthers(const Call &call)
{
    return m_sessions.endOthers(Actor::of(call)).then(this, &emptyReply);
}

} // namespace loket
