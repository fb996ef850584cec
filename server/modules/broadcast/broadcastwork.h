// The work of the broadcasts' commands inside one transaction, on the database's thread.
#pragma once

#include "commands/journal.h"
#include "modules/broadcast/broadcastboard.h"
#include "modules/broadcast/broadcastsettings.h"

namespace loket::broadcast {

// What happens to broadcasts, as the record names it.
namespace kinds {
inline const QString send = u"send"_s; // the broadcast
inline const QString withdraw = u"withdraw"_s; // the broadcast
inline const QString tell = u"tell"_s; // {readers, said}
inline const QString read = u"read"_s; // the reader
inline const QString move = u"move"_s; // all that are not over, by {milliseconds}
}

class BroadcastWork {
public:
    explicit BroadcastWork(Changes &changes)
        : m_changes(changes)
    {
    }

    // `wish` has an id of its own. Those of sendable(), TOO_MANY_BROADCASTS, TOO_MANY_REQUESTS.
    Result<Broadcast> send(const Broadcast &wish, const BroadcastSettings &settings);
    Result<Broadcast> withdraw(const QString &id, const Doer &doer);
    // These have it before them now.
    void tell(const QString &id, const QList<Reader> &readers);
    // Harmless where it is so already. FORBIDDEN where it is not for people of these roles.
    Result<Broadcast> read(const QString &id, const Reader &reader, const Roles &roles);
    void moveInTime(Millis by);

private:
    Result<Broadcast> find(const QString &id);
    Result<Done> checkLimits(const QString &senderId, const BroadcastSettings &settings);
    QJsonObject said(const QString &id);
    void record(
        const QString &actor, const QString &kind, const QString &id, const QJsonObject &body);

    Changes &m_changes;
};

} // namespace loket::broadcast
