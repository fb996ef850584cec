// Who is called before whom: the one order of the house. The board, the estimates and the
// transaction that claims a visit all use it.
//
// A place has a level (0 URGENT … 3 LOW, 4 the late queue, −1 put to the front by staff) and a key:
// the time from which the visit may be called, and after it the number, so that there is room to
// put somebody between any two. Waiting raises a visit by one level after each `ageing`, up to
// URGENT; so every visit is at the top after a known time, and there the earlier key goes first:
// nobody waits for ever. Visits of one level never overtake each other by waiting, so a level's
// line is kept in the order of keys and stays right while time passes.
#pragma once

#include "modules/queue/queuetypes.h"

#include <array>

namespace loket::queue {

inline constexpr int frontLevel = -1;
inline constexpr int topLevel = 0;
inline constexpr int lateLevel = 4;
inline constexpr int levelCount = 6;
// All levels, the front first.
inline constexpr std::array<int, levelCount> allLevels {frontLevel, topLevel, 1, 2, 3, lateLevel};

// One who waits, as far as the order needs it.
struct Waiting {
    QString visitId = {};
    Place place = {};
    int sequence = 0;
    Instant callableAt = {};
    QString forCounter = {};
    int preference = 0; // of the service at the asking counter, 0 first
};
Waiting waitingOf(const Visit &visit);

// A millisecond holds 10,000 numbers, and 100 places from one to the next.
inline constexpr qint64 keysPerMilli = 1'000'000;
inline constexpr qint64 keysPerNumber = 100;
qint64 keyAt(Instant instant, int sequence);

int effectiveLevel(const Place &place, Instant now, Millis ageing);

// A strict order, at one `now`. At the top level, where waiting brings everyone, the counter's
// preference for a service does not count.
bool comesBefore(const Waiting &a, const Waiting &b, Instant now, Millis ageing);
// The part of it that does not change with time; for visits of one level.
bool comesBeforeInLevel(const Waiting &a, const Waiting &b);

// May this counter call it now?
bool isCallable(const Waiting &waiting, const QString &counterId, Instant now);

// Newcomers, by priority and from when they may be called.
Place placeFrom(Priority priority, Instant eligibleAt, int sequence);
Place placeInLateQueue(Instant now, int sequence);
// Before all others: before `firstKey` too, that of who was put to the front last.
Place placeAtFront(Instant now, std::optional<qint64> firstKey);
// Behind the first `count` of `line` (in calling order, without the visit itself); behind all where
// there are not so many.
Place placeAfter(const QList<Waiting> &line, int count, const Place &newcomer);
// Behind all who wait now; those of the late queue are not counted. `newcomer`: where the visit
// would be if it came now.
Place placeAtEnd(const QList<Waiting> &line, const Place &newcomer);

} // namespace loket::queue
