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

qint64 keyAt(Instant instant, int sequence)
{
    constexpr int numbers = keysPerMilli / keysPerNumber;
    return toMillis(instant) * keysPerMilli + std::clamp(sequence, 0, numbers - 1) * keysPerNumber;
}

int effectiveLevel(const Place &place, Instant now, Millis ageing)
{
    if (place.level <= topLevel || ageing <= Millis::zero()) {
        return place.level;
    }
    const qint64 waited = std::max<qint64>(0, toMillis(now) - place.key / keysPerMilli);
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

Place placeFrom(Priority priority, Instant eligibleAt, int sequence)
{
    return {static_cast<int>(priority), keyAt(eligibleAt, sequence)};
}

Place placeInLateQueue(Instant now, int sequence)
{
    return {lateLevel, keyAt(now, sequence)};
}

Place placeAtFront(Instant now, std::optional<qint64> firstKey)
{
    const qint64 key = -keyAt(now, 0);
    return {frontLevel, firstKey ? std::min(key, *firstKey - keysPerNumber) : key};
}

Place placeAfter(const QList<Waiting> &line, int count, const Place &newcomer)
{
    if (count >= line.size()) {
        return placeAtEnd(line, newcomer);
    }
    const Place &behind = line[count].place;
    if (count <= 0) {
        return {behind.level, behind.key - 1};
    }
    const Place &ahead = line[count - 1].place;
    const bool hasRoom = ahead.level == behind.level && behind.key - ahead.key > 1;
    return {ahead.level, ahead.key + (hasRoom ? (behind.key - ahead.key) / 2 : 1)};
}

Place placeAtEnd(const QList<Waiting> &line, const Place &newcomer)
{
    Place place = newcomer;
    for (const Waiting &other : line) {
        if (other.place.level != lateLevel) {
            place.level = std::max(place.level, other.place.level);
        }
    }
    for (const Waiting &other : line) {
        if (other.place.level == place.level) {
            place.key = std::max(place.key, other.place.key + keysPerNumber);
        }
    }
    return place;
}

} // namespace loket::queue
