#include "client/core/session.h"

#include "vocabulary/json.h"

#include <QJsonArray>

namespace loket::client {

Result<User> User::fromJson(const QJsonObject &json)
{
    const QString id = idText(json.value(u"id"_s));
    if (id.isEmpty()) {
        return unreadable(u"user.id"_s);
    }
    User user {.id = id, .name = json.value(u"name"_s).toString(id), .roles = {}};
    for (const QJsonValue &role : json.value(u"roles"_s).toArray()) {
        user.roles.append(role.toString());
    }
    return user;
}

Result<Session> Session::fromJson(const QJsonObject &json)
{
    const QString token = json.value(u"token"_s).toString();
    if (token.isEmpty()) {
        return unreadable(u"token"_s);
    }
    const QDateTime expiresAt = timeFromJson(json.value(u"expiresAt"_s));
    return User::fromJson(json.value(u"user"_s).toObject()).map([&](User user) {
        user.draftKey = json.value(u"draftKey"_s).toString();
        return Session {token, expiresAt, user, json.value(u"known"_s).toString()};
    });
}

} // namespace loket::client
