// Who is signed in, and the token that proves it.
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace loket::client {

struct User {
    QString id;
    QString name;
    QStringList roles;
    // Under which this PC keeps what the person has begun to write; empty: the server gave none.
    QString draftKey = {};

    static Result<User> fromJson(const QJsonObject &json);
};

struct Session {
    QString token;
    QDateTime expiresAt; // invalid: the server did not say
    User user;
    QString known = {}; // shown with the next sign-in, so that strangers cannot keep it out

    // The answer to /api/v1/auth/login.
    static Result<Session> fromJson(const QJsonObject &json);
};

} // namespace loket::client
