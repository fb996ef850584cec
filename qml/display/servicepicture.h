// What the server says of one service, in `queue:status` and in `queue_state`, and how it names
// counters.
#pragma once

#include "callboard.h"
#include "vocabulary/queue/service.h"

#include <QHash>

namespace loket::display {

// Counters' names in the screen's language, by id.
using CounterNames = QHash<QString, QString>;
// The answer to `queue:counters`.
CounterNames readCounterNames(const QJsonObject &answer);
struct ServicePicture {
    queue::ServiceStatus service; // with its name in the screen's language, where it has one
    QList<Call> open; // those at counters now
    QList<Call> recent; // the latest, oldest first

    // `now` is when the screen heard of it. UNREADABLE_ANSWER.
    static Result<ServicePicture> fromJson(
        const QJsonObject &json, const CounterNames &names, Instant now);
};

} // namespace loket::display
