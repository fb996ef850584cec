// The channels a screen listens to, and how far it has heard each: what it needs to be told of what
// it missed while it was away.
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace loket::client {

class Subscriptions {
public:
    // The message to send; again after each reconnect.
    QJsonObject add(const QString &channel);
    QJsonObject remove(const QString &channel);
    QList<QJsonObject> messages() const;
    bool has(const QString &channel) const { return m_places.contains(channel); }

    // The server's `subscribed`. Gives whether everything that was missed follows; if not, a
    // snapshot does.
    bool subscribed(const QJsonObject &message);
    // Whether a message with this number was sent after the subscription.
    bool isNew(const QString &channel, quint64 seq) const;
    // Any message that names a channel.
    void heard(const QString &channel, quint64 seq);

private:
    struct Place {
        quint64 seq = 0;
        QString epoch;
        quint64 fence = 0; // where the channel stood when it was subscribed
        // After a break that was too long: where the channel stood when the snapshot was promised.
        // It counts from the snapshot's arrival on; a break before that must ask for the snapshot
        // again.
        std::optional<quint64> promised;
    };
    static QJsonObject message(const QString &channel, const Place &place);

    QHash<QString, Place> m_places;
};

} // namespace loket::client
