// The commands auth:…
#pragma once

#include "commands/registry.h"
#include "identity/identitysettings.h"
#include "identity/peopleservice.h"
#include "identity/sessionservice.h"

#include <QObject>

namespace loket {

// Lives on the hub's thread.
class AuthCommands final : public QObject {
    Q_OBJECT
public:
    AuthCommands(SessionService &sessions, PeopleService &people, const IdentitySettings &settings,
        QObject *parent = nullptr);

    void registerCommands(CommandRegistry &commands);

private:
    QFuture<Result<Reply>> login(const Call &call);
    QFuture<Result<Reply>> setUpWanted(const Call &call);
    QFuture<Result<Reply>> setUp(const Call &call);
    Reply signedIn(const SignedIn &in) const;
    bool mayBeSetUpFrom(const QString &address) const;
    QFuture<Result<Reply>> logout(const Call &call);
    QFuture<Result<Reply>> me(const Call &call);
    QFuture<Result<Reply>> changePassword(const Call &call);
    QFuture<Result<Reply>> unlock(const Call &call);
    QPair<QByteArray, QByteArray> cookie(const QString &token, Millis lifetime) const;
    QPair<QByteArray, QByteArray> knownCookie(const QString &known) const;
    QPair<QByteArray, QByteArray> setCookie(const QByteArray &valueAndPath, Millis lifetime) const;

    SessionService &m_sessions;
    PeopleService &m_people;
    const IdentitySettings &m_settings;
};

} // namespace loket
