// What the server says of one service, in `queue:status` and in `queue_state`, and how it names
// counters. Names are the server's own; what stands on the screen is ShownService's.
#pragma once

#include "callboard.h"
#include "vocabulary/queue/service.h"

#include <QHash>
#include <QJsonObject>

namespace loket::display {

// Counters' names by language, by id.
using CounterNames = QHash<QString, QJsonObject>;
// The answer to `queue:counters`.
CounterNames readCounterNames(const QJsonObject &answer);
struct ServicePicture {
    queue::ServiceStatus service;
    QList<Call> open; // those at counters now
    QList<Call> recent; // the latest, oldest first

    // `now` is when the screen heard of it. UNREADABLE_ANSWER.
    static Result<ServicePicture> fromJson(const QJsonObject &json, Instant now);
};

} // namespace loket::display
