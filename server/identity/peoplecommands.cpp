#include "identity/peoplecommands.h"

#include "commands/eventwords.h"
#include "core/whendone.h"
#include "identity/auditstore.h"
#include "vocabulary/events/rights.h"

#include <QJsonArray>

namespace loket {

namespace {

constexpr int longestPage = 200;
constexpr qint64 largestSeq = 9'007'199'254'740'991; // what JSON can count to

Result<Reply> userReply(const Result<User> &done, int status = 200)
{
    return done.map([status](const User &user) {
        return Reply {.body = {{u"user"_s, user.toJson()}}, .status = status};
    });
}

AuditQuery queryFrom(const Values &values)
{
    AuditQuery query;
    if (values.has(u"before"_s)) {
        query.before = values.integer(u"before"_s);
    }
    query.limit = static_cast<int>(values.integer(u"limit"_s, query.limit));
    query.module = values.text(u"module"_s);
    query.kind = values.text(u"kind"_s);
    query.actor = values.text(u"actor"_s);
    query.subject = values.text(u"subject"_s);
    return query;
}

Reply pageReply(const AuditPage &page, bool mayReadNames)
{
    QJsonArray events;
    for (Event event : page.events) {
        if (!mayReadNames) {
            event.body = withoutPeoplesWords(event.module, event.body);
        }
        events.append(toJson(event));
    }
    return {.body = {{u"events"_s, events},
                {u"next"_s, page.next ? QJsonValue(*page.next) : QJsonValue(QJsonValue::Null)}}};
}

} // namespace

PeopleCommands::PeopleCommands(
    PeopleService &people, const IdentityBook &book, Storage &storage, QObject *parent)
    : QObject(parent),
      m_people(people),
      m_book(book),
      m_storage(storage)
{
}

void PeopleCommands::registerCommands(CommandRegistry &commands)
{
    registerUsers(commands);
    registerAudit(commands);
}

void PeopleCommands::registerUsers(CommandRegistry &commands)
{
    const Field user = fields::id(u"userId"_s).required();
    const Field name = fields::text(u"name"_s).max(64);
    const Field password = fields::secret(u"password"_s).required();
    const Field roles = fields::list(u"roles"_s, 16).about(u"Names of roles, as in auth:me."_s);

    commands.add({.name = u"users:list"_s,
                     .summary = u"Everyone who has an account."_s,
                     .route = routes::get(u"/api/v1/users"_s),
                     .right = Right::ManagePeople,
                     .changes = false,
                     .audit = audits::reading()},
        this, &PeopleCommands::list);
    commands.add({.name = u"users:create"_s,
                     .summary = u"Makes an account."_s,
                     .route = routes::post(u"/api/v1/users"_s),
                     .right = Right::ManagePeople,
                     .fields = {name.required(), password, roles.required()}},
        this, &PeopleCommands::create);
    commands.add({.name = u"users:update"_s,
                     .summary = u"Changes name or roles; new roles end the person's sessions."_s,
                     .route = routes::patch(u"/api/v1/users/{userId}"_s),
                     .right = Right::ManagePeople,
                     .fields = {user, name, roles}},
        this, &PeopleCommands::update);
    commands.add({.name = u"users:set-password"_s,
                     .summary = u"Gives a person a new password; ends the person's sessions."_s,
                     .route = routes::post(u"/api/v1/users/{userId}/password"_s),
                     .right = Right::ManagePeople,
                     .fields = {user, password}},
        this, &PeopleCommands::setPassword);
    commands.add({.name = u"users:disable"_s,
                     .summary = u"Keeps a person from signing in; ends the person's sessions."_s,
                     .route = routes::post(u"/api/v1/users/{userId}/disable"_s),
                     .right = Right::ManagePeople,
                     .fields = {user}},
        this, &PeopleCommands::disable);
    commands.add({.name = u"users:enable"_s,
                     .summary = u"Lets a disabled person sign in again."_s,
                     .route = routes::post(u"/api/v1/users/{userId}/enable"_s),
                     .right = Right::ManagePeople,
                     .fields = {user}},
        this, &PeopleCommands::enable);
}

void PeopleCommands::registerAudit(CommandRegistry &commands)
{
    commands.add({.name = u"audit:events"_s,
                     .summary = u"The record of what happened, newest first, a page at a time."_s,
                     .route = routes::get(u"/api/v1/audit/events"_s),
                     .right = Right::ViewAudit,
                     .fields = {fields::integer(u"before"_s, 1, largestSeq)
                                    .about(u"`next` of the page before."_s),
                         fields::integer(u"limit"_s, 1, longestPage), fields::code(u"module"_s),
                         fields::code(u"kind"_s), fields::id(u"actor"_s), fields::id(u"subject"_s)},
                     .changes = false,
                     .audit = audits::reading(u"subject"_s),
                     .ownPrivacy = true},
        this, &PeopleCommands::events);
}

QFuture<Result<Reply>> PeopleCommands::list(const Call &)
{
    QJsonArray users;
    for (const User &user : m_book.users()) {
        users.append(user.toJson());
    }
    return ready(Reply {.body = {{u"users"_s, users}}});
}

QFuture<Result<Reply>> PeopleCommands::create(const Call &call)
{
    const auto roles = personRoles(call.values.list(u"roles"_s));
    if (!roles) {
        return ready(fail(roles.error()));
    }
    const NewUser wanted {call.values.text(u"name"_s), call.values.text(u"password"_s), *roles};
    return m_people.create(Actor::of(call), wanted).then(this, [](const Result<User> &done) {
        return userReply(done, 201);
    });
}

QFuture<Result<Reply>> PeopleCommands::update(const Call &call)
{
    std::optional<QString> name;
    std::optional<Roles> roles;
    if (call.values.has(u"name"_s)) {
        name = call.values.text(u"name"_s);
    }
    if (call.values.has(u"roles"_s)) {
        const auto read = personRoles(call.values.list(u"roles"_s));
        if (!read) {
            return ready(fail(read.error()));
        }
        roles = *read;
    }
    return m_people.update(Actor::of(call), call.values.text(u"userId"_s), name, roles)
        .then(this, [](const Result<User> &done) { return userReply(done); });
}

QFuture<Result<Reply>> PeopleCommands::setPassword(const Call &call)
{
    return m_people
        .setPassword(
            Actor::of(call), call.values.text(u"userId"_s), call.values.text(u"password"_s))
        .then(this, [](const Result<User> &done) { return userReply(done); });
}

QFuture<Result<Reply>> PeopleCommands::disable(const Call &call)
{
    return m_people.setDisabled(Actor::of(call), call.values.text(u"userId"_s), true)
        .then(this, [](const Result<User> &done) { return userReply(done); });
}

QFuture<Result<Reply>> PeopleCommands::enable(const Call &call)
{
    return m_people.setDisabled(Actor::of(call), call.values.text(u"userId"_s), false)
        .then(this, [](const Result<User> &done) { return userReply(done); });
}

QFuture<Result<Reply>> PeopleCommands::events(const Call &call)
{
    const auto read =
        m_storage.read([query = queryFrom(call.values)](
                           Transaction &t) -> Result<AuditPage> { return auditPage(t, query); });
    const bool mayReadNames = call.identity.may(events::rights::readNames);
    return bringBack(read, this)
        .then([mayReadNames](const Result<AuditPage> &page) -> Result<Reply> {
            return page.map(
                [mayReadNames](const AuditPage &shown) { return pageReply(shown, mayReadNames); });
        });
}

} // namespace loket
