// When those who wait will probably be called: the real order is played forward, with the counters
// that are open now and the recent mean time per visit.
#pragma once

#include "modules/queue/waitingline.h"

#include <QHash>

namespace loket::queue {

struct PlayedCounter {
    QString id = {};
    QStringList serviceIds = {}; // the preferred first
    Instant freeAt = {}; // now, or when its present visit is probably done
};

struct PlayedService {
    QString id = {};
    Millis mean {}; // that a visit holds a counter
    const WaitingLine *line = nullptr;
};

struct Forecast {
    // The probable calls of one service, earliest first; when a further visit could be called, and
    // how far apart those after it are.
    struct Calls {
        QList<Instant> at = {};
        Instant next = {};
        Millis pace {};
    };
    QHash<QString, Instant> byVisit = {};
    QHash<QString, Calls> byService = {};

    // For one at `position` (from 1) of the line.
    std::optional<Instant> callAt(const QString &serviceId, int position) const;
};

// A service that no counter serves is played as if one did. O(visits × levels) and no more than the
// services given.
Forecast playForward(const QList<PlayedService> &services, const QList<PlayedCounter> &counters,
    Instant now, Millis ageing);

// The range that is said: the whole minutes, and optimistically 0.8 of them.
Estimate estimateUntil(Instant call, Instant now);

// The recent mean: of the newest durations, and while there are few of them also of what is
// expected.
Millis recentMean(const QList<Millis> &newest, Millis expected);

} // namespace loket::queue
