// What the hub keeps of one channel. Lives on the hub's thread.
#pragma once

#include "hub/channelrule.h"
#include "hub/group.h"
#include "hub/message.h"
#include "hub/places.h"

#include <QRegularExpression>

#include <deque>
#include <optional>

namespace loket {

struct CompiledRule {
    explicit CompiledRule(ChannelRule rule);

    ChannelRule declared;
    QRegularExpression expression; // matches the whole name
};

// The newest messages of a channel, and from which seq on they are complete.
class History {
public:
    // `forgotten`: the publication up to which messages may have been and are not kept.
    History(int capacity, quint64 seq, quint64 forgotten = 0);

    void add(const Message &message);
    void clear();
    quint64 seq() const { return m_seq; } // of the newest message
    qsizetype bytes() const { return m_bytes; } // about what is kept
    // What came after `seq`; nullopt where that is no longer known, or never was.
    std::optional<QList<Message>> since(quint64 seq) const;
    // The same by Message::publication.
    std::optional<QList<Message>> sincePublication(quint64 publication) const;
    quint64 publication() const; // of the newest message

private:
    struct Kept {
        Message message;
        qsizetype bytes;
    };
    void dropOldest();

    std::size_t m_capacity;
    quint64 m_seq;
    quint64 m_forgotten;
    qsizetype m_bytes = 0;
    std::deque<Kept> m_kept; // the last one's seq is m_seq, and there is no gap
};

struct Channel {
    QString name;
    const CompiledRule *rule;
    QString subject;
    History history;
    Group subscribers = {};
    quint64 published = 0;
    quint64 lastUse = 0;
    std::optional<PlaceKind> maker = {}; // whose share it is of, while it has subscribers
    Instant lastActivity = {}; // somebody came to it, or something was published on it
};

} // namespace loket
