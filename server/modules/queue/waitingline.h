// Those who wait for one service, kept in calling order.
#pragma once

#include "modules/queue/callingorder.h"

#include <QList>

#include <array>

namespace loket::queue {

class WaitingLine {
public:
    void insert(const Waiting &waiting);
    void remove(const Waiting &waiting); // as it was inserted

    int size() const;
    const QList<Waiting> &level(int level) const; // by comesBeforeInLevel
    // The order at `now`.
    QList<Waiting> inOrder(Instant now, Millis ageing) const;
    // Counted from 1: how many would come before, and one. For one who is not in the line: where it
    // would be. O(log n).
    int positionOf(const Waiting &waiting, Instant now, Millis ageing) const;

private:
    QList<Waiting> &lineOf(const Waiting &waiting);

    std::array<QList<Waiting>, levelCount> m_levels; // the front first
};

} // namespace loket::queue

Q_DECLARE_TYPEINFO(loket::queue::Waiting, Q_RELOCATABLE_TYPE);
