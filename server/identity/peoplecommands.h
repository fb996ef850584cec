// The commands users:…, sessions:… and audit:…
#pragma once

#include "commands/registry.h"
#include "identity/identitybook.h"
#include "identity/peopleservice.h"
#include "identity/sessionservice.h"

#include <QObject>

namespace loket {

// Lives on the hub's thread.
class PeopleCommands final : public QObject {
    Q_OBJECT
public:
    PeopleCommands(PeopleService &people, SessionService &sessions, const IdentityBook &book,
        Storage &storage, const Clock &clock, QObject *parent = nullptr);

    void registerCommands(CommandRegistry &commands);

private:
    void registerUsers(CommandRegistry &commands);
    void registerSessions(CommandRegistry &commands);

    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> create(const Call &call);
    QFuture<Result<Reply>> update(const Call &call);
    QFuture<Result<Reply>> setPassword(const Call &call);
    QFuture<Result<Reply>> disable(const Call &call);
    QFuture<Result<Reply>> enable(const Call &call);
    QFuture<Result<Reply>> listSessions(const Call &call);
    QFuture<Result<Reply>> revokeSession(const Call &call);
    QFuture<Result<Reply>> events(const Call &call);

    QJsonObject sessionJson(const Session &session, const Identity &asker) const;

    PeopleService &m_people;
    SessionService &m_sessions;
    const IdentityBook &m_book;
    Storage &m_storage;
    const Clock &m_clock;
};

} // namespace loket
