#include "modules/broadcast/broadcastboard.h"

#include "modules/broadcast/broadcastrules.h"

#include <algorithm>

namespace loket::broadcast {

Readers countsIn(const ReadersById &readers)
{
    Readers counts;
    for (const Reader &reader : readers) {
        if (reader.isDisplay) {
            counts.displays += reader.isRead ? 1 : 0;
        } else {
            ++counts.told;
            counts.read += reader.isRead ? 1 : 0;
        }
    }
    return counts;
}

void BroadcastBoard::put(const Broadcast &broadcast, const ReadersById &readers)
{
    m_entries.insert(broadcast.id, {broadcast, readers});
}

void BroadcastBoard::put(const Broadcast &broadcast)
{
    m_entries[broadcast.id].broadcast = broadcast;
}

void BroadcastBoard::tell(const QString &id, const Reader &reader)
{
    const auto entry = m_entries.find(id);
    if (entry != m_entries.end() && !entry->readers.contains(reader.id)) {
        entry->readers.insert(reader.id, reader);
    }
}

void BroadcastBoard::markRead(const QString &id, const Reader &reader)
{
    tell(id, reader);
    if (const auto entry = m_entries.find(id); entry != m_entries.end()) {
        entry->readers[reader.id].isRead = true;
    }
}

void BroadcastBoard::moveInTime(Millis by, Instant then)
{
    for (Entry &entry : m_entries) {
        if (entry.broadcast.endsAt() > then) {
            entry.broadcast = movedInTime(entry.broadcast, by);
        }
    }
}

void BroadcastBoard::forgetOld(Instant now)
{
    QList<QPair<Instant, QString>> over;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.broadcast.endsAt() <= now) {
            over.append({entry.broadcast.endsAt(), entry.broadcast.id});
        }
    }
    std::sort(over.begin(), over.end(), std::greater<>());
    for (const auto &[end, id] : over.mid(shownPast)) {
        m_entries.remove(id);
    }
}

Broadcast BroadcastBoard::seen(const Entry &entry, Instant now)
{
    Broadcast broadcast = entry.broadcast;
    broadcast.state = broadcast.stateAt(now);
    broadcast.readers = countsIn(entry.readers);
    return broadcast;
}

std::optional<Broadcast> BroadcastBoard::find(const QString &id, Instant now) const
{
    const auto entry = m_entries.constFind(id);
    return entry == m_entries.constEnd() ? std::nullopt : std::optional(seen(*entry, now));
}

QList<Broadcast> BroadcastBoard::all(Instant now) const
{
    QList<Broadcast> all;
    for (const Entry &entry : m_entries) {
        all.append(seen(entry, now));
    }
    std::sort(all.begin(), all.end(),
        [](const Broadcast &a, const Broadcast &b) { return a.sentAt > b.sentAt; });
    return all;
}

QList<Broadcast> BroadcastBoard::current(Instant now) const
{
    QList<Broadcast> found = all(now);
    found.removeIf([](const Broadcast &one) { return one.state != State::Current; });
    std::stable_sort(found.begin(), found.end(), [](const Broadcast &a, const Broadcast &b) {
        return static_cast<Level>(a.level) > static_cast<Level>(b.level);
    });
    return found;
}

bool BroadcastBoard::wasTold(const QString &id, const QString &readerId) const
{
    return m_entries.value(id).readers.contains(readerId);
}

bool BroadcastBoard::hasRead(const QString &id, const QString &readerId) const
{
    return m_entries.value(id).readers.value(readerId).isRead;
}

} // namespace loket::broadcast
