// Connections, channels and publication. It knows no protocol (that is Face), no socket (that is Link)
// and no rule of any module.
//
// Lives on the hub's thread. Every publication on a channel gets the channel's next `seq`; a
// subscriber that names the last `seq` it saw and the hub's `epoch` gets what it missed, or, where
// that is no longer known, a snapshot, and is told which (`recovered`).
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "hub/channelrule.h"
#include "hub/connection.h"
#include "hub/message.h"

#include <QObject>
#include <QRegularExpression>

#include <deque>
#include <memory>
#include <unordered_map>

namespace loket {

struct HubLimits {
    qint64 bytesWaiting = 1 << 20; // per reader
    int channelsPerConnection = 256;
    int channelNameLength = 128;
    qsizetype channels = 100'000; // with history or subscribers; the longest unused go first
};

struct Subscription {
    QString channel;
    quint64 seq = 0; // of the newest message on the channel
    QString epoch;
    bool recovered = false; // `messages` is everything since the seq that the client named
    QList<Message> messages; // what was missed, or the snapshot
};

struct ChannelStats {
    QString name;
    int subscribers = 0;
    quint64 published = 0;
};

struct HubStats {
    QHash<QString, int> connectionsByFace;
    quint64 published = 0; // messages given to publish()
    quint64 encoded = 0; // frames made from them
    quint64 delivered = 0; // frames handed to links
    quint64 replaced = 0; // latest-wins frames that a newer one took the place of
    quint64 slowClosed = 0; // readers closed with 4008
};

class Hub final : public QObject {
    Q_OBJECT
public:
    Hub(const Clock &clock, Random &random, HubLimits limits = {}, QObject *parent = nullptr);
    ~Hub() override;

    // Rules are declared before the first client comes; earlier ones go first.
    void declare(ChannelRule rule);
    QList<ChannelRule> rules() const;
    const QString &epoch() const { return m_epoch; }

    // `link` and `face` stay the caller's and must live until detach().
    ConnectionId attach(const Face &face, Link &link, Identity identity, ConnectionInfo info);
    void detach(ConnectionId id);
    const Connection *connection(ConnectionId id) const;
    QList<ConnectionId> connections() const; // in the order in which they came
    void touch(ConnectionId id); // something was received from it
    void drained(ConnectionId id); // its link has written: held frames go out
    void close(ConnectionId id, int code, const QString &reason);
    // A session ended: its connections are told AUTH_EXPIRED and closed with 4001.
    void revoke(const QString &sessionId);

    // CHANNEL_INVALID, FORBIDDEN or UNAUTHENTICATED, TOO_MANY_CHANNELS. Subscribing twice is harmless.
    Result<Subscription> subscribe(ConnectionId id, const QString &channel,
        std::optional<quint64> since = {}, const QString &epoch = {});
    void unsubscribe(ConnectionId id, const QString &channel);
    // A client's own publication: checks its right, then message `message` to the others.
    Result<Done> publishFrom(ConnectionId id, const QString &channel, const QJsonObject &data);

    void publish(const Audience &audience, const QString &event, const QJsonObject &data);
    // The usual case.
    void publish(const QString &channel, const QString &event, const QJsonObject &data);
    void send(ConnectionId id, const QString &event, const QJsonObject &data, const QString &channel = {});

    // Presence.
    int subscribers(const QString &channel) const;
    bool isOnline(const QString &userId) const;
    QList<ChannelStats> channelStats() const;
    HubStats stats() const;

Q_SIGNALS:
    void attached(loket::ConnectionId id);
    void detached(loket::ConnectionId id);
    void subscribed(loket::ConnectionId id, const QString &channel);
    void unsubscribed(loket::ConnectionId id, const QString &channel);

private:
    struct Rule;
    struct Channel;

    const Rule *ruleFor(const QString &channel, QString *subject) const;
    Channel &channelFor(const QString &name);
    void deliver(Connection &connection, const QByteArray &frame, const Message &message, Delivery delivery);
    void forgetUnusedChannels();

    const Clock &m_clock;
    const HubLimits m_limits;
    const QString m_epoch;
    std::deque<Rule> m_rules;
    std::unordered_map<QString, Channel> m_channels;
    std::unordered_map<quint64, Connection> m_connections;
    QMultiHash<QString, ConnectionId> m_byUser;
    quint64 m_lastConnection = 0;
    HubStats m_stats;
};

} // namespace loket
