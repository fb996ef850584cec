#include "modules/queue/callingorder.h"

#include <algorithm>
#include <tuple>

namespace loket::queue {

Waiting waitingOf(const Visit &visit)
{
    return {.visitId = visit.id,
        .place = visit.place,
        .sequence = visit.sequence,
        .callableAt = visit.callableAt,
        .forCounter = visit.forCounter};
}

int effectiveLevel(const Place &place, Instant now, Millis ageing)
{
    if (place.level <= topLevel || ageing <= Millis::zero()) {
        return place.level;
    }
    const qint64 waited = std::max<qint64>(0, keyAt(now) - place.key) / 1000;
    const qint64 raised = std::min<qint64>(place.level, waited / ageing.count());
    return place.level - static_cast<int>(raised);
}

bool comesBefore(const Waiting &a, const Waiting &b, Instant now, Millis ageing)
{
    const int levelA = effectiveLevel(a.place, now, ageing);
    const int levelB = effectiveLevel(b.place, now, ageing);
    if (levelA != levelB) {
        return levelA < levelB;
    }
    if (levelA > topLevel && a.preference != b.preference) {
        return a.preference < b.preference;
    }
    return comesBeforeInLevel(a, b);
}

bool comesBeforeInLevel(const Waiting &a, const Waiting &b)
{
    return std::tie(a.place.key, a.sequence, a.visitId)
        < std::tie(b.place.key, b.sequence, b.visitId);
}

bool isCallable(const Waiting &waiting, const QString &counterId, Instant now)
{
    return waiting.callableAt <= now
        && (waiting.forCounter.isEmpty() || waiting.forCounter == counterId);
}

Place placeFrom(Priority priority, Instant eligibleAt)
{
    return {static_cast<int>(priority), keyAt(eligibleAt)};
}

Place placeInLateQueue(Instant now)
{
    return {lateLevel, keyAt(now)};
}

Place placeAtFront(Instant now)
{
    return {frontLevel, -keyAt(now)};
}

Place placeAfter(const QList<Waiting> &line, int count, Priority priority, Instant now)
{
    if (count >= line.size()) {
        return placeAtEnd(line, priority, now);
    }
    if (count <= 0) {
        return placeAtFront(now);
    }
    const Place &ahead = line[count - 1].place;
    const Place &behind = line[count].place;
    // Between the two where they are in one level; there are 1000 keys in a millisecond.
    const bool hasRoom = ahead.level == behind.level && behind.key - ahead.key > 1;
    return {ahead.level, ahead.key + (hasRoom ? (behind.key - ahead.key) / 2 : 1)};
}

Place placeAtEnd(const QList<Waiting> &line, Priority priority, Instant now)
{
    Place place = placeFrom(priority, now);
    for (const Waiting &other : line) {
        if (other.place.level != lateLevel) {
            place.level = std::max(place.level, other.place.level);
        }
    }
    for (const Waiting &other : line) {
        if (other.place.level == place.level) {
            place.key = std::max(place.key, other.place.key + 1);
        }
    }
    return place;
}

} // namespace loket::queue
