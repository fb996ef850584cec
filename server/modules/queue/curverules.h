// How many waited when: what a day's stops say, and what several days have in common. Pure.
#pragma once

#include "vocabulary/queue/daycurve.h"

namespace loket::queue {

// One stop's waiting: until the first call, or its end without one. Who was put back in line waits
// on and is not counted again.
struct WaitingSpan {
    QString serviceId = {};
    Instant from = {};
    std::optional<Instant> to = {}; // none: still waiting
};

// What is kept of a day that is over.
struct PastDay {
    QMap<QString, QList<int>> byService = {};
    QList<int> served = {}; // visits done until the sample

    QList<int> waiting() const;
    QJsonObject toJson() const;
    static PastDay fromJson(const QJsonObject &json);
    bool operator==(const PastDay &) const = default;
};

// Samples from `start` on, one each quarter, up to and with the last one not after `end`.
PastDay dayOf(
    const QList<WaitingSpan> &spans, const QList<Instant> &done, Instant start, Instant end);

// The middle of each sample, and the band in which nearly all were: without the one highest and
// lowest where there are five or more.
UsualDay usualOf(const QList<PastDay> &days);

} // namespace loket::queue
