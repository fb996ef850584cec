// What memory has of broadcasts: those that are not over, and the last of those that are.
#pragma once

#include "vocabulary/broadcast/broadcast.h"
#include "vocabulary/broadcast/names.h"
#include "vocabulary/broadcast/reach.h"

#include <QHash>
#include <QMap>

namespace loket::broadcast {

using ReadersById = QHash<QString, Reader>;
Readers countsIn(const ReadersById &readers);

class BroadcastBoard {
public:
    void put(const Broadcast &broadcast, const ReadersById &readers);
    void put(const Broadcast &broadcast); // its readers stay
    void tell(const QString &id, const Reader &reader);
    void markRead(const QString &id, const Reader &reader);
    // The clock was set: what was not over then goes along.
    void moveInTime(Millis by, Instant then);
    // Keeps the last of those that are over.
    void forgetOld(Instant now);

    bool has(const QString &id) const { return m_entries.contains(id); }
    // As it is at this time, with its counts.
    std::optional<Broadcast> find(const QString &id, Instant now) const;
    QList<Broadcast> all(Instant now) const; // the last sent first
    QList<Broadcast> current(Instant now) const; // the loudest first, of these the newest
    QStringList ids() const { return m_entries.keys(); }
    bool wasTold(const QString &id, const QString &readerId) const;
    bool hasRead(const QString &id, const QString &readerId) const;

private:
    struct Entry {
        Broadcast broadcast;
        ReadersById readers = {};
    };
    static Broadcast seen(const Entry &entry, Instant now);

    QMap<QString, Entry> m_entries;
};

} // namespace loket::broadcast
