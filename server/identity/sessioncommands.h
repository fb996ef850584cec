// Who is signed in: the commands sessions:… for administrators, auth:sessions and auth:end-… for
// everybody's own.
#pragma once

#include "commands/registry.h"
#include "identity/identitybook.h"
#include "identity/sessionservice.h"

#include <QObject>

namespace loket {

// Lives on the hub's thread.
class SessionCommands final : public QObject {
    Q_OBJECT
public:
    SessionCommands(SessionService &sessions, const IdentityBook &book, const Clock &clock,
        QObject *parent = nullptr);

    void registerCommands(CommandRegistry &commands);

private:
    void registerOwn(CommandRegistry &commands);

    QFuture<Result<Reply>> list(const Call &call);
    QFuture<Result<Reply>> revoke(const Call &call);
    QFuture<Result<Reply>> listOwn(const Call &call);
    QFuture<Result<Reply>> endOwn(const Call &call);
    QFuture<Result<Reply>> endOthers(const Call &call);

    Reply listOf(const QString &userId, const Identity &asker) const;
    QJsonObject sessionJson(const Session &session, const Identity &asker) const;

    SessionService &m_sessions;
    const IdentityBook &m_book;
    const Clock &m_clock;
};

} // namespace loket
