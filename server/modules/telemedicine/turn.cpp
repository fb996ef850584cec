#include "modules/telemedicine/turn.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QMessageAuthenticationCode>

namespace loket::telemedicine {

using namespace Qt::Literals::StringLiterals;

QByteArray turnPassword(const QString &userName, const QString &secret)
{
    return QMessageAuthenticationCode::hash(
        userName.toUtf8(), secret.toUtf8(), QCryptographicHash::Sha1)
        .toBase64();
}

QJsonObject turnAnswer(const TurnSettings &settings, const QString &user, Instant now)
{
    const auto expiry = std::chrono::floor<std::chrono::seconds>(now + settings.lifetime);
    QJsonObject answer {{u"ttl"_s, static_cast<qint64>(settings.lifetime.count())},
        {u"expiresAt"_s, toIso(expiry)}, {u"iceServers"_s, QJsonArray()}};
    if (settings.urls.isEmpty() || settings.secret.isEmpty()) {
        return answer;
    }
    const QString name = u"%1:%2"_s.arg(expiry.time_since_epoch().count()).arg(user);
    const QJsonObject relay {{u"urls"_s, QJsonArray::fromStringList(settings.urls)},
        {u"username"_s, name},
        {u"credential"_s, QString::fromLatin1(turnPassword(name, settings.secret))}};
    for (auto it = relay.begin(); it != relay.end(); ++it) {
        answer.insert(it.key(), it.value());
    }
    answer.insert(u"iceServers"_s, QJsonArray {relay});
    return answer;
}

} // namespace loket::telemedicine
