// Connections, channels and publication. It knows no protocol (that is Face), no socket (that is
// Link) and no rule of any module.
//
// Lives on the hub's thread. Every publication on a channel gets the channel's next `seq`; a
// subscriber that names the last `seq` it saw and the hub's `epoch` gets what it missed, or, where
// that is no longer known, a snapshot, and is told which (`recovered`).
#pragma once

#include "core/clock.h"
#include "core/random.h"
#include "core/result.h"
#include "hub/channel.h"
#include "hub/channelrule.h"
#include "hub/connection.h"
#include "hub/directhistory.h"
#include "hub/message.h"
#include "hub/places.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <unordered_map>

namespace loket {

struct HubLimits {
    qint64 bytesWaiting = 1 << 20; // per reader
    int channelsPerConnection = 256;
    int channelNameLength = 128;
    qsizetype channels = 100'000; // with history or subscribers; the longest unused go first
    qsizetype historyBytes = 64 << 20; // of all channels together; the longest unused forget first
    PlacesByKind places = {};
    Millis silence {60'000}; // without a sign of life: such a connection makes way for a new one
};

struct Subscription {
    QString channel;
    quint64 seq = 0; // of the newest message on the channel
    QString epoch;
    bool isNew = true; // it was not on the channel before
    bool recovered = false; // `messages` is everything since the seq that the client named
    QList<Message> messages; // what was missed, or the snapshot
};

// Who was connected, and wants to go on where it stopped.
struct Absence {
    ConnectionId connection {}; // what it was
    Identity identity = {};
    QHash<QString, quint64> channels = {}; // and the publication before its subscription
    quint64 publication = 0; // the newest that it knows
};

struct ChannelStats {
    QString name;
    int subscribers = 0;
    quint64 published = 0;
    Instant lastActivity;
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
    // Further messages for the newcomers of channels that match, whoever declared them; as a
    // rule's pattern, subject and snapshot.
    void contribute(const QString &pattern, ChannelRule::Snapshot snapshot);
    // The names of the channels that this identity may hear, its own ones included, as rules give
    // them (ChannelRule::names), each once.
    QStringList channelsOpenTo(const Identity &identity) const;
    const QString &epoch() const { return m_epoch; }

    // May this one be connected once more? To be asked before attach(). TOO_MANY_WINDOWS of one
    // identity, TOO_MANY_CONNECTIONS of all strangers or tickets; where
    // one of its connections gives no sign of life, that one makes way.
    Result<Done> admit(const Identity &identity);
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
    // The same for all whose identity's time is over; to be called now and then.
    void closeExpired();
    // From when on that is so for the connections of this user; nothing: never.
    void setExpiry(const QString &userId, std::optional<Instant> at);
    // The clock was set: every identity's time ends so much later.
    void moveInTime(Millis by);

    // CHANNEL_INVALID, FORBIDDEN or UNAUTHENTICATED, TOO_MANY_CHANNELS. Subscribing twice is
    // harmless.
    Result<Subscription> subscribe(ConnectionId id, const QString &channel,
        std::optional<quint64> since = {}, const QString &epoch = {});
    void unsubscribe(ConnectionId id, const QString &channel);
    // A client's own publication: checks its right, then a message of that name to the others.
    Result<Done> publishFrom(ConnectionId id, const QString &channel, const QJsonObject &data,
        const QString &event = publishedEvent);
    // Why this identity may not say anything on this channel; for who has no connection.
    Result<Done> mayPublish(const Identity &identity, const QString &channel) const;

    // The newest publication; each has the next number.
    quint64 publication() const { return m_publication; }
    // What was published for it since, in order; nullopt where that is no longer all known.
    std::optional<QList<Message>> missed(const Absence &absence) const;

    void publish(const Audience &audience, const QString &event, const QJsonObject &data);
    // The usual case.
    void publish(const QString &channel, const QString &event, const QJsonObject &data);
    void send(ConnectionId id, const QString &event, const QJsonObject &data,
        const QString &channel = {});

