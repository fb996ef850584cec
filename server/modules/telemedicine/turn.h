// Passwords for a relay (coturn, `use-auth-secret`): each is good for a while, and the relay needs
// to be asked nothing (draft-uberti-behave-turn-rest-00).
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QStringList>

namespace loket::telemedicine {

struct TurnSettings {
    QStringList urls = {}; // "turn:turn.clinic.example:3478"; empty: there is no relay
    QString secret = {}; // that the relay has as static-auth-secret
    std::chrono::seconds lifetime {4 * 3600};
};

// The base64 of HMAC-SHA1 with the secret.
QByteArray turnPassword(const QString &userName, const QString &secret);
// {iceServers, ttl, expiresAt}, and of a relay username, credential and urls. `user` is behind the
// expiry in the name, so that the relay's log can say who.
QJsonObject turnAnswer(const TurnSettings &settings, const QString &user, Instant now);

} // namespace loket::telemedicine
