#include "client/core/subscriptions.h"

#include "client/core/subscriptionid.h"

#include <algorithm>

namespace loket::client {

using namespace Qt::Literals::StringLiterals;

QJsonObject Subscriptions::message(const QString &channel, const Place &place)
{
    QJsonObject message {
        {u"type"_s, u"subscribe"_s}, {u"channel"_s, channel}, {u"id"_s, subscriptionId(channel)}};
    if (!place.epoch.isEmpty() && !place.promised) {
        message.insert(u"since"_s, static_cast<qint64>(place.seq));
        message.insert(u"epoch"_s, place.epoch);
    }
    return message;
}

QJsonObject Subscriptions::add(const QString &channel)
{
    return message(channel, m_places[channel]);
}

QJsonObject Subscriptions::remove(const QString &channel)
{
    m_places.remove(channel);
    return {{u"type"_s, u"unsubscribe"_s}, {u"channel"_s, channel}};
}

QList<QJsonObject> Subscriptions::messages() const
{
    QList<QJsonObject> messages;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        messages.append(message(place.key(), place.value()));
    }
    return messages;
}

bool Subscriptions::subscribed(const QJsonObject &message)
{
    const auto place = m_places.find(message.value(u"channel"_s).toString());
    if (place == m_places.end()) {
        return false;
    }
    place->epoch = message.value(u"epoch"_s).toString();
    place->fence = static_cast<quint64>(message.value(u"seq"_s).toInteger());
    const bool recovered = message.value(u"recovered"_s).toBool();
    if (!recovered) {
        place->promised = place->fence;
    }
    return recovered;
}

bool Subscriptions::isNew(const QString &channel, quint64 seq) const
{
    const auto place = m_places.constFind(channel);
    return place == m_places.constEnd() || seq > place->fence;
}

void Subscriptions::heard(const QString &channel, quint64 seq)
{
    const auto place = m_places.find(channel);
    if (place == m_places.end()) {
        return;
    }
    if (place->promised) {
        place->seq = *place->promised;
        place->promised.reset();
    }
    place->seq = std::max(place->seq, seq);
}

} // namespace loket::client