    // Presence.
    int subscribers(const QString &channel) const;
    bool isOnline(const QString &userId) const;
    int connectionsOf(const QString &userId) const;
    QList<ChannelStats> channelStats() const;
    HubStats stats() const;
    qint64 bytesWaiting() const; // for all readers, now

Q_SIGNALS:
    void attached(loket::ConnectionId id);
    void detached(loket::ConnectionId id);
    void subscribed(loket::ConnectionId id, const QString &channel);
    void unsubscribed(loket::ConnectionId id, const QString &channel);
    // For the record: somebody listens to what is known of patients; said something to the others;
    // may not do what was wished, to `subscribe` or to `publish`.
    void patientsShown(loket::ConnectionId id, const QString &channel);
    void spoke(loket::ConnectionId id, const QString &channel);
    void refused(
        loket::ConnectionId id, const QString &wish, const QString &channel, const QString &code);

private:
    struct Outgoing; // a message on its way, with the frame of each face
    struct Match { // what applies to a channel's name
        const CompiledRule *rule = nullptr;
        QString subject;
    };

    struct Contribution { // to what newcomers get
        QRegularExpression expression;
        ChannelRule::Snapshot snapshot;
    };

    struct Family { // channels that clients know by one name
        QString name;
        const CompiledRule *rule; // that counts for them
    };

    Connection *find(ConnectionId id);
    void detachNow(ConnectionId id);
    void expire(const std::function<bool(const Connection &)> &isOver);

    Result<Done> checkName(const QString &channel) const;
    Match matchFor(const QString &channel) const;
    Result<Match> allowed(const Identity &identity, const QString &channel,
        ChannelRule::Check ChannelRule::*check) const;
    QString heardBy(const Identity &identity, const QString &channel) const;
    bool admitsOneMore(const Group &connections, int most);
    const Places &placesFor(const Identity &identity) const;
    Result<Done> checkPlaceOn(const Connection &connection) const;
    void countChannels(const Identity &identity, int more);
    bool hasPlaceForChannel(PlaceKind kind) const;
    void setMaker(Channel &channel, std::optional<PlaceKind> maker);
    Result<Done> join(Connection &connection, const QString &channel, const QString &heard);
    void leave(Connection &connection, const QString &channel);
    Subscription subscriptionTo(const Channel &heard, const Identity &identity,
        std::optional<quint64> since, const QString &epoch) const;
    Channel *channelFor(const QString &name, const Match &match); // nullptr: there are too many
    Channel *numberedChannel(const QString &name);
    void forgetUnusedChannels();
    void forgetOldHistories();

    void publishNow(const Audience &audience, const QString &event, const QJsonObject &data);
    void remember(Channel &channel, const Message &message);
    void passBy(const Audience &audience);
    void offerAll(const Group &receivers, Outgoing &outgoing);
    void offer(Connection &connection, Outgoing &outgoing);
    void deliver(
        Connection &connection, const QByteArray &frame, const Message &message, Delivery delivery);
    bool hasRoom(const Connection &connection, const QByteArray &frame) const;
    void dropHeld(Connection &connection, const Message &message);
    void hold(Connection &connection, const QByteArray &frame, const Message &message);
    void flush(Connection &connection);
    void closeSlow(Connection &connection);
    template <class Work>
    void undisturbed(Work work);
    // Groups do not shrink while they are walked: what would change them waits here.
    void settle();

    const Clock &m_clock;
    const HubLimits m_limits;
    const QString m_epoch;
    std::deque<CompiledRule> m_rules;
    QList<Family> m_families;
    std::vector<Contribution> m_contributions;
    std::unordered_map<QString, Channel> m_channels;
    std::unordered_map<quint64, Connection> m_connections; // Connections do not move
    std::unordered_map<QString, Group> m_byUser;
    std::map<Role, Group> m_byRole;
    QHash<QString, int> m_channelsByUser; // that one is on, with all connections
    ByKind<int> m_connectionsByKind;
    ByKind<qsizetype> m_channelsByKind; // that are there because one of the kind asked
    quint64 m_lastConnection = 0;
    quint64 m_publication = 0;
    quint64 m_uses = 0; // of channels: orders them by their last one
    quint64 m_forgottenSeq = 0; // no channel that was forgotten had a higher seq
    quint64 m_forgottenPublication = 0; // nor a later message
    DirectHistory m_direct;
    qsizetype m_historyBytes = 0;
    bool m_delivering = false;
    bool m_settling = false;
    std::deque<std::function<void()>> m_later;
    HubStats m_stats;
};

} // namespace loket
